"""perfrl-edge assess."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from perfrl_edge.cli.group import say
from perfrl_edge.cli.judging import end, judge_request, judging_options, proved_sandbox, show

if TYPE_CHECKING:
    from perfrl_edge.assessment import JudgeSettings
    from perfrl_edge.preparation import Request


@click.command(
    short_help="Judge code that somebody else wrote.",
    epilog="Example: perfrl-edge assess slow.py fast_a.py fast_b.py --tests tests/",
)
@click.argument("file", type=click.Path(path_type=Path), metavar="BASELINE")
@click.argument(
    "candidates", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="CANDIDATE..."
)
@judging_options
@click.option(
    "--budget",
    type=click.FloatRange(min=1.0),
    default=20.0,
    show_default=True,
    metavar="SECONDS",
    help="Most the timing may take.",
)
@judge_request
def assess(request: Request, judge: JudgeSettings, candidates: tuple[Path, ...], **options: Any) -> None:
    """Judge code that somebody else wrote: is CANDIDATE right, and is it faster than BASELINE?

    With stdin/stdout pairs a candidate is a whole script. With pytest tests it is a file with a faster
    version of one function (--function, or the one that differs from BASELINE's).

    \b
    Examples:
      perfrl-edge assess solve.py solve2.py --tests pairs/
      perfrl-edge assess slow.py proposal.py --tests tests/ --function parse --json
    """
    from perfrl_edge.preparation import prepare_assessment
    from perfrl_edge.progress import progress_view
    from perfrl_edge.run import assess_files

    judge = replace(judge, measurement=replace(judge.measurement, budget_s=options["budget"]))
    task, given = prepare_assessment(request, candidates, judge, say)
    context = {"sandbox": proved_sandbox(task, judge, options)}
    with progress_view(say) as observer:
        outcome = assess_files(task, given, judge, observer, context)
    show(request.path, outcome, options)
    end(outcome, options)
