"""What a measurement was taken on: recorded with every report, so that numbers can be read later.

A value the machine does not tell is None. Nothing here is measured or changed.
"""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.execution.measurement.energy import rapl_counters

_CPU = "sys/devices/system/cpu/cpu0/cpufreq"


@dataclass(frozen=True, slots=True)
class Machine:
    """cores counts what exists, usable_cores what this process may run on; load is of the last minute.

    energy names the counters that comparisons tell of, or says why there are none.
    """

    cpu_model: str | None
    architecture: str
    cores: int
    usable_cores: tuple[int, ...]
    load: float
    governor: str | None
    max_frequency_mhz: float | None
    memory_bytes: int | None
    virtualized: bool | None
    kernel: str
    libc: str
    python: str
    energy: str = "unknown"


def describe_machine(root: Path = Path("/")) -> Machine:
    """Read the machine's own account of itself, below root."""
    cpuinfo = _fields(root / "proc/cpuinfo")
    memory_kib = _fields(root / "proc/meminfo").get("MemTotal", "").removesuffix("kB").strip()
    frequency_khz = _text(root / _CPU / "cpuinfo_max_freq")
    return Machine(
        cpu_model=cpuinfo.get("model name") or cpuinfo.get("Model") or cpuinfo.get("CPU part"),
        architecture=platform.machine(),
        cores=os.cpu_count() or 1,
        usable_cores=tuple(sorted(os.sched_getaffinity(0))),
        load=os.getloadavg()[0],
        governor=_text(root / _CPU / "scaling_governor"),
        max_frequency_mhz=int(frequency_khz) / 1000 if frequency_khz else None,
        memory_bytes=int(memory_kib) << 10 if memory_kib else None,
        virtualized="hypervisor" in cpuinfo["flags"].split() if "flags" in cpuinfo else None,
        kernel=platform.release(),
        libc=" ".join(platform.libc_ver()).strip(),
        python=platform.python_version(),
        energy=_energy(root / "sys/class/powercap"),
    )


def _energy(powercap: Path) -> str:
    counters, reason = rapl_counters(powercap)
    return ", ".join(counter.name for counter in counters) or f"not measured: {reason}"


def _fields(path: Path) -> dict[str, str]:
    """The first value of every "name : value" line."""
    found: dict[str, str] = {}
    for line in (_text(path) or "").splitlines():
        name, colon, value = line.partition(":")
        if colon:
            found.setdefault(name.strip(), value.strip())
    return found


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return None
