"""The first look and the judge's last word, on real confined programs."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from perfrl_edge.assessment import JudgeSettings
from perfrl_edge.execution.measurement.comparison import MeasurementSettings
from perfrl_train.synthesis.lesson import lesson_of
from perfrl_train.synthesis.proof import Standing, prove
from perfrl_train.synthesis.sieve import Sieve, SieveSettings
from tests.train.synthesis.examples import FAST_SCRIPT, FUNCTION, SCRIPT, SLOW, SLOW_SCRIPT

INTERPRETER = Path(sys.executable)
JUDGE = JudgeSettings(measurement=MeasurementSettings(budget_s=4.0))
WRONG = "def shared(xs, ys):\n    return sorted(set(xs) & set(ys))[:9]\n"


@pytest.fixture(scope="module")
def sieve():
    with Sieve(INTERPRETER, SieveSettings(timeout_s=5.0)) as made:
        yield made


@pytest.mark.parametrize("example", [FUNCTION, SCRIPT])
def test_faster_target_passes(sieve, example):
    sifted = sieve.sift(lesson_of(example))
    assert sifted.reason is None
    assert sifted.speedup > 1.3


@pytest.mark.parametrize(
    ("example", "reason"),
    [
        (replace(FUNCTION, target=WRONG), "the target fails"),
        (replace(FUNCTION, source=SLOW.replace("[]", "[0]")), "the source fails"),
        (replace(FUNCTION, tests={"test_a.py": "import solution\n"}), "the source fails: LookupError"),
        (replace(SCRIPT, target=FAST_SCRIPT.replace("- 1", "+ 1")), "the target prints something else"),
        (replace(SCRIPT, target="raise ValueError\n"), "the target ended: failed"),
    ],
)
def test_other_pairs_are_turned_away_with_the_reason(sieve, example, reason):
    assert sieve.sift(lesson_of(example)).reason.startswith(reason)


def test_target_of_the_same_speed_is_turned_away():
    with Sieve(INTERPRETER, SieveSettings(min_speedup=100.0)) as strict:  # no hiccup makes it so much faster
        assert (
            strict.sift(lesson_of(replace(FUNCTION, target=SLOW.replace("out", "kept")))).reason
            == "not faster"
        )


def test_abstention_need_only_be_right(sieve):
    assert sieve.sift(lesson_of(replace(FUNCTION, target=SLOW))).reason is None
    assert sieve.sift(lesson_of(replace(SCRIPT, target=SLOW_SCRIPT))).reason is None
    broken = SLOW.replace("[]", "[0]")
    assert sieve.sift(lesson_of(replace(FUNCTION, source=broken, target=broken))).reason is not None


@pytest.mark.slow
def test_judge_proves_a_true_pair_both_ways():
    proof = prove(lesson_of(FUNCTION), JUDGE, INTERPRETER)
    assert (proof.standing, proof.speedup > 1.3) == (Standing.PROVED, True)


@pytest.mark.slow
def test_judge_rejects_a_target_that_only_passes_the_tests():
    answer = "def shared(xs, ys):\n    return sorted(set(xs) & set(ys))\n"
    proof = prove(lesson_of(replace(FUNCTION, target=answer)), JUDGE, INTERPRETER)
    assert proof.standing is Standing.REJECTED
    assert proof.reason.startswith("WRONG_ANSWER")


def test_judge_accepts_a_good_program_as_its_own_target():
    proof = prove(lesson_of(replace(FUNCTION, target=SLOW)), JUDGE, INTERPRETER)
    assert proof.standing is Standing.PROVED
