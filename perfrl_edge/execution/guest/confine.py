"""Applies the parent's confinement plan to the process it runs in. Never undone, so only after a fork.

The parent computes everything; what stands here is the order and the system calls. Any failure raises,
and the process then reports it and never sees a payload. Standard library, Python 3.8 or later.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import struct
from typing import Any

PR_SET_PDEATHSIG, PR_SET_KEEPCAPS, PR_SET_SECCOMP, PR_CAPBSET_READ, PR_CAPBSET_DROP = 1, 8, 22, 23, 24
PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE = 38, 47, 2
SECCOMP_MODE_FILTER = 2
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
CAPABILITY_VERSION_3 = 0x20080522
CAPSET = {"x86_64": 126, "aarch64": 91}
LAST_CAPABILITY = 63

libc = ctypes.CDLL(None, use_errno=True)


def confine(plan: dict[str, Any], cpu_s: int | None, ruleset: int | None, zygote: int) -> None:
    """Apply every layer of the plan, in the only order that works; ruleset comes from build_ruleset()."""
    for name, value in plan["rlimits"]:
        resource.setrlimit(getattr(resource, name), (value, value))
    if cpu_s is not None:
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 1))
    _drop_privileges(plan["identity"])
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # a change of user clears it, so not before
    if os.getppid() != zygote:
        raise OSError("the fork server is gone")
    _prctl(PR_SET_NO_NEW_PRIVS, 1)
    if ruleset is not None:
        _syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0)
        os.close(ruleset)
    if plan["seccomp"]:
        _install_filter(bytearray.fromhex(plan["seccomp"]), plan["own_pid_offsets"])


def give_up_capabilities(identity: dict[str, Any]) -> None:
    """Once, in the fork server: no program started from here on can gain a capability but those named.

    An ordinary user may not, and need not: without new privileges the bounding set is out of reach.
    """
    for number in range(LAST_CAPABILITY + 1):
        if number not in identity["keep"] and libc.prctl(PR_CAPBSET_READ, number, 0, 0, 0) == 1:
            dropped = libc.prctl(PR_CAPBSET_DROP, number, 0, 0, 0) == 0
            if not dropped and identity["uid"] is not None:
                raise OSError(ctypes.get_errno(), "cannot give up capability %d" % number)


def build_ruleset(plan: dict[str, Any]) -> int:
    """A Landlock ruleset with all rules, made once for all jobs; paths that do not exist grant nothing."""
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


def _drop_privileges(identity: dict[str, Any]) -> None:
    """Become the given user, if any, and keep no capability but those named."""
    keep = sum(1 << number for number in identity["keep"])
    if identity["uid"] is not None:
        _prctl(PR_SET_KEEPCAPS, 1)
        os.setgroups([])
        os.setresgid(identity["uid"], identity["uid"], identity["uid"])
        os.setresuid(identity["uid"], identity["uid"], identity["uid"])
    _set_capabilities(keep, identity["machine"])
    for number in identity["keep"]:  # so that programs started from here can still read
        _prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, number)


def _set_capabilities(keep: int, machine: str) -> None:
    """Effective, permitted and inheritable become exactly keep."""
    low, high = keep & 0xFFFFFFFF, keep >> 32
    header = ctypes.create_string_buffer(struct.pack("=Ii", CAPABILITY_VERSION_3, 0))
    data = ctypes.create_string_buffer(struct.pack("=6I", low, low, low, high, high, high))
    _syscall(CAPSET[machine], header, data)


def _install_filter(program: bytearray, own_pid_offsets: list[int]) -> None:
    for offset in own_pid_offsets:
        struct.pack_into("=I", program, offset, os.getpid())
    code = (ctypes.c_char * len(program)).from_buffer(program)
    argument = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(code)))
    _prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, argument)


def _prctl(option: int, *arguments: Any) -> None:
    padded = [a if not isinstance(a, int) else ctypes.c_ulong(a) for a in arguments]
    padded += [ctypes.c_ulong(0)] * (4 - len(padded))
    if libc.prctl(option, *padded):
        raise OSError(ctypes.get_errno(), "prctl %d: %s" % (option, os.strerror(ctypes.get_errno())))


def _syscall(number: int, *arguments: Any) -> int:
    answer = libc.syscall(ctypes.c_long(number), *arguments)
    if answer < 0:
        raise OSError(ctypes.get_errno(), "call %d: %s" % (number, os.strerror(ctypes.get_errno())))
    return int(answer)
