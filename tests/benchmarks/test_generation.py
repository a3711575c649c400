"""The comparison of engines, with invented engines and times."""

from __future__ import annotations

import pytest

from benchmarks.generation import Case, Run, compare

CASE = Case(lines=10, mode="beam", rows=4, new_tokens=11)


class FakeProcess:
    """Takes a second for the prompt and a tenth of one for every further token; fails when told to."""

    def __init__(self, name: str, fails_at: int = 1000) -> None:
        self.name = name
        self.fails_at = fails_at
        self.asked: list[int] = []

    def ask(self, prompt: object, case: Case, new_tokens: int) -> float:
        self.asked.append(new_tokens)
        if len(self.asked) >= self.fails_at:
            raise RuntimeError("out of memory")
        return 1.0 + 0.1 * (new_tokens - 1)


def prompts(lines: int, salt: int) -> list[int]:
    return [lines, salt]


def test_reading_the_prompt_does_not_count_as_steps():
    assert Run("one", CASE, 50, prompt_s=1.0, total_s=2.0).steps_per_s == pytest.approx(10.0)


def test_engines_take_turns_on_the_same_prompt():
    first, second = FakeProcess("first"), FakeProcess("second")
    runs = list(compare([first, second], prompts, [CASE], rounds=2))
    assert [run.engine for run in runs] == ["first", "second", "first", "second"]
    assert first.asked == second.asked == [1, 11, 1, 11]


def test_an_engine_that_fails_is_named_and_left_out_of_the_case(capsys):
    runs = list(compare([FakeProcess("good"), FakeProcess("bad", fails_at=3)], prompts, [CASE], rounds=3))
    assert [run.engine for run in runs].count("good") == 3
    assert [run.engine for run in runs].count("bad") == 1
    assert "bad at" in capsys.readouterr().out
