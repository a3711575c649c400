"""How both loops step: one schedule, one optimizer, one clipping, and where each update's chance begins."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

    from perfrl_train.policy import Policy


@dataclass(frozen=True, slots=True)
class Schedule:
    """What fine-tuning and reinforcement decide alike. batch_size: pairs or rows an update.

    lora_modules: a pattern of the names of the modules that get adapters; None for every linear one.
    """

    learning_rate: float
    batch_size: int
    epochs: int
    checkpoint_every: int
    warmup_ratio: float = 0.03
    max_gradient_norm: float = 1.0
    lora_rank: int = 0
    lora_modules: str | None = None
    seed: int = 0

    def learning_rate_at(self, step: int, total_steps: int) -> float:
        """Linear warm-up, then a cosine down to 0 at the end; step counts from 0."""
        warmup = math.ceil(self.warmup_ratio * total_steps)
        if step < warmup:
            return self.learning_rate * (step + 1) / warmup
        turned = math.pi * (step - warmup) / max(1, total_steps - warmup)
        return self.learning_rate * 0.5 * (1 + math.cos(turned))

    def begin_update(self, optimizer: torch.optim.Optimizer, step: int, total_steps: int, rank: int) -> float:
        """Set the learning rate, which is returned, and torch's generator (dropout) of this process.

        Both depend on the number of the update alone, so a resumed run goes on as one never interrupted.
        """
        import torch

        torch.manual_seed(random.Random(f"{self.seed}/{step}/{rank}").getrandbits(62))
        learning_rate = self.learning_rate_at(step, total_steps)
        for group in optimizer.param_groups:
            group["lr"] = learning_rate
        return learning_rate

    def end_update(self, optimizer: torch.optim.Optimizer, policy: Policy) -> None:
        """Clip the accumulated gradient, step, and clear it."""
        import torch

        torch.nn.utils.clip_grad_norm_(policy.model.parameters(), self.max_gradient_norm)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)


def make_optimizer(policy: Policy, learning_rate: float, weight_decay: float) -> torch.optim.AdamW:
    """AdamW over what is trainable."""
    import torch

    trainable = [weight for weight in policy.model.parameters() if weight.requires_grad]
    return torch.optim.AdamW(trainable, lr=learning_rate, weight_decay=weight_decay)
