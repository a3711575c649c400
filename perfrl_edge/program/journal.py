"""What perfrl-edge remembers about one file it changes: lock, journal, backups and history.

They live outside the project, one folder a file, readable by the user only:
    lock           held while the file is being changed; holds the holder's process id
    journal.json   the change under way; present only between intent and completion
    history.json   the changes made, newest last: what `undo` takes back
    backups/HASH   the bytes before each change
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType

from perfrl_edge.errors import ApplyError
from perfrl_edge.program.disk import Disk, discard, open_folder, read_file, store

FORMAT_VERSION = 1

_JOURNAL, _HISTORY, _LOCK, _BACKUPS = "journal.json", "history.json", "lock", "backups"


@dataclass(frozen=True, slots=True)
class Change:
    """One replacement of a file, by the hashes of its content before and after."""

    operation: str
    path: str
    old_sha256: str
    new_sha256: str

    def reversed(self) -> Change:
        """The change that takes this one back, or that this one took back."""
        operation = "undo" if self.operation == "apply" else "apply"
        return Change(operation, self.path, self.new_sha256, self.old_sha256)


def sha256(content: bytes) -> str:
    """The hash by which contents are told apart."""
    return hashlib.sha256(content).hexdigest()


def state_folder(path: Path, state_dir: Path) -> Path:
    """Where the memory of one file is kept."""
    return state_dir / hashlib.sha256(os.fsencode(path)).hexdigest()[:16]


class Journal:
    """The memory of one file, locked while it is open. A context manager."""

    def __init__(self, path: Path, state_dir: Path, disk: Disk) -> None:
        self.folder = state_folder(path, state_dir)
        self._disk = disk
        self._open_fds: list[int] = []

    def __enter__(self) -> Journal:
        try:
            for folder in (*reversed(self.folder.parents), self.folder, self.folder / _BACKUPS):
                if not folder.is_dir():
                    self._disk.mkdir(folder, 0o700)
            self._fd = self._kept_open(open_folder(self._disk, str(self.folder)))
            self._backups = self._kept_open(open_folder(self._disk, str(self.folder / _BACKUPS)))
            self._lock()
            self._drop_unfinished()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def pending(self) -> Change | None:
        """The change that an earlier process began and did not complete."""
        content = self._content(_JOURNAL)
        return None if content is None else _parse_changes(content, self.folder / _JOURNAL)[0]

    def begin(self, change: Change, old: bytes) -> None:
        """Make the old bytes and the intent durable; nothing is changed before that."""
        if not self.backup_path(change.old_sha256).exists():
            store(self._disk, self._backups, change.old_sha256, old)
        store(self._disk, self._fd, _JOURNAL, _format_changes([change]))

    def complete(self, change: Change) -> None:
        """Remember that the change was made. Doing so twice is the same as once."""
        history = self.history()
        if change.operation == "apply" and change not in history[-1:]:
            history.append(change)
        elif change.operation == "undo" and change.reversed() in history[-1:]:
            history.pop()
        store(self._disk, self._fd, _HISTORY, _format_changes(history))
        self.forget()

    def forget(self) -> None:
        """Drop the change under way."""
        discard(self._disk, self._fd, _JOURNAL)

    def history(self) -> list[Change]:
        """The changes made and not taken back, newest last."""
        content = self._content(_HISTORY)
        return [] if content is None else _parse_changes(content, self.folder / _HISTORY)

    def backup(self, content_hash: str) -> bytes:
        """The bytes of that hash; ApplyError if they are no longer what they were."""
        content = read_file(self._disk, self._backups, content_hash).content
        if sha256(content) != content_hash:
            raise ApplyError(f"the backup {self.backup_path(content_hash)} is damaged; nothing was written")
        return content

    def backup_path(self, content_hash: str) -> Path:
        """Where the bytes of that hash are kept."""
        return self.folder / _BACKUPS / content_hash

    def _lock(self) -> None:
        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
        fd = self._kept_open(self._disk.open(_LOCK, flags, 0o600, dir_fd=self._fd))
        try:
            self._disk.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as exc:
            holder = self._disk.read(fd, 32).decode("ascii", "replace").strip() or "unknown"
            raise ApplyError(
                f"another perfrl-edge (process {holder}) is changing this file; wait for it to end"
            ) from exc
        self._disk.ftruncate(fd, 0)
        self._disk.write(fd, f"{os.getpid()}\n".encode())

    def _drop_unfinished(self) -> None:
        for folder in (self._fd, self._backups):
            for name in self._disk.listdir(folder):
                if name.endswith(".part"):
                    discard(self._disk, folder, name)

    def _content(self, name: str) -> bytes | None:
        try:
            return read_file(self._disk, self._fd, name).content
        except FileNotFoundError:
            return None

    def _kept_open(self, fd: int) -> int:
        self._open_fds.append(fd)
        return fd

    def _close(self) -> None:
        while self._open_fds:
            os.close(self._open_fds.pop())


def _format_changes(changes: list[Change]) -> bytes:
    document = {"format_version": FORMAT_VERSION, "changes": [asdict(change) for change in changes]}
    return (json.dumps(document, indent=1) + "\n").encode()


def _parse_changes(content: bytes, path: Path) -> list[Change]:
    try:
        document = json.loads(content)
        if document["format_version"] != FORMAT_VERSION:
            raise ApplyError(f"{path} was written by another version of perfrl-edge; use that one")
        changes = [Change(**change) for change in document["changes"]]
    except (ValueError, KeyError, TypeError) as exc:
        raise ApplyError(
            f"{path} is damaged and nothing was written; compare your file with {path.parent / _BACKUPS}, "
            "then delete it"
        ) from exc
    return changes
