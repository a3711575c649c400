"""Parent side of replaying calls: asks a confined process, compares what came of it, holds the clock."""

from __future__ import annotations

import pickle
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.limits import Execution
from perfrl_edge.execution.sandbox.worker import Worker
from perfrl_edge.execution.verification.encoding import (
    CallResult,
    ProtocolError,
    parse_call_result,
    parse_texts,
)

PREPARE_TIMEOUT_S = 60.0


@dataclass(frozen=True, slots=True)
class ReplayTarget:
    """Where the function is found in a process that has none of its tests loaded."""

    path: Path
    module: str
    qualname: str
    sys_path: tuple[str, ...]

    def job(self, program: bytes) -> dict[str, Any]:
        """What every guest needs to load the function from a program."""
        return {
            "path": str(self.path),
            "program": program,
            "module": self.module,
            "qualname": self.qualname,
            "sys_path": list(self.sys_path),
        }


@dataclass(frozen=True, slots=True)
class Timing:
    """Wall and CPU seconds of one request, both read from outside."""

    wall_s: float
    cpu_s: float


class LoadError(Exception):
    """The program cannot be imported; compiles is False when it cannot even be compiled."""

    def __init__(self, reason: str, *, compiles: bool) -> None:
        super().__init__(reason)
        self.compiles = compiles


class ReplaySession:
    """One confined process that has loaded a program and answers calls. Raises SessionEnded when it dies."""

    def __init__(self, worker: Worker, target: ReplayTarget, program: bytes, timeout_s: float) -> None:
        payload = pickle.dumps(target.job(program), protocol=4)
        self._timeout_s = timeout_s
        self._session = worker.open(guest_entry("replay"), payload)
        try:
            reply = self._ask(PREPARE_TIMEOUT_S, "load")
        except BaseException:
            self._session.__exit__(None, None, None)
            raise
        if reply:
            kind, reason = next(iter(reply.items()))
            self._session.close()
            raise LoadError(reason, compiles=kind != "compile_error")

    def __enter__(self) -> ReplaySession:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session.__exit__(kind, exc, trace)

    def call(self, blob: bytes) -> CallResult:
        """Call the function once."""
        return parse_call_result(self._request(self._timeout_s, "call", blob))

    def prepare(self, blobs: Sequence[bytes], repeats: int) -> Timing:
        """Have the arguments of `repeats` passes at hand, so that go has nothing else to do."""
        return self._timed(("prepare", list(blobs), repeats), PREPARE_TIMEOUT_S)

    def go(self, passes: Sequence[int], positions: Sequence[int], timeout_s: float) -> Timing:
        """Make some of the prepared calls, timed from here."""
        return self._timed(("go", list(passes), list(positions)), timeout_s)

    def result(self, repeat: int, position: int) -> CallResult:
        """What a timed call came to."""
        return parse_call_result(self._request(self._timeout_s, "result", repeat, position))

    def watch(self) -> None:
        """From here on changes of the interpreter count for state()."""
        self._ask(self._timeout_s, "watch")

    def state(self) -> dict[str, str]:
        """Globals of the module and what changed in the interpreter since watch(), by name."""
        return self._ask(self._timeout_s, "state")

    def close(self) -> Execution:
        """End the process."""
        return self._session.close()

    def _ask(self, timeout_s: float, *message: Any) -> dict[str, str]:
        return parse_texts(self._request(timeout_s, *message))

    def _timed(self, message: tuple[Any, ...], timeout_s: float) -> Timing:
        packed = pickle.dumps(message, protocol=4)
        started_cpu_s, started_s = self._session.cpu_time_s(), time.perf_counter()
        reply = self._session.request(packed, timeout_s)
        wall_s = time.perf_counter() - started_s
        cpu_s = self._session.cpu_time_s() - started_cpu_s
        if parse_texts(reply):
            raise ProtocolError("a timed request answers nothing but its end")
        return Timing(wall_s, cpu_s)

    def _request(self, timeout_s: float, *message: Any) -> bytes:
        return self._session.request(pickle.dumps(message, protocol=4), timeout_s)


def differences(expected: CallResult, actual: CallResult) -> str | None:
    """How a call differs from the original's, or None. What the original has no text for is not compared."""
    if expected.outcome != actual.outcome or (expected.comparable and expected.value != actual.value):
        return f"{actual.outcome} {actual.shown}, the original {expected.outcome} {expected.shown}"
    if expected.arguments != actual.arguments and not expected.arguments.startswith("unencodable"):
        return "changed its arguments differently from the original"
    if expected.alias != actual.alias:
        return "returns one of its arguments itself where the original does not, or the other way round"
    if expected.stdout != actual.stdout:
        return "prints something else than the original"
    return None
