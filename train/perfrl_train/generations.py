"""PIE's generation files (read and written) and report files (written).

A generation record names the slow program ("input", or a few-shot prompt that contains it) and the
answers ("generated_answers", one text or a list). A report adds, for each program, its mean time, the
spread of it, and the share of tests passed, under the column names PIE's own evaluation uses.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import InputError
from perfrl_train.checkpoint import write_atomically
from perfrl_train.journal import append_line, whole_lines
from perfrl_train.reward import Outcome
from perfrl_train.rows import Record, Row, read_records

Propose = Callable[[Row], Sequence[Candidate]]

ANSWERS = "generated_answers"
_ANSWER_COLUMNS = (ANSWERS, "generated_answer", "beam_generated_target_from_input", "answers")
_PROMPT_BEGINS = "# slower version:"
_PROMPT_ENDS = "# optimized version of the same code:"


class Generations:
    """Answers made elsewhere, found by the slow program they belong to."""

    def __init__(self, records: Iterable[Record], origin: str) -> None:
        self._answers: dict[str, list[str]] = {}
        for number, record in enumerate(records, start=1):
            self._answers[_key(_slow_program(record, origin, number))] = _answers(record, origin, number)

    @staticmethod
    def read(location: str) -> Generations:
        """Read a generation file, plain or gzipped."""
        return Generations(read_records(location), location)

    def candidates(self, row: Row) -> list[Candidate]:
        """The row's answers, best first as in the file; none when the file does not know the row."""
        found = self._answers.get(_key(row.source), [])
        return [Candidate(source, rank=rank, strategy=Strategy.GIVEN) for rank, source in enumerate(found)]


def _key(source: str) -> str:
    # Generation files differ from the rows in blank lines and trailing spaces, never in more.
    return "\n".join(line.rstrip() for line in source.splitlines() if line.strip())


def _slow_program(record: Record, origin: str, number: int) -> str:
    for column in ("input", "source"):
        if isinstance(record.get(column), str):
            return str(record[column])
    prompt = record.get("entire_prompt", record.get("prompt", "") + record.get("question", ""))
    if _PROMPT_BEGINS not in prompt:
        raise InputError(f"{origin}, record {number}: no slow program ('input' or a prompt that contains it)")
    return str(prompt).split(_PROMPT_BEGINS)[-1].split(_PROMPT_ENDS)[0]


def _answers(record: Record, origin: str, number: int) -> list[str]:
    for column in _ANSWER_COLUMNS:
        value = record.get(column)
        if isinstance(value, str):
            return [value]
        if isinstance(value, list) and all(isinstance(answer, str) for answer in value):
            return value
    raise InputError(f"{origin}, record {number}: no answers; expected one of {', '.join(_ANSWER_COLUMNS)}")


def file_stem(method_name: str) -> str:
    """What a method's files are called."""
    return method_name.replace(" ", "_").replace("/", "_")


def write_generations(path: Path, rows: Sequence[Row], candidates: Sequence[Sequence[Candidate]]) -> None:
    """Write what a method proposed, in order, in PIE's columns."""
    records = [
        {**_identification(row), ANSWERS: [candidate.source for candidate in found]}
        for row, found in zip(rows, candidates, strict=True)
    ]
    _write(path, records)


class KeptGenerations:
    """A method's answers, in PIE's columns, on disk one by one as they are made: none is made twice."""

    def __init__(self, path: Path, settings: Mapping[str, Any], propose: Propose) -> None:
        """InputError when the file was made with other settings."""
        self._path = path
        self._propose = propose
        self._check(path.with_suffix(".settings.json"), json.loads(json.dumps(settings, default=str)))
        self._made = {record["input"]: record[ANSWERS] for record in whole_lines(path)}

    def _check(self, stored: Path, settings: Mapping[str, Any]) -> None:
        if not stored.exists():
            stored.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(stored, lambda file: file.write(json.dumps(settings).encode()))
        elif (before := json.loads(stored.read_text())) != settings:
            raise InputError(f"{self._path} was made with {before}, not {settings}; choose another folder")

    def candidates(self, row: Row) -> list[Candidate]:
        """What the method proposes for a row, asked only the first time."""
        if row.source not in self._made:
            answers = [candidate.source for candidate in self._propose(row)]
            append_line(self._path, {**_identification(row), ANSWERS: answers})
            self._made[row.source] = answers
        return [Candidate(source, rank=rank) for rank, source in enumerate(self._made[row.source])]


def write_pie_report(
    path: Path, rows: Sequence[Row], candidates: Sequence[Sequence[tuple[Candidate, Outcome]]]
) -> None:
    """Write PIE's report of one method; what was not measured is null."""
    _write(path, [_report(row, judged) for row, judged in zip(rows, candidates, strict=True)])


def _report(row: Row, judged: Sequence[tuple[Candidate, Outcome]]) -> dict[str, Any]:
    times = [outcome.baseline_s for _, outcome in judged if outcome.baseline_s is not None]
    record = {**_identification(row), ANSWERS: [candidate.source for candidate, _ in judged]}
    record |= _columns("input", times[0] if times else None, accuracy=1.0 if judged else None)
    accepted = []
    for index, (_, outcome) in enumerate(judged):
        passed = outcome.verdict == "ACCEPTED"
        record |= _columns(f"{ANSWERS}_{index}", outcome.candidate_s, accuracy=float(passed))
        if passed and outcome.candidate_s is not None:
            accepted.append(outcome.candidate_s)
    best = min(accepted) if accepted else None
    return record | _columns(ANSWERS, best, accuracy=float(bool(accepted)))


def _columns(name: str, mean_s: float | None, accuracy: float | None) -> dict[str, float | None]:
    return {f"{name}_time_mean": mean_s, f"{name}_time_std": None, f"{name}_acc": accuracy}


def _identification(row: Row) -> dict[str, Any]:
    return {
        "submission_id_v0": row.row_id,
        "problem_id": row.problem_id,
        "input": row.source,
        "target": row.target,
    }


def _write(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    text = "".join(json.dumps(record) + "\n" for record in records).encode()
    write_atomically(path, lambda file: file.write(text))
