"""From accepted programs to proved ones: the recorded inputs, then larger ones, then a second opinion.

Larger inputs may decide only where the recorded ones do not speak against the candidate. Whoever wins is
timed once more in a fresh worker; the win stands if the second round and both together agree.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from perfrl_edge.execution.contest import Contest, OnSample, Outcome
from perfrl_edge.execution.decision import Rule, compare_measurements, pooled
from perfrl_edge.execution.measurement import (
    Comparison,
    Decision,
    MeasurementSettings,
    ScaledSpeedup,
    Workload,
)

NOT_SLOWER = 0.95  # the recorded inputs do not speak against a candidate this close to the baseline


class TimedBench(Protocol):
    """What can be timed, and how to start afresh."""

    @property
    def workloads(self) -> Sequence[Workload]:
        """What to time: the recorded inputs, then the same scaled up, smallest first."""
        ...

    def renew(self) -> None:
        """Have later runs start from a fresh worker."""
        ...


@dataclass(frozen=True, slots=True)
class Prover:
    """Times programs against the original. clock bounds the rounds; it never times a program."""

    bench: TimedBench
    original: bytes
    settings: MeasurementSettings
    clock: Callable[[], float]
    seed: int = 0

    def prove(self, programs: Sequence[bytes], on_sample: OnSample | None = None) -> list[Outcome]:
        """One outcome a program: a comparison, or a verdict where it broke down while it was timed."""
        recorded, *larger = self.bench.workloads
        outcomes = self._round(recorded, programs, on_sample)
        places = [recorded] * len(programs)
        for index, outcome in enumerate(outcomes):
            if larger and isinstance(outcome, Comparison) and _may_be_decided_by_larger_inputs(outcome):
                outcomes[index] = self._on_larger(larger[-1], programs[index], outcome, on_sample)
                places[index] = larger[-1]
        return [
            self._confirmed(programs[i], outcome, places[i], on_sample) for i, outcome in enumerate(outcomes)
        ]

    def _round(
        self, workload: Workload, programs: Sequence[bytes], on_sample: OnSample | None
    ) -> list[Outcome]:
        samplers = [workload.sampler(program) for program in programs]
        contest = Contest(workload.sampler(self.original), samplers, self.settings, self.clock, self.seed)
        return [
            replace(outcome, workload=workload.name) if isinstance(outcome, Comparison) else outcome
            for outcome in contest.run(on_sample)
        ]

    def _on_larger(
        self, workload: Workload, program: bytes, recorded: Comparison, on_sample: OnSample | None
    ) -> Outcome:
        larger = self._round(workload, [program], on_sample)[0]
        if not isinstance(larger, Comparison):
            return larger
        sizes = (_size(1, recorded), _size(workload.factor, larger))
        if larger.decision is Decision.FASTER:
            return replace(larger, scaled=sizes)
        return replace(recorded, scaled=sizes)

    def _confirmed(
        self, program: bytes, first: Outcome, workload: Workload, on_sample: OnSample | None
    ) -> Outcome:
        if not isinstance(first, Comparison) or first.decision is not Decision.FASTER:
            return first
        self.bench.renew()
        second = self._round(workload, [program], on_sample)[0]
        if not isinstance(second, Comparison):
            return second
        together = compare_measurements(
            pooled(first.baseline, second.baseline),
            pooled(first.candidate, second.candidate),
            Rule(self.settings, seed=self.seed),
            final=True,
        )
        both = replace(together, workload=first.workload, scaled=first.scaled)
        if second.ci_low > 1.0 and together.decision is Decision.FASTER:
            return both
        detail = f"{first.detail}, but in a second round {second.detail}"
        return replace(both, decision=Decision.INCONCLUSIVE, detail=detail)


def _may_be_decided_by_larger_inputs(recorded: Comparison) -> bool:
    return recorded.decision is not Decision.FASTER and recorded.speedup >= NOT_SLOWER


def _size(factor: int, comparison: Comparison) -> ScaledSpeedup:
    return ScaledSpeedup(factor, comparison.speedup, comparison.ci_low, comparison.ci_high)
