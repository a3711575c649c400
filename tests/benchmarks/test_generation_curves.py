"""The cost curves count what they say they count."""

from __future__ import annotations

import pytest

from benchmarks.generation_curves import step_seconds
from benchmarks.loop_curves import WrongAnswers, write_project
from perfrl_edge.candidate import Strategy
from tests.generation.decoders import PrefixDecoder, random_table


@pytest.fixture
def decoder():
    return PrefixDecoder(random_table(vocabulary=12, seed=0))


def test_every_step_after_the_first_is_timed(decoder):
    ends = step_seconds(decoder, [1, 2], beams=3, steps=5)
    assert len(ends) == 6
    assert ends == sorted(ends)


def test_a_project_has_a_test_for_every_function(tmp_path):
    program = write_project(tmp_path, functions=3, tests=2)
    tests = (tmp_path / "test_program.py").read_text()
    assert program.read_text().count("def distinct_") == 3
    assert all(f"distinct_{number}(" in tests for number in range(3))


def test_the_fake_model_answers_beams_only_and_differently_from_the_program():
    source = "def f(found):\n    return len(found)\n"
    fake = WrongAnswers()
    answers = [one.source for one in fake.generate(source, 4)]
    assert len({source, *answers}) == 3
    assert list(fake.generate(source, 4, strategy=Strategy.SAMPLE)) == []
