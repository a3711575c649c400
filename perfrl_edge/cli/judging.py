"""What the commands that judge have in common: their options, and how they end."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from perfrl_edge.cli.group import say

if TYPE_CHECKING:
    from perfrl_edge.assessment import JudgeSettings
    from perfrl_edge.program.task import Task
    from perfrl_edge.run import Outcome

NOTHING_FASTER = 3

F = TypeVar("F", bound=Callable[..., Any])


def judging_options(command: F) -> F:
    """Options shared by every command that judges."""
    options = [
        click.option(
            "--tests",
            type=click.Path(path_type=Path),
            required=True,
            metavar="PATH",
            help="Folder or file of pytest tests, or folder of input.N.txt / output.N.txt pairs.",
        ),
        click.option("--function", metavar="NAME", help='Judge only this function: "f" or "Class.method".'),
        click.option(
            "--min-speedup",
            type=click.FloatRange(min=1.0),
            default=1.10,
            show_default=True,
            help="Least baseline / candidate that counts as faster.",
        ),
        click.option(
            "--timeout",
            type=click.FloatRange(min=0.1),
            default=10.0,
            show_default=True,
            metavar="SECONDS",
            help="Most one run of a program may take.",
        ),
        click.option(
            "--float-tolerance",
            type=click.FloatRange(min=0.0),
            metavar="X",
            help="Accept printed floats this close. Without it, output must be equal.",
        ),
        click.option(
            "--python",
            type=click.Path(path_type=Path),
            metavar="PATH",
            help="Interpreter of your project. Default: the active or neighbouring virtual environment.",
        ),
        click.option(
            "--unsafe-accept-missing",
            metavar="PROPERTIES",
            help="Judge although these sandbox properties are missing (comma-separated; see doctor).",
        ),
        click.option("--seed", type=int, default=0, show_default=True, help="Seed of every random choice."),
        click.option(
            "--json", "as_json", is_flag=True, help="Print the report as JSON on stdout, nothing else."
        ),
        click.option("--exit-zero", is_flag=True, help="Exit with 0 also when nothing faster was proved."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def judge_request(command: Callable[..., None]) -> Callable[..., None]:
    """Fold the judging options into a Request maker and JudgeSettings, once."""

    @wraps(command)
    def folded(**options: Any) -> None:
        from perfrl_edge.assessment import JudgeSettings
        from perfrl_edge.execution.measurement.comparison import MeasurementSettings
        from perfrl_edge.execution.sandbox.limits import Limits
        from perfrl_edge.preparation import Request

        virtual_env = os.environ.get("VIRTUAL_ENV")
        request = Request(
            path=options.pop("file"),
            tests=options.pop("tests"),
            function=options.pop("function"),
            python=options.pop("python"),
            virtual_env=Path(virtual_env) if virtual_env else None,
            float_tolerance=options.pop("float_tolerance"),
        )
        judge = JudgeSettings(
            limits=Limits(timeout_s=options.pop("timeout")),
            measurement=MeasurementSettings(min_speedup=options.pop("min_speedup")),
            seed=options["seed"],
        )
        command(request=request, judge=judge, **options)

    return folded


def proved_sandbox(task: Task, judge: JudgeSettings, options: dict[str, Any]) -> dict[str, Any]:
    """What the sandbox proved on this host, less what the user accepts to miss."""
    from perfrl_edge.run import prove_host

    accepted = options["unsafe_accept_missing"]
    return prove_host(task, judge.limits, accepted.split(",") if accepted else ())


def show(path: Path, outcome: Outcome, options: dict[str, Any]) -> None:
    """Print the report, and store the diff where asked for."""
    from perfrl_edge.program.diff import unified_diff
    from perfrl_edge.render import show_diff, show_report, stdout_console
    from perfrl_edge.replacement import write_patch
    from perfrl_edge.report import write_report

    diff = unified_diff(path, outcome.original, outcome.optimized)
    if options["as_json"]:
        click.echo(write_report(outcome.report), nl=False)
    else:
        console = stdout_console()
        show_report(outcome.report, console)
        show_diff(diff, console)
    if options.get("output") is not None:
        write_patch(options["output"], diff, say)


def end(outcome: Outcome, options: dict[str, Any]) -> None:
    """Leave with the exit code that the outcome amounts to."""
    if outcome.interrupted:
        raise KeyboardInterrupt
    sys.exit(0 if outcome.report.faster or options["exit_zero"] else NOTHING_FASTER)
