"""Nothing a function does to the judge makes it pass or look faster: the catalogue's forgeries, one by one.

At every level of confinement that this machine can play. The static gate is left out on purpose: most of
these would not get past it.
"""

import time
from contextlib import ExitStack
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from perfrl_edge.execution.function_runs import FunctionBench
from perfrl_edge.execution.measurement.comparison import Comparison
from perfrl_edge.execution.measurement.proof import Prover
from tests.evil_programs.catalogue import ORIGINAL, load
from tests.execution.levels import ALL, LEVELS, facilities_at
from tests.execution.projects import PYTHON, QUICK, function_task

TESTS = """\
import pytest
from slow import solve

def test_small():
    assert solve([1, 2, 3]) == 14
    assert solve([]) == 0
    assert solve([5]) == 25
    assert solve([1]) == 1

def test_large():
    assert solve(list(range(1000))) == 332833500
    assert solve(list(range(40_000))) == 21332533340000
    assert solve(list(range(120_000))) == 575992800020000

def test_wrong_input():
    with pytest.raises(TypeError):
        solve(["a", "b"])
"""
FORGERIES = load("function")
BOMB = Path("/tmp/perfrl-pickle-bomb")


OFTEN = {"equal_to_everything", "patch_the_clock", "fake_test_reports"}


def marks(level, evil):
    """All at the first level, a few at the second, the rest with the slow tests."""
    often = level == ALL or (level == "landlock without namespaces" and evil.name in OFTEN)
    return [] if often else pytest.mark.slow


CASES = [
    pytest.param(level, evil, marks=marks(level, evil), id=f"{evil.name}-{level}")
    for level in LEVELS
    for evil in FORGERIES
]


@pytest.fixture(scope="module")
def bench_at(tmp_path_factory):
    """The bench of a level, made once for all forgeries."""
    with ExitStack() as opened:

        @cache
        def make(level):
            facilities = facilities_at(level, PYTHON)
            task = function_task(tmp_path_factory.mktemp("victim"), ORIGINAL, TESTS, "solve")
            patient = replace(QUICK.limits, timeout_s=20.0)  # no forgery here is found out by its time
            bench = FunctionBench(task, task.suite, patient, QUICK.seed, facilities)
            opened.callback(bench.close)
            bench.establish(task.original_bytes)
            return bench

        yield make


@pytest.mark.parametrize(("level", "evil"), CASES)
def test_a_forgery_is_neither_right_nor_faster(bench_at, level, evil):
    bench = bench_at(level)
    program = evil.source.encode()
    verification = bench.verify(program)
    found = judged_by_time(bench, program) if verification.accepted else verification.verdict.value
    assert found in evil.expect, verification.detail
    assert not BOMB.exists()


def judged_by_time(bench, program):
    settings = replace(QUICK.measurement, budget_s=1.5)
    prover = Prover(bench, ORIGINAL.encode(), settings, time.monotonic)
    (outcome,) = prover.prove([program])
    if not isinstance(outcome, Comparison):
        return outcome.verdict.value
    return "FASTER" if outcome.significant else "NOT_FASTER"
