"""Decides how a process is confined on this host, and checks from outside that it is.

In: what the host offers, what the process is for, where it may read and write. Out: a plan of plain
numbers and strings for the guest. Nothing is downgraded silently: the canary says what holds.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import itertools
import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from perfrl_edge.errors import HostError
from perfrl_edge.execution.sandbox.landlock import Territory, landlock_abi, landlock_plan
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.namespaces import namespace_plan, namespaces_refused
from perfrl_edge.execution.sandbox.process_tree import children_of
from perfrl_edge.execution.sandbox.seccomp import (
    Reach,
    build_common_filter,
    build_own_filter,
    own_pid_offsets,
    seccomp_available,
)

_CAP_DAC_READ_SEARCH = 2
_LANDLOCK_SCOPES_SIGNALS = 6
_FIRST_RUN_UID = 1_879_048_192  # above every range that systemd, containers and passwd files hand out
_UIDS_PER_PROCESS = 16
_MAX_PID = 1 << 22
_FILTERS = 2  # that a job is under: its worker's and its own
_COUNT = "Seccomp_filters"  # told since Linux 5.9
_PR_SET_DUMPABLE, _PR_SET_CHILD_SUBREAPER = 4, 36
_worker_count = itertools.count()


@dataclass(frozen=True, slots=True)
class Facilities:
    """What this host offers. landlock_abi 0: none. capabilities: our own effective set."""

    seccomp: bool
    landlock_abi: int
    namespaces: bool
    root: bool
    capabilities: int
    architecture: str

    def describe(self) -> str:
        """The layers in use, for the report."""
        layers = [
            "seccomp" if self.seccomp else "no seccomp",
            f"landlock {self.landlock_abi}" if self.landlock_abi else "no landlock",
            "namespaces" if self.namespaces else "no namespaces",
            "dropped from root" if self.root else "same user",
        ]
        return ", ".join(layers)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the process becomes: uid None keeps ours. keep: capability numbers that stay."""

    uid: int | None
    keep: tuple[int, ...]


@functools.cache
def probe_facilities() -> Facilities:
    """Ask the kernel; changes nothing."""
    return Facilities(
        seccomp=seccomp_available(),
        landlock_abi=landlock_abi(),
        namespaces=namespaces_refused() is None,
        root=os.geteuid() == 0,
        capabilities=int(_status_fields(os.getpid())["CapEff"], 16),
        architecture=platform.machine(),
    )


def choose_identity(facilities: Facilities) -> Identity:
    """As root: an id nobody else has, which may read past permissions only where reads are confined."""
    if not facilities.root:
        return Identity(None, ())
    reads_confined = facilities.landlock_abi or facilities.namespaces
    may_read = facilities.capabilities >> _CAP_DAC_READ_SEARCH & 1 and reads_confined
    return Identity(_unused_uid(), (_CAP_DAC_READ_SEARCH,) if may_read else ())


def confinement_plan(
    profile: Profile, limits: Limits, territory: Territory, identity: Identity, facilities: Facilities
) -> dict[str, Any]:
    """Everything the guest's confine() needs but the limits of the single job."""
    common, own = b"", b""
    if facilities.seccomp:
        reach = Reach(
            signals_scoped=facilities.root or facilities.landlock_abi >= _LANDLOCK_SCOPES_SIGNALS,
            owns_files=not facilities.root and not facilities.namespaces,
            sockets_hidden=facilities.root or facilities.namespaces,
        )
        common = build_common_filter(profile, reach, facilities.architecture)
        own = build_own_filter(profile, reach, facilities.architecture)
    cannot_fork = facilities.seccomp and profile is Profile.PURE
    abi = facilities.landlock_abi
    landlock = landlock_plan(profile, territory, abi or 1, shared_memory=facilities.namespaces)
    return {
        "seccomp": common.hex(),
        "own_seccomp": own.hex(),
        "own_pid_offsets": own_pid_offsets(own),
        "confine_server": cannot_fork,
        "end_others": facilities.namespaces and not cannot_fork,
        "landlock": landlock if abi else None,
        "namespaces": namespace_plan(landlock["rules"], territory, limits, identity.uid)
        if facilities.namespaces
        else None,
        "identity": {
            "uid": identity.uid,
            "keep": list(identity.keep),
            "machine": facilities.architecture,
        },
        "open_files": limits.open_files,
        "rlimits": _rlimits(limits, _threads_of_user(os.getuid()) if identity.uid is None else 0),
    }


def _rlimits(limits: Limits, threads_already_there: int) -> list[tuple[str, int]]:
    """All but the CPU limit, which differs from job to job."""
    return [
        ("RLIMIT_AS", limits.memory_bytes),
        ("RLIMIT_FSIZE", limits.file_bytes),
        ("RLIMIT_NOFILE", limits.open_files),
        ("RLIMIT_NPROC", limits.processes + threads_already_there),
        ("RLIMIT_CORE", 0),
        ("RLIMIT_MEMLOCK", 0),
    ]


def _threads_of_user(uid: int) -> int:
    """How many threads a user already has, since the limit on processes counts them all."""
    count = 0
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                fields = _status_fields(int(entry.name))
            except OSError:
                continue
            if int(fields["Uid"].split()[0]) == uid:
                count += int(fields["Threads"])
    return count


def check_confined(pid: int, identity: Identity, facilities: Facilities) -> None:
    """Read in /proc what the kernel says of a process that claims to be confined; HostError if it is not."""
    try:
        fields = _status_fields(pid)
    except OSError as exc:
        raise HostError(f"a confined process vanished before it was checked: {exc}") from exc
    allowed = sum(1 << number for number in identity.keep)
    wrong = []
    if fields["NoNewPrivs"] != "1":
        wrong.append("it may gain privileges")
    if facilities.seccomp and not _under_all_filters(fields):
        wrong.append("not all system call filters are in force")
    if identity.uid is not None and set(fields["Uid"].split()) != {str(identity.uid)}:
        wrong.append(f"it runs as user {fields['Uid']}")
    if any(int(fields[name], 16) & ~allowed for name in ("CapEff", "CapPrm", "CapInh", "CapAmb")):
        wrong.append("it has capabilities")
    if wrong:
        raise HostError(f"a process is not confined as ordered: {', '.join(wrong)}")


def shield_ourselves() -> None:
    """Once, before the first worker: our memory is closed to our user's other processes, and we adopt.

    What a killed fork server leaves behind then becomes our child and not init's.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    for option, value in ((_PR_SET_DUMPABLE, 0), (_PR_SET_CHILD_SUBREAPER, 1)):
        if libc.prctl(option, *(ctypes.c_ulong(number) for number in (value, 0, 0, 0))):
            raise HostError(f"cannot shield this process: {os.strerror(ctypes.get_errno())}")


def confined_orphans() -> list[int]:
    """Our own children that are confined as jobs are: left behind by a fork server that died."""
    found = []
    for pid in children_of(os.getpid()):
        with contextlib.suppress(OSError):
            fields = _status_fields(pid)
            if _COUNT in fields and fields["NoNewPrivs"] == "1" and _under_all_filters(fields):
                found.append(pid)
    return found


def _under_all_filters(fields: dict[str, str]) -> bool:
    count = int(fields.get(_COUNT, _our_filters() + _FILTERS))
    return fields["Seccomp"] == "2" and count >= _our_filters() + _FILTERS


@functools.cache
def _our_filters() -> int:
    return int(_status_fields(os.getpid()).get(_COUNT, 0))


def _status_fields(pid: int) -> dict[str, str]:
    fd = os.open(f"/proc/{pid}/status", os.O_RDONLY | os.O_CLOEXEC)  # asked once a job: no file object
    try:
        text = os.read(fd, 1 << 14).decode(errors="replace")
    finally:
        os.close(fd)
    lines = (line.partition(":\t") for line in text.splitlines())
    return {name: value for name, _, value in lines}


def _unused_uid() -> int:
    """One per worker, so that limits per user count only its processes; 65534 where ids are few."""
    slot = (os.getpid() % _MAX_PID) * _UIDS_PER_PROCESS + next(_worker_count) % _UIDS_PER_PROCESS
    uid = _FIRST_RUN_UID + slot
    for line in Path("/proc/self/uid_map").read_text().splitlines():
        first, _, count = (int(field) for field in line.split())
        if first <= uid < first + count:
            return uid
    return 65534
