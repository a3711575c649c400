"""Candidates from the torch model: random samples and the greedy answer together, or beam search (Eqs 4-7).

Random sampling uses temperature 1 and top-k 50 as in the paper. A checkpoint's own generation settings
(repetition penalties and the like) are not used: what is sampled must be the distribution that is trained.
An answer that runs on much longer than its program has lost the thread and is cut there, as on the device.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import InputError, PromptTooLongError
from perfrl_edge.generation.prompt import stop_strings
from perfrl_edge.generation.sampling import Draw
from perfrl_train.answer_drawing import Drawing, Stops, draw_answers
from perfrl_train.encoding import Codec, Example, Kind
from perfrl_train.policy import Policy
from perfrl_train.prompt_reading import answer_logprobs
from perfrl_train.rows import Row

if TYPE_CHECKING:
    import torch

_MORE_TOKENS = 64
# A stop string is looked for in the text of this many last tokens.
_STOP_WINDOW = 16


@dataclass(frozen=True, slots=True)
class SamplingSettings:
    """How answers are drawn; the paper's values. It knows no min_p, which is the device's (Draw)."""

    temperature: float = 1.0
    top_k: int = 50
    min_p: float = 0.0
    beams: int = 4
    max_prompt_tokens: int = 512
    max_new_tokens: int = 512


@dataclass(frozen=True, slots=True)
class Draws:
    """How many candidates of each strategy a row gets; the paper's training step by default."""

    samples: int = 2
    greedy: int = 1
    beams: int = 0
    target: bool = True


# The paper's validation: beam search, the two most probable.
VALIDATION_DRAWS = Draws(samples=0, greedy=0, beams=2, target=False)


@dataclass(frozen=True, slots=True)
class FittingRows:
    """Rows whose prompt fits, and how many did not."""

    rows: tuple[Row, ...]
    num_too_long: int


def rows_that_fit(rows: Sequence[Row], codec: Codec, settings: SamplingSettings) -> FittingRows:
    """Leave out, and count, rows whose prompt is longer than the limit; nothing is cut."""
    fitting = tuple(row for row in rows if len(codec.encode_prompt(row.source)) <= settings.max_prompt_tokens)
    if not fitting:
        raise InputError(f"no row fits {settings.max_prompt_tokens} tokens; raise --max-prompt-tokens")
    return FittingRows(fitting, len(rows) - len(fitting))


class Proposer(Protocol):
    """Whoever draws candidates for the rows of an RL step."""

    def ready(self, folder: Path) -> AbstractContextManager[None]:
        """Draw from the policy as it is now while inside; folder may hold what that takes."""
        ...

    def propose(self, sources: Sequence[str], draws: Draws, seed: int) -> Sequence[Sequence[Candidate]]:
        """Candidates for each program, the same for the same seed and programs."""
        ...


class TorchGenerator:
    """Implements perfrl_edge.candidate.Generator over a policy, and answers many programs at once."""

    def __init__(self, policy: Policy, settings: SamplingSettings | None = None) -> None:
        self.policy = policy
        self.settings = settings or SamplingSettings()

    def generate(
        self,
        source: str,
        num_candidates: int,
        *,
        strategy: Strategy = Strategy.BEAM,
        seed: int = 0,
        deadline_s: float | None = None,
    ) -> Iterator[Candidate]:
        """Yield up to num_candidates candidates of one program, with the logprob of each as re-encoded."""
        draws = {
            Strategy.SAMPLE: Draws(num_candidates, 0),
            Strategy.GREEDY: Draws(0, num_candidates),
            Strategy.BEAM: Draws(0, 0, num_candidates),
        }[strategy]
        found = self.propose([source], draws, seed, deadline_s)[0]
        logprobs = answer_logprobs(self.policy, source, [candidate.source for candidate in found])
        for candidate, logprob in zip(found, logprobs, strict=True):
            yield Candidate(candidate.source, logprob, candidate.rank, strategy)

    def ready(self, folder: Path) -> AbstractContextManager[None]:
        """Always: the policy itself draws."""
        return nullcontext()

    def propose(
        self, sources: Sequence[str], draws: Draws, seed: int, deadline_s: float | None = None
    ) -> list[list[Candidate]]:
        """Candidates for several programs, the same for the same seed and programs without deadline."""
        import torch

        codec, settings = self.policy.codec, self.settings
        prompts = [codec.encode_prompt(source) for source in sources]
        longest = max(map(len, prompts))
        if longest > settings.max_prompt_tokens:
            limit = settings.max_prompt_tokens
            raise PromptTooLongError(f"a prompt has {longest} tokens; at most {limit} fit")
        was_training = self.policy.model.training
        self.policy.model.eval()
        with torch.inference_mode(), self.policy.autocast():
            drawn = self._drawn(sources, prompts, draws, seed) if draws.samples + draws.greedy else None
            searched = self._searched(prompts, draws.beams, deadline_s) if draws.beams else None
        self.policy.model.train(was_training)
        return [
            [
                Candidate(codec.decode(ids, source), rank=rank, strategy=strategy)
                for found in (drawn, searched)
                if found is not None
                for rank, (strategy, ids) in _ranked(found[index])
            ]
            for index, source in enumerate(sources)
        ]

    def _drawn(
        self, sources: Sequence[str], prompts: Sequence[tuple[int, ...]], draws: Draws, seed: int
    ) -> list[list[tuple[Strategy, list[int]]]]:
        """Random samples first, then the greedy answer, all in one batch."""
        codec, settings = self.policy.codec, self.settings
        draw = Draw(settings.temperature, settings.top_k, settings.min_p, seed)
        drawing = Drawing(draws.samples, draws.greedy, draw)
        stops = [
            Stops(
                frozenset(self._end_ids()),
                stop_strings(codec.format, source),
                min(settings.max_new_tokens, len(prompt) + _MORE_TOKENS),
            )
            for source, prompt in zip(sources, prompts, strict=True)
        ]
        strategies = [Strategy.SAMPLE] * draws.samples + [Strategy.GREEDY] * draws.greedy
        answers = draw_answers(self.policy, prompts, drawing, stops)
        return [list(zip(strategies, found, strict=True)) for found in answers]

    def _searched(
        self, prompts: Sequence[tuple[int, ...]], count: int, deadline_s: float | None
    ) -> list[list[tuple[Strategy, list[int]]]]:
        """The most probable answers of a beam search."""
        codec, settings = self.policy.codec, self.settings
        batch = codec.collate([Example(prompt, (codec.eos_id,)) for prompt in prompts]).to(self.policy.device)
        config = _generation_config()(
            pad_token_id=codec.pad_id,
            eos_token_id=self._end_ids(),
            decoder_start_token_id=self.policy.model.config.decoder_start_token_id,
            max_new_tokens=settings.max_new_tokens,
            num_beams=max(settings.beams, count),
            num_return_sequences=count,
            max_time=deadline_s,
        )
        answers = self.policy.model.generate(
            input_ids=batch.prompt_ids,
            attention_mask=batch.prompt_mask,
            generation_config=config,
            use_model_defaults=False,
            stopping_criteria=_stopping(codec),
        )
        if codec.kind is Kind.CAUSAL:
            answers = answers[:, batch.prompt_ids.shape[1] :]
        flat = [(Strategy.BEAM, ids) for ids in answers.tolist()]
        return [flat[at : at + count] for at in range(0, len(flat), count)]

    def _end_ids(self) -> list[int]:
        own = self.policy.model.generation_config.eos_token_id
        listed = own if isinstance(own, list) else [own]
        return sorted({self.policy.codec.eos_id, *(end for end in listed if end is not None)})


def _ranked(
    answers: Sequence[tuple[Strategy, list[int]]],
) -> Iterator[tuple[int, tuple[Strategy, list[int]]]]:
    """Each answer with its number within its strategy."""
    seen: dict[Strategy, int] = {}
    for strategy, ids in answers:
        seen[strategy] = seen.get(strategy, -1) + 1
        yield seen[strategy], (strategy, ids)


def _generation_config() -> Any:
    import transformers

    return transformers.GenerationConfig


def _stopping(codec: Codec) -> Any:
    import torch
    import transformers

    stops = stop_strings(codec.format)

    class StopAtText(transformers.StoppingCriteria):
        def __call__(self, input_ids: torch.Tensor, scores: object, **_: object) -> torch.Tensor:
            tails = codec.tokenizer.batch_decode(input_ids[:, -_STOP_WINDOW:])
            return torch.tensor([any(stop in tail for stop in stops) for tail in tails]).to(input_ids.device)

    return transformers.StoppingCriteriaList([StopAtText()] if stops else [])
