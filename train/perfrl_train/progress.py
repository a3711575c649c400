"""How a run is watched: one line of progress on stderr, DIR/metrics.jsonl, and TensorBoard curves.

The only module of training that imports rich. Entries carry the step they belong to; resuming at step n
drops what an interrupted run had written beyond it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol


class RunLog(Protocol):
    """Where a loop reports to."""

    def step(self, number: int, metrics: Mapping[str, float]) -> None:
        """Record figures of one step."""
        ...

    def say(self, text: str) -> None:
        """Tell the person watching one thing."""
        ...


class SilentLog:
    """Keeps the figures in memory and says nothing."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, dict[str, float]]] = []
        self.sayings: list[str] = []

    def step(self, number: int, metrics: Mapping[str, float]) -> None:
        """Keep the figures."""
        self.steps.append((number, dict(metrics)))

    def say(self, text: str) -> None:
        """Keep the text."""
        self.sayings.append(text)


class FolderLog:
    """Progress on stderr, metrics.jsonl and TensorBoard in a run's folder."""

    def __init__(self, folder: Path, total_steps: int, first_step: int = 0) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        self._path = folder / "metrics.jsonl"
        self._board_folder = folder / "tensorboard"
        self._first_step = first_step
        self._console = Console(stderr=True)
        columns = (BarColumn(), TextColumn("{task.completed}/{task.total}"), TimeRemainingColumn())
        self._progress = Progress(*columns, TextColumn("{task.description}"), console=self._console)
        self._task = self._progress.add_task("", total=total_steps, completed=first_step)
        self._board: Any = None

    def __enter__(self) -> FolderLog:
        from torch.utils.tensorboard import SummaryWriter

        _keep_until(self._path, self._first_step)
        self._board = SummaryWriter(str(self._board_folder), purge_step=self._first_step)
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()
        self._board.close()

    def step(self, number: int, metrics: Mapping[str, float]) -> None:
        """Write the figures to all three places."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"step": number, **metrics}) + "\n")
        for name, value in metrics.items():
            self._board.add_scalar(name, value, number)
        described = "  ".join(f"{name} {value:.4g}" for name, value in metrics.items())
        self._progress.update(self._task, completed=number, description=described)

    def say(self, text: str) -> None:
        """Print one line above the progress bar."""
        self._console.print(text, markup=False, highlight=False)


@contextmanager
def counted(total: int, what: str) -> Iterator[Callable[[int], None]]:
    """A progress bar on stderr; call what it gives with the number done."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task(what, total=total)
        yield lambda done: progress.update(task, completed=done)


def _keep_until(path: Path, last_step: int) -> None:
    """Drop entries beyond a step: the resumed run writes them again."""
    if not path.exists():
        return
    kept = [line for line in path.read_text().splitlines() if json.loads(line)["step"] <= last_step]
    path.write_text("".join(line + "\n" for line in kept))
