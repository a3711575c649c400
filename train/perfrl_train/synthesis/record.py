"""The files of synthetic examples, written and read here: rows, and beside them the tests of scripts.

Training reads "source" and "target" of a row as of any pair, and finds a script's tests by "problem_id" in
the other file; a function's row holds its module and its pytest files. Programs of one contest problem
share their tests. format_version changes when a field changes meaning.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from perfrl_edge.errors import InputError
from perfrl_train.rows import Cases, read_cases, read_records
from perfrl_train.synthesis.example import Example
from perfrl_train.synthesis.lesson import Lesson, stdio_cases

FORMAT_VERSION = 1


class Evidence(str, Enum):
    """How much is known of an example: the judge proved it, or only the sieve let it through."""

    JUDGE = "judge"
    SIEVE = "sieve"


@dataclass(frozen=True, slots=True)
class Kept:
    """An example that earned its place; speedup is None for an abstention."""

    lesson: Lesson
    evidence: Evidence
    speedup: float | None


def as_record(kept: Kept) -> dict[str, Any]:
    """One row."""
    example = kept.lesson.example
    whole = example.function is None
    return {
        "format_version": FORMAT_VERSION,
        "submission_id_v0": kept.lesson.key,
        "problem_id": tests_id(example),
        "source": kept.lesson.prompt,
        "target": kept.lesson.answer,
        "function": example.function,
        "module": None if whole else example.source,
        "fast_module": None if whole else kept.lesson.fast,
        "pytest": None if whole else dict(example.tests),
        "kind": example.kind,
        "group": example.group,
        "evidence": kept.evidence.value,
        "speedup": kept.speedup,
    }


def tests_id(example: Example) -> str:
    """A digest of the example's tests."""
    digest = hashlib.sha256(json.dumps(sorted(example.tests.items())).encode())
    return digest.hexdigest()[:16]


def path_of_tests(path: Path) -> Path:
    """Where the tests of the scripts in a file of rows are: rows.tests.jsonl.gz beside rows.jsonl.gz."""
    stem, dot, ending = path.name.partition(".jsonl")
    return path.with_name(f"{stem}.tests{dot}{ending}")


def write_examples(path: Path, kept: Iterable[Kept]) -> None:
    """Write both files, gzipped if the name says so; the same examples give the same bytes."""
    kept = list(kept)
    scripts = {tests_id(one.lesson.example): one.lesson.example for one in kept}
    _write(path, map(as_record, kept))
    _write(path_of_tests(path), (_tests_record(name, example) for name, example in scripts.items()))


def _tests_record(name: str, example: Example) -> dict[str, Any]:
    cases = stdio_cases(example) if example.function is None else ()
    tests = [{"name": case.name, "input": case.stdin, "output": case.expected_stdout} for case in cases]
    return {"problem_id": name, "tests": tests}


def _write(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    path.parent.mkdir(parents=True, exist_ok=True)
    content = text.encode("utf-8", "surrogatepass")
    path.write_bytes(gzip.compress(content, mtime=0) if path.suffix == ".gz" else content)


def read_examples(path: Path) -> Iterator[Example]:
    """The examples of a file; the target of each is its answer spliced in."""
    cases = read_cases(str(path_of_tests(path)))
    for record in read_records(str(path)):
        if record.get("format_version") != FORMAT_VERSION:
            raise InputError(
                f"{path}: format version {record.get('format_version')!r}, this reads {FORMAT_VERSION}"
            )
        yield _example(record, cases)


def _example(record: Mapping[str, Any], cases: Cases) -> Example:
    about = (record["kind"], record["group"])
    if record["function"] is not None:
        return Example(record["module"], record["fast_module"], record["function"], record["pytest"], *about)
    tests = {}
    for case in cases[record["problem_id"]]:
        tests[f"input.{case.name}.txt"] = case.stdin
        tests[f"output.{case.name}.txt"] = case.expected_stdout
    return Example(record["source"], record["target"], None, tests, *about)
