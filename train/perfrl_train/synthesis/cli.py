"""perfrl-train data synthesize: options to settings, and the summary to stdout."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import click

from perfrl_train.synthesis.production import Options

_FILE = click.Path(path_type=Path, dir_okay=False)
_DEFAULTS = {field.name: field.default for field in fields(Options)}


@click.command()
@click.option("--output", required=True, type=_FILE, help="Training rows to write, .jsonl or .jsonl.gz.")
@click.option("--validation", required=True, type=_FILE, help="Rows of held-out groups to write.")
@click.option("--work", required=True, type=click.Path(path_type=Path), help="Remembers what was checked.")
@click.option("--contests", help="Contest records: solutions, tests, stress_generators.")
@click.option("--exclude", multiple=True, help="Rows, or a folder of programs, not to be resembled.")
@click.option("--count", default=_DEFAULTS["count"], help="Examples to keep at most.")
@click.option("--abstain-share", default=_DEFAULTS["abstain_share"], help="Share with the source as target.")
@click.option("--proof/--sieve", default=_DEFAULTS["proof"], help="Last word: the judge, or a quick look.")
@click.option("--budget", default=_DEFAULTS["budget"], help="Seconds of timing an example, by the judge.")
@click.option("--workers", default=_DEFAULTS["workers"], help="Processes; more than one time roughly.")
@click.option("--python", type=click.Path(path_type=Path), help="Interpreter for the programs.")
@click.option("--seed", default=_DEFAULTS["seed"])
def synthesize(python: Path | None, **options: Any) -> None:
    """Make pairs of a slow and a faster program, and keep those that hold what they promise.

    \b
    Example:
      perfrl-train data synthesize --contests contests.jsonl.gz --exclude pie_test.jsonl.gz \\
          --exclude benchmarks/slow_functions --work data/work \\
          --output data/synthetic.jsonl.gz --validation data/validation.jsonl.gz
    """
    from perfrl_edge.program.interpreter import find_interpreter
    from perfrl_train import progress
    from perfrl_train.synthesis.production import produce

    chosen = Options(python=find_interpreter(python, Path.cwd(), None), **options)
    with progress.counted(chosen.count, "kept") as done:
        summary = produce(chosen, done)
    click.echo(json.dumps(summary, indent=1))
