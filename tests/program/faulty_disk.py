"""Disks that fail, interrupt or kill at a chosen system call, and one that writes down what was called."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

from perfrl_edge.program.disk import Disk


class UnsyncedDisk(Disk):
    """Does not wait for the hardware: a killed process loses nothing that it has written."""

    fsync = staticmethod(lambda fd: None)


class WatchedDisk(UnsyncedDisk):
    """Calls `before` ahead of every system call and `after` behind it, with its name and arguments."""

    def __getattribute__(self, name: str) -> Any:
        value = super().__getattribute__(name)
        if name.startswith("_") or not callable(value) or name in {"before", "after"}:
            return value

        def call(*args: Any, **kwargs: Any) -> Any:
            self.before(name, args)
            result = value(*args, **kwargs)
            self.after(name, args)
            return result

        return call

    def before(self, name: str, args: tuple[Any, ...]) -> None:
        """Overridden."""

    def after(self, name: str, args: tuple[Any, ...]) -> None:
        """Overridden."""


class TracingDisk(WatchedDisk):
    """Keeps the names of the calls made, with the file each one names or was opened on."""

    def __init__(self) -> None:
        self._files: dict[int, str] = {}
        self._calls: list[tuple[str, str]] = []

    @property
    def _trace(self) -> list[tuple[str, str]]:
        return self._calls

    def open(self, path: str, flags: int, mode: int = 0o600, *, dir_fd: int | None = None) -> int:  # type: ignore[override]
        fd = os.open(path, flags, mode, dir_fd=dir_fd)
        self._files[fd] = path
        return fd

    def after(self, name: str, args: tuple[Any, ...]) -> None:
        subject = self._files.get(args[0], "?") if isinstance(args[0], int) else str(args[0])
        self._calls.append((name, subject))


class CountingDisk(WatchedDisk):
    """Counts the calls made."""

    def __init__(self) -> None:
        self._count = 0

    def before(self, name: str, args: tuple[Any, ...]) -> None:
        self._count += 1


class FailingDisk(CountingDisk):
    """Raises the given system error at call number `at` (counted from 0), once or from then on."""

    def __init__(self, at: int, error: int, for_good: bool = False) -> None:
        super().__init__()
        self._at, self._error, self._for_good = at, error, for_good

    def before(self, name: str, args: tuple[Any, ...]) -> None:
        index = self._count
        super().before(name, args)
        if index == self._at or (self._for_good and index > self._at and name != "close"):
            raise OSError(self._error, os.strerror(self._error))


class InterruptingDisk(CountingDisk):
    """Does something (sends a signal, edits the file) right before call number `at`."""

    def __init__(self, at: int, action: Callable[[], None]) -> None:
        super().__init__()
        self._at, self._action = at, action

    def before(self, name: str, args: tuple[Any, ...]) -> None:
        index = self._count
        super().before(name, args)
        if index == self._at:
            self._action()


class CrawlingDisk(InterruptingDisk):
    """Writes half of what it is asked to each time, so that a kill finds torn files."""

    def write(self, fd: int, data: bytes | memoryview) -> int:  # type: ignore[override]
        return os.write(fd, data[: max(1, len(data) // 2)])


class PowerCut(BaseException):
    """The process is gone: no handler runs, and what the system does for a dead process happens."""


class DyingDisk(CrawlingDisk):
    """Dies right before call number `at`; from then on no call but close does anything."""

    def __init__(self, at: int) -> None:
        super().__init__(at, self._die)

    def before(self, name: str, args: tuple[Any, ...]) -> None:
        super().before(name, args)
        if self._count > self._at and name != "close":
            self._die()

    def _die(self) -> None:
        raise PowerCut


def die() -> None:
    """End this process at once, with nothing cleaned up."""
    os.kill(os.getpid(), signal.SIGKILL)
