"""Where the tests spend their time among the functions of one file: one confined run under a profiler."""

from __future__ import annotations

import pickle
import shlex
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.errors import BaselineError, SuiteError
from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.import_paths import import_root
from perfrl_edge.execution.sandbox.limits import Limits
from perfrl_edge.execution.sandbox.worker import SessionEnded
from perfrl_edge.execution.suite_runs import BASELINE_TIMEOUT_S, no_pytest, project_worker
from perfrl_edge.execution.verification.encoding import parse_report
from perfrl_edge.execution.verification.pytest_session import complaint
from perfrl_edge.execution.verification.verdict import judge_ending
from perfrl_edge.program.suite import PytestSuite

FAILURES_NAMED = 5
NOTHING_COLLECTED = 5  # pytest's exit code


@dataclass(frozen=True, slots=True)
class FunctionProfile:
    """One function of the file, seconds inflated by profiling.

    own_time_s counts what it calls outside the file; cumulative_time_s its calls inside the file as well.
    """

    qualname: str
    own_time_s: float
    cumulative_time_s: float
    calls: int


def profile_suite(
    suite: PytestSuite, path: Path, interpreter: Path, limits: Limits
) -> tuple[FunctionProfile, ...]:
    """Run the suite once under the profiler, which it must pass; the file's functions that were called."""
    path = path.resolve()
    job = {
        "tests": str(suite.path),
        "project_root": str(suite.project_root),
        "import_root": str(import_root(path)),
        "path": str(path),
    }
    with (
        project_worker(suite, interpreter, path, limits) as worker,
        worker.open(guest_entry("profiler"), pickle.dumps(job, protocol=4)) as session,
    ):
        try:
            report = parse_report(session.request(b"run", BASELINE_TIMEOUT_S))
        except SessionEnded as ended:
            cause = judge_ending(ended.execution, "the test run", limits).detail
            raise BaselineError(f"the original's tests do not finish: {cause}") from ended
        ending = session.close()
    if "missing" in report:
        raise no_pytest(interpreter)
    if report["exit_code"] == NOTHING_COLLECTED:
        raise SuiteError(f"pytest collects no tests from {suite.path}")
    if report["exit_code"] != 0:
        failed = ", ".join(map(str, report["failed"][:FAILURES_NAMED]))
        cause = failed or f"pytest ended with exit code {report['exit_code']}{complaint(ending)}"
        see_why = shlex.join([str(interpreter), "-m", "pytest", str(suite.path)])
        raise BaselineError(f"the original's tests do not pass: {cause}; to see why: {see_why}")
    return tuple(FunctionProfile(*entry) for entry in report["functions"])
