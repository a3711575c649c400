"""Supervised fine-tuning, paper Eq 3: cross-entropy of the faster program given the slower one.

As in the paper: learning rate 5e-5, 32 pairs an update, one pass over the data. Departures: padding is
masked, the loss of an update is the mean over its target tokens however it is cut into passes, the
learning rate warms up and follows a cosine, and a pair that does not fit is skipped and counted, never cut.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from perfrl_edge.errors import InputError
from perfrl_train.batching import Update, cut_update, plan_epoch
from perfrl_train.checkpoint import RunFolder, TrainingState
from perfrl_train.encoding import Codec, Example
from perfrl_train.losses import IGNORED, cross_entropy_sum
from perfrl_train.policy import Policy
from perfrl_train.progress import RunLog
from perfrl_train.rows import Row
from perfrl_train.schedule import Schedule, make_optimizer
from perfrl_train.team import ALONE, Team

if TYPE_CHECKING:
    import torch


_PAPER = Schedule(learning_rate=5e-5, batch_size=32, epochs=1, checkpoint_every=50)


@dataclass(frozen=True, slots=True)
class FinetuneSettings:
    """The recipe. tokens_per_pass bounds memory only: it never changes the gradient.

    interpolate is how far the final adapters go from the model they started on (0) to what was trained (1):
    a point between keeps more of what the model knew (WiSE-FT, Wortsman et al., 2022).
    """

    schedule: Schedule = _PAPER
    weight_decay: float = 0.0
    max_tokens: int = 1024
    tokens_per_pass: int = 8192
    evaluate_every: int = 100
    patience: int = 3
    interpolate: float = 1.0


@dataclass(frozen=True, slots=True)
class Run:
    """Where a training run writes, whom it tells, and with which other processes it works."""

    folder: RunFolder
    log: RunLog
    team: Team = ALONE


@dataclass(frozen=True, slots=True)
class Encoded:
    """Pairs that fit the token limit, and how many did not."""

    examples: tuple[Example, ...]
    num_too_long: int


def encode_pairs(rows: Sequence[Row], codec: Codec, max_tokens: int) -> Encoded:
    """Encode every pair; those longer than max_tokens (prompt and completion) are counted, not cut."""
    examples = [codec.encode(row.source, row.target) for row in rows if row.target is not None]
    fitting = tuple(example for example in examples if example.num_tokens <= max_tokens)
    if not fitting:
        raise InputError(f"none of the {len(examples)} pairs fits {max_tokens} tokens; raise --max-tokens")
    return Encoded(fitting, len(examples) - len(fitting))


def plan_updates(examples: Sequence[Example], settings: FinetuneSettings) -> list[Update]:
    """Every update of the run, all epochs, in order."""
    lengths = [example.num_tokens for example in examples]
    size, budget, seed = settings.schedule.batch_size, settings.tokens_per_pass, settings.schedule.seed
    epochs = (plan_epoch(lengths, size, budget, seed, epoch) for epoch in range(settings.schedule.epochs))
    return [update for epoch in epochs for update in epoch]


@dataclass(slots=True)
class _Validation:
    """The best weights so far by validation loss, and for how many evaluations they have stood."""

    best_loss: float = math.inf
    stale: int = 0
    best_weights: dict[str, torch.Tensor] | None = None

    def record(self, loss: float, policy: Policy) -> None:
        if loss < self.best_loss:
            self.best_loss, self.stale, self.best_weights = loss, 0, policy.trainable_weights()
        else:
            self.stale += 1


def finetune(
    policy: Policy,
    examples: Sequence[Example],
    validation: Sequence[Example],
    run: Run,
    settings: FinetuneSettings,
) -> None:
    """Train, resuming from the folder's state if it holds one, and write the final checkpoint there."""
    folder, log, team = run.folder, run.log, run.team
    schedule, updates = settings.schedule, plan_updates(examples, settings)
    optimizer = make_optimizer(policy, schedule.learning_rate, settings.weight_decay)
    best = _Validation()
    start = _restore(policy, optimizer, folder, best)
    policy.model.train()
    for step in range(start, len(updates)):
        if best.stale >= settings.patience:
            log.say(f"stopped after step {step}: no better validation loss {best.stale} times in a row")
            break
        learning_rate = schedule.begin_update(optimizer, step, len(updates), team.rank)
        loss = _add_gradients(policy, examples, updates[step], team)
        schedule.end_update(optimizer, policy)
        metrics = {"loss": loss, "learning_rate": learning_rate}
        last = step + 1 == len(updates)
        if validation and ((step + 1) % settings.evaluate_every == 0 or last):
            metrics["validation_loss"] = mean_loss(policy, validation, settings.tokens_per_pass, team)
            best.record(metrics["validation_loss"], policy)
        log.step(step + 1, metrics)
        if team.is_first and ((step + 1) % schedule.checkpoint_every == 0 or last):
            _store(policy, optimizer, folder, best, step + 1)
    if best.best_weights is not None:
        policy.load_weights(best.best_weights)
    policy.shrink_adapters(settings.interpolate)
    if team.is_first:
        log.say("saving the checkpoint")
        policy.save(folder.path)
    team.wait()


def _add_gradients(policy: Policy, examples: Sequence[Example], update: Update, team: Team) -> float:
    """Gradients of the mean loss over the update's target tokens, each process its passes; the loss."""
    import torch

    num_tokens = sum(len(examples[index].target_ids) for part in update for index in part)
    total = 0.0
    for part in team.share(update):
        batch = policy.codec.collate([examples[index] for index in part])
        loss = cross_entropy_sum(policy.target_logits(batch), batch.labels.to(policy.device)) / num_tokens
        torch.autograd.backward(loss)
        total += float(loss.detach())
    team.add_gradients(policy.model.parameters())
    return team.total(total)


def mean_loss(policy: Policy, examples: Sequence[Example], tokens_per_pass: int, team: Team = ALONE) -> float:
    """Cross-entropy a target token over all examples, without dropout."""
    import torch

    lengths = [example.num_tokens for example in examples]
    total, num_tokens = 0.0, 0
    policy.model.eval()
    with torch.no_grad():
        for part in team.share(cut_update(range(len(examples)), lengths, tokens_per_pass)):
            batch = policy.codec.collate([examples[index] for index in part])
            total += float(cross_entropy_sum(policy.target_logits(batch), batch.labels.to(policy.device)))
            num_tokens += int((batch.labels != IGNORED).sum())
    policy.model.train()
    return team.total(total) / team.total(num_tokens)


def _store(
    policy: Policy, optimizer: torch.optim.Optimizer, folder: RunFolder, best: _Validation, completed: int
) -> None:
    position = {
        "completed": completed,
        "best_loss": best.best_loss,
        "stale": best.stale,
        "best_weights": best.best_weights,
    }
    folder.save_state(TrainingState(policy.trainable_weights(), optimizer.state_dict(), position))


def _restore(policy: Policy, optimizer: torch.optim.Optimizer, folder: RunFolder, best: _Validation) -> int:
    state = folder.load_state()
    if state is None:
        return 0
    policy.load_weights(state.weights)
    optimizer.load_state_dict(state.optimizer)
    best.best_loss, best.stale = state.position["best_loss"], state.position["stale"]
    best.best_weights = state.position["best_weights"]
    completed: int = state.position["completed"]
    return completed
