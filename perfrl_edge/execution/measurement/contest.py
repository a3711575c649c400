"""Baseline and candidates take turns: forward, backward, forward, until every decision is made.

One process at a time. A look at the samples is taken at fixed counts only, so that looking often cannot
make chance look like speed. What is plainly faster, or without hope, leaves the race; so does, once there
is a winner, who is surely behind it. The clock is a parameter; it bounds the round, it never times a program.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from perfrl_edge.execution.measurement.comparison import (
    Comparison,
    Decision,
    MeasurementSettings,
    Sample,
    SampleFailedError,
    Workload,
)
from perfrl_edge.execution.measurement.decision import Rule, compare_samples, slowest_part
from perfrl_edge.execution.measurement.energy import NO_METER, EnergyMeter
from perfrl_edge.execution.measurement.start_up import above_start_up, with_start_up
from perfrl_edge.execution.verification.verdict import Verification

EARLY_PAIRS = 4
FEWEST_PAIRS = 5
PART_FLOOR_S = 0.002

OnSample = Callable[[int, int], None]
# A verdict in place of a comparison: the candidate broke down while it was timed.
Outcome = Comparison | Verification


def looks(settings: MeasurementSettings) -> list[int]:
    """The numbers of pairs at which the samples are looked at, each half as large again as the last."""
    counts = [settings.min_pairs]
    while counts[-1] < settings.max_pairs:
        counts.append(min(settings.max_pairs, math.ceil(counts[-1] * 1.5)))
    return [*([EARLY_PAIRS] if settings.min_pairs > EARLY_PAIRS else []), *counts]


@dataclass(frozen=True, slots=True)
class Round:
    """How a contest is held. deadline_s is a time of clock; a race lets go who is behind a winner."""

    settings: MeasurementSettings
    clock: Callable[[], float]
    deadline_s: float
    seed: int = 0
    race: bool = True
    meter: EnergyMeter = NO_METER


class Contest:
    """One comparison round of several programs on one workload."""

    def __init__(
        self, workload: Workload, original: bytes, programs: Sequence[bytes], conditions: Round
    ) -> None:
        self._workload = workload
        self._samplers = [workload.sampler(program) for program in (original, *programs)]
        self._round = conditions
        self._looks = looks(conditions.settings)
        num_tests = max(1, len(programs)) * len(self._looks)
        self._rule = Rule(conditions.settings, num_tests, conditions.seed)
        self._samples: list[list[Sample]] = [[] for _ in self._samplers]
        self._warmups: list[list[float]] = [[] for _ in self._samplers]
        self._start_ups: list[Sample] = []
        self._decided: dict[int, Outcome] = {}

    def run(self, on_sample: OnSample | None = None) -> list[Outcome]:
        """Sample in turns until all is decided or time is up; one outcome a candidate."""
        max_pairs = self._round.settings.max_pairs
        self._take_turn(list(range(len(self._samplers))), warm_up=True)
        for pair in range(1, max_pairs + 1):
            racing = [i for i in range(1, len(self._samplers)) if i not in self._decided]
            if not racing:
                break
            order = [0, *racing]
            self._take_turn(order if pair % 2 else order[::-1], warm_up=False)
            if on_sample is not None:
                on_sample(pair, max_pairs)
            out_of_time = self._round.clock() >= self._round.deadline_s and pair >= FEWEST_PAIRS
            final = out_of_time or pair == max_pairs
            if final or pair in self._looks:
                self._look([i for i in racing if i not in self._decided], final)
            if final:
                break
        return [self._decided[i] for i in range(1, len(self._samplers))]

    def _take_turn(self, order: list[int], *, warm_up: bool) -> None:
        for index in order:
            before = self._round.meter.read()
            try:
                sample = self._samplers[index]()
            except SampleFailedError as failure:
                if index == 0:
                    raise
                self._decided[index] = failure.verification
                continue
            if warm_up:
                self._warmups[index].append(sample.wall_s)
            else:
                energy_j = self._round.meter.since(before)
                self._samples[index].append(replace(sample, energy_j=energy_j))
        if self._workload.start_up is not None:
            self._start_ups.append(self._workload.start_up())

    def _look(self, racing: list[int], final: bool) -> None:
        compared = {index: self._compare(index, final) for index in racing}
        for index, comparison in compared.items():
            if final or comparison.decision is not Decision.INCONCLUSIVE:
                self._decided[index] = comparison
        if self._round.race:
            self._let_go(compared)

    def _let_go(self, compared: dict[int, Comparison]) -> None:
        """Who is open and surely behind a winner need not be timed to the end."""
        wins = [o.ci_low for o in self._decided.values() if isinstance(o, Comparison) and o.significant]
        best = max(wins, default=0.0)
        for index, comparison in compared.items():
            if index not in self._decided and comparison.ci_high < best:
                detail = f"{comparison.detail}; left open, since another is at least {best:.2f}x"
                self._decided[index] = replace(comparison, detail=detail)

    def _compare(self, index: int, final: bool) -> Comparison:
        baseline, candidate = self._program_samples(0), self._program_samples(index)
        comparison = compare_samples(baseline, candidate, self._rule, final=final)
        part, slowdown = slowest_part(baseline, candidate, PART_FLOOR_S)
        if comparison.significant and slowdown > self._round.settings.max_slowdown:
            # A gain on one input does not pay for a heavy loss on another.
            detail = f"{comparison.detail} over all, but {slowdown:.2f}x slower on input {part + 1}"
            comparison = replace(comparison, decision=Decision.NOT_FASTER, detail=detail)
        comparison = replace(
            comparison,
            baseline=replace(comparison.baseline, warmups_s=tuple(self._warmups[0])),
            candidate=replace(comparison.candidate, warmups_s=tuple(self._warmups[index])),
            baseline_energy_j=_median_energy_j(self._samples[0]),
            candidate_energy_j=_median_energy_j(self._samples[index]),
        )
        if not self._start_ups:
            return comparison
        start_up_s = median(sample.wall_s for sample in self._start_ups)
        return with_start_up(comparison, start_up_s, above=self._workload.above_start_up)

    def _program_samples(self, index: int) -> list[Sample]:
        samples = self._samples[index]
        return above_start_up(samples, self._start_ups) if self._workload.above_start_up else samples


def _median_energy_j(samples: Sequence[Sample]) -> float | None:
    counted = [sample.energy_j for sample in samples if sample.energy_j is not None]
    return median(counted) if counted else None
