"""Scratch folders for confined processes: made private, removed whatever was left inside.

Removal walks by descriptor and never follows a link, so a candidate cannot point it elsewhere; folders
without permissions, odd names and any depth are handled. A folder that still cannot be removed is left.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from perfrl_edge.execution.sandbox.process_tree import stat_fields

_NAME = re.compile(r"perfrl-(?P<boot>[0-9a-f]{8})-(?P<place>\d+)-(?P<pid>\d+)-(?P<start>\d+)-")
_START = 19  # of stat_fields: clock ticks after boot


def make_scratch(parent: Path | None = None) -> Path:
    """A fresh folder only its owner can enter, named after the process that is to remove it."""
    prefix = f"perfrl-{_boot()}-{_place()}-{os.getpid()}-{_start_ticks(os.getpid())}-"
    return Path(tempfile.mkdtemp(prefix=prefix, dir=parent))


def remove_stale_scratch(parent: Path | None = None) -> None:
    """Remove our user's folders whose process was killed before it could; never one of a live process."""
    for entry in os.scandir(parent or tempfile.gettempdir()):
        owner = _NAME.match(entry.name)
        if owner is not None and _is_stale(owner) and _is_ours(entry):
            remove_scratch(Path(entry.path))


def _is_ours(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.stat(follow_symlinks=False).st_uid == os.geteuid()
    except OSError:  # somebody else removed it
        return False


def _is_stale(owner: re.Match[str]) -> bool:
    if owner["boot"] != _boot():
        return True
    if owner["place"] != _place():
        return False  # another container's process, which cannot be seen from here
    return _start_ticks(int(owner["pid"])) != owner["start"]


def _boot() -> str:
    return Path("/proc/sys/kernel/random/boot_id").read_text()[:8]


def _place() -> str:
    """Which process namespace we are in: a process id means nothing without it."""
    return str(Path("/proc/self/ns/pid").stat().st_ino)


def _start_ticks(pid: int) -> str | None:
    """When a process started, which tells it from a later one with the same id; None when it is gone."""
    fields = stat_fields(pid)
    return None if fields is None else fields[_START].decode()


def exceeds(path: Path, max_bytes: int, max_entries: int) -> bool:
    """True when what lies below the folder takes more room on the disk, or is more in number."""
    folders, num_bytes, num_entries = [os.fspath(path)], 0, 0
    while folders:
        with contextlib.suppress(OSError), os.scandir(folders.pop()) as entries:
            for entry in entries:
                num_entries += 1
                with contextlib.suppress(OSError):
                    num_bytes += entry.stat(follow_symlinks=False).st_blocks * 512
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                if num_bytes > max_bytes or num_entries > max_entries:
                    return True
    return False


def remove_scratch(path: Path) -> None:
    """Remove the folder and everything below it; links are removed, not followed."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        parent = os.open(path.parent, flags)
    except OSError:
        return
    try:
        _remove_entry(os.fsencode(path.name), parent)
    finally:
        os.close(parent)


def empty_scratch(path: Path) -> None:
    """Remove everything below the folder, and keep the folder."""
    parent = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fd = _open_directory(os.fsencode(path.name), parent)
    finally:
        os.close(parent)
    if fd is not None:
        try:
            _empty(fd)
        finally:
            os.close(fd)


def _remove_entry(name: bytes, parent: int) -> None:
    if not _is_directory(name, parent):
        _unlink(name, parent)
        return
    fd = _open_directory(name, parent)
    if fd is not None:
        try:
            _empty(fd)
        finally:
            os.close(fd)
    _rmdir(name, parent)


def _is_directory(name: bytes, parent: int) -> bool:
    try:
        return stat.S_ISDIR(os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode)
    except OSError:
        return False


def _open_directory(name: bytes, parent: int) -> int | None:
    """Open a folder whatever its mode, and make it ours to change."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    fd = None
    with contextlib.suppress(OSError):
        fd = os.open(name, flags, dir_fd=parent)
    with contextlib.suppress(OSError):
        if fd is None:
            os.chmod(name, 0o700, dir_fd=parent)
            fd = os.open(name, flags, dir_fd=parent)
        os.fchmod(fd, 0o700)
    return fd


def _empty(top: int) -> None:
    """Remove all entries of a folder. Sub-folders' sub-folders move up here, so depth costs no recursion."""
    lifted = itertools.count()
    progress = True
    while progress:
        progress = False
        for entry in list(os.scandir(top)):
            name = os.fsencode(entry.name)
            gone = _flatten(name, top, lifted) if _is_directory(name, top) else _unlink(name, top)
            progress = progress or gone


def _flatten(name: bytes, top: int, lifted: Iterator[int]) -> bool:
    """Empty one folder of plain entries, lift its folders into top, remove it; says whether it went."""
    fd = _open_directory(name, top)
    if fd is None:
        return False
    try:
        for entry in list(os.scandir(fd)):
            child = os.fsencode(entry.name)
            if _is_directory(child, fd):
                _lift(child, fd, b".lifted-%d" % next(lifted), top)
            else:
                _unlink(child, fd)
    finally:
        os.close(fd)
    return _rmdir(name, top)


def _lift(name: bytes, parent: int, new_name: bytes, top: int) -> None:
    with contextlib.suppress(OSError):
        os.chmod(name, 0o700, dir_fd=parent)  # an ordinary user moves no folder that is closed to him
        os.rename(name, new_name, src_dir_fd=parent, dst_dir_fd=top)


def _unlink(name: bytes, parent: int) -> bool:
    try:
        os.unlink(name, dir_fd=parent)
    except OSError:
        return False
    return True


def _rmdir(name: bytes, parent: int) -> bool:
    try:
        os.rmdir(name, dir_fd=parent)
    except OSError:
        return False
    return True
