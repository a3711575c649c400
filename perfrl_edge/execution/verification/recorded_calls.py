"""What the original does with recorded and with fresh inputs: the expectations, which never leave the parent.

Recorded calls are replayed on the original twice, under two hash seeds, forwards and backwards; an original
that answers differently cannot be the measure of anything and is refused. Fresh inputs are drawn after the
candidates are fixed, and only those count that the original returns from within its time.
"""

from __future__ import annotations

import math
import pickle
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from perfrl_edge.errors import BaselineError
from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.worker import SessionEnded, Worker
from perfrl_edge.execution.verification.encoding import CallResult
from perfrl_edge.execution.verification.pytest_session import RecordedCall
from perfrl_edge.execution.verification.replay import LoadError, ReplaySession, ReplayTarget

FRESH_INPUTS = 24
SCALES = (4, 16, 64, 256)
INPUTS_A_SCALE = 4
FRESH_TIMEOUT_S = 1.0
NOT_YET = CallResult("", "")
LEAST_GROWTH = 4  # from one scale to the next
DRAW_TIMEOUT_S = 10.0
STREAM_BUDGET_S = 4.0


@dataclass(frozen=True, slots=True)
class _Stream:
    """A guest script that draws calls until it has no more, how many are wanted, and what they are called."""

    entry: str
    most: int
    label: str
    timeout_s: float = DRAW_TIMEOUT_S


NEAR = _Stream("near", 400, "a fresh input, small and near a recorded one")
# Inputs that type hints allow; none without Hypothesis in the interpreter, or without hints.
HINTED = _Stream("hinted", 16, "a fresh input by its type hints")


@dataclass(frozen=True, slots=True)
class Expectation:
    """A call and what the original made of it, in how many seconds.

    factor tells how many times as large as a recorded one the input is; size is that of a drawn one.
    """

    blob: bytes
    result: CallResult
    label: str
    factor: int = 1
    seconds: float = 0.0
    size: int = 0


@dataclass(frozen=True, slots=True)
class Expectations:
    """The recorded calls in order, and the state that they leave behind."""

    calls: tuple[Expectation, ...]
    state: dict[str, str]


def expect_recorded(
    workers: Sequence[Worker],
    target: ReplayTarget,
    original: bytes,
    recorded: Sequence[RecordedCall],
    timeout_s: float,
) -> Expectations:
    """Replay the recorded calls on the original with each worker, the second time backwards.

    Each worker has its own hash seed.
    """
    calls = [
        Expectation(call.blob, NOT_YET, f"call {number} (from {call.test or 'the tests'})")
        for number, call in enumerate(recorded, start=1)
    ]
    runs = [
        _replay_all(worker, target, original, calls[:: -1 if number % 2 else 1], timeout_s)
        for number, worker in enumerate(workers)
    ]
    again = {call.label: call.result for other in runs[1:] for call in other.calls}
    for first in runs[0].calls:
        if first.result != again[first.label]:
            raise BaselineError(
                f"{target.qualname} does not answer the same twice: {first.label} gave {first.result.shown} "
                f"and then {again[first.label].shown}. A function of hash order, time, chance, earlier calls "
                "or outside state cannot be replayed"
            )
    usable = [
        call for call, was in zip(runs[0].calls, recorded, strict=True) if call.result.returned or was.raised
    ]
    return Expectations(tuple(usable), runs[0].state)


def _replay_all(
    worker: Worker, target: ReplayTarget, original: bytes, calls: Sequence[Expectation], timeout_s: float
) -> Expectations:
    where = "loading it"
    try:
        with ReplaySession(worker, target, original, timeout_s) as session:
            session.watch()
            answered = []
            for call in calls:
                where = call.label
                answered.append(replace(call, result=session.call(call.blob)))
            return Expectations(tuple(answered), session.state())
    except SessionEnded as ended:
        how = ended.execution.status.value
        raise BaselineError(
            f"{target.qualname} cannot be replayed outside its tests: {where} ended with {how}"
        ) from ended
    except LoadError as exc:
        raise BaselineError(
            f"{target.qualname} cannot be replayed outside its tests: {target.path.name} does not load: {exc}"
        ) from exc


def draw_fresh(
    worker: Worker, target: ReplayTarget, original: bytes, recorded: Iterable[bytes], seed: int
) -> tuple[Expectation, ...]:
    """Inputs nobody has seen: small, hinted, mutated and scaled, with what the original returns for them."""
    job = {**target.job(original), "calls": list(recorded), "seed": seed}
    fresh = [
        *_expect_streamed(worker, target, original, job, NEAR),
        *_expect_streamed(worker, target, original, job, HINTED),
    ]
    with worker.open(guest_entry("inputs"), pickle.dumps(job, protocol=4)) as session:
        for factor in (1, *SCALES):
            wanted = FRESH_INPUTS if factor == 1 else INPUTS_A_SCALE
            try:
                replies = [session.request(b"%d" % factor, DRAW_TIMEOUT_S) for _ in range(wanted)]
            except SessionEnded:
                break
            drawn = [_sized(reply, factor) for reply in replies if reply]
            answered = expect_fresh(worker, target, original, drawn)
            fresh += answered
            too_slow = any(expectation.seconds > FRESH_TIMEOUT_S / LEAST_GROWTH for expectation in answered)
            if factor > 1 and (too_slow or len(answered) < len(replies) / 2):
                break
    return tuple(fresh)


def _expect_streamed(
    worker: Worker, target: ReplayTarget, original: bytes, job: Mapping[str, object], stream: _Stream
) -> list[Expectation]:
    """What a guest script draws one by one, as far as the original answers in time."""
    drawn: list[Expectation] = []
    with worker.open(guest_entry(stream.entry), pickle.dumps(job, protocol=4)) as session:
        try:
            while len(drawn) < stream.most and (blob := session.request(b"", stream.timeout_s)):
                drawn.append(Expectation(blob, NOT_YET, stream.label))
        except SessionEnded:
            return []
    return expect_fresh(worker, target, original, drawn, time.monotonic() + STREAM_BUDGET_S)


def _sized(reply: bytes, factor: int) -> Expectation:
    size, _, blob = reply.partition(b"\n")
    how = "" if factor == 1 else f" {factor}x as large as a recorded one"
    return Expectation(blob, NOT_YET, f"a fresh input{how}", factor, size=int(size))


def expect_fresh(
    worker: Worker,
    target: ReplayTarget,
    original: bytes,
    drawn: Sequence[Expectation],
    deadline_s: float = math.inf,
) -> list[Expectation]:
    """What the original returns, input by input; one that ends it or that it raises on is dropped.

    deadline_s is a time of the monotonic clock after which no more is asked.
    """
    expectations: list[Expectation] = []
    remaining = list(drawn)
    while remaining and time.monotonic() < deadline_s:
        with ReplaySession(worker, target, original, FRESH_TIMEOUT_S) as session:
            try:
                while remaining and time.monotonic() < deadline_s:
                    asked = remaining.pop(0)
                    started_s = time.perf_counter()
                    result = session.call(asked.blob)
                    took_s = time.perf_counter() - started_s
                    if result.returned and result.comparable:
                        expectations.append(replace(asked, result=result, seconds=took_s))
            except SessionEnded:
                if asked.factor > 1:
                    break
    return expectations
