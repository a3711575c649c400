"""Tests for a function nobody wrote tests for: arguments are tried until it returns, its answers are kept.

The function runs confined. What it answers is written into a pytest file, so that a rewritten version can
be held against it. A function that needs arguments of no kind tried here is given up.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from types import TracebackType

from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.limits import Limits, Profile, Status
from perfrl_edge.execution.sandbox.worker import Worker

PROBE_TIMEOUT_S = 2.0
LEAST_CALLS = 3


@dataclass(frozen=True, slots=True)
class Call:
    """Arguments and answer as literals."""

    arguments: str
    answer: str


class Prober:
    """Keeps one warm interpreter for many functions."""

    def __init__(self, interpreter: Path) -> None:
        limits = Limits(timeout_s=PROBE_TIMEOUT_S)
        self._worker = Worker(interpreter, profile=Profile.PURE, limits=limits)

    def __enter__(self) -> Prober:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._worker.close()

    def tests(self, module: str, function: str, parameters: Sequence[str]) -> dict[str, str] | None:
        """A test file for the function, or None where no arguments were found."""
        calls = self._calls(module, function, parameters)
        if len(calls) < LEAST_CALLS:
            return None
        asserts = [f"    assert repr({function}({call.arguments})) == {call.answer!r}\n" for call in calls]
        *small, large = asserts
        return {
            "test_solution.py": (
                f"from solution import {function}\n\n\ndef test_small():\n{''.join(small)}\n\n"
                f"def test_large():\n{large}"
            )
        }

    def _calls(self, module: str, function: str, parameters: Sequence[str]) -> list[Call]:
        job = {"module": module, "function": function, "parameters": list(parameters)}
        prober = resources.files("perfrl_train.synthesis").joinpath("probe_guest.py").read_text("utf-8")
        execution = self._worker.run(guest_entry("script"), prober.encode(), json.dumps(job).encode())
        return _calls_in(execution.stdout) if execution.status is Status.OK else []


def _calls_in(output: bytes) -> list[Call]:
    """The calls a process reported; none when what it wrote is anything else."""
    try:
        found = json.loads(output or b"[]")
    except ValueError:
        return []
    well_formed = isinstance(found, list) and all(
        isinstance(pair, list) and len(pair) == 2 and all(isinstance(text, str) for text in pair)
        for pair in found
    )
    return [Call(*pair) for pair in found] if well_formed else []
