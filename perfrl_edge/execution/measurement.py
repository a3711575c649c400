"""Is a candidate faster? Interleaved samples, the interval, and the decision rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Decision(str, Enum):
    """What the samples say."""

    FASTER = "FASTER"
    NOT_FASTER = "NOT_FASTER"
    INCONCLUSIVE = "INCONCLUSIVE"


@dataclass(frozen=True, slots=True)
class MeasurementSettings:
    """When a difference counts. min_speedup is baseline / candidate; budget_s bounds one comparison round."""

    min_speedup: float = 1.10
    confidence: float = 0.95
    budget_s: float = 20.0
    min_pairs: int = 8
    max_pairs: int = 60
    max_memory_growth: float = 2.0


@dataclass(frozen=True, slots=True)
class Measurement:
    """Seconds of one program, one value a sample, warm-ups apart."""

    values_s: tuple[float, ...]
    warmups_s: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A candidate against the baseline, sampled in turns.

    speedup = median paired ratio baseline / candidate, with its bootstrap interval [ci_low, ci_high];
    noise_floor is the relative A/A spread measured in this run; decision follows docs/measurement.
    """

    baseline: Measurement
    candidate: Measurement
    speedup: float
    ci_low: float
    ci_high: float
    noise_floor: float
    decision: Decision
    detail: str = ""

    @property
    def significant(self) -> bool:
        """True when the decision rule says FASTER."""
        return self.decision is Decision.FASTER
