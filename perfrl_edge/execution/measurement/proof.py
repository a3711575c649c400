"""From accepted programs to proved ones: the recorded inputs, then larger ones, then a second opinion.

Larger inputs may decide only where the recorded ones do not speak against the candidate, and are not
timed when those have found a clear winner. Whoever wins is
timed once more in a fresh worker; the win stands if the second round and both together agree. All rounds
share one budget of seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from perfrl_edge.execution.measurement.comparison import (
    Comparison,
    Decision,
    MeasurementSettings,
    ScaledSpeedup,
    Workload,
)
from perfrl_edge.execution.measurement.contest import Contest, OnSample, Outcome, Round
from perfrl_edge.execution.measurement.decision import CLEAR_RATIO, Rule, compare_measurements, pooled
from perfrl_edge.execution.measurement.energy import NO_METER, EnergyMeter
from perfrl_edge.execution.measurement.growth import power_of_n
from perfrl_edge.execution.measurement.start_up import with_start_up

NOT_SLOWER = 0.95  # the recorded inputs do not speak against a candidate this close to the baseline
RECORDED_SHARE = 0.5  # of the budget, by when the recorded inputs have to be done with,
LARGER_SHARE = 0.75  # and the larger ones; the rest is for second rounds


class TimedBench(Protocol):
    """What can be timed, and how to start afresh."""

    @property
    def workloads(self) -> Sequence[Workload]:
        """What to time: the recorded inputs, then the same scaled up, smallest first."""
        ...

    def renew(self) -> None:
        """Have later runs start from a fresh worker."""
        ...

    def growth(self, program: bytes) -> float | None:
        """The power of the input's size that the program's time goes with; None where none fits."""
        ...


@dataclass(frozen=True, slots=True)
class Prover:
    """Times programs against the original. clock bounds the rounds; it never times a program."""

    bench: TimedBench
    original: bytes
    settings: MeasurementSettings
    clock: Callable[[], float]
    seed: int = 0
    meter: EnergyMeter = NO_METER

    def prove(self, programs: Sequence[bytes], on_sample: OnSample | None = None) -> list[Outcome]:
        """One outcome a program: a comparison, or a verdict where it broke down while it was timed."""
        recorded, *larger = self.bench.workloads
        held = _Rounds(self, programs, self.clock(), on_sample)
        outcomes = held.first(recorded)
        places = dict.fromkeys(outcomes, recorded)
        open_ones = [i for i, outcome in outcomes.items() if _may_be_decided_by_larger_inputs(outcome)]
        if larger and open_ones and not any(map(_won_clearly, outcomes.values())):
            outcomes |= held.on_larger(larger[-1], {i: outcomes[i] for i in open_ones})
            places |= dict.fromkeys(open_ones, larger[-1])
        winners = [i for i, outcome in outcomes.items() if _won(outcome)]
        if winners:
            self.bench.renew()
        for workload in (recorded, *larger[-1:]):
            outcomes |= held.second(workload, {i: outcomes[i] for i in winners if places[i] is workload})
        return [self._with_growth(programs[i], outcomes[i]) for i in range(len(programs))]

    def _with_growth(self, program: bytes, outcome: Outcome) -> Outcome:
        """What is proved faster may also grow more slowly; said only where both are known."""
        if not isinstance(outcome, Comparison) or not outcome.significant:
            return outcome
        before = self.bench.growth(self.original)
        after = None if before is None else self.bench.growth(program)
        if before is None or after is None:
            return outcome
        detail = f"{outcome.detail}; about {power_of_n(before)} -> {power_of_n(after)}"
        return replace(outcome, baseline_growth=before, candidate_growth=after, detail=detail)


@dataclass(frozen=True, slots=True)
class _Rounds:
    """The rounds of one proof, by the index of the program; started_s is a time of the prover's clock."""

    prover: Prover
    programs: Sequence[bytes]
    started_s: float
    on_sample: OnSample | None

    def first(self, workload: Workload) -> dict[int, Outcome]:
        """All programs on the recorded inputs."""
        return self._hold(workload, range(len(self.programs)), RECORDED_SHARE)

    def on_larger(self, workload: Workload, recorded: dict[int, Outcome]) -> dict[int, Outcome]:
        """Those that the recorded inputs leave open on larger ones; only a win there counts."""
        larger = self._hold(workload, list(recorded), LARGER_SHARE)
        return {index: _with_sizes(recorded[index], outcome, workload) for index, outcome in larger.items()}

    def second(self, workload: Workload, won: dict[int, Outcome]) -> dict[int, Outcome]:
        """Winners once more, without a race between them: each has to stand by itself."""
        again = self._hold(workload, list(won), 1.0, race=False)
        return {index: self._together(won[index], outcome) for index, outcome in again.items()}

    def _hold(
        self, workload: Workload, indices: Sequence[int], share: float, *, race: bool = True
    ) -> dict[int, Outcome]:
        if not indices:
            return {}
        prover = self.prover
        deadline_s = self.started_s + share * prover.settings.budget_s
        conditions = Round(prover.settings, prover.clock, deadline_s, prover.seed, race, prover.meter)
        contest = Contest(workload, prover.original, [self.programs[i] for i in indices], conditions)
        outcomes = contest.run(self.on_sample)
        return {i: _named(outcome, workload) for i, outcome in zip(indices, outcomes, strict=True)}

    def _together(self, first: Outcome, second: Outcome) -> Outcome:
        if not isinstance(first, Comparison) or not isinstance(second, Comparison):
            return second
        together = compare_measurements(
            pooled(first.baseline, second.baseline),
            pooled(first.candidate, second.candidate),
            Rule(self.prover.settings, seed=self.prover.seed),
            final=True,
        )
        return both_rounds(first, second, together)


def both_rounds(first: Comparison, second: Comparison, together: Comparison) -> Comparison:
    """What two rounds come to: the win stands if the second and both together agree."""
    both = replace(
        second,
        baseline=together.baseline,
        candidate=together.candidate,
        speedup=together.speedup,
        ci_low=together.ci_low,
        ci_high=together.ci_high,
        noise_floor=together.noise_floor,
        scaled=first.scaled,
    )
    if second.ci_low > 1.0 and together.significant:
        won = replace(both, decision=Decision.FASTER, detail=together.detail)
        if second.start_up_s is None:
            return won
        return with_start_up(won, second.start_up_s, above=second.above_start_up)
    detail = f"{first.detail}, but in a second round {second.detail}"
    return replace(both, decision=Decision.INCONCLUSIVE, detail=detail)


def _won(outcome: Outcome) -> bool:
    return isinstance(outcome, Comparison) and outcome.significant


def _won_clearly(outcome: Outcome) -> bool:
    return isinstance(outcome, Comparison) and outcome.significant and outcome.ci_low >= CLEAR_RATIO


def _may_be_decided_by_larger_inputs(recorded: Outcome) -> bool:
    return isinstance(recorded, Comparison) and not recorded.significant and recorded.speedup >= NOT_SLOWER


def _named(outcome: Outcome, workload: Workload) -> Outcome:
    return replace(outcome, workload=workload.name) if isinstance(outcome, Comparison) else outcome


def _with_sizes(recorded: Outcome, larger: Outcome, workload: Workload) -> Outcome:
    if not isinstance(recorded, Comparison) or not isinstance(larger, Comparison):
        return larger
    sizes = (_size(1, recorded), _size(workload.factor, larger))
    return replace(larger if larger.significant else recorded, scaled=sizes)


def _size(factor: int, comparison: Comparison) -> ScaledSpeedup:
    return ScaledSpeedup(factor, comparison.speedup, comparison.ci_low, comparison.ci_high)
