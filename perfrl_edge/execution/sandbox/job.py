"""Handle of one forked child: its descriptors, its clock read from outside, and its end."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import struct
import time
from dataclasses import dataclass, field

from perfrl_edge.errors import HostError

HEADER = struct.Struct(">IQ")  # of a frame on the channel: length, request id
_REPORT = struct.Struct("=cidq")  # as in guest/zygote.py


@dataclass(frozen=True, slots=True)
class Ending:
    """What the fork server says of a child it has reaped: as from wait4, for its whole life."""

    wait_status: int
    cpu_s: float
    peak_rss_bytes: int

    @property
    def exit_code(self) -> int:
        """-N after signal N."""
        return os.waitstatus_to_exitcode(self.wait_status)


@dataclass(slots=True)
class Job:
    """One child, from fork to reap."""

    pid: int
    channel: socket.socket
    stdout: int
    stderr: int
    report: int
    pidfd: int = field(init=False, default=-1)

    def __post_init__(self) -> None:
        try:
            self.pidfd = os.pidfd_open(self.pid)
        except OSError as exc:
            self.close()
            raise HostError(f"cannot get hold of a confined process: {exc}") from exc

    def kill(self) -> None:
        """Kill the child; its pidfd makes sure that nobody else is hit."""
        if self.pidfd < 0:
            return
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def cpu_time_s(self) -> float | None:
        """CPU seconds of all its threads so far, or None once it is gone."""
        process_clock = (~self.pid << 3) | 2  # CPUCLOCK_SCHED of the whole process
        try:
            return time.clock_gettime(process_clock)
        except OSError:
            return None

    def close(self) -> None:
        """Give back every descriptor."""
        self.channel.close()
        for fd in (self.stdout, self.stderr, self.report, self.pidfd):
            if fd >= 0:
                os.close(fd)
        self.pidfd = -1


def parse_ending(said: bytes) -> Ending:
    """The fork server's one message about a child. It is trusted code, but an odd one is the host's fault."""
    if len(said) != _REPORT.size or said[:1] != b"E":
        raise HostError(f"the fork server reported {said[:200]!r}")
    _, wait_status, cpu_s, peak_rss_kib = _REPORT.unpack(said)
    return Ending(wait_status, cpu_s, peak_rss_kib << 10)
