"""RRHF with a judge as reward: the paper's Eqs 4-12 in one loop.

Each RL step samples every row (2 random, 1 greedy, the target), judges the candidates, and then trains
for some epochs on those rollouts: p (Eq 9) is computed anew each time, L = a * L_rank + L_tuning (Eq 12).
Departures: candidates are re-encoded from their text, so a sample cut off by the length limit is trained
as if it had ended there; the learning rate warms up and follows a cosine over the whole run; L of an
update is the mean over its rows; in strict mode a row where nothing passed has no L_tuning, since there
is nothing worth imitating. Rows whose original does not run are skipped, as in the paper, and counted.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from perfrl_edge.assessment import Reward
from perfrl_train import losses
from perfrl_train.checkpoint import RunFolder, TrainingState, restore_random_states
from perfrl_train.finetuning import (
    learning_rate_factor,
    make_optimizer,
    seed_everything,
    set_learning_rate,
    step_optimizer,
)
from perfrl_train.losses import Reduction
from perfrl_train.policy import Policy
from perfrl_train.progress import RunLog
from perfrl_train.rates import write_rates
from perfrl_train.reward import RewardMode
from perfrl_train.rollout import (
    VALIDATION_DRAWS,
    Draws,
    Rollout,
    RolloutMaker,
    training_path,
    validation_path,
)
from perfrl_train.rows import Row

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True, slots=True)
class RrhfSettings:
    """The recipe; the paper's values where it gives them."""

    rl_steps: int = 8
    epochs: int = 3
    learning_rate: float = 2e-5
    batch_size: int = 8
    rank_weight: float = 1.0
    tuning: Reduction = "mean"
    reward_mode: RewardMode = RewardMode.STRICT
    warmup_ratio: float = 0.03
    max_gradient_norm: float = 1.0
    checkpoint_every: int = 20
    lora_rank: int = 0
    seed: int = 0


@dataclass(slots=True)
class _Position:
    """Where the run is: RL step, and updates already made in it."""

    rl_step: int = 0
    updates: int = 0


def rrhf(
    policy: Policy,
    rows: Sequence[Row],
    validation: Sequence[Row],
    maker: RolloutMaker,
    folder: RunFolder,
    settings: RrhfSettings,
    log: RunLog,
) -> None:
    """Train, resuming from the folder's state if it holds one, and write the final checkpoint there."""
    seed_everything(settings.seed)
    optimizer = make_optimizer(policy, settings.learning_rate, weight_decay=0.0)
    position = _restore(policy, optimizer, folder)
    for rl_step in range(position.rl_step, settings.rl_steps):
        seed = f"{settings.seed}/{rl_step}"
        rollouts = maker.make(rows, Draws(), training_path(folder.path, rl_step), seed)
        _train_on(policy, optimizer, rollouts, folder, settings, position, log)
        if validation:
            maker.make(validation, VALIDATION_DRAWS, validation_path(folder.path, rl_step), seed)
        write_rates(folder.path, rl_step + 1, settings.reward_mode)
        position = _Position(rl_step + 1)
    policy.save(folder.path)


def _train_on(
    policy: Policy,
    optimizer: torch.optim.Optimizer,
    rollouts: Sequence[Rollout],
    folder: RunFolder,
    settings: RrhfSettings,
    position: _Position,
    log: RunLog,
) -> None:
    """All epochs over one step's rollouts, starting after the updates already made."""
    usable = [rollout for rollout in rollouts if teaches(rollout, settings.reward_mode)]
    log.say(f"RL step {position.rl_step + 1}: {len(usable)} of {len(rollouts)} rows teach something")
    updates = plan_step(len(usable), position.rl_step, settings)
    policy.model.train()
    while position.updates < len(updates):
        done = position.rl_step * len(updates) + position.updates
        total = settings.rl_steps * len(updates)
        factor = learning_rate_factor(done, total, settings.warmup_ratio)
        set_learning_rate(optimizer, factor * settings.learning_rate)
        update = [usable[index] for index in updates[position.updates]]
        metrics = _apply_update(policy, optimizer, update, settings)
        position.updates += 1
        log.step(done + 1, {**metrics, "learning_rate": factor * settings.learning_rate})
        last = position.updates == len(updates)
        if position.updates % settings.checkpoint_every == 0 or last:
            _store(policy, optimizer, folder, position, done + 1)


def plan_step(num_rollouts: int, rl_step: int, settings: RrhfSettings) -> list[list[int]]:
    """The updates of one RL step: every rollout once an epoch, in an order of its own."""
    updates: list[list[int]] = []
    size = settings.batch_size
    for epoch in range(settings.epochs):
        order = list(range(num_rollouts))
        random.Random(f"{settings.seed}/{rl_step}/{epoch}").shuffle(order)
        updates += [order[at : at + size] for at in range(0, num_rollouts, size)]
    return updates


def teaches(rollout: Rollout, mode: RewardMode) -> bool:
    """False when nothing was scored, or, in strict mode, when all candidates are equally useless."""
    scored = {reward for reward in rollout.rewards(mode) if reward is not None}
    if mode is RewardMode.PAPER:
        return bool(scored)
    return len(scored) > 1 or bool(scored & {Reward.R3, Reward.R4})


def _apply_update(
    policy: Policy, optimizer: torch.optim.Optimizer, rollouts: Sequence[Rollout], settings: RrhfSettings
) -> dict[str, float]:
    """One optimizer step on the mean of Eq 12 over these rows."""
    import torch

    sums = {"loss": 0.0, "rank_loss": 0.0, "tuning_loss": 0.0}
    for rollout in rollouts:
        rank, tuning = rollout_losses(policy, rollout, settings)
        loss = losses.rrhf_loss(rank, tuning, settings.rank_weight)
        torch.autograd.backward(loss / len(rollouts))
        for name, value in zip(sums, (loss, rank, tuning), strict=True):
            sums[name] += float(value.detach()) / len(rollouts)
    step_optimizer(policy, optimizer, settings.max_gradient_norm)
    return sums


def rollout_losses(
    policy: Policy, rollout: Rollout, settings: RrhfSettings
) -> tuple[torch.Tensor, torch.Tensor]:
    """L_rank (Eq 10) and L_tuning (Eq 11) of one row's scored candidates."""
    import torch

    mode = settings.reward_mode
    scored = [
        (candidate, reward.value)
        for candidate, reward in zip(rollout.candidates, rollout.rewards(mode), strict=True)
        if reward is not None
    ]
    rewards = [reward for _, reward in scored]
    batch = policy.codec.collate([policy.codec.encode(rollout.source, one.source) for one, _ in scored])
    labels = batch.labels.to(policy.device)  # [C, T]
    logprobs = losses.token_logprobs(policy.target_logits(batch), labels)  # [C, T]
    ranking = torch.tensor(rewards, device=logprobs.device)  # [C]
    rank = losses.rank_loss(losses.sequence_logprobs(logprobs, labels), ranking)
    best = losses.best_candidate(rewards, [candidate.strategy for candidate, _ in scored])
    tuning = losses.tuning_loss(logprobs, labels, best, settings.tuning)
    if mode is RewardMode.STRICT and rewards[best] < Reward.R3.value:
        tuning = torch.zeros_like(tuning)
    return rank, tuning


def _store(
    policy: Policy, optimizer: torch.optim.Optimizer, folder: RunFolder, position: _Position, completed: int
) -> None:
    where = {"completed": completed, **asdict(position)}
    folder.save_state(TrainingState(policy.trainable_weights(), optimizer.state_dict(), where))


def _restore(policy: Policy, optimizer: torch.optim.Optimizer, folder: RunFolder) -> _Position:
    state = folder.load_state()
    if state is None:
        return _Position()
    policy.load_weights(state.weights)
    optimizer.load_state_dict(state.optimizer)
    restore_random_states(state.random)
    return _Position(state.position["rl_step"], state.position["updates"])
