"""Pairs told otherwise stay the same pairs."""

from __future__ import annotations

import random
from dataclasses import replace

from perfrl_train.synthesis.editing import Code
from perfrl_train.synthesis.lesson import lesson_of
from perfrl_train.synthesis.surroundings import local_names, varied
from tests.train.synthesis.examples import FUNCTION, SCRIPT


def _shared(text):
    names = {}
    exec(text, names)
    return [names["shared"](*call) for call in (([1, 2, 2, 3], [2, 3]), ([], []))]


def test_varied_pairs_differ_and_answer_alike():
    told = [varied(FUNCTION, random.Random(seed)) for seed in range(30)]
    assert len({one.source for one in told}) > 8
    for one in told:
        assert _shared(one.source) == _shared(FUNCTION.source) == _shared(one.target)
        lesson_of(one)


def test_equal_seeds_tell_alike():
    assert varied(FUNCTION, random.Random(4)) == varied(FUNCTION, random.Random(4))


def test_parameters_and_imported_names_are_not_locals():
    assert local_names(Code(FUNCTION.source, "shared")) == {"out", "x"}
    assert local_names(Code(SCRIPT.source)) == {"n", "total", "i"}


def test_hints_and_docstring_go_from_both():
    hinted = FUNCTION.source.replace("(xs, ys)", "(xs: list[int], ys: list[int]) -> list[int]")
    fast = FUNCTION.target.replace("(xs, ys)", "(xs: list[int], ys: list[int]) -> list[int]")
    told = [varied(replace(FUNCTION, source=hinted, target=fast), random.Random(seed)) for seed in range(12)]
    assert {"list[int]" in one.source for one in told} == {True, False}
    assert all(("->" in one.source) == ("->" in one.target) for one in told)
    assert all(("What both" in one.source) == ("What both" in one.target) for one in told)


def test_name_that_is_a_parameter_in_the_other_program_is_kept():
    slow = "def f(xs):\n    return [item + 1 for item in xs]\n"
    fast = "def f(xs):\n    def g(item):\n        return item + 1\n\n    return list(map(g, xs))\n"
    for seed in range(12):
        told = varied(replace(FUNCTION, source=slow, target=fast, function="f"), random.Random(seed))
        names = {}
        exec(told.target, names)
        assert names["f"]([1, 2]) == [2, 3]
