"""A task: one program, or one function of a module, to be made faster under a suite."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.program.suite import Suite


@dataclass(frozen=True, slots=True)
class FunctionTarget:
    """One function of a module file.

    qualname is "f" or "Class.method"; source_bytes are the whole file as read from disk;
    [start, end) is the byte span that a candidate replaces (decorators included).
    """

    path: Path
    qualname: str
    source_bytes: bytes
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Task:
    """What the judge and the generator work on.

    source is what the model is shown and what a candidate replaces: the whole script when target is
    None, else the function's text, dedented. interpreter is the Python that runs the user's code.
    """

    task_id: str
    source: str
    suite: Suite
    interpreter: Path
    target: FunctionTarget | None = None
    path: Path | None = None
