"""Baseline and candidates take turns: forward, backward, forward, until every decision is made.

One process at a time. A look at the samples is taken at fixed counts only, so that looking often cannot
make chance look like speed. The clock is a parameter; it bounds the round, it never times a program.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from perfrl_edge.execution.decision import Rule, compare_samples, slowest_part
from perfrl_edge.execution.measurement import (
    Comparison,
    Decision,
    MeasurementSettings,
    Sample,
    SampleFailedError,
    Sampler,
)
from perfrl_edge.execution.verification import Verification

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
    return counts


class Contest:
    """One comparison round of several candidates on one workload."""

    def __init__(
        self,
        baseline: Sampler,
        candidates: Sequence[Sampler],
        settings: MeasurementSettings,
        clock: Callable[[], float],
        seed: int = 0,
    ) -> None:
        self._samplers = [baseline, *candidates]
        self._settings = settings
        self._clock = clock
        self._looks = looks(settings)
        self._rule = Rule(settings, max(1, len(candidates)) * len(self._looks), seed)
        self._samples: list[list[Sample]] = [[] for _ in self._samplers]
        self._warmups: list[list[float]] = [[] for _ in self._samplers]
        self._decided: dict[int, Outcome] = {}

    def run(self, on_sample: OnSample | None = None) -> list[Outcome]:
        """Sample in turns until all is decided or the budget is spent; one outcome a candidate."""
        deadline = self._clock() + self._settings.budget_s
        self._take_turn(list(range(len(self._samplers))), warm_up=True)
        for pair in range(1, self._settings.max_pairs + 1):
            open_candidates = [i for i in range(1, len(self._samplers)) if i not in self._decided]
            if not open_candidates:
                break
            order = [0, *open_candidates]
            self._take_turn(order if pair % 2 else order[::-1], warm_up=False)
            if on_sample is not None:
                on_sample(pair, self._settings.max_pairs)
            out_of_time = self._clock() >= deadline and pair >= FEWEST_PAIRS
            final = out_of_time or pair == self._settings.max_pairs
            if final or pair in self._looks:
                self._look(open_candidates, final)
            if final:
                break
        return [self._decided[i] for i in range(1, len(self._samplers))]

    def _take_turn(self, order: list[int], *, warm_up: bool) -> None:
        for index in order:
            if index in self._decided:
                continue
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
                self._samples[index].append(sample)

    def _look(self, candidates: list[int], final: bool) -> None:
        for index in candidates:
            if index in self._decided:
                continue
            comparison = compare_samples(self._samples[0], self._samples[index], self._rule, final=final)
            comparison = self._without_losers(index, comparison)
            if final or comparison.decision is not Decision.INCONCLUSIVE:
                self._decided[index] = self._with_warmups(index, comparison)

    def _without_losers(self, index: int, comparison: Comparison) -> Comparison:
        """A gain on one input does not pay for a heavy loss on another."""
        part, slowdown = slowest_part(self._samples[0], self._samples[index], PART_FLOOR_S)
        if comparison.decision is not Decision.FASTER or slowdown <= self._settings.max_slowdown:
            return comparison
        detail = f"{comparison.detail} over all, but {slowdown:.2f}x slower on input {part + 1}"
        return replace(comparison, decision=Decision.NOT_FASTER, detail=detail)

    def _with_warmups(self, index: int, comparison: Comparison) -> Comparison:
        baseline, candidate = comparison.baseline, comparison.candidate
        return replace(
            comparison,
            baseline=replace(baseline, warmups_s=tuple(self._warmups[0])),
            candidate=replace(candidate, warmups_s=tuple(self._warmups[index])),
        )
