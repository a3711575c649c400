"""The paper's losses (Eqs 3, 9-12) as pure functions of tensors; no input is ever changed.

B sequences, T target positions, V vocabulary, C candidates of one prompt. A label of IGNORED is
padding and counts nowhere: lengths are true lengths, never the padded ones.
Departure from the paper: Eq 11 sums over tokens; the default here is the mean, as RRHF's authors
train, because a sum lets long programs dominate L_rank. reduction="sum" is the paper's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from perfrl_edge.candidate import Strategy

if TYPE_CHECKING:
    from torch import Tensor

IGNORED = -100
Reduction = Literal["mean", "sum"]

# The paper: learn from what the model found by itself before learning from the data set.
_TIE_PRIORITY = (Strategy.SAMPLE, Strategy.GREEDY, Strategy.BEAM, Strategy.GIVEN, Strategy.TARGET)


def token_logprobs(logits: Tensor, labels: Tensor) -> Tensor:
    """log P of each label: [B, T, V], [B, T] → [B, T], 0 where the label is IGNORED."""
    import torch

    kept = labels != IGNORED  # [B, T]
    # Only the kept positions pass through the softmax: with a vocabulary of 150,000 the rest is most memory.
    chosen = -torch.nn.functional.cross_entropy(logits[kept].float(), labels[kept], reduction="none")
    return torch.zeros(labels.shape, dtype=chosen.dtype, device=chosen.device).masked_scatter(kept, chosen)


def true_lengths(labels: Tensor) -> Tensor:
    """Tokens of each sequence without padding: [B, T] → [B]."""
    return (labels != IGNORED).sum(dim=-1)


def sequence_logprobs(logprobs: Tensor, labels: Tensor) -> Tensor:
    """Eq 9: the sum of a sequence's token log-probabilities over its true length: [B, T] → [B]."""
    return logprobs.sum(dim=-1) / true_lengths(labels).clamp(min=1)


def cross_entropy_sum(logits: Tensor, labels: Tensor) -> Tensor:
    """Eq 3 before its 1/N: the caller divides by the tokens of the whole update, so accumulation is exact."""
    return -token_logprobs(logits, labels).sum()


def rank_loss(sequence_logprob: Tensor, rewards: Tensor) -> Tensor:
    """Eq 10: sum over pairs with r(a) < r(b) of max(0, p(a) - p(b)): [C], [C] → scalar."""
    excess = (sequence_logprob[:, None] - sequence_logprob[None, :]).clamp(min=0)  # [a, b] = p(a) - p(b)
    worse = rewards[:, None] < rewards[None, :]
    return (excess * worse).sum()


def tuning_loss(logprobs: Tensor, labels: Tensor, best: int, reduction: Reduction = "mean") -> Tensor:
    """Eq 11: cross-entropy of the best candidate: [C, T], [C, T] → scalar."""
    total = -logprobs[best].sum()
    return total if reduction == "sum" else total / true_lengths(labels)[best].clamp(min=1)


def best_candidate(rewards: Sequence[float], strategies: Sequence[Strategy]) -> int:
    """Index of the highest reward; ties go to random samples, then greedy, and to the target last."""
    return min(range(len(rewards)), key=lambda i: (-rewards[i], _TIE_PRIORITY.index(strategies[i]), i))


def rrhf_loss(rank: Tensor, tuning: Tensor, rank_weight: float = 1.0) -> Tensor:
    """Eq 12: a · L_rank + L_tuning for the candidates of one prompt."""
    return rank_weight * rank + tuning


def group_advantages(rewards: Tensor) -> Tensor:
    """GRPO: standard deviations by which each candidate is better than its group: [C] → [C]; 0 if equal."""
    centred = rewards - rewards.mean()
    spread = rewards.std(correction=0)
    return centred / spread if spread > 0 else centred


def clipped_policy_loss(logprobs: Tensor, before: Tensor, advantages: Tensor, clip: float) -> Tensor:
    """PPO's objective a token, to be lowered: [C, T], [C, T], [C] → [C, T].

    The ratio to the policy that drew the sample moves the loss only while it is within 1 ± clip, or on its
    way back there.
    """
    import torch

    ratio = (logprobs - before).exp()
    gain = advantages[:, None]
    return -torch.minimum(ratio * gain, ratio.clamp(1 - clip, 1 + clip) * gain)


def kl_estimate(logprobs: Tensor, reference: Tensor) -> Tensor:
    """KL from the reference a token, by an estimator that is unbiased and never negative: [C, T] → [C, T]."""
    excess = reference - logprobs
    return excess.exp() - excess - 1


def mean_over_tokens(values: Tensor, labels: Tensor) -> Tensor:
    """The mean over sequences of each one's mean over true tokens: [C, T], [C, T] → scalar."""
    return (values * (labels != IGNORED)).sum(dim=-1).div(true_lengths(labels).clamp(min=1)).mean()
