"""The system calls a confined process may make, as a BPF program for the kernel. x86-64 and aarch64.

What no honest program needs ends the process (POLICY); what libraries probe for is refused with an error
they can handle. Not covered: what an allowed call does with a path, which is Landlock's or the mount
namespace's work, and calls that only cost time or memory, which are the limits' work.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from collections.abc import Iterable
from dataclasses import dataclass

from perfrl_edge.execution.sandbox.limits import Profile
from perfrl_edge.execution.sandbox.syscalls import LAST_KNOWN, number

_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_SECCOMP_SYSCALL = {"x86_64": 317, "aarch64": 277}
_X32_BIT = 0x40000000

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL_PROCESS, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4

OWN_PID = 0x7FEDCBA9  # stands for the process's own id, which the guest knows only after the fork

HOPELESS = """
    ptrace process_vm_readv process_vm_writev pidfd_getfd open_by_handle_at mount umount2 pivot_root chroot
    setns open_tree move_mount fsopen fsconfig fsmount fspick mount_setattr init_module finit_module
    delete_module kexec_load kexec_file_load reboot swapon swapoff bpf acct iopl ioperm
"""
PROBED = """
    unshare keyctl add_key request_key perf_event_open userfaultfd name_to_handle_at personality modify_ldt
    syslog vhangup sethostname setdomainname settimeofday clock_settime clock_adjtime adjtimex quotactl
    quotactl_fd fanotify_init uselib migrate_pages move_pages process_mrelease memfd_create
    memfd_secret shmget semget msgget mq_open sched_setaffinity sched_setattr sched_setparam
    sched_setscheduler setpriority ioprio_set pidfd_send_signal rt_sigqueueinfo rt_tgsigqueueinfo tkill
"""
CHANGES_NAMES = """
    creat mkdir mkdirat mknod mknodat unlink unlinkat rmdir rename renameat renameat2 link linkat symlink
    symlinkat truncate
"""
CHANGES_METADATA = """
    chmod fchmod fchmodat fchmodat2 chown lchown fchown fchownat utime utimes utimensat futimesat
    setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr
"""

_CLONE_THREAD = 0x00010000
_CLONE_NAMESPACES = 0x7E020000  # NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND | 0o20000000  # __O_TMPFILE
_F_SETOWN, _F_SETOWN_EX = 8, 15
_IOCTLS = (0x5412, 0x541C, 0x8901, 0x8902)  # TIOCSTI, TIOCLINUX, FIOSETOWN, SIOCSPGRP
_PR_SET_PDEATHSIG, _PR_SET_MM = 1, 35
_AF_UNIX = 1


@dataclass(frozen=True, slots=True)
class Reach:
    """What other layers already hold, so that this one need not.

    signals_scoped: signals cannot leave; owns_files: the process runs as the owner of the user's files;
    sockets_hidden: local sockets of others cannot be seen or opened.
    """

    signals_scoped: bool
    owns_files: bool
    sockets_hidden: bool


class Program:
    """A filter being assembled: tests on the call's number, first match decides."""

    def __init__(self, architecture: str) -> None:
        self._architecture = architecture
        self._code: list[tuple[int, int, int, int]] = [
            (_LOAD, 0, 0, _ARCHITECTURE_AT),
            (_EQUAL, 1, 0, _AUDIT[architecture]),
            (_RETURN, 0, 0, _KILL_PROCESS),
            (_LOAD, 0, 0, _NUMBER_AT),
        ]
        if architecture == "x86_64":
            self._code += [(_AT_LEAST, 0, 1, _X32_BIT), (_RETURN, 0, 0, _KILL_PROCESS)]
        self._code += [(_AT_LEAST, 0, 1, LAST_KNOWN + 1), (_RETURN, 0, 0, _ERRNO | errno.ENOSYS)]

    def always(self, names: str, action: int) -> None:
        """Answer these calls, named with blanks between, with the action, whatever their arguments."""
        calls = [number(name, self._architecture) for name in names.split()]
        known = [call for call in calls if call is not None]
        for left, call in zip(range(len(known) - 1, -1, -1), known, strict=True):
            self._code.append((_EQUAL, left, 0 if left else 1, call))
        if known:
            self._code.append((_RETURN, 0, 0, action))

    def if_bits(self, name: str, argument: int, bits: int, action: int, otherwise: int = _ALLOW) -> None:
        """Decide by whether any of the bits is set in the argument's low word."""
        self._when(
            name,
            [
                (_LOAD, 0, 0, _argument_at(argument)),
                (_ANY_BIT, 0, 1, bits),
                (_RETURN, 0, 0, action),
                (_RETURN, 0, 0, otherwise),
            ],
        )

    def if_equal(
        self, name: str, argument: int, values: Iterable[int], action: int, otherwise: int = _ALLOW
    ) -> None:
        """Decide by whether the argument's low word is one of the values."""
        body = [(_LOAD, 0, 0, _argument_at(argument))]
        for value in values:
            body += [(_EQUAL, 0, 1, value), (_RETURN, 0, 0, action)]
        self._when(name, [*body, (_RETURN, 0, 0, otherwise)])

    def assembled(self) -> bytes:
        """The finished filter; what no test caught is allowed."""
        return b"".join(struct.pack("=HBBI", *line) for line in [*self._code, (_RETURN, 0, 0, _ALLOW)])

    def _when(self, name: str, body: list[tuple[int, int, int, int]]) -> None:
        call = number(name, self._architecture)
        if call is not None:
            self._code += [(_EQUAL, 0, len(body), call), *body]


def build_common_filter(profile: Profile, reach: Reach, architecture: str) -> bytes:
    """What a worker's fork server can take upon itself and its children inherit."""
    program = Program(architecture)
    program.always(HOPELESS, _KILL_PROCESS)
    program.always(PROBED, _refuse(errno.EPERM))
    program.always("clone3 openat2 io_uring_setup", _refuse(errno.ENOSYS))
    program.if_equal("fcntl", 1, (_F_SETOWN, _F_SETOWN_EX), _refuse(errno.EPERM))
    program.if_equal("ioctl", 1, _IOCTLS, _refuse(errno.EPERM))
    if profile is Profile.PURE:
        _add_pure(program)
    else:
        _add_project(program, reach)
    return program.assembled()


def build_own_filter(profile: Profile, reach: Reach, architecture: str) -> bytes:
    """The rest, which only the job itself can take: short, since it is installed anew for every job."""
    program = Program(architecture)
    program.if_equal("prctl", 0, (_PR_SET_PDEATHSIG, _PR_SET_MM), _refuse(errno.EPERM))
    program.if_equal("prlimit64", 0, (0, OWN_PID), _ALLOW, otherwise=_refuse(errno.EPERM))
    if profile is Profile.PURE:
        program.always("fork vfork", _KILL_PROCESS)
        program.if_bits("clone", 0, _CLONE_THREAD, _ALLOW, otherwise=_KILL_PROCESS)
        program.always("setsid setpgid", _refuse(errno.EPERM))
    if profile is Profile.PURE or not reach.signals_scoped:
        for name in ("kill", "tgkill"):
            program.if_equal(name, 0, (OWN_PID,), _ALLOW, otherwise=_refuse(errno.EPERM))
    return program.assembled()


def own_pid_offsets(program: bytes) -> list[int]:
    """Where the guest writes its own process id into the filter."""
    marker = struct.pack("=I", OWN_PID)
    return [at + 4 for at in range(0, len(program), 8) if program[at + 4 : at + 8] == marker]


def seccomp_available() -> bool:
    """True when the kernel takes filters that can end a process, on an architecture we know."""
    machine = platform.machine()
    if machine not in _AUDIT:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    action = ctypes.c_uint32(_KILL_PROCESS)
    get_action_available = 2
    answer = libc.syscall(
        ctypes.c_long(_SECCOMP_SYSCALL[machine]), get_action_available, 0, ctypes.byref(action)
    )
    return bool(answer == 0)


def _add_pure(program: Program) -> None:
    """No writing, no other programs, no sockets."""
    denied = _refuse(errno.EACCES)
    program.always("execve execveat", _KILL_PROCESS)
    program.always(CHANGES_NAMES + CHANGES_METADATA, denied)
    program.if_bits("open", 1, _WRITING, denied)
    program.if_bits("openat", 2, _WRITING, denied)
    program.always("socket", denied)  # an error, not the end: urllib3 tries one when imported


def _add_project(program: Program, reach: Reach) -> None:
    """Processes and writing are needed; where they reach is the other layers' work."""
    program.if_bits("clone", 0, _CLONE_NAMESPACES, _refuse(errno.EPERM))
    if reach.sockets_hidden:
        program.if_equal("socket", 0, (_AF_UNIX,), _ALLOW, otherwise=_refuse(errno.EACCES))
    else:
        program.always("socket", _refuse(errno.EACCES))
    if reach.owns_files:
        # no layer can tell whose file it is, and shutil.copy() must work: say yes and do nothing
        program.always(CHANGES_METADATA, _refuse(0))


def _refuse(number: int) -> int:
    return _ERRNO | number


def _argument_at(index: int) -> int:
    """Offset of an argument's low word in struct seccomp_data, on little-endian machines."""
    return 16 + 8 * index
