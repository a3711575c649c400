"""The decision rule, as pure functions of samples.

Faster means, in wall time and in CPU time alike: the lower bound of the bootstrap interval of the median
paired ratio is above 1, and that median is at least max(min_speedup, 1 + 3 x noise floor). The interval
is corrected for the number of candidates and of looks at the samples (Bonferroni). The noise floor is
the baseline against itself: the ratios of its successive samples, their robust standard error.

Giving a candidate up needs no such care, since it can only lose wins: an interval that is not corrected
does. After very few pairs only what every single pair shows is decided.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from perfrl_edge.execution.measurement.comparison import (
    Comparison,
    Decision,
    Measurement,
    MeasurementSettings,
    Sample,
)

RESAMPLES = 4000
NOISE_MULTIPLE = 3.0
NORMAL_MAD = 1.4826  # median absolute deviation to standard deviation
MEDIAN_OVER_MEAN = 1.2533  # standard error of a median over that of a mean, normal samples
FEW_PAIRS = 8  # with fewer, an interval is all that was seen
CLEAR_RATIO = 2.0  # every early pair is at least this much faster: no need for more
HOPELESS_RATE = 0.05  # how likely a candidate is given up, at one look, that is just as fast as required
OUTSIDE_FLOOR_S = 0.005  # more CPU outside the timed calls is noise up to this,
OUTSIDE_SHARE = 0.05  # and up to this share of what the baseline spends there
OUTSIDE_ERROR_RATE = 0.005
FIRST_PASS_FLOOR_S = 5e-5  # what a first pass may cost more than later ones, for caches of the machine's own
MEMORY_FLOOR_BYTES = 64 << 20
CLOCK_STEP_S = 1e-6


@dataclass(frozen=True, slots=True)
class Interval:
    """A median and its confidence interval; likely_high bounds it from above, uncorrected and one-sided."""

    median: float
    low: float
    high: float
    likely_high: float


@dataclass(frozen=True, slots=True)
class Rule:
    """The settings, and how many hypotheses share the error budget."""

    settings: MeasurementSettings
    num_tests: int = 1
    seed: int = 0

    @property
    def error_rate(self) -> float:
        """Probability left outside each side of the interval."""
        return (1.0 - self.settings.confidence) / 2.0 / self.num_tests


def median_interval(ratios: Sequence[float], error_rate: float, seed: int) -> Interval:
    """Percentile bootstrap of the median; with few ratios all that was seen."""
    values = np.asarray(ratios)
    if len(values) < FEW_PAIRS:
        low, high = float(values.min()), float(values.max())
        return Interval(float(np.median(values)), low, high, high)
    picks = np.random.default_rng(seed).integers(0, len(values), (RESAMPLES, len(values)))
    medians = np.median(values[picks], axis=1)
    low, high, likely = np.quantile(medians, [error_rate, 1.0 - error_rate, 1.0 - HOPELESS_RATE])
    return Interval(float(np.median(values)), float(low), float(high), float(likely))


def noise_floor(values_s: Sequence[float]) -> float:
    """Standard error, relative, of the median ratio of the baseline to itself."""
    values = _moved(values_s)
    if len(values) < 2:
        return math.inf
    steps = np.log(values[1:] / values[:-1])
    spread = NORMAL_MAD * float(np.median(np.abs(steps)))
    return MEDIAN_OVER_MEAN * spread / math.sqrt(len(values))


def compare_samples(
    baseline: Sequence[Sample], candidate: Sequence[Sample], rule: Rule, *, final: bool
) -> Comparison:
    """What the samples so far say; INCONCLUSIVE while they may still say more, unless final."""
    charge_s = outside_charge_s(baseline, candidate)
    comparison = compare_measurements(
        Measurement(tuple(s.wall_s for s in baseline), (), tuple(s.cpu_s for s in baseline)),
        Measurement(
            tuple(s.wall_s + charge_s for s in candidate), (), tuple(s.cpu_s + charge_s for s in candidate)
        ),
        rule,
        final=final,
    )
    growth = memory_growth(baseline, candidate, rule.settings.max_memory_growth)
    if comparison.significant and growth is not None:
        comparison = replace(comparison, decision=Decision.NOT_FASTER, detail=growth)
    if comparison.significant and remembers(baseline, candidate):
        detail = f"{comparison.detail}, but only when the same inputs are seen again"
        comparison = replace(comparison, decision=Decision.NOT_FASTER, detail=detail)
    if charge_s:
        detail = (
            f"{comparison.detail}; {charge_s:.3f} s more CPU outside the calls (import, threads) is counted"
        )
        comparison = replace(comparison, detail=detail)
    return comparison


def compare_measurements(
    baseline: Measurement, candidate: Measurement, rule: Rule, *, final: bool
) -> Comparison:
    """The rule applied to paired seconds on both clocks."""
    wall = _ratio_interval(baseline.values_s, candidate.values_s, rule)
    cpu = _ratio_interval(baseline.cpu_values_s, candidate.cpu_values_s, rule)
    noise = max(noise_floor(baseline.values_s), noise_floor(baseline.cpu_values_s))
    required = max(rule.settings.min_speedup, 1.0 + NOISE_MULTIPLE * noise)
    early = not final and len(baseline.values_s) < rule.settings.min_pairs
    least_low = CLEAR_RATIO if early else 1.0
    decision, detail = _decide(wall, cpu, _Bars(rule.settings.min_speedup, required, least_low), final)
    return Comparison(baseline, candidate, wall.median, wall.low, wall.high, noise, decision, detail)


def pooled(first: Measurement, second: Measurement) -> Measurement:
    """Two rounds as one; the second round's warm-ups are dropped."""
    return Measurement(
        first.values_s + second.values_s, first.warmups_s, first.cpu_values_s + second.cpu_values_s
    )


def _ratio_interval(baseline_s: Sequence[float], candidate_s: Sequence[float], rule: Rule) -> Interval:
    ratios = (_moved(baseline_s) / _moved(candidate_s)).tolist()
    return median_interval(ratios, rule.error_rate, rule.seed)


def _moved(values_s: Sequence[float]) -> NDArray[np.float64]:
    """The values, none below the clocks' step: a CPU clock may not have moved while little was done."""
    return np.maximum(np.asarray(values_s, dtype=np.float64), CLOCK_STEP_S)


@dataclass(frozen=True, slots=True)
class _Bars:
    """What a median has to reach: as asked for, and above the noise; and what its interval has to exclude."""

    min_speedup: float
    required: float
    least_low: float


def _decide(wall: Interval, cpu: Interval, bars: _Bars, final: bool) -> tuple[Decision, str]:
    worse = min(wall, cpu, key=lambda interval: interval.median)
    clock = "wall" if worse is wall else "CPU"
    seen = f"{worse.median:.2f}x in {clock} time ({worse.low:.2f}-{worse.high:.2f})"
    if worse.median >= bars.required and min(wall.low, cpu.low) > bars.least_low:
        return Decision.FASTER, seen
    hopeless = min(wall.likely_high, cpu.likely_high) < bars.min_speedup
    if hopeless or (final and worse.median < bars.min_speedup):
        return Decision.NOT_FASTER, f"{seen}, needs {bars.min_speedup:.2f}x"
    if worse.median < bars.required:
        return (
            Decision.INCONCLUSIVE,
            f"{seen}, but noise now hides anything below {bars.required:.2f}x",
        )
    return Decision.INCONCLUSIVE, f"{seen}: the interval does not exclude 1"


def outside_charge_s(baseline: Sequence[Sample], candidate: Sequence[Sample], seed: int = 0) -> float:
    """CPU seconds that the candidate surely spends more outside the timed calls; 0 when within noise."""
    before = float(np.median([s.outside_cpu_s for s in baseline]))
    growth = [c.outside_cpu_s - b.outside_cpu_s for b, c in zip(baseline, candidate, strict=True)]
    surely = median_interval(growth, OUTSIDE_ERROR_RATE, seed).low
    return surely if surely > max(OUTSIDE_FLOOR_S, OUTSIDE_SHARE * before) else 0.0


def remembers(baseline: Sequence[Sample], candidate: Sequence[Sample]) -> bool:
    """Is the candidate's first pass over the inputs so much dearer than the later ones as to eat the gain?"""
    if baseline[0].first_cpu_s is None:
        return False
    gain_s = float(np.median([s.cpu_s for s in baseline])) - float(np.median([s.cpu_s for s in candidate]))
    excess_s = _first_pass_excess_s(candidate) - _first_pass_excess_s(baseline)
    return excess_s > max(FIRST_PASS_FLOOR_S, gain_s / 2)


def _first_pass_excess_s(samples: Sequence[Sample]) -> float:
    return float(np.median([(s.first_cpu_s or s.cpu_s) - s.cpu_s for s in samples]))


def memory_growth(baseline: Sequence[Sample], candidate: Sequence[Sample], most: float) -> str | None:
    """Why the candidate's peak memory is too much, or None."""
    before = max(s.peak_rss_bytes for s in baseline)
    after = max(s.peak_rss_bytes for s in candidate)
    if after <= max(most * before, before + MEMORY_FLOOR_BYTES):
        return None
    return f"peak memory grew from {before >> 20} to {after >> 20} MiB"


def slowest_part(
    baseline: Sequence[Sample], candidate: Sequence[Sample], floor_s: float
) -> tuple[int, float]:
    """The input that the candidate loses most on and its median slowdown; below floor_s they tie."""
    if not baseline or not baseline[0].parts_s:
        return 0, 1.0
    before = np.array([s.parts_s for s in baseline])
    after = np.array([s.parts_s for s in candidate])
    lost = np.median(after - before, axis=0) > floor_s
    slowdowns = np.where(lost, np.median(after / before, axis=0), 1.0)
    worst = int(np.argmax(slowdowns))
    return worst, float(slowdowns[worst])
