"""Command line: argv to settings objects, to work, to an exit code. The only module with click.

Exit codes: 0 something faster was proved (or the command did its work), 1 error, 2 usage, 3 nothing
faster was proved, 4 this host cannot judge safely, 5 the original's tests fail or flake, 130 interrupted.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from perfrl_edge import __version__
from perfrl_edge.errors import PerfRLError

if TYPE_CHECKING:
    from perfrl_edge.assessment import JudgeSettings
    from perfrl_edge.preparation import Request
    from perfrl_edge.program.task import Task
    from perfrl_edge.replacement import Replacement
    from perfrl_edge.run import Outcome

NOTHING_FASTER = 3
INTERRUPTED = 130

F = TypeVar("F", bound=Callable[..., Any])


class Commands(click.Group):
    """A program's commands: what goes wrong in any of them becomes one line and an exit code.

    perfrl-train and perfrl-export are such groups too; the group's name opens the line.
    """

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except PerfRLError as exc:
            self._end(ctx, str(exc), exc.exit_code)
        except (KeyboardInterrupt, click.Abort):
            self._end(ctx, "interrupted", INTERRUPTED)
        except OSError as exc:
            if exc.errno == errno.EPIPE:
                raise  # whoever read our output has left; click ends quietly
            self._end(ctx, str(exc), PerfRLError.exit_code)

    def _end(self, ctx: click.Context, message: str, exit_code: int) -> None:
        click.echo(f"{self.name}: {message}", err=True)
        ctx.exit(exit_code)


CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(name="perfrl-edge", cls=Commands, context_settings=CONTEXT)
@click.version_option(__version__, prog_name="perfrl-edge")
def main() -> None:
    """Make slow Python faster, on this machine: a small model proposes, your tests and a clock decide.

    \b
    Exit codes: 0 something faster was proved   3 nothing faster was proved
                1 error   2 wrong usage   130 interrupted
                4 this host cannot run programs safely   5 the original's tests fail or flake
    """


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


@main.command(epilog="Example: perfrl-edge optimize slow.py --tests tests/ --effort medium")
@click.argument("file", type=click.Path(path_type=Path))
@judging_options
@click.option(
    "--model", type=click.Path(path_type=Path), metavar="BUNDLE", help="Bundle to use instead of the default."
)
@click.option(
    "--beams", type=click.IntRange(1, 64), default=4, show_default=True, help="Beams of the search."
)
@click.option(
    "--effort",
    type=click.Choice(["low", "medium", "high"]),
    default="low",
    show_default=True,
    help="How much to ask of the model: more samples, and a second round on the best.",
)
@click.option(
    "--budget",
    type=click.FloatRange(min=1.0),
    metavar="SECONDS",
    help="Most the run may take, all functions together. Default: by effort, for each.",
)
@click.option("--write", is_flag=True, help="Replace the file by the faster one (undo takes it back).")
@click.option("--allow-dirty", is_flag=True, help="With --write: also when git says the file has changes.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="PATCH",
    help="Write the diff to a file.",
)
@judge_request
def optimize(request: Request, judge: JudgeSettings, **options: Any) -> None:
    """Propose faster versions of FILE, and show those that pass everything and are measured faster.

    With pytest tests, the functions of FILE that cost time while the tests run are tried one by one.
    With stdin/stdout pairs, the whole script is. FILE stays as it is unless --write is given.

    \b
    Examples:
      perfrl-edge optimize slow.py --tests tests/
      perfrl-edge optimize slow.py --tests tests/ --function parse --effort high --write
      perfrl-edge optimize solve.py --tests pairs/ --json > report.json
    """
    from perfrl_edge.generation.bundle import Bundle, default_bundle_path
    from perfrl_edge.generation.generator import GenerationSettings, OnnxGenerator
    from perfrl_edge.optimize import Effort, OptimizeSettings
    from perfrl_edge.preparation import prepare
    from perfrl_edge.progress import progress_view
    from perfrl_edge.report import plain
    from perfrl_edge.run import describe_model, fault_in_place, optimize_file

    settings = OptimizeSettings(
        effort=Effort(options["effort"]),
        beams=options["beams"],
        budget_s=options["budget"],
        seed=options["seed"],
        judge=judge,
    )
    bundle = Bundle.load(options["model"] or default_bundle_path())
    with OnnxGenerator(bundle, GenerationSettings(beams=options["beams"])) as generator:
        generator.start_loading()
        replacement = _replacement(request.path)
        replacement.recover()
        tasks = prepare(request, judge, _say)
        context = {"sandbox": _proved_sandbox(tasks[0], judge, options), "model": describe_model(bundle)}
        with progress_view(_say) as observer:
            outcome = optimize_file(tasks, generator, settings, observer, context)
    outcome = replace(outcome, report=replace(outcome.report, generation=plain(generator.count)))
    _show(request.path, outcome, options)
    if options["write"] and outcome.report.faster and not outcome.interrupted:
        replacement.write(
            outcome.original,
            outcome.optimized,
            lambda: fault_in_place(tasks[0], judge),
            allow_dirty=options["allow_dirty"],
        )
    _end(outcome, options)


@main.command(epilog="Example: perfrl-edge assess slow.py fast_a.py fast_b.py --tests tests/")
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
    task, given = prepare_assessment(request, candidates, judge, _say)
    context = {"sandbox": _proved_sandbox(task, judge, options)}
    with progress_view(_say) as observer:
        outcome = assess_files(task, given, judge, observer, context)
    _show(request.path, outcome, options)
    _end(outcome, options)


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
def undo(file: Path) -> None:
    """Take back the last --write to FILE, if nobody has changed it since."""
    _replacement(file).take_back()


@main.command()
@click.option("--model", type=click.Path(path_type=Path), metavar="BUNDLE", help="Bundle to look at.")
@click.option("--python", type=click.Path(path_type=Path), metavar="PATH", help="Interpreter to confine.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def doctor(model: Path | None, python: Path | None, as_json: bool) -> None:
    """Say what this machine can do: sandbox, timer noise, model, provider; 4 if it cannot judge."""
    from perfrl_edge.doctor import examine

    findings = examine(model, python or Path(sys.executable))
    if as_json:
        click.echo(json.dumps(findings.facts, indent=2))
    else:
        from perfrl_edge.render import show_mapping, stdout_console

        for title, rows in findings.facts.items():
            show_mapping(title, rows, stdout_console())
    sys.exit(findings.exit_code)


@main.command()
@click.option("--model", type=click.Path(path_type=Path), metavar="BUNDLE", help="Bundle to measure.")
@click.option(
    "--beams", type=click.IntRange(1, 64), default=4, show_default=True, help="Beams of the search."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def bench(model: Path | None, beams: int, as_json: bool) -> None:
    """Measure how fast this machine runs the model, on one small function."""
    from perfrl_edge.generation.bundle import Bundle, default_bundle_path
    from perfrl_edge.generation.speed import measure_speed
    from perfrl_edge.report import plain

    figures = plain(measure_speed(Bundle.load(model or default_bundle_path()), beams))
    if as_json:
        click.echo(json.dumps(figures, indent=2))
    else:
        from perfrl_edge.render import show_mapping, stdout_console

        show_mapping("speed", figures, stdout_console())


@main.group()
def models() -> None:
    """List and verify model bundles."""


@models.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_models(as_json: bool) -> None:
    """List the bundles that came with this installation."""
    from perfrl_edge.doctor import installed_models

    found = installed_models()
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    for row in found:
        tuned = "fine-tuned" if row["trained"] else "not fine-tuned"
        click.echo(f"{row['folder']}  {row['name']}, {row['kind']}, {row['size']}, {row['licence']}, {tuned}")
    if not found:
        click.echo(
            "no bundle is installed; `make bundle` builds the default one, `--model` names another", err=True
        )


@models.command("verify")
@click.argument("bundle", type=click.Path(path_type=Path), required=False)
def verify_model(bundle: Path | None) -> None:
    """Check every file of BUNDLE (default: the embedded one) against the hashes in its manifest."""
    from perfrl_edge.generation.bundle import Bundle, default_bundle_path

    path = bundle or default_bundle_path()
    Bundle.load(path).verify()
    click.echo(f"{path}: every file is as its manifest says")


def _proved_sandbox(task: Task, judge: JudgeSettings, options: dict[str, Any]) -> dict[str, Any]:
    from perfrl_edge.run import prove_host

    accepted = options["unsafe_accept_missing"]
    return prove_host(task, judge.limits, accepted.split(",") if accepted else ())


def _show(path: Path, outcome: Outcome, options: dict[str, Any]) -> None:
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
        write_patch(options["output"], diff, _say)


def _end(outcome: Outcome, options: dict[str, Any]) -> None:
    """Leave with the exit code that the outcome amounts to."""
    if outcome.interrupted:
        raise KeyboardInterrupt
    sys.exit(0 if outcome.report.faster or options["exit_zero"] else NOTHING_FASTER)


def _replacement(path: Path) -> Replacement:
    from perfrl_edge.replacement import Replacement

    state_home = os.environ.get("XDG_STATE_HOME")
    state_dir = Path(state_home) if state_home else Path.home() / ".local" / "state"
    return Replacement(path, state_dir / "perfrl-edge", _say)


def _say(line: str) -> None:
    click.echo(line, err=True)
