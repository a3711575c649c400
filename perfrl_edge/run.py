"""A run over one file: its suite, the functions worth trying, the report, and the bytes proved faster."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Any

from perfrl_edge import __version__
from perfrl_edge.assessment import Judge, JudgeSettings
from perfrl_edge.candidate import Candidate, Generator
from perfrl_edge.errors import PerfRLError, SuiteError
from perfrl_edge.execution.canary import prove_sandbox, require
from perfrl_edge.execution.machine import describe_machine
from perfrl_edge.execution.profiling import profile_suite
from perfrl_edge.execution.sandbox import Limits, Profile
from perfrl_edge.generation.bundle import Bundle
from perfrl_edge.optimize import Observer, OptimizeSettings, Stage, optimize_task, time_accepted, verify_all
from perfrl_edge.program.extraction import changed_function, extract_candidate
from perfrl_edge.program.hot_functions import hot_functions
from perfrl_edge.program.interpreter import find_interpreter
from perfrl_edge.program.source import parse_file, read_source
from perfrl_edge.program.suite import PytestSuite, StdioSuite, Suite, describe, detect_suite
from perfrl_edge.program.task import (
    Task,
    load_function_task,
    load_script_task,
    program_bytes,
    rebased,
)
from perfrl_edge.report import Report, TaskReport, choose_best, plain

Say = Callable[[str], None]
REPORTED_PACKAGES = ("numpy", "onnxruntime", "onnxruntime-gpu", "tokenizers")


@dataclass(frozen=True, slots=True)
class Request:
    """What the user pointed at. virtual_env is the active one, if any."""

    path: Path
    tests: Path
    function: str | None = None
    python: Path | None = None
    virtual_env: Path | None = None
    float_tolerance: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The report, and the file before and after; optimized equals original where nothing was proved."""

    report: Report
    original: bytes
    optimized: bytes


def prepare(request: Request, judge: JudgeSettings, say: Say) -> list[Task]:
    """The tasks a request stands for: the whole script, the function asked for, or the hot functions."""
    return _prepare(request, _suite(request), judge, say)


def _prepare(request: Request, suite: Suite, judge: JudgeSettings, say: Say) -> list[Task]:
    interpreter = find_interpreter(request.python, request.path, request.virtual_env)
    say(f"{describe(suite)}, run with {interpreter}")
    if isinstance(suite, StdioSuite):
        if request.function is not None:
            raise SuiteError(
                "--function needs pytest tests; stdin/stdout pairs judge the whole script, so leave it out"
            )
        return [load_script_task(request.path, suite, interpreter)]
    names = [request.function] if request.function else _hot_names(request.path, suite, interpreter, judge)
    if not request.function:
        say(f"slow while the tests run: {', '.join(names)}")
    return [load_function_task(request.path, name, suite, interpreter) for name in names]


def prepare_assessment(
    request: Request, candidates: Sequence[Path], judge: JudgeSettings, say: Say
) -> tuple[Task, list[Candidate]]:
    """The one task that given files are candidates for, and the candidates taken out of them."""
    suite, function = _suite(request), request.function
    if function is None and isinstance(suite, PytestSuite):
        function = changed_function(request.path, tuple(candidates))
    [task] = _prepare(replace(request, function=function), suite, judge, say)
    if task.target is None:
        sources = [read_source(path).text for path in candidates]
    else:
        original = read_source(request.path)
        sources = [extract_candidate(path, task.target.qualname, original) for path in candidates]
    return task, [Candidate(source, rank=rank) for rank, source in enumerate(sources)]


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


def _suite(request: Request) -> Suite:
    # What is wrong with the program is said before anything about its tests.
    parse_file(read_source(request.path), str(request.path))
    return detect_suite(request.tests, request.path, request.float_tolerance)


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
    """Optimize the tasks of one file in turn, each on top of what was already proved for the others.

    context holds what the report says of the sandbox and the model.
    """
    started = time.monotonic()
    original = current = tasks[0].original_bytes
    reports: list[TaskReport] = []
    for task in tasks:
        rebased_task = rebased(task, current)
        try:
            report = optimize_task(rebased_task, generator, settings, observer)
        except PerfRLError as exc:
            if len(tasks) == 1 or exc.exit_code != PerfRLError.exit_code:
                raise
            report = TaskReport(task.task_id, task.function, task.source, error=str(exc))
        if report.winner is not None:
            current = program_bytes(rebased_task, report.winner.candidate.source)
        reports.append(report)
    return Outcome(_report(reports, settings, context, started), original, current)


def assess_files(
    task: Task,
    candidates: Sequence[Candidate],
    settings: JudgeSettings,
    observer: Observer,
    context: Mapping[str, Any],
) -> Outcome:
    """Judge code somebody else wrote against the task; the same report as optimize_file."""
    started = time.monotonic()
    observer.task_started(task, settings.measurement.budget_s)
    observer.stage(Stage.BASELINE)
    with Judge(task, settings) as judge:
        observer.stage(Stage.VERIFYING)
        assessments = time_accepted(judge, verify_all(judge, candidates, observer), observer)
        facts = plain(judge.facts)
    report = TaskReport(
        task_id=task.task_id,
        function=task.function,
        source=task.source,
        assessments=tuple(assessments),
        best=choose_best(assessments),
        baseline=facts,
    )
    winner = report.winner
    best = task.original_bytes if winner is None else program_bytes(task, winner.candidate.source)
    return Outcome(_report([report], settings, context, started), task.original_bytes, best)


def _hot_names(path: Path, suite: PytestSuite, interpreter: Path, judge: JudgeSettings) -> list[str]:
    profiles = profile_suite(suite, path, interpreter, judge.limits)
    names = list(hot_functions(profiles))
    if not names:
        raise SuiteError(
            f"no function of {path} takes noticeable time while {suite.path} runs; "
            "give tests that exercise it, or name one with --function"
        )
    return names


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


def versions() -> dict[str, str]:
    """Versions that a result may depend on."""
    found = {"perfrl-edge": __version__, "python": sys.version.split()[0]}
    for package in REPORTED_PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return found
