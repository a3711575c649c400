"""Human pairs: correct programs for the same contest problem, a slow one and a fast one that is much like it.

The fixed tests of a problem are small, so its stress generators are run too: in the sandbox, since they
are as foreign as the programs. What most programs print for a stress input is the expected output.
"""

from __future__ import annotations

import difflib
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from perfrl_edge.candidate import normal_form
from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.limits import Limits, Profile, Status
from perfrl_edge.execution.sandbox.worker import Worker
from perfrl_edge.program.suite import TestCase, compare_stdout
from perfrl_train.rows import distinct_cases, read_cases, read_records
from perfrl_train.synthesis.example import Example
from perfrl_train.synthesis.shingles import normalised_tokens

MOST_STRESS_CHARACTERS = 200_000
MOST_STRESS_CASES = 2
LEAST_AGREEING = 3
_PRINT_INPUT = "\nimport sys\nsys.stdout.write(generate_input())\n"


@dataclass(frozen=True, slots=True)
class ContestSettings:
    """How much of each problem is looked at. Ratios are of CPU seconds."""

    programs: int = 30
    fixed_cases: int = 6
    timeout_s: float = 4.0
    pairs: int = 16
    least_ratio: float = 1.4
    least_similarity: float = 0.35
    uses_of_one: int = 4
    good_ratio: float = 1.2
    good_programs: int = 8


@dataclass(frozen=True, slots=True)
class Measured:
    """A problem's correct programs with their CPU seconds, fastest first, and the cases they ran."""

    problem_id: str
    programs: tuple[tuple[str, float], ...]
    cases: tuple[TestCase, ...]

    @property
    def tests(self) -> dict[str, str]:
        """The cases as files."""
        files = {}
        for case in self.cases:
            files[f"input.{case.name}.txt"] = case.stdin
            files[f"output.{case.name}.txt"] = case.expected_stdout
        return files

    def as_record(self) -> dict[str, Any]:
        """As JSON."""
        cases = [[case.name, case.stdin, case.expected_stdout] for case in self.cases]
        return {"problem_id": self.problem_id, "programs": list(self.programs), "cases": cases}

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Measured:
        """What as_record wrote."""
        programs = tuple((text, cost) for text, cost in record["programs"])
        return Measured(record["problem_id"], programs, tuple(TestCase(*case) for case in record["cases"]))


@dataclass(frozen=True, slots=True)
class Problem:
    """One contest problem as it comes: nothing in it is known to be right."""

    problem_id: str
    solutions: tuple[str, ...]
    cases: tuple[TestCase, ...]
    generators: tuple[str, ...]


def read_problems(location: str) -> list[Problem]:
    """The problems of a contest file."""
    cases = read_cases(location)
    return [
        Problem(
            str(record["problem_id"]),
            tuple(record["solutions"]),
            distinct_cases(cases[str(record["problem_id"])]),
            tuple(record.get("stress_generators", ())),
        )
        for record in read_records(location)
    ]


class Contestant:
    """Runs programs and generators of contests, confined, one after the other."""

    def __init__(self, interpreter: Path, settings: ContestSettings) -> None:
        self._settings = settings
        limits = Limits(timeout_s=settings.timeout_s)
        self._worker = Worker(interpreter, profile=Profile.PURE, limits=limits)

    def close(self) -> None:
        """End the interpreter."""
        self._worker.close()

    def measure(self, problem: Problem) -> Measured:
        """Which of a problem's programs are right, and what they cost."""
        programs = _sample(problem, self._settings.programs)
        fixed = _telling(problem.cases, self._settings.fixed_cases)
        costs_s: dict[str, float] = {}
        for program in programs:
            cost_s = self._cost(program, fixed)
            if cost_s is not None:
                costs_s[program] = cost_s
        cases = list(fixed)
        for number, generator in enumerate(problem.generators):
            stdin = self._stress_input(generator)
            enough = len(cases) - len(fixed) == MOST_STRESS_CASES
            if stdin is not None and not enough and len(costs_s) >= LEAST_AGREEING:
                cases += self._vote(f"stress{number}", stdin, costs_s)
        ordered = sorted(costs_s.items(), key=lambda pair: pair[1])
        return Measured(problem.problem_id, tuple(ordered), tuple(cases))

    def _stress_input(self, generator: str) -> str | None:
        execution = self._worker.run(guest_entry("script"), (generator + _PRINT_INPUT).encode())
        text = execution.stdout.decode("utf-8", "replace")
        fits = execution.status is Status.OK and 0 < len(text) <= MOST_STRESS_CHARACTERS
        return text if fits else None

    def _vote(self, name: str, stdin: str, costs_s: dict[str, float]) -> list[TestCase]:
        """The case most programs agree on; those that do not agree, or not in time, are dropped."""
        printed: dict[str, tuple[str, float]] = {}
        for program in costs_s:
            execution = self._worker.run(guest_entry("script"), program.encode(), stdin.encode())
            if execution.status is Status.OK:
                text = execution.stdout.decode("utf-8", "replace").rstrip() + "\n"
                printed[program] = (text, execution.cpu_time_s)
        answers = Counter(text for text, _ in printed.values())
        expected, votes = answers.most_common(1)[0] if answers else ("", 0)
        if votes < LEAST_AGREEING or votes * 2 <= len(printed) or len(expected) > MOST_STRESS_CHARACTERS:
            return []
        for program in list(costs_s):
            text, cost_s = printed.get(program, ("", 0.0))
            if compare_stdout(expected, text) is None:
                costs_s[program] += cost_s
            else:
                del costs_s[program]
        return [TestCase(name, stdin, expected)]

    def _cost(self, program: str, cases: Sequence[TestCase]) -> float | None:
        cost_s = 0.0
        for case in cases:
            execution = self._worker.run(guest_entry("script"), program.encode(), case.stdin.encode())
            text = execution.stdout.decode("utf-8", "replace")
            if execution.status is not Status.OK or compare_stdout(case.expected_stdout, text) is not None:
                return None
            cost_s += execution.cpu_time_s
        return cost_s


def _sample(problem: Problem, count: int) -> list[str]:
    distinct: dict[str, str] = {}
    for solution in problem.solutions:
        form = normal_form(solution)
        if form is not None:
            distinct.setdefault(form, solution.replace("\r\n", "\n").expandtabs(4).strip() + "\n")
    programs = list(distinct.values())
    random.Random(problem.problem_id).shuffle(programs)
    return programs[:count]


def _telling(cases: Sequence[TestCase], count: int) -> list[TestCase]:
    """The first tests, and the longest ones: they find most mistakes and cost most time."""
    first = list(cases[: count // 2])
    rest = sorted((case for case in cases if case not in first), key=lambda case: -len(case.stdin))
    chosen = first + rest[: count - len(first)]
    return [TestCase(str(number), case.stdin, case.expected_stdout) for number, case in enumerate(chosen)]


def pairs(measured: Measured, settings: ContestSettings) -> Iterator[Example]:
    """Slow and fast programs that are alike, most alike first; one program is used a few times only."""
    tokens = {program: normalised_tokens(program) for program, _ in measured.programs}
    found = []
    for slow, slow_s in measured.programs:
        for fast, fast_s in measured.programs:
            if slow_s >= settings.least_ratio * fast_s:
                alike = difflib.SequenceMatcher(None, tokens[slow], tokens[fast], autojunk=False).ratio()
                if alike >= settings.least_similarity:
                    found.append((alike, slow, fast))
    used: Counter[str] = Counter()
    made = 0
    for _, slow, fast in sorted(found, key=lambda pair: -pair[0]):
        if made < settings.pairs and max(used[slow] * 2, used[fast]) < settings.uses_of_one:
            used.update((slow, fast))
            made += 1
            yield _example(measured, slow, fast, "contest")


def good_programs(measured: Measured, settings: ContestSettings) -> Iterator[Example]:
    """The problem's fastest programs, as examples of what needs no change."""
    best_s = measured.programs[0][1] if measured.programs else 0.0
    good = [program for program, cost_s in measured.programs if cost_s <= settings.good_ratio * best_s]
    for program in good[: settings.good_programs]:
        yield _example(measured, program, program, "abstain")


def _example(measured: Measured, source: str, target: str, kind: str) -> Example:
    name = f"contest:{measured.problem_id}"
    label = name if kind == "contest" else f"{kind}:{name}"
    return Example(source, target, None, measured.tests, label, name)
