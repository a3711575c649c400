"""What a candidate is worth (paper Eq 8): the shared judge behind one narrow seam.

One judgement answers both modes. STRICT is the judge's own reward: R4 only when its decision rule says
FASTER. PAPER reads R4 off the same samples as the paper did: the mean of the first three runs is lower
than the original's. A program identical to its original is R3 in both modes.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any, Protocol

import perfrl_edge
from perfrl_edge.assessment import Assessment, JudgeSettings, Reward
from perfrl_edge.candidate import Candidate, normal_form
from perfrl_edge.errors import BaselineError, SuiteError
from perfrl_train.rows import Cases, Row, row_task

_PAPER_RUNS = 3


class RewardMode(str, Enum):
    """Whose idea of "faster" a reward follows."""

    PAPER = "paper"
    STRICT = "strict"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One judged candidate. A reward of None: the host could not score it, which teaches nothing.

    speedup is the judge's paired median; baseline_s and candidate_s are the paper's means of three runs.
    """

    strict: Reward | None
    paper: Reward | None
    verdict: str
    speedup: float | None = None
    baseline_s: float | None = None
    candidate_s: float | None = None
    detail: str = ""

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


@dataclass(frozen=True, slots=True)
class JudgeReward:
    """The judge that runs on the device."""

    cases: Cases
    interpreter: Path
    settings: JudgeSettings
    float_tolerance: float | None = None

    @property
    def version(self) -> str:
        """A digest of the tests, the settings, the interpreter and every module the judge is made of."""
        settings = (self.settings, self.interpreter, self.float_tolerance, sorted(self.cases.items()))
        digest = hashlib.sha256(repr(settings).encode())
        package = Path(inspect.getfile(perfrl_edge)).parent
        for module in sorted([package / "assessment.py", *(package / "execution").rglob("*.py")]):
            digest.update(module.read_bytes())
        return digest.hexdigest()[:16]

    def __call__(self, row: Row, candidates: Sequence[Candidate]) -> Judged:
        """Verify and time the distinct candidates in one session of the judge."""
        from perfrl_edge.assessment import Judge

        original = normal_form(row.source)
        distinct = {_identity(candidate): candidate for candidate in candidates}
        distinct.pop(original or row.source, None)
        try:
            task = row_task(row, self.cases, self.interpreter, self.float_tolerance)
            with Judge(task, self.settings) as judge:
                assessments = judge.assess(list(distinct.values()))
        except (BaselineError, SuiteError) as exc:
            return Judged(skipped=str(exc))
        outcomes = dict(zip(distinct, map(outcome, assessments), strict=True))
        outcomes[original or row.source] = _UNCHANGED
        return Judged(tuple(outcomes[_identity(candidate)] for candidate in candidates))


def _reward_named(name: str | None) -> Reward | None:
    return None if name is None else Reward[name]


_UNCHANGED = Outcome(Reward.R3, Reward.R3, "ACCEPTED", detail="same program as the original")


def _identity(candidate: Candidate) -> str:
    return normal_form(candidate.source) or candidate.source


def outcome(assessment: Assessment) -> Outcome:
    """Both modes' rewards from one assessment."""
    verification, comparison = assessment.verification, assessment.comparison
    plain = Outcome(
        strict=assessment.reward,
        paper=assessment.reward,
        verdict=verification.verdict.value,
        detail=verification.detail,
    )
    if comparison is None:
        return plain
    baseline_s = _paper_mean(comparison.baseline.values_s)
    candidate_s = _paper_mean(comparison.candidate.values_s)
    timed = replace(plain, speedup=comparison.speedup, detail=comparison.detail)
    if baseline_s is None or candidate_s is None:
        return timed
    paper = Reward.R4 if candidate_s < baseline_s else Reward.R3
    return replace(timed, paper=paper, baseline_s=baseline_s, candidate_s=candidate_s)


def _paper_mean(values_s: Sequence[float]) -> float | None:
    first = values_s[:_PAPER_RUNS]
    return sum(first) / len(first) if first else None
