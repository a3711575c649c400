"""Handle of one forked child: its descriptors, its clock read from outside, and its end."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import time
from dataclasses import dataclass, field

from perfrl_edge.errors import HostError


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


def parse_ending(line: bytes) -> Ending:
    """The fork server's last line about a child. It is trusted code, but an odd line is the host's fault."""
    try:
        said = json.loads(line)
        return Ending(int(said["wait_status"]), float(said["cpu_s"]), int(said["peak_rss_kib"]) << 10)
    except (ValueError, KeyError, TypeError) as exc:
        raise HostError(f"the fork server reported {line[:200]!r}") from exc
