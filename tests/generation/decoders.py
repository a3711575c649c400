"""Decoders for tests: a table of logits, and a torch model that re-reads every row at every step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from perfrl_edge.generation.decoder import Logits

NextLogits = Callable[[tuple[int, ...]], np.ndarray]


class PrefixDecoder:
    """A Decoder over any function from the tokens so far (without the prompt) to the next logits.

    widths are the rows of each call.
    """

    def __init__(self, next_logits: NextLogits) -> None:
        self._next_logits = next_logits
        self._rows: list[tuple[int, ...]] = []
        self.widths: list[int] = []

    def prefill(self, prompt: Sequence[int]) -> Logits:
        self._rows = [()]
        return self._logits()

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        self._rows = [(*self._rows[row], token) for row, token in zip(parents, tokens, strict=True)]
        return self._logits()

    def _logits(self) -> Logits:
        self.widths.append(len(self._rows))
        return np.stack([self._next_logits(row) for row in self._rows]).astype(np.float32)


def random_table(vocabulary: int, seed: int) -> NextLogits:
    """Logits that depend on the whole prefix, the same for the same seed."""

    def next_logits(prefix: tuple[int, ...]) -> np.ndarray:
        stream = np.random.default_rng((seed, len(prefix), *prefix))
        return stream.normal(scale=2.0, size=vocabulary)

    return next_logits


class TorchDecoder:
    """A Decoder over a transformers model of either kind, without any cache."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._prompt: list[int] = []
        self._rows: list[list[int]] = []

    def prefill(self, prompt: Sequence[int]) -> Logits:
        self._prompt, self._rows = list(prompt), [[]]
        return self._logits()

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        self._rows = [[*self._rows[row], token] for row, token in zip(parents, tokens, strict=True)]
        return self._logits()

    def _logits(self) -> Logits:
        import torch

        prompts = torch.tensor([self._prompt] * len(self._rows))
        with torch.no_grad():
            if self._model.config.is_encoder_decoder:
                start = self._model.config.decoder_start_token_id
                answers = torch.tensor([[start, *row] for row in self._rows])
                output = self._model(input_ids=prompts, decoder_input_ids=answers)
            else:
                answers = torch.tensor(self._rows, dtype=torch.long)
                output = self._model(torch.cat([prompts, answers], dim=1))
        logits: Logits = output.logits[:, -1].numpy()
        return logits
