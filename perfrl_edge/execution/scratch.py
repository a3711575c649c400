"""Scratch folders for confined processes: made private, removed whatever was left inside.

Removal walks by descriptor and never follows a link, so a candidate cannot point it elsewhere; folders
without permissions, odd names and any depth are handled. A folder that still cannot be removed is left.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path


def make_scratch(parent: Path | None = None) -> Path:
    """A fresh folder only its owner can enter."""
    return Path(tempfile.mkdtemp(prefix="perfrl-", dir=parent))


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
