"""Durable files: the system calls that replacing a file takes, and the order that survives a power cut.

Every call goes through a Disk, so that the tests can fail, interrupt or kill at any of them.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import stat
from dataclasses import dataclass

_CHUNK_BYTES = 1 << 20
# Attributes that the file system does not offer, or that are not ours to set, are left behind.
_NO_ATTRIBUTES = {errno.ENOTSUP, errno.EPERM, errno.ENODATA, errno.EACCES}


class Disk:
    """The operating system's calls under the names the os module gives them."""

    open = staticmethod(os.open)
    close = staticmethod(os.close)
    read = staticmethod(os.read)
    write = staticmethod(os.write)
    ftruncate = staticmethod(os.ftruncate)
    fsync = staticmethod(os.fsync)
    fstat = staticmethod(os.fstat)
    fchmod = staticmethod(os.fchmod)
    fchown = staticmethod(os.fchown)
    listxattr = staticmethod(os.listxattr)
    getxattr = staticmethod(os.getxattr)
    setxattr = staticmethod(os.setxattr)
    rename = staticmethod(os.rename)
    unlink = staticmethod(os.unlink)
    mkdir = staticmethod(os.mkdir)
    fstatvfs = staticmethod(os.fstatvfs)
    flock = staticmethod(fcntl.flock)

    def listdir(self, folder: int) -> list[str]:
        """The names in an open folder."""
        return os.listdir(folder)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A regular file as found: its bytes, its status and its extended attributes."""

    content: bytes
    status: os.stat_result
    attributes: tuple[tuple[str, bytes], ...]


def open_folder(disk: Disk, path: str) -> int:
    """A descriptor of a folder, so that what happens to its name later does not matter."""
    return disk.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)


def read_file(disk: Disk, folder: int, name: str) -> StoredFile:
    """Read a file of an open folder. A symbolic link is ELOOP, anything else not regular EINVAL."""
    # Non-blocking: opening a named pipe must not wait for somebody to write to it.
    fd = disk.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    try:
        status = disk.fstat(fd)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "not a regular file")
        chunks = []
        while chunk := disk.read(fd, _CHUNK_BYTES):
            chunks.append(chunk)
        return StoredFile(b"".join(chunks), status, _attributes(disk, fd))
    finally:
        disk.close(fd)


def write_new_file(
    disk: Disk, folder: int, name: str, content: bytes, like: StoredFile | None = None
) -> None:
    """Create a file, durably, with another's owner, mode and attributes; FileExistsError if it is there."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    fd = disk.open(name, flags, 0o600, dir_fd=folder)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[disk.write(fd, rest) :]
        if like is not None:
            _dress(disk, fd, like)
        disk.fsync(fd)
    finally:
        disk.close(fd)


def store(disk: Disk, folder: int, name: str, content: bytes) -> None:
    """Put a file of ours in place, whole or not at all, whatever happens meanwhile."""
    part = f"{name}.part"
    write_new_file(disk, folder, part, content)
    disk.rename(part, name, src_dir_fd=folder, dst_dir_fd=folder)
    disk.fsync(folder)


def discard(disk: Disk, folder: int, name: str) -> None:
    """Remove a file that may be there, durably."""
    with contextlib.suppress(FileNotFoundError):
        disk.unlink(name, dir_fd=folder)
        disk.fsync(folder)


def _attributes(disk: Disk, fd: int) -> tuple[tuple[str, bytes], ...]:
    try:
        return tuple((name, disk.getxattr(fd, name)) for name in disk.listxattr(fd))
    except OSError as exc:
        if exc.errno in _NO_ATTRIBUTES:
            return ()
        raise


def _dress(disk: Disk, fd: int, like: StoredFile) -> None:
    """Give a file another's owner, mode and extended attributes (access lists are among them)."""
    if (like.status.st_uid, like.status.st_gid) != (os.geteuid(), os.getegid()):
        disk.fchown(fd, like.status.st_uid, like.status.st_gid)
    disk.fchmod(fd, stat.S_IMODE(like.status.st_mode))
    for name, value in like.attributes:
        try:
            disk.setxattr(fd, name, value)
        except OSError as exc:
            if exc.errno not in _NO_ATTRIBUTES:
                raise
