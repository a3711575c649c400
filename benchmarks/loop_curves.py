"""How the cost of a run grows around the model: with the functions to optimize, and with the tests.

    python -m benchmarks.loop_curves [--functions 1 5 20 50] [--tests 1 10 100 500] [--json OUT]

Projects of small quadratic functions are made, each with its share of the tests, and optimized with a fake
in the model's place that answers every question with the same two wrong programs at once. So nothing is
timed, and what is left is the loop's own: looking for what is slow, running the original's tests twice a
function, recording its calls, verifying two candidates.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from perfrl_edge.assessment import JudgeSettings
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.effort import OptimizeSettings
from perfrl_edge.preparation import Request, prepare
from perfrl_edge.program.suite import detect_suite
from perfrl_edge.program.task import load_function_task
from perfrl_edge.progress import PlainView
from perfrl_edge.run import optimize_file

FUNCTION = """\
def distinct_{number}(values):
    found = []
    for value in values:
        if value not in found:
            found.append(value)
    return len(found) + {number}
"""
TEST = """\
def test_{test}():
    assert program.distinct_{number}(list(range({length}))) == {expected}
"""
LENGTH = 150
BUDGET_S = 3600.0


@dataclass(frozen=True, slots=True)
class Cost:
    """profile_s finds what is slow; optimize_s is all the rest, over all functions."""

    functions: int
    tests: int
    profile_s: float
    optimize_s: float


class WrongAnswers:
    """A Generator that needs no time and is never right."""

    def generate(
        self,
        source: str,
        num_candidates: int,
        *,
        strategy: Strategy = Strategy.BEAM,
        seed: int = 0,
        deadline_s: float | None = None,
    ) -> Iterator[Candidate]:
        """Two programs for the beams, none for the samples."""
        del num_candidates, seed, deadline_s
        for rank in range(2 if strategy is Strategy.BEAM else 0):
            yield Candidate(source.replace("len(found)", f"{rank}"), -1.0, rank, strategy)


def write_project(directory: Path, functions: int, tests: int) -> Path:
    """A module and its tests; every function has one test at least."""
    program = directory / "program.py"
    program.write_text("\n\n".join(FUNCTION.format(number=number) for number in range(functions)))
    written = ["import program\n"]
    for test in range(max(tests, functions)):
        number, length = test % functions, LENGTH + test
        expected = length + number
        written.append(TEST.format(test=test, number=number, length=length, expected=expected))
    (directory / "test_program.py").write_text("\n\n".join(written))
    return program


def _silent(_line: str) -> None:
    """Where progress goes."""


def measure(functions: int, tests: int) -> Cost:
    """One run, from the file to the report."""
    with tempfile.TemporaryDirectory() as name:
        program = write_project(Path(name), functions, tests)
        request = Request(program, program.with_name("test_program.py"))
        judge = JudgeSettings()
        started = time.perf_counter()
        prepare(request, judge, _silent)
        profiled = time.perf_counter()
        suite = detect_suite(request.tests, program)
        tasks = [
            load_function_task(program, f"distinct_{number}", suite, Path(sys.executable))
            for number in range(functions)
        ]
        settings, observer = OptimizeSettings(budget_s=BUDGET_S, judge=judge), PlainView(_silent)
        outcome = optimize_file(tasks, WrongAnswers(), settings, observer, {"sandbox": {}})
        ended = time.perf_counter()
    assert all(len(task.assessments) == 2 for task in outcome.report.tasks)
    return Cost(functions, tests, profiled - started, ended - profiled)


def main() -> None:
    """One curve over the functions, one over the tests."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--functions", type=int, nargs="*", default=[1, 5, 20, 50])
    parser.add_argument("--tests", type=int, nargs="*", default=[1, 10, 100, 500])
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    sizes = [(functions, 50) for functions in arguments.functions] + [(1, tests) for tests in arguments.tests]
    costs = []
    for functions, tests in sizes:
        costs.append(measure(functions, tests))
        one = costs[-1]
        print(
            f"{functions:3} functions, {tests:4} tests: profile {one.profile_s:6.2f} s, the rest "
            f"{one.optimize_s:7.2f} s, {one.optimize_s / functions:6.2f} s a function",
            flush=True,
        )
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(one) for one in costs]) + "\n")


if __name__ == "__main__":
    main()
