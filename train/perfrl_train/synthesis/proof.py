"""The last word on an example is the judge's, the same as on the device, and in both directions.

The target must be right and faster as a candidate for the source; the source must be right as a candidate
for the target, which is asked about inputs drawn for the target. An INCONCLUSIVE comparison says more of
the machine than of the pair: such pairs are neither proved nor rejected.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from perfrl_edge.assessment import Assessment, Judge, JudgeSettings, Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import BaselineError, HostError, SuiteError
from perfrl_edge.execution.measurement.comparison import Decision
from perfrl_edge.program.suite import StdioSuite
from perfrl_edge.program.task import Task
from perfrl_train.rows import Project
from perfrl_train.synthesis.example import Example
from perfrl_train.synthesis.lesson import Lesson, NoLessonError, lesson_of, stdio_cases


class Standing(str, Enum):
    """What the judge made of an example."""

    PROVED = "proved"
    REJECTED = "rejected"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Proof:
    """The judge's word, its reason, and the speedup where there is one."""

    standing: Standing
    reason: str = ""
    speedup: float | None = None


def prove(lesson: Lesson, settings: JudgeSettings, interpreter: Path) -> Proof:
    """Judge an example both ways."""
    try:
        with tempfile.TemporaryDirectory(prefix="perfrl-proof-") as folder:
            forward = _judge(lesson, settings, interpreter, Path(folder) / "forward")
            if forward.standing is not Standing.PROVED or lesson.example.abstains:
                return forward
            backward = _backward(lesson, settings, interpreter, Path(folder) / "backward")
            return forward if backward is None else Proof(Standing.REJECTED, backward)
    except (BaselineError, SuiteError) as exc:
        return Proof(Standing.REJECTED, _short(f"cannot be judged: {exc}"))
    except HostError as exc:
        return Proof(Standing.UNDECIDED, _short(f"the host: {exc}"))


def make_task(example: Example, interpreter: Path, folder: Path) -> Task:
    """The source as a task; for a function, written to a folder with its tests."""
    if example.function is None:
        return Task("example", example.source, StdioSuite(stdio_cases(example)), interpreter)
    project = Project(example.source, example.function, example.tests)
    project.write(folder)
    return project.task(folder, interpreter)


def _judge(lesson: Lesson, settings: JudgeSettings, interpreter: Path, folder: Path) -> Proof:
    with Judge(make_task(lesson.example, interpreter, folder), settings) as judge:
        if lesson.example.abstains:
            return Proof(Standing.PROVED)
        (assessment,) = judge.assess([Candidate(lesson.answer, strategy=Strategy.TARGET)])
    return _proof(assessment)


def _proof(assessment: Assessment) -> Proof:
    verification, comparison = assessment.verification, assessment.comparison
    if assessment.reward is None:
        return Proof(Standing.UNDECIDED, _short(verification.detail))
    if comparison is None:
        return Proof(Standing.REJECTED, _short(f"{verification.verdict.value}: {verification.detail}"))
    if assessment.reward is Reward.R4:
        return Proof(Standing.PROVED, speedup=round(comparison.speedup, 3))
    undecided = comparison.decision is Decision.INCONCLUSIVE
    standing = Standing.UNDECIDED if undecided else Standing.REJECTED
    return Proof(standing, comparison.decision.value, round(comparison.speedup, 3))


def _backward(lesson: Lesson, settings: JudgeSettings, interpreter: Path, folder: Path) -> str | None:
    """Why the source is not right where the target is the original, or None."""
    example = lesson.example
    turned = replace(example, source=lesson.fast, target=example.source)
    try:
        answer = lesson_of(turned).answer
    except NoLessonError as exc:
        return _short(f"the source does not fit the target's place: {exc}")
    with Judge(make_task(turned, interpreter, folder), settings) as judge:
        verification = judge.verify(Candidate(answer, strategy=Strategy.TARGET))
    if verification.accepted:
        return None
    return _short(f"the source differs: {verification.verdict.value}: {verification.detail}")


def _short(text: str) -> str:
    return text if len(text) <= 200 else text[:197] + "..."
