"""The decoder of a causal bundle: one graph, one key/value cache, rows reordered by index.

The cache stays in the values that onnxruntime returned; it is copied only when rows change places.
The prompt is read once, at one row, in blocks: an interrupt waits for one block at most, and the
output layer runs for the prompt's last token only. What the next prompt shares with this one (always
the instructions, often all of it) is not read again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from perfrl_edge.generation.decoder import Logits
from perfrl_edge.generation.session import Binding

if TYPE_CHECKING:
    import onnxruntime

_BLOCK_TOKENS = 128


class CausalDecoder:
    """Implements Decoder over a decoder.onnx with inputs input_ids, attention_mask, position_ids, past."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._binding = Binding(session)
        self._past = [one.name for one in session.get_inputs() if one.name.startswith("past_key_values.")]
        self._present = [name.replace("past_key_values.", "present.") for name in self._past]
        self._shapes = {one.name: one.shape for one in session.get_inputs()}
        self._prompt: list[int] = []
        self._prompt_cache: list[Any] = []
        self._cache: list[Any] = []
        self._length = 0

    def prefill(self, prompt: Sequence[int]) -> Logits:
        """Read the prompt at one row; the last token alone goes through the output layer."""
        if not prompt:
            raise ValueError("a prompt has at least one token")
        shared = _shared_prefix(self._prompt, prompt[:-1])
        self._cache = self._first(shared)
        self._length = shared
        for start in range(shared, len(prompt) - 1, _BLOCK_TOKENS):
            block = prompt[start : min(start + _BLOCK_TOKENS, len(prompt) - 1)]
            self._run(np.array([block], np.int64), wants_logits=False)
        self._prompt, self._prompt_cache = list(prompt[:-1]), self._cache
        return self._run(np.array([prompt[-1:]], np.int64))

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        """Reorder the cache to the parents, then append one token to each row."""
        rows = self._cache[0].shape()[0]
        if list(parents) != list(range(rows)):
            self._cache = [self._binding.take(value, parents) for value in self._cache]
        return self._run(np.array(tokens, np.int64)[:, None])

    def _first(self, length: int) -> list[Any]:
        """The cache of the last prompt, cut to its first tokens."""
        if length and length == len(self._prompt):
            return self._prompt_cache
        if length:
            return [self._binding.cut(value, length) for value in self._prompt_cache]
        return [self._empty(name) for name in self._past]

    def _empty(self, name: str) -> Any:
        _, heads, _, size = self._shapes[name]
        return self._binding.value(np.empty((1, heads, 0, size), np.float32))

    def _run(self, tokens: np.ndarray[Any, np.dtype[np.int64]], wants_logits: bool = True) -> Logits:
        rows, added = tokens.shape
        end = self._length + added
        inputs = {
            "input_ids": tokens,
            "attention_mask": np.ones((rows, end), np.int64),
            "position_ids": np.tile(np.arange(self._length, end, dtype=np.int64), (rows, 1)),
        }
        outputs = [*self._present, "logits"] if wants_logits else self._present
        values = self._binding.run(inputs, dict(zip(self._past, self._cache, strict=True)), outputs)
        self._cache = values[: len(self._present)]
        self._length = end
        if not wants_logits:
            return np.empty((0, 0), np.float32)
        logits: Logits = values[-1].numpy()[:, -1, :]
        return logits


def _shared_prefix(old: Sequence[int], new: Sequence[int]) -> int:
    for index, (left, right) in enumerate(zip(old, new, strict=False)):
        if left != right:
            return index
    return min(len(old), len(new))
