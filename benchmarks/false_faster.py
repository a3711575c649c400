"""How often the judge calls identical code faster, and how often it finds a true speedup.

    python -m benchmarks.false_faster --assessments 1000 --busy half --out outcomes.jsonl
    python -m benchmarks.false_faster --assessments 100 --programs script --true-speedup 1.3

An assessment is a whole comparison: first round, larger inputs where they may decide, second round. Every
outcome is a line of --out; a run that finds lines there goes on after them. --busy half keeps another core
busy with a loop during every second batch.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from perfrl_edge.assessment import Judge, JudgeSettings
from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.measurement.comparison import Comparison, MeasurementSettings
from perfrl_edge.execution.measurement.contest import Outcome
from perfrl_edge.program.suite import StdioSuite, TestCase, detect_suite
from perfrl_edge.program.task import Task, load_function_task
from perfrl_train.metrics import wilson_interval

STEPS = 600
BATCH = 10  # assessments one judge makes
FUNCTION = """\
def work(values):
    total = 0
    for value in values:
{idle}        total += value
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
{idle}    total += value
print(total)
"""


def in_a_loop(indent: str, steps: int) -> str:
    """Idle work in few lines."""
    return f"{indent}for step in range({steps}):\n{indent}    unused = value * step\n"


def in_many_lines(indent: str, steps: int) -> str:
    """Idle work in as many lines."""
    return "".join(f"{indent}unused = value * {step}\n" for step in range(steps))


@dataclass(frozen=True, slots=True)
class Program:
    """A slow program: steps of idle work for each of size values."""

    template: str
    idle: Callable[[str, int], str]
    steps: int
    size: int

    def source(self, speedup: float) -> str:
        """The same program with less idle work."""
        indent = "        " if self.template is FUNCTION else "    "
        return self.template.format(idle=self.idle(indent, round(self.steps / speedup)))

    def task(self, folder: Path) -> Task:
        """The program with its tests."""
        return self._function_task(folder) if self.template is FUNCTION else self._script_task()

    def _function_task(self, folder: Path) -> Task:
        (folder / "slow.py").write_text(self.source(1.0))
        (folder / "test_slow.py").write_text(TESTS.format(size=self.size, total=sum(range(self.size))))
        suite = detect_suite(folder / "test_slow.py", folder / "slow.py")
        return load_function_task(folder / "slow.py", "work", suite, Path(sys.executable))

    def _script_task(self) -> Task:
        cases = tuple(
            TestCase(str(count), " ".join(map(str, range(count))), str(sum(range(count))))
            for count in (10, self.size)
        )
        return Task("script", self.source(1.0), StdioSuite(cases), Path(sys.executable))


PROGRAMS = {
    "function": Program(FUNCTION, in_a_loop, STEPS, 500),
    "script": Program(SCRIPT, in_a_loop, STEPS, 500),
    "tiny-function": Program(FUNCTION, in_a_loop, 20, 5),  # too small to time: decided by larger inputs
    "short-script": Program(SCRIPT, in_a_loop, 20, 50),  # mostly start-up
    "long-function": Program(FUNCTION, in_many_lines, 300, 500),
}


@dataclass(frozen=True, slots=True)
class Record:
    """One assessment: its number, what it was of, and what came of it."""

    index: int
    program: str
    busy: bool
    decision: str
    speedup: float | None
    seconds: float


def records(arguments: argparse.Namespace, done: int) -> Iterator[Record]:
    """Assess one program against itself after another, with a fresh judge every batch."""
    measurement = MeasurementSettings(min_speedup=arguments.min_speedup)
    while done < arguments.assessments:
        batch = done // BATCH
        name = arguments.programs[batch % len(arguments.programs)]
        busy = arguments.busy == "half" and batch // len(arguments.programs) % 2 == 1
        candidate = Candidate(PROGRAMS[name].source(arguments.true_speedup))
        settings = JudgeSettings(measurement=measurement, seed=batch + 1)
        with (
            tempfile.TemporaryDirectory() as folder,
            Judge(PROGRAMS[name].task(Path(folder)), settings) as judge,
            busy_core(busy),
        ):
            for index in range(done, min((batch + 1) * BATCH, arguments.assessments)):
                started_s = time.monotonic()
                (outcome,) = judge.compare([candidate])
                yield record_of(index, name, busy, outcome, time.monotonic() - started_s)
                done = index + 1


def record_of(index: int, program: str, busy: bool, outcome: Outcome, took_s: float) -> Record:
    """An outcome as plain values."""
    if isinstance(outcome, Comparison):
        return Record(index, program, busy, outcome.decision.value, outcome.speedup, took_s)
    return Record(index, program, busy, outcome.verdict.value, None, took_s)


@contextmanager
def busy_core(busy: bool) -> Iterator[None]:
    """Another process that computes all the time."""
    if not busy:
        yield
        return
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as process:
        try:
            yield
        finally:
            process.kill()


def read_records(path: Path | None) -> list[Record]:
    """What an earlier run left; a last line that was cut off does not count."""
    if path is None or not path.exists():
        return []
    whole = path.read_text().rpartition("\n")[0]
    path.write_text(whole + "\n" if whole else "")
    return [Record(**json.loads(line)) for line in whole.splitlines()]


def summary(found: list[Record]) -> Iterator[str]:
    """Decisions and seconds by program and load, then the share called faster with its interval."""
    for program, busy in sorted({(record.program, record.busy) for record in found}):
        mine = [record for record in found if (record.program, record.busy) == (program, busy)]
        decisions = {d: sum(r.decision == d for r in mine) for d in sorted({r.decision for r in mine})}
        seconds = [record.seconds for record in mine]
        ratio = median([record.speedup for record in mine if record.speedup is not None] or [float("nan")])
        yield (
            f"{program:14} {'busy' if busy else 'quiet':6} {decisions}, median ratio {ratio:.3f}, "
            f"median {median(seconds):.1f} s, most {max(seconds):.1f} s"
        )
    faster = sum(record.decision == "FASTER" for record in found)
    low, high = wilson_interval(faster, len(found))
    share = f"{faster / len(found):.2%} [{low:.2%}, {high:.2%}]"
    yield f"FASTER: {faster} of {len(found)} = {share}, {sum(record.seconds for record in found):.0f} s"


def main() -> None:
    """Read the options, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--programs", nargs="+", choices=PROGRAMS, default=list(PROGRAMS))
    parser.add_argument("--assessments", type=int, default=200)
    parser.add_argument("--true-speedup", type=float, default=1.0)
    parser.add_argument("--min-speedup", type=float, default=MeasurementSettings().min_speedup)
    parser.add_argument("--busy", choices=["none", "half"], default="none")
    parser.add_argument("--out", type=Path, help="lines of JSON, one an assessment; continued if it exists")
    arguments = parser.parse_args()
    found = read_records(arguments.out)
    for record in records(arguments, len(found)):
        found.append(record)
        if arguments.out is not None:
            with arguments.out.open("a") as out:
                out.write(json.dumps(asdict(record)) + "\n")
    for line in summary(found):
        print(line)


if __name__ == "__main__":
    main()
