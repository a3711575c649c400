"""The RRHF loop on tiny models with a fake judge."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import torch

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_train.canaries import CanaryError
from perfrl_train.checkpoint import RunFolder
from perfrl_train.policy import load_policy, with_lora
from perfrl_train.progress import SilentLog
from perfrl_train.reward import RewardMode
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rollout import Draws, Rollout, RolloutMaker, stored_rollouts
from perfrl_train.rrhf import RrhfSettings, plan_step, rollout_losses, rrhf, teaches
from perfrl_train.sampling import SamplingSettings, TorchGenerator
from tests.train.conftest import few_rows
from tests.train.fakes import FakeReward, by_length, outcome
from tests.train.killing import KillingLog, in_killed_process
from tests.train.test_finetuning import assert_same_weights

# Forking is safe here: the parent only waits.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

SETTINGS = RrhfSettings(
    rl_steps=2, epochs=2, batch_size=4, learning_rate=1e-3, checkpoint_every=1, lora_rank=2
)
SAMPLING = SamplingSettings(max_new_tokens=8)


def maker_for(policy, folder, log=None, judge=None):
    judge = judge or FakeReward(by_length, broken_rows=["3"])
    cache = RewardCache(judge, folder / "rewards.jsonl")
    return RolloutMaker(TorchGenerator(policy, SAMPLING), cache, judge, chunk_size=4, log=log)


def run(checkpoint, rows, folder, log=None, settings=SETTINGS, judge=None):
    RunFolder(folder).training.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    policy = with_lora(load_policy(checkpoint), settings.lora_rank)
    maker = maker_for(policy, folder, log, judge)
    rrhf(policy, rows, rows[:2], maker, RunFolder(folder), settings, log or SilentLog())


def rollout_of(rewards, strategies=None):
    strategies = strategies or [Strategy.SAMPLE] * len(rewards)
    candidates = tuple(Candidate(f"print({i})\n" * (i + 1), strategy=one) for i, one in enumerate(strategies))
    return Rollout("r", "print(0)\n", candidates, tuple(map(outcome, rewards)))


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
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:6]) + lines[6][:20])  # killed while writing the second chunk
    judge = FakeReward(by_length)
    resumed = maker_for(policy, tmp_path, judge=judge).make(rows, Draws(), path, "seed")
    assert resumed == whole
    asked = [
        source for row_id, source in judge.asked if "canary" not in source and "import time" not in source
    ]
    assert asked == []


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
    assert [one["num_candidates"] for one in rates["validation"]] == [2, 2]
    assert rates["skipped"] == [1, 1]
    assert (tmp_path / "rates.png").stat().st_size > 0


@pytest.fixture(scope="module")
def uninterrupted(checkpoints, tmp_path_factory):
    """The folder of a run that nobody killed."""
    folder = tmp_path_factory.mktemp("uninterrupted")
    run(checkpoints["seq2seq"], few_rows()[:5], folder)
    return folder


@pytest.mark.parametrize(
    "moment",
    [{"at_saying": "step-001: 4 of 5"}, {"at_step": 2}, {"at_saying": "validation-001"}, {"at_step": 3}],
)
def test_killed_run_resumes_to_the_same_weights(uninterrupted, checkpoints, rows, tmp_path, moment):
    checkpoint = checkpoints["seq2seq"]
    in_killed_process(run, checkpoint, rows[:5], tmp_path, KillingLog(**moment))
    assert not (tmp_path / "config.json").exists()
    run(checkpoint, rows[:5], tmp_path)
    assert_same_weights(uninterrupted, tmp_path)
    assert (uninterrupted / "rates.json").read_text() == (tmp_path / "rates.json").read_text()


def test_losses_of_a_rollout_are_those_of_its_scored_candidates(checkpoint):
    policy = load_policy(checkpoint)
    policy.model.eval()
    both = rollout_losses(policy, rollout_of([Reward.R4, Reward.R1]), SETTINGS)
    three = rollout_losses(policy, rollout_of([Reward.R4, Reward.R1, None]), SETTINGS)
    for ours, theirs in zip(both, three, strict=True):
        torch.testing.assert_close(ours, theirs)


def test_strict_mode_imitates_nothing_that_failed_and_paper_mode_does(checkpoint):
    policy = load_policy(checkpoint)
    failing = rollout_of([Reward.R2, Reward.R1])
    assert rollout_losses(policy, failing, SETTINGS)[1].item() == 0.0
    paper = replace(SETTINGS, reward_mode=RewardMode.PAPER)
    assert rollout_losses(policy, failing, paper)[1].item() > 0.0


def test_rows_that_teach_nothing_are_left_out():
    assert not teaches(rollout_of([None, None]), RewardMode.PAPER)
    assert not teaches(rollout_of([Reward.R2, Reward.R2]), RewardMode.STRICT)
    assert teaches(rollout_of([Reward.R2, Reward.R1]), RewardMode.STRICT)
    assert teaches(rollout_of([Reward.R3]), RewardMode.STRICT)


def test_every_rollout_is_trained_on_once_an_epoch():
    updates = plan_step(9, 0, SETTINGS)
    assert sorted(index for update in updates for index in update) == sorted(list(range(9)) * 2)
    assert updates == plan_step(9, 0, SETTINGS)
    assert updates != plan_step(9, 1, SETTINGS)
