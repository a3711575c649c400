"""The device's Generator: a bundle, its tokenizer, and the three ways of asking it for candidates.

Loading is lazy and may run beside other work. A generation can be interrupted between any two tokens, a
deadline ends it early with what is finished, and so does the next generation.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import PromptTooLongError
from perfrl_edge.generation.beam_search import Hypothesis
from perfrl_edge.generation.bundle import Bundle
from perfrl_edge.generation.model import Model, load_model
from perfrl_edge.generation.request import Request
from perfrl_edge.generation.sampling import GREEDY, Draw
from perfrl_edge.generation.turns import TurnOver

_MORE_TOKENS = 128


@dataclass(frozen=True, slots=True)
class GenerationSettings:
    """max_new_tokens None means what the bundle says; threads None means the physical cores.

    temperature, top_k and min_p are for samples (sampling.Draw).
    """

    beams: int = 4
    max_new_tokens: int | None = None
    temperature: float = 0.9
    top_k: int = 50
    min_p: float = 0.1
    threads: int | None = None


@dataclass(frozen=True, slots=True)
class GenerationCount:
    """What generation has cost so far, for the report.

    cut_off answers reached the length limit; they are no programs and no candidates.
    """

    prompt_tokens: int = 0
    generated_tokens: int = 0
    cut_off: int = 0
    load_s: float = 0.0
    generate_s: float = 0.0


class OnnxGenerator:
    """Implements candidate.Generator over an ONNX bundle.

    Leave it as a context before the process exits: onnxruntime aborts a process that ends while a thread
    is still inside it.
    """

    def __init__(self, bundle: Bundle, settings: GenerationSettings | None = None) -> None:
        self.bundle = bundle
        self.settings = settings or GenerationSettings()
        self.count = GenerationCount()
        self._lock = threading.Lock()
        self._model: Model | None = None
        self._closed = False

    def __enter__(self) -> OnnxGenerator:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def close(self) -> None:
        """Wait for a load or a step under way, and end the generation it belongs to."""
        with self._lock:
            self._closed = True
            if self._model is not None:
                self._model.turns.take()

    def start_loading(self) -> None:
        """Load the model in the background; an error surfaces when the model is first needed."""
        threading.Thread(target=self._load_quietly, name="load model", daemon=True).start()

    def count_prompt_tokens(self, source: str) -> int:
        """How many tokens the model would be shown for this program."""
        return len(self._loaded().encode(source))

    def check_fits(self, source: str) -> None:
        """Raise PromptTooLongError for a program that the model cannot be shown whole."""
        self._fitting_prompt(source)

    def generate(
        self,
        source: str,
        num_candidates: int,
        *,
        strategy: Strategy = Strategy.BEAM,
        seed: int = 0,
        deadline_s: float | None = None,
    ) -> Iterator[Candidate]:
        """Yield up to num_candidates candidates; deadline_s is how long this call may take from now.

        Beams come best first, and only different programs, none equal to source; samples as they finish.
        """
        request = Request(
            model=self._loaded(),
            source=source,
            prompt=self._fitting_prompt(source),
            max_new_tokens=self._limit(source),
            ends=math.inf if deadline_s is None else time.monotonic() + deadline_s,
        )
        self._add(prompt_tokens=len(request.prompt))
        hypotheses = self._search(request, num_candidates, strategy, seed)
        rank = 0
        while rank < num_candidates and (hypothesis := self._next(hypotheses)) is not None:
            if hypothesis.complete:
                yield Candidate(request.answer(hypothesis), hypothesis.logprob, rank, strategy)
                rank += 1

    def _search(self, request: Request, wanted: int, strategy: Strategy, seed: int) -> Iterator[Hypothesis]:
        if strategy is Strategy.BEAM:
            return request.beams(max(wanted, self.settings.beams))
        if strategy is Strategy.GREEDY:
            return request.samples(1, GREEDY)
        settings = self.settings
        return request.samples(wanted, Draw(settings.temperature, settings.top_k, settings.min_p, seed))

    def _next(self, hypotheses: Iterator[Hypothesis]) -> Hypothesis | None:
        started = time.perf_counter()
        try:
            hypothesis = next(hypotheses, None)
        except TurnOver:
            return None
        self._add(generate_s=time.perf_counter() - started)
        if hypothesis is not None:
            self._add(generated_tokens=len(hypothesis.tokens), cut_off=int(not hypothesis.complete))
        return hypothesis

    def _limit(self, source: str) -> int:
        """A faster program is seldom much longer; what runs on further has lost the thread."""
        room = 2 * len(self._loaded().tokenizer.encode(source, add_special_tokens=False).ids) + _MORE_TOKENS
        return min(room, self.settings.max_new_tokens or self.bundle.max_new_tokens)

    def _fitting_prompt(self, source: str) -> list[int]:
        prompt = self._loaded().encode(source)
        limit = self.bundle.max_prompt_tokens
        if len(prompt) > limit:
            raise PromptTooLongError(
                f"the program needs {len(prompt)} tokens and the model reads at most {limit}. "
                "Name one function with --function, or split the program"
            )
        return prompt

    def _load_quietly(self) -> None:
        try:
            self._loaded()
        except Exception:  # the caller that needs the model meets the same error in its own thread
            return

    def _loaded(self) -> Model:
        with self._lock:
            if self._closed:
                raise TurnOver
            if self._model is None:
                started = time.perf_counter()
                self._model = load_model(self.bundle, self.settings.threads)
                self._add(load_s=time.perf_counter() - started)
            return self._model

    def _add(self, **amounts: float) -> None:
        totals = {name: getattr(self.count, name) + amount for name, amount in amounts.items()}
        self.count = replace(self.count, **totals)
