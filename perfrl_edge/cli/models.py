"""perfrl-edge models: which bundles are here, and whether they are intact."""

from __future__ import annotations

import json
from pathlib import Path

import click


@click.group()
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
