"""What is wrong with a data set before anybody trains on it or is measured with it.

Static findings: repeated tests, problems without tests, problems shared between splits, packages the
interpreter lacks, prompt lengths. Dynamic finding: rows whose original does not pass its own tests.
"""

from __future__ import annotations

import ast
import json
import statistics
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from perfrl_train.judging import Executor, judge_all
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rows import Cases, Row, distinct_cases

# The paper's shares of rows that run, in percent.
PAPER_EXECUTABLE = {"train": 72.4, "test": 76.4, "validation": 70.8}

_PROBE = """\
import importlib.util, json, sys
print(json.dumps([n for n in json.load(sys.stdin) if importlib.util.find_spec(n) is None]))
"""


@dataclass(frozen=True, slots=True)
class Runner:
    """What it takes to find out whether originals pass their tests."""

    cache: RewardCache
    executor: Executor


@dataclass(frozen=True, slots=True)
class Audit:
    """Findings on one split. executable is None when programs were not run."""

    num_rows: int
    num_problems: int
    rows_without_tests: int
    num_tests: int
    repeated_tests: int
    problems_with_one_distinct_test: int
    unparsable: int
    missing_packages: Mapping[str, int]
    length_unit: str
    lengths: Mapping[str, float]
    executable: int | None
    failures: Mapping[str, str]


def audit_rows(
    rows: Sequence[Row],
    cases: Cases,
    interpreter: Path,
    runner: Runner | None,
    count_tokens: Callable[[str], int] | None = None,
) -> Audit:
    """All findings; without a runner nothing is run, without a tokenizer lengths are in characters."""
    used = {row.problem_id: cases.get(row.problem_id, ()) for row in rows}
    distinct = {problem: len(distinct_cases(tests)) for problem, tests in used.items()}
    failures = dict(_failures(rows, runner)) if runner is not None else {}
    return Audit(
        num_rows=len(rows),
        num_problems=len(used),
        rows_without_tests=sum(not used[row.problem_id] for row in rows),
        num_tests=sum(map(len, used.values())),
        repeated_tests=sum(len(tests) - distinct[problem] for problem, tests in used.items()),
        problems_with_one_distinct_test=sum(count == 1 for count in distinct.values()),
        unparsable=sum(_parse(row.source) is None for row in rows),
        missing_packages=missing_packages(rows, interpreter),
        length_unit="tokens" if count_tokens else "characters",
        lengths=_spread([(count_tokens or len)(row.source) for row in rows]),
        executable=len(rows) - len(failures) if runner is not None else None,
        failures=failures,
    )


def shared_problems(splits: Mapping[str, Sequence[Row]]) -> dict[str, list[str]]:
    """Problems that occur in more than one split, with the splits: training on one leaks into the other."""
    where: dict[str, list[str]] = {}
    for name, rows in splits.items():
        for problem in sorted({row.problem_id for row in rows}):
            where.setdefault(problem, []).append(name)
    return {problem: names for problem, names in where.items() if len(names) > 1}


def missing_packages(rows: Sequence[Row], interpreter: Path) -> dict[str, int]:
    """Top-level packages that rows import and the interpreter does not have, with the number of rows."""
    imported = Counter(package for row in rows for package in set(_imports(_parse(row.source))))
    answer = subprocess.run(
        [interpreter, "-c", _PROBE],
        input=json.dumps(sorted(imported)),
        capture_output=True,
        text=True,
        check=True,
    )
    return {package: imported[package] for package in json.loads(answer.stdout)}


def _failures(rows: Sequence[Row], runner: Runner) -> Iterator[tuple[str, str]]:
    answers = judge_all([(row, ()) for row in rows], runner.cache, runner.executor, lambda _: None)
    for row, judged in zip(rows, answers, strict=True):
        if judged.skipped is not None:
            yield row.row_id, judged.skipped


def _parse(source: str) -> ast.Module | None:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return None


def _imports(tree: ast.Module | None) -> Iterable[str]:
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def _spread(values: Sequence[int]) -> dict[str, float]:
    ordered = sorted(values)
    ninth = ordered[min(len(ordered) - 1, int(0.9 * len(ordered)))]
    return {"median": statistics.median(ordered), "90%": ninth, "max": ordered[-1]}
