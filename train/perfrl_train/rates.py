"""The paper's Figure 2: how many candidates compile, pass and are faster, at each RL step."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Strategy
from perfrl_train.checkpoint import write_atomically
from perfrl_train.reward import RewardMode
from perfrl_train.rollout import Rollout, stored_rollouts, training_path, validation_path


@dataclass(frozen=True, slots=True)
class Rates:
    """Shares of scored candidates, between 0 and 1; None when there was none."""

    num_candidates: int
    compiled: float | None
    passed: float | None
    optimized: float | None


def candidate_rates(rollouts: Sequence[Rollout], mode: RewardMode, with_targets: bool = False) -> Rates:
    """Rates over candidates; targets count only when asked, since the model did not make them."""
    rewards = [
        reward
        for rollout in rollouts
        for candidate, reward in zip(rollout.candidates, rollout.rewards(mode), strict=True)
        if reward is not None and (with_targets or candidate.strategy is not Strategy.TARGET)
    ]
    return _rates(rewards)


def row_rates(rollouts: Sequence[Rollout], mode: RewardMode) -> Rates:
    """Rates over rows by the best candidate of each; a row whose original fails counts as not compiled."""
    return _rates([_best(rollout, mode) for rollout in rollouts])


def _best(rollout: Rollout, mode: RewardMode) -> Reward:
    scored = [reward for reward in rollout.rewards(mode) if reward is not None]
    return max(scored, key=lambda reward: reward.value, default=Reward.R1)


def _rates(rewards: Sequence[Reward]) -> Rates:
    if not rewards:
        return Rates(0, None, None, None)

    def share(least: Reward) -> float:
        reached = [reward for reward in rewards if reward.value >= least.value]
        return len(reached) / len(rewards)

    return Rates(len(rewards), share(Reward.R2), share(Reward.R3), share(Reward.R4))


def write_rates(folder: Path, num_steps: int, mode: RewardMode) -> None:
    """Write rates.json and rates.png anew from the stored rollouts; validation begins before step 1."""
    stored = [stored_rollouts(training_path(folder, step)) for step in range(num_steps)]
    validated = [stored_rollouts(validation_path(folder, step)) for step in range(num_steps + 1)]
    training = [candidate_rates(rollouts, mode) for rollouts in stored]
    validation = [row_rates(rollouts, mode) for rollouts in validated if rollouts]
    document = {
        "format_version": 1,
        "reward_mode": mode.value,
        "generated": [asdict(rates) for rates in training],
        "with_targets": [asdict(candidate_rates(one, mode, with_targets=True)) for one in stored],
        "validation": [asdict(rates) for rates in validation],
        "skipped": [sum(rollout.skipped is not None for rollout in rollouts) for rollouts in stored],
    }
    text = json.dumps(document, indent=1).encode()
    write_atomically(folder / "rates.json", lambda file: file.write(text))
    plot_rates(training, validation, folder / "rates.png")


def plot_rates(training: Sequence[Rates], validation: Sequence[Rates], path: Path) -> None:
    """Figure 2: validation on the left where there is any, candidates of the training steps on the right."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(9, 3.5), layout="constrained")
    axes = figure.subplots(1, 2, sharey=True)
    panels = ((axes[0], validation, "validation", 0), (axes[1], training, "training samples", 1))
    for axis, series, title, first in panels:
        for name in ("compiled", "passed", "optimized"):
            points = [
                (step, 100 * value)
                for step, rates in enumerate(series, start=first)
                if (value := getattr(rates, name)) is not None
            ]
            axis.plot([step for step, _ in points], [value for _, value in points], marker="o", label=name)
        axis.set(title=title, xlabel="RL steps", ylabel="%", ylim=(0, 100))
        axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes[1].legend()
    figure.savefig(str(path), dpi=150)
