"""Judgements remembered across restarts, so that an interrupted step never runs a program twice.

One JSON line a judgement, keyed by the content of row and candidate, on disk before it is used. A cache
made by another version of the judge is refused, since its rewards would mean something else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from perfrl_edge.candidate import Candidate
from perfrl_edge.errors import InputError
from perfrl_train.journal import append_line, whole_lines
from perfrl_train.reward import Judged, Outcome, RewardFunction
from perfrl_train.rows import Row

_FORMAT_VERSION = 1


class RewardCache:
    """A reward function that asks another one only about what that one has not judged before."""

    def __init__(self, judge: RewardFunction, path: Path) -> None:
        self.judge = judge
        self.path = path
        self._known = self._read()

    @property
    def version(self) -> str:
        """The version of the judge behind the cache."""
        return self.judge.version

    def __call__(self, row: Row, candidates: Sequence[Candidate]) -> Judged:
        """Known outcomes from the file, the others from the judge in one call."""
        skipped = self._known.get(_row_key(row))
        if skipped is not None:
            return Judged(skipped=skipped["skipped"])
        keys = [_candidate_key(row, candidate) for candidate in candidates]
        unknown = {key: one for key, one in zip(keys, candidates, strict=True) if key not in self._known}
        # Without candidates the question is still whether the original runs.
        ask = unknown or not candidates
        judged = self.judge(row, list(unknown.values())) if ask else Judged()
        if judged.skipped is not None:
            self._append(_row_key(row), {"skipped": judged.skipped})
            return judged
        fresh = dict(zip(unknown, judged.outcomes, strict=True))
        for key, outcome in fresh.items():
            # What the host could not score today it may score tomorrow.
            if outcome.strict is not None:
                self._append(key, outcome.as_record())
        return Judged(tuple(fresh.get(key) or Outcome.from_record(self._known[key]) for key in keys))

    def _read(self) -> dict[str, dict[str, Any]]:
        header = {"format_version": _FORMAT_VERSION, "judge_version": self.judge.version}
        lines = whole_lines(self.path)
        if not lines:
            append_line(self.path, header)
            return {}
        if lines[0] != header:
            raise InputError(
                f"{self.path} was made by another judge ({lines[0]}; this one is {header}). "
                "Delete the file to judge anew"
            )
        return {line["key"]: line["value"] for line in lines[1:]}

    def _append(self, key: str, value: dict[str, Any]) -> None:
        append_line(self.path, {"key": key, "value": value})
        self._known[key] = value


def _row_key(row: Row) -> str:
    return _digest(row.problem_id, row.source)


def _candidate_key(row: Row, candidate: Candidate) -> str:
    return _digest(row.problem_id, row.source, candidate.source)


def _digest(*texts: str) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(f"{len(text)}:".encode() + text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
