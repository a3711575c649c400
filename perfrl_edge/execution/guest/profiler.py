"""Runs the user's pytest once and tells where, among the functions of one file, its time went.

Time is charged to the function of the file that was entered last and not left: work that it hands to a
library or a builtin is its own. Threads are followed each on its own. A generator counts as called each
time it is resumed. Profiling slows Python code, so seconds are for ranking, not for reporting speedups.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import pickle
import sys
import threading
import time
from typing import Any, Dict, List, Tuple

from .override import extend_sys_path
from .pytest_options import run_pytest


class FileProfiler:
    """Own seconds, cumulative seconds and calls for each code object of one file."""

    def __init__(self, path: str) -> None:
        self._path = os.path.realpath(path)
        self._is_ours: Dict[str, bool] = {}
        self._stacks = threading.local()
        self.own_s: Dict[Any, float] = {}
        self.cumulative_s: Dict[Any, float] = {}
        self.calls: Dict[Any, int] = {}

    def __call__(self, frame: Any, event: str, _: Any) -> None:
        if event not in ("call", "return"):
            return
        code = frame.f_code
        ours = self._is_ours.get(code.co_filename)
        if ours is None:
            ours = os.path.realpath(code.co_filename) == self._path
            self._is_ours[code.co_filename] = ours
        if ours:
            self._enter(code) if event == "call" else self._leave(code)

    def _stack(self) -> List[List[Any]]:
        """Entries of the thread: code, when entered, when its own time was last charged."""
        if not hasattr(self._stacks, "entries"):
            self._stacks.entries = []
        return self._stacks.entries  # type: ignore[no-any-return]

    def _enter(self, code: Any) -> None:
        now, stack = time.perf_counter(), self._stack()
        if stack:
            self._charge(stack[-1], now)
        stack.append([code, now, now])
        self.calls[code] = self.calls.get(code, 0) + 1

    def _leave(self, code: Any) -> None:
        now, stack = time.perf_counter(), self._stack()
        if not stack or stack[-1][0] is not code:
            return  # entered before profiling began
        self._charge(stack[-1], now)
        _, entered, _ = stack.pop()
        if all(entry[0] is not code for entry in stack):
            self.cumulative_s[code] = self.cumulative_s.get(code, 0.0) + now - entered
        if stack:
            stack[-1][2] = now

    def _charge(self, entry: List[Any], now: float) -> None:
        self.own_s[entry[0]] = self.own_s.get(entry[0], 0.0) + now - entry[2]
        entry[2] = now


def qualified_names(path: str) -> Dict[Tuple[int, str], str]:
    """First line (decorators included) and name of each function of a file, to its qualified name."""
    names: Dict[Tuple[int, str], str] = {}

    def visit(node: Any, prefix: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                line = min([child.lineno] + [decorator.lineno for decorator in child.decorator_list])
                names[line, child.name] = prefix + child.name
                visit(child, prefix + child.name + ".<locals>.")
            elif isinstance(child, ast.ClassDef):
                visit(child, prefix + child.name + ".")
            else:
                visit(child, prefix)

    with open(path, "rb") as file:
        visit(ast.parse(file.read()), "")
    return names


class Failures:
    """A pytest plugin that notes what failed: tests, and files that could not be collected."""

    def __init__(self) -> None:
        self.names: List[str] = []

    def pytest_runtest_logreport(self, report: Any) -> None:
        """A test's set-up, call or tear-down."""
        if report.failed:
            self.names.append(report.nodeid)

    def pytest_collectreport(self, report: Any) -> None:
        """A file or class."""
        if report.failed:
            self.names.append(report.nodeid)


def main(channel: Any, payload: bytes) -> None:
    """Run the suite when told to; answer with its exit code and the functions' times."""
    job = pickle.loads(payload)
    extend_sys_path([job["project_root"]], [job["import_root"]])
    channel.receive()
    if importlib.util.find_spec("pytest") is None:
        channel.send(json.dumps({"missing": "pytest"}).encode())
        return
    profiler, failures = FileProfiler(job["path"]), Failures()
    threading.setprofile(profiler)
    sys.setprofile(profiler)
    exit_code = run_pytest(job["tests"], [failures])
    sys.setprofile(None)
    threading.setprofile(None)
    functions = _functions(profiler, job["path"])
    channel.send(
        json.dumps({"exit_code": exit_code, "failed": failures.names, "functions": functions}).encode()
    )


def _functions(profiler: FileProfiler, path: str) -> List[List[Any]]:
    names = qualified_names(path)
    return [
        [names[key], profiler.own_s.get(code, 0.0), profiler.cumulative_s.get(code, 0.0), calls]
        for code, calls in profiler.calls.items()
        for key in [(code.co_firstlineno, code.co_name)]
        if key in names
    ]
