"""How often the judge calls identical code faster, and how often it finds a true speedup.

    python -m benchmarks.false_faster --assessments 200 --kind functions
    python -m benchmarks.false_faster --assessments 50 --kind scripts --true-speedup 1.3

An assessment is a whole comparison: first round, larger inputs where they may decide, second round.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from perfrl_edge.assessment import Judge, JudgeSettings
from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.contest import Outcome
from perfrl_edge.execution.measurement import Comparison, MeasurementSettings
from perfrl_edge.program.suite import StdioSuite, TestCase, detect_suite
from perfrl_edge.program.task import Task, load_function_task

STEPS = 600
ASSESSMENTS_A_JUDGE = 10
FUNCTION = """\
def work(values):
    total = 0
    for value in values:
        for step in range({steps}):
            unused = value * step
        total += value
    return total
"""
TESTS = """\
from slow import work

def test_work():
    assert work([1, 2, 3]) == 6
    assert work(list(range({size}))) == {total}
"""
SCRIPT = """\
total = 0
for value in map(int, input().split()):
    for step in range({steps}):
        unused = value * step
    total += value
print(total)
"""


def with_speedup(template: str, speedup: float) -> str:
    """The same program with less idle work."""
    return template.format(steps=round(STEPS / speedup))


def function_task(folder: Path, size: int) -> Task:
    """A function whose largest recorded call loops over size values."""
    (folder / "slow.py").write_text(with_speedup(FUNCTION, 1.0))
    (folder / "test_slow.py").write_text(TESTS.format(size=size, total=sum(range(size))))
    suite = detect_suite(folder / "test_slow.py", folder / "slow.py")
    return load_function_task(folder / "slow.py", "work", suite, Path(sys.executable))


def script_task(folder: Path, size: int) -> Task:
    """The same work as a script with two cases."""
    cases = tuple(
        TestCase(str(count), " ".join(map(str, range(count))), str(sum(range(count)))) for count in (10, size)
    )
    return Task("script", with_speedup(SCRIPT, 1.0), StdioSuite(cases), Path(sys.executable))


def outcomes(arguments: argparse.Namespace) -> Iterator[tuple[Outcome, float]]:
    """Assess one candidate again and again, with a fresh judge now and then; what came of it, and seconds."""
    template, make_task = (
        (FUNCTION, function_task) if arguments.kind == "functions" else (SCRIPT, script_task)
    )
    candidate = Candidate(with_speedup(template, arguments.true_speedup) + "\n")
    for first in range(0, arguments.assessments, ASSESSMENTS_A_JUDGE):
        measurement = MeasurementSettings(min_speedup=arguments.min_speedup)
        settings = JudgeSettings(measurement=measurement, seed=first + 1)
        with (
            tempfile.TemporaryDirectory() as folder,
            Judge(make_task(Path(folder), arguments.size), settings) as judge,
        ):
            for _ in range(min(ASSESSMENTS_A_JUDGE, arguments.assessments - first)):
                started_s = time.monotonic()
                (outcome,) = judge.compare([candidate])
                yield outcome, time.monotonic() - started_s


def summary(arguments: argparse.Namespace) -> dict[str, object]:
    """Counts of what was decided, the median speedup, and seconds an assessment."""
    decisions: Counter[str] = Counter()
    speedups, seconds = [], []
    for outcome, took_s in outcomes(arguments):
        seconds.append(took_s)
        if isinstance(outcome, Comparison):
            decisions[outcome.decision.value] += 1
            speedups.append(outcome.speedup)
        else:
            decisions[outcome.verdict.value] += 1
    return {
        "settings": vars(arguments),
        "decisions": dict(decisions),
        "median_speedup": round(median(speedups), 3),
        "median_seconds": round(median(seconds), 2),
        "most_seconds": round(max(seconds), 2),
        "load_average": os.getloadavg(),
    }


def main() -> None:
    """Read the options, run, print JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--kind", choices=["functions", "scripts"], default="functions")
    parser.add_argument("--assessments", type=int, default=200)
    parser.add_argument("--true-speedup", type=float, default=1.0)
    parser.add_argument("--min-speedup", type=float, default=MeasurementSettings().min_speedup)
    parser.add_argument("--size", type=int, default=1000, help="values in the largest input")
    sys.stdout.write(json.dumps(summary(parser.parse_args()), indent=2) + "\n")


if __name__ == "__main__":
    main()
