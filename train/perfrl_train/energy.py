"""Energy and power of a run, measured by the machine's own counters or reported as unknown with the reason.

CPU: the RAPL package counters that Linux shows under /sys/class/powercap. GPU: NVML, through nvidia-ml-py
where it is installed. Nothing is ever estimated.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol

from perfrl_edge.execution.measurement.energy import POWERCAP, gained_j, rapl_counters
from perfrl_train.journal import append_line, whole_lines

_INTERVAL_S = 1.0
_RECORD_NAME = "energy.jsonl"


@dataclass(frozen=True, slots=True)
class Energy:
    """What was measured; null values come with the reason."""

    energy_kj: float | None
    max_power_w: float | None
    wall_time_s: float
    source: str | None = None
    reason: str | None = None


class Counter(Protocol):
    """A counter of joules that may start again from zero."""

    @property
    def name(self) -> str:
        """What it measures."""
        ...

    @property
    def range_j(self) -> float | None:
        """Where it starts again, if it does."""
        ...

    def joules(self) -> float:
        """Its present value."""
        ...


@dataclass(frozen=True, slots=True)
class NvmlCounter:
    """One GPU. The driver counts millijoules since it was loaded."""

    index: int
    range_j: float | None = None

    @property
    def name(self) -> str:
        """The device number."""
        return f"NVML GPU {self.index}"

    def joules(self) -> float:
        """Joules since the driver was loaded."""
        import pynvml

        handle = pynvml.nvmlDeviceGetHandleByIndex(self.index)
        return float(pynvml.nvmlDeviceGetTotalEnergyConsumption(handle)) / 1e3


def find_counters(powercap: Path = POWERCAP) -> tuple[list[Counter], str]:
    """The counters this machine lets us read, and what is missing."""
    rapl, rapl_reason = rapl_counters(powercap)
    nvml, nvml_reason = _nvml_counters()
    return [*rapl, *nvml], f"{rapl_reason}; {nvml_reason}"


def _nvml_counters() -> tuple[list[NvmlCounter], str]:
    try:
        import pynvml
    except ImportError:
        return [], "nvidia-ml-py is not installed"
    try:
        pynvml.nvmlInit()
        counters = [NvmlCounter(index) for index in range(pynvml.nvmlDeviceGetCount())]
        for counter in counters:
            counter.joules()
    except pynvml.NVMLError as exc:
        return [], f"NVML: {exc}"
    return counters, "NVML works"


@contextmanager
def recorded(folder: Path) -> Iterator[None]:
    """Add the energy of what happens inside to a training run's folder, as one session."""
    meter = EnergyMeter()
    try:
        with meter:
            yield
    finally:
        append_line(folder / _RECORD_NAME, asdict(meter.energy))


def training_energy(folder: Path) -> Energy | None:
    """The energy of all sessions of a training run; None where nothing was recorded."""
    sessions = [Energy(**record) for record in whole_lines(folder / _RECORD_NAME)]
    if not sessions:
        return None
    measured = [one.energy_kj for one in sessions if one.energy_kj is not None]
    powers = [one.max_power_w for one in sessions if one.max_power_w is not None]
    return Energy(
        # A sum that leaves a session out would be too small.
        energy_kj=sum(measured) if len(measured) == len(sessions) else None,
        max_power_w=max(powers, default=None),
        wall_time_s=sum(one.wall_time_s for one in sessions),
        source=sessions[-1].source,
        reason=sessions[-1].reason,
    )


class EnergyMeter:
    """Reads all counters every second between start and stop; the sum of their differences is the energy."""

    def __init__(self, counters: Sequence[Counter] | None = None, reason: str = "") -> None:
        self._counters, self._reason = (counters, reason) if counters is not None else find_counters()
        self._joules = 0.0
        self._max_power_w = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="energy meter", daemon=True)

    def __enter__(self) -> EnergyMeter:
        self._started = self._last_time = time.monotonic()
        self._last = [counter.joules() for counter in self._counters]
        if self._counters:
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        if self._counters:
            self._thread.join()
            self.read(time.monotonic())
        self._wall_time_s = time.monotonic() - self._started

    def _watch(self) -> None:
        while not self._ended.wait(_INTERVAL_S):
            self.read(time.monotonic())

    def read(self, now_s: float) -> None:
        """Add what the counters have gained since the last reading."""
        gained = 0.0
        for index, counter in enumerate(self._counters):
            joules = counter.joules()
            gained += gained_j(self._last[index], joules, counter.range_j)
            self._last[index] = joules
        self._joules += gained
        elapsed_s = now_s - self._last_time
        # Over a moment much shorter than the interval the quotient is noise.
        if elapsed_s >= _INTERVAL_S / 2:
            self._max_power_w = max(self._max_power_w, gained / elapsed_s)
        self._last_time = now_s

    @property
    def energy(self) -> Energy:
        """The result, once the meter has been left."""
        if not self._counters:
            return Energy(None, None, self._wall_time_s, reason=self._reason)
        source = "measured: " + ", ".join(counter.name for counter in self._counters)
        return Energy(self._joules / 1e3, self._max_power_w or None, self._wall_time_s, source)
