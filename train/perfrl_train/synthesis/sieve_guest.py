"""Runs inside a confined process: a module as "solution", its tests as plain functions, on request.

Standard library only. Sent as text; nothing in the trainer imports it.
"""

from __future__ import annotations

import json
import sys
import types
from typing import Any


def main(channel: Any, payload: bytes) -> None:
    """Load on the first message, then run every test N times on each message N; reply what went wrong."""
    job = json.loads(payload)
    tests: list[Any] = []
    while True:
        request = channel.receive()
        if request is None:
            return
        try:
            tests = tests or load(job)
            for _ in range(int(request)):
                for test in tests:
                    test()
            complaint = ""
        except BaseException as exc:
            complaint = f"{type(exc).__name__}: {exc}"[:200]
        channel.send(complaint.encode("utf-8", "replace"))


def load(job: dict[str, Any]) -> list[Any]:
    """The test functions of all files, in order."""
    solution = types.ModuleType("solution")
    sys.modules["solution"] = solution
    exec(compile(job["module"], "solution.py", "exec"), solution.__dict__)
    found = []
    for name in sorted(job["tests"]):
        names: dict[str, Any] = {"__name__": name}
        exec(compile(job["tests"][name], name, "exec"), names)
        found += [value for key, value in names.items() if key.startswith("test_")]
    if not found:
        raise LookupError("no test functions")
    return found
