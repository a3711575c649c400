"""%OPT, SP and RTR against numbers worked by hand."""

from __future__ import annotations

import pytest

from perfrl_train.evaluation_report import PAPER_ROWS
from perfrl_train.metrics import RowFigures, paired_difference, share, summarize

FAILED = RowFigures(runnable=True, compiled=True, passed=False, optimized=False)
UNRUNNABLE = RowFigures(runnable=False, compiled=True, passed=False, optimized=False)
PASSED = RowFigures(runnable=True, compiled=True, passed=True, optimized=False)


def improved(speedup):
    return RowFigures(runnable=True, compiled=True, passed=True, optimized=True, speedup=speedup)


def test_figures_of_four_rows():
    # One row of four improved 2x and one 4x: %OPT 50, SP 3, RTR (50 + 75) / 2; RTR of SP (1 - 1/3).
    summary = summarize([improved(2.0), improved(4.0), PASSED, UNRUNNABLE])
    assert summary.optimized.value == 50.0
    assert summary.optimized_of_runnable.value == pytest.approx(200 / 3)
    assert summary.passed.value == 75.0
    assert summary.compiled.value == 100.0
    assert (summary.num_rows, summary.num_runnable) == (4, 3)
    assert summary.speedup.value == pytest.approx(3.0)
    assert summary.median_speedup == pytest.approx(3.0)
    assert summary.rtr.value == pytest.approx(62.5)
    assert summary.rtr_of_sp == pytest.approx(200 / 3)


def test_nothing_improved_has_no_speedup_rather_than_an_invented_one():
    summary = summarize([FAILED, PASSED])
    assert summary.optimized.value == 0.0
    assert summary.speedup.value is summary.rtr.value is summary.median_speedup is summary.rtr_of_sp is None


def test_intervals_hold_the_estimate_and_repeat_for_a_seed():
    rows = [improved(1.5)] * 10 + [PASSED] * 30
    first, again = summarize(rows, seed=1), summarize(rows, seed=1)
    assert first == again
    assert first.optimized.low < 25.0 < first.optimized.high


def test_interval_of_a_share_is_near_the_binomial_one():
    # 95% of a binomial with p = 0.5 and n = 400: 50 +- 1.96 * 2.5 points.
    interval = share([True, False] * 200)
    assert interval.low == pytest.approx(45.1, abs=0.8)
    assert interval.high == pytest.approx(54.9, abs=0.8)


def test_interval_of_a_share_of_nothing_or_of_all_is_no_point():
    # Wilson by hand for 0 of 5: z² / (n + z²) = 3.8415 / 8.8415.
    assert share([False] * 5).low == pytest.approx(0.0, abs=1e-9)
    assert share([False] * 5).high == pytest.approx(43.45, abs=0.01)
    assert share([True] * 5).low == pytest.approx(56.55, abs=0.01)


def test_paired_difference_of_a_method_with_itself_is_exactly_zero():
    rows = [improved(2.0), PASSED, FAILED]
    interval = paired_difference(rows, rows)
    assert (interval.value, interval.low, interval.high) == (0.0, 0.0, 0.0)


def test_paired_difference_is_in_points():
    assert paired_difference([improved(2.0), PASSED], [PASSED, PASSED]).value == 50.0


def test_every_rtr_of_the_papers_table_follows_from_its_sp():
    for _, _, _, optimized, speedup, rtr, *_ in PAPER_ROWS:
        if float(optimized):
            assert 100 * (1 - 1 / float(speedup)) == pytest.approx(float(rtr), abs=0.006)
