"""Contest tasks: all scripts of a task print the same, and what is called light imports nothing heavy."""

from __future__ import annotations

import ast
import random
from textwrap import dedent

import pytest

from perfrl_train.synthesis.families.cases import run_script
from perfrl_train.synthesis.lesson import lesson_of
from perfrl_train.synthesis.puzzles import PUZZLES
from perfrl_train.synthesis.puzzles.puzzle import script
from perfrl_train.synthesis.surroundings import varied

EVERY = pytest.mark.parametrize("puzzle", PUZZLES, ids=lambda puzzle: puzzle.name)
LIGHT = {"sys", "math", "bisect", "heapq", "itertools", "collections", "functools", "operator"}


def imported(text):
    """The top-level modules a script imports."""
    names = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(str(node.module).partition(".")[0])
    return names


def drawn(puzzle, seed):
    """One example of a task, with other luck for each."""
    return puzzle.draw(random.Random(f"{puzzle.name} {seed}"))


def test_tasks_have_different_names():
    names = [puzzle.name for puzzle in PUZZLES]
    assert len(set(names)) == len(names)


@EVERY
def test_all_scripts_of_a_task_print_the_same(puzzle):
    scripts = [script(body) for body in puzzle.fast + puzzle.heavy + puzzle.slow]
    for seed in range(10):
        text = puzzle.stdin(random.Random(seed), puzzle.smallest + seed)
        printed = {run_script(one, text) for one in scripts}
        assert len(printed) == 1
        assert printed != {""}


@EVERY
def test_fast_scripts_import_little_and_heavy_ones_much(puzzle):
    assert all(imported(dedent(body)) <= LIGHT for body in puzzle.fast)
    lightest = min(len(imported(dedent(body))) for body in puzzle.fast)
    assert all(len(imported(dedent(body))) > 0 for body in puzzle.heavy)
    assert puzzle.heavy or puzzle.slow
    assert lightest <= 2


@EVERY
def test_equal_seeds_draw_equal_examples_that_can_be_taught(puzzle):
    example = drawn(puzzle, 0)
    assert example == drawn(puzzle, 0)
    assert lesson_of(example).fast == example.target
    told = varied(example, random.Random(1))
    assert told.tests == example.tests


@pytest.mark.slow
@EVERY
def test_all_scripts_of_a_task_print_the_same_for_the_large_input(puzzle):
    text = puzzle.stdin(random.Random(0), puzzle.size)
    assert len({run_script(script(body), text) for body in puzzle.fast + puzzle.heavy + puzzle.slow}) == 1
