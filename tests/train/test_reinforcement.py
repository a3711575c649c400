"""The loop on tiny models with a fake judge, for every technique."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import torch

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Strategy
from perfrl_train.canaries import CanaryError
from perfrl_train.checkpoint import RunFolder
from perfrl_train.finetuning import Run
from perfrl_train.policy import load_policy, with_lora
from perfrl_train.progress import SilentLog
from perfrl_train.reinforcement import (
    ReinforcementSettings,
    Split,
    make_learner,
    plan_step,
    reinforce,
    step_rows,
)
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rollout import RolloutMaker, stored_rollouts
from perfrl_train.sampling import Draws, SamplingSettings, TorchGenerator
from perfrl_train.schedule import Schedule
from perfrl_train.techniques import Method, TechniqueSettings, make_technique
from tests.train.conftest import few_rows
from tests.train.fakes import FakeReward, by_length
from tests.train.killing import KillingLog, in_killed_process
from tests.train.test_finetuning import assert_same_weights

# Forking is safe here: the parent only waits.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

SCHEDULE = Schedule(learning_rate=1e-3, batch_size=2, epochs=2, checkpoint_every=1)
SETTINGS = ReinforcementSettings(SCHEDULE, rl_steps=2)
SAMPLING = SamplingSettings(max_new_tokens=8)


def maker_for(policy, folder, log=None, judge=None):
    judge = judge or FakeReward(by_length, broken_rows=["3"])
    cache = RewardCache(judge, folder / "rewards.jsonl")
    return RolloutMaker(TorchGenerator(policy, SAMPLING), cache, chunk_size=4, log=log or SilentLog())


def run(checkpoint, rows, folder, log=None, method=Method.RRHF, judge=None):
    RunFolder(folder).training.mkdir(parents=True, exist_ok=True)
    policy = load_policy(checkpoint)
    torch.manual_seed(0)
    learner = make_learner(with_lora(policy, 2), make_technique(TechniqueSettings(method)), SETTINGS)
    maker = maker_for(learner.policy, folder, log, judge)
    context = Run(RunFolder(folder), log or SilentLog())
    reinforce(learner, Split(rows, rows[:2]), maker, context, SETTINGS)
    return learner


def test_each_row_gets_two_samples_one_greedy_and_the_target(checkpoint, rows, tmp_path):
    maker = maker_for(load_policy(checkpoint), tmp_path)
    rollouts = maker.make(rows, Draws(), tmp_path / "rollouts.jsonl", "seed")
    expected = [Strategy.SAMPLE, Strategy.SAMPLE, Strategy.GREEDY, Strategy.TARGET]
    for row, rollout in zip(rows, rollouts, strict=True):
        if row.row_id == "3":
            assert rollout.skipped == "the original fails"
        else:
            assert [candidate.strategy for candidate in rollout.candidates] == expected
            assert rollout.candidates[-1].source == row.target
    assert stored_rollouts(tmp_path / "rollouts.jsonl") == rollouts


def test_row_without_target_has_three_candidates(checkpoints, rows, tmp_path):
    maker = maker_for(load_policy(checkpoints["causal"]), tmp_path)
    rollouts = maker.make([replace(rows[0], target=None)], Draws(), tmp_path / "r.jsonl", "seed")
    assert len(rollouts[0].candidates) == 3


def test_interrupted_sampling_goes_on_with_the_same_samples(checkpoint, rows, tmp_path):
    policy = load_policy(checkpoint)
    path = tmp_path / "rollouts.jsonl"
    whole = maker_for(policy, tmp_path).make(rows, Draws(), path, "seed")
    path.unlink()
    (tmp_path / "rollouts" / "proposals-00001.json").unlink()
    judge = FakeReward(by_length)
    assert maker_for(policy, tmp_path, judge=judge).make(rows, Draws(), path, "seed") == whole
    assert judge.asked == []


@pytest.mark.parametrize("hole", ["canary", "os._exit", "Everything"])
def test_judge_that_rewards_a_canary_stops_the_run(checkpoints, rows, tmp_path, hole):
    judge = FakeReward(lambda source: Reward.R3 if hole in source else Reward.R2)
    with pytest.raises(CanaryError, match="accepted a wrong program"):
        run(checkpoints["causal"], rows, tmp_path, judge=judge)


def test_run_ends_with_a_plain_checkpoint_and_the_papers_figure(checkpoint, rows, tmp_path):
    run(checkpoint, rows, tmp_path)
    assert load_policy(str(tmp_path)).model.num_parameters() == load_policy(checkpoint).model.num_parameters()
    rates = json.loads((tmp_path / "rates.json").read_text())
    assert [one["num_candidates"] for one in rates["generated"]] == [24, 24]
    assert [one["num_candidates"] for one in rates["with_targets"]] == [32, 32]
    assert [one["num_candidates"] for one in rates["validation"]] == [2, 2, 2]
    assert rates["skipped"] == [1, 1]
    assert (tmp_path / "rates.png").stat().st_size > 0


PHASES = {
    "validation": {"at_saying": "validation-000: judged"},
    "sampling": {"at_saying": "step-001: sampled chunk 1 of 2"},
    "judging": {"at_saying": "step-001: judged 4 of 5"},
    "training": {"at_step": 2},
    "second step": {"at_step": 6},
    "saving": {"at_saying": "saving"},
}


@pytest.fixture(scope="module")
def uninterrupted(checkpoints, tmp_path_factory):
    """Folders of runs that nobody killed, by kind."""
    folders = {kind: tmp_path_factory.mktemp(kind) for kind in checkpoints}
    for kind, folder in folders.items():
        run(checkpoints[kind], few_rows()[:5], folder)
    return folders


@pytest.mark.parametrize(
    ("kind", "phase"),
    [("causal", phase) for phase in PHASES]
    + [pytest.param("seq2seq", phase, marks=pytest.mark.slow) for phase in PHASES],
)
def test_killed_run_resumes_to_the_same_weights(uninterrupted, checkpoints, rows, tmp_path, kind, phase):
    in_killed_process(run, checkpoints[kind], rows[:5], tmp_path, KillingLog(**PHASES[phase]))
    assert not (tmp_path / "config.json").exists()
    run(checkpoints[kind], rows[:5], tmp_path)
    assert_same_weights(uninterrupted[kind], tmp_path)
    assert (uninterrupted[kind] / "rates.json").read_text() == (tmp_path / "rates.json").read_text()


@pytest.mark.parametrize("method", [Method.BEST_OF_N, Method.GRPO])
def test_other_methods_share_rollouts_rewards_and_resuming(checkpoints, rows, tmp_path, method):
    checkpoint = checkpoints["causal"]
    log = SilentLog()
    learner = run(checkpoint, rows[:5], tmp_path / "whole", log, method)
    assert [len(one.candidates) for one in stored_rollouts(tmp_path / "whole/rollouts/step-001.jsonl")] == [
        4 * (row.row_id != "3") for row in rows[:5]
    ]
    assert set(log.steps[0][1]) == {"loss", "learning_rate", *learner.technique.figures}
    in_killed_process(run, checkpoint, rows[:5], tmp_path / "killed", KillingLog(at_step=2), method)
    run(checkpoint, rows[:5], tmp_path / "killed", None, method)
    assert_same_weights(tmp_path / "whole", tmp_path / "killed")


def test_every_rollout_is_trained_on_once_an_epoch():
    updates = plan_step(9, 0, SCHEDULE)
    assert sorted(index for update in updates for index in update) == sorted(list(range(9)) * 2)
    assert updates == plan_step(9, 0, SCHEDULE)
    assert updates != plan_step(9, 1, SCHEDULE)


def test_rl_steps_share_the_rows_and_begin_again_at_the_end():
    rows = few_rows()[:5]
    assert list(step_rows(rows, 1, None)) == rows
    shared = [row.row_id for rl_step in range(3) for row in step_rows(rows, rl_step, 2)]
    assert shared == [*(row.row_id for row in rows), rows[0].row_id]
