"""perfrl-edge doctor and bench: what this machine can do, and how fast."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click


@click.command(short_help="Say what this machine can do.")
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


@click.command(short_help="Measure how fast this machine runs the model.")
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
