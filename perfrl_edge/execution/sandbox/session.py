"""Parent side of one confined process: asks, holds the clock, and says how it ended.

Everything the child writes is data with a cap. A reply counts only for the request that is open; bytes
that nobody asked for end the session. Not covered: a child may answer whatever it likes.
"""

from __future__ import annotations

import os
import signal
import time
from types import TracebackType
from typing import Protocol

from perfrl_edge.errors import HostError
from perfrl_edge.execution.sandbox.job import HEADER, Ending, Job
from perfrl_edge.execution.sandbox.limits import Execution, Limits, Status
from perfrl_edge.execution.sandbox.pump import Pump

_MEMORY_EXIT_CODE = 77  # as in guest/zygote.py
_CLOSING_GRACE_S = 2.0
_BURIAL_S = 10.0


class SessionEnded(Exception):  # noqa: N818 - says how the child ended, which is a result
    """The child died, overran, flooded or broke the protocol while a reply was due."""

    def __init__(self, execution: Execution) -> None:
        super().__init__(f"confined process ended: {execution.status.value}")
        self.execution = execution


class Host(Protocol):
    """Whoever started the process: knows how it was confined and what it may leave behind."""

    def check(self, job: Job) -> None:
        """Raise HostError unless the kernel says that the process is confined."""

    def overrun(self) -> bool:
        """True when the process has written more than it may."""

    def bury(self, job: Job) -> None:
        """The process has ended: kill what it started."""

    def clean_up(self, job: Job) -> None:
        """Nothing of the process is needed any more."""

    def give_up(self) -> None:
        """Whoever would tell how a process ended is gone: the next one needs another."""


class Session:
    """A confined process that answers requests until it is closed."""

    def __init__(self, job: Job, limits: Limits, host: Host) -> None:
        self._job = job
        self._limits = limits
        self._host = host
        self._pump = Pump(job, limits, HEADER.size, host.overrun)
        self._blame: Status | None = None
        self._execution: Execution | None = None
        self._failure: HostError | None = None
        self._started_s = time.perf_counter()
        self._started_cpu_s = 0.0

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._failure is not None:
            return
        if kind is not None and self._execution is None:
            self._job.kill()
        self.close()

    @property
    def pid(self) -> int:
        """The confined process, for who wants to look at it from outside."""
        return self._job.pid

    def start(self, payload: bytes) -> None:
        """Check that the child is confined, then hand over the payload."""
        try:
            self._host.check(self._job)
        except HostError:
            self._job.kill()
            self._finish()
            raise
        self._started_cpu_s = self._job.cpu_time_s() or 0.0
        self._started_s = time.perf_counter()
        self._send(0, payload)

    def request(self, message: bytes, timeout_s: float) -> bytes:
        """Send a message and return the reply to it; SessionEnded when there will be none."""
        self._refuse_unasked()
        if not self._over:
            request_id = int.from_bytes(os.urandom(8), "big")
            self._send(request_id, message)
            reply = self._reply(request_id, time.monotonic() + timeout_s)
            if reply is not None:
                return reply
        raise SessionEnded(self._finish())

    def cpu_time_s(self) -> float:
        """CPU seconds since the payload was handed over, read from outside."""
        now_s = None if self._over else self._job.cpu_time_s()
        if now_s is None:
            return self._finish().cpu_time_s
        return now_s - self._started_cpu_s

    def wait(self, timeout_s: float) -> Execution:
        """Let the process run to its own end, for at most timeout_s more."""
        if not self._over and not self._pump.run(time.monotonic() + timeout_s, lambda: self._pump.ended):
            self._blame = self._blame or (Status.OUTPUT if self._pump.flooded else Status.TIMEOUT)
        return self._finish()

    def close(self) -> Execution:
        """No more requests: the child may end by itself, soon, or is killed."""
        self._refuse_unasked()
        if not self._over:
            self._pump.finish_sending()
            self.wait(_CLOSING_GRACE_S)
        return self._finish()

    @property
    def _over(self) -> bool:
        return self._execution is not None or self._failure is not None

    def _send(self, request_id: int, body: bytes) -> None:
        self._pump.queue(HEADER.pack(len(body), request_id) + body)

    def _refuse_unasked(self) -> None:
        """Bytes that came before the request are a forgery or a duplicate."""
        if not self._over:
            self._pump.run(time.monotonic(), lambda: bool(self._pump.incoming))
            if self._pump.incoming:
                self._blame = Status.PROTOCOL
                self._finish()

    def _reply(self, request_id: int, deadline_s: float) -> bytes | None:
        """The body of the one frame that answers; None, with somebody to blame, when there is none."""
        incoming = self._pump.incoming
        if not self._pump.run(deadline_s, self._frame_complete):
            if not self._pump.ended:
                self._blame = Status.OUTPUT if self._pump.flooded else Status.TIMEOUT
            return None
        length, answered = HEADER.unpack_from(incoming)
        if answered != request_id or len(incoming) != HEADER.size + length:
            self._blame = Status.PROTOCOL
            return None
        body = bytes(incoming[HEADER.size :])
        incoming.clear()
        return body

    def _frame_complete(self) -> bool:
        incoming = self._pump.incoming
        if len(incoming) < HEADER.size:
            return False
        length = int(HEADER.unpack_from(incoming)[0])
        if length > self._limits.reply_bytes:
            self._pump.flooded = True
            return False
        return len(incoming) >= HEADER.size + length

    def _finish(self) -> Execution:
        """Kill what is left, read what is left, give everything back; once."""
        if self._failure is not None:
            raise self._failure
        if self._execution is not None:
            return self._execution
        if not self._pump.ended:
            self._job.kill()
            self._pump.await_ending(time.monotonic() + _BURIAL_S)
        wall_time_s = time.perf_counter() - self._started_s
        if self._pump.ending is None:
            self._host.give_up()
        self._host.bury(self._job)
        self._pump.drain(time.monotonic() + _BURIAL_S)
        ending = self._pump.ending
        self._job.close()
        self._host.clean_up(self._job)
        if ending is None:
            self._failure = HostError("the fork server died while a confined process was running")
            raise self._failure
        self._execution = self._describe(ending, wall_time_s)
        return self._execution

    def _describe(self, ending: Ending, wall_time_s: float) -> Execution:
        return Execution(
            status=self._blame or (Status.OUTPUT if self._pump.flooded else self._status(ending)),
            exit_code=ending.exit_code,
            stdout=bytes(self._pump.stdout),
            stderr=bytes(self._pump.stderr),
            wall_time_s=wall_time_s,
            cpu_time_s=max(0.0, ending.cpu_s - self._started_cpu_s),
            peak_rss_bytes=ending.peak_rss_bytes,
        )

    def _status(self, ending: Ending) -> Status:
        """What an end that we did not bring about means."""
        meanings = {
            0: Status.OK,
            _MEMORY_EXIT_CODE: Status.MEMORY,
            -signal.SIGSYS: Status.POLICY,
            -signal.SIGXCPU: Status.TIMEOUT,
        }
        if ending.exit_code == -signal.SIGKILL:  # the kernel's: hard CPU limit, or out of memory
            return Status.TIMEOUT if ending.cpu_s >= self._limits.timeout_s else Status.MEMORY
        return meanings.get(ending.exit_code, Status.FAILED)
