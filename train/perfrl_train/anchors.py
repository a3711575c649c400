"""What GRPO must not stray from, taken before a step begins and kept on disk until it ends.

A resumed step cannot take it again: by then the policy has moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from perfrl_train.checkpoint import write_atomically
from perfrl_train.policy import Policy
from perfrl_train.rollout import Rollout
from perfrl_train.team import Team
from perfrl_train.techniques import Anchors, learnt_logprobs

if TYPE_CHECKING:
    import torch


def load_or_take_anchors(
    path: Path,
    policy: Policy,
    reference: Policy,
    learnt: Sequence[tuple[Rollout, Sequence[int]]],
    team: Team,
) -> list[Anchors]:
    """The anchors of each rollout's learnt candidates; the first process writes what is missing."""
    import torch

    if team.is_first and not path.exists():
        taken = [tuple(_frozen(one, *rollout) for one in (policy, reference)) for rollout in learnt]
        write_atomically(path, lambda file: torch.save(taken, file))
    team.wait()
    return [Anchors(*pair) for pair in torch.load(path, weights_only=True)]


def _frozen(policy: Policy, rollout: Rollout, learnt: Sequence[int]) -> torch.Tensor:
    import torch

    policy.model.eval()
    with torch.no_grad():
        return learnt_logprobs(policy, rollout, learnt)[0].cpu()
