"""Judging many rows: whoever runs the programs, each judgement is on disk before the next is awaited.

An executor answers questions in any order, here or on other machines. What it has answered is in the
reward cache, keyed by content; a run that is killed asks only what is missing, and an answer that comes
twice (a worker died after answering) finds its key taken. Canaries go where the programs go: the first
row of each batch that runs is asked about them on the machine that judges it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from perfrl_edge.candidate import Candidate
from perfrl_train.canaries import check_canaries
from perfrl_train.reward import Judged, RewardFunction
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rows import Row

_BATCH_SIZE = 8

Candidates = tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What a judge is asked about one row; number is for whoever asks."""

    number: int
    row: Row
    candidates: Candidates
    with_canaries: bool = False


Answer = tuple[Question, Judged]


class Executor(Protocol):
    """Whoever puts questions to a judge."""

    def run(self, judge: RewardFunction, questions: Iterator[Question]) -> Iterator[Answer]:
        """Answer every question once, in any order, taking the next one only when there is room for it."""
        ...


class LocalExecutor:
    """One question after another in this process: programs are timed on a machine that does nothing else."""

    def run(self, judge: RewardFunction, questions: Iterator[Question]) -> Iterator[Answer]:
        """Answer in order."""
        for question in questions:
            yield question, answer(judge, question)


def answer(judge: RewardFunction, question: Question) -> Judged:
    """Judge one row, and the canaries on it if that is asked for. CanaryError when one is rewarded."""
    judged = judge(question.row, question.candidates)
    if question.with_canaries and judged.skipped is None:
        check_canaries(judge, question.row)
    return judged


def judge_all(
    asked: Sequence[tuple[Row, Candidates]],
    cache: RewardCache,
    executor: Executor,
    done: Callable[[int], None],
) -> list[Judged]:
    """A judgement for each row's candidates, in order; done is told how many rows need no more asking."""
    guard = _CanaryGuard()
    questions = _open_questions(asked, cache)
    known = len(asked) - len(questions)
    done(known)
    for count, (question, judged) in enumerate(executor.run(cache.judge, guard.marked(questions)), start=1):
        guard.answered(question, judged)
        cache.remember(question.row, question.candidates, judged)
        done(known + count)
    guard.insist(cache.judge)
    return [cache.recall(row, candidates) for row, candidates in asked]


def _open_questions(asked: Sequence[tuple[Row, Candidates]], cache: RewardCache) -> list[Question]:
    questions = []
    for number, (row, candidates) in enumerate(asked):
        missing = cache.missing(row, candidates)
        if missing is not None:
            questions.append(Question(number, row, missing))
    return questions


class _CanaryGuard:
    """Sends canaries with the first row of each batch, and with the next one when that row did not run."""

    def __init__(self) -> None:
        self._since_canaries = _BATCH_SIZE
        self._ran_without: Question | None = None
        self._checked = False

    def marked(self, questions: Sequence[Question]) -> Iterator[Question]:
        for question in questions:
            due = self._since_canaries >= _BATCH_SIZE
            self._since_canaries = 1 if due else self._since_canaries + 1
            yield Question(question.number, question.row, question.candidates, due)

    def answered(self, question: Question, judged: Judged) -> None:
        if judged.skipped is not None:
            if question.with_canaries:
                self._since_canaries = _BATCH_SIZE
        elif question.with_canaries:
            self._checked = True
        else:
            self._ran_without = question

    def insist(self, judge: RewardFunction) -> None:
        """Check here when every row that was sent with canaries turned out not to run."""
        if not self._checked and self._ran_without is not None:
            check_canaries(judge, self._ran_without.row)
