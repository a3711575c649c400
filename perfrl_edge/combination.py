"""Several replacements in one file, each proved by itself: do they hold together, and what do they save?

The file with all of them must pass the user's whole suite, and is timed by it in turns with the original
file. What the suite takes beside the file (pytest itself, fixtures) counts on both sides, so the speedup
is that of the user's test run, not of the functions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from perfrl_edge.assessment import Assessment, Judge, JudgeSettings
from perfrl_edge.candidate import Candidate
from perfrl_edge.errors import PerfRLError
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_edge.optimize import Observer, Stage
from perfrl_edge.program.source import decode_source
from perfrl_edge.program.task import Task, whole_file
from perfrl_edge.report import TaskReport

BUDGET_S = 10.0


def judge_together(task: Task, optimized: bytes, settings: JudgeSettings, observer: Observer) -> Assessment:
    """The file of a task as it is with every replacement, judged against the file as it was."""
    whole = whole_file(task)
    candidate = Candidate(decode_source(optimized, whole.task_id).text)
    budget_s = min(BUDGET_S, settings.measurement.budget_s)
    settings = replace(
        settings, measurement=replace(settings.measurement, budget_s=budget_s, min_speedup=1.0)
    )
    observer.task_started(whole, budget_s)
    observer.stage(Stage.TOGETHER)
    try:
        with Judge(whole, settings) as judge:
            [assessment] = judge.assess([candidate], observer.sampled)
    except PerfRLError as exc:  # what each replacement has shown by itself must not be lost
        return Assessment(candidate, Verification(Verdict.NOT_JUDGED, str(exc)), None, None)
    return assessment


def holds(combined: Assessment) -> bool:
    """Right together, and not slower together."""
    comparison = combined.comparison
    return combined.verification.accepted and (comparison is None or comparison.ci_high >= 1.0)


def first_kept(reports: Sequence[TaskReport]) -> list[TaskReport]:
    """The reports with only the first proved replacement kept, for when all of them do not hold together."""
    kept, *left_out = [report for report in reports if report.winner is not None]
    why = f"left out: proved faster, but not together with {kept.function}"
    return [replace(one, best=None, error=why) if one in left_out else one for one in reports]
