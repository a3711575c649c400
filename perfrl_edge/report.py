"""The report of a run: what was tried, what was proved, where; and its versioned JSON.

Only this module writes and reads the format. Raw samples are kept, so that a report can be decided
again from its file alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from perfrl_edge.assessment import Assessment, Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import InputError
from perfrl_edge.execution.measurement.comparison import Comparison, Decision, Measurement
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_edge.program.task import Task

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class TaskReport:
    """What became of one task. best indexes assessments; error says why nothing was kept or judged."""

    task_id: str
    function: str | None
    source: str
    assessments: tuple[Assessment, ...] = ()
    best: int | None = None
    dropped_same: int = 0
    dropped_repeated: int = 0
    stages_s: Mapping[str, float] = field(default_factory=dict)
    baseline: Mapping[str, Any] = field(default_factory=dict)
    error: str | None = None

    @property
    def winner(self) -> Assessment | None:
        """The assessment that best points at."""
        return None if self.best is None else self.assessments[self.best]


@dataclass(frozen=True, slots=True)
class Report:
    """One run over one file. The mappings hold plain JSON values only.

    combined is about the whole file with the replacements of several tasks, None where fewer than two
    were proved.
    """

    tasks: tuple[TaskReport, ...]
    machine: Mapping[str, Any] = field(default_factory=dict)
    sandbox: Mapping[str, Any] = field(default_factory=dict)
    model: Mapping[str, Any] | None = None
    generation: Mapping[str, Any] | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    wall_time_s: float = 0.0
    peak_rss_bytes: int = 0
    combined: Assessment | None = None

    @property
    def faster(self) -> bool:
        """True when at least one task has a proved speedup."""
        return any(task.best is not None for task in self.tasks)


def report_on(
    task: Task, assessments: Sequence[Assessment] = (), baseline: Mapping[str, Any] | None = None
) -> TaskReport:
    """A task's report with its best assessment chosen."""
    return TaskReport(
        task_id=task.task_id,
        function=task.function,
        source=task.source,
        assessments=tuple(assessments),
        best=choose_best(assessments),
        baseline=baseline or {},
    )


def choose_best(assessments: Sequence[Assessment]) -> int | None:
    """Index of the R4 assessment whose speedup is largest at the low end of its interval."""
    proved = [
        (assessment.comparison.ci_low, -index)
        for index, assessment in enumerate(assessments)
        if assessment.reward is Reward.R4 and assessment.comparison is not None
    ]
    return -max(proved)[1] if proved else None


def plain(value: Any) -> Any:
    """Dataclasses, enums, paths and tuples as JSON values."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def write_report(report: Report) -> str:
    """The report as JSON text, format_version 1."""
    body = plain(report)
    body["tasks"] = [_task_to_json(task) for task in report.tasks]
    body["combined"] = None if report.combined is None else _assessment_to_json(report.combined)
    return json.dumps({"format_version": FORMAT_VERSION, **body}, indent=2, ensure_ascii=False) + "\n"


def read_report(text: str) -> Report:
    """Read what write_report wrote; another format version or broken text is an InputError."""
    try:
        body = json.loads(text)
        version = body.pop("format_version")
    except (ValueError, KeyError, TypeError, AttributeError) as exc:
        raise InputError(f"not a perfrl-edge report: {exc}") from exc
    if version != FORMAT_VERSION:
        raise InputError(f"report has format_version {version}; this version reads {FORMAT_VERSION}")
    combined = body.get("combined")
    parts = {
        "tasks": tuple(_task_from_json(task) for task in body["tasks"]),
        "combined": None if combined is None else _assessment_from_json(combined),
    }
    return Report(**{**body, **parts})


def _task_to_json(task: TaskReport) -> dict[str, Any]:
    body: dict[str, Any] = plain(task)
    body["assessments"] = [_assessment_to_json(assessment) for assessment in task.assessments]
    return body


def _assessment_to_json(assessment: Assessment) -> dict[str, Any]:
    comparison = assessment.comparison
    return {
        "verdict": assessment.verification.verdict.value,
        "reward": assessment.reward.name if assessment.reward else None,
        "speedup": comparison.speedup if comparison else None,
        "ci_low": comparison.ci_low if comparison else None,
        "ci_high": comparison.ci_high if comparison else None,
        **plain(assessment.candidate),
        "detail": assessment.verification.detail or (comparison.detail if comparison else ""),
        "caveats": list(assessment.verification.caveats),
        "verification": plain(assessment.verification),
        "comparison": plain(comparison),
    }


def _task_from_json(body: Mapping[str, Any]) -> TaskReport:
    assessments = tuple(_assessment_from_json(item) for item in body["assessments"])
    return TaskReport(**{**body, "assessments": assessments})


def _assessment_from_json(body: Mapping[str, Any]) -> Assessment:
    verification = {**body["verification"], "verdict": Verdict(body["verification"]["verdict"])}
    verification["caveats"] = tuple(verification.get("caveats", ()))
    return Assessment(
        candidate=Candidate(body["source"], body["logprob"], body["rank"], Strategy(body["strategy"])),
        verification=Verification(**verification),
        comparison=_comparison_from_json(body["comparison"]),
        reward=Reward[body["reward"]] if body["reward"] else None,
    )


def _comparison_from_json(body: Mapping[str, Any] | None) -> Comparison | None:
    if body is None:
        return None
    values: dict[str, Any] = {**body, "decision": Decision(body["decision"])}
    for name, value in body.items():
        if isinstance(value, Mapping) and "values_s" in value:
            values[name] = Measurement(tuple(value["values_s"]), tuple(value["warmups_s"]))
        elif isinstance(value, list):
            values[name] = tuple(value)
    return Comparison(**values)
