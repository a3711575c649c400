"""Greedy decoding and temperature / top-k sampling over a Decoder, many samples of one prompt at once.

The prompt is read once, samples that begin alike share a row until they part, and a sample that ends
leaves the batch. Each sample draws from its own stream, seeded with (seed, index): sample 3 is the same
whether 4 or 24 are asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from perfrl_edge.generation.beam_search import Hypothesis, largest, log_sum_exp, never
from perfrl_edge.generation.decoder import Decoder, Logits
from perfrl_edge.generation.stopping import StopRule


@dataclass(frozen=True, slots=True)
class Draw:
    """How the next token is chosen: temperature 0 is greedy; top_k and min_p limit the choice.

    min_p leaves out what is less than so many times as likely as the likeliest token, at temperature 1
    (arXiv:2407.01082): a program is wrong by one unlikely token.
    """

    temperature: float
    top_k: int
    min_p: float = 0.0
    seed: int = 0


GREEDY = Draw(temperature=0.0, top_k=1)


@dataclass(slots=True)
class _Sample:
    stream: np.random.Generator
    row: int = 0
    tokens: list[int] = field(default_factory=list)
    logprob_sum: float = 0.0


def sample(
    decoder: Decoder,
    prompt: Sequence[int],
    count: int,
    draw: Draw,
    *,
    max_new_tokens: int,
    stop: StopRule,
    should_stop: Callable[[], bool] = never,
) -> Iterator[Hypothesis]:
    """Yield hypotheses as they finish. Log-probabilities are the model's own, at temperature 1."""
    logits = decoder.prefill(prompt)
    running = [_Sample(np.random.default_rng((draw.seed, index))) for index in range(count)]
    for length in range(1, max_new_tokens + 1):
        normalisers = log_sum_exp(logits)
        alive = []
        for one in running:
            token = _choose(logits[one.row], draw, one.stream)
            one.logprob_sum += float(logits[one.row, token]) - float(normalisers[one.row])
            complete = stop(one.tokens, token)
            one.tokens.append(token)
            if complete or length == max_new_tokens:
                yield Hypothesis(tuple(one.tokens), one.logprob_sum / length, complete)
            else:
                alive.append(one)
        running = alive
        if not running or should_stop():
            return
        logits = _step_together(decoder, running)


def _step_together(decoder: Decoder, running: Sequence[_Sample]) -> Logits:
    """Advance all samples; those that have said the same so far share one row."""
    rows: dict[tuple[int, int], int] = {}
    for one in running:
        one.row = rows.setdefault((one.row, one.tokens[-1]), len(rows))
    return decoder.step([row for row, _ in rows], [token for _, token in rows])


def _choose(logits: NDArray[np.float32], draw: Draw, stream: np.random.Generator) -> int:
    if draw.temperature == 0.0:
        return int(logits.argmax())
    best = largest(logits, draw.top_k)
    log_ratios = (logits[best] - logits[best[0]]).astype(np.float64)  # falling, like best
    log_ratios = log_ratios[np.exp(log_ratios) >= draw.min_p]
    edges = np.cumsum(np.exp(log_ratios / draw.temperature))
    return int(best[np.searchsorted(edges, stream.random() * edges[-1], side="right")])
