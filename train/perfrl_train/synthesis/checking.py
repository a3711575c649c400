"""From examples to kept examples: lesson, decontamination, sieve and judge, with what was decided remembered.

Every decision is on disk, keyed by the content it is about, before the next is made: an interrupted run goes
on where it was. Several processes may check, each with a confined interpreter of its own.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from perfrl_edge.assessment import JudgeSettings
from perfrl_edge.errors import HostError, InputError
from perfrl_train.journal import append_line, whole_lines
from perfrl_train.synthesis.lesson import Lesson
from perfrl_train.synthesis.proof import Standing, prove
from perfrl_train.synthesis.record import Evidence, Kept
from perfrl_train.synthesis.sieve import Sieve, SieveSettings

_FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """judge is None when the sieve is to be the last word, which the examples then say."""

    interpreter: Path
    sieve: SieveSettings
    judge: JudgeSettings | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of an example: it is kept, or the reason it is not. retry: ask again another day."""

    reason: str | None
    speedup: float | None = None
    retry: bool = False


class Findings:
    """Findings on disk, by stage and content."""

    def __init__(self, path: Path, settings: CheckSettings) -> None:
        self._path = path
        header = {"format_version": _FORMAT_VERSION, "settings": repr(settings)}
        lines = whole_lines(path)
        if not lines:
            append_line(path, header)
        elif lines[0] != header:
            raise InputError(
                f"{path} belongs to other settings ({lines[0]['settings']}); delete it to begin anew"
            )
        self._known = {line["key"]: Finding(line["reason"], line["speedup"]) for line in lines[1:]}

    def get(self, key: str) -> Finding | None:
        """What is known, if anything."""
        return self._known.get(key)

    def add(self, key: str, finding: Finding) -> None:
        """Remember; what may come out otherwise another day is not."""
        self._known[key] = finding
        if not finding.retry:
            append_line(self._path, {"key": key, "reason": finding.reason, "speedup": finding.speedup})


def check(lesson: Lesson, settings: CheckSettings) -> Finding:
    """Sieve, then judge."""
    try:
        sifted = _sieve(settings.interpreter, settings.sieve).sift(lesson)
    except HostError as exc:
        return Finding(f"the host: {exc}", retry=True)
    if sifted.reason is not None or settings.judge is None:
        return Finding(sifted.reason, sifted.speedup)
    proof = prove(lesson, settings.judge, settings.interpreter)
    if proof.standing is Standing.PROVED:
        return Finding(None, proof.speedup)
    undecided = proof.standing is Standing.UNDECIDED
    return Finding(f"judge: {proof.reason}", proof.speedup, retry=undecided)


@cache
def _sieve(interpreter: Path, settings: SieveSettings) -> Sieve:
    return Sieve(interpreter, settings)


def check_all(
    lessons: Iterable[Lesson], settings: CheckSettings, findings: Findings, workers: int
) -> Iterator[tuple[Lesson, Finding]]:
    """Each lesson with its finding, in order; those known already cost nothing."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=_leave_interrupts_to_the_parent) as pool:
        waiting: list[tuple[Lesson, Finding | Future[Finding]]] = []
        for lesson in lessons:
            known = findings.get(lesson.key)
            waiting.append((lesson, known or pool.submit(check, lesson, settings)))
            if len(waiting) >= 4 * workers:
                yield _settled(*waiting.pop(0), findings)
        for one in waiting:
            yield _settled(*one, findings)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _settled(lesson: Lesson, found: Finding | Future[Finding], findings: Findings) -> tuple[Lesson, Finding]:
    if isinstance(found, Finding):
        return lesson, found
    finding = found.result()
    findings.add(lesson.key, finding)
    return lesson, finding


def kept(lesson: Lesson, finding: Finding, settings: CheckSettings) -> Kept:
    """A lesson that nothing speaks against."""
    evidence = Evidence.SIEVE if settings.judge is None else Evidence.JUDGE
    return Kept(lesson, evidence, finding.speedup)
