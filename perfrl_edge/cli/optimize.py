"""perfrl-edge optimize."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from perfrl_edge.cli.group import say
from perfrl_edge.cli.judging import end, judge_request, judging_options, proved_sandbox, show
from perfrl_edge.cli.undo import replacement_of

if TYPE_CHECKING:
    from perfrl_edge.assessment import JudgeSettings
    from perfrl_edge.preparation import Request


@click.command(
    short_help="Propose faster versions of a file, prove them, show the diff.",
    epilog="Example: perfrl-edge optimize slow.py --tests tests/ --effort medium",
)
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
    help="What to ask of the model until something is proved faster: low also samples, medium then a "
    "search with 16 beams, high then with 32; high begins a second round from the best.",
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
    from perfrl_edge.effort import Effort, OptimizeSettings
    from perfrl_edge.generation.bundle import Bundle, default_bundle_path
    from perfrl_edge.generation.generator import GenerationSettings, OnnxGenerator
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
        replacement = replacement_of(request.path)
        replacement.recover()
        if options["write"]:
            replacement.require_replaceable(allow_dirty=options["allow_dirty"])
        tasks = prepare(request, judge, say)
        context = {"sandbox": proved_sandbox(tasks[0], judge, options), "model": describe_model(bundle)}
        with progress_view(say) as observer:
            outcome = optimize_file(tasks, generator, settings, observer, context)
    outcome = replace(outcome, report=replace(outcome.report, generation=plain(generator.count)))
    show(request.path, outcome, options)
    if options["write"] and outcome.report.faster and not outcome.interrupted:
        replacement.write(
            outcome.original,
            outcome.optimized,
            lambda: fault_in_place(tasks[0], judge),
            allow_dirty=options["allow_dirty"],
        )
    end(outcome, options)
