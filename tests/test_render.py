import io
import sys
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from perfrl_edge.assessment import Assessment, Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.execution.measurement import Comparison, Decision, Measurement
from perfrl_edge.execution.verification import Verdict, Verification
from perfrl_edge.optimize import Stage
from perfrl_edge.program.suite import StdioSuite
from perfrl_edge.program.task import Task
from perfrl_edge.render import LiveView, PlainView, show_diff, show_mapping, show_report
from perfrl_edge.report import Report, TaskReport

TASK = Task("solve.py", "print(1)\n", StdioSuite(()), Path(sys.executable))
RIGHT = Verification(Verdict.ACCEPTED)
WRONG = Verification(Verdict.WRONG_ANSWER, "case 1: line 1: expected '1', got [bold]'2'")


def proved() -> Assessment:
    comparison = Comparison(
        Measurement((2.0,)), Measurement((1.0,)), 2.0, 1.9, 2.1, 0.01, Decision.FASTER, "2.00x in wall time"
    )
    return Assessment(Candidate("a", -0.5, 0, Strategy.BEAM), RIGHT, comparison, Reward.R4)


def test_report_names_the_winner_and_says_why_the_others_lost():
    wrong = Assessment(Candidate("b", -0.7, 1, Strategy.BEAM), WRONG, None, Reward.R2)
    task = TaskReport("solve.py", None, "s", (proved(), wrong), best=0, dropped_repeated=3)
    report = Report((task,), wall_time_s=12.0)
    file = io.StringIO()
    show_report(report, Console(file=file, width=90))
    assert file.getvalue() == (
        "\nsolve.py\n"
        " ->  beam    -0.500  R4 ACCEPTED              2.00x [1.90, 2.10]\n"
        "      2.00x in wall time\n"
        "  2  beam    -0.700  R2 WRONG_ANSWER\n"
        "      case 1: line 1: expected '1', got [bold]'2'\n"
        "not judged: 3 repeats\n"
        "\nProved: solve.py 2.00x faster (12 s).\n\n"
    )


def test_a_task_that_was_not_judged_says_so():
    file = io.StringIO()
    task = TaskReport("m.py::f", "f", "s", error="not judged: it flakes")
    show_report(Report((task,)), Console(file=file))
    assert "not judged: it flakes" in file.getvalue()
    assert "Nothing faster was proved" in file.getvalue()


def test_a_diff_that_is_not_shown_on_a_terminal_keeps_every_byte():
    file = io.StringIO()
    show_diff("--- a\n+++ b\n-[red]x\r\n", Console(file=file, width=20))
    assert file.getvalue() == "--- a\n+++ b\n-[red]x\r\n"


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


def test_facts_are_shown_as_a_person_would_write_them():
    file = io.StringIO()
    facts = {
        "memory_bytes": 3 << 29,
        "load": 1.25,
        "governor": None,
        "trained": False,
        "cores": [0, 1],
    }
    show_mapping("machine", facts, Console(file=file))
    assert file.getvalue() == (
        "machine\n"
        "  memory    1.5 GiB\n"
        "  load      1.25\n"
        "  governor  unknown\n"
        "  trained   no\n"
        "  cores     0, 1\n"
    )


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


def test_what_replacements_come_to_together_is_said():
    file = io.StringIO()
    task = TaskReport("m.py::f", "f", "s", (proved(),), best=0)
    show_report(Report((task, task), combined=proved()), Console(file=file, width=200))
    assert "pass the whole suite, which takes 1.00 s instead of 2.00 s: 2.00x [1.90, 2.10]" in file.getvalue()
    file = io.StringIO()
    same = replace(proved(), comparison=replace(proved().comparison, speedup=0.96, ci_low=0.84, ci_high=1.12))
    show_report(Report((task, task), combined=same), Console(file=file, width=200))
    assert "its own time does not tell the difference: 0.96x [0.84, 1.12]" in file.getvalue()
    file = io.StringIO()
    failed = Assessment(Candidate("a"), WRONG, None, Reward.R2)
    show_report(Report((task, task), combined=failed), Console(file=file, width=200))
    assert "Not together: case 1" in file.getvalue()
