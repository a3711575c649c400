"""How the time of a program grows with its input: the power of n that fits, where one does (pure)."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

FEWEST_POINTS = 5
LEAST_SPAN = 8.0  # largest size over smallest
LEAST_SECONDS = 1e-4  # less than that is mostly the call itself
GOOD_FIT = 0.98  # share of the variance that the line explains
FLAT = 0.15


def growth_order(sizes: Sequence[int], seconds: Sequence[float]) -> float | None:
    """The slope of log time over log size by least squares; None where the points do not lie on a line."""
    points = [(n, s) for n, s in zip(sizes, seconds, strict=True) if n > 0 and s >= LEAST_SECONDS]
    if len(points) < FEWEST_POINTS:
        return None
    # math.log takes integers of any length; a size may be an argument beyond the largest float.
    x = np.array([math.log(n) for n, _ in points])
    y = np.log([s for _, s in points])
    if x.max() - x.min() < math.log(LEAST_SPAN):
        return None
    slope, intercept = np.polyfit(x, y, 1)
    rest = float(np.sum((y - slope * x - intercept) ** 2))
    whole = float(np.sum((y - y.mean()) ** 2))
    fits = rest <= (1.0 - GOOD_FIT) * whole or (abs(slope) < FLAT and rest < len(points) * FLAT**2)
    return float(slope) if fits else None


def power_of_n(order: float) -> str:
    """An order in words: "constant", "n", "n^1.5"."""
    if order < FLAT:
        return "constant"
    half = round(order * 2) / 2
    near = half if math.isclose(order, half, abs_tol=0.2) else round(order, 1)
    return "n" if near == 1 else f"n^{near:g}"
