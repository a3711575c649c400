"""What to learn from judged candidates: RRHF (the paper's), best-of-n and GRPO, behind one small seam.

A technique says what to draw for a row, which rollouts teach it anything, and the loss of one rollout.
Rollouts, rewards, resuming and the loop are the same for all. trl is not used: it owns sampling, rewards
and the loop together, so none of its runs could share a journal or resume in the middle of a step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Strategy
from perfrl_train import losses
from perfrl_train.losses import Reduction
from perfrl_train.policy import Policy
from perfrl_train.prompt_reading import answer_token_logprobs
from perfrl_train.reward import RewardMode
from perfrl_train.rollout import Rollout
from perfrl_train.sampling import Draws

if TYPE_CHECKING:
    import torch


_RIGHT = (Reward.R3, Reward.R4)
_LIKELIEST_FIRST = (Strategy.GREEDY, Strategy.BEAM, Strategy.SAMPLE, Strategy.GIVEN, Strategy.TARGET)


class Method(str, Enum):
    """What a user calls a technique."""

    RRHF = "rrhf"
    BEST_OF_N = "best-of-n"
    GRPO = "grpo"


@dataclass(frozen=True, slots=True)
class Anchors:
    """Token log-probabilities of a rollout's learnt candidates before the step began, and by the model
    the run started from: what GRPO must not stray from."""

    before: torch.Tensor  # [C, T]
    reference: torch.Tensor  # [C, T]


@dataclass(frozen=True, slots=True)
class Loss:
    """What to lower, and figures for the log."""

    total: torch.Tensor
    figures: dict[str, float]


class Technique(Protocol):
    """How a policy learns from rollouts."""

    @property
    def draws(self) -> Draws:
        """What to draw for each row."""
        ...

    @property
    def needs_anchors(self) -> bool:
        """Whether loss wants to know what the policy thought before the step."""
        ...

    @property
    def figures(self) -> tuple[str, ...]:
        """Names of what loss reports besides the total."""
        ...

    def learnt(self, rollout: Rollout) -> tuple[int, ...]:
        """Indices of the candidates that the loss looks at; none when the rollout teaches nothing."""
        ...

    def loss(self, policy: Policy, rollout: Rollout, anchors: Anchors | None) -> Loss:
        """The loss of one rollout that teaches something."""
        ...


@dataclass(frozen=True, slots=True)
class Rrhf:
    """Eq 12, a · L_rank + L_tuning, over 2 random samples, the greedy answer and the target.

    Departures: an answer that was given several times is one candidate, and of wrong ones only the likeliest
    wrong_answers are learnt, since no two of them teach anything beside each other. A program that is its own
    target is good already, and then it is to be imitated rather than another one that is no faster. In strict
    mode a row where nothing passed has no L_tuning, since there is nothing worth imitating, and one where all
    are equally useless is left out.
    """

    mode: RewardMode = RewardMode.STRICT
    rank_weight: float = 1.0
    tuning: Reduction = "mean"
    wrong_answers: int | None = None
    draws: Draws = Draws()  # noqa: RUF009 - frozen
    needs_anchors: bool = False
    figures: tuple[str, ...] = ("rank_loss", "tuning_loss")

    def learnt(self, rollout: Rollout) -> tuple[int, ...]:
        """The scored candidates that differ, without the less likely of the wrong ones."""
        rewards = rollout.rewards(self.mode)
        first = {rollout.candidates[index].source: index for index in reversed(_scored(rollout, self.mode))}
        scored = sorted(first.values())
        wrong = [index for index in scored if rewards[index] not in _RIGHT]
        wrong.sort(key=lambda index: _LIKELIEST_FIRST.index(rollout.candidates[index].strategy))
        left_out = [] if self.wrong_answers is None else wrong[self.wrong_answers :]
        learnt = tuple(index for index in scored if index not in left_out)
        useless = len(wrong) == len(scored) and len({rewards[index] for index in learnt}) <= 1
        return () if useless and self.mode is RewardMode.STRICT else learnt

    def loss(self, policy: Policy, rollout: Rollout, anchors: Anchors | None) -> Loss:
        """Eqs 9-12 of one row."""
        learnt = self.learnt(rollout)
        rewards = _rewards(rollout, learnt, self.mode)
        logprobs, labels = learnt_logprobs(policy, rollout, learnt)  # [C, T]
        ranking = logprobs.new_tensor(rewards)  # [C]
        rank = losses.rank_loss(losses.sequence_logprobs(logprobs, labels), ranking)
        candidates = [rollout.candidates[index] for index in learnt]
        best = losses.best_candidate(rewards, [candidate.strategy for candidate in candidates])
        unchanged = [index for index, one in enumerate(candidates) if one.source == rollout.source]
        if unchanged and rewards[unchanged[0]] == rewards[best]:
            best = unchanged[0]
        tuning = losses.tuning_loss(logprobs, labels, best, self.tuning)
        if self.mode is RewardMode.STRICT and rewards[best] < Reward.R3.value:
            tuning = 0.0 * tuning
        figures = {"rank_loss": float(rank.detach()), "tuning_loss": float(tuning.detach())}
        return Loss(losses.rrhf_loss(rank, tuning, self.rank_weight), figures)


@dataclass(frozen=True, slots=True)
class BestOfN:
    """Rejection sampling: fine-tune on the best of n own answers, where it passes and is faster."""

    mode: RewardMode = RewardMode.STRICT
    draws: Draws = Draws(samples=4, greedy=0, target=False)  # noqa: RUF009 - frozen
    needs_anchors: bool = False
    figures: tuple[str, ...] = ()

    def learnt(self, rollout: Rollout) -> tuple[int, ...]:
        """The first of the answers that were faster."""
        rewards = rollout.rewards(self.mode)
        return tuple(index for index, reward in enumerate(rewards) if reward is Reward.R4)[:1]

    def loss(self, policy: Policy, rollout: Rollout, anchors: Anchors | None) -> Loss:
        """Cross-entropy a token of the best answer (Eq 3 on what the model found by itself)."""
        logprobs, labels = learnt_logprobs(policy, rollout, self.learnt(rollout))
        return Loss(losses.tuning_loss(logprobs, labels, best=0), {})


@dataclass(frozen=True, slots=True)
class Grpo:
    """Group-relative policy optimization (DeepSeekMath): advantages within a row's samples, a clipped ratio
    to the policy that drew them, and a KL penalty to the model the run started from.

    The target is no sample of the policy, and the greedy answer no random one: neither is drawn.
    """

    mode: RewardMode = RewardMode.STRICT
    clip: float = 0.2
    kl_weight: float = 0.04
    draws: Draws = Draws(samples=4, greedy=0, target=False)  # noqa: RUF009 - frozen
    needs_anchors: bool = True
    figures: tuple[str, ...] = ("kl",)

    def learnt(self, rollout: Rollout) -> tuple[int, ...]:
        """The scored samples, unless all have the same reward: then none is better than its group."""
        sampled = tuple(
            index
            for index in _scored(rollout, self.mode)
            if rollout.candidates[index].strategy is Strategy.SAMPLE
        )
        return sampled if len(set(_rewards(rollout, sampled, self.mode))) > 1 else ()

    def loss(self, policy: Policy, rollout: Rollout, anchors: Anchors | None) -> Loss:
        """The mean over samples of the mean over tokens."""
        if anchors is None:
            raise ValueError("GRPO compares with log-probabilities taken before the step")
        learnt = self.learnt(rollout)
        logprobs, labels = learnt_logprobs(policy, rollout, learnt)  # [C, T]
        rewards = logprobs.new_tensor(_rewards(rollout, learnt, self.mode))  # [C]
        before, reference = anchors.before.to(logprobs.device), anchors.reference.to(logprobs.device)
        gain = losses.clipped_policy_loss(logprobs, before, losses.group_advantages(rewards), self.clip)
        divergence = losses.mean_over_tokens(losses.kl_estimate(logprobs, reference), labels)
        total = losses.mean_over_tokens(gain, labels) + self.kl_weight * divergence
        return Loss(total, {"kl": float(divergence.detach())})


@dataclass(frozen=True, slots=True)
class TechniqueSettings:
    """What a user may say about learning; each technique takes what it knows.

    beam_answers are drawn besides: what a search on the device offers should be in the right order.
    """

    method: Method = Method.RRHF
    mode: RewardMode = RewardMode.STRICT
    samples: int | None = None
    beam_answers: int = 0
    wrong_answers: int | None = None
    rank_weight: float = 1.0
    tuning: Reduction = "mean"
    kl_weight: float = 0.04


def make_technique(settings: TechniqueSettings) -> Technique:
    """The technique that was asked for, drawing its own number of samples unless told another."""
    mode = settings.mode
    technique: Rrhf | BestOfN | Grpo
    match Method(settings.method):
        case Method.RRHF:
            technique = Rrhf(mode, settings.rank_weight, settings.tuning, settings.wrong_answers)
        case Method.BEST_OF_N:
            technique = BestOfN(mode)
        case Method.GRPO:
            technique = Grpo(mode, kl_weight=settings.kl_weight)
    samples = technique.draws.samples if settings.samples is None else settings.samples
    return replace(technique, draws=replace(technique.draws, samples=samples, beams=settings.beam_answers))


def learnt_logprobs(
    policy: Policy, rollout: Rollout, learnt: Sequence[int]
) -> tuple[torch.Tensor, torch.Tensor]:
    """Token log-probabilities and labels of these candidates: [C, T], [C, T]."""
    answers = [rollout.candidates[index].source for index in learnt]
    return answer_token_logprobs(policy, rollout.source, answers)


def _scored(rollout: Rollout, mode: RewardMode) -> tuple[int, ...]:
    return tuple(index for index, reward in enumerate(rollout.rewards(mode)) if reward is not None)


def _rewards(rollout: Rollout, indices: Sequence[int], mode: RewardMode) -> list[float]:
    rewards = rollout.rewards(mode)
    return [reward.value for index in indices if (reward := rewards[index]) is not None]
