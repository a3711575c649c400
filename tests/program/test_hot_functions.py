"""Functions are ranked by the time that only they can save."""

from __future__ import annotations

from dataclasses import dataclass

from perfrl_edge.program.hot_functions import hot_functions


@dataclass(frozen=True)
class Row:
    """A profile as the profiler would give it."""

    qualname: str
    own_time_s: float
    cumulative_time_s: float = 0.0


def test_the_costliest_comes_first_and_cheap_ones_are_left_out() -> None:
    rows = [Row("cheap", 0.04), Row("warm", 0.26), Row("hot", 0.70)]
    assert hot_functions(rows) == ("hot", "warm")


def test_a_function_that_passes_its_time_on_is_left_out() -> None:
    assert hot_functions([Row("main", 0.01, 1.0), Row("work", 0.99, 0.99)]) == ("work",)


def test_functions_within_functions_and_comprehensions_are_left_out() -> None:
    rows = [Row("f.<locals>.g", 0.5), Row("<lambda>", 0.2), Row("f", 0.3)]
    assert hot_functions(rows) == ("f",)


def test_equal_functions_come_in_the_same_order_whatever_order_they_were_found_in() -> None:
    rows = [Row("b", 0.5), Row("a", 0.5)]
    assert hot_functions(rows) == hot_functions(rows[::-1]) == ("a", "b")


def test_nothing_is_hot_where_nothing_took_time() -> None:
    assert hot_functions([]) == ()
    assert hot_functions([Row("f", 0.0)]) == ()
