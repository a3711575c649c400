"""Reports and progress: tables, diffs and a live view on a terminal, plain lines elsewhere."""

from __future__ import annotations

import statistics
import textwrap
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.spinner import Spinner
from rich.syntax import Syntax
from rich.text import Text

from perfrl_edge.assessment import Assessment, Reward
from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.verification import Verdict, Verification
from perfrl_edge.optimize import Stage
from perfrl_edge.program.task import Task
from perfrl_edge.report import Report, TaskReport

RECENT_LINES = 12
WHY_LENGTH = 140


def stdout_console() -> Console:
    """Where results go."""
    return Console()


@contextmanager
def progress_view(write_line: Callable[[str], None]) -> Iterator[PlainView | LiveView]:
    """What shows progress on stderr: a live view on a terminal, plain lines elsewhere."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield PlainView(write_line)
        return
    with LiveView(console) as live:
        yield live


def show_report(report: Report, console: Console) -> None:
    """Every candidate of every task with its verdict, and the sentence that sums the run up."""
    for task in report.tasks:
        console.print()
        console.print(Text(task.task_id, style="bold"))
        if task.error is not None:
            console.print(Text(task.error, style="yellow"))
        for text in _candidate_lines(task, console.width):
            console.print(text)
        if line := _dropped_sentence(task):
            console.print(Text(line, style="dim"))
    console.print()
    console.print(Text(summary(report), style="bold green" if report.faster else "bold yellow"))
    if report.combined is not None:
        console.print(Text(_combined_sentence(report.combined)), soft_wrap=True)
    for line in _footer(report):
        console.print(Text(line, style="dim"), soft_wrap=True)
    console.print()


def show_diff(diff: str, console: Console) -> None:
    """A unified diff, coloured on a terminal, byte for byte elsewhere."""
    if console.is_terminal:
        console.print(Syntax(diff, "diff", background_color="default", word_wrap=False))
    else:
        console.file.write(diff)


def summary(report: Report) -> str:
    """One sentence: what was proved."""
    winners = [(task, task.winner) for task in report.tasks if task.winner is not None]
    if not winners:
        return f"Nothing faster was proved ({report.wall_time_s:.0f} s)."
    parts = [
        f"{_name(task)} {winner.comparison.speedup:.2f}x faster"
        for task, winner in winners
        if winner.comparison is not None
    ]
    return f"Proved: {', '.join(parts)} ({report.wall_time_s:.0f} s)."


def _name(task: TaskReport) -> str:
    return task.function or task.task_id


def _candidate_lines(task: TaskReport, width: int) -> Iterator[Text]:
    """One line a candidate, its reason beneath: reasons are too long for a column."""
    for index, assessment in enumerate(task.assessments):
        best = index == task.best
        yield Text(
            _candidate_line(assessment, "->" if best else f"{index + 1:2}"), style="green" if best else ""
        )
        if why := _why(assessment):
            indent = " " * 6
            yield Text(
                textwrap.fill(why, width, initial_indent=indent, subsequent_indent=indent), style="dim"
            )


def _candidate_line(assessment: Assessment, mark: str) -> str:
    candidate, comparison = assessment.candidate, assessment.comparison
    reward = assessment.reward.name if assessment.reward else "-"
    logprob = "" if candidate.logprob is None else f"{candidate.logprob:.3f}"
    speedup = ""
    if comparison is not None:
        speedup = f"{comparison.speedup:.2f}x [{comparison.ci_low:.2f}, {comparison.ci_high:.2f}]"
    verdict = assessment.verification.verdict.value
    return f" {mark}  {candidate.strategy.value:6} {logprob:>7}  {reward} {verdict:21} {speedup}".rstrip()


def _why(assessment: Assessment) -> str:
    comparison = assessment.comparison
    why = assessment.verification.detail if comparison is None else comparison.detail
    if comparison is not None and assessment.reward is not Reward.R4:
        why = f"{comparison.decision.value.lower().replace('_', ' ')}: {why}"
    return _first_lines(why)


def _first_lines(text: str, most: int = WHY_LENGTH) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def _dropped_sentence(task: TaskReport) -> str:
    """What the model proposed that was not worth judging."""
    dropped = [(task.dropped_same, "the original itself"), (task.dropped_repeated, "repeats")]
    told = ", ".join(f"{count} {what}" for count, what in dropped if count)
    return f"not judged: {told}" if told else ""


def _combined_sentence(combined: Assessment) -> str:
    """What the replacements come to together."""
    comparison = combined.comparison
    if comparison is None:
        return f"Not together: {_first_lines(combined.verification.detail)}"
    speedup = f"{comparison.speedup:.2f}x [{comparison.ci_low:.2f}, {comparison.ci_high:.2f}]"
    if comparison.ci_low <= 1.0:
        return f"Together they pass the whole suite; its own time does not tell the difference: {speedup}"
    baseline_s = statistics.median(comparison.baseline.values_s)
    candidate_s = statistics.median(comparison.candidate.values_s)
    return (
        f"Together they pass the whole suite, which takes {candidate_s:.2f} s instead of {baseline_s:.2f} s: "
        f"{speedup}"
    )


def _footer(report: Report) -> list[str]:
    lines = [report.sandbox["summary"]] if report.sandbox.get("summary") else []
    costs = []
    if report.generation is not None:
        costs.append(
            f"{report.generation['generated_tokens']:.0f} tokens in {report.generation['generate_s']:.0f} s, "
            f"model loaded in {report.generation['load_s']:.1f} s"
        )
    if report.peak_rss_bytes:
        costs.append(f"peak memory {report.peak_rss_bytes / 2**20:.0f} MiB")
    return [*lines, *([" · ".join(costs)] if costs else [])]


def show_mapping(title: str, rows: Mapping[str, Any], console: Console) -> None:
    """A titled list of facts, one a line."""
    console.print(Text(title, style="bold"))
    shown = {key.removesuffix("_bytes"): _shown(key, value) for key, value in rows.items()}
    width = max(map(len, shown), default=0)
    for key, value in shown.items():
        console.print(Text(f"  {key:<{width}}  {value}"), soft_wrap=True)


def _shown(key: str, value: Any) -> str:
    """A fact as a person would write it."""
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if key.endswith("_bytes"):
        return f"{value / 2**30:.1f} GiB"
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return f"{value:.2f}" if isinstance(value, float) else str(value)


class PlainView:
    """Progress as plain lines: for logs, pipes and CI."""

    def __init__(self, write_line: Callable[[str], None]) -> None:
        self._write_line = write_line
        self._place = _Place()

    def file_started(self, num_tasks: int) -> None:
        self._place = _Place(num_tasks)

    def task_started(self, task: Task, budget_s: float) -> None:
        self._write_line(f"{task.task_id}{self._place.next()} (up to {budget_s:.0f} s)")

    def stage(self, stage: Stage) -> None:
        self._write_line(f"  {stage.value}")

    def verified(self, candidate: Candidate, verification: Verification) -> None:
        self._write_line(f"  {_verified_line(candidate, verification)}")

    def sampled(self, done: int, most: int) -> None:
        """Samples are too many for a log."""

    def task_finished(self, report: TaskReport) -> None:
        self._write_line(f"  {_outcome(report)}")


class _Place:
    """Which of several tasks is under way, as " (2 of 5)"; nothing for a single one or beyond the last."""

    def __init__(self, num_tasks: int = 1) -> None:
        self._num_tasks = num_tasks
        self._number = 0

    def next(self) -> str:
        """Go to the next task."""
        self._number += 1
        return f" ({self._number} of {self._num_tasks})" if 1 < self._num_tasks >= self._number else ""


def _outcome(report: TaskReport) -> str:
    """How a task ended, in a few words."""
    if report.winner is not None and report.winner.comparison is not None:
        return f"{report.winner.comparison.speedup:.2f}x faster"
    return _first_lines(report.error or "nothing faster proved")


class LiveView:
    """Progress as one live region on a terminal: task, stage, candidates so far, time left."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._title = ""
        self._place = _Place()
        self._stage = Stage.BASELINE
        self._lines: list[str] = []
        self._progress = ""
        self._deadline = time.monotonic()
        self._spinner = Spinner("dots")
        # Last: it draws what is above at once.
        self._live = Live(console=console, refresh_per_second=8, transient=True, get_renderable=self.picture)

    def __enter__(self) -> LiveView:
        self._live.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._live.stop()

    def file_started(self, num_tasks: int) -> None:
        self._place = _Place(num_tasks)

    def task_started(self, task: Task, budget_s: float) -> None:
        self._title, self._lines, self._progress = f"{task.task_id}{self._place.next()}", [], ""
        self._deadline = time.monotonic() + budget_s

    def stage(self, stage: Stage) -> None:
        self._stage, self._progress = stage, ""

    def verified(self, candidate: Candidate, verification: Verification) -> None:
        self._lines.append(_verified_line(candidate, verification))

    def sampled(self, done: int, most: int) -> None:
        self._progress = f" {done}/{most} samples"

    def task_finished(self, report: TaskReport) -> None:
        self._lines = []
        self._console.print(Text(f"{self._title}: {_outcome(report)}"))

    def picture(self) -> RenderableType:
        """What the live region shows now."""
        left_s = self._deadline - time.monotonic()
        left = f"  (at most {left_s:.0f} s left)" if left_s >= 1 else ""
        status = f"{self._title}  {self._stage.value}{self._progress}{left}"
        self._spinner.update(text=Text(status))
        recent: Sequence[str] = self._lines[-RECENT_LINES:]
        lines = (Text(f"  {line}", no_wrap=True, overflow="ellipsis") for line in recent)
        return Group(*lines, self._spinner)


def _verified_line(candidate: Candidate, verification: Verification) -> str:
    logprob = "" if candidate.logprob is None else f" {candidate.logprob:.3f}"
    right = verification.verdict is Verdict.ACCEPTED
    why = "" if right else f": {_first_lines(verification.detail, 100)}"
    return f"{candidate.strategy.value}{logprob} {verification.verdict.value}{why}"
