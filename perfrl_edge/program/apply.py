"""Replace a file by its faster version, and take that back, without ever losing a byte.

The file is swapped only if it still holds the bytes that were measured. A backup and a journal are on
disk before anything changes; the new bytes are on disk before they get the file's name. So after a
crash at any point the file is the old one or the new one, and the next start knows which. git's
index, hooks and history are never touched.

Not covered: a program that writes to the file between the last comparison and the rename that
follows it at once (its bytes are then lost, as they would be to any editor that saves).
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path

from perfrl_edge.errors import ApplyError
from perfrl_edge.program.disk import Disk, StoredFile, discard, open_folder, read_file, write_new_file
from perfrl_edge.program.git_state import differs_from_head, operation_under_way
from perfrl_edge.program.journal import Change, Journal, sha256, state_folder
from perfrl_edge.program.signals import signals_deferred

SPARE_BYTES = 64 << 20
INSTALLED = {"site-packages", "dist-packages"}
_GENERATED = re.compile(r"\s*#.*(@generated\b|\bdo not edit\b)", re.IGNORECASE)

_REASONS = {
    errno.ELOOP: "is a symbolic link; name the file it points to",
    errno.EINVAL: "is not a regular file",
    errno.ENOENT: "does not exist",
}


Tell = Callable[[], None]


def _nothing_to_tell() -> None:
    pass


class Recovery(str, Enum):
    """What an earlier process left behind, and has now been cleared."""

    CLEAN = "nothing was under way"
    NOT_MADE = "an interrupted change had not been made; the file is as it was before"
    MADE = "an interrupted change had been made; undo takes it back"


def require_replaceable(path: Path, state_dir: Path, *, allow_dirty: bool = False) -> None:
    """ApplyError where apply would refuse as things stand: asked before a search for what to write."""
    with _opened(path, state_dir, Disk()) as replacement:
        found = replacement.replaceable()
        if not allow_dirty:
            _require_settled(replacement.path, found.content)


def apply(
    path: Path,
    original: bytes,
    changed: bytes,
    state_dir: Path,
    *,
    tell: Tell = _nothing_to_tell,
    allow_dirty: bool = False,
    disk: Disk | None = None,
) -> None:
    """Replace a file that holds `original` by `changed`; ApplyError, and nothing written, if not safe.

    tell is called as soon as the file is replaced for good, and before a signal that came meanwhile is
    delivered: nobody is told "interrupted" of a change that was made.
    """
    with _opened(path, state_dir, disk or Disk()) as replacement:
        replacement.recover()
        found = replacement.replaceable()
        if found.content != original:
            raise ApplyError(f"{path} has changed since it was read; run again on what it holds now")
        if not allow_dirty:
            _require_settled(replacement.path, original)
        replacement.swap("apply", found, changed, tell)


def undo(path: Path, state_dir: Path, *, tell: Tell = _nothing_to_tell, disk: Disk | None = None) -> None:
    """Take back the last change, if the file still holds what that change wrote; tell as in apply."""
    if not _is_known(path, state_dir):
        raise ApplyError(f"there is no change of {path} to take back")
    with _opened(path, state_dir, disk or Disk()) as replacement:
        replacement.recover()
        history = replacement.journal.history()
        if not history:
            raise ApplyError(f"there is no change of {path} to take back")
        found = replacement.replaceable()
        last = history[-1]
        if sha256(found.content) != last.new_sha256:
            backup = replacement.journal.backup_path(last.old_sha256)
            raise ApplyError(f"{path} has changed since it was replaced; the earlier version is in {backup}")
        replacement.swap("undo", found, replacement.journal.backup(last.old_sha256), tell)


def recover(path: Path, state_dir: Path, *, disk: Disk | None = None) -> Recovery:
    """Clear what an interrupted apply or undo left behind; apply and undo do this first themselves."""
    if not _is_known(path, state_dir):
        return Recovery.CLEAN
    with _opened(path, state_dir, disk or Disk()) as replacement:
        return replacement.recover()


def _generated(content: bytes) -> str | None:
    """The comment among the first lines that says a file is written by a program."""
    head = content[:2000].decode("utf-8", "replace").splitlines()[:10]
    return next((line.strip() for line in head if _GENERATED.match(line)), None)


def _require_settled(path: Path, content: bytes) -> None:
    operation = operation_under_way(path.parent)
    if operation is not None:
        raise ApplyError(f"a {operation} is under way around {path}; end it first, or add --allow-dirty")
    if differs_from_head(path, content):
        raise ApplyError(f"{path} has changes that are not committed; commit them, or add --allow-dirty")


def _absolute(path: Path) -> Path:
    # The folder is resolved, the file is not: a link in the file's place is for the user to decide.
    return path.parent.resolve() / path.name


def _is_known(path: Path, state_dir: Path) -> bool:
    """Has this file ever been changed? Asking must leave nothing behind."""
    return state_folder(_absolute(path), state_dir).exists()


@contextlib.contextmanager
def _opened(path: Path, state_dir: Path, disk: Disk) -> Iterator[_Replacement]:
    """The file's folder and memory, open and locked; system errors become ApplyError."""
    absolute = _absolute(path)
    try:
        folder = open_folder(disk, str(absolute.parent))
        try:
            with Journal(absolute, state_dir.absolute(), disk) as journal:
                yield _Replacement(absolute, folder, journal, disk)
        finally:
            os.close(folder)
    except OSError as exc:
        raise ApplyError(f"{path} was not replaced: {exc.strerror or exc}") from exc


class _Replacement:
    """One file about to be replaced: its open folder, its memory, and the temporary name beside it."""

    def __init__(self, path: Path, folder: int, journal: Journal, disk: Disk) -> None:
        self.path = path
        self.journal = journal
        self._folder = folder
        self._disk = disk
        self._temporary = f".{path.name}.perfrl-edge"

    def replaceable(self) -> StoredFile:
        """The file as it is; ApplyError if replacing it would not do what the user expects."""
        found = self._read()
        if INSTALLED & set(self.path.parts):
            raise ApplyError(f"{self.path} is part of an installed package; change the package's own source")
        if (line := _generated(found.content)) is not None:
            raise ApplyError(f"{self.path} says it is generated ({line!r}); change what generates it")
        if found.status.st_nlink > 1:
            raise ApplyError(
                f"{self.path} has {found.status.st_nlink} hard links; replacing it would part them"
            )
        folder_mode = self._disk.fstat(self._folder).st_mode
        for name, mode in ((self.path, found.status.st_mode), (self.path.parent, folder_mode)):
            # By mode, not by access: root could write, but whoever made it read-only meant it.
            if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(name, os.W_OK):
                raise ApplyError(f"{name} is read-only; make it writable first")
        space = self._disk.fstatvfs(self._folder)
        if space.f_bavail * space.f_frsize < SPARE_BYTES + 10 * len(found.content):
            raise ApplyError(f"the disk that holds {self.path} is nearly full; free some space first")
        return found

    def swap(self, operation: str, found: StoredFile, new: bytes, tell: Tell) -> None:
        """Backup, journal, new file beside the old, compare, rename: each durable before the next."""
        change = Change(operation, str(self.path), sha256(found.content), sha256(new))
        with signals_deferred():
            try:
                self.journal.begin(change, found.content)
                write_new_file(self._disk, self._folder, self._temporary, new, like=found)
                self._require_unchanged(found.content)
            except (OSError, ApplyError):
                # What cannot be cleared now is cleared at the next start: the journal goes last.
                with contextlib.suppress(OSError):
                    discard(self._disk, self._folder, self._temporary)
                    self.journal.forget()
                raise
            try:
                self._disk.rename(
                    self._temporary, self.path.name, src_dir_fd=self._folder, dst_dir_fd=self._folder
                )
            except OSError:
                with contextlib.suppress(OSError, ApplyError):
                    self.recover()  # a rename that failed may have been made all the same
                raise
            self._confirm(change)
            with contextlib.suppress(OSError):  # nobody listens any more: the change stands all the same
                tell()

    def recover(self) -> Recovery:
        """Bring an interrupted change to an end, by what the file holds."""
        change = self.journal.pending()
        if change is None:
            return Recovery.CLEAN
        try:
            found = sha256(self._read().content)
        except ApplyError:
            found = "no readable file"
        if found not in {change.old_sha256, change.new_sha256}:
            raise ApplyError(
                f"an interrupted {change.operation} left {self.path} neither as it was before "
                f"(sha256 {change.old_sha256[:12]}) nor as it should be ({change.new_sha256[:12]}) but as "
                f"{found[:12]}; nothing was touched. The earlier version is in "
                f"{self.journal.backup_path(change.old_sha256)}; when the file is right, "
                f"delete {self.journal.folder / 'journal.json'}"
            )
        discard(self._disk, self._folder, self._temporary)
        if found == change.old_sha256:
            self.journal.forget()
            return Recovery.NOT_MADE
        self._disk.fsync(self._folder)
        self.journal.complete(change)
        return Recovery.MADE

    def _require_unchanged(self, content: bytes) -> None:
        if self._read().content != content:
            raise ApplyError(f"{self.path} was changed by another program at this moment; it is left alone")

    def _confirm(self, change: Change) -> None:
        try:
            self._disk.fsync(self._folder)
            if sha256(self._read().content) != change.new_sha256:
                raise ApplyError(f"{self.path} was changed by another program right after it was replaced")
            self.journal.complete(change)
        except OSError as exc:
            raise ApplyError(
                f"{self.path} was replaced, but the disk did not confirm it ({exc.strerror}); "
                f"check it: the earlier version is in {self.journal.backup_path(change.old_sha256)}"
            ) from exc

    def _read(self) -> StoredFile:
        try:
            return read_file(self._disk, self._folder, self.path.name)
        except OSError as exc:
            if exc.errno in _REASONS:
                raise ApplyError(f"{self.path} {_REASONS[exc.errno]}") from exc
            raise
