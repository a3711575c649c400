"""Gives the fork server and its jobs namespaces of their own: mounts, processes, network, System V memory.

The file tree shrinks to what the plan names, read-only but for the scratch folder and /dev/shm. These are
small, in memory, and mounted anew for every job that may write. Standard library, Python 3.8 or later.
"""

from __future__ import annotations

import ctypes
import os
from typing import Any

CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER = 0x00020000, 0x08000000, 0x10000000
CLONE_NEWPID, CLONE_NEWNET = 0x20000000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND = 1, 2, 4, 8, 32, 4096
MS_REC, MS_PRIVATE = 1 << 14, 1 << 18
MNT_DETACH = 2
PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
KEPT_FLAGS = {
    "nosuid": MS_NOSUID,
    "nodev": MS_NODEV,
    "noexec": MS_NOEXEC,
    "noatime": 1 << 10,
    "nodiratime": 1 << 11,
    "relatime": 1 << 21,
}

libc = ctypes.CDLL(None, use_errno=True)


def enter_namespaces(plan: dict[str, Any]) -> None:
    """Leave the host's namespaces for good."""
    uid, gid = os.getuid(), os.getgid()
    flags = CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWPID | CLONE_NEWNET | (CLONE_NEWUSER if plan["user"] else 0)
    _must(libc.unshare(flags), "unshare")
    if plan["user"]:
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", "%d %d 1" % (uid, uid))
        _write("/proc/self/gid_map", "%d %d 1" % (gid, gid))
    _mount(None, "/", None, MS_REC | MS_PRIVATE)
    _private_root(plan)


def renew_folders(plan: dict[str, Any]) -> None:
    """Empty the folders that jobs may write to, whatever is in them, by mounting others in their place."""
    for path, options in plan["renewed"].items():
        libc.umount2(os.fsencode(path), MNT_DETACH)  # an error where nothing is mounted yet
        _mount("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV, options)


def _private_root(plan: dict[str, Any]) -> None:
    """Build the named part of the tree below a fresh mount, and make that the root."""
    new = plan["at"]
    os.umask(0o022)
    _mount("tmpfs", new, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=4m")
    for folder in plan["folders"]:
        os.makedirs(new + os.path.realpath(folder), exist_ok=True)
    _show(plan["readable"], new)
    _make_read_only(new)
    _show(plan["devices"], new)
    for path in plan["renewed"]:
        os.makedirs(new + path, exist_ok=True)
    _mount(None, new, None, MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV)
    os.chdir(new)
    _must(libc.syscall(ctypes.c_long(PIVOT_ROOT[plan["machine"]]), b".", b"."), "pivot_root")
    _must(libc.umount2(b".", MNT_DETACH), "umount")
    os.chdir("/")
    renew_folders(plan)


def _show(paths: list[str], new: str) -> None:
    """Bind the paths to the same places below new, outermost first; links lead to the real places."""
    shown: list[str] = []
    for path in sorted(paths, key=os.path.realpath):
        real = os.path.realpath(path)
        if os.path.exists(real):
            if not any(real == outer or real.startswith(outer + "/") for outer in shown):
                shown.append(real)
                _bind(real, new + real)
            if real != os.path.normpath(path) and not os.path.lexists(new + path):
                os.makedirs(os.path.dirname(new + path), exist_ok=True)
                os.symlink(real, new + path)


def _bind(source: str, target: str) -> None:
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
    elif not os.path.exists(target):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY))
    _mount(source, target, None, MS_BIND | MS_REC)


def _make_read_only(new: str) -> None:
    """Every mount below new, with the flags it came with, which a user namespace may not clear."""
    with open("/proc/self/mountinfo") as file:
        mounts = [line.split()[4:6] for line in file]
    for escaped, options in mounts:
        place = os.fsdecode(escaped.encode().decode("unicode_escape").encode("latin-1"))
        if place.startswith(new + "/"):
            kept = sum(KEPT_FLAGS.get(option, 0) for option in options.split(","))
            _mount(None, place, None, MS_BIND | MS_REMOUNT | MS_RDONLY | kept)


def _mount(source: str | None, target: str, kind: str | None, flags: int, options: str | None = None) -> None:
    texts = [None if text is None else os.fsencode(text) for text in (source, target, kind, options)]
    _must(libc.mount(texts[0], texts[1], texts[2], ctypes.c_ulong(flags), texts[3]), "mount %s" % target)


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)


def _must(answer: int, what: str) -> None:
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, "%s: %s" % (what, os.strerror(number)))
