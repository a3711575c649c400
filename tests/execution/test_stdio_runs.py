"""Scripts: held-out inputs, originals that cannot be the measure, and what of their time is start-up."""

import os
import signal
import threading

import pytest

from perfrl_edge.assessment import Judge
from perfrl_edge.candidate import Candidate
from perfrl_edge.errors import BaselineError
from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.measurement.start_up import dominates
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.process_tree import children_of
from perfrl_edge.execution.sandbox.worker import Worker
from perfrl_edge.execution.verification.verdict import Verdict
from tests.execution.projects import PYTHON, QUICK, given, script_task

LARGEST = """\
count = int(input())
numbers = list(map(int, input().split()))
best = numbers[0]
for number in numbers:
    if number > best:
        best = number
print(best)
"""
PAIRS = [("3\n4 9 4\n", "9\n"), ("4\n8 1 1 2\n", "8\n"), ("2\n6 6\n", "6\n")]


@pytest.fixture(scope="module")
def judge():
    with Judge(script_task(LARGEST, *PAIRS), QUICK) as judge:
        yield judge


@pytest.mark.parametrize(
    "body",
    [
        "import sys\nprint({'3': 9, '4': 8, '2': 6}.get(sys.stdin.readline().strip()))\n",
        "n = int(input())\na = list(map(int, input().split()))\nprint(a[0] if n != 3 else a[1])\n",
    ],
    ids=["a table of the cases", "a rule that only the cases follow"],
)
def test_what_is_right_on_the_cases_only_is_wrong(judge, body):
    verification = judge.verify(Candidate(body))
    assert verification.verdict is Verdict.WRONG_ANSWER
    assert verification.detail.startswith("a fresh input (")


def test_what_is_right_is_accepted_on_fresh_inputs_too(judge):
    assert judge.verify(Candidate("input()\nprint(max(map(int, input().split())))\n")).accepted
    assert judge.facts.baseline["fresh_inputs"] >= 10


def test_inputs_that_the_original_does_not_answer_cleanly_do_not_count():
    picky = "n = int(input())\nassert n in (10, 20, 90)\nprint(n)\n"
    with Judge(script_task(picky, ("10\n", "10\n"), ("20\n", "20\n"), ("90\n", "90\n")), QUICK) as judge:
        assert judge.verify(Candidate("print(int(input()))\n")).accepted
        assert judge.facts.baseline["fresh_inputs"] == 0


@pytest.mark.parametrize(
    "original",
    [
        "input()\nprint(*{'apple', 'pear', 'plum', 'fig', 'lime', 'date'})\n",
        "import random\ninput()\nprint(random.random())\n",
        "import time\ninput()\nprint(time.perf_counter_ns())\n",
    ],
    ids=["hash order", "chance", "time"],
)
def test_a_script_that_prints_something_else_each_time_is_refused(original):
    with Worker(PYTHON, profile=Profile.PURE, limits=Limits()) as worker:
        printed = worker.run(guest_entry("script"), original.encode(), b"1\n").stdout.decode()
    with (
        pytest.raises(BaselineError, match="case 1"),
        Judge(script_task(original, ("1\n", printed)), QUICK),
    ):
        pass


def test_a_candidate_whose_host_broke_down_is_not_judged_and_the_next_one_is():
    before = set(children_of(os.getpid()))
    with Judge(script_task(LARGEST, *PAIRS), QUICK) as judge:
        servers = set(children_of(os.getpid())) - before
        breakdown = threading.Timer(1.0, lambda: [os.kill(pid, signal.SIGKILL) for pid in servers])
        breakdown.start()
        lost, fine = judge.assess(given("while True:\n    pass\n", LARGEST.replace("best", "most")))
        breakdown.join()
    assert lost.verification.verdict is Verdict.NOT_JUDGED, lost.verification.detail
    assert lost.reward is None
    assert fine.verification.accepted


def test_the_facts_say_what_of_a_script_is_timed():
    with Judge(script_task(LARGEST, *PAIRS), QUICK) as judge:
        facts = judge.facts.baseline
    assert facts["num_timed"] > 0
    assert facts["start_up_s"] > 0
    assert facts["timed"] in ("above start-up", "the whole process")


def test_start_up_dominates_from_half_of_the_whole_on():
    assert dominates(start_up_s=0.02, whole_s=0.03)
    assert not dominates(start_up_s=0.02, whole_s=0.05)
