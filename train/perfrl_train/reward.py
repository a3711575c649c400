"""What a candidate is worth (paper Eq 8), and the one narrow seam behind which the judge stands.

One judgement answers both modes. STRICT is the judge's own reward: R4 only when its decision rule says
FASTER. PAPER reads R4 off the same samples as the paper did: the mean of the first three runs is lower
than the original's. A program identical to its original is R3 in both modes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any, Protocol

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate
from perfrl_train.rows import Row


class RewardMode(str, Enum):
    """Whose idea of "faster" a reward follows."""

    PAPER = "paper"
    STRICT = "strict"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One judged candidate. A reward of None: the host could not score it, which teaches nothing.

    speedup is the judge's paired median, above interpreter start-up. baseline_s and candidate_s are the
    paper's means of three runs and whole_speedup the ratio of the medians of all runs, both over whole
    processes: the tests' cumulative time with a cold start of the interpreter for each. undecided: noise
    left the judge without an answer, which is R3 like a candidate that is not faster.
    """

    strict: Reward | None
    paper: Reward | None
    verdict: str
    speedup: float | None = None
    whole_speedup: float | None = None
    baseline_s: float | None = None
    candidate_s: float | None = None
    detail: str = ""
    undecided: bool = False

    def reward(self, mode: RewardMode) -> Reward | None:
        """The reward by one mode."""
        return self.paper if mode is RewardMode.PAPER else self.strict

    def as_record(self) -> dict[str, Any]:
        """As JSON."""
        names = {mode.value: reward and reward.name for mode in RewardMode for reward in [self.reward(mode)]}
        return {**asdict(self), **names}

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Outcome:
        """What as_record wrote."""
        rewards = {mode.value: _reward_named(record[mode.value]) for mode in RewardMode}
        return Outcome(**{**record, **rewards})


@dataclass(frozen=True, slots=True)
class Judged:
    """What a reward function says of a row: outcomes in the candidates' order, or why it is skipped."""

    outcomes: tuple[Outcome, ...] = ()
    skipped: str | None = None


class RewardFunction(Protocol):
    """Whatever scores candidates: the judge, a cache before it, or a table in tests."""

    @property
    def version(self) -> str:
        """Changes whenever the same candidate might be scored differently."""
        ...

    def __call__(self, row: Row, candidates: Sequence[Candidate]) -> Judged:
        """Score every candidate of a row, or say why its original cannot be used."""
        ...


def _reward_named(name: str | None) -> Reward | None:
    return None if name is None else Reward[name]
