"""Stand-ins for the judge and the log, by protocol."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate
from perfrl_train.reward import Judged, Outcome
from perfrl_train.rows import Row

REWARDS = tuple(Reward)


def outcome(reward: Reward | None, speedup: float | None = None) -> Outcome:
    """The same reward in both modes."""
    return Outcome(
        reward, reward, "ACCEPTED" if reward in (Reward.R3, Reward.R4) else "WRONG_ANSWER", speedup
    )


class FakeReward:
    """Scores a program by a function of its text, and counts how often it was asked about each."""

    version = "fake-1"

    def __init__(
        self, score: Callable[[str], Reward | None], broken_rows: frozenset[str] = frozenset()
    ) -> None:
        self._score = score
        self._broken_rows = broken_rows
        self.asked: list[tuple[str, str]] = []

    def __call__(self, row: Row, candidates: Sequence[Candidate]) -> Judged:
        self.asked += [(row.row_id, candidate.source) for candidate in candidates]
        if row.row_id in self._broken_rows:
            return Judged(skipped="the original fails")
        return Judged(tuple(outcome(self._score(candidate.source)) for candidate in candidates))


def by_length(source: str) -> Reward:
    """An arbitrary reward that never favours a canary."""
    if "canary" in source:
        return Reward.R2
    if source.startswith("import time"):
        return Reward.R3
    return REWARDS[len(source) % 4]
