"""Human pairs from contest programs, measured by running them confined."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from perfrl_edge.program.suite import TestCase
from perfrl_train.synthesis.contests import (
    Contestant,
    ContestSettings,
    Measured,
    Problem,
    good_programs,
    pairs,
    read_problems,
)
from tests.train.synthesis.examples import FAST_SCRIPT, SLOW_SCRIPT

OTHER = "n = int(input())\nprint(sum(range(n)))\n"
SLEEPY = "n = int(input())\nwhile n > 99:\n    pass\nprint(n * (n - 1) // 2)\n"
WRONG = "print(10)\n"
GENERATOR = "def generate_input():\n    return '2000000\\n'\n"
HOSTILE = "def generate_input():\n    open('/tmp/stolen', 'w').write('x')\n    return '3\\n'\n"
CASES = (TestCase("a", "5\n", "10\n"), TestCase("b", "60\n", "1770\n"))
SETTINGS = ContestSettings(timeout_s=2.0)


@pytest.fixture(scope="module")
def measured():
    programs = (SLOW_SCRIPT, FAST_SCRIPT, OTHER, SLEEPY, WRONG, "print(", FAST_SCRIPT + "# again\n")
    contestant = Contestant(Path(sys.executable), SETTINGS)
    try:
        return contestant.measure(Problem("p1", programs, CASES, (GENERATOR, HOSTILE, "import nothing\n")))
    finally:
        contestant.close()


def test_wrong_broken_repeated_and_hanging_programs_are_dropped(measured):
    programs = [program for program, _ in measured.programs]
    assert sorted(programs) == sorted([SLOW_SCRIPT, FAST_SCRIPT, OTHER])
    assert programs[-1] == SLOW_SCRIPT


def test_stress_input_is_answered_by_most_and_a_hostile_generator_gives_none(measured):
    assert measured.cases[-1] == TestCase("stress0", "2000000\n", "1999999000000\n")
    assert len(measured.cases) == 3
    assert not Path("/tmp/stolen").exists()


def test_measurements_survive_json(measured):
    assert Measured.from_record(json.loads(json.dumps(measured.as_record()))) == measured


def _made_up(*costs):
    programs = tuple((f"{SLOW_SCRIPT}print({index})\n", cost) for index, cost in enumerate(costs))
    return Measured("p2", programs, CASES)


def test_pairs_are_slow_to_fast_and_use_no_program_too_often():
    found = list(pairs(_made_up(1.0, 1.1, 2.0, 3.0, 4.0, 5.0, 6.0), SETTINGS))
    order = [f"{SLOW_SCRIPT}print({index})\n" for index in range(7)]
    assert found
    assert all(
        order.index(one.source) >= 2 and order.index(one.target) < order.index(one.source) for one in found
    )
    assert max(sum(one.target == program for one in found) for program in order) <= SETTINGS.uses_of_one
    assert {one.group for one in found} == {"contest:p2"}


def test_programs_that_have_nothing_in_common_are_no_pair():
    unlike = Measured("p3", ((SLOW_SCRIPT, 5.0), ("import sys\nsys.stdout.write('10')\n", 1.0)), CASES)
    assert list(pairs(unlike, SETTINGS)) == []


def test_only_the_fastest_programs_are_good():
    good = list(good_programs(_made_up(1.0, 1.1, 1.9), SETTINGS))
    assert len(good) == 2
    assert all(one.abstains and one.tests["input.a.txt"] == "5\n" for one in good)


def test_contest_records_are_read(tmp_path):
    record = {
        "problem_id": "p",
        "solutions": [FAST_SCRIPT],
        "tests": [{"input": "5\n", "output": "10\n"}] * 2,
        "stress_generators": [GENERATOR],
    }
    path = tmp_path / "contests.jsonl"
    path.write_text(json.dumps(record) + "\n")
    (problem,) = read_problems(str(path))
    assert (problem.problem_id, len(problem.cases), problem.generators) == ("p", 1, (GENERATOR,))
