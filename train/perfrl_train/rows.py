"""Data files in, rows and test cases out.

Reads PIE rows ("input", "target", "problem_id", …), plain pairs ("source", "target"), pairs of functions
(with "module", "function", "pytest"), contest records ("solutions", "tests") and test files ("problem_id",
"tests"), as JSON lines, gzipped or not. A location "hub:owner/name:split" reads PIE rows or pairs from the
Hub instead. Nothing is filtered silently: what does not run is for the audit and the judge to say.
"""

from __future__ import annotations

import gzip
import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from perfrl_edge.errors import InputError, SuiteError
from perfrl_edge.program.suite import PytestSuite, StdioSuite, TestCase
from perfrl_edge.program.task import Task, load_function_task

Record = Mapping[str, Any]
Cases = Mapping[str, tuple[TestCase, ...]]

_HUB_PREFIX = "hub:"
MODULE_NAME = "solution.py"


@dataclass(frozen=True, slots=True)
class Project:
    """Where a row's function lives: its module's text, its qualified name, and pytest files by name."""

    module: str
    function: str
    tests: Mapping[str, str]

    def write(self, folder: Path) -> None:
        """Lay it out as solution.py beside a folder of tests."""
        (folder / "tests").mkdir(parents=True, exist_ok=True)
        (folder / MODULE_NAME).write_text(self.module, encoding="utf-8")
        for name, text in self.tests.items():
            (folder / "tests" / name).write_text(text, encoding="utf-8")

    def task(self, folder: Path, interpreter: Path) -> Task:
        """What the judge works on, once the project is written to the folder."""
        suite = PytestSuite(folder / "tests", folder)
        return load_function_task(folder / MODULE_NAME, self.function, suite, interpreter)


@dataclass(frozen=True, slots=True)
class Row:
    """One program to make faster; target is a faster version where the data has one.

    With a project, source is one function of its module; without, a whole script.
    """

    row_id: str
    problem_id: str
    source: str
    target: str | None = None
    project: Project | None = None


def read_records(location: str) -> Iterator[dict[str, Any]]:
    """Yield the JSON objects of a .jsonl or .jsonl.gz file, or of a Hub data set."""
    if location.startswith(_HUB_PREFIX):
        yield from _hub_records(location)
        return
    path = Path(location)
    try:
        with _open_text(path) as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _parse(line, path, number)
    except (OSError, UnicodeDecodeError, EOFError) as exc:
        raise InputError(f"cannot read {path}: {exc}") from exc


def _open_text(path: Path) -> TextIO:
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")


def _parse(line: str, path: Path, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as exc:
        raise InputError(f"{path}, line {number}: not JSON ({exc})") from exc
    if not isinstance(record, dict):
        raise InputError(f"{path}, line {number}: expected a JSON object, found {type(record).__name__}")
    return record


def _hub_records(location: str) -> Iterator[dict[str, Any]]:
    import datasets

    name, _, split = location.removeprefix(_HUB_PREFIX).partition(":")
    yield from datasets.load_dataset(name, split=split or "train")


def read_rows(location: str, limit: int | None = None) -> list[Row]:
    """Every program of a data file as a Row, in file order, at most limit of them."""
    found = (
        row for number, record in enumerate(read_records(location)) for row in _rows(record, number, location)
    )
    rows = list(islice(found, limit))
    if not rows:
        raise InputError(f"{location} holds no rows")
    return rows


def _rows(record: Record, number: int, location: str) -> Iterator[Row]:
    problem_id = str(record.get("problem_id", number))
    if "solutions" in record:
        for index, solution in enumerate(record["solutions"]):
            yield Row(f"{problem_id}/{index}", problem_id, solution)
        return
    source = record.get("input", record.get("source"))
    if not isinstance(source, str):
        raise InputError(
            f"{location}, record {number + 1}: no program; expected a text field 'input', 'source' or a list"
            f" 'solutions', found {sorted(record)}"
        )
    row_id = str(record.get("submission_id_v0", number))
    yield Row(row_id, problem_id, source, record.get("target"), _project(record))


def _project(record: Record) -> Project | None:
    if not record.get("function"):
        return None
    return Project(record["module"], record["function"], record["pytest"])


def read_pairs(location: str, limit: int | None = None) -> list[Row]:
    """Rows that all have a target; one without is an error, since nothing can be learnt from it."""
    rows = read_rows(location, limit)
    missing = [row.row_id for row in rows if not isinstance(row.target, str)]
    if missing:
        raise InputError(f"{location}: {len(missing)} rows have no 'target', the first is {missing[0]}")
    return rows


def read_cases(location: str) -> dict[str, tuple[TestCase, ...]]:
    """Test cases by problem, repeated ones included; a problem met twice keeps the tests of both records."""
    cases: dict[str, tuple[TestCase, ...]] = {}
    for number, record in enumerate(read_records(location)):
        if "problem_id" not in record or not isinstance(record.get("tests"), list):
            raise InputError(f"{location}, record {number + 1}: expected 'problem_id' and a list 'tests'")
        problem_id = str(record["problem_id"])
        cases[problem_id] = cases.get(problem_id, ()) + tuple(_cases(record["tests"]))
    return cases


def _cases(tests: Sequence[Record]) -> Iterator[TestCase]:
    for index, test in enumerate(tests):
        yield TestCase(str(test.get("name", index)), test["input"], test["output"])


def distinct_cases(cases: Iterable[TestCase]) -> tuple[TestCase, ...]:
    """Without the tests that repeat an earlier one: they cost time and prove nothing."""
    first: dict[tuple[str, str], TestCase] = {}
    for case in cases:
        first.setdefault((case.stdin, case.expected_stdout), case)
    return tuple(first.values())


@contextmanager
def opened_task(
    row: Row, cases: Cases, interpreter: Path, float_tolerance: float | None = None
) -> Iterator[Task]:
    """A row's task; a project is on disk for as long as the context lasts."""
    if row.project is None:
        yield row_task(row, cases, interpreter, float_tolerance)
        return
    with tempfile.TemporaryDirectory(prefix="perfrl-row-") as folder:
        row.project.write(Path(folder))
        yield row.project.task(Path(folder), interpreter)


def row_task(row: Row, cases: Cases, interpreter: Path, float_tolerance: float | None = None) -> Task:
    """A script's task. SuiteError when the problem has no tests."""
    suite = distinct_cases(cases.get(row.problem_id, ()))
    if not suite:
        raise SuiteError(f"{row.row_id}: no tests for problem {row.problem_id}")
    return Task(row.row_id, row.source, StdioSuite(suite, float_tolerance), interpreter)
