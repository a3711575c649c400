"""Random and greedy answers for many prompts at once, each prompt read once for all of its answers.

An answer that ends leaves the batch. Random numbers are drawn for every answer at every step, ended or
not, so an answer does not depend on when others end. B prompts, N answers a prompt, R answers still
running, V vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from perfrl_edge.generation.sampling import Draw
from perfrl_train.policy import Policy
from perfrl_train.prompt_reading import read_prompts, read_tokens

if TYPE_CHECKING:
    import torch

# A stop string is looked for in the text of this many last tokens.
_STOP_WINDOW = 16


@dataclass(frozen=True, slots=True)
class Drawing:
    """How many random and greedy answers a prompt gets, and how the random ones are drawn."""

    samples: int
    greedy: int
    draw: Draw


@dataclass(frozen=True, slots=True)
class Stops:
    """When an answer to one prompt ends: at one of these tokens, at one of these texts, or at a length."""

    end_ids: frozenset[int]
    texts: tuple[str, ...]
    max_tokens: int


def draw_answers(
    policy: Policy, prompts: Sequence[tuple[int, ...]], drawing: Drawing, stops: Sequence[Stops]
) -> list[list[list[int]]]:
    """Token ids of N = samples + greedy answers for each prompt, samples first."""
    import torch

    count = drawing.samples + drawing.greedy
    stream = torch.Generator().manual_seed(drawing.draw.seed)
    answers: list[list[int]] = [[] for _ in range(count * len(prompts))]
    running = list(range(len(answers)))
    logits, state = read_prompts(policy, prompts)  # [B, V]
    logits, state = logits.repeat_interleave(count, dim=0), state.repeated(count)  # [R, V]
    while True:
        chances = torch.rand(len(answers), generator=stream)
        chosen = _choose(logits, chances[running], [index % count for index in running], drawing)
        for index, token in zip(running, chosen.tolist(), strict=True):
            answers[index].append(token)
        kept = [
            place
            for place, index in enumerate(running)
            if not _ended(policy, answers[index], stops[index // count])
        ]
        if not kept:
            break
        if len(kept) < len(running):
            running = [running[place] for place in kept]
            chosen, state = chosen[kept], state.selected(kept)
        logits = read_tokens(policy, chosen[:, None], state)[:, -1]
    return [answers[at : at + count] for at in range(0, len(answers), count)]


def _choose(
    logits: torch.Tensor, chances: torch.Tensor, places: Sequence[int], drawing: Drawing
) -> torch.Tensor:
    """Next tokens [R]: the likeliest for greedy answers, by chance among the likely for the others."""
    import torch

    draw = drawing.draw
    best, ids = logits.float().topk(min(draw.top_k, logits.shape[-1]), dim=-1)  # [R, K], likeliest first
    unlikely = (best - best[:, :1]).exp() < draw.min_p
    edges = (best.masked_fill(unlikely, -torch.inf) / draw.temperature).softmax(dim=-1).cumsum(dim=-1)
    threshold = (chances.to(edges.device) * edges[:, -1])[:, None]
    drawn = torch.searchsorted(edges, threshold, right=True).clamp(max=ids.shape[-1] - 1)
    random = torch.tensor([place < drawing.samples for place in places], device=ids.device)
    return ids.gather(1, drawn * random[:, None])[:, 0]


def _ended(policy: Policy, answer: list[int], stops: Stops) -> bool:
    if answer[-1] in stops.end_ids or len(answer) >= stops.max_tokens:
        return True
    if not stops.texts:
        return False
    tail = policy.codec.tokenizer.decode(answer[-_STOP_WINDOW:])
    return any(stop in tail for stop in stops.texts)
