"""Outcomes from assessments, and the cache that remembers them."""

from __future__ import annotations

import pytest

from perfrl_edge.assessment import Assessment, Reward
from perfrl_edge.candidate import Candidate
from perfrl_edge.errors import InputError
from perfrl_edge.execution.measurement.comparison import Comparison, Decision, Measurement
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_train.journal import append_line, whole_lines
from perfrl_train.judge_reward import outcome
from perfrl_train.reward import Outcome, RewardMode
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rows import Row
from tests.train.fakes import FakeReward, by_length

ROW = Row("r", "p", "print(1 + 1)\n")


def assessment(baseline_s, candidate_s, reward):
    comparison = Comparison(
        Measurement(tuple(baseline_s)),
        Measurement(tuple(candidate_s)),
        speedup=1.05,
        ci_low=0.99,
        ci_high=1.1,
        noise_floor=0.02,
        decision=Decision.NOT_FASTER,
    )
    return Assessment(Candidate("x"), Verification(Verdict.ACCEPTED), comparison, reward)


def test_paper_mode_compares_the_means_of_three_runs_only():
    # Means of the first three: 2.0 and 1.9. The fourth runs would turn it round.
    judged = outcome(assessment([1.0, 2.0, 3.0, 1.0], [1.8, 1.9, 2.0, 9.0], Reward.R3))
    assert (judged.strict, judged.paper) == (Reward.R3, Reward.R4)
    assert judged.baseline_s == pytest.approx(2.0)
    assert judged.candidate_s == pytest.approx(1.9)


def test_cold_starts_count_in_paper_mode_and_in_the_speedup_of_the_whole():
    judged = outcome(assessment([0.3] * 3, [0.1] * 3, Reward.R4), starts_s=0.1)
    assert (judged.baseline_s, judged.candidate_s) == (pytest.approx(0.4), pytest.approx(0.2))
    assert judged.whole_speedup == pytest.approx(2.0)


def test_equal_means_are_not_faster_in_paper_mode():
    assert outcome(assessment([1.0] * 3, [1.0] * 3, Reward.R3)).paper is Reward.R3


@pytest.mark.parametrize("reward", [Reward.R1, Reward.R2, None])
def test_what_was_not_timed_has_the_same_reward_in_both_modes(reward):
    judged = outcome(Assessment(Candidate("x"), Verification(Verdict.WRONG_ANSWER), None, reward))
    assert judged.strict is judged.paper is reward
    assert judged.baseline_s is None


def test_outcome_survives_its_record():
    before = Outcome(Reward.R3, None, "ACCEPTED", 1.2, 1.1, 0.5, 0.4, "why")
    assert Outcome.from_record(before.as_record()) == before
    assert before.reward(RewardMode.PAPER) is None


def test_cache_never_asks_about_the_same_program_twice_even_after_a_restart(tmp_path):
    path = tmp_path / "cache.jsonl"
    candidates = [Candidate("a"), Candidate("bb"), Candidate("a")]
    first = FakeReward(by_length)
    expected = RewardCache(first, path)(ROW, candidates)
    assert first.asked == [("r", "a"), ("r", "bb")]
    second = FakeReward(by_length)
    assert RewardCache(second, path)(ROW, candidates) == expected
    assert second.asked == []


def test_cache_tells_rows_apart(tmp_path):
    judge = FakeReward(by_length)
    cache = RewardCache(judge, tmp_path / "cache.jsonl")
    cache(ROW, [Candidate("a")])
    cache(Row("r", "p", "another original"), [Candidate("a")])
    assert len(judge.asked) == 2


def test_cache_remembers_rows_that_cannot_be_used(tmp_path):
    judge = FakeReward(by_length, broken_rows=["r"])
    path = tmp_path / "cache.jsonl"
    assert RewardCache(judge, path)(ROW, [Candidate("a")]).skipped == "the original fails"
    assert RewardCache(judge, path)(ROW, [Candidate("b")]).skipped == "the original fails"
    assert judge.asked == [("r", "a")]


def test_cache_of_another_judge_is_refused(tmp_path):
    path = tmp_path / "cache.jsonl"
    RewardCache(FakeReward(by_length), path)(ROW, [Candidate("a")])
    other = FakeReward(by_length)
    other.version = "fake-2"
    with pytest.raises(InputError, match="another judge"):
        RewardCache(other, path)


def test_unscored_candidates_are_not_remembered(tmp_path):
    judge = FakeReward(lambda source: None)
    cache = RewardCache(judge, tmp_path / "cache.jsonl")
    assert cache(ROW, [Candidate("a")]).outcomes[0].strict is None
    cache(ROW, [Candidate("a")])
    assert len(judge.asked) == 2


def test_torn_last_line_is_cut_off_and_the_rest_kept(tmp_path):
    path = tmp_path / "journal.jsonl"
    append_line(path, {"n": 1})
    append_line(path, {"n": 2})
    path.write_bytes(path.read_bytes() + b'{"n": 3')
    assert whole_lines(path) == [{"n": 1}, {"n": 2}]
    append_line(path, {"n": 4})
    assert whole_lines(path) == [{"n": 1}, {"n": 2}, {"n": 4}]
