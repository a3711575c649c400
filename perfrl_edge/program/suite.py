"""Test suites as the user keeps them: stdin/stdout pairs or pytest, told apart by what is there."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.errors import SuiteError

_PAIR = re.compile(r"(input|output)\.(.+)\.txt")
ROOT_MARKERS = ("pyproject.toml", "pytest.ini", "setup.cfg", "tox.ini", "setup.py", ".git")


@dataclass(frozen=True, slots=True)
class TestCase:
    """One stdin/stdout pair. The expected output stays in the parent process."""

    name: str
    stdin: str
    expected_stdout: str


@dataclass(frozen=True, slots=True)
class StdioSuite:
    """Pairs compared line by line, trailing blanks ignored; floats within float_tolerance only when set."""

    cases: tuple[TestCase, ...]
    float_tolerance: float | None = None


@dataclass(frozen=True, slots=True)
class PytestSuite:
    """A pytest file or folder; project_root is the working directory pytest is run from."""

    path: Path
    project_root: Path


Suite = StdioSuite | PytestSuite


def detect_suite(tests: Path, source: Path, float_tolerance: float | None = None) -> Suite:
    """Read the tests of a program; which kind they are is decided by the files found."""
    if tests.is_file():
        if tests.suffix != ".py":
            raise SuiteError(f"{tests} is not a Python file; give a pytest file, or a folder of tests")
        return _pytest_suite(tests, source, float_tolerance)
    if not tests.is_dir():
        raise SuiteError(f"{tests} does not exist; give the folder or pytest file that tests {source.name}")
    pairs = sorted(path.name for path in tests.iterdir() if _PAIR.fullmatch(path.name))
    pytest_files = _pytest_files(tests)
    if pairs and pytest_files:
        raise SuiteError(
            f"{tests} holds both input/output pairs ({pairs[0]}) and pytest files ({pytest_files[0].name}); "
            "give a folder with one kind, or one pytest file"
        )
    if pairs:
        return read_pairs(tests, float_tolerance)
    if pytest_files:
        return _pytest_suite(tests, source, float_tolerance)
    raise SuiteError(
        f"{tests} holds no tests: neither input.N.txt and output.N.txt pairs nor test_*.py or *_test.py files"
    )


def read_pairs(folder: Path, float_tolerance: float | None = None) -> StdioSuite:
    """Read a folder of input.N.txt and output.N.txt pairs, in the order of their numbers."""
    found: dict[str, set[str]] = {"input": set(), "output": set()}
    for path in folder.iterdir():
        match = _PAIR.fullmatch(path.name)
        if match:
            found[match[1]].add(match[2])
    for kind, other in (("input", "output"), ("output", "input")):
        alone = sorted(found[kind] - found[other], key=_natural_order)
        if alone:
            raise SuiteError(
                f"{folder}: {kind}.{alone[0]}.txt has no {other}.{alone[0]}.txt "
                f"({len(alone)} unpaired); add it or remove the file"
            )
    numbers = sorted(found["input"], key=_natural_order)
    cases = tuple(
        TestCase(
            number, _read_text(folder / f"input.{number}.txt"), _read_text(folder / f"output.{number}.txt")
        )
        for number in numbers
    )
    return StdioSuite(cases, float_tolerance)


def describe(suite: Suite) -> str:
    """The suite in a few words, for the screen."""
    if isinstance(suite, PytestSuite):
        return f"pytest: {suite.path} (run from {suite.project_root})"
    tolerance = "" if suite.float_tolerance is None else f", floats within {suite.float_tolerance:g}"
    return f"stdin/stdout: {len(suite.cases)} pairs{tolerance}"


def compare_stdout(expected: str, actual: str, float_tolerance: float | None = None) -> str | None:
    """Why two outputs differ, or None; trailing blanks and trailing empty lines do not count."""
    wanted, got = _significant_lines(expected), _significant_lines(actual)
    for row, (want, have) in enumerate(zip(wanted, got, strict=False), start=1):
        if want != have and not _close(want, have, float_tolerance):
            return f"line {row}: expected {_shown(want)}, got {_shown(have)}"
    if len(wanted) != len(got):
        return f"expected {len(wanted)} lines, got {len(got)}"
    return None


def _pytest_suite(tests: Path, source: Path, float_tolerance: float | None) -> PytestSuite:
    if float_tolerance is not None:
        raise SuiteError(f"{tests} is a pytest suite, which compares floats itself; drop the float tolerance")
    tests, source = tests.resolve(), source.resolve()
    return PytestSuite(tests, _project_root(tests, source))


def _pytest_files(folder: Path) -> list[Path]:
    hidden = {"node_modules", "__pycache__", "venv"}
    return sorted(
        path
        for pattern in ("test_*.py", "*_test.py")
        for path in folder.rglob(pattern)
        if not any(part in hidden or part.startswith(".") for part in path.relative_to(folder).parts[:-1])
    )


def _project_root(tests: Path, source: Path) -> Path:
    """The nearest folder above both that is marked as a project, else the nearest folder above both."""
    holder = tests if tests.is_dir() else tests.parent
    shared = [folder for folder in (holder, *holder.parents) if source.is_relative_to(folder)]
    marked = (folder for folder in shared if any((folder / marker).exists() for marker in ROOT_MARKERS))
    return next(marked, shared[0])


def _read_text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError as exc:
        raise SuiteError(f"{path} is not UTF-8 ({exc.reason} at byte {exc.start}); save it as UTF-8") from exc
    except OSError as exc:
        raise SuiteError(f"{path} cannot be read: {exc.strerror or exc}") from exc


def _natural_order(number: str) -> tuple[tuple[int, int | str], ...]:
    parts = re.findall(r"\d+|\D+", number)
    return tuple((0, int(part)) if part.isdecimal() else (1, part) for part in parts)


def _significant_lines(text: str) -> list[str]:
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _close(expected: str, actual: str, tolerance: float | None) -> bool:
    """Are two lines equal word by word, numbers within an absolute or relative tolerance?"""
    if tolerance is None:
        return False
    wanted, got = expected.split(), actual.split()
    return len(wanted) == len(got) and all(
        want == have or _close_numbers(want, have, tolerance) for want, have in zip(wanted, got, strict=True)
    )


def _close_numbers(expected: str, actual: str, tolerance: float) -> bool:
    try:
        want, have = float(expected), float(actual)
    except ValueError:
        return False
    return math.isclose(want, have, rel_tol=tolerance, abs_tol=tolerance)


def _shown(line: str) -> str:
    return repr(line if len(line) <= 60 else line[:57] + "...")
