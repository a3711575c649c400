"""Who may use the one decoder: whoever asked last.

A generation that nobody reads any more cannot always be told so: its thread may be inside a step when the
run has moved on to the next function. A new turn therefore ends the one before, at its next step.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

from perfrl_edge.generation.decoder import Decoder, Logits


class TurnOver(Exception):  # noqa: N818 - a signal between generations, not an error
    """Another generation has begun."""


class Turns:
    """Hands a decoder out, to one generation at a time."""

    def __init__(self, decoder: Decoder) -> None:
        self.decoder = decoder
        self.lock = threading.Lock()
        self.current: Turn | None = None

    def take(self) -> Turn:
        """A decoder that works until the next one is taken."""
        with self.lock:
            self.current = Turn(self)
            return self.current


class Turn:
    """Implements Decoder; raises TurnOver once another turn has been taken."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns

    def prefill(self, prompt: Sequence[int]) -> Logits:
        """As the decoder's own."""
        with self._turns.lock:
            self._check()
            return self._turns.decoder.prefill(prompt)

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        """As the decoder's own."""
        with self._turns.lock:
            self._check()
            return self._turns.decoder.step(parents, tokens)

    def _check(self) -> None:
        if self._turns.current is not self:
            raise TurnOver
