"""The order of growth is fitted where points lie on a line, and not told where they do not."""

import pytest

from perfrl_edge.execution.measurement.growth import growth_order, power_of_n

SIZES = [10, 20, 40, 80, 160, 320]


@pytest.mark.parametrize("order", [0.0, 1.0, 1.5, 2.0, 3.0])
def test_a_power_law_is_recognised(order):
    assert growth_order(SIZES, [1e-3 * size**order for size in SIZES]) == pytest.approx(order, abs=1e-9)


def test_scattered_points_have_no_order():
    assert growth_order(SIZES, [0.1, 0.9, 0.2, 0.8, 0.1, 0.9]) is None


def test_sizes_close_together_have_no_order():
    assert growth_order([10, 11, 12, 13, 14], [0.10, 0.11, 0.12, 0.13, 0.14]) is None


def test_sizes_beyond_the_largest_float_have_an_order():
    sizes = [2 ** (500 * factor) for factor in (1, 2, 3, 4, 5)]
    assert growth_order(sizes, [0.5, 0.5, 0.5, 0.5, 0.5]) == pytest.approx(0.0)


def test_times_too_short_to_measure_do_not_count():
    assert growth_order(SIZES, [1e-6 * size for size in SIZES]) is None


@pytest.mark.parametrize(
    ("order", "words"),
    [(0.02, "constant"), (0.93, "n"), (1.12, "n"), (1.47, "n^1.5"), (2.1, "n^2"), (0.28, "n^0.3")],
)
def test_orders_are_said_in_few_letters(order, words):
    assert power_of_n(order) == words
