"""Energy with invented counters."""

from __future__ import annotations

import pytest

from perfrl_train.energy import EnergyMeter, find_counters, recorded, training_energy


class FakeCounter:
    """Gives the listed values in turn."""

    name = "fake"

    def __init__(self, *values, range_j=None):
        self._values = iter(values)
        self.range_j = range_j

    def joules(self):
        return next(self._values)


def rapl_folder(tmp_path, joules, name="intel-rapl:0"):
    folder = tmp_path / name
    folder.mkdir()
    (folder / "name").write_text("package-0\n")
    (folder / "max_energy_range_uj").write_text("262143328850\n")
    (folder / "energy_uj").write_text(f"{int(joules * 1e6)}\n")
    return folder


def test_energy_is_what_the_counters_gained_and_power_the_steepest_second():
    meter = EnergyMeter([FakeCounter(100.0, 150.0, 450.0, 460.0)])
    with meter:
        began = meter._last_time
        meter.read(began + 1.0)
        meter.read(began + 2.0)
    energy = meter.energy
    assert energy.energy_kj == pytest.approx(0.36)
    assert energy.max_power_w == pytest.approx(300.0)
    assert energy.source == "measured: fake"


def test_counter_that_starts_again_loses_nothing():
    meter = EnergyMeter([FakeCounter(900.0, 50.0, 50.0, range_j=1000.0)])
    with meter:
        meter.read(meter._last_time + 1.0)
    assert meter.energy.energy_kj == pytest.approx(0.15)


def test_without_counters_energy_is_unknown_with_the_reason(tmp_path):
    counters, reason = find_counters(tmp_path)
    meter = EnergyMeter([counter for counter in counters if "RAPL" in counter.name], reason)
    with meter:
        pass
    assert meter.energy.energy_kj is None
    assert "no RAPL counters" in meter.energy.reason


def test_rapl_packages_are_found_and_their_parts_are_not_counted_twice(tmp_path):
    rapl_folder(tmp_path, 12.5)
    rapl_folder(tmp_path, 3.0, "intel-rapl:0:0")
    counters = [counter for counter in find_counters(tmp_path)[0] if "RAPL" in counter.name]
    assert [counter.name for counter in counters] == ["RAPL package-0"]
    assert counters[0].joules() == 12.5


def test_sessions_of_a_run_are_added_up(tmp_path):
    for _ in range(2):
        with recorded(tmp_path):
            pass
    energy = training_energy(tmp_path)
    assert energy is not None
    assert energy.wall_time_s > 0
    assert training_energy(tmp_path / "nothing") is None
