"""Module files and function tasks for the tests of this folder."""

from __future__ import annotations

import sys
from pathlib import Path

from perfrl_edge.program.functions import FunctionTarget, find_function, list_functions
from perfrl_edge.program.source import decode_source
from perfrl_edge.program.suite import PytestSuite, Suite
from perfrl_edge.program.task import Task

PYTHON = Path(sys.executable)
TESTS = PytestSuite(Path("tests"), Path())


def target_in(content: bytes, qualname: str = "f") -> FunctionTarget:
    """A function of a module that is on no disk."""
    source = decode_source(content, "m.py")
    span = find_function(list_functions(source, "m.py"), qualname, "m.py")
    return FunctionTarget(Path("m.py"), qualname, content, *span.byte_span(source))


def task_in(content: str, qualname: str = "f", suite: Suite = TESTS) -> Task:
    """A task for a function of a module that is on no disk."""
    target = target_in(content.encode(), qualname)
    return Task("m.py", "", suite, PYTHON, target=target, source_bytes=content.encode())
