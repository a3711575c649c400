"""Test suites as the user keeps them: stdin/stdout pairs or pytest."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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
