"""What goes wrong in a command becomes one line and an exit code; shared by all three programs."""

from __future__ import annotations

import errno
from typing import Any

import click

from perfrl_edge.errors import PerfRLError

INTERRUPTED = 130
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


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


def say(line: str) -> None:
    """Print a line on stderr: results alone go to stdout."""
    click.echo(line, err=True)
