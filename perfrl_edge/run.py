"""A run over one file: its tasks in turn, the report, and the bytes proved faster."""

from __future__ import annotations

import resource
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from perfrl_edge.assessment import Assessment, Judge, JudgeSettings
from perfrl_edge.candidate import Candidate, Generator
from perfrl_edge.combination import first_kept, holds, judge_together
from perfrl_edge.effort import OptimizeSettings
from perfrl_edge.errors import BaselineError, HostError, PerfRLError
from perfrl_edge.execution.measurement.machine import describe_machine
from perfrl_edge.execution.sandbox.canary import prove_sandbox, require
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.generation.bundle import Bundle
from perfrl_edge.optimize import Observer, Stage, optimize_task, time_accepted, verify_all
from perfrl_edge.program.suite import StdioSuite
from perfrl_edge.program.task import Task, program_bytes, rebased, whole_file
from perfrl_edge.report import Report, TaskReport, plain, report_on
from perfrl_edge.versions import versions

LEAST_TASK_BUDGET_S = 10.0  # in less nothing is proposed before it is over


@dataclass(frozen=True, slots=True)
class Outcome:
    """The report, and the file before and after; optimized equals original where nothing was proved.

    interrupted: the user ended the run; the report holds what was finished by then.
    """

    report: Report
    original: bytes
    optimized: bytes
    interrupted: bool = False


def describe_model(bundle: Bundle) -> dict[str, Any]:
    """What the report says of the model."""
    return {
        "name": bundle.name,
        "path": str(bundle.path),
        "kind": bundle.kind.value,
        "base_model": bundle.manifest.get("base_model"),
        "trained": bundle.trained,
        "license": bundle.manifest.get("license"),
        "quantization": plain(bundle.manifest.get("quantization")),
    }


def prove_host(task: Task, limits: Limits, accept_missing: Sequence[str] = ()) -> dict[str, Any]:
    """Try the sandbox on this host in a candidate's place; HostError when a required property is missing."""
    profiles = [Profile.PURE] if isinstance(task.suite, StdioSuite) else [Profile.PURE, Profile.PROJECT]
    reports = [
        require(prove_sandbox(task.interpreter, profile, limits), accept_missing) for profile in profiles
    ]
    return {
        "summary": "; ".join(report.summary() for report in reports),
        "profiles": plain(reports),
    }


def optimize_file(
    tasks: Sequence[Task],
    generator: Generator,
    settings: OptimizeSettings,
    observer: Observer,
    context: Mapping[str, Any],
) -> Outcome:
    """Optimize the tasks of one file in turn, then judge together what was proved for several.

    context holds what the report says of the sandbox and the model.
    """
    started = time.monotonic()
    file = _File(tasks, generator, settings, observer)
    observer.file_started(len(tasks))
    interrupted = False
    combined = None
    try:
        for number, task in enumerate(tasks):
            file.optimize(task, settings.share(time.monotonic() - started, len(tasks) - number))
        combined = file.judge_together()
    except KeyboardInterrupt:
        if not file.reports:
            raise
        interrupted = True
    report = replace(_report(file.reports, settings, context, started), combined=combined)
    return Outcome(report, file.original, file.current, interrupted)


class _File:
    """One file while its tasks are optimized, each on top of what was already proved for the others."""

    def __init__(
        self,
        tasks: Sequence[Task],
        generator: Generator,
        settings: OptimizeSettings,
        observer: Observer,
    ) -> None:
        self.original = self.current = tasks[0].original_bytes
        self.reports: list[TaskReport] = []
        self._tasks = tasks
        self._generator = generator
        self._settings = settings
        self._observer = observer
        self._after_first = self.original

    def optimize(self, task: Task, budget_s: float) -> None:
        """Optimize one task within its share of the budget; its report is added."""
        if budget_s < LEAST_TASK_BUDGET_S and self.reports:
            spent = f"not tried: the budget of {self._settings.budget_s:g} s is spent"
            self.reports.append(replace(report_on(task), error=spent))
            return
        task = rebased(task, self.current)
        try:
            report = optimize_task(
                task, self._generator, replace(self._settings, budget_s=budget_s), self._observer
            )
        except HostError:
            raise
        except PerfRLError as exc:
            is_last = len(self.reports) + 1 == len(self._tasks)
            if is_last and all(earlier.error for earlier in self.reports):
                raise  # nothing could be judged: this is how the run ends
            report = replace(report_on(task), error=f"not judged: {exc}")
            self._observer.task_finished(report)
        self.reports.append(report)
        if report.winner is not None:
            first = self.current == self.original
            self.current = program_bytes(task, report.winner.candidate.source)
            self._after_first = self.current if first else self._after_first

    def judge_together(self) -> Assessment | None:
        """Judge several replacements as one; where they do not hold together only the first is kept.

        The first was judged alone in the file; a single one needs no second look.
        """
        if sum(report.winner is not None for report in self.reports) < 2:
            return None
        combined = judge_together(self._tasks[0], self.current, self._settings.judge, self._observer)
        if not holds(combined):
            self.current, self.reports = self._after_first, first_kept(self.reports)
        return combined


def assess_files(
    task: Task,
    candidates: Sequence[Candidate],
    settings: JudgeSettings,
    observer: Observer,
    context: Mapping[str, Any],
) -> Outcome:
    """Judge code somebody else wrote against the task; the same report as optimize_file."""
    started = time.monotonic()
    observer.file_started(1)
    observer.task_started(task, settings.measurement.budget_s)
    observer.stage(Stage.BASELINE)
    with Judge(task, settings) as judge:
        observer.stage(Stage.VERIFYING)
        assessments = time_accepted(judge, verify_all(judge, candidates, observer), observer)
        facts = plain(judge.facts)
    report = report_on(task, assessments, facts)
    observer.task_finished(report)
    winner = report.winner
    best = task.original_bytes if winner is None else program_bytes(task, winner.candidate.source)
    return Outcome(_report([report], settings, context, started), task.original_bytes, best)


def fault_in_place(task: Task, settings: JudgeSettings) -> str | None:
    """Why the suite does not pass on the file as it is on the disk now; None when it does, twice.

    Tests that start processes of their own see only what is on the disk.
    """
    if isinstance(task.suite, StdioSuite) or task.path is None:
        return None
    try:
        with Judge(whole_file(rebased(task, task.path.read_bytes())), settings):
            return None
    except BaselineError as exc:
        return str(exc)


def _report(
    tasks: Sequence[TaskReport],
    settings: OptimizeSettings | JudgeSettings,
    context: Mapping[str, Any],
    started: float,
) -> Report:
    return Report(
        tasks=tuple(tasks),
        machine=plain(describe_machine()),
        sandbox=context["sandbox"],
        model=context.get("model"),
        settings=plain(settings),
        versions=versions(),
        wall_time_s=round(time.monotonic() - started, 3),
        peak_rss_bytes=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    )
