"""The user's pytest suite as a judge of its own: the baseline it sets, and whether a program meets it.

Necessary, never sufficient: the suite runs in the process of the program that it tests.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from perfrl_edge.errors import BaselineError, SuiteError
from perfrl_edge.execution.import_paths import import_root
from perfrl_edge.execution.measurement.comparison import Sample, SampleFailedError, Sampler, Workload
from perfrl_edge.execution.sandbox.confinement import Facilities
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.worker import Worker
from perfrl_edge.execution.verification.mutants import RAISES, mutants
from perfrl_edge.execution.verification.pytest_session import (
    NoPytestError,
    Recording,
    SuiteRun,
    SuiteRunEnded,
    SuiteRunner,
)
from perfrl_edge.execution.verification.verdict import Verdict, Verification, judge_ending
from perfrl_edge.program.suite import PytestSuite
from perfrl_edge.program.task import Task, program_bytes

BASELINE_TIMEOUT_S = 300.0
SLACK_S = 5.0
SLOWER_AT_MOST = 3.0  # a candidate's suite run may take this many times the baseline's
OTHER_HASH_SEED = 1
# Plugins that pytest loads where installed: imported before the fork, they are not compiled anew by each run.
PYTEST_IMPORTS = (
    "pytest",
    "_hypothesis_pytestplugin",
    "hypothesis",
    "anyio.pytest_plugin",
    "pytest_asyncio.plugin",
)
OUTPUT_BYTES = 16 << 20
OPEN_FILES = 1024


class SuiteJudge:
    """Runs the suite on programs in place of the file under test."""

    def __init__(
        self,
        task: Task,
        suite: PytestSuite,
        path: Path,
        limits: Limits,
        preload: tuple[str, ...],
        facilities: Facilities | None = None,
    ) -> None:
        self._task = task
        self._facilities = facilities
        self._suite = suite
        self._path = path
        self._limits = limits
        self._preload = (*PYTEST_IMPORTS, *preload)
        self._worker = self._make_worker(hash_seed=0)
        self._baseline: SuiteRun | None = None

    def close(self) -> None:
        """End the worker; a later run starts another."""
        self._worker.close()

    @property
    def baseline(self) -> SuiteRun:
        """The original's run."""
        if self._baseline is None:
            raise RuntimeError("the suite has not been run on the original")
        return self._baseline

    def establish(self, original: bytes, seed: int) -> Recording:
        """Run the suite on the original, twice; it must pass and agree. Returns the calls seen."""
        self._baseline = self._run_original(self._worker, original, seed)
        _require_passing(self._baseline, self._suite.path)
        self._warm_up(self._baseline.imported)
        with self._make_worker(hash_seed=OTHER_HASH_SEED) as other_worker:
            again = self._run_original(other_worker, original, seed, record=True)
        flaky = again.difference(self._baseline)
        if flaky is not None:
            raise BaselineError(f"the original's tests do not come out the same twice: {flaky}")
        assert again.recording is not None
        self._baseline = again  # the first run also paid for imports that later ones find ready
        return again.recording

    def _warm_up(self, imported: tuple[str, ...]) -> None:
        """Have later runs start with what the first one imported from outside the project."""
        self._worker.close()
        self._preload = imported
        self._worker = self._make_worker(hash_seed=0)

    def require_notice(self, recording: Recording) -> None:
        """SuiteError unless the tests fail for broken versions of the function."""
        if self._task.target is None:
            return
        name = self._task.target.qualname
        for what, source in mutants(self._task.source, only_none=recording.only_none).items():
            if not self._notices(program_bytes(self._task, source)):
                if what == RAISES:
                    raise SuiteError(
                        f"the tests never execute {name}: they pass even when it only raises. Give tests "
                        "that import it and call it in their own process"
                    )
                raise SuiteError(f"the tests never check {name}: they pass even when it only returns None")

    def verify(self, program: bytes) -> Verification:
        """Do all tests come out as they do for the original?"""
        try:
            run = self._run(self._worker, program, self._timeout_s)
        except SuiteRunEnded as ended:
            if ended.reason:
                return Verification(Verdict.POLICY_VIOLATION, f"the test run: {ended.reason}")
            return judge_ending(
                ended.execution, "the test run", replace(self._limits, timeout_s=self._timeout_s)
            )
        difference = run.difference(self.baseline)
        if difference is not None:
            return Verification(Verdict.WRONG_ANSWER, difference, run.peak_rss_bytes)
        return Verification(Verdict.ACCEPTED, peak_rss_bytes=run.peak_rss_bytes)

    def workload(self) -> Workload:
        """Whole suite runs, for functions whose calls cannot be replayed."""
        return Workload("the test suite", self._sampler)

    @property
    def _timeout_s(self) -> float:
        return SLACK_S + SLOWER_AT_MOST * self.baseline.wall_s

    def _sampler(self, program: bytes) -> Sampler:
        def sample() -> Sample:
            try:
                run = self._run(self._worker, program, self._timeout_s)
            except SuiteRunEnded as ended:
                raise SampleFailedError(
                    judge_ending(ended.execution, "the test run", self._limits)
                ) from ended
            difference = run.difference(self.baseline)
            if difference is not None:
                raise SampleFailedError(Verification(Verdict.WRONG_ANSWER, difference))
            return Sample(run.wall_s, run.cpu_s, peak_rss_bytes=run.peak_rss_bytes)

        return sample

    def _notices(self, mutant: bytes) -> bool:
        try:
            return self._run(self._worker, mutant, self._timeout_s, stop_early=True).exit_code != 0
        except SuiteRunEnded:
            return True

    def _run_original(self, worker: Worker, original: bytes, seed: int, *, record: bool = False) -> SuiteRun:
        try:
            return self._run(worker, original, BASELINE_TIMEOUT_S, record=record, seed=seed)
        except NoPytestError:
            raise no_pytest(self._task.interpreter) from None
        except SuiteRunEnded as ended:
            cause = ended.reason or judge_ending(ended.execution, "the test run", self._limits).detail
            raise BaselineError(f"the original's tests do not finish: {cause}") from ended

    def _run(
        self,
        worker: Worker,
        program: bytes,
        timeout_s: float,
        *,
        record: bool = False,
        stop_early: bool = False,
        seed: int = 0,
    ) -> SuiteRun:
        target = self._task.target
        runner = SuiteRunner(
            worker=worker,
            tests=self._suite.path,
            project_root=self._suite.project_root,
            import_root=import_root(self._path),
            path=self._path,
            qualname=target.qualname if target else "",
            seed=seed,
        )
        return runner.run(program, timeout_s, record=record, stop_early=stop_early)

    def _make_worker(self, hash_seed: int) -> Worker:
        return project_worker(
            self._suite,
            self._task.interpreter,
            self._path,
            self._limits,
            self._preload,
            hash_seed,
            self._facilities,
        )


def project_worker(
    suite: PytestSuite,
    interpreter: Path,
    path: Path,
    limits: Limits,
    preload: tuple[str, ...] = (),
    hash_seed: int = 0,
    facilities: Facilities | None = None,
) -> Worker:
    """A worker that runs a suite as its project does: from its root, with room for its output."""
    return Worker(
        interpreter,
        profile=Profile.PROJECT,
        limits=replace(
            limits, timeout_s=BASELINE_TIMEOUT_S, output_bytes=OUTPUT_BYTES, open_files=OPEN_FILES
        ),
        readable=(suite.project_root, import_root(path), suite.path),
        cwd=suite.project_root,
        preload=preload or PYTEST_IMPORTS,
        hash_seed=hash_seed,
        facilities=facilities,
    )


def no_pytest(interpreter: Path) -> SuiteError:
    """What to say when the user's interpreter has no pytest."""
    return SuiteError(f"{interpreter} has no pytest; type: {interpreter} -m pip install pytest")


def _require_passing(run: SuiteRun, tests: Path) -> None:
    if run.collection_errors:
        raise BaselineError(f"the original's tests cannot be collected: {run.collection_errors[0]}")
    if run.num_tests == 0:
        raise SuiteError(f"pytest collects no tests from {tests}")
    if run.exit_code != 0:
        raise BaselineError(f"the original fails its tests: {_failures(run)}")


def _failures(run: SuiteRun) -> str:
    named = "; ".join(f"{test}: {reason}" for test, reason in list(run.reasons.items())[:3])
    return named or f"pytest ended with exit code {run.exit_code}"
