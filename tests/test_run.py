"""A file with several functions to optimize: each in turn, then all of them together."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from perfrl_edge.assessment import Assessment, Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.combination import first_kept, holds, judge_together
from perfrl_edge.effort import OptimizeSettings
from perfrl_edge.errors import BaselineError
from perfrl_edge.execution.measurement.comparison import Comparison, Decision, Measurement
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_edge.program.suite import detect_suite
from perfrl_edge.program.task import Task, load_function_task
from perfrl_edge.report import TaskReport
from perfrl_edge.run import Outcome, fault_in_place, optimize_file
from tests.execution.projects import PYTHON, QUICK, script_task
from tests.fakes import RecordingObserver

MODULE = """\
def unique(items):
    found = []
    for item in items:
        if item not in found:
            found.append(item)
    return found


def total(n):
    result = 0
    for i in range(n):
        result += i
    return result
"""
TESTS = """\
from slow import total, unique


def test_unique():
    assert unique([i % 300 for i in range(900)]) == list(range(300))


def test_total():
    assert total(300000) == 44999850000
"""
TEST_IN_A_CHILD = """

def test_in_a_process_of_its_own():
    import subprocess, sys
    done = subprocess.run([sys.executable, "-c", "import slow; print(slow.total(4))"], stdout=subprocess.PIPE)
    assert done.stdout == b"6\\n"
"""
FAST_UNIQUE = "def unique(items):\n    return list(dict.fromkeys(items))\n"
FAST_TOTAL = "def total(n):\n    return n * (n - 1) // 2 if n > 0 else 0\n"
SCRIPT = "total = 0\nfor i in range(int(input())):\n    total += i\nprint(total)\n"
FAST_SCRIPT = "n = int(input())\nprint(n * (n - 1) // 2)\n"
SETTINGS = OptimizeSettings(judge=QUICK)


class Answers:
    """Answers one task after the other; an exception is raised instead of answering."""

    def __init__(self, *answers: str | BaseException) -> None:
        self._answers = iter(answers)

    def generate(
        self,
        source: str,
        num_candidates: int,
        *,
        strategy: Strategy = Strategy.BEAM,
        seed: int = 0,
        deadline_s: float | None = None,
    ) -> Iterator[Candidate]:
        if strategy is not Strategy.BEAM:
            return
        answer = next(self._answers)
        if isinstance(answer, BaseException):
            raise answer
        yield Candidate(answer, -0.1, 0, strategy)


def run(tasks: list[Task], *answers: str | BaseException) -> Outcome:
    return optimize_file(tasks, Answers(*answers), SETTINGS, RecordingObserver(), {"sandbox": {}})


@pytest.fixture
def scripts() -> list[Task]:
    """Two tasks that are quickly judged."""
    return [script_task(SCRIPT, ("9\n", "36\n"), ("400000\n", "79999800000\n"))] * 2


@pytest.fixture
def tasks(tmp_path: Path) -> list[Task]:
    (tmp_path / "slow.py").write_text(MODULE)
    (tmp_path / "test_slow.py").write_text(TESTS)
    suite = detect_suite(tmp_path / "test_slow.py", tmp_path / "slow.py")
    return [load_function_task(tmp_path / "slow.py", name, suite, PYTHON) for name in ("unique", "total")]


def test_several_replacements_are_judged_together(tasks: list[Task]):
    outcome = run(tasks, FAST_UNIQUE, FAST_TOTAL)
    assert [task.best for task in outcome.report.tasks] == [0, 0]
    assert b"dict.fromkeys" in outcome.optimized
    assert b"n * (n - 1)" in outcome.optimized
    combined = outcome.report.combined
    assert combined is not None
    assert combined.candidate.source.encode() == outcome.optimized
    assert combined.verification.accepted
    assert combined.comparison is not None


def test_replacements_that_cannot_be_judged_together_do_not_hold(tasks: list[Task]):
    [task, _] = tasks
    assert task.path is not None
    task.path.with_name("test_slow.py").write_text(TESTS + "    assert total(2) == 7\n")
    combined = judge_together(task, MODULE.encode(), QUICK, RecordingObserver())
    assert combined.verification.verdict is Verdict.NOT_JUDGED
    assert "total" in combined.verification.detail
    assert not holds(combined)


def test_what_was_proved_before_ctrl_c_is_reported(scripts: list[Task]):
    outcome = run(scripts, FAST_SCRIPT, KeyboardInterrupt())
    assert outcome.interrupted
    assert [task.best for task in outcome.report.tasks] == [1]  # 0 is the script tidied by rule
    assert outcome.optimized == FAST_SCRIPT.encode()


def test_ctrl_c_before_anything_is_finished_ends_the_run(scripts: list[Task]):
    with pytest.raises(KeyboardInterrupt):
        run(scripts, KeyboardInterrupt())


def test_one_task_that_cannot_be_judged_does_not_end_the_run(scripts: list[Task]):
    outcome = run(scripts, BaselineError("it flakes"), FAST_SCRIPT)
    assert [task.error for task in outcome.report.tasks] == ["not judged: it flakes", None]
    assert outcome.report.faster
    assert outcome.report.combined is None


def test_a_run_in_which_nothing_can_be_judged_ends_as_its_last_task_does(scripts: list[Task]):
    with pytest.raises(BaselineError, match="it fails"):
        run(scripts, BaselineError("it flakes"), BaselineError("it fails"))


def test_the_suite_in_place_sees_what_child_processes_see(tasks: list[Task]):
    [task, _] = tasks
    assert task.path is not None
    task.path.with_name("test_slow.py").write_text(TESTS + TEST_IN_A_CHILD)
    task.path.write_text(MODULE + "import sys\nif sys.argv == ['-c']:\n    total = str\n")
    fault = fault_in_place(task, QUICK)
    assert fault is not None
    assert "test_in_a_process_of_its_own" in fault


def test_a_budget_is_shared_and_what_is_left_over_passes_on():
    plan_s = SETTINGS.plan.budget_s
    assert SETTINGS.share(spent_s=1000.0, tasks_left=3) == plan_s
    shared = replace(SETTINGS, budget_s=2 * plan_s)
    assert shared.share(spent_s=0.0, tasks_left=4) == plan_s
    assert shared.share(spent_s=2 * plan_s - 10, tasks_left=3) == 10
    assert shared.share(spent_s=3 * plan_s, tasks_left=2) == 0
    assert replace(SETTINGS, budget_s=6 * plan_s).share(spent_s=0.0, tasks_left=2) == 3 * plan_s


def judged(low: float, high: float, verdict: Verdict = Verdict.ACCEPTED) -> Assessment:
    comparison = Comparison(
        Measurement((1.0,)), Measurement((1.0,)), (low + high) / 2, low, high, 0.01, Decision.NOT_FASTER
    )
    return Assessment(Candidate("x"), Verification(verdict), comparison, Reward.R3)


def test_replacements_hold_together_unless_wrong_or_slower():
    assert holds(judged(0.9, 1.1))
    assert holds(judged(1.2, 1.4))
    assert not holds(judged(0.7, 0.9))
    assert not holds(judged(1.2, 1.4, Verdict.WRONG_ANSWER))


def test_where_replacements_do_not_hold_together_the_first_is_kept():
    proved, none = (judged(1.2, 1.4),), (judged(0.9, 1.1),)
    reports = [
        TaskReport("m.py::a", "a", "a", none),
        TaskReport("m.py::b", "b", "b", proved, best=0),
        TaskReport("m.py::c", "c", "c", proved, best=0),
    ]
    kept = first_kept(reports)
    assert [report.best for report in kept] == [None, 0, None]
    assert [report.error for report in kept] == [
        None,
        None,
        "left out: proved faster, but not together with b",
    ]
