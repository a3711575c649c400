"""Where an interrupted run goes on: one file, replaced atomically, with all that the next step depends on.

DIR/training/settings.json says what the run is; DIR/training/state.pt holds weights, optimizer and
position. A run resumed from any state ends with the weights of a run never interrupted.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from perfrl_edge import __version__
from perfrl_edge.errors import InputError

if TYPE_CHECKING:
    import torch

_FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class TrainingState:
    """Everything the next update depends on besides settings and data.

    position is the loop's own, with the number of "completed" updates in it. Random generators are not
    here: each update seeds them by its number.
    """

    weights: dict[str, torch.Tensor]
    optimizer: dict[str, Any]
    position: dict[str, Any]


@dataclass(frozen=True, slots=True)
class RunFolder:
    """The output folder of a training run."""

    path: Path

    @property
    def training(self) -> Path:
        """What only an unfinished run needs."""
        return self.path / "training"

    def open(self, settings: Mapping[str, Any], resume: bool) -> None:
        """Create the folder, or check that it holds this very run. InputError says what differs."""
        stored = self.training / "settings.json"
        if resume:
            self._check_same(stored, settings)
            return
        if self.path.exists() and any(self.path.iterdir()):
            raise InputError(f"{self.path} is not empty; pass --resume to go on, or choose another folder")
        self.training.mkdir(parents=True, exist_ok=True)
        document = {"format_version": _FORMAT_VERSION, "settings": dict(settings), "versions": versions()}
        write_atomically(
            stored, lambda file: file.write(json.dumps(document, indent=1, default=str).encode())
        )

    def _check_same(self, stored: Path, settings: Mapping[str, Any]) -> None:
        if not stored.exists():
            raise InputError(f"nothing to resume: {stored} does not exist")
        before = json.loads(stored.read_text())["settings"]
        now = json.loads(json.dumps(dict(settings), default=str))
        differing = sorted(key for key in before | now if before.get(key) != now.get(key))
        if differing:
            changes = ", ".join(f"{key}: {before.get(key)!r} then, {now.get(key)!r} now" for key in differing)
            raise InputError(f"{self.path} was started with other settings ({changes})")

    def save_state(self, state: TrainingState) -> None:
        """Replace the stored state; a kill at any moment leaves the last one or this one, whole."""
        import torch

        fields = {name: getattr(state, name) for name in TrainingState.__slots__}
        write_atomically(self.training / "state.pt", lambda file: torch.save(fields, file))

    def completed_steps(self) -> int:
        """How many steps the stored state has behind it."""
        state = self.load_state()
        return 0 if state is None else int(state.position["completed"])

    def load_state(self) -> TrainingState | None:
        """The last stored state, or None when the run was stopped before the first."""
        import torch

        path = self.training / "state.pt"
        if not path.exists():
            return None
        return TrainingState(**torch.load(path, map_location="cpu", weights_only=True))


def write_atomically(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Write a file beside its place, flush it to disk, then move it in."""
    beside = path.with_name(path.name + ".part")
    with beside.open("wb") as file:
        write(file)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def versions() -> dict[str, str]:
    """What the run was made with."""
    import torch
    import transformers

    return {
        "perfrl": __version__,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "transformers": transformers.__version__,
    }
