"""The real judge behind the reward: small, but with nothing faked."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from perfrl_edge.assessment import JudgeSettings, Reward
from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.measurement.comparison import MeasurementSettings
from perfrl_edge.execution.sandbox.limits import Limits
from perfrl_edge.program.suite import TestCase
from perfrl_train.canaries import check_canaries
from perfrl_train.judge_reward import JudgeReward, cold_start_s
from perfrl_train.rows import Project, Row

SLOW = "total = 0\nfor i in range(int(input())):\n    total += i % 7\nprint(total)\n"
FAST = "n = int(input())\nprint(n // 7 * 21 + sum(range(n % 7)))\n"
CASES = {"p": (TestCase("1", "300000\n", "899997\n"), TestCase("2", "5\n", "10\n"))}
ROW = Row("r", "p", SLOW)


@pytest.fixture(scope="module")
def judge():
    settings = JudgeSettings(
        limits=Limits(timeout_s=5.0), measurement=MeasurementSettings(budget_s=4.0, max_pairs=12)
    )
    return JudgeReward(CASES, Path(sys.executable), settings, start_up_s=0.01)


def test_each_candidate_gets_the_papers_reward_for_it(judge):
    sources = [FAST, "print(", "print(3)\n", SLOW.replace("total", "t"), SLOW + "# the same\n", FAST]
    outcomes = judge(ROW, [Candidate(source) for source in sources]).outcomes
    strict = [outcome.strict for outcome in outcomes]
    assert strict == [Reward.R4, Reward.R1, Reward.R2, Reward.R3, Reward.R3, Reward.R4]
    assert outcomes[0].candidate_s >= 0.02  # two tests, two cold starts
    assert outcomes[4].detail == "same program as the original"


@pytest.mark.parametrize(
    ("row", "reason"),
    [(replace(ROW, source="print(1)\n"), "fails"), (replace(ROW, problem_id="q"), "no tests")],
)
def test_row_that_cannot_be_used_is_skipped_with_the_reason(judge, row, reason):
    assert reason in judge(row, [Candidate(FAST)]).skipped


def test_real_judge_rewards_no_canary(judge):
    check_canaries(judge, ROW)


def test_version_changes_with_settings_and_tests(judge):
    assert judge.version == replace(judge).version
    assert judge.version != replace(judge, settings=JudgeSettings(seed=1)).version
    assert judge.version != replace(judge, cases={}).version


def test_cold_start_takes_time():
    assert cold_start_s(Path(sys.executable)) > 0


def test_function_row_is_judged_by_its_own_tests(judge):
    module = "def f(n):\n    total = 0\n    for i in range(n):\n        total += i\n    return total\n"
    tests = "from solution import f\n\n\ndef test_f():\n    assert [f(3), f(200000)] == [3, 19999900000]\n"
    row = Row("r", "q", module, project=Project(module, "f", {"test_solution.py": tests}))
    fast, wrong = (f"def f(n):\n    return {body}\n" for body in ("n * (n - 1) // 2", "n"))
    judged = judge(row, [Candidate(fast), Candidate(wrong), Candidate(module)])
    assert [outcome.strict for outcome in judged.outcomes] == [Reward.R4, Reward.R2, Reward.R3]
