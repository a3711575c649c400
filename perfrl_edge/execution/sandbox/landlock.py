"""Which files a confined process may touch, as a Landlock plan for the guest to apply.

Rules only ever grant, so what must stay hidden inside a readable folder is left out entry by entry.
Not covered by Landlock itself: chmod, chown, timestamps, and stat() of names; other layers see to the first.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from perfrl_edge.execution.sandbox.limits import Profile

_CREATE_RULESET = 444  # the same number on every architecture
_VERSION_FLAG = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
MAKE_CHAR, MAKE_BLOCK = 1 << 6, 1 << 11
TRUNCATE, IOCTL_DEV = 1 << 14, 1 << 15
_ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
_FS_BITS = {1: 13, 2: 14, 3: 15, 4: 15}
_FS_BITS_LATEST = 16  # since ABI 5
_TCP = 3  # bind and connect, since ABI 4
_SCOPED = 3  # abstract sockets and signals, since ABI 6

SYSTEM = tuple(
    """
    /usr /lib /lib64 /lib32 /bin /sbin /nix/store /etc/ld.so.cache /etc/ld.so.conf /etc/ld.so.conf.d
    /etc/localtime /etc/timezone /etc/mime.types /etc/passwd /etc/group /etc/nsswitch.conf /etc/python3
    /dev/zero /dev/urandom /dev/random /proc/cpuinfo /proc/meminfo /proc/stat /proc/filesystems
    /sys/devices/system/cpu
    """.split()  # noqa: SIM905 - a page of names reads better than a page of quotes
)
DEVICES = ("/dev/null",)
SHARED_MEMORY = "/dev/shm"
SECRETS = tuple(
    ".git .hg .svn .env .env.* .envrc .netrc .npmrc .pypirc .ssh .aws .gnupg *.pem id_rsa*".split()  # noqa: SIM905
)
TESTS = ("tests", "test", "test_*.py", "*_test.py", "conftest.py")


@dataclass(frozen=True, slots=True)
class Territory:
    """Folders and files a process may read, and those it may write; mount_point is an empty folder."""

    readable: tuple[Path, ...]
    writable: tuple[Path, ...]
    mount_point: Path


def landlock_abi() -> int:
    """The kernel's Landlock version, 0 where there is none."""
    libc = ctypes.CDLL(None, use_errno=True)
    answer = libc.syscall(ctypes.c_long(_CREATE_RULESET), None, ctypes.c_size_t(0), _VERSION_FLAG)
    return max(0, int(answer))


def landlock_plan(profile: Profile, territory: Territory, abi: int, *, shared_memory: bool) -> dict[str, Any]:
    """What the guest needs to restrict itself: handled rights and [path, rights] rules, plain numbers.

    shared_memory: /dev/shm is private to the worker, so tests may use it, as multiprocessing does.
    """
    reading = READ_FILE | READ_DIR
    if profile is Profile.PROJECT:
        reading |= EXECUTE
    all_rights = (1 << _FS_BITS.get(abi, _FS_BITS_LATEST)) - 1
    writing = all_rights & ~(EXECUTE | MAKE_CHAR | MAKE_BLOCK | IOCTL_DEV)
    rules = [[path, reading] for path in SYSTEM]
    rules += [[path, (READ_FILE | WRITE_FILE | TRUNCATE | IOCTL_DEV) & all_rights] for path in DEVICES]
    for path in territory.readable:
        rules += _readable_rules(path, reading, hidden_names(profile))
    writable = [
        *territory.writable,
        *((SHARED_MEMORY,) if profile is Profile.PROJECT and shared_memory else ()),
    ]
    rules += [[os.fspath(path), reading | writing] for path in writable]
    return {
        "handled_fs": all_rights,
        "handled_net": _TCP if abi >= 4 else 0,
        "scoped": _SCOPED if abi >= 6 else 0,
        "rules": rules,
        "on_files": _ON_FILES,
    }


def hidden_names(profile: Profile) -> tuple[str, ...]:
    """Names that stay hidden directly below a readable folder; a replayed function sees no tests."""
    return SECRETS + TESTS if profile is Profile.PURE else SECRETS


def visible_entries(folder: Path, hidden: Iterable[str]) -> list[Path] | None:
    """A folder's entries without the hidden ones; None when nothing needs hiding."""
    patterns = tuple(hidden)
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return None
    shown = [entry for entry in entries if not any(fnmatch(entry.name, name) for name in patterns)]
    return None if len(shown) == len(entries) else shown


def _readable_rules(path: Path, reading: int, hidden: tuple[str, ...]) -> list[list[Any]]:
    """One rule where possible; entry by entry, with the folder only listable, where something is hidden."""
    shown = visible_entries(path, hidden) if path.is_dir() else None
    if shown is None:
        return [[os.fspath(path), reading]]
    return [[os.fspath(path), READ_DIR], *([os.fspath(entry), reading] for entry in shown)]
