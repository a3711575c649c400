import io
import sys
from pathlib import Path

from rich.console import Console

from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_edge.optimize import Stage
from perfrl_edge.program.suite import StdioSuite
from perfrl_edge.program.task import Task
from perfrl_edge.progress import LiveView, PlainView
from perfrl_edge.report import TaskReport
from tests.fakes import proved

TASK = Task("solve.py", "print(1)\n", StdioSuite(()), Path(sys.executable))
RIGHT = Verification(Verdict.ACCEPTED)
WRONG = Verification(Verdict.WRONG_ANSWER, "case 1: line 1: expected '1', got [bold]'2'")


def test_live_view_draws_the_stage_and_the_candidates_so_far():
    file = io.StringIO()
    with LiveView(Console(file=file, force_terminal=True, width=100)) as view:
        view.task_started(TASK, budget_s=90.0)
        view.stage(Stage.PROPOSING)
        view.verified(Candidate("b", -0.7, 1, Strategy.BEAM), WRONG)
        view.stage(Stage.MEASURING)
        view.sampled(3, 60)
        drawn = Console(file=io.StringIO(), width=60)
        drawn.print(view.picture())
    assert isinstance(drawn.file, io.StringIO)
    shown = drawn.file.getvalue()
    assert "beam -0.700 WRONG_ANSWER: case 1" in shown
    assert len(shown.splitlines()) == 2  # a long reason is cut, not wrapped
    assert "solve.py  measuring 3/60 samples" in shown


def test_plain_view_is_lines():
    lines: list[str] = []
    view = PlainView(lines.append)
    view.task_started(TASK, budget_s=90.0)
    view.stage(Stage.PROPOSING)
    view.verified(Candidate("a", -0.5, 0, Strategy.SAMPLE), RIGHT)
    view.task_finished(TaskReport("solve.py", None, "s", (proved(),), best=0))
    assert lines == ["solve.py (up to 90 s)", "  proposing", "  sample -0.500 ACCEPTED", "  2.00x faster"]


def test_several_tasks_are_counted():
    lines: list[str] = []
    view = PlainView(lines.append)
    view.file_started(2)
    for _ in range(3):
        view.task_started(TASK, budget_s=90.0)
    assert lines == [
        "solve.py (1 of 2) (up to 90 s)",
        "solve.py (2 of 2) (up to 90 s)",
        "solve.py (up to 90 s)",
    ]
