"""Findings of the audit."""

from __future__ import annotations

import sys
from pathlib import Path

from perfrl_edge.assessment import Reward
from perfrl_edge.program.suite import TestCase
from perfrl_train.audit import Runner, audit_rows, shared_problems
from perfrl_train.judging import LocalExecutor
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rows import Row
from tests.train.fakes import FakeReward

HERE = Path(sys.executable)
CASES = {"p": (TestCase("1", "a", "b"), TestCase("2", "a", "b"))}


def test_audit_counts_what_is_wrong():
    rows = [
        Row("good", "p", "import json\nprint(json.dumps(input()))"),
        Row("no tests", "q", "import no_such_package.part, json"),
        Row("broken", "p", "print("),
    ]
    judge = FakeReward(lambda source: Reward.R2, broken_rows=frozenset({"broken"}))
    audit = audit_rows(rows, CASES, HERE, Runner(RewardCache(judge), LocalExecutor()))
    assert (audit.num_rows, audit.num_problems, audit.rows_without_tests) == (3, 2, 1)
    assert (audit.num_tests, audit.repeated_tests, audit.problems_with_one_distinct_test) == (2, 1, 1)
    assert audit.unparsable == 1
    assert audit.missing_packages == {"no_such_package": 1}
    assert audit.executable == 2
    assert audit.failures == {"broken": "the original fails"}
    assert audit.lengths["max"] == 38


def test_without_a_judge_nothing_is_run():
    audit = audit_rows([Row("r", "p", "print(1)")], CASES, HERE, None, lambda source: 7)
    assert audit.executable is None
    assert (audit.length_unit, audit.lengths["median"]) == ("tokens", 7)


def test_problems_in_two_splits_are_named():
    splits = {"train": [Row("1", "p", ""), Row("2", "q", "")], "test": [Row("3", "q", "")]}
    assert shared_problems(splits) == {"q": ["train", "test"]}
