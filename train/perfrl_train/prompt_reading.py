"""Reading a prompt once for all of its answers, when they are drawn and when they are trained on.

The one place that knows transformers' caches. Gradients flow through what is remembered of a prompt, so
training on C answers costs P + C·T tokens instead of C·(P + T), with the same result.
B prompts, R continuations, P prompt positions, C answers to one prompt, T answer positions, V vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from perfrl_train.encoding import Batch, Example, Kind
from perfrl_train.losses import IGNORED, sequence_logprobs, token_logprobs
from perfrl_train.policy import Policy, base_model, keeps_logits

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True, slots=True)
class PromptState:
    """What a model remembers; cache grows as tokens are read. encoded belongs to seq2seq models only."""

    cache: Any
    mask: torch.Tensor  # [R, P]
    encoded: torch.Tensor | None = None  # [R, P, hidden]

    def repeated(self, count: int) -> PromptState:
        """Each continuation count times, side by side; this state must not be used afterwards."""
        self.cache.batch_repeat_interleave(count)
        encoded = None if self.encoded is None else self.encoded.repeat_interleave(count, dim=0)
        return PromptState(self.cache, self.mask.repeat_interleave(count, dim=0), encoded)

    def selected(self, kept: Sequence[int]) -> PromptState:
        """Only these continuations; this state must not be used afterwards."""
        import torch

        indices = torch.tensor(kept, device=self.mask.device)
        self.cache.batch_select_indices(indices)
        encoded = None if self.encoded is None else self.encoded[indices]
        return PromptState(self.cache, self.mask[indices], encoded)


def read_prompts(policy: Policy, prompts: Sequence[tuple[int, ...]]) -> tuple[torch.Tensor, PromptState]:
    """Logits [B, V] of the first answer token of each prompt, and what to go on from."""
    codec = policy.codec
    batch = codec.collate([Example(prompt, (codec.eos_id,)) for prompt in prompts]).to(policy.device)
    if codec.kind is Kind.SEQ2SEQ:
        return _read_with_encoder(policy, batch)
    return _read_with_decoder(policy, batch)


def _read_with_encoder(policy: Policy, batch: Batch) -> tuple[torch.Tensor, PromptState]:
    import torch
    from transformers import DynamicCache, EncoderDecoderCache

    encoder = base_model(policy.model).get_encoder()
    encoded = encoder(input_ids=batch.prompt_ids, attention_mask=batch.prompt_mask).last_hidden_state
    state = PromptState(EncoderDecoderCache(DynamicCache(), DynamicCache()), batch.prompt_mask, encoded)
    start = policy.model.config.decoder_start_token_id
    begin = torch.full((len(batch.prompt_ids), 1), start, device=policy.device)
    return read_tokens(policy, begin, state)[:, -1], state


def _read_with_decoder(policy: Policy, batch: Batch) -> tuple[torch.Tensor, PromptState]:
    from transformers import DynamicCache

    state = PromptState(DynamicCache(), batch.prompt_mask)
    logits: torch.Tensor = policy.model(
        input_ids=batch.prompt_ids,
        attention_mask=batch.prompt_mask,
        position_ids=(batch.prompt_mask.cumsum(dim=1) - 1).clamp(min=0),
        past_key_values=state.cache,
        use_cache=True,
        # A row of logits a prompt token is what fills the memory with a vocabulary of 150,000.
        **({"logits_to_keep": 1} if keeps_logits(policy.model) else {}),
    ).logits
    return logits[:, -1], state


def read_tokens(policy: Policy, tokens: torch.Tensor, state: PromptState) -> torch.Tensor:
    """Logits after each of these tokens: [R, T] → [R, T, V]; the state remembers them."""
    import torch

    logits: torch.Tensor
    if state.encoded is not None:
        logits = policy.model(
            encoder_outputs=(state.encoded,),
            attention_mask=state.mask,
            decoder_input_ids=tokens,
            past_key_values=state.cache,
            use_cache=True,
        ).logits
        return logits
    read = state.cache.get_seq_length() - state.mask.shape[1]
    places = torch.arange(read, read + tokens.shape[1], device=tokens.device)
    answered = state.mask.new_ones(len(tokens), read + tokens.shape[1])
    logits = policy.model(
        input_ids=tokens,
        attention_mask=torch.cat([state.mask, answered], dim=1),
        position_ids=state.mask.sum(dim=1, keepdim=True) + places,
        past_key_values=state.cache,
        use_cache=True,
    ).logits
    return logits


def answer_token_logprobs(
    policy: Policy, source: str, answers: Sequence[str]
) -> tuple[torch.Tensor, torch.Tensor]:
    """log P of each token of each answer, and the labels they belong to: [C, T], [C, T]."""
    import torch

    codec = policy.codec
    prompt = codec.encode_prompt(source)
    labels = codec.collate([Example(prompt, codec.encode_completion(one)) for one in answers]).labels
    labels = labels.to(policy.device)  # [C, T]
    with policy.autocast():
        first, state = read_prompts(policy, [prompt])
        state = state.repeated(len(answers))
        # Padding stands on the right of causal positions, so nothing that counts looks at it.
        tokens = labels[:, :-1].masked_fill(labels[:, :-1] == IGNORED, codec.pad_id)
        logits = first[:, None].expand(len(answers), 1, -1)  # [C, 1, V]
        if tokens.shape[1]:
            logits = torch.cat([logits, read_tokens(policy, tokens, state)], dim=1)  # [C, T, V]
    return token_logprobs(logits, labels), labels


def answer_logprobs(policy: Policy, source: str, answers: Sequence[str]) -> list[float]:
    """Eq 9 of each answer, without gradient."""
    import torch

    if not answers:
        return []
    was_training = policy.model.training
    policy.model.eval()
    with torch.no_grad():
        logprobs = sequence_logprobs(*answer_token_logprobs(policy, source, answers))
    policy.model.train(was_training)
    return [float(logprob) for logprob in logprobs]
