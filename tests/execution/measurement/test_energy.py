"""Joules from counters laid out as the kernel does, and none without them."""

from dataclasses import asdict
from pathlib import Path

import pytest

from perfrl_edge.execution.measurement.comparison import Sample, Workload
from perfrl_edge.execution.measurement.contest import Contest, Round
from perfrl_edge.execution.measurement.energy import EnergyMeter, rapl_counters
from perfrl_edge.execution.measurement.machine import describe_machine
from tests.execution.measurement.test_contest import SETTINGS


def lay_out(root: Path, name: str = "intel-rapl:0", microjoules: int = 0) -> Path:
    folder = root / "sys/class/powercap" / name
    folder.mkdir(parents=True)
    (folder / "name").write_text("package-0\n")
    (folder / "max_energy_range_uj").write_text("1000000000\n")
    (folder / "energy_uj").write_text(f"{microjoules}\n")
    return folder


def use(folder: Path, joules: float) -> None:
    counted = int((folder / "energy_uj").read_text()) + int(joules * 1e6)
    (folder / "energy_uj").write_text(str(counted % 1_000_000_000))


def test_what_a_package_used_is_counted_past_zero_and_its_parts_not_twice(tmp_path: Path) -> None:
    package = lay_out(tmp_path, microjoules=999_000_000)
    lay_out(tmp_path, "intel-rapl:0:0")
    meter = EnergyMeter(rapl_counters(package.parent)[0])
    before = meter.read()
    use(package, 3.5)
    assert meter.since(before) == pytest.approx(3.5)


def test_a_comparison_tells_the_median_joules_of_a_sample(tmp_path: Path) -> None:
    package = lay_out(tmp_path)
    taken_s = {b"original": 1.0, b"candidate": 0.25}

    def sampler(program: bytes):
        def sample() -> Sample:
            use(package, 8 * taken_s[program])
            return Sample(taken_s[program], taken_s[program])

        return sample

    conditions = Round(
        SETTINGS, lambda: 0.0, deadline_s=1.0, meter=EnergyMeter(rapl_counters(package.parent)[0])
    )
    (outcome,) = Contest(Workload("inputs", sampler), b"original", [b"candidate"], conditions).run()
    assert outcome.baseline_energy_j == pytest.approx(8.0)
    assert outcome.candidate_energy_j == pytest.approx(2.0)


def test_without_counters_nothing_is_told_but_the_reason(tmp_path: Path) -> None:
    assert EnergyMeter().since(EnergyMeter().read()) is None
    assert asdict(describe_machine(tmp_path))["energy"].startswith("not measured: no RAPL counters in")
    lay_out(tmp_path)
    assert describe_machine(tmp_path).energy == "RAPL package-0"
