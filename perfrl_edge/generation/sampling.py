"""Greedy decoding and temperature / top-k sampling over a Decoder, many samples of one prompt at once.

The prompt is read once; all samples advance together, and a sample that ends leaves the batch. Each
sample draws from its own stream, seeded with (seed, index): sample 3 is the same whether 4 or 24 are asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from perfrl_edge.generation.beam_search import Hypothesis, largest, log_sum_exp, never
from perfrl_edge.generation.decoder import Decoder
from perfrl_edge.generation.stopping import StopRule


@dataclass(frozen=True, slots=True)
class Draw:
    """How the next token is chosen: temperature 0 is greedy, top_k limits the choice."""

    temperature: float
    top_k: int
    seed: int = 0


GREEDY = Draw(temperature=0.0, top_k=1)


@dataclass(slots=True)
class _Sample:
    index: int
    stream: np.random.Generator
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
    logits = decoder.prefill(prompt).repeat(count, axis=0)
    running = [_Sample(index, np.random.default_rng((draw.seed, index))) for index in range(count)]
    parents = [0] * count
    for length in range(1, max_new_tokens + 1):
        normalisers = log_sum_exp(logits)
        alive = []
        for row, one in enumerate(running):
            token = _choose(logits[row], draw, one.stream)
            one.logprob_sum += float(logits[row, token]) - float(normalisers[row])
            complete = stop(one.tokens, token)
            one.tokens.append(token)
            if complete or length == max_new_tokens:
                yield Hypothesis(tuple(one.tokens), one.logprob_sum / length, complete)
            else:
                alive.append(row)
        if not alive or should_stop():
            return
        parents = [parents[row] if length == 1 else row for row in alive]
        running = [running[row] for row in alive]
        logits = decoder.step(parents, [one.tokens[-1] for one in running])


def _choose(logits: NDArray[np.float32], draw: Draw, stream: np.random.Generator) -> int:
    if draw.temperature == 0.0:
        return int(logits.argmax())
    best = largest(logits, draw.top_k)
    weights = np.exp((logits[best] - logits[best[0]]).astype(np.float64) / draw.temperature)
    edges = np.cumsum(weights)
    return int(best[np.searchsorted(edges, stream.random() * edges[-1], side="right")])
