"""Rollouts: what the model proposes for each row, and what the judge says of it.

Rows are sampled in chunks with a seed of their own, and each finished chunk is on disk before the next
starts. An interrupted step therefore resumes with the same samples, and the reward cache keeps their
judgements: no program is run twice, none is counted twice.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_train.canaries import check_canaries
from perfrl_train.journal import append_line, keep_lines, whole_lines
from perfrl_train.progress import RunLog
from perfrl_train.reward import Judged, Outcome, RewardFunction, RewardMode
from perfrl_train.rows import Row
from perfrl_train.sampling import TorchGenerator


@dataclass(frozen=True, slots=True)
class Draws:
    """How many candidates of each strategy a row gets; the paper's training step by default."""

    samples: int = 2
    greedy: int = 1
    beams: int = 0
    target: bool = True

    def counts(self) -> tuple[tuple[Strategy, int], ...]:
        """What to ask the model for, in order."""
        wanted = {Strategy.SAMPLE: self.samples, Strategy.GREEDY: self.greedy, Strategy.BEAM: self.beams}
        return tuple((strategy, count) for strategy, count in wanted.items() if count)


# The paper's validation: beam search, the two most probable.
VALIDATION_DRAWS = Draws(samples=0, greedy=0, beams=2, target=False)


@dataclass(frozen=True, slots=True)
class Rollout:
    """One row's candidates with their outcomes, or why there are none."""

    row_id: str
    source: str
    candidates: tuple[Candidate, ...]
    outcomes: tuple[Outcome, ...]
    skipped: str | None = None

    def rewards(self, mode: RewardMode) -> tuple[Reward | None, ...]:
        """The candidates' rewards by one mode."""
        return tuple(outcome.reward(mode) for outcome in self.outcomes)

    def as_record(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "row_id": self.row_id,
            "source": self.source,
            "candidates": [
                {"source": one.source, "rank": one.rank, "strategy": one.strategy.value}
                for one in self.candidates
            ],
            "outcomes": [outcome.as_record() for outcome in self.outcomes],
            "skipped": self.skipped,
        }

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Rollout:
        """What as_record wrote."""
        return Rollout(
            row_id=record["row_id"],
            source=record["source"],
            candidates=tuple(
                Candidate(one["source"], rank=one["rank"], strategy=Strategy(one["strategy"]))
                for one in record["candidates"]
            ),
            outcomes=tuple(map(Outcome.from_record, record["outcomes"])),
            skipped=record["skipped"],
        )


@dataclass(frozen=True, slots=True)
class RolloutMaker:
    """Samples, judges and stores. judge is asked about canaries, reward (a cache of it) about the rest."""

    generator: TorchGenerator
    reward: RewardFunction
    judge: RewardFunction
    chunk_size: int = 8
    log: RunLog | None = field(default=None)

    def make(self, rows: Sequence[Row], draws: Draws, path: Path, seed: str) -> list[Rollout]:
        """One rollout a row, in order, stored at path; goes on where a kill left off."""
        done = stored_rollouts(path)
        complete = len(done) if len(done) >= len(rows) else len(done) - len(done) % self.chunk_size
        if complete < len(done):
            keep_lines(path, complete)
            del done[complete:]
        for start in range(complete, len(rows), self.chunk_size):
            chunk = rows[start : start + self.chunk_size]
            rollouts = self._chunk(chunk, draws, random.Random(f"{seed}/{start}").getrandbits(31))
            for rollout in rollouts:
                append_line(path, rollout.as_record())
            done += rollouts
            if self.log is not None:
                self.log.say(f"{path.stem}: {len(done)} of {len(rows)} rows sampled and judged")
        return done

    def _chunk(self, rows: Sequence[Row], draws: Draws, seed: int) -> list[Rollout]:
        proposals = self._propose(rows, draws, seed)
        judgements = [self.reward(row, candidates) for row, candidates in zip(rows, proposals, strict=True)]
        runnable = [row for row, judged in zip(rows, judgements, strict=True) if judged.skipped is None]
        if runnable:
            check_canaries(self.judge, runnable[0])
        return list(map(_rollout, rows, proposals, judgements))

    def _propose(self, rows: Sequence[Row], draws: Draws, seed: int) -> list[list[Candidate]]:
        proposals: list[list[Candidate]] = [[] for _ in rows]
        for strategy, count in draws.counts():
            answers = self.generator.propose([row.source for row in rows], count, strategy, seed)
            for found, sources in zip(proposals, answers, strict=True):
                found += [
                    Candidate(source, rank=rank, strategy=strategy) for rank, source in enumerate(sources)
                ]
        for found, row in zip(proposals, rows, strict=True):
            if draws.target and row.target is not None:
                found.append(Candidate(row.target, strategy=Strategy.TARGET))
        return proposals


def _rollout(row: Row, candidates: Sequence[Candidate], judged: Judged) -> Rollout:
    if judged.skipped is not None:
        return Rollout(row.row_id, row.source, (), (), judged.skipped)
    return Rollout(row.row_id, row.source, tuple(candidates), judged.outcomes)


def training_path(folder: Path, rl_step: int) -> Path:
    """Where a run keeps the rollouts of an RL step, counted from 0."""
    return folder / "rollouts" / f"step-{rl_step + 1:03d}.jsonl"


def validation_path(folder: Path, rl_step: int) -> Path:
    """Where a run keeps the validation after an RL step, counted from 0."""
    return folder / "rollouts" / f"validation-{rl_step + 1:03d}.jsonl"


def stored_rollouts(path: Path) -> list[Rollout]:
    """The rollouts of a file; none when it does not exist."""
    return [Rollout.from_record(record) for record in whole_lines(path)]
