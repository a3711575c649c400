"""RL prompts from human contest solutions: rows and tests as `rrhf` reads them, split by problem.

Each row pairs a solution with another human's of the same problem as its target; nobody says which is
faster, the judge does. Problems kept for validation give no training rows.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from perfrl_train.checkpoint import write_atomically
from perfrl_train.rows import Record

# Every seventh problem, counted once and for all: nothing that was trained on has seen them.
VALIDATION_PROBLEMS = ("cc07", "cc14", "cc21", "cc28", "cc35", "cc42")


@dataclass(frozen=True, slots=True)
class ContestSettings:
    """How many rows and tests a problem gives; the longest inputs are kept, since they cost the time."""

    rows_per_problem: int = 5
    validation_rows_per_problem: int = 10
    tests_per_problem: int = 12
    max_characters: int = 1200
    validation_problems: tuple[str, ...] = VALIDATION_PROBLEMS
    seed: int = 0


def write_splits(records: Iterable[Record], folder: Path, settings: ContestSettings) -> dict[str, int]:
    """Write train.jsonl, validation.jsonl and tests.jsonl; returns how many records each holds."""
    files: dict[str, list[Record]] = {"train": [], "validation": [], "tests": []}
    for record in records:
        held_out = record["problem_id"] in settings.validation_problems
        count = settings.validation_rows_per_problem if held_out else settings.rows_per_problem
        files["validation" if held_out else "train"] += _rows(record, count, settings)
        files["tests"].append(
            {"problem_id": record["problem_id"], "tests": _tests(record["tests"], settings)}
        )
    random.Random(settings.seed).shuffle(files["train"])
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in files.items():
        text = "".join(json.dumps(line) + "\n" for line in lines).encode()
        write_atomically(folder / f"{name}.jsonl", lambda file, text=text: file.write(text))  # type: ignore[misc]
    return {name: len(lines) for name, lines in files.items()}


def _rows(record: Record, count: int, settings: ContestSettings) -> list[dict[str, Any]]:
    problem = record["problem_id"]
    usable = sorted({one for one in record["solutions"] if len(one) <= settings.max_characters})
    random.Random(f"{settings.seed}/{problem}").shuffle(usable)
    if len(usable) < 2:
        return []
    return [
        {
            "submission_id_v0": f"{problem}/{index}",
            "problem_id": problem,
            "input": usable[index],
            "target": usable[(index + 1) % len(usable)],
        }
        for index in range(min(len(usable), count))
    ]


def _tests(tests: Sequence[Record], settings: ContestSettings) -> list[Record]:
    return sorted(tests, key=lambda test: -len(test["input"]))[: settings.tests_per_problem]
