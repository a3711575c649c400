"""Proves what the sandbox holds on this host: a child in a candidate's place tries what must not be.

In: the interpreter and what a process is for. Out: one Property per thing tried. What is reported is what
was tried and refused here and now, never the name of a layer. Not proved: anything that is not tried.
"""

from __future__ import annotations

import json
import os
import socket
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from perfrl_edge.errors import HostError
from perfrl_edge.execution.guest_entry import guest_source
from perfrl_edge.execution.sandbox.confinement import Facilities, probe_facilities
from perfrl_edge.execution.sandbox.limits import Execution, Limits, Profile, Status
from perfrl_edge.execution.sandbox.process_tree import descendants
from perfrl_edge.execution.sandbox.scratch import make_scratch, remove_scratch
from perfrl_edge.execution.sandbox.session import Session, SessionEnded
from perfrl_edge.execution.sandbox.worker import ENVIRONMENT_NAMES, Worker

_ANSWER_TIMEOUT_S = 20.0
_SPIN_S = 0.05
_SCRATCH_BYTES = 8 << 20
_GONE_WITHIN_S = 2.0
_DECOY = b"the canary's decoy\n"


@dataclass(frozen=True, slots=True)
class Property:
    """One thing that was tried. detail says what was not refused, or why it could not be tried."""

    name: str
    proved: bool
    required: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SandboxReport:
    """What holds on this host for one profile, and the layers that make it hold."""

    profile: Profile
    layers: str
    properties: tuple[Property, ...]
    accepted_missing: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[Property, ...]:
        """Required properties that do not hold."""
        return tuple(one for one in self.properties if one.required and not one.proved)

    def summary(self) -> str:
        """One line for the user."""
        proved = sum(one.proved for one in self.properties)
        line = f"sandbox {self.profile.value}: {proved}/{len(self.properties)} proved ({self.layers})"
        open_ends = [one.name for one in self.properties if not one.proved]
        return f"{line}; not proved: {', '.join(open_ends)}" if open_ends else line


PLAIN_ATTEMPTS = [
    "interpreter", "write_outside", "read_outside", "network", "local_sockets", "parent_memory", "signals",
    "privileges", "kernel_interfaces", "memory", "limits", "scratch", "environment", "descriptors",
    "tracing",
]  # fmt: skip
SHARED_PLACES = ("/tmp", "/var/tmp", "/dev/shm")
PURE_ATTEMPTS = ["processes", "programs"]
REQUIRED = frozenset(
    {
        "interpreter", "write_outside", "network", "parent_memory", "tracing", "signals", "processes",
        "privileges", "kernel_interfaces", "memory", "limits", "scratch", "time", "output",
        "environment", "descriptors", "leftovers",
    }
)  # fmt: skip
_FILES_REMEDY = (
    "Linux 5.13 or later started with lsm=landlock, or user namespaces: "
    "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 user.max_user_namespaces=10000"
)
_CALLS_REMEDY = (
    "a kernel with CONFIG_SECCOMP_FILTER on x86-64 or aarch64; in a container, a profile that allows it: "
    "docker run --security-opt seccomp=unconfined ..."
)
_INTERPRETER_REMEDY = "an interpreter that others may read (chmod -R o+rX), or not to be run as root"
_OF_FILES = frozenset({"write_outside", "read_outside", "local_sockets", "leftovers", "scratch"})


def prove_sandbox(
    interpreter: Path, profile: Profile, limits: Limits, facilities: Facilities | None = None
) -> SandboxReport:
    """Try everything once, in a candidate's place."""
    available = facilities or probe_facilities()
    little_room = replace(limits, scratch_bytes=_SCRATCH_BYTES)
    with (
        _decoy() as decoy,
        _listeners(decoy.parent) as (port, unix_socket, connections),
        Worker(interpreter, profile=profile, limits=little_room, facilities=facilities) as worker,
    ):
        facts = {
            "decoy": str(decoy),
            "port": port,
            "socket": unix_socket,
            "parent": os.getpid(),
            "machine": available.architecture,
            "memory_bytes": limits.memory_bytes,
            "scratch_bytes": _SCRATCH_BYTES,
            "environment": sorted(ENVIRONMENT_NAMES),
            "mark": decoy.parent.name + ".left",
        }
        canary = _Canary(worker, profile, facts)
        return SandboxReport(profile, available.describe(), canary.properties(decoy, connections))


def require(report: SandboxReport, accept_missing: Iterable[str] = ()) -> SandboxReport:
    """The report, with what the user chose to do without; HostError when more than that is missing."""
    accepted = frozenset(accept_missing)
    unknown = accepted - {one.name for one in report.properties}
    if unknown:
        raise HostError(f"no such sandbox property: {', '.join(sorted(unknown))}")
    refused = [one for one in report.missing if one.name not in accepted]
    if refused:
        lines = [f"  {one.name}: {one.detail}; needs {_remedy(one.name)}" for one in refused]
        raise HostError(
            f"this host cannot confine programs ({report.layers}); not proved:\n"
            + "\n".join(lines)
            + "\nTo go on all the same, at your own risk, name them: --unsafe-accept-missing="
            + ",".join(one.name for one in refused)
        )
    return replace(report, accepted_missing=tuple(sorted(accepted & {one.name for one in report.missing})))


def _remedy(name: str) -> str:
    if name == "interpreter":
        return _INTERPRETER_REMEDY
    return _FILES_REMEDY if name in _OF_FILES else _CALLS_REMEDY


class _Canary:
    """Asks the guest to try one thing after another, with a fresh process after each that killed it."""

    def __init__(self, worker: Worker, profile: Profile, facts: dict[str, Any]) -> None:
        self._worker = worker
        self._profile = profile
        self._entry = guest_source("canary")
        self._payload = json.dumps(facts).encode()
        self._session: Session | None = None

    def properties(self, decoy: Path, connections: Callable[[], int]) -> tuple[Property, ...]:
        """Everything, the harmless attempts first, since they share a process."""
        before = _fingerprint(decoy)
        results = {name: self._refused(name) for name in self._plain_attempts()}
        if _fingerprint(decoy) != before:
            results["write_outside"] = "the decoy was changed"
        if connections():
            results["network"] = "a connection arrived"
        results["leftovers"] = self._leftovers()
        results["time"] = self._ends_with("spin", Status.TIMEOUT, _SPIN_S)
        results["output"] = self._ends_with("flood", Status.OUTPUT, _ANSWER_TIMEOUT_S)
        if self._profile is Profile.PROJECT:
            results["processes"] = self._daemon_lives()
        self._close()
        return tuple(Property(name, not found, name in REQUIRED, found) for name, found in results.items())

    def _plain_attempts(self) -> list[str]:
        return PLAIN_ATTEMPTS if self._profile is Profile.PROJECT else [*PLAIN_ATTEMPTS, *PURE_ATTEMPTS]

    def _refused(self, name: str) -> str:
        """Empty when the attempt was refused; being killed for it is a refusal too."""
        try:
            return self._ask(name, _ANSWER_TIMEOUT_S)
        except SessionEnded as ended:
            refusals = (Status.POLICY, Status.OUTPUT if name == "scratch" else Status.POLICY)
            if ended.execution.status in refusals:
                return ""
            return f"could not be tried: {_last_line(ended.execution)}"

    def _ends_with(self, name: str, status: Status, timeout_s: float) -> str:
        try:
            self._ask(name, timeout_s)
        except SessionEnded as ended:
            actual = ended.execution.status
            return "" if actual is status else f"ended with {actual.value} instead of {status.value}"
        return "it went on"

    def _leftovers(self) -> str:
        """What a process can find of one before it."""
        self._close()
        self._refused("leftovers")
        self._close()
        return self._refused("leftovers")

    def _daemon_lives(self) -> str:
        """A process that left its session must be gone when its job is over."""
        before = descendants(os.getpid())
        try:
            self._ask("daemon", _ANSWER_TIMEOUT_S)
        except SessionEnded as ended:
            return f"could not be tried: {_last_line(ended.execution)}"
        appeared = descendants(os.getpid()) - before
        self._close()
        deadline_s = time.monotonic() + _GONE_WITHIN_S
        while any(Path(f"/proc/{pid}").exists() for pid in appeared):
            if time.monotonic() > deadline_s:
                return "a daemon outlived its job"
            time.sleep(0.005)
        return ""

    def _ask(self, name: str, timeout_s: float) -> str:
        if self._session is None:
            self._session = self._worker.open(self._entry, self._payload)
        try:
            return self._session.request(name.encode(), timeout_s).decode(errors="replace")
        except SessionEnded:
            self._session = None
            raise

    def _close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None


def _last_line(execution: Execution) -> str:
    lines = execution.stderr.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else execution.status.value


@contextmanager
def _decoy() -> Iterator[Path]:
    """A file that everybody may read and change, in a folder that everybody may change."""
    folder = make_scratch()
    try:
        folder.chmod(0o777)
        decoy = folder / "decoy"
        decoy.write_bytes(_DECOY)
        decoy.chmod(0o666)
        yield decoy
    finally:
        remove_scratch(folder)
        for place in SHARED_PLACES:  # where nothing was confined, the canary's own mark is there now
            with suppress(OSError):
                Path(place, folder.name + ".left").unlink()


def _fingerprint(decoy: Path) -> tuple[Any, ...]:
    """All that a write could change about the decoy and its folder."""
    folder = {entry.name for entry in os.scandir(decoy.parent)}
    facts = decoy.stat() if decoy.exists() else None
    known = None if facts is None else (stat.S_IMODE(facts.st_mode), facts.st_uid, facts.st_mtime_ns)
    return folder, known, decoy.read_bytes() if known else None


@contextmanager
def _listeners(folder: Path) -> Iterator[tuple[int, str, Callable[[], int]]]:
    """A TCP and a UDP port on the loopback, an open local socket, and how many knocks the ports heard."""
    path = str(folder / "listener")
    with (
        socket.socket() as tcp,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp,
        socket.socket(socket.AF_UNIX) as local,
    ):
        tcp.bind(("127.0.0.1", 0))
        port = tcp.getsockname()[1]
        udp.bind(("127.0.0.1", port))
        local.bind(path)
        Path(path).chmod(0o777)
        for listener in (tcp, local):
            listener.listen(8)
        for listener in (tcp, udp):
            listener.setblocking(False)
        yield port, path, lambda: _knocks(tcp, udp)


def _knocks(tcp: socket.socket, udp: socket.socket) -> int:
    count = 0
    with suppress(BlockingIOError):
        tcp.accept()[0].close()
        count += 1
    with suppress(BlockingIOError):
        udp.recv(16)
        count += 1
    return count
