"""Parent side of one run of the user's pytest: what each test came to, complete or not at all.

The run happens in a confined process that may lie. Its word is necessary for a candidate, never
sufficient: outcomes must equal the baseline's, test by test, and replayed calls are compared elsewhere.
"""

from __future__ import annotations

import pickle
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.limits import Execution
from perfrl_edge.execution.sandbox.worker import Session, SessionEnded, Worker
from perfrl_edge.execution.verification.encoding import ProtocolError, parse_report

OUTCOMES_A_SLICE = 2000
ASK_TIMEOUT_S = 20.0
LONGEST_COMPLAINT = 300


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A pickled (args, kwargs) that only confined processes open, and what it cost when it was recorded."""

    blob: bytes
    test: str
    seconds: float
    raised: bool


@dataclass(frozen=True, slots=True)
class Recording:
    """The calls of the target seen during a run; module and sys_path let another process load it again."""

    module: str | None
    sys_path: tuple[str, ...]
    count: int
    unpicklable: int
    only_none: bool
    calls: tuple[RecordedCall, ...]


@dataclass(frozen=True, slots=True)
class SuiteRun:
    """One whole run. outcomes: test id and phase to outcome. wall and CPU seconds are the parent's."""

    exit_code: int
    outcomes: dict[tuple[str, str], str]
    num_tests: int
    collection_errors: tuple[str, ...]
    reasons: dict[str, str]
    wall_s: float
    cpu_s: float
    peak_rss_bytes: int
    imported: tuple[str, ...] = ()
    recording: Recording | None = None

    @property
    def passed(self) -> bool:
        """True when tests were collected and none failed."""
        return self.exit_code == 0 and not self.collection_errors and bool(self.outcomes)

    def difference(self, baseline: SuiteRun) -> str | None:
        """The first test whose outcome is not the baseline's, or None."""
        for key in [*baseline.outcomes, *self.outcomes]:
            want, have = baseline.outcomes.get(key, "not run"), self.outcomes.get(key, "not run")
            if want != have:
                reason = self.reasons.get(key[0]) or next(iter(self.collection_errors), "")
                return f"{key[0]} ({key[1]}): {have}, not {want}" + (f": {reason}" if reason else "")
        if self.exit_code != baseline.exit_code:
            return f"pytest ended with exit code {self.exit_code}, not {baseline.exit_code}"
        return None


class NoPytestError(Exception):
    """The user's interpreter has no pytest."""


class SuiteRunEnded(Exception):  # noqa: N818 - says how a run ended, like SessionEnded
    """The run did not come to its end, or what it told was not a whole report."""

    def __init__(self, execution: Execution, reason: str = "") -> None:
        super().__init__(reason or f"the test run ended: {execution.status.value}")
        self.execution = execution
        self.reason = reason


@dataclass(frozen=True, slots=True)
class SuiteRunner:
    """How to run one suite with one file overridden."""

    worker: Worker
    tests: Path
    project_root: Path
    import_root: Path
    path: Path
    qualname: str
    seed: int

    def run(
        self, program: bytes, timeout_s: float, *, record: bool = False, stop_early: bool = False
    ) -> SuiteRun:
        """Run the suite on a program; SuiteRunEnded when it ends otherwise than by reporting."""
        job = {
            "tests": str(self.tests),
            "project_root": str(self.project_root),
            "import_root": str(self.import_root),
            "path": str(self.path),
            "local": [str(self.project_root), str(self.import_root)],
            "program": program,
            "qualname": self.qualname,
            "record": record,
            "seed": self.seed,
            "stop_early": stop_early,
        }
        with self.worker.open(guest_entry("pytest_run"), pickle.dumps(job, protocol=4)) as session:
            try:
                return _collect(session, timeout_s)
            except SessionEnded as ended:
                raise SuiteRunEnded(ended.execution) from ended
            except (ProtocolError, KeyError, TypeError, ValueError) as exc:
                raise SuiteRunEnded(session.close(), f"its report is not one of ours ({exc})") from exc


def _collect(session: Session, timeout_s: float) -> SuiteRun:
    started_cpu_s, started_s = session.cpu_time_s(), time.perf_counter()
    summary = parse_report(session.request(b"run", timeout_s))
    wall_s, cpu_s = time.perf_counter() - started_s, session.cpu_time_s() - started_cpu_s
    if "missing" in summary:
        raise NoPytestError
    if summary["finished"] is not True:
        execution = session.close()
        raise SuiteRunEnded(execution, f"pytest did not finish its session{complaint(execution)}")
    outcomes = _outcomes(session, int(summary["phases"]))
    recording = _recording(session, summary["recorded"]) if summary["recorded"] else None
    return SuiteRun(
        exit_code=int(summary["exit_code"]),
        outcomes=outcomes,
        num_tests=int(summary["collected"]),
        collection_errors=tuple(map(str, summary["collection_errors"])),
        reasons={str(test): str(reason) for test, reason in summary["reasons"].items()},
        wall_s=wall_s,
        cpu_s=cpu_s,
        peak_rss_bytes=session.close().peak_rss_bytes,
        imported=tuple(map(str, summary["imported"])),
        recording=recording,
    )


def complaint(execution: Execution) -> str:
    """What pytest itself said was wrong, as the end of a sentence; empty when it said nothing."""
    lines = [line.strip() for line in execution.stderr.decode("utf-8", "replace").splitlines()]
    telling = [line[1:].strip() for line in lines if line.startswith("E ")]
    telling += [line for line in lines if "error:" in line.lower() and "usage:" not in line]
    words = [*telling, *reversed(lines)]
    return next((f": {word[:LONGEST_COMPLAINT]}" for word in words if word), "")


def _outcomes(session: Session, count: int) -> dict[tuple[str, str], str]:
    outcomes: dict[tuple[str, str], str] = {}
    for number in range(-(-count // OUTCOMES_A_SLICE)):
        for test, phase, outcome in parse_report(session.request(b"outcomes %d" % number, ASK_TIMEOUT_S)):
            if (test, phase) in outcomes:
                raise ProtocolError(f"{test} reports twice")
            outcomes[str(test), str(phase)] = str(outcome)
    if len(outcomes) != count:
        raise ProtocolError("outcomes are missing")
    return outcomes


def _recording(session: Session, told: Any) -> Recording:
    calls = tuple(
        RecordedCall(
            blob=session.request(b"call %d" % number, ASK_TIMEOUT_S),
            test=str(call["test"]),
            seconds=float(call["seconds"]),
            raised=bool(call["raised"]),
        )
        for number, call in enumerate(told["calls"])
    )
    return Recording(
        module=told["module"],
        sys_path=tuple(told["sys_path"]),
        count=int(told["count"]),
        unpicklable=int(told["unpicklable"]),
        only_none=bool(told["only_none"]),
        calls=calls,
    )
