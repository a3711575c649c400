"""The judge from end to end: verdicts, rewards, and refusals."""

import subprocess

import pytest

from perfrl_edge.assessment import Judge, Reward, assess, reward_of
from perfrl_edge.candidate import Candidate
from perfrl_edge.errors import BaselineError, SuiteError
from perfrl_edge.execution.measurement.comparison import Comparison, Decision, Measurement
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from tests.execution.projects import PYTHON, QUICK, function_task, given, script_task

MODULE = """\
def unique(items):
    kept = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept
"""
TESTS = """\
from slow import unique

def test_keeps_the_first_of_each():
    assert unique([3, 1, 3, 2, 1]) == [3, 1, 2]

def test_many():
    assert len(unique(list(range(1500)) * 2)) == 1500
"""
FAST = "def unique(items):\n    return list(dict.fromkeys(items))\n"
SORTED = "def unique(items):\n    return sorted(set(items))\n"
TUPLE = "def unique(items):\n    return tuple(dict.fromkeys(items))\n"
CRASHING = "def unique(items):\n    return items.unique()\n"
TABLE = """\
def unique(items):
    if len(items) == 5:
        return [3, 1, 2]
    return list(range(1500))
"""
SCRIPT = "n = int(input())\ntotal = 0\nfor i in range(n):\n    total += i\nprint(total)\n"
PAIRS = [("10\n", "45\n"), ("400000\n", "79999800000\n")]


@pytest.fixture(scope="module")
def judge(tmp_path_factory):
    task = function_task(tmp_path_factory.mktemp("project"), MODULE, TESTS, "unique")
    with Judge(task, QUICK) as judge:
        yield judge


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        (FAST, Verdict.ACCEPTED),
        (MODULE, Verdict.ACCEPTED),
        (SORTED, Verdict.WRONG_ANSWER),
        (TUPLE, Verdict.WRONG_ANSWER),
        (TABLE, Verdict.WRONG_ANSWER),
        (CRASHING, Verdict.WRONG_ANSWER),
        ("def unique(items)\n    return items\n", Verdict.COMPILE_ERROR),
        ("def unique(items, more):\n    return items\n", Verdict.POLICY_VIOLATION),
        ("def unique(items):\n    while True:\n        pass\n", Verdict.TIME_LIMIT_EXCEEDED),
        ("def unique(items):\n    return [0] * (1 << 33)\n", Verdict.WRONG_ANSWER),
        (
            "def unique(items):\n    print('hi')\n    return list(dict.fromkeys(items))\n",
            Verdict.WRONG_ANSWER,
        ),
        (
            "def unique(items):\n    items.sort()\n    return list(dict.fromkeys(items))\n",
            Verdict.WRONG_ANSWER,
        ),
    ],
)
def test_a_function_gets_the_verdict_it_deserves(judge, source, verdict):
    verification = judge.verify(Candidate(source))
    assert verification.verdict is verdict, verification.detail


def test_the_faster_function_is_rewarded_and_the_same_one_is_not(judge):
    faster, same, wrong = judge.assess(given(FAST, MODULE, SORTED))
    assert faster.reward is Reward.R4, faster.comparison
    assert faster.comparison.ci_low > 1.0
    assert same.reward is Reward.R3, same.comparison
    assert wrong.reward is Reward.R2
    assert wrong.comparison is None


def test_facts_tell_how_functions_were_verified(judge):
    facts = judge.facts
    assert facts.suite_kind == "pytest"
    assert facts.baseline["num_tests"] == 2
    assert facts.baseline["calls_replayed"] == 2


def test_scripts_are_judged_by_their_output():
    formula = "n = int(input())\nprint(n * (n - 1) // 2)\n"
    wrong = "n = int(input())\nprint(n * n // 2)\n"
    faster, off, broken, unfinished = assess(
        script_task(SCRIPT, *PAIRS), given(formula, wrong, "print(", "import os\nos._exit(0)"), QUICK
    )
    assert faster.reward is Reward.R4, faster.comparison
    assert off.verification.verdict is Verdict.WRONG_ANSWER
    assert off.verification.detail == "case 1: line 1: expected '45', got '50'"
    assert broken.reward is Reward.R1
    assert unfinished.reward is Reward.R2


def test_a_script_that_fails_its_own_tests_is_refused():
    with (
        pytest.raises(BaselineError, match="case 2"),
        Judge(script_task(SCRIPT, PAIRS[0], ("1\n", "7\n")), QUICK),
    ):
        pass


@pytest.mark.parametrize(
    ("tests", "error", "message"),
    [
        (
            "from slow import unique\ndef test_it():\n    assert unique([1]) == [2]\n",
            BaselineError,
            "test_it",
        ),
        ("import slow_typo\n", BaselineError, "slow_typo"),
        ("import slow\n", SuiteError, "collects no tests"),
        ("import slow\ndef test_it():\n    assert True\n", SuiteError, "never execute"),
        ("import slow\ndef test_it():\n    slow.unique([1])\n", SuiteError, "never check"),
    ],
)
def test_tests_that_cannot_judge_are_refused(tmp_path, tests, error, message):
    task = function_task(tmp_path, MODULE, tests, "unique")
    with pytest.raises(error, match=message):
        assess(task, [], QUICK)


def test_tests_that_depend_on_hash_order_are_refused(tmp_path):
    seeded = {"PYTHONHASHSEED": "0"}
    told = subprocess.run([PYTHON, "-c", "print(hash('a'))"], env=seeded, capture_output=True, check=True)
    tests = f"import slow\ndef test_it():\n    assert slow.unique([hash('a')]) == [{int(told.stdout)}]\n"
    task = function_task(tmp_path, MODULE, tests, "unique")
    with pytest.raises(BaselineError, match="do not come out the same twice"):
        assess(task, [], QUICK)


IMPURE = {
    "chance": "import random\n\ndef number(n):\n    return n + random.random()\n",
    "time": "import time\n\ndef number(n):\n    return n + time.perf_counter_ns()\n",
    "hash order": "def number(n):\n    return list({str(i) for i in range(20 + n)})[0]\n",
    "identity": "def number(n):\n    return id(object) + hash(str(n))\n",
    "earlier calls": "seen = []\n\ndef number(n):\n    seen.append(n)\n    return len(seen)\n",
}


SELDOM = {"time", "identity"}


@pytest.mark.parametrize(
    "cause", [pytest.param(cause, marks=pytest.mark.slow if cause in SELDOM else ()) for cause in IMPURE]
)
def test_a_function_of_anything_but_its_arguments_is_refused(tmp_path, cause):
    tests = "from slow import number\ndef test_it():\n    assert None not in map(number, (1, 2, 3))\n"
    with pytest.raises(BaselineError, match="does not answer the same twice"):
        assess(function_task(tmp_path, IMPURE[cause], tests, "number"), [], QUICK)


def test_a_function_that_remembers_answers_is_not_refused(tmp_path):
    module = "seen = {}\n\ndef square(n):\n    seen[n] = n * n\n    return seen[n]\n"
    tests = "from slow import square\ndef test_it():\n    assert [*map(square, (3, 1, 3))] == [9, 1, 9]\n"
    with Judge(function_task(tmp_path, module, tests, "square"), QUICK) as judge:
        assert judge.verify(Candidate("def square(n):\n    seen[n] = n ** 2\n    return seen[n]\n")).accepted


def test_a_function_whose_calls_end_the_process_cannot_be_replayed(tmp_path):
    module = (
        "import sys\n\ndef stop(n):\n    if 'pytest' not in sys.modules:\n        __import__('os')._exit(0)\n"
        "    return n\n"
    )
    tests = "from slow import stop\ndef test_it():\n    assert stop(1) == 1\n"
    with pytest.raises(BaselineError, match="cannot be replayed outside its tests: call 1"):
        assess(function_task(tmp_path, module, tests, "stop"), [], QUICK)


def test_the_users_files_are_not_touched(tmp_path):
    task = function_task(tmp_path, MODULE, TESTS, "unique")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*")}
    with Judge(task, QUICK) as judge:
        judge.verify(Candidate(FAST))
    assert {path: path.read_bytes() for path in tmp_path.rglob("*")} == before


def comparison(decision):
    return Comparison(Measurement(()), Measurement(()), 1.5, 1.2, 1.8, 0.01, decision)


@pytest.mark.parametrize(
    ("verdict", "decision", "reward"),
    [
        (Verdict.COMPILE_ERROR, None, Reward.R1),
        (Verdict.RUNTIME_ERROR, None, Reward.R2),
        (Verdict.WRONG_ANSWER, None, Reward.R2),
        (Verdict.SIDE_EFFECT, None, Reward.R2),
        (Verdict.ACCEPTED, None, Reward.R3),
        (Verdict.ACCEPTED, Decision.NOT_FASTER, Reward.R3),
        (Verdict.ACCEPTED, Decision.INCONCLUSIVE, Reward.R3),
        (Verdict.ACCEPTED, Decision.FASTER, Reward.R4),
        (Verdict.NOT_JUDGED, None, None),
    ],
)
def test_rewards_follow_equation_8(verdict, decision, reward):
    assert reward_of(Verification(verdict), comparison(decision) if decision else None) is reward
