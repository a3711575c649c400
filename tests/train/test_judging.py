"""Questions and answers between rows, the reward cache, and whoever runs the programs."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate
from perfrl_train.canaries import CanaryError
from perfrl_train.journal import whole_lines
from perfrl_train.judging import LocalExecutor, judge_all
from perfrl_train.ray_executor import RayExecutor
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rows import Row
from tests.train.fakes import FakeReward, by_length

ASKED = [
    (Row(str(i), "p", "x\n" * i), (Candidate("a" * i), Candidate("b"), Candidate("b"))) for i in range(12)
]


def silent(count):
    pass


class Backwards:
    """An executor that answers in another order, and everything twice."""

    def run(self, judge, questions):
        answers = list(LocalExecutor().run(judge, questions))
        yield from reversed(answers)
        yield from answers


@pytest.mark.parametrize("executor", [LocalExecutor(), Backwards()])
def test_order_and_repetition_of_answers_change_nothing(tmp_path, executor):
    expected = [RewardCache(FakeReward(by_length))(row, candidates) for row, candidates in ASKED]
    path = tmp_path / "rewards.jsonl"
    assert judge_all(ASKED, RewardCache(FakeReward(by_length), path), executor, silent) == expected
    keys = [line["key"] for line in whole_lines(path)[1:]]
    assert len(keys) == len(set(keys)) == 2 * len(ASKED)


def test_what_is_known_is_not_asked_again(tmp_path):
    path = tmp_path / "rewards.jsonl"
    judge_all(ASKED[:7], RewardCache(FakeReward(by_length), path), LocalExecutor(), silent)
    judge, counts = FakeReward(by_length), []
    judge_all(ASKED, RewardCache(judge, path), LocalExecutor(), counts.append)
    assert {row_id for row_id, source in judge.asked if source in ("b", "a" * 9)} == {
        "7",
        "8",
        "9",
        "10",
        "11",
    }
    assert counts == [7, 8, 9, 10, 11, 12]


def test_canaries_go_with_each_batch_and_again_when_their_row_does_not_run():
    judge = FakeReward(by_length, broken_rows=frozenset({"0", "9"}))
    judge_all(ASKED, RewardCache(judge), LocalExecutor(), silent)
    assert sorted({row_id for row_id, source in judge.asked if "canary" in source}, key=int) == ["1", "10"]


@pytest.mark.parametrize("broken", [frozenset(), frozenset({"0"})])
def test_rewarded_canary_stops_everything(broken):
    judge = FakeReward(lambda source: Reward.R3 if "canary" in source else Reward.R2, broken_rows=broken)
    with pytest.raises(CanaryError):
        judge_all(ASKED[:2], RewardCache(judge), LocalExecutor(), silent)


class DyingReward(FakeReward):
    """Kills the worker that judges row 5, the first time."""

    def __init__(self, died: Path):
        super().__init__(by_length)
        self._died = died

    def __call__(self, row, candidates):
        if row.row_id == "5" and not self._died.exists():
            self._died.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return super().__call__(row, candidates)


@pytest.fixture
def local_ray():
    """A Ray of two workers on this machine."""
    ray = pytest.importorskip("ray", reason="Ray is not installed")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    yield
    ray.shutdown()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_reward_is_neither_lost_nor_counted_twice_when_a_ray_worker_is_killed(local_ray, tmp_path):
    path = tmp_path / "rewards.jsonl"
    cache = RewardCache(DyingReward(tmp_path / "died"), path)
    judged = judge_all(ASKED, cache, RayExecutor(cores_per_row=1), silent)
    assert (tmp_path / "died").exists()
    assert judged == [RewardCache(FakeReward(by_length))(row, candidates) for row, candidates in ASKED]
    keys = [line["key"] for line in whole_lines(path)[1:]]
    assert len(keys) == len(set(keys)) == 2 * len(ASKED)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_canary_that_is_rewarded_on_the_cluster_stops_the_run(local_ray):
    judge = FakeReward(lambda source: Reward.R3)
    with pytest.raises(CanaryError):
        judge_all(ASKED, RewardCache(judge), RayExecutor(cores_per_row=1), silent)
