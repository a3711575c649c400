"""Fresh inputs keep what all recorded inputs have in common."""

import pytest

from perfrl_edge.execution.guest.inputs import InputMaker


def drawn(*recorded, factor=1, count=50):
    maker = InputMaker([(args, {}) for args in recorded], seed=3)
    return [maker.draw(factor)[0] for _ in range(count)]


def test_sorted_lists_stay_sorted():
    assert all(list(values) == sorted(values) for values, _ in drawn(([1, 3, 9], 3), ([2, 4], 9)))


def test_distinct_values_stay_distinct():
    assert all(len(set(values)) == len(values) for (values,) in drawn(([5, 1, 3],), ([2, 9, 4],)))


def test_numbers_do_not_fall_below_what_was_seen():
    assert min(n for (n,) in drawn((5,), (12,))) >= 5


def test_lists_of_equal_length_stay_so():
    assert all(len(a) == len(b) for a, b in drawn(([1, 2], [3, 4]), ([1, 2, 3], [4, 5, 7])))


def test_rows_that_are_records_keep_their_length_and_order():
    for (intervals,) in drawn(([[1, 4], [2, 9]],), ([[0, 3], [7, 8], [1, 1]],)):
        assert all(len(row) == 2 and row[0] <= row[1] for row in intervals)


def test_tuples_keep_their_places():
    for (records,) in drawn(([("ann", 3), ("bob", 1)],), ([("cy", 2)],)):
        assert all(isinstance(name, str) and isinstance(number, int) for name, number in records)


def test_tables_stay_rectangular():
    table = [[1, 2, 3], [4, 5, 6]]
    for (rows,) in drawn((table,), ([[1, 2], [3, 4]],), factor=16, count=10):
        assert len({len(row) for row in rows}) <= 1


@pytest.mark.parametrize(
    ("recorded", "size"),
    [(([3, 1, 2] * 4,), len), (("some words here",), len), ((7,), int), (({"a": 1, "b": 2},), len)],
    ids=["list", "text", "number", "dict"],
)
def test_scaled_inputs_are_larger(recorded, size):
    largest = max(size(value) for (value,) in drawn(recorded, factor=16))
    assert largest >= 12 * size(recorded[0])


def test_some_fresh_inputs_differ_from_a_recorded_one_in_a_single_argument():
    recorded = [([3, 1, 2], 2), ([9, 4, 7, 7], 4)]
    alone = [
        (values, wanted)
        for values, wanted in drawn(*recorded)
        for others, other in recorded
        if (values == others) != (wanted == other)
    ]
    assert len(alone) > 10


def test_fresh_inputs_differ_from_recorded_ones():
    assert len({tuple(values) for (values,) in drawn(([1, 5, 2, 8],))}) > 20


def test_the_same_seed_draws_the_same():
    assert drawn(([1, 5, 2],), ([4],)) == drawn(([1, 5, 2],), ([4],))
