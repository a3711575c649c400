"""The decoder of a causal bundle: one graph over a key/value cache that stays where it is.

The graph's fused attention reads and writes one buffer [slots, heads, capacity, size] a layer, so a step
copies nothing. A row lives in a slot; a row with one child keeps its slot, and only the positions where a
slot's tokens differ from its new row's are copied. Prompts go the same way: what slot 0 already holds of
a prompt (always the instructions, often all of it) is not read again.

The prompt is read at one row, in blocks: an interrupt waits for one block at most, and the output layer
runs for the prompt's last token only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from perfrl_edge.generation.decoder import Logits
from perfrl_edge.generation.session import Binding

if TYPE_CHECKING:
    import onnxruntime

_BLOCK_TOKENS = 64
_CAPACITY_STEP = 64  # attention costs in proportion to the room, held or not
_PAST, _PRESENT = "past_key_values.", "present."


class CausalDecoder:
    """Implements Decoder over a decoder.onnx whose attention shares its past and present buffers."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._binding = Binding(session)
        past = {one.name: one.shape for one in session.get_inputs() if one.name.startswith(_PAST)}
        self._buffers = {name: _empty(shape[1], shape[3]) for name, shape in past.items()}
        self._held: list[list[int]] = [[]]
        self._slots = [0]

    def prefill(self, prompt: Sequence[int]) -> Logits:
        """Read what slot 0 does not hold of the prompt yet."""
        if not prompt:
            raise ValueError("a prompt has at least one token")
        held = self._held[0]
        del held[shared_prefix(held, prompt[:-1]) :]
        self._slots = [0]
        while len(held) < len(prompt) - 1:
            self._read(prompt[len(held) : min(len(held) + _BLOCK_TOKENS, len(prompt) - 1)])
        return self._next_logits(prompt[-1:])

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        """Bring each child's history into a slot, then append one token to each."""
        sources = [self._slots[parent] for parent in parents]
        self._reserve(len(sources), len(self._held[sources[0]]) + 1)
        self._slots = assign_slots(sources)
        for slot, source in zip(self._slots, sources, strict=True):
            if slot != source:
                self._copy(source, slot)
        return self._next_logits(tokens)

    def _copy(self, source: int, slot: int) -> None:
        held, wanted = self._held[slot], self._held[source]
        start, end = shared_prefix(held, wanted), len(wanted)
        del held[start:]  # first, so that an interrupted copy is not taken for a whole one
        for buffer in self._buffers.values():
            buffer[slot, :, start:end] = buffer[source, :, start:end]
        held += wanted[start:]

    def _reserve(self, slots: int, length: int) -> None:
        """Make the buffers large enough; what the slots hold stays.

        They grow one by one: all of them twice would be the peak of a run. The first tells how far to go,
        the last whether all have, should an earlier call have been interrupted.
        """
        shapes = [one.shape for one in self._buffers.values()]
        slots = max(slots, shapes[0][0])
        capacity = max(-(-length // _CAPACITY_STEP) * _CAPACITY_STEP, shapes[0][2])
        if shapes[-1][::2] != (slots, capacity):
            self._held += [[] for _ in range(slots - len(self._held))]
            self._binding.release()
            for name, one in self._buffers.items():
                self._buffers[name] = _enlarged(one, slots, capacity)

    def _read(self, tokens: Sequence[int]) -> None:
        """Put tokens of the prompt into slot 0's cache."""
        self._reserve(1, len(self._held[0]) + len(tokens))
        self._run(np.array([tokens], np.int64), [])
        self._held[0] += tokens

    def _next_logits(self, tokens: Sequence[int]) -> Logits:
        """Append tokens[i] to the row in slot slots[i]; the graph sees the rows in the order of slots."""
        in_order = np.empty((len(tokens), 1), np.int64)
        in_order[self._slots, 0] = tokens
        self._reserve(len(tokens), len(self._held[0]) + 1)
        logits: Logits = self._run(in_order, ["logits"])[0].numpy()[:, -1]
        for slot, token in zip(self._slots, tokens, strict=True):
            self._held[slot].append(token)
        return logits if self._slots == list(range(len(tokens))) else logits[self._slots]

    def _run(self, tokens: NDArray[np.int64], outputs: Sequence[str]) -> list[Any]:
        rows, added = tokens.shape
        start = len(self._held[0])
        arrays = {
            "input_ids": tokens,
            "attention_mask": np.ones((rows, start + added), np.int64),
            "position_ids": np.tile(np.arange(start, start + added, dtype=np.int64), (rows, 1)),
        }
        past = {name: self._binding.value(buffer[:rows]) for name, buffer in self._buffers.items()}
        present = {name.replace(_PAST, _PRESENT): value for name, value in past.items()}
        return self._binding.run(arrays, past, outputs, present)


def assign_slots(sources: Sequence[int]) -> list[int]:
    """A slot below len(sources) for each child, given its parent's slot: as many as can stay where they are.

    A slot that is a source is only ever given to one of its own children, so copies cannot overtake
    each other.
    """
    count = len(sources)
    slots: list[int | None] = [None] * count
    for child, source in enumerate(sources):
        if source < count and source not in slots:
            slots[child] = source
    free = iter(sorted(set(range(count)) - set(slots)))
    return [next(free) if slot is None else slot for slot in slots]


def shared_prefix(left: Sequence[int], right: Sequence[int]) -> int:
    """How many tokens two sequences begin with in common."""
    for index, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return index
    return min(len(left), len(right))


def _empty(heads: int, size: int) -> NDArray[np.float32]:
    return np.zeros((1, heads, 0, size), np.float32)


def _enlarged(buffer: NDArray[np.float32], slots: int, capacity: int) -> NDArray[np.float32]:
    larger = np.zeros((slots, buffer.shape[1], capacity, buffer.shape[3]), np.float32)
    larger[: len(buffer), :, : buffer.shape[2]] = buffer
    return larger
