"""Several processes that train one model, against one process that does all of it."""

from __future__ import annotations

import multiprocessing
import os
import socket

import pytest
import torch

from perfrl_train.checkpoint import RunFolder
from perfrl_train.finetuning import FinetuneSettings, Run, encode_pairs, finetune
from perfrl_train.policy import load_policy, with_lora
from perfrl_train.progress import SilentLog
from perfrl_train.reinforcement import ReinforcementSettings, Split, make_learner, reinforce
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rollout import RolloutMaker
from perfrl_train.sampling import SamplingSettings, TorchGenerator
from perfrl_train.schedule import Schedule
from perfrl_train.team import ALONE, Team, join_team
from perfrl_train.techniques import Method, TechniqueSettings, make_technique
from tests.train.conftest import few_rows
from tests.train.fakes import FakeReward, by_length

FINETUNE = FinetuneSettings(Schedule(1e-3, batch_size=4, epochs=2, checkpoint_every=50), tokens_per_pass=200)
REINFORCE = ReinforcementSettings(Schedule(1e-3, batch_size=3, epochs=2, checkpoint_every=20), rl_steps=1)


def finetuned(checkpoint, folder, team, _method):
    policy = load_policy(checkpoint)
    examples = encode_pairs(few_rows(), policy.codec, 1024).examples
    run = Run(RunFolder(folder), SilentLog(), team)
    finetune(policy, examples, examples[:3], run, FINETUNE)


def reinforced(checkpoint, folder, team, method):
    policy = load_policy(checkpoint)
    torch.manual_seed(0)
    technique = make_technique(TechniqueSettings(method))
    learner = make_learner(with_lora(policy, 2), technique, REINFORCE)
    cache = RewardCache(FakeReward(by_length), folder / "rewards.jsonl" if team.is_first else None)
    generator = TorchGenerator(learner.policy, SamplingSettings(max_new_tokens=8))
    maker = RolloutMaker(generator, cache, chunk_size=2, team=team)
    reinforce(learner, Split(few_rows()), maker, Run(RunFolder(folder), SilentLog(), team), REINFORCE)


def member(rank, port, train, checkpoint, folder, method):
    """What accelerate sets for each process it launches."""
    address = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    os.environ |= {**address, "RANK": str(rank), "LOCAL_RANK": str(rank), "WORLD_SIZE": "2"}
    torch.set_num_threads(1)
    team = join_team()
    assert (team.rank, team.size) == (rank, 2)
    train(checkpoint, folder, team, method)
    torch.distributed.destroy_process_group()


def by_two(*args):
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    spawning = multiprocessing.get_context("spawn")
    processes = [spawning.Process(target=member, args=(rank, port, *args)) for rank in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]


def folder_of(path):
    RunFolder(path).training.mkdir(parents=True)
    return path


def weights_of(folder):
    return dict(load_policy(str(folder)).model.named_parameters())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("train", "method"), [(finetuned, None), (reinforced, Method.RRHF), (reinforced, Method.GRPO)]
)
def test_two_processes_end_with_the_weights_of_one(checkpoints, tmp_path, train, method):
    one, two = folder_of(tmp_path / "one"), folder_of(tmp_path / "two")
    train(checkpoints["causal"], one, ALONE, method)
    by_two(train, checkpoints["causal"], two, method)
    before, together = weights_of(checkpoints["causal"]), weights_of(two)
    for name, weight in weights_of(one).items():
        torch.testing.assert_close(together[name], weight, rtol=1e-3, atol=2e-4, msg=name)
    assert any(not torch.allclose(together[name], before[name], atol=5e-4) for name in before)


def test_every_item_belongs_to_one_process():
    shares = [Team(rank, 3).share(range(10)) for rank in range(3)]
    assert sorted(item for share in shares for item in share) == list(range(10))


def test_who_works_alone_waits_for_nobody():
    weight = torch.nn.Parameter(torch.ones(2))
    ALONE.wait()
    ALONE.add_gradients([weight])
    assert weight.grad is None
    assert ALONE.total(2.5) == 2.5
