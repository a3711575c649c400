"""Candidates from the torch model: random samples, the greedy answer, or beam search (paper Eqs 4-7).

Random sampling uses temperature 1 and top-k 50 as in the paper. A checkpoint's own generation settings
(repetition penalties and the like) are not used: what is sampled must be the distribution that is trained.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import InputError, PromptTooLongError
from perfrl_edge.generation.prompt import stop_strings
from perfrl_train.encoding import Batch, Codec, Example, Kind
from perfrl_train.losses import sequence_logprobs, token_logprobs
from perfrl_train.policy import Policy
from perfrl_train.rows import Row

if TYPE_CHECKING:
    import torch

# A stop string is looked for in the text of this many last tokens.
_STOP_WINDOW = 8


@dataclass(frozen=True, slots=True)
class SamplingSettings:
    """How answers are drawn; the paper's values."""

    temperature: float = 1.0
    top_k: int = 50
    beams: int = 4
    max_prompt_tokens: int = 512
    max_new_tokens: int = 512


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


class TorchGenerator:
    """Implements perfrl_edge.candidate.Generator over a policy."""

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
        sources = self.propose([source], num_candidates, strategy, seed, deadline_s)[0]
        logprobs = answer_logprobs(self.policy, source, sources)
        for rank, (proposal, logprob) in enumerate(zip(sources, logprobs, strict=True)):
            yield Candidate(proposal, logprob, rank, strategy)

    def propose(
        self,
        sources: Sequence[str],
        num_candidates: int,
        strategy: Strategy,
        seed: int,
        deadline_s: float | None = None,
    ) -> list[list[str]]:
        """Answers for several programs at once, the same for the same seed and programs without deadline."""
        import torch

        codec, settings = self.policy.codec, self.settings
        prompts = [codec.encode_prompt(source) for source in sources]
        longest = max(map(len, prompts))
        if longest > settings.max_prompt_tokens:
            limit = settings.max_prompt_tokens
            raise PromptTooLongError(f"a prompt has {longest} tokens; at most {limit} fit")
        batch = codec.collate([Example(prompt, (codec.eos_id,)) for prompt in prompts]).to(self.policy.device)
        was_training = self.policy.model.training
        self.policy.model.eval()
        with torch.random.fork_rng(), torch.inference_mode(), self.policy.autocast():
            torch.manual_seed(seed)
            options = _strategy_options(settings, strategy, num_candidates)
            answers = _generate(self.policy, batch, {**options, "max_time": deadline_s})
        self.policy.model.train(was_training)
        count = len(answers) // len(sources)
        texts = [codec.decode(answer) for answer in answers.tolist()]
        return [texts[at : at + count] for at in range(0, len(texts), count)]


def answer_logprobs(policy: Policy, source: str, answers: Sequence[str]) -> list[float]:
    """Eq 9 of each answer, without gradient."""
    import torch

    if not answers:
        return []
    batch = policy.codec.collate([policy.codec.encode(source, answer) for answer in answers])
    was_training = policy.model.training
    policy.model.eval()
    with torch.no_grad():
        labels = batch.labels.to(policy.device)
        logprobs = sequence_logprobs(token_logprobs(policy.target_logits(batch), labels), labels)
    policy.model.train(was_training)
    return [float(logprob) for logprob in logprobs]


def _generate(policy: Policy, batch: Batch, options: dict[str, Any]) -> torch.Tensor:
    config = _generation_config()(
        pad_token_id=policy.codec.pad_id,
        eos_token_id=_end_ids(policy),
        decoder_start_token_id=policy.model.config.decoder_start_token_id,
        **options,
    )
    answers: torch.Tensor = policy.model.generate(
        input_ids=batch.prompt_ids,
        attention_mask=batch.prompt_mask,
        generation_config=config,
        use_model_defaults=False,
        stopping_criteria=_stopping(policy.codec),
    )
    return answers if policy.codec.kind is Kind.SEQ2SEQ else answers[:, batch.prompt_ids.shape[1] :]


def _generation_config() -> Any:
    import transformers

    return transformers.GenerationConfig


def _strategy_options(settings: SamplingSettings, strategy: Strategy, count: int) -> dict[str, Any]:
    options = {"max_new_tokens": settings.max_new_tokens, "do_sample": strategy is Strategy.SAMPLE}
    if strategy is Strategy.GREEDY:
        return options
    options |= {"num_return_sequences": count}
    if strategy is Strategy.SAMPLE:
        return options | {"temperature": settings.temperature, "top_k": settings.top_k}
    return options | {"num_beams": max(settings.beams, count)}


def _end_ids(policy: Policy) -> list[int]:
    own = policy.model.generation_config.eos_token_id
    listed = own if isinstance(own, list) else [own]
    return sorted({policy.codec.eos_id, *(end for end in listed if end is not None)})


def _stopping(codec: Codec) -> Any:
    import torch
    import transformers

    stops = stop_strings(codec.format)

    class StopAtText(transformers.StoppingCriteria):
        def __call__(self, input_ids: torch.Tensor, scores: object, **_: object) -> torch.Tensor:
            tails = codec.tokenizer.batch_decode(input_ids[:, -_STOP_WINDOW:])
            return torch.tensor([any(stop in tail for stop in stops) for tail in tails]).to(input_ids.device)

    return transformers.StoppingCriteriaList([StopAtText()] if stops else [])
