"""Small projects for the judge to work on, written to a folder by the tests."""

import sys
from pathlib import Path

from perfrl_edge.assessment import JudgeSettings
from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.measurement.comparison import MeasurementSettings
from perfrl_edge.execution.sandbox.limits import Limits
from perfrl_edge.program.suite import StdioSuite, TestCase, detect_suite
from perfrl_edge.program.task import Task, load_function_task

PYTHON = Path(sys.executable)
QUICK = JudgeSettings(
    limits=Limits(timeout_s=3.0),
    measurement=MeasurementSettings(budget_s=4.0, min_pairs=5, max_pairs=12),
    seed=1,
)


def function_task(folder: Path, module: str, tests: str, qualname: str, interpreter: Path = PYTHON) -> Task:
    """A one-module project with one test file, and the task of making one of its functions faster."""
    (folder / "slow.py").write_text(module)
    (folder / "test_slow.py").write_text(tests)
    suite = detect_suite(folder / "test_slow.py", folder / "slow.py")
    return load_function_task(folder / "slow.py", qualname, suite, interpreter)


def script_task(source: str, *pairs: tuple[str, str]) -> Task:
    """A script with input/output pairs."""
    cases = tuple(TestCase(str(number), given, wanted) for number, (given, wanted) in enumerate(pairs, 1))
    return Task("script", source, StdioSuite(cases), PYTHON)


def given(*sources: str) -> list[Candidate]:
    """Candidates as a user hands them in."""
    return [Candidate(source) for source in sources]
