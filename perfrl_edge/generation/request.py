"""One question to the model: a program, its prompt, and when to stop answering."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from perfrl_edge.candidate import normal_form
from perfrl_edge.generation.beam_search import Hypothesis, beam_search
from perfrl_edge.generation.model import Model
from perfrl_edge.generation.sampling import Draw, sample


@dataclass(frozen=True, slots=True)
class Request:
    """ends is a time of time.monotonic(): then the answers finished so far are all there will be."""

    model: Model
    source: str
    prompt: list[int]
    max_new_tokens: int
    ends: float

    def beams(self, beams: int) -> Iterator[Hypothesis]:
        """The best of each different program among all finished hypotheses, best first, the source never.

        A small model's likeliest answers are the input itself and one program in several layouts. They
        do not count, so the search goes on until `beams` different programs are finished.
        """
        found = beam_search(
            self.model.turns.take(),
            self.prompt,
            beams=beams,
            max_new_tokens=self.max_new_tokens,
            stop=self.model.stop_rule(self.source),
            answer_of=self.program_of,
            should_stop=self._is_late,
        )
        seen: set[str | None] = {None}
        for hypothesis in found:
            program = self.program_of(hypothesis.tokens)
            if program not in seen:
                seen.add(program)
                yield hypothesis

    def samples(self, count: int, draw: Draw) -> Iterator[Hypothesis]:
        """Samples as they finish, repeats included."""
        return sample(
            self.model.turns.take(),
            self.prompt,
            count,
            draw,
            max_new_tokens=self.max_new_tokens,
            stop=self.model.stop_rule(self.source),
            should_stop=self._is_late,
        )

    def answer(self, hypothesis: Hypothesis) -> str:
        """The program that a hypothesis proposes."""
        return self.model.extract(hypothesis.tokens, self.source)

    def program_of(self, tokens: tuple[int, ...]) -> str | None:
        """The program's normal form, or its text if it does not parse; None if it is the source."""
        text = self.model.extract(tokens, self.source)
        form = normal_form(text) or text
        return None if form == normal_form(self.source) else form

    def _is_late(self) -> bool:
        return time.monotonic() >= self.ends
