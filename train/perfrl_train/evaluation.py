"""Evaluation: what several methods propose for the same rows, judged together, in paper and strict mode.

A method is whatever has candidates for a row: a bundle, a checkpoint, a generation file, the human
targets. All proposals are made before the first is judged, since nothing else should run while programs
are timed. The candidates of all methods for a row are judged in one session, so methods are compared on
the same samples of the original. Paper mode looks at the two most probable candidates of a method, strict
mode at all of them. A row whose original fails counts as not passed and not optimized.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate, Generator, Strategy, normal_form
from perfrl_edge.errors import PromptTooLongError
from perfrl_train.energy import Energy
from perfrl_train.judging import Candidates, Executor, judge_all
from perfrl_train.metrics import RowFigures
from perfrl_train.reward import Judged, Outcome, RewardMode
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rows import Row

Proposals = Callable[[Row], Sequence[Candidate]]


@dataclass(frozen=True, slots=True)
class Method:
    """A name for the tables, and where its candidates come from; model is the one that has to be asked."""

    name: str
    candidates: Proposals
    model_size: str = "-"
    sampling: str = "-"
    training_energy: Energy | None = None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """One row: each method's candidates with their outcomes, or why the original could not be used.

    Without outcomes (skipped), candidates are still listed: whether they compile is known all the same.
    """

    row: Row
    candidates: tuple[tuple[Candidate, ...], ...]  # one tuple a method
    outcomes: tuple[tuple[Outcome, ...], ...]  # the same shape, or empty when skipped
    skipped: str | None = None


def beam_proposals(generator: Generator, beams: int) -> Proposals:
    """The beam candidates of a generator; none for a program that its model cannot be shown whole.

    One beam is the greedy answer, even where that is the program itself: a search drops it and goes on.
    """
    strategy = Strategy.BEAM if beams > 1 else Strategy.GREEDY

    def candidates(row: Row) -> list[Candidate]:
        try:
            return list(generator.generate(row.source, beams, strategy=strategy))
        except PromptTooLongError:
            return []

    return candidates


def human_targets(row: Row) -> list[Candidate]:
    """The data set's own faster version, as a method to compare with."""
    return [] if row.target is None else [Candidate(row.target, strategy=Strategy.TARGET)]


def propose_all(
    rows: Sequence[Row], methods: Sequence[Method], done: Callable[[int], None]
) -> list[tuple[Candidates, ...]]:
    """What each method proposes for each row, before any program runs; done is told how many are made."""
    found: list[list[Candidates]] = [[] for _ in rows]
    for index, method in enumerate(methods):
        for number, row in enumerate(rows):
            found[number].append(tuple(method.candidates(row)))
            done(index * len(rows) + number + 1)
    return [tuple(of_row) for of_row in found]


def judge_rows(
    rows: Sequence[Row],
    proposals: Sequence[tuple[Candidates, ...]],
    cache: RewardCache,
    executor: Executor,
    done: Callable[[int], None],
) -> list[JudgedRow]:
    """Judge all methods' candidates of a row in one session; done is told how many rows are judged."""
    together = [tuple(one for found in of_row for one in found) for of_row in proposals]
    answers = judge_all(list(zip(rows, together, strict=True)), cache, executor, done)
    return list(map(_judged_row, rows, proposals, answers))


def _judged_row(row: Row, candidates: tuple[Candidates, ...], answer: Judged) -> JudgedRow:
    if answer.skipped is not None:
        return JudgedRow(row, candidates, (), answer.skipped)
    remaining = iter(answer.outcomes)
    outcomes = tuple(tuple(next(remaining) for _ in found) for found in candidates)
    return JudgedRow(row, candidates, outcomes)


def row_figures(judged: JudgedRow, method: int, mode: RewardMode, top: int) -> RowFigures:
    """One method's figures on one row by its best candidate; paper mode looks at the top ones only."""
    count = top if mode is RewardMode.PAPER else len(judged.candidates[method])
    forms = {normal_form(one.source) for one in judged.candidates[method][:count]}
    original = normal_form(judged.row.source)
    unchanged = all(form is not None and form == original for form in forms)
    if judged.skipped is not None:
        return RowFigures(
            runnable=False,
            compiled=bool(forms - {None}),
            passed=False,
            optimized=False,
            unchanged=unchanged,
        )
    outcomes = judged.outcomes[method][:count]
    rewards = [reward for outcome in outcomes if (reward := outcome.reward(mode)) is not None]
    speedups = [_speedup(outcome, mode) for outcome in outcomes if outcome.reward(mode) is Reward.R4]
    return RowFigures(
        runnable=True,
        compiled=any(reward is not Reward.R1 for reward in rewards),
        passed=any(reward in (Reward.R3, Reward.R4) for reward in rewards),
        optimized=bool(speedups),
        speedup=max(speedups, default=None),
        unchanged=unchanged,
    )


def _speedup(outcome: Outcome, mode: RewardMode) -> float:
    """Old / new over whole processes: of the paper's three runs, or of the medians of all runs."""
    if mode is RewardMode.PAPER and outcome.baseline_s and outcome.candidate_s:
        return outcome.baseline_s / outcome.candidate_s
    return outcome.whole_speedup or outcome.speedup or 1.0
