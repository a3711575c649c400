"""Exact beam search over a Decoder, in numpy.

The hypotheses are those of transformers' beam search with early_stopping=False and length_penalty=1:
at each step the best 2·beams continuations are looked at, those among the first `beams` that end are
finished, and the best `beams` that do not end go on, until no running beam can beat the worst of the
`beams` best finished. All finished hypotheses are kept, not only the best `beams`.

A caller may say which hypotheses are the same answer, and which are none (the input itself): then the
search goes on until `beams` different answers are finished that no running beam can beat, but at most half
as long again. What runs and what finishes at each step stays the same; the search only ends later.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from perfrl_edge.generation.decoder import Decoder, Logits
from perfrl_edge.generation.stopping import StopRule

_PATIENCE = 1.5
_VALUES_A_COLUMN = 32


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One continuation. logprob is the sum of its tokens' log-probabilities divided by their number.

    complete is False where the length limit cut it off; tokens include the one that ended it.
    """

    tokens: tuple[int, ...]
    logprob: float
    complete: bool


@dataclass(frozen=True, slots=True)
class _Beam:
    """A running continuation and the row of the last step that it continues."""

    tokens: tuple[int, ...]
    logprob_sum: float
    parent: int = 0
    complete: bool = False


def never() -> bool:
    """The should_stop of a search that nobody interrupts."""
    return False


def beam_search(
    decoder: Decoder,
    prompt: Sequence[int],
    *,
    beams: int,
    max_new_tokens: int,
    stop: StopRule,
    answer_of: Callable[[tuple[int, ...]], Hashable | None] = tuple,
    should_stop: Callable[[], bool] = never,
) -> list[Hypothesis]:
    """All finished hypotheses, best first. should_stop is asked before each step and may end it early.

    answer_of names the answer that tokens spell, None if they should not count.
    """
    logits = decoder.prefill(prompt)
    running = [_Beam((), 0.0)]
    finished: list[Hypothesis] = []
    answers: dict[Hashable, float] = {}
    last_length = max_new_tokens
    for length in range(1, max_new_tokens + 1):
        continuations = _continuations(logits, running, beams, stop)
        for one in continuations[:beams]:
            if one.complete or length == max_new_tokens:
                finished.append(Hypothesis(one.tokens, one.logprob_sum / length, one.complete))
                _note(answers, answer_of(one.tokens), finished[-1].logprob)
        running = [one for one in continuations if not one.complete][:beams]
        if not running or should_stop():
            break
        best = running[0].logprob_sum / length
        if _settled([one.logprob for one in finished], best, beams):
            last_length = min(last_length, math.ceil(_PATIENCE * length))
        if length >= last_length or _settled(answers.values(), best, beams):
            break
        logits = decoder.step([one.parent for one in running], [one.tokens[-1] for one in running])
    return sorted(finished, key=lambda hypothesis: -hypothesis.logprob)


def _note(answers: dict[Hashable, float], answer: Hashable | None, logprob: float) -> None:
    if answer is not None:
        answers[answer] = max(logprob, answers.get(answer, -math.inf))


def _settled(logprobs: Collection[float], best_running: float, beams: int) -> bool:
    return len(logprobs) >= beams and best_running <= heapq.nlargest(beams, logprobs)[-1]


def _continuations(logits: Logits, running: Sequence[_Beam], beams: int, stop: StopRule) -> list[_Beam]:
    """The best continuations, best first: twice the beams, or as many as it takes for `beams` to go on."""
    count = 2 * beams
    while True:
        best = _best_continuations(logits, running, count, stop)
        if sum(not one.complete for one in best) >= beams or count >= logits.size:
            return best
        count *= 2


def _best_continuations(logits: Logits, running: Sequence[_Beam], count: int, stop: StopRule) -> list[_Beam]:
    normalisers = log_sum_exp(logits)
    found = []
    for row, beam in enumerate(running):
        for token in largest(logits[row], count):
            logprob = float(logits[row, token]) - float(normalisers[row])
            found.append((beam.logprob_sum + logprob, row, int(token)))
    found.sort(key=lambda one: -one[0])
    return [
        _Beam((*running[row].tokens, token), total, row, stop(running[row].tokens, token))
        for total, row, token in found[:count]
    ]


def log_sum_exp(logits: Logits) -> NDArray[np.float64]:
    """The logarithm of each row's softmax denominator."""
    peaks = logits.max(axis=1)
    sums = np.exp(logits - peaks[:, None]).sum(axis=1, dtype=np.float64)
    normalisers: NDArray[np.float64] = peaks + np.log(sums)
    return normalisers


def largest(values: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    """Indices of the count largest values, largest first; equal values by index."""
    columns = len(values) // _VALUES_A_COLUMN
    if count > columns:
        return np.argsort(-values, kind="stable")[:count]
    # At least count values are as large as the count-th largest of the columns' maxima; few others are.
    maxima = values[: columns * _VALUES_A_COLUMN].reshape(_VALUES_A_COLUMN, columns).max(axis=0)
    chosen = np.flatnonzero(values >= np.partition(maxima, -count)[-count])
    return chosen[np.argsort(-values[chosen], kind="stable")[:count]]
