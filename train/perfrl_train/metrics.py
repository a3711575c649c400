"""%OPT, SP and RTR of the paper's section V with 95% intervals. Pure functions.

Shares have Wilson's interval, since at 0% and 100% a bootstrap would claim certainty; means and differences
have a bootstrap interval over rows.

%OPT counts improved rows over all rows; SP is the mean of old / new over improved rows; RTR the mean of
(old - new) / old * 100 over improved rows. Every RTR in the paper's Table I equals (1 - 1/SP) * 100 to the
digit, which is not that mean, so rtr_of_sp is given as well: compare it with the table.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_RESAMPLES = 2000
_CONFIDENCE = 0.95
_Z = 1.959964  # of the normal distribution, at this confidence

Figures = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class RowFigures:
    """What one method achieved on one row. speedup is old / new, None unless optimized.

    unchanged: it proposed nothing, or nothing but the original; generators drop the original, so
    that does not count as compiled.
    """

    runnable: bool
    compiled: bool
    passed: bool
    optimized: bool
    speedup: float | None = None
    unchanged: bool = False


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with its 95% interval; all None when there is nothing to estimate from."""

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """One method over all rows, in percent except speedup."""

    num_rows: int
    num_runnable: int
    unchanged: Interval
    compiled: Interval
    passed: Interval
    optimized: Interval
    optimized_of_runnable: Interval
    speedup: Interval
    median_speedup: float | None
    rtr: Interval
    rtr_of_sp: float | None


def summarize(rows: Sequence[RowFigures], seed: int = 0) -> Summary:
    """Every figure of one method."""
    speedups = np.array([row.speedup if row.optimized and row.speedup else np.nan for row in rows])
    improved = speedups[~np.isnan(speedups)]
    speedup = mean_interval(speedups, seed)
    runnable = [row for row in rows if row.runnable]
    return Summary(
        num_rows=len(rows),
        num_runnable=len(runnable),
        unchanged=share([row.unchanged for row in rows]),
        compiled=share([row.compiled for row in rows]),
        passed=share([row.passed for row in rows]),
        optimized=share([row.optimized for row in rows]),
        optimized_of_runnable=share([row.optimized for row in runnable]),
        speedup=speedup,
        median_speedup=float(np.median(improved)) if len(improved) else None,
        rtr=mean_interval(100 * (1 - 1 / speedups), seed),
        rtr_of_sp=100 * (1 - 1 / speedup.value) if speedup.value else None,
    )


def share(values: Sequence[bool]) -> Interval:
    """How many are true, in percent, with Wilson's interval."""
    count = len(values)
    if not count:
        return Interval(None)
    low, high = wilson_interval(sum(values), count)
    return Interval(100 * sum(values) / count, 100 * low, 100 * high)


def wilson_interval(successes: int, trials: int) -> tuple[float, float]:
    """Where a share lies with 95% confidence, between 0 and 1."""
    found = successes / trials
    shrink = 1 + _Z**2 / trials
    middle = (found + _Z**2 / (2 * trials)) / shrink
    half = _Z / shrink * math.sqrt(found * (1 - found) / trials + _Z**2 / (4 * trials**2))
    return max(0.0, middle - half), min(1.0, middle + half)


def paired_difference(ours: Sequence[RowFigures], theirs: Sequence[RowFigures], seed: int = 0) -> Interval:
    """%OPT of ours minus %OPT of theirs on the same rows, in points; rows are drawn in pairs."""
    left = 100.0 * np.array([row.optimized for row in ours], dtype=float)
    right = 100.0 * np.array([row.optimized for row in theirs], dtype=float)
    return mean_interval(left - right, seed)


def mean_interval(values: Figures, seed: int) -> Interval:
    """The mean over rows and its percentile interval over resampled rows; nan is a row without a value."""
    if np.isnan(values).all():
        return Interval(None)
    drawn = np.random.default_rng(seed).integers(len(values), size=(_RESAMPLES, len(values)))
    means = _means(values[drawn])
    tail = 100 * (1 - _CONFIDENCE) / 2
    low, high = np.nanpercentile(means, [tail, 100 - tail])
    return Interval(float(_means(values[None, :])[0]), float(low), float(high))


def _means(values: Figures) -> Figures:
    """Mean of each line over what is not nan; nan where nothing is left."""
    kept = ~np.isnan(values)
    count = kept.sum(axis=1)
    total = np.where(kept, values, 0.0).sum(axis=1)
    means: Figures = np.divide(total, count, out=np.full(len(values), np.nan), where=count > 0)
    return means
