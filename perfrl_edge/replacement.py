"""From a proved program to the user's file: write it, run the tests where it now stands, or take it back."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.errors import ApplyError, InputError
from perfrl_edge.program.apply import Recovery, apply, recover, require_replaceable, undo


@dataclass(frozen=True, slots=True)
class Replacement:
    """A file that may be replaced. state_dir is where backups are kept; say prints a line to the user."""

    path: Path
    state_dir: Path
    say: Callable[[str], None]

    def recover(self) -> None:
        """Finish or clear what an earlier run left when it was killed, and say so."""
        found = recover(self.path, self.state_dir)
        if found is not Recovery.CLEAN:
            self.say(f"{self.path}: {found.value}")

    def require_replaceable(self, *, allow_dirty: bool) -> None:
        """ApplyError now, rather than after the search, where write would refuse."""
        require_replaceable(self.path, self.state_dir, allow_dirty=allow_dirty)

    def write(
        self, original: bytes, changed: bytes, find_fault: Callable[[], str | None], *, allow_dirty: bool
    ) -> None:
        """Replace the file; where find_fault then finds one, take it back and raise ApplyError."""
        apply(self.path, original, changed, self.state_dir, tell=self._tell_written, allow_dirty=allow_dirty)
        fault = find_fault()
        if fault is not None:
            undo(self.path, self.state_dir, tell=self._tell_restored)
            raise ApplyError(f"with the faster version in place the tests do not pass: {fault}")

    def take_back(self) -> None:
        """Undo the last write."""
        undo(self.path, self.state_dir, tell=self._tell_restored)

    def _tell_written(self) -> None:
        self.say(f"{self.path} replaced; `perfrl-edge undo {shlex.quote(str(self.path))}` takes it back")

    def _tell_restored(self) -> None:
        self.say(f"{self.path}: restored")


def write_patch(path: Path, diff: str, say: Callable[[str], None]) -> None:
    """Store a diff with the bytes of the file it is about; an empty one is no patch, and not stored."""
    if not diff:
        say(f"{path} not written: there is no difference to put into it")
        return
    try:
        path.write_bytes(diff.encode("utf-8", "surrogateescape"))
    except OSError as exc:
        raise InputError(f"cannot write {path}: {exc.strerror}; name a writable file with --output") from exc
    say(f"diff written to {path}")
