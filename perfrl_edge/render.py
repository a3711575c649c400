"""What is shown on stdout: reports, diffs and lists of facts; in colour on a terminal only."""

from __future__ import annotations

import statistics
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from rich.console import Console
from rich.syntax import Syntax
from rich.text import Text

from perfrl_edge.assessment import Assessment, Reward
from perfrl_edge.report import Report, TaskReport

WHY_LENGTH = 140


def stdout_console() -> Console:
    """Where results go."""
    return Console()


def show_report(report: Report, console: Console) -> None:
    """Every candidate of every task with its verdict, and the sentence that sums the run up."""
    for task in report.tasks:
        console.print()
        console.print(Text(task.task_id, style="bold"))
        if task.error is not None:
            console.print(Text(task.error, style="yellow"))
        for text in _candidate_lines(task, console.width):
            console.print(text)
        if line := _unjudged_sentence(task):
            console.print(Text(line, style="dim"))
    console.print()
    console.print(Text(summary(report), style="bold green" if report.faster else "bold yellow"))
    if report.combined is not None:
        console.print(Text(_combined_sentence(report.combined)))
    if advice := _advice(report):
        console.print(Text(advice))
    for line in _footer(report):
        console.print(Text(line, style="dim"))


def show_diff(diff: str, console: Console) -> None:
    """A unified diff, coloured on a terminal, byte for byte elsewhere; nothing where nothing differs."""
    if not diff:
        return
    console.print()
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
        indent = " " * 6
        if why := _why(assessment):
            yield Text(
                textwrap.fill(why, width, initial_indent=indent, subsequent_indent=indent), style="dim"
            )
        for caveat in assessment.verification.caveats:
            told = textwrap.fill(
                first_lines(f"but on {caveat}", 2 * WHY_LENGTH),
                width,
                initial_indent=indent,
                subsequent_indent=indent,
            )
            yield Text(told, style="yellow")


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
    return first_lines(why)


def first_lines(text: str, most: int = WHY_LENGTH) -> str:
    """The beginning of a text, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def _unjudged_sentence(task: TaskReport) -> str:
    """What the model proposed that was not worth judging, or that it proposed nothing."""
    dropped = [(task.dropped_same, "the original itself"), (task.dropped_repeated, "repeats")]
    told = ", ".join(f"{count} {what}" for count, what in dropped if count)
    if told:
        return f"not judged: {told}"
    if task.assessments or task.error is not None:
        return ""
    return "the model finished no proposal in its time; --budget gives it more, --function fewer to share it"


def _combined_sentence(combined: Assessment) -> str:
    """What the replacements come to together."""
    comparison = combined.comparison
    if comparison is None:
        return f"Not together: {first_lines(combined.verification.detail)}"
    speedup = f"{comparison.speedup:.2f}x [{comparison.ci_low:.2f}, {comparison.ci_high:.2f}]"
    if comparison.ci_low <= 1.0:
        return f"Together they pass the whole suite; its own time does not tell the difference: {speedup}"
    baseline_s = statistics.median(comparison.baseline.values_s)
    candidate_s = statistics.median(comparison.candidate.values_s)
    return (
        f"Together they pass the whole suite, which takes {candidate_s:.2f} s instead of {baseline_s:.2f} s: "
        f"{speedup}"
    )


def _advice(report: Report) -> str | None:
    """What to try after a run in which nothing was proved."""
    more = {"low": "medium", "medium": "high"}.get(report.settings.get("effort", ""))
    if report.faster or more is None or not any(task.assessments for task in report.tasks):
        return None
    return f"--effort {more} asks the model for more."


def _footer(report: Report) -> list[str]:
    lines = report.sandbox["summary"].split("; ") if report.sandbox.get("summary") else []
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
