"""Inputs from type hints keep to what the recorded inputs show."""

import pickle

import pytest

from perfrl_edge.execution.guest.hinted import draw
from perfrl_edge.execution.guest.inputs import InputMaker

pytest.importorskip("hypothesis")


def between(low: int, numbers: list[int], name: str) -> int: ...


def without_hints(low, numbers): ...


def drawn(function, *recorded):
    maker = InputMaker([(args, {}) for args in recorded], seed=3)
    return [pickle.loads(blob)[0] for blob in draw(function, maker, 7)]


def test_values_stay_within_what_was_recorded():
    found = drawn(between, (2, [1, 3, 9], "ab"), (5, [], "ba"))
    assert len(found) > 10
    for low, numbers, name in found:
        assert 2 <= low <= 5
        assert all(1 <= number <= 9 for number in numbers)
        assert numbers == sorted(set(numbers))
        assert set(name) <= set("ab")
        assert name


def test_empty_lists_come_only_where_one_was_recorded():
    assert all(numbers for _, numbers, _ in drawn(between, (2, [1, 3], "a"), (5, [2], "b")))


def test_arguments_that_were_equally_long_stay_so():
    def pairs(first: list[int], second: list[int]) -> int: ...

    found = drawn(pairs, ([1, 2], [5, 5]), ([], []), ([3, 1, 1], [7, 2, 2]))
    assert found
    assert all(len(first) == len(second) for first, second in found)


def test_a_function_without_hints_gets_none():
    assert drawn(without_hints, (1, [2])) == []
