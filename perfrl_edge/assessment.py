"""The judge: verify every candidate, time the accepted ones, reward by the paper's ranking (Eq 8).

A candidate that is wrong, slow or hostile is data: a verdict and a reward. A suite, an original or a host
that cannot be judged is an exception.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from types import TracebackType
from typing import Any, Protocol

from perfrl_edge.candidate import Candidate, normal_form
from perfrl_edge.errors import HostError
from perfrl_edge.execution.function_runs import FunctionBench
from perfrl_edge.execution.measurement.comparison import Comparison, MeasurementSettings
from perfrl_edge.execution.measurement.contest import OnSample, Outcome
from perfrl_edge.execution.measurement.energy import EnergyMeter, rapl_counters
from perfrl_edge.execution.measurement.proof import Prover, TimedBench
from perfrl_edge.execution.sandbox.limits import Limits
from perfrl_edge.execution.stdio_runs import StdioBench
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_edge.program.gate import static_gate
from perfrl_edge.program.splice import SpliceError
from perfrl_edge.program.suite import StdioSuite
from perfrl_edge.program.task import Task, program_bytes

# Raised by whoever changes what the judge may say of the same program with the same settings: rewards
# remembered under another version are not used.
JUDGE_VERSION = 4


class Reward(Enum):
    """The paper's ranking of outcomes (Eq 8) and the values its RL step trains on."""

    R1 = 0.0  # cannot compile
    R2 = 1.0  # error, timeout or failed test
    R3 = 1.3  # passed
    R4 = 2.0  # passed and faster


@dataclass(frozen=True, slots=True)
class JudgeSettings:
    """Everything the judge's verdict may depend on."""

    limits: Limits = field(default_factory=Limits)
    measurement: MeasurementSettings = field(default_factory=MeasurementSettings)
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Assessment:
    """One judged candidate.

    comparison is None unless ACCEPTED and timed; reward is None where the host could not score it.
    """

    candidate: Candidate
    verification: Verification
    comparison: Comparison | None
    reward: Reward | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found out about the original before any candidate was judged."""

    suite_kind: str
    baseline: Mapping[str, Any]


class _Bench(TimedBench, Protocol):
    """Runs one task's programs; there is one for each kind of suite."""

    @property
    def kind(self) -> str: ...

    def establish(self, original: bytes) -> Mapping[str, Any]: ...

    def verify(self, program: bytes) -> Verification: ...

    @property
    def drawn(self) -> Mapping[str, Any]: ...

    def close(self) -> None: ...


class Judge:
    """Judges candidates for one task. Entering runs the original, which must pass its own tests."""

    def __init__(
        self, task: Task, settings: JudgeSettings, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._task = task
        self._settings = settings
        self._clock = clock
        self._bench = _make_bench(task, settings)
        self._facts: Facts | None = None

    def __enter__(self) -> Judge:
        try:
            self._facts = Facts(self._bench.kind, self._bench.establish(self._task.original_bytes))
        except BaseException:
            self._bench.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bench.close()

    @property
    def facts(self) -> Facts:
        """What running the original showed, on inputs drawn since as well."""
        if self._facts is None:
            raise RuntimeError("the judge has not been entered")
        return replace(self._facts, baseline={**self._facts.baseline, **self._bench.drawn})

    def verify(self, candidate: Candidate) -> Verification:
        """Is the candidate right? HostError when this host could not tell."""
        reason = static_gate(self._task, candidate.source)
        if reason is not None:
            parses = normal_form(candidate.source) is not None
            return Verification(Verdict.POLICY_VIOLATION if parses else Verdict.COMPILE_ERROR, reason)
        try:
            program = program_bytes(self._task, candidate.source)
        except SpliceError as exc:
            parses = normal_form(candidate.source) is not None
            return Verification(Verdict.POLICY_VIOLATION if parses else Verdict.COMPILE_ERROR, str(exc))
        return self._bench.verify(program)

    def compare(self, candidates: Sequence[Candidate], on_sample: OnSample | None = None) -> list[Outcome]:
        """Time accepted candidates against the original, in turns; one outcome a candidate."""
        if not candidates:
            return []
        programs = [program_bytes(self._task, candidate.source) for candidate in candidates]
        settings = self._settings
        prover = Prover(
            self._bench,
            self._task.original_bytes,
            settings.measurement,
            self._clock,
            settings.seed,
            EnergyMeter(rapl_counters()[0]),
        )
        return prover.prove(programs, on_sample)

    def conclude(
        self, verified: Sequence[tuple[Candidate, Verification]], outcomes: Sequence[Outcome]
    ) -> list[Assessment]:
        """Put verdicts and comparisons together; outcomes belong to the accepted candidates, in order."""
        remaining = iter(outcomes)
        return [
            _assessment(candidate, verification, next(remaining, None) if verification.accepted else None)
            for candidate, verification in verified
        ]

    def assess(self, candidates: Sequence[Candidate], progress: OnSample | None = None) -> list[Assessment]:
        """Verify each, time the accepted ones, reward. A candidate the host could not run is NOT_JUDGED."""
        verified = [(candidate, self._verify_or_excuse(candidate)) for candidate in candidates]
        accepted = [candidate for candidate, verification in verified if verification.accepted]
        return self.conclude(verified, self.compare(accepted, progress))

    def _verify_or_excuse(self, candidate: Candidate) -> Verification:
        try:
            return self.verify(candidate)
        except HostError as exc:
            self._bench.renew()
            return Verification(Verdict.NOT_JUDGED, str(exc))


def assess(task: Task, candidates: Sequence[Candidate], settings: JudgeSettings) -> list[Assessment]:
    """Judge candidates for one task, in their order."""
    with Judge(task, settings) as judge:
        return judge.assess(candidates)


def _make_bench(task: Task, settings: JudgeSettings) -> _Bench:
    if isinstance(task.suite, StdioSuite):
        return StdioBench(task.suite, task.interpreter, settings.limits, settings.seed)
    return FunctionBench(task, task.suite, settings.limits, settings.seed)


def _assessment(candidate: Candidate, verification: Verification, outcome: Outcome | None) -> Assessment:
    if isinstance(outcome, Verification):
        return Assessment(candidate, outcome, None, reward_of(outcome, None))
    return Assessment(candidate, verification, outcome, reward_of(verification, outcome))


def reward_of(verification: Verification, comparison: Comparison | None) -> Reward | None:
    """Equation 8; None where the host, not the candidate, is to blame for knowing nothing."""
    if verification.verdict is Verdict.NOT_JUDGED:
        return None
    if verification.verdict is Verdict.COMPILE_ERROR:
        return Reward.R1
    if not verification.accepted:
        return Reward.R2
    return Reward.R4 if comparison is not None and comparison.significant else Reward.R3
