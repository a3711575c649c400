"""Inputs that lack something which all recorded ones share, and what the original returns for them.

Recorded calls show what the tests happened to pass, not what a function is for. A candidate that relies
on what only the tests have in common is wrong where that is surely an accident of the tests, and carries
a caveat where it may be a rule of the function.
"""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.worker import SessionEnded, Worker
from perfrl_edge.execution.verification.encoding import CallResult, ProtocolError
from perfrl_edge.execution.verification.recorded_calls import (
    DRAW_TIMEOUT_S,
    NOT_YET,
    Expectation,
    expect_fresh,
)
from perfrl_edge.execution.verification.replay import LoadError, ReplaySession, ReplayTarget, differences

MOST_INPUTS = 200
BUDGET_S = 6.0
CAVEAT_TIMEOUT_S = 2.0
LONGEST_SHOWN = 40
REQUIRED = b"R"


@dataclass(frozen=True, slots=True)
class UnlikeCalls:
    """required: a candidate has to answer them as the original does. others: told where it does not."""

    required: tuple[Expectation, ...] = ()
    others: tuple[Expectation, ...] = ()


def draw_unlike(
    worker: Worker, target: ReplayTarget, original: bytes, recorded: Iterable[bytes], seed: int
) -> UnlikeCalls:
    """As many as the original answers before the budget is spent."""
    job = {**target.job(original), "calls": list(recorded), "seed": seed}
    drawn: dict[bytes, list[Expectation]] = {REQUIRED: [], b"L": []}
    with worker.open(guest_entry("unlike"), pickle.dumps(job, protocol=4)) as session:
        try:
            for _ in range(MOST_INPUTS):
                reply = session.request(b"", DRAW_TIMEOUT_S)
                if not reply:
                    break
                words, _, blob = reply[1:].partition(b"\n")
                label = f"an input unlike any recorded ({words.decode(errors='replace')})"
                drawn[reply[:1]].append(Expectation(blob, NOT_YET, label))
        except SessionEnded:
            pass
    deadline_s = time.monotonic() + BUDGET_S
    required = expect_fresh(worker, target, original, drawn[REQUIRED], deadline_s)
    others = expect_fresh(worker, target, original, drawn[b"L"], deadline_s)
    return UnlikeCalls(tuple(required), tuple(others))


def caveats(
    worker: Worker, target: ReplayTarget, program: bytes, calls: Sequence[Expectation]
) -> tuple[str, ...]:
    """How the program differs from the original on calls that may be outside what the function is for.

    One difference of a kind, each kind in a process of its own: any may end it.
    """
    alike: dict[str, list[Expectation]] = {}
    for expected in calls:
        alike.setdefault(expected.label, []).append(expected)
    found = ((label, _first_difference(worker, target, program, group)) for label, group in alike.items())
    return tuple(f"{label}: {difference}" for label, difference in found if difference is not None)


def _first_difference(
    worker: Worker, target: ReplayTarget, program: bytes, calls: Sequence[Expectation]
) -> str | None:
    try:
        with ReplaySession(worker, target, program, CAVEAT_TIMEOUT_S) as session:
            told = (differences(_brief(e.result), _brief(session.call(e.blob))) for e in calls)
            return next((difference for difference in told if difference is not None), None)
    except SessionEnded as ended:
        return f"does not answer ({ended.execution.status.value}), the original does"
    except (LoadError, ProtocolError) as exc:
        return str(exc)


def _brief(result: CallResult) -> CallResult:
    return replace(result, shown=result.shown[:LONGEST_SHOWN])
