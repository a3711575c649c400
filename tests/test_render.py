import io
from dataclasses import replace

from rich.console import Console

from perfrl_edge.assessment import Assessment, Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_edge.render import show_diff, show_mapping, show_report
from perfrl_edge.report import Report, TaskReport
from tests.fakes import proved

WRONG = Verification(Verdict.WRONG_ANSWER, "case 1: line 1: expected '1', got [bold]'2'")


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
        "\nProved: solve.py 2.00x faster (12 s).\n"
    )


def test_a_task_that_was_not_judged_says_so():
    file = io.StringIO()
    task = TaskReport("m.py::f", "f", "s", error="not judged: it flakes")
    show_report(Report((task,)), Console(file=file))
    assert "not judged: it flakes" in file.getvalue()
    assert "Nothing faster was proved" in file.getvalue()


def test_a_task_without_a_proposal_says_what_gives_it_one():
    file = io.StringIO()
    task = TaskReport("m.py::f", "f", "s")
    show_report(Report((task,)), Console(file=file))
    assert "--budget gives it more" in file.getvalue()
    assert "Nothing faster was proved" in file.getvalue()


def test_a_diff_that_is_not_shown_on_a_terminal_keeps_every_byte():
    file = io.StringIO()
    show_diff("--- a\n+++ b\n-[red]x\r\n", Console(file=file, width=20))
    assert file.getvalue() == "\n--- a\n+++ b\n-[red]x\r\n"


def test_no_diff_leaves_no_empty_lines():
    file = io.StringIO()
    show_diff("", Console(file=file, force_terminal=True))
    assert file.getvalue() == ""


def test_who_proved_nothing_is_told_what_to_try():
    wrong = Assessment(Candidate("b"), WRONG, None, Reward.R2)
    task = TaskReport("solve.py", None, "s", (wrong,))
    told = {}
    for effort in ("low", "high"):
        file = io.StringIO()
        show_report(Report((task,), settings={"effort": effort}), Console(file=file))
        told[effort] = file.getvalue()
    assert "--effort medium asks the model for more" in told["low"]
    assert "--effort" not in told["high"]


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
