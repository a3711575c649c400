"""perfrl-edge undo, and where what it needs is kept."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from perfrl_edge.cli.group import say

if TYPE_CHECKING:
    from perfrl_edge.replacement import Replacement


@click.command(short_help="Take back the last --write to a file.")
@click.argument("file", type=click.Path(path_type=Path))
def undo(file: Path) -> None:
    """Take back the last --write to FILE, if nobody has changed it since."""
    replacement_of(file).take_back()


def replacement_of(path: Path) -> Replacement:
    """A file that may be replaced, with its backups in the user's state folder."""
    from perfrl_edge.replacement import Replacement

    state_home = os.environ.get("XDG_STATE_HOME")
    state_dir = Path(state_home) if state_home else Path.home() / ".local" / "state"
    return Replacement(path, state_dir / "perfrl-edge", say)
