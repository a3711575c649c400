"""Reinforcement learning from the judge: the paper's loop, Eqs 4-12, for any technique.

Each RL step draws candidates for every row, judges them, and trains for some epochs on these rollouts;
log-probabilities (Eq 9) are computed anew each time. With technique RRHF and reward mode PAPER this is the
paper. Departures: candidates are re-encoded from their text, so a sample cut off by the length limit is
trained as if it had ended there; the learning rate warms up and follows a cosine over the whole run; the
loss of an update is the mean over its rows; an RL step may take a share of the rows. Rows whose original
does not run are skipped, as in the paper, and counted, and so are rows that teach the technique nothing.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from perfrl_train.anchors import load_or_take_anchors
from perfrl_train.checkpoint import RunFolder, TrainingState
from perfrl_train.finetuning import Run
from perfrl_train.policy import Policy
from perfrl_train.rates import write_rates
from perfrl_train.reward import RewardMode
from perfrl_train.rollout import Rollout, RolloutMaker, training_path, validation_path
from perfrl_train.rows import Row
from perfrl_train.sampling import VALIDATION_DRAWS
from perfrl_train.schedule import Schedule, make_optimizer
from perfrl_train.techniques import Anchors, Technique

if TYPE_CHECKING:
    import torch


_PAPER = Schedule(learning_rate=2e-5, batch_size=8, epochs=3, checkpoint_every=20)


@dataclass(frozen=True, slots=True)
class ReinforcementSettings:
    """The paper's values where it gives them; the schedule's epochs are those of one RL step.

    rows_per_step None: all rows in each RL step.
    """

    schedule: Schedule = _PAPER
    rl_steps: int = 8
    rows_per_step: int | None = None
    reward_mode: RewardMode = RewardMode.STRICT


@dataclass(frozen=True, slots=True)
class Learner:
    """What is trained and how. reference is the model the run started from, for techniques that need it."""

    policy: Policy
    technique: Technique
    optimizer: torch.optim.Optimizer
    reference: Policy | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """Rows to learn from, and rows to look at before the first and after every RL step."""

    training: Sequence[Row]
    validation: Sequence[Row] = ()


@dataclass(slots=True)
class _Position:
    """Where the run is: RL step, and updates already made in it."""

    rl_step: int = 0
    updates: int = 0


def make_learner(policy: Policy, technique: Technique, settings: ReinforcementSettings) -> Learner:
    """A learner at the start of its run, whether it will be resumed or not."""
    optimizer = make_optimizer(policy, settings.schedule.learning_rate, weight_decay=0.0)
    reference = policy.frozen_copy() if technique.needs_anchors else None
    return Learner(policy, technique, optimizer, reference)


def reinforce(
    learner: Learner, split: Split, maker: RolloutMaker, run: Run, settings: ReinforcementSettings
) -> None:
    """Train, resuming from the folder's state if it holds one, and write the final checkpoint there."""
    folder = run.folder.path
    position = _restore(learner, run.folder)
    if position.rl_step == 0 and position.updates == 0:
        _validate(split, maker, run, settings, completed=0)
    for rl_step in range(position.rl_step, settings.rl_steps):
        seed = f"{settings.schedule.seed}/{rl_step}"
        rows = step_rows(split.training, rl_step, settings.rows_per_step)
        rollouts = maker.make(rows, learner.technique.draws, training_path(folder, rl_step), seed)
        _train_on(learner, rollouts, run, settings, position)
        _validate(split, maker, run, settings, completed=rl_step + 1)
        position = _Position(rl_step + 1)
    if run.team.is_first:
        run.log.say("saving the checkpoint")
        learner.policy.save(folder)
    run.team.wait()


def step_rows(rows: Sequence[Row], rl_step: int, count: int | None) -> Sequence[Row]:
    """The rows of an RL step: all, or the next count of them, around and around."""
    if count is None or count >= len(rows):
        return rows
    start = rl_step * count
    return [rows[index % len(rows)] for index in range(start, start + count)]


def _validate(
    split: Split, maker: RolloutMaker, run: Run, settings: ReinforcementSettings, completed: int
) -> None:
    """The paper's Figure 2 up to here."""
    folder = run.folder.path
    if split.validation:
        path = validation_path(folder, completed)
        maker.make(split.validation, VALIDATION_DRAWS, path, f"{settings.schedule.seed}/validation")
    if run.team.is_first:
        write_rates(folder, completed, settings.reward_mode)


def _train_on(
    learner: Learner,
    rollouts: Sequence[Rollout],
    run: Run,
    settings: ReinforcementSettings,
    position: _Position,
) -> None:
    """All epochs over one step's rollouts, starting after the updates already made."""
    usable = [rollout for rollout in rollouts if learner.technique.learnt(rollout)]
    run.log.say(f"RL step {position.rl_step + 1}: {len(usable)} of {len(rollouts)} rows teach something")
    schedule = settings.schedule
    updates = plan_step(len(usable), position.rl_step, schedule)
    anchors = _step_anchors(learner, usable, run, position)
    # Dropout would tear the policy apart from the one that drew the samples.
    learner.policy.model.train(not learner.technique.needs_anchors)
    while position.updates < len(updates):
        done = position.rl_step * len(updates) + position.updates
        total = settings.rl_steps * len(updates)
        learning_rate = schedule.begin_update(learner.optimizer, done, total, run.team.rank)
        chosen = [(usable[index], anchors[index]) for index in updates[position.updates]]
        metrics = _add_gradients(learner, chosen, run)
        schedule.end_update(learner.optimizer, learner.policy)
        position.updates += 1
        run.log.step(done + 1, {**metrics, "learning_rate": learning_rate})
        last = position.updates == len(updates)
        if run.team.is_first and (position.updates % schedule.checkpoint_every == 0 or last):
            _store(learner, run.folder, position, done + 1)


def plan_step(num_rollouts: int, rl_step: int, schedule: Schedule) -> list[list[int]]:
    """The updates of one RL step: every rollout once an epoch, in an order of its own."""
    updates: list[list[int]] = []
    size = schedule.batch_size
    for epoch in range(schedule.epochs):
        order = list(range(num_rollouts))
        random.Random(f"{schedule.seed}/{rl_step}/{epoch}").shuffle(order)
        updates += [order[at : at + size] for at in range(0, num_rollouts, size)]
    return updates


def _step_anchors(
    learner: Learner, usable: Sequence[Rollout], run: Run, position: _Position
) -> Sequence[Anchors | None]:
    """What the policy thinks of the candidates before the step; read from disk when it has begun."""
    if learner.reference is None:
        return [None] * len(usable)
    learnt = [(rollout, learner.technique.learnt(rollout)) for rollout in usable]
    path = run.folder.training / f"anchors-{position.rl_step + 1:03d}.pt"
    return load_or_take_anchors(path, learner.policy, learner.reference, learnt, run.team)


def _add_gradients(
    learner: Learner, chosen: Sequence[tuple[Rollout, Anchors | None]], run: Run
) -> dict[str, float]:
    """Gradients of the mean loss over these rows, each process its share; figures for the log."""
    import torch

    sums: dict[str, float] = dict.fromkeys(("loss", *learner.technique.figures), 0.0)
    for rollout, anchors in run.team.share(chosen):
        loss = learner.technique.loss(learner.policy, rollout, anchors)
        torch.autograd.backward(loss.total / len(chosen))
        for name, value in {"loss": float(loss.total.detach()), **loss.figures}.items():
            sums[name] += value / len(chosen)
    run.team.add_gradients(learner.policy.model.parameters())
    return {name: run.team.total(value) for name, value in sums.items()}


def _store(learner: Learner, folder: RunFolder, position: _Position, completed: int) -> None:
    where = {"completed": completed, **asdict(position)}
    weights = learner.policy.trainable_weights()
    folder.save_state(TrainingState(weights, learner.optimizer.state_dict(), where))


def _restore(learner: Learner, folder: RunFolder) -> _Position:
    state = folder.load_state()
    if state is None:
        return _Position()
    learner.policy.load_weights(state.weights)
    learner.optimizer.load_state_dict(state.optimizer)
    return _Position(state.position["rl_step"], state.position["updates"])
