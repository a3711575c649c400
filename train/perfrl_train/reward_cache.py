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

    def __init__(self, judge: RewardFunction, path: Path | None = None) -> None:
        """Without a path, remember only as long as this object lives."""
        self.judge = judge
        self.path = path
        self._known = self._read()
        self._unscored: dict[str, Outcome] = {}

    @property
    def version(self) -> str:
        """The version of the judge behind the cache."""
        return self.judge.version

    def __call__(self, row: Row, candidates: Sequence[Candidate]) -> Judged:
        """Known outcomes from the file, the others from the judge in one call."""
        missing = self.missing(row, candidates)
        if missing is not None:
            self.remember(row, missing, self.judge(row, missing))
        return self.recall(row, candidates)

    def missing(self, row: Row, candidates: Sequence[Candidate]) -> tuple[Candidate, ...] | None:
        """The different candidates to ask about; None when there is nothing to ask.

        Without candidates the question is still whether the original runs.
        """
        if _row_key(row) in self._known:
            return None
        unknown = {
            key: candidate
            for candidate in candidates
            if (key := _candidate_key(row, candidate)) not in self._known
        }
        return tuple(unknown.values()) if unknown or not candidates else None

    def remember(self, row: Row, candidates: Sequence[Candidate], judged: Judged) -> None:
        """Keep a judgement; one that is known already stays as it is."""
        if judged.skipped is not None:
            self._append(_row_key(row), {"skipped": judged.skipped})
            return
        for candidate, outcome in zip(candidates, judged.outcomes, strict=True):
            key = _candidate_key(row, candidate)
            if outcome.strict is None:
                # What the host could not score today it may score tomorrow.
                self._unscored[key] = outcome
            else:
                self._append(key, outcome.as_record())

    def recall(self, row: Row, candidates: Sequence[Candidate]) -> Judged:
        """What is known of a row's candidates, all of which must have been asked about."""
        skipped = self._known.get(_row_key(row))
        if skipped is not None:
            return Judged(skipped=skipped["skipped"])
        return Judged(tuple(self._outcome(_candidate_key(row, candidate)) for candidate in candidates))

    def _outcome(self, key: str) -> Outcome:
        known = self._known.get(key)
        return self._unscored[key] if known is None else Outcome.from_record(known)

    def _read(self) -> dict[str, dict[str, Any]]:
        if self.path is None:
            return {}
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
        if key in self._known:
            return
        if self.path is not None:
            append_line(self.path, {"key": key, "value": value})
        self._known[key] = value


def _row_key(row: Row) -> str:
    return _digest(*_identity(row))


def _candidate_key(row: Row, candidate: Candidate) -> str:
    return _digest(*_identity(row), candidate.source)


def _identity(row: Row) -> tuple[str, ...]:
    """All that a judgement depends on, besides the candidate and what the judge's version covers."""
    project = row.project
    if project is None:
        return (row.problem_id, row.source)
    tests = (text for pair in sorted(project.tests.items()) for text in pair)
    return (row.problem_id, row.source, project.module, project.function, *tests)


def _digest(*texts: str) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(f"{len(text)}:".encode() + text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
