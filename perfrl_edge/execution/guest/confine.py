"""Applies the parent's confinement plan to the process it runs in. Never undone.

Two parts: what every job of a worker has in common, and what can only be said by the job itself. Where jobs
cannot fork, the fork server takes the first part upon itself and its children inherit it. The parent
computes everything; what stands here is the order and the system calls. Any failure raises, and the
process then reports it and never sees a payload. Standard library, Python 3.8 or later.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import struct
from typing import Any

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_KEEPCAPS, PR_SET_SECCOMP = 1, 4, 8, 22
PR_CAPBSET_READ, PR_CAPBSET_DROP, PR_SET_CHILD_SUBREAPER = 23, 24, 36
PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE = 38, 47, 2
SECCOMP_MODE_FILTER = 2
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
CAPABILITY_VERSION_3 = 0x20080522
CAPSET = {"x86_64": 126, "aarch64": 91}
LAST_CAPABILITY = 63

libc = ctypes.CDLL(None, use_errno=True)
libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4


class Filter:
    """A system call filter as prctl wants it; knows where the process's own id belongs."""

    def __init__(self, program: str, own_pid_offsets: list[int]) -> None:
        self._code = ctypes.create_string_buffer(bytes.fromhex(program), len(program) // 2)
        self._offsets = own_pid_offsets
        header = struct.pack("HxxxxxxP", len(program) // 16, ctypes.addressof(self._code))
        self._header = ctypes.create_string_buffer(header)
        self._address = ctypes.addressof(self._header)

    def install(self) -> None:
        pid = os.getpid()
        for offset in self._offsets:
            struct.pack_into("=I", self._code, offset, pid)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, self._address)


class Confinement:
    """One worker's plan, with everything prepared that can be before a fork."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self._plan = plan
        self._common_filter = Filter(plan["seccomp"], []) if plan["seccomp"] else None
        self._own_filter = Filter(plan["own_seccomp"], plan["own_pid_offsets"]) if plan["seccomp"] else None

    def apply_common(self) -> None:
        """Limits, identity, files, and the calls that nobody here may make, in the only order that works."""
        ruleset = _build_ruleset(self._plan["landlock"]) if self._plan["landlock"] else None
        for name, value in self._plan["rlimits"]:
            resource.setrlimit(getattr(resource, name), (value, value))
        _drop_privileges(self._plan["identity"])
        prctl(PR_SET_DUMPABLE, 0)
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        if ruleset is not None:
            _syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0)
            os.close(ruleset)
        if self._common_filter is not None:
            self._common_filter.install()

    def apply_own(self, cpu_s: int, parent: int) -> None:
        """After that, in the job itself: its share of time, its end with its parent's, its own id."""
        if cpu_s:
            resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 1))
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # a change of user clears it, so not before
        if os.getppid() != parent:
            raise OSError("the fork server is gone")
        if self._own_filter is not None:
            self._own_filter.install()


def give_up_capabilities(identity: dict[str, Any]) -> None:
    """Once, in the fork server: no program started from here on can gain a capability but those named.

    An ordinary user may not, and need not: without new privileges the bounding set is out of reach.
    """
    for number in range(LAST_CAPABILITY + 1):
        if number not in identity["keep"] and libc.prctl(PR_CAPBSET_READ, number, 0, 0, 0) == 1:
            dropped = libc.prctl(PR_CAPBSET_DROP, number, 0, 0, 0) == 0
            if not dropped and identity["uid"] is not None:
                raise OSError(ctypes.get_errno(), "cannot give up capability %d" % number)


def _build_ruleset(plan: dict[str, Any]) -> int:
    """A Landlock ruleset with all rules; paths that do not exist grant nothing."""
    attributes = struct.pack("=QQQ", plan["handled_fs"], plan["handled_net"], plan["scoped"])
    size = 24 if plan["scoped"] else 16 if plan["handled_net"] else 8
    ruleset = _syscall(LANDLOCK_CREATE_RULESET, attributes, ctypes.c_size_t(size), 0)
    for path, rights in plan["rules"]:
        try:
            fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        granted = rights if os.path.isdir(path) else rights & plan["on_files"]
        _syscall(LANDLOCK_ADD_RULE, ruleset, 1, struct.pack("=Qi", granted, fd), 0)
        os.close(fd)
    return ruleset


def prctl(option: int, *arguments: int) -> None:
    """The system call, or OSError."""
    if libc.prctl(option, *arguments, *(0,) * (4 - len(arguments))):
        raise OSError(ctypes.get_errno(), "prctl %d: %s" % (option, os.strerror(ctypes.get_errno())))


def _drop_privileges(identity: dict[str, Any]) -> None:
    """Become the given user, if any, and keep no capability but those named."""
    keep = sum(1 << number for number in identity["keep"])
    if identity["uid"] is not None:
        prctl(PR_SET_KEEPCAPS, 1)
        os.setgroups([])
        os.setresgid(identity["uid"], identity["uid"], identity["uid"])
        os.setresuid(identity["uid"], identity["uid"], identity["uid"])
    _set_capabilities(keep, identity["machine"])
    for number in identity["keep"]:  # so that programs started from here can still read
        prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, number)


def _set_capabilities(keep: int, machine: str) -> None:
    """Effective, permitted and inheritable become exactly keep."""
    low, high = keep & 0xFFFFFFFF, keep >> 32
    header = ctypes.create_string_buffer(struct.pack("=Ii", CAPABILITY_VERSION_3, 0))
    data = ctypes.create_string_buffer(struct.pack("=6I", low, low, low, high, high, high))
    _syscall(CAPSET[machine], header, data)


def _syscall(number: int, *arguments: Any) -> int:
    answer = libc.syscall(ctypes.c_long(number), *arguments)
    if answer < 0:
        raise OSError(ctypes.get_errno(), "call %d: %s" % (number, os.strerror(ctypes.get_errno())))
    return int(answer)
