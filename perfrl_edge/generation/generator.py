"""The device's Generator: a bundle, its tokenizer, and the three ways of asking it for candidates.

Loading is lazy and may run beside other work. One generation at a time; it can be interrupted between
any two tokens, and a deadline ends it early with what is finished.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import PromptTooLongError
from perfrl_edge.generation.beam_search import Hypothesis, beam_search
from perfrl_edge.generation.bundle import Bundle
from perfrl_edge.generation.model import Model, load_model
from perfrl_edge.generation.prompt import PromptFormat, build_prompt, extract_source
from perfrl_edge.generation.sampling import GREEDY, Draw, sample


@dataclass(frozen=True, slots=True)
class GenerationSettings:
    """max_new_tokens None means what the bundle says; threads None means the physical cores."""

    beams: int = 4
    max_new_tokens: int | None = None
    temperature: float = 0.9
    top_k: int = 50
    threads: int | None = None


@dataclass(frozen=True, slots=True)
class GenerationCount:
    """What generation has cost so far, for the report. cut_off answers reached the length limit."""

    prompt_tokens: int = 0
    generated_tokens: int = 0
    cut_off: int = 0
    load_s: float = 0.0
    generate_s: float = 0.0


class OnnxGenerator:
    """Implements candidate.Generator over an ONNX bundle."""

    def __init__(self, bundle: Bundle, settings: GenerationSettings | None = None) -> None:
        self.bundle = bundle
        self.settings = settings or GenerationSettings()
        self.count = GenerationCount()
        self._format = PromptFormat(bundle.prompt_format)
        self._lock = threading.Lock()
        self._model: Model | None = None

    def start_loading(self) -> None:
        """Load the model in the background; an error surfaces when the model is first needed."""
        threading.Thread(target=self._load_quietly, name="load model", daemon=True).start()

    def count_prompt_tokens(self, source: str) -> int:
        """How many tokens the model would be shown for this program."""
        return len(self._encode(source))

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
        """Yield up to num_candidates candidates; deadline_s is how long this call may take from now."""
        prompt = self._fitting_prompt(source)
        ends = None if deadline_s is None else time.monotonic() + deadline_s
        self._add(prompt_tokens=len(prompt))
        hypotheses = self._search(prompt, num_candidates, strategy, seed, _passed(ends))
        rank = 0
        while True:
            started = time.perf_counter()
            hypothesis = next(hypotheses, None)
            self._add(generate_s=time.perf_counter() - started)
            if hypothesis is None:
                return
            self._add(generated_tokens=len(hypothesis.tokens), cut_off=int(not hypothesis.complete))
            yield Candidate(self._source_of(hypothesis), hypothesis.logprob, rank, strategy)
            rank += 1

    def _search(
        self, prompt: list[int], wanted: int, strategy: Strategy, seed: int, should_stop: Callable[[], bool]
    ) -> Iterator[Hypothesis]:
        model = self._loaded()
        limit = self.settings.max_new_tokens or self.bundle.max_new_tokens
        if strategy is Strategy.BEAM:
            found = beam_search(
                model.decoder,
                prompt,
                beams=self.settings.beams,
                max_new_tokens=limit,
                stop=model.stop,
                should_stop=should_stop,
            )
            return iter(found[:wanted])
        if strategy is Strategy.GREEDY:
            count, draw = 1, GREEDY
        else:
            count, draw = wanted, Draw(self.settings.temperature, self.settings.top_k, seed)
        return sample(
            model.decoder, prompt, count, draw, max_new_tokens=limit, stop=model.stop, should_stop=should_stop
        )

    def _source_of(self, hypothesis: Hypothesis) -> str:
        text = self._loaded().tokenizer.decode(list(hypothesis.tokens), skip_special_tokens=True)
        return extract_source(text, self._format)

    def _encode(self, source: str) -> list[int]:
        text = build_prompt(source, self._format)
        adds = self._format is PromptFormat.CODET5
        tokens: list[int] = self._loaded().tokenizer.encode(text, add_special_tokens=adds).ids
        return tokens

    def _fitting_prompt(self, source: str) -> list[int]:
        prompt = self._encode(source)
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
            if self._model is None:
                started = time.perf_counter()
                self._model = load_model(self.bundle, self.settings.threads)
                self._add(load_s=time.perf_counter() - started)
            return self._model

    def _add(self, **amounts: float) -> None:
        totals = {name: getattr(self.count, name) + amount for name, amount in amounts.items()}
        self.count = replace(self.count, **totals)


def _passed(ends: float | None) -> Callable[[], bool]:
    return lambda: ends is not None and time.monotonic() >= ends
