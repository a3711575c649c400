"""What of a process's time is the interpreter's own: an empty program, timed in the same turns (pure).

Where start-up dominates, a program is judged by its time above it; otherwise by the whole process. Either
way the comparison says which, and what the other would be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from perfrl_edge.execution.measurement.comparison import Comparison, Sample

DOMINATES = 0.5  # of the original's whole time
LEAST_S = 1e-4  # a program cannot take less than nothing above start-up


def dominates(start_up_s: float, whole_s: float) -> bool:
    """Is most of what is timed not the program?"""
    return start_up_s >= DOMINATES * whole_s


def above_start_up(samples: Sequence[Sample], start_ups: Sequence[Sample]) -> list[Sample]:
    """The samples without the median start-up of the round, on both clocks and input by input."""
    wall_s = median(sample.wall_s for sample in start_ups)
    cpu_s = median(sample.cpu_s for sample in start_ups)
    return [
        replace(
            sample,
            wall_s=max(LEAST_S, sample.wall_s - wall_s),
            cpu_s=max(LEAST_S, sample.cpu_s - cpu_s),
            parts_s=tuple(max(LEAST_S, part_s - wall_s / len(sample.parts_s)) for part_s in sample.parts_s),
        )
        for sample in samples
    ]


def with_start_up(comparison: Comparison, start_up_s: float, *, above: bool) -> Comparison:
    """The comparison, saying what start-up costs and, where it was taken off, what it hides."""
    if not above:
        return replace(comparison, start_up_s=start_up_s)
    pairs = zip(comparison.baseline.values_s, comparison.candidate.values_s, strict=True)
    whole = median((before_s + start_up_s) / (after_s + start_up_s) for before_s, after_s in pairs)
    return replace(
        comparison,
        start_up_s=start_up_s,
        above_start_up=True,
        whole_process_speedup=whole,
        detail=f"{comparison.detail} above start-up, {whole:.2f}x of the whole process",
    )
