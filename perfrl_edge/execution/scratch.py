"""Scratch folders for confined processes: made private, removed whatever was left inside.

Removal walks by descriptor and never follows a link, so a candidate cannot point it elsewhere; folders
without permissions, odd names and any depth are handled. A folder that still cannot be removed is left.
"""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
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
    """Remove one entry without recursion: a deep tree is flattened by moving its folders up."""
    if not _is_directory(name, parent):
        with contextlib.suppress(OSError):
            os.unlink(name, dir_fd=parent)
        return
    fd = _open_directory(name, parent)
    if fd is None:
        return
    try:
        _empty(fd)
    finally:
        os.close(fd)
    with contextlib.suppress(OSError):
        os.rmdir(name, dir_fd=parent)


def _is_directory(name: bytes, parent: int) -> bool:
    try:
        return stat.S_ISDIR(os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode)
    except OSError:
        return False


def _open_directory(name: bytes, parent: int) -> int | None:
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    with contextlib.suppress(OSError):
        return os.open(name, flags, dir_fd=parent)
    with contextlib.suppress(OSError):  # mode 000: ours to open once we may
        os.chmod(name, 0o700, dir_fd=parent)
        return os.open(name, flags, dir_fd=parent)
    return None


def _empty(top: int) -> None:
    """Remove all entries of a folder. Sub-folders' sub-folders move up here, so depth costs no recursion."""
    moved = 0
    while True:
        names = os.listdir(top)
        if not names:
            return
        progress = False
        for text in names:
            name = os.fsencode(text)
            if not _is_directory(name, top):
                os.unlink(name, dir_fd=top)
                progress = True
                continue
            moved, removed = _flatten(name, top, moved)
            progress = progress or removed
        if not progress:
            return


def _flatten(name: bytes, top: int, moved: int) -> tuple[int, bool]:
    """Empty one folder of plain entries, lift its folders into top, remove it; says whether it went."""
    fd = _open_directory(name, top)
    if fd is None:
        return moved, False
    try:
        for entry in list(os.scandir(fd)):
            child = os.fsencode(entry.name)
            if _is_directory(child, fd):
                moved += 1
                os.rename(child, b".lifted-%d" % moved, src_dir_fd=fd, dst_dir_fd=top)
            else:
                os.unlink(child, dir_fd=fd)
    finally:
        os.close(fd)
    os.rmdir(name, dir_fd=top)
    return moved, True
