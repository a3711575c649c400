"""Joules by the machine's own counters (RAPL: CPU packages, as Linux shows them), or none with the reason.

A counter tells of the whole package, whatever ran on it. Nothing is ever estimated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

POWERCAP = Path("/sys/class/powercap")


@dataclass(frozen=True, slots=True)
class RaplCounter:
    """One CPU package: a count of joules that starts again from zero at range_j."""

    folder: Path

    @property
    def name(self) -> str:
        """The kernel's name of the package."""
        return f"RAPL {(self.folder / 'name').read_text().strip()}"

    @property
    def range_j(self) -> float | None:
        """The counter's range."""
        return int((self.folder / "max_energy_range_uj").read_text()) / 1e6

    def joules(self) -> float:
        """Joules since some past moment."""
        return int((self.folder / "energy_uj").read_text()) / 1e6


def rapl_counters(powercap: Path = POWERCAP) -> tuple[tuple[RaplCounter, ...], str]:
    """The packages whose counters this process may read, and what is missing."""
    # One colon: packages. Two colons: parts of a package, already counted in it.
    folders = [folder for folder in sorted(powercap.glob("intel-rapl:*")) if folder.name.count(":") == 1]
    if not folders:
        return (), f"no RAPL counters in {powercap}"
    counters = tuple(map(RaplCounter, folders))
    try:
        for counter in counters:
            counter.joules()
    except OSError as exc:
        return (), f"RAPL counters cannot be read: {exc}"
    return counters, "RAPL works"


def gained_j(before_j: float, after_j: float, range_j: float | None) -> float:
    """What a counter has gained from one reading to the next, past zero too."""
    gained = after_j - before_j
    return gained + (range_j or 0.0) if gained < 0 else gained


@dataclass(frozen=True, slots=True)
class EnergyMeter:
    """Tells what was used between two readings; without counters nothing."""

    counters: Sequence[RaplCounter] = ()

    def read(self) -> tuple[float, ...]:
        """All counters now."""
        return tuple(counter.joules() for counter in self.counters)

    def since(self, before: Sequence[float]) -> float | None:
        """Joules since an earlier reading."""
        if not self.counters:
            return None
        readings = zip(self.counters, before, self.read(), strict=True)
        return sum(gained_j(early, late, counter.range_j) for counter, early, late in readings)


NO_METER = EnergyMeter()
