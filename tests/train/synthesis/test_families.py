"""Families: every body of a family does the same, in every telling, and the tests it comes with are right."""

from __future__ import annotations

import ast
import builtins
import copy
import keyword
import random
import re
import sys
from functools import cache
from pathlib import Path
from textwrap import dedent
from types import ModuleType

import pytest

from perfrl_train.synthesis.families import FAMILIES, HELD_OUT, families
from perfrl_train.synthesis.families.cases import draw_arguments, run, run_script
from perfrl_train.synthesis.families.definition import Definition, parse_head
from perfrl_train.synthesis.families.settings import Form, Opening, Setting, write_program
from perfrl_train.synthesis.lesson import lesson_of
from perfrl_train.synthesis.shingles import Excluded

BENCHMARKS = Path(__file__).parents[3] / "benchmarks" / "slow_functions"
EVERY = pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
SEEDS = range(3)


@cache
def drawn(family, seed):
    """One example of a family; others are drawn with other luck, so that all settings come up."""
    return family.draw(random.Random(f"{family.name} {seed}"))


def bodies(family):
    """Every body of a family, as a definition and as a callable."""
    setting = Setting(Form.FUNCTION, family.name, "", "", Opening.NOTHING)
    for body in family.slow + family.fast:
        definition = Definition(
            parse_head(family.head), family.doc, dedent(body).strip("\n"), dedent(family.helpers).strip()
        )
        yield definition, run(write_program(definition, setting), {})[family.name]


def pairs_of(example):
    """The (stdin, expected stdout) of a script's example, smallest first."""
    count = len(example.tests) // 2
    return [(example.tests[f"input.{i}.txt"], example.tests[f"output.{i}.txt"]) for i in range(1, count + 1)]


def run_pytest_file(text, program, only, monkeypatch):
    """Run the test functions of a drawn test file against a program, without pytest."""
    module = ModuleType("solution")
    vars(module).update(run(program, {}))
    monkeypatch.setitem(sys.modules, "solution", module)
    ran = [test() for name, test in run(text, {}).items() if name.startswith(only)]
    assert ran


def check_tests(example, program, large, monkeypatch):
    """The example's own tests accept the program."""
    if example.function is None:
        cases = pairs_of(example)[-1:] if large else pairs_of(example)[:-1]
        for stdin, expected in cases:
            assert run_script(program, stdin) == expected
    else:
        only = "test_large" if large else "test_small"
        run_pytest_file(example.tests["test_solution.py"], program, only, monkeypatch)


def test_there_are_enough_families_under_different_names():
    names = [family.name for family in FAMILIES]
    assert len(set(names)) == len(names) >= 80


def test_held_out_families_exist_and_are_not_trained_on():
    assert {family.name for family in families(held_out=True)} == HELD_OUT
    assert {family.name for family in families(held_out=False)} == {f.name for f in FAMILIES} - HELD_OUT


@EVERY
def test_all_bodies_answer_alike_and_leave_arguments_alone(family):
    definitions, functions = zip(*bodies(family), strict=True)
    for seed in range(12):
        arguments = draw_arguments(
            definitions[0], dedent(family.inputs).strip(), seed, family.smallest + seed % 9
        )
        given = copy.deepcopy(arguments)
        assert len({repr(function(*given)) for function in functions}) == 1
        assert given == arguments


@EVERY
def test_themes_name_everything_once_and_hide_nothing(family):
    said = "\n".join((family.head, family.inputs, family.helpers, *family.slow, *family.fast))
    used = set(re.findall(r"[A-Za-z_]\w*", said + family.doc))
    first = family.themes[0].split()
    assert set(first) <= used
    for theme in family.themes[1:]:
        words = theme.split()
        assert len(words) == len(first) == len(set(words))
        assert not any(keyword.iskeyword(word) or hasattr(builtins, word) for word in words)
        assert not (set(words) - set(first)) & used


@EVERY
def test_equal_seeds_draw_equal_examples_and_other_seeds_others(family):
    examples = [drawn(family, seed) for seed in SEEDS]
    assert examples[0] == drawn.__wrapped__(family, SEEDS[0])
    assert len({example.source for example in examples}) > 1
    assert all(example.source != example.target for example in examples)
    assert {example.group for example in examples} == {family.name}


@EVERY
def test_source_passes_the_tests_computed_from_the_target(family, monkeypatch):
    for seed in SEEDS:
        example = drawn(family, seed)
        check_tests(example, example.source, False, monkeypatch)
        check_tests(example, example.target, False, monkeypatch)


@EVERY
def test_source_and_target_define_the_same(family):
    for seed in SEEDS:
        example = drawn(family, seed)
        assert surface(example.source) == surface(example.target)
        if example.function is not None:
            assert example.function in surface(example.source)
            assert lesson_of(example).fast


def surface(program):
    """The qualified names of the functions and methods a program defines at its top."""
    names = []
    for node in ast.parse(program).body:
        if isinstance(node, ast.ClassDef):
            names += [f"{node.name}.{part.name}" for part in node.body if isinstance(part, ast.FunctionDef)]
        elif isinstance(node, ast.FunctionDef):
            names.append(node.name)
    return names


def test_no_family_trained_on_resembles_a_program_of_the_benchmarks():
    excluded = Excluded(path.read_text() for path in BENCHMARKS.glob("*.py"))
    alike = {
        family.name
        for family in families(held_out=False)
        for definition, _ in bodies(family)
        if excluded.resembles(f"def f():\n{indented(definition.code)}")
    }
    assert alike == set()


def indented(code):
    """The code one level deeper."""
    return "\n".join(f"    {line}" for line in code.splitlines())


@pytest.mark.slow
@EVERY
def test_source_passes_the_large_test_too(family, monkeypatch):
    for seed in SEEDS:
        example = drawn(family, seed)
        check_tests(example, example.source, True, monkeypatch)
