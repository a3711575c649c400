"""Rollouts: what the model proposes for each row, and what the judge says of it.

Two phases, so that nothing else runs while programs are timed. Sampling goes chunk by chunk, each with a
seed of its own and a file of its own, written whole; judging keeps every judgement in the reward cache.
An interrupted step therefore resumes with the same samples, and no program is run twice. Chunks are of
similar length, and each belongs to one process of the team; one process judges.
"""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_train.checkpoint import write_atomically
from perfrl_train.journal import whole_lines
from perfrl_train.judging import Executor, LocalExecutor, judge_all
from perfrl_train.progress import RunLog, SilentLog
from perfrl_train.reward import Judged, Outcome, RewardMode
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rows import Row
from perfrl_train.sampling import Draws, Proposer
from perfrl_train.team import ALONE, Team


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
            "candidates": [_candidate_record(one) for one in self.candidates],
            "outcomes": [outcome.as_record() for outcome in self.outcomes],
            "skipped": self.skipped,
        }

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Rollout:
        """What as_record wrote."""
        return Rollout(
            row_id=record["row_id"],
            source=record["source"],
            candidates=tuple(map(_candidate, record["candidates"])),
            outcomes=tuple(map(Outcome.from_record, record["outcomes"])),
            skipped=record["skipped"],
        )


@dataclass(frozen=True, slots=True)
class RolloutMaker:
    """Samples, judges and stores."""

    generator: Proposer
    cache: RewardCache
    executor: Executor = field(default_factory=LocalExecutor)
    chunk_size: int = 8
    team: Team = ALONE
    log: RunLog = field(default_factory=SilentLog)

    def make(self, rows: Sequence[Row], draws: Draws, path: Path, seed: str) -> list[Rollout]:
        """One rollout a row, in order, stored at path; goes on where a kill left off."""
        proposals = self._proposals(rows, draws, path.with_suffix(""), seed)
        if self.team.is_first and not path.exists():
            self._judge(rows, proposals, path)
        self.team.wait()
        return stored_rollouts(path)

    def _proposals(
        self, rows: Sequence[Row], draws: Draws, folder: Path, seed: str
    ) -> list[tuple[Candidate, ...]]:
        folder.mkdir(parents=True, exist_ok=True)
        # Rows of similar length waste little padding, and their answers end at similar times.
        order = sorted(range(len(rows)), key=lambda index: len(rows[index].source))
        chunks = [order[at : at + self.chunk_size] for at in range(0, len(rows), self.chunk_size)]
        paths = [folder / f"proposals-{number:05d}.json" for number in range(len(chunks))]
        missing = [number for number in self.team.share(range(len(chunks))) if not paths[number].exists()]
        with self.generator.ready(folder) if missing else nullcontext():
            for number in missing:
                sources = [rows[index].source for index in chunks[number]]
                chunk_seed = random.Random(f"{seed}/{number}").getrandbits(31)
                _write_proposals(paths[number], self.generator.propose(sources, draws, chunk_seed))
                self.log.say(f"{folder.name}: sampled chunk {number + 1} of {len(chunks)}")
        self.team.wait()
        found: dict[int, tuple[Candidate, ...]] = {}
        for chunk_indices, chunk_path in zip(chunks, paths, strict=True):
            found.update(zip(chunk_indices, _read_proposals(chunk_path), strict=True))
        return [(*found[index], *_target(row, draws)) for index, row in enumerate(rows)]

    def _judge(self, rows: Sequence[Row], proposals: Sequence[tuple[Candidate, ...]], path: Path) -> None:
        def done(count: int) -> None:
            if count % self.chunk_size == 0 or count == len(rows):
                self.log.say(f"{path.stem}: judged {count} of {len(rows)} rows")

        asked = list(zip(rows, proposals, strict=True))
        judged = judge_all(asked, self.cache, self.executor, done)
        rollouts = map(_rollout, rows, proposals, judged)
        text = "".join(json.dumps(rollout.as_record()) + "\n" for rollout in rollouts).encode()
        write_atomically(path, lambda file: file.write(text))


def _target(row: Row, draws: Draws) -> tuple[Candidate, ...]:
    wanted = draws.target and row.target is not None
    return (Candidate(row.target or "", strategy=Strategy.TARGET),) if wanted else ()


def _write_proposals(path: Path, proposals: Sequence[Sequence[Candidate]]) -> None:
    text = json.dumps([[_candidate_record(one) for one in found] for found in proposals]).encode()
    write_atomically(path, lambda file: file.write(text))


def _read_proposals(path: Path) -> list[tuple[Candidate, ...]]:
    return [tuple(map(_candidate, found)) for found in json.loads(path.read_bytes())]


def _candidate_record(candidate: Candidate) -> dict[str, Any]:
    return {"source": candidate.source, "rank": candidate.rank, "strategy": candidate.strategy.value}


def _candidate(record: Mapping[str, Any]) -> Candidate:
    return Candidate(record["source"], rank=record["rank"], strategy=Strategy(record["strategy"]))


def _rollout(row: Row, candidates: tuple[Candidate, ...], judged: Judged) -> Rollout:
    if judged.skipped is not None:
        return Rollout(row.row_id, row.source, (), (), judged.skipped)
    return Rollout(row.row_id, row.source, candidates, judged.outcomes)


def training_path(folder: Path, rl_step: int) -> Path:
    """Where a run keeps the rollouts of an RL step, counted from 0."""
    return folder / "rollouts" / f"step-{rl_step + 1:03d}.jsonl"


def validation_path(folder: Path, completed: int) -> Path:
    """Where a run keeps the validation after so many RL steps; 0 is the model it started from."""
    return folder / "rollouts" / f"validation-{completed:03d}.jsonl"


def stored_rollouts(path: Path) -> list[Rollout]:
    """The rollouts of a file; none when it does not exist."""
    return [Rollout.from_record(record) for record in whole_lines(path)]
