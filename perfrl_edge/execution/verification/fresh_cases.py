"""Held-out cases of a script: fresh inputs, with what the original makes of them as the expected output.

Drawn after the candidates are fixed. An input counts only if the original ends cleanly on it, soon, twice
with the same output under two hash seeds, and without a word on stderr.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.limits import Execution, Status
from perfrl_edge.execution.sandbox.worker import Worker
from perfrl_edge.execution.verification.fresh_stdin import FreshStdin, draw_stdin
from perfrl_edge.program.suite import TestCase

FRESH_CASES = 16
FRESH_TIMEOUT_S = 1.0
BUDGET_S = 4.0
LONGEST_SHOWN = 40


def draw_cases(
    workers: Sequence[Worker], original: bytes, recorded: Sequence[TestCase], seed: int
) -> tuple[TestCase, ...]:
    """Fresh cases made from the recorded ones; each worker has its own hash seed."""
    started_s = time.monotonic()
    cases: list[TestCase] = []
    for fresh in draw_stdin([case.stdin for case in recorded], FRESH_CASES, seed):
        if time.monotonic() > started_s + BUDGET_S:
            break
        answers = [_answer(worker, original, fresh.text) for worker in workers]
        if answers[0] is not None and all(answer == answers[0] for answer in answers):
            cases.append(TestCase(_name(fresh), fresh.text, answers[0]))
    return tuple(cases)


def _answer(worker: Worker, original: bytes, text: str) -> str | None:
    with worker.open(guest_entry("script"), original, text.encode()) as session:
        execution = session.wait(FRESH_TIMEOUT_S)
    return execution.stdout.decode("utf-8", "replace") if _clean(execution) else None


def _clean(execution: Execution) -> bool:
    return execution.status is Status.OK and bool(execution.stdout.strip()) and not execution.stderr


def _name(fresh: FreshStdin) -> str:
    shown = " / ".join(fresh.text.split("\n")).strip(" /")
    if len(shown) > LONGEST_SHOWN:
        shown = shown[: LONGEST_SHOWN - 1] + "…"
    return f"a fresh input ({fresh.change}: {shown})"
