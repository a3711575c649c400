from dataclasses import asdict
from pathlib import Path

from perfrl_edge.execution.measurement.machine import describe_machine

X86 = """processor : 0
model name : Example CPU @ 3.00GHz
flags : fpu avx2 hypervisor

processor : 1
model name : Another
"""


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_machine_is_read_from_the_kernels_own_files(tmp_path: Path) -> None:
    write(tmp_path, "proc/cpuinfo", X86)
    write(tmp_path, "proc/meminfo", "MemTotal:       1024 kB\nMemFree: 1 kB\n")
    write(tmp_path, "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "powersave\n")
    write(tmp_path, "sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq", "3000000\n")
    machine = describe_machine(tmp_path)
    assert machine.cpu_model == "Example CPU @ 3.00GHz"
    assert machine.memory_bytes == 1 << 20
    assert machine.governor == "powersave"
    assert machine.max_frequency_mhz == 3000
    assert machine.virtualized is True


def test_what_the_machine_does_not_tell_is_none(tmp_path: Path) -> None:
    machine = describe_machine(tmp_path)
    assert (machine.cpu_model, machine.governor, machine.memory_bytes) == (None, None, None)
    assert machine.virtualized is None


def test_this_machine_has_a_core_we_may_use() -> None:
    facts = asdict(describe_machine())
    assert facts["usable_cores"]
    assert facts["kernel"]
