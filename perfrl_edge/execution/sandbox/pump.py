"""Moves bytes between the parent and one child without ever blocking on either, under caps."""

from __future__ import annotations

import os
import select
import time
from collections.abc import Callable

from perfrl_edge.execution.sandbox.job import Ending, Job, parse_ending
from perfrl_edge.execution.sandbox.limits import Limits

_CHUNK_BYTES = 1 << 16
_LOOK_EVERY_S = 0.05
_LOOK_SHARE = 20


class Pump:
    """Buffers of one job. flooded is set, and reading stops, when a stream or all files pass their cap."""

    def __init__(self, job: Job, limits: Limits, frame_overhead: int, overrun: Callable[[], bool]) -> None:
        self.stdout = bytearray()
        self.stderr = bytearray()
        self.incoming = bytearray()
        self.ending: Ending | None = None
        self.flooded = False
        self.orphaned = False
        self._job = job
        self._overrun = overrun
        self._next_look_s = time.monotonic() + _LOOK_EVERY_S
        self._report = bytearray()
        self._outgoing = bytearray()
        self._channel = job.channel.fileno()
        job.channel.setblocking(False)
        self._targets = {
            job.stdout: (self.stdout, limits.output_bytes),
            job.stderr: (self.stderr, limits.output_bytes),
            self._channel: (self.incoming, limits.reply_bytes + frame_overhead),
            job.report: (self._report, 1 << 12),
        }
        self._open = set(self._targets)
        self._poll = select.poll()
        for fd in self._open:
            self._poll.register(fd, select.POLLIN)

    @property
    def ended(self) -> bool:
        """True when the child is reaped, or its fork server is gone and nobody will say so."""
        return self.ending is not None or self.orphaned

    def queue(self, data: bytes) -> None:
        """Send what the child takes at once; run() sends the rest."""
        self._outgoing += data
        if self._channel in self._open:
            self._write()
            if self._outgoing:
                self._poll.modify(self._channel, select.POLLIN | select.POLLOUT)

    def finish_sending(self) -> None:
        """The child sees the end of its channel once all that is queued has been taken."""
        self._outgoing.clear()
        try:
            self._job.channel.shutdown(1)
        except OSError:
            self._drop(self._channel)

    def run(self, deadline_s: float, until: Callable[[], bool]) -> bool:
        """Move bytes until the condition holds (True), the child ended or flooded, or time is up (False)."""
        while not until():
            if self.ended or self.flooded:
                return until()
            now_s = time.monotonic()
            if now_s >= self._next_look_s:
                self._look(now_s)
                continue
            events = self._poll.poll(max(0.0, min(deadline_s, self._next_look_s) - now_s) * 1000)
            if not events and time.monotonic() >= deadline_s:
                return until()
            for fd, event in events:
                self._handle(fd, event)
        return True

    def _look(self, now_s: float) -> None:
        """Looking takes long where much has been written: at most a twentieth of the time is for it."""
        self.flooded = self.flooded or self._overrun()
        spent_s = time.monotonic() - now_s
        self._next_look_s = now_s + spent_s + max(_LOOK_EVERY_S, _LOOK_SHARE * spent_s)

    def await_ending(self, deadline_s: float) -> None:
        """Wait for the fork server's word on a child that was killed, leaving all else unread."""
        report = select.poll()
        report.register(self._job.report, select.POLLIN)
        while not self.ended and report.poll(max(0.0, deadline_s - time.monotonic()) * 1000):
            self._read(self._job.report)

    def drain(self, deadline_s: float) -> None:
        """Read what the dead left in the pipes, still under the caps."""
        streams = {self._job.stdout, self._job.stderr}
        for fd in self._open - streams:
            self._drop(fd)
        while self._open and not self.flooded:
            events = self._poll.poll(max(0.0, deadline_s - time.monotonic()) * 1000)
            if not events:
                return
            for fd, event in events:
                self._handle(fd, event)

    def _handle(self, fd: int, event: int) -> None:
        if event & select.POLLOUT:
            self._write()
            if not self._outgoing:
                self._poll.modify(self._channel, select.POLLIN)
        if event & select.POLLIN:
            self._read(fd)
        elif event & ~select.POLLOUT:
            self._drop(fd)

    def _write(self) -> None:
        try:
            sent = self._job.channel.send(memoryview(self._outgoing)[: 1 << 20])
        except BlockingIOError:
            return
        except OSError:  # the child closed its end; its report will say why
            self._outgoing.clear()
            sent = 0
        del self._outgoing[:sent]

    def _read(self, fd: int) -> None:
        buffer, cap = self._targets[fd]
        try:
            data = os.read(fd, _CHUNK_BYTES)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._drop(fd)
            return
        buffer += data[: cap - len(buffer)] if len(buffer) + len(data) > cap else data
        if len(buffer) >= cap and len(data) > 0:
            self.flooded = True
        if fd == self._job.report:  # one small write: arrives whole
            self.ending = parse_ending(bytes(buffer))

    def _drop(self, fd: int) -> None:
        """The other end is closed."""
        self._open.discard(fd)
        self._poll.unregister(fd)
        self.orphaned = self.orphaned or (fd == self._job.report and self.ending is None)
