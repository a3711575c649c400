"""The decoder of a causal bundle: one graph over key/value caches that stay where they are.

The prompt is in a cache of its own, once, and all rows read it there. What a row has added since is in
another: a buffer [slots, heads, capacity, size] a layer, which the graph's attention reads and writes in
place. A row lives in a slot; a row with one child keeps its slot, and only the positions where a slot's
tokens differ from its new row's are copied. What the prompt's cache already holds of a prompt (always the
instructions, often all of it) is not read again.

The prompt is read at one row, in blocks: an interrupt waits for one block at most, and the output layer
runs for the prompt's last token only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from perfrl_edge.errors import BundleError
from perfrl_edge.generation.bundle import EXPORT_AGAIN
from perfrl_edge.generation.decoder import Logits
from perfrl_edge.generation.session import Binding

if TYPE_CHECKING:
    import onnxruntime

_BLOCK_TOKENS = 64
_CAPACITY_STEP = 64  # attention costs in proportion to the room, held or not
_PAST, _PRESENT, _PROMPT = "past_key_values.", "present.", "prompt."


class CausalDecoder:
    """Implements Decoder over a decoder.onnx whose rows share the prompt's keys and values."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        shapes = {one.name: one.shape for one in session.get_inputs()}
        if "prompt_tokens" not in shapes:
            raise BundleError(
                f"the graph keeps the prompt once a row, as those of earlier versions do. {EXPORT_AGAIN}"
            )
        past = {name: (shape[1], shape[3]) for name, shape in shapes.items() if name.startswith(_PAST)}
        self._binding = Binding(session)
        self._prompt = _Cache(past, self._binding.release)
        self._rows = _Cache(past, self._binding.release)
        self._no_prompt = {name: _empty(*sizes) for name, sizes in past.items()}
        self._slots = [0]

    def prefill(self, prompt: Sequence[int]) -> Logits:
        """Read what is not held of the prompt yet, and its last token in any case."""
        if not prompt:
            raise ValueError("a prompt has at least one token")
        held = self._prompt.held[0]
        del held[shared_prefix(held, prompt[:-1]) :]
        while len(held) < len(prompt) - 1:
            self._read(prompt[len(held) : min(len(held) + _BLOCK_TOKENS, len(prompt) - 1)], [])
        (logits,) = self._read(prompt[-1:], ["logits"])
        self._rows.forget()
        self._slots = [0]
        return logits

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        """Bring each child's history into a slot, then append one token to each."""
        sources = [self._slots[parent] for parent in parents]
        self._rows.reserve(len(sources), len(self._rows.held[sources[0]]) + 1)
        self._slots = assign_slots(sources)
        for slot, source in zip(self._slots, sources, strict=True):
            if slot != source:
                self._rows.copy(source, slot)
        return self._next_logits(tokens)

    def _read(self, tokens: Sequence[int], outputs: Sequence[str]) -> list[Logits]:
        """Put tokens of the prompt into its cache; logits are the last token's."""
        self._prompt.reserve(1, len(self._prompt.held[0]) + len(tokens))
        found = self._run(np.array([tokens], np.int64), self._prompt, 0, outputs)
        self._prompt.held[0] += tokens
        return [one.numpy()[:, -1] for one in found]

    def _next_logits(self, tokens: Sequence[int]) -> Logits:
        """Append tokens[i] to the row in slot slots[i]; the graph sees the rows in the order of slots."""
        in_order = np.empty((len(tokens), 1), np.int64)
        in_order[self._slots, 0] = tokens
        (found,) = self._run(in_order, self._rows, len(self._prompt.held[0]), ["logits"])
        logits: Logits = found.numpy()[:, -1]
        for slot, token in zip(self._slots, tokens, strict=True):
            self._rows.held[slot].append(token)
        return logits if self._slots == list(range(len(tokens))) else logits[self._slots]

    def _run(
        self, tokens: NDArray[np.int64], cache: _Cache, prompt_tokens: int, outputs: Sequence[str]
    ) -> list[Any]:
        """Append tokens [rows, added] to a cache, behind so many tokens of the prompt's."""
        rows, added = tokens.shape
        start = prompt_tokens + len(cache.held[0])
        arrays = {
            "input_ids": tokens,
            "attention_mask": np.ones((rows, start + added), np.int64),
            "position_ids": np.tile(np.arange(start, start + added, dtype=np.int64), (rows, 1)),
            "prompt_tokens": np.array(prompt_tokens, np.int64),
        }
        past = {name: self._binding.value(one[:rows]) for name, one in cache.buffers.items()}
        prompt = self._prompt.buffers if prompt_tokens else self._no_prompt
        shared = {name.replace(_PAST, _PROMPT): self._binding.value(one) for name, one in prompt.items()}
        present = {name.replace(_PAST, _PRESENT): value for name, value in past.items()}
        return self._binding.run(arrays, past | shared, outputs, present)


class _Cache:
    """A buffer [slots, heads, capacity, size] for each layer's keys, one for its values, and their tokens."""

    def __init__(self, sizes: Mapping[str, tuple[int, int]], release: Callable[[], None]) -> None:
        self.buffers = {name: _empty(*of_one) for name, of_one in sizes.items()}
        self.held: list[list[int]] = [[]]
        self._release = release

    def forget(self) -> None:
        """Hold nothing; the room stays."""
        for tokens in self.held:
            tokens.clear()

    def copy(self, source: int, slot: int) -> None:
        """Make a slot hold what another one does."""
        held, wanted = self.held[slot], self.held[source]
        start, end = shared_prefix(held, wanted), len(wanted)
        del held[start:]  # first, so that an interrupted copy is not taken for a whole one
        for buffer in self.buffers.values():
            buffer[slot, :, start:end] = buffer[source, :, start:end]
        held += wanted[start:]

    def reserve(self, slots: int, length: int) -> None:
        """Make the buffers large enough; what the slots hold stays.

        They grow one by one: all of them twice would be the peak of a run. The first tells how far to go,
        the last whether all have, should an earlier call have been interrupted.
        """
        shapes = [one.shape for one in self.buffers.values()]
        slots = max(slots, shapes[0][0])
        capacity = max(-(-length // _CAPACITY_STEP) * _CAPACITY_STEP, shapes[0][2])
        if shapes[-1][::2] != (slots, capacity):
            self.held += [[] for _ in range(slots - len(self.held))]
            self._release()
            for name, one in self.buffers.items():
                self.buffers[name] = _enlarged(one, slots, capacity)


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
