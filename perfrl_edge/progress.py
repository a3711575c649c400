"""What is shown on stderr while a run goes on: a live view on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.spinner import Spinner
from rich.text import Text

from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_edge.optimize import Stage
from perfrl_edge.program.task import Task
from perfrl_edge.render import first_lines
from perfrl_edge.report import TaskReport

RECENT_LINES = 12


@contextmanager
def progress_view(write_line: Callable[[str], None]) -> Iterator[PlainView | LiveView]:
    """What shows progress on stderr: a live view on a terminal, plain lines elsewhere."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield PlainView(write_line)
        return
    with LiveView(console) as live:
        yield live


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
    return first_lines(report.error or "nothing faster proved")


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
    why = "" if right else f": {first_lines(verification.detail, 100)}"
    return f"{candidate.strategy.value}{logprob} {verification.verdict.value}{why}"
