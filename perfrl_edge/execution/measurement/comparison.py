"""What is measured, and what is said of it. Who samples is in contest.py, who decides in decision.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from perfrl_edge.execution.verification.verdict import Verification


class Decision(str, Enum):
    """What the samples say."""

    FASTER = "FASTER"
    NOT_FASTER = "NOT_FASTER"
    INCONCLUSIVE = "INCONCLUSIVE"


@dataclass(frozen=True, slots=True)
class MeasurementSettings:
    """When a difference counts. min_speedup is baseline / candidate; budget_s bounds all rounds together.

    Before min_pairs only what is plain in every pair is decided. max_slowdown is the most that any single
    input may lose; max_memory_growth applies past 64 MiB more.
    """

    min_speedup: float = 1.10
    confidence: float = 0.95
    budget_s: float = 20.0
    min_pairs: int = 8
    max_pairs: int = 240
    max_memory_growth: float = 2.0
    max_slowdown: float = 1.5


@dataclass(frozen=True, slots=True)
class Sample:
    """One timed run in a process of its own, clocks read from outside.

    outside_cpu_s: CPU seconds of the process before and after the timed calls, its import among them.
    first_cpu_s: the first of several passes, where there were several; it can have no memory of others.
    parts_s: wall seconds by input, for those that take long enough to be told apart. energy_j: what the
    machine used meanwhile, where it counts that.
    """

    wall_s: float
    cpu_s: float
    outside_cpu_s: float = 0.0
    first_cpu_s: float | None = None
    peak_rss_bytes: int = 0
    parts_s: tuple[float, ...] = ()
    energy_j: float | None = None


Sampler = Callable[[], Sample]


class SampleFailedError(Exception):
    """A program that was found right misbehaved while it was timed."""

    def __init__(self, verification: Verification) -> None:
        super().__init__(verification.detail)
        self.verification = verification


@dataclass(frozen=True, slots=True)
class Workload:
    """Inputs to time a program on; sampler makes a sampler for a program's whole file.

    factor tells how many times as large as the recorded ones the inputs are. start_up samples what the
    processes of one sample cost by themselves; with above_start_up that does not count as the program's.
    """

    name: str
    sampler: Callable[[bytes], Sampler]
    factor: int = 1
    start_up: Sampler | None = None
    above_start_up: bool = False


@dataclass(frozen=True, slots=True)
class Measurement:
    """Seconds of one program, one value a sample, warm-ups apart; cpu_values_s belong to values_s."""

    values_s: tuple[float, ...]
    warmups_s: tuple[float, ...] = ()
    cpu_values_s: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class ScaledSpeedup:
    """The speedup on inputs factor times as large as the recorded ones (factor 1: as recorded)."""

    factor: int
    speedup: float
    ci_low: float
    ci_high: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """A candidate against the baseline, sampled in turns.

    speedup = median paired ratio baseline / candidate in wall time, with its bootstrap interval
    [ci_low, ci_high], corrected for how many candidates and looks there were; noise_floor is the
    standard error of the same median for the baseline against itself, in the same run. scaled tells
    the speedup by input size where inputs were scaled; workload names the inputs that decided.

    start_up_s is what the processes of one sample cost by themselves, None where no process was timed as a
    whole. With above_start_up it is not in the values, and whole_process_speedup tells what it hides.
    A growth is the power of the input's size that a program's time goes with, None where none fits well.
    An energy is the median of what the whole machine used for a sample, None where it does not count that.
    """

    baseline: Measurement
    candidate: Measurement
    speedup: float
    ci_low: float
    ci_high: float
    noise_floor: float
    decision: Decision
    detail: str = ""
    workload: str = ""
    scaled: tuple[ScaledSpeedup, ...] = ()
    start_up_s: float | None = None
    above_start_up: bool = False
    whole_process_speedup: float | None = None
    baseline_growth: float | None = None
    candidate_growth: float | None = None
    baseline_energy_j: float | None = None
    candidate_energy_j: float | None = None

    @property
    def significant(self) -> bool:
        """True when the decision rule says FASTER."""
        return self.decision is Decision.FASTER
