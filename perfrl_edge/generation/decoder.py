"""What a search needs of a model: logits for the next token of several continuations of one prompt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Logits = NDArray[np.float32]


class Decoder(Protocol):
    """A model holding the key/value cache of the rows it last returned logits for.

    A row is one continuation of the prompt. prefill leaves one row; each step replaces the rows by
    children of any of them, in any number, so beams are reordered, multiplied and dropped by index.
    """

    def prefill(self, prompt: Sequence[int]) -> Logits:
        """Forget all rows, read a prompt, return the logits [1, vocabulary] that follow it."""
        ...

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        """Append tokens[i] to row parents[i]; return the logits [len(tokens), vocabulary] of the children."""
        ...
