"""Command line: argv to settings objects, to work, to an exit code. The only room with click.

Exit codes: 0 something faster was proved (or the command did its work), 1 error, 2 usage, 3 nothing
faster was proved, 4 this host cannot judge safely, 5 the original's tests fail or flake, 130 interrupted.
"""

from __future__ import annotations

import click

from perfrl_edge import __version__
from perfrl_edge.cli.assess import assess
from perfrl_edge.cli.group import CONTEXT, Commands
from perfrl_edge.cli.machine import bench, doctor
from perfrl_edge.cli.models import models
from perfrl_edge.cli.optimize import optimize
from perfrl_edge.cli.undo import undo

__all__ = ["CONTEXT", "Commands", "main"]


@click.group(name="perfrl-edge", cls=Commands, context_settings=CONTEXT)
@click.version_option(__version__, prog_name="perfrl-edge")
def main() -> None:
    """Make slow Python faster, on this machine: a small model proposes, your tests and a clock decide.

    \b
    Exit codes: 0 something faster was proved   3 nothing faster was proved
                1 error   2 wrong usage   130 interrupted
                4 this host cannot run programs safely   5 the original's tests fail or flake
    """


for command in (optimize, assess, undo, doctor, bench, models):
    main.add_command(command)
