"""The decision rule on invented samples."""

import math

import numpy as np
import pytest

from perfrl_edge.execution.measurement.comparison import Decision, Measurement, MeasurementSettings, Sample
from perfrl_edge.execution.measurement.decision import (
    Rule,
    compare_samples,
    median_interval,
    memory_growth,
    noise_floor,
    outside_charge_s,
    pooled,
    slowest_part,
)

SETTINGS = MeasurementSettings()


def samples(seconds, *, cpu=None, load=0.0, rss=0):
    return [
        Sample(wall_s=s, cpu_s=c, outside_cpu_s=load, peak_rss_bytes=rss)
        for s, c in zip(seconds, seconds if cpu is None else cpu, strict=True)
    ]


def noisy(center, spread, count, seed):
    return list(center * np.exp(np.random.default_rng(seed).normal(0.0, spread, count)))


def decide(baseline, candidate, *, final=False, settings=SETTINGS, num_tests=1):
    return compare_samples(baseline, candidate, Rule(settings, num_tests), final=final)


def test_twice_as_fast_is_faster():
    comparison = decide(samples(noisy(1.0, 0.02, 8, 1)), samples(noisy(0.5, 0.02, 8, 2)))
    assert comparison.decision is Decision.FASTER
    assert comparison.speedup == pytest.approx(2.0, rel=0.05)
    assert 1.0 < comparison.ci_low <= comparison.speedup <= comparison.ci_high


def test_identical_is_not_faster():
    comparison = decide(samples(noisy(1.0, 0.02, 8, 1)), samples(noisy(1.0, 0.02, 8, 2)))
    assert comparison.decision is Decision.NOT_FASTER
    assert "needs 1.10x" in comparison.detail


def test_faster_in_wall_time_only_is_not_faster():
    wall = noisy(0.5, 0.01, 8, 2)
    comparison = decide(samples([1.0] * 8), samples(wall, cpu=[1.0] * 8))
    assert comparison.decision is Decision.NOT_FASTER
    assert "CPU" in comparison.detail


def test_a_gain_below_the_noise_floor_is_inconclusive():
    baseline = samples([1.0, 2.0] * 6)
    candidate = samples([0.8, 1.6] * 6)
    comparison = decide(baseline, candidate, final=True)
    assert comparison.decision is Decision.INCONCLUSIVE
    assert "noise" in comparison.detail


def test_an_interval_that_contains_one_is_inconclusive():
    baseline = samples([1.0] * 8)
    candidate = samples([0.5] * 5 + [2.0] * 3)
    comparison = decide(baseline, candidate, final=True)
    assert comparison.decision is Decision.INCONCLUSIVE
    assert "does not exclude 1" in comparison.detail


def test_more_tests_widen_the_interval():
    baseline, candidate = samples(noisy(1.0, 0.1, 20, 1)), samples(noisy(0.9, 0.1, 20, 2))
    once, often = decide(baseline, candidate), decide(baseline, candidate, num_tests=20)
    assert often.ci_low < once.ci_low
    assert often.ci_high > once.ci_high


def test_the_same_samples_and_seed_give_the_same_interval():
    ratios = noisy(1.2, 0.1, 12, 3)
    assert median_interval(ratios, 0.025, 7) == median_interval(ratios, 0.025, 7)


def test_noise_floor_of_a_steady_baseline_is_zero():
    assert noise_floor([0.3] * 10) == 0.0


def test_noise_floor_is_the_standard_error_of_the_median():
    values = noisy(1.0, 0.05 / math.sqrt(2), 4000, 5)
    assert noise_floor(values) == pytest.approx(1.2533 * 0.05 / math.sqrt(4000), rel=0.05)


def test_a_clock_that_did_not_move_is_no_infinite_gain():
    assert math.isfinite(noise_floor([0.0, 1e-5, 0.0, 1e-5]))
    still = samples([1e-5] * 12, cpu=[0.0] * 12)
    assert decide(still, still, final=True).decision is Decision.NOT_FASTER


def test_noise_floor_of_one_sample_is_unknown():
    assert noise_floor([1.0]) == math.inf


def test_work_moved_to_import_time_is_charged():
    baseline = samples([0.1] * 8, load=0.01)
    candidate = samples([0.01] * 8, load=0.11)
    assert outside_charge_s(baseline, candidate) == pytest.approx(0.1)
    comparison = decide(baseline, candidate)
    assert comparison.decision is Decision.NOT_FASTER
    assert "0.100 s more CPU outside" in comparison.detail


def test_a_little_more_import_time_is_not_charged():
    assert outside_charge_s(samples([0.1] * 8, load=0.010), samples([0.1] * 8, load=0.014)) == 0.0


def test_a_gain_that_needs_the_same_inputs_again_is_none():
    baseline = [Sample(0.001, 0.001, first_cpu_s=0.0011)] * 8
    candidate = [Sample(0.0001, 0.0001, first_cpu_s=0.0011)] * 8
    comparison = decide(baseline, candidate)
    assert comparison.decision is Decision.NOT_FASTER
    assert "seen again" in comparison.detail


def test_a_first_pass_may_cost_a_little_more():
    baseline = [Sample(0.001, 0.001, first_cpu_s=0.0011)] * 8
    candidate = [Sample(0.0001, 0.0001, first_cpu_s=0.0003)] * 8
    assert decide(baseline, candidate).decision is Decision.FASTER


def test_a_candidate_that_trades_memory_for_time_is_not_faster():
    comparison = decide(samples([1.0] * 8, rss=100 << 20), samples([0.5] * 8, rss=300 << 20))
    assert comparison.decision is Decision.NOT_FASTER
    assert comparison.detail == "peak memory grew from 100 to 300 MiB"


def test_a_few_more_mebibytes_do_not_count():
    assert memory_growth(samples([1.0], rss=10 << 20), samples([1.0], rss=70 << 20), 2.0) is None


def test_the_slowest_part_is_found():
    baseline = [Sample(2.0, 2.0, parts_s=(1.0, 1.0))] * 3
    candidate = [Sample(3.1, 3.1, parts_s=(0.1, 3.0))] * 3
    assert slowest_part(baseline, candidate, 0.001) == (1, 3.0)


def test_parts_that_differ_by_less_than_the_floor_tie():
    baseline = [Sample(0.001, 0.001, parts_s=(0.0005,))]
    candidate = [Sample(0.002, 0.002, parts_s=(0.0015,))]
    assert slowest_part(baseline, candidate, 0.002) == (0, 1.0)


def test_pooled_rounds_keep_their_order():
    first = Measurement((1.0,), (9.0,), (1.5,))
    assert pooled(first, Measurement((2.0,), (8.0,), (2.5,))) == Measurement((1.0, 2.0), (9.0,), (1.5, 2.5))
