"""From options to files: which streams are drawn from, what is remembered, and what is written where.

WORK/contests.jsonl keeps the contest programs' measurements and WORK/findings.jsonl every check, so that
the same command goes on after a kill; an interrupt ends the search and writes what was found by then.
WORK/summary.json says what was kept and what was not, and why.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from perfrl_edge.assessment import JudgeSettings
from perfrl_edge.execution.measurement.comparison import MeasurementSettings
from perfrl_edge.execution.sandbox.limits import Limits
from perfrl_train.journal import append_line, whole_lines
from perfrl_train.rows import read_rows
from perfrl_train.synthesis import sources
from perfrl_train.synthesis.checking import CheckSettings, Findings, check_all, kept
from perfrl_train.synthesis.contests import (
    Contestant,
    ContestSettings,
    Measured,
    Problem,
    read_problems,
)
from perfrl_train.synthesis.example import Example
from perfrl_train.synthesis.families import FAMILIES
from perfrl_train.synthesis.puzzles import PUZZLES
from perfrl_train.synthesis.record import Kept, write_examples
from perfrl_train.synthesis.seeds import SEEDS
from perfrl_train.synthesis.shingles import Excluded
from perfrl_train.synthesis.sieve import SieveSettings
from perfrl_train.synthesis.synthesize import Tally, Wanted, lessons_of, split, synthesize


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for. budget is the judge's, in seconds an example."""

    output: Path
    validation: Path
    work: Path
    python: Path
    contests: str | None = None
    exclude: tuple[str, ...] = ()
    count: int = 2000
    abstain_share: float = 0.1
    proof: bool = True
    budget: float = 5.0
    workers: int = 1
    seed: int = 0


def produce(options: Options, progress: Callable[[int], None]) -> dict[str, Any]:
    """Make the files; returns the summary."""
    settings = _check_settings(options)
    findings = Findings(options.work / "findings.jsonl", settings)
    problems = read_problems(options.contests) if options.contests else []
    measured = _measured(problems, options)
    tally = Tally()
    lessons = lessons_of(_examples(options, measured), _excluded(options.exclude), tally)
    found: list[tuple[bool, Kept]] = []
    with suppress(KeyboardInterrupt):
        for is_held_out, lesson, finding in synthesize(
            lessons,
            Wanted(options.count, options.abstain_share),
            lambda given: check_all(given, settings, findings, options.workers),
            tally,
        ):
            found.append((is_held_out, kept(lesson, finding, settings)))
            progress(len(found))
    result = split(found, tally)
    write_examples(options.output, result.training)
    write_examples(options.validation, result.validation)
    summary = {"training": len(result.training), "validation": len(result.validation), **tally.as_record()}
    (options.work / "summary.json").write_text(json.dumps(summary, indent=1) + "\n")
    return summary


def _check_settings(options: Options) -> CheckSettings:
    sieve = SieveSettings()
    measurement = MeasurementSettings(budget_s=options.budget)
    judge = JudgeSettings(Limits(timeout_s=sieve.timeout_s), measurement, options.seed)
    return CheckSettings(options.python, sieve, judge if options.proof else None)


def _measured(problems: Sequence[Problem], options: Options) -> list[Measured]:
    """The problems' programs with their costs, those measured before from the file."""
    path = options.work / "contests.jsonl"
    known = {record["problem_id"]: Measured.from_record(record) for record in whole_lines(path)}
    contestant = Contestant(options.python, ContestSettings())
    try:
        for problem in problems:
            if problem.problem_id not in known:
                known[problem.problem_id] = contestant.measure(problem)
                append_line(path, known[problem.problem_id].as_record())
    finally:
        contestant.close()
    return [known[problem.problem_id] for problem in problems]


def _examples(options: Options, measured: Sequence[Measured]) -> Iterator[Example]:
    """All streams in turns; the shorter ones end first."""
    seed, amounts, contest = options.seed, sources.Amounts(), ContestSettings()

    def good() -> Iterator[Example]:
        yield from sources.family_examples(SEEDS, amounts.draws_a_seed, seed)

    def family_targets() -> Iterator[Example]:
        yield from sources.family_examples(FAMILIES, amounts.draws_a_seed, seed + 1)

    def solutions() -> Iterator[Example]:
        yield from sources.family_examples(PUZZLES, amounts.draws_a_seed, seed + 2)

    def library() -> Iterator[Example]:
        yield from sources.library_programs(options.python)

    def helpers() -> Iterator[Example]:
        yield from sources.contest_helpers(measured, options.python, amounts.contest_helpers)

    def programs() -> Iterator[Example]:
        yield from sources.contest_programs(measured, contest)

    def spoilt(stream: Iterator[Example]) -> Iterator[Example]:
        return sources.rewritten_examples(stream, amounts.rewrites_a_program, seed)

    return sources.in_turns(
        [
            sources.family_examples(FAMILIES, amounts.draws_a_family, seed),
            sources.family_examples(PUZZLES, amounts.draws_a_family, seed),
            sources.contest_pairs(measured, contest),
            spoilt(good()),
            spoilt(family_targets()),
            spoilt(solutions()),
            spoilt(programs()),
            spoilt(sources.in_turns([library(), helpers()])),
            sources.abstentions(
                sources.in_turns([good(), programs(), library(), family_targets(), solutions()]), seed
            ),
        ]
    )


def _excluded(locations: Iterable[str]) -> Excluded:
    programs: list[str] = []
    for location in locations:
        if Path(location).is_dir():
            programs += [path.read_text(encoding="utf-8") for path in sorted(Path(location).glob("*.py"))]
        else:
            for row in read_rows(location):
                programs += [row.source, *([row.target] if row.target else [])]
    return Excluded(programs)
