"""A task: one program, or one function of a module, to be made faster under a suite."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from perfrl_edge.program.functions import (
    FunctionSpan,
    FunctionTarget,
    find_function,
    function_text,
    list_functions,
)
from perfrl_edge.program.source import SourceText, decode_source, parse_file, read_source
from perfrl_edge.program.splice import replace_program, splice
from perfrl_edge.program.suite import Suite

__all__ = [
    "FunctionSpan",
    "FunctionTarget",
    "Task",
    "load_function_task",
    "load_script_task",
    "program_bytes",
    "rebased",
    "whole_file",
]


@dataclass(frozen=True, slots=True)
class Task:
    """What the judge and the generator work on.

    source is what the model is shown and what a candidate replaces: the whole script when target is
    None, else the function's text, dedented. interpreter is the Python that runs the user's code.
    source_bytes are the whole file as read from disk, None for a task that has no file.
    """

    task_id: str
    source: str
    suite: Suite
    interpreter: Path
    target: FunctionTarget | None = None
    path: Path | None = None
    source_bytes: bytes | None = None

    @property
    def function(self) -> str | None:
        """The qualified name of the function to replace; None for a whole script."""
        return None if self.target is None else self.target.qualname

    @property
    def original_bytes(self) -> bytes:
        """The baseline's whole file."""
        return self.source.encode() if self.source_bytes is None else self.source_bytes


def load_script_task(path: Path, suite: Suite, interpreter: Path) -> Task:
    """A whole script as one task."""
    source = read_source(path)
    parse_file(source, str(path))
    return Task(path.name, source.text, suite, interpreter, path=path, source_bytes=source.raw)


def load_function_task(path: Path, qualname: str, suite: Suite, interpreter: Path) -> Task:
    """One function ("f" or "Class.method") of a module as a task."""
    return _function_task(path, read_source(path), qualname, suite, interpreter)


def rebased(task: Task, source_bytes: bytes) -> Task:
    """The same task in a file that has changed elsewhere since the task was loaded."""
    if task.target is None:
        return replace(task, source_bytes=source_bytes)
    source = decode_source(source_bytes, str(task.target.path))
    return _function_task(task.target.path, source, task.target.qualname, task.suite, task.interpreter)


def whole_file(task: Task) -> Task:
    """The file that a task is a part of, as a task of its own."""
    name = "the program" if task.path is None else task.path.name
    source = decode_source(task.original_bytes, name)
    return replace(task, task_id=name, source=source.text, target=None)


def _function_task(path: Path, source: SourceText, qualname: str, suite: Suite, interpreter: Path) -> Task:
    span = find_function(list_functions(source, str(path)), qualname, str(path))
    start, end = span.byte_span(source)
    return Task(
        task_id=f"{path.name}::{qualname}",
        source=function_text(source, span),
        suite=suite,
        interpreter=interpreter,
        target=FunctionTarget(path, qualname, source.raw, start, end),
        path=path,
        source_bytes=source.raw,
    )


def program_bytes(task: Task, candidate_source: str) -> bytes:
    """The whole file to run for a candidate; SpliceError when it cannot stand in the original's place."""
    if task.target is not None:
        return splice(task.target, candidate_source)
    if candidate_source == task.source:
        return task.original_bytes
    return replace_program(task.original_bytes, candidate_source)
