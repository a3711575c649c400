import sys
import time

import pytest

from perfrl_edge.candidate import Candidate, Deduplicator, Strategy
from perfrl_edge.optimize import (
    Background,
    Effort,
    OptimizeSettings,
    Proposer,
    Stage,
    Stopwatch,
    optimize_task,
)
from perfrl_edge.program.suite import StdioSuite, TestCase
from perfrl_edge.program.task import Task
from tests.fakes import ListGenerator, RecordingObserver

SLOW = "n = int(input())\ntotal = 0\nfor i in range(n):\n    total += i % 7\nprint(total)\n"
FAST = "n = int(input())\nfull, rest = divmod(n, 7)\nprint(full * 21 + rest * (rest - 1) // 2)\n"
WRONG = "print(int(input()))\n"


def proposals(generator: ListGenerator, effort: Effort = Effort.LOW, source: str = "x = 0") -> list[str]:
    deadline = time.monotonic() + 60
    proposer = Proposer(generator, OptimizeSettings(effort), Deduplicator(source), deadline)
    return [candidate.source for candidate in proposer.propose(source)]


def test_four_distinct_beams_need_no_samples():
    generator = ListGenerator(["a = 1", "a = 2", "a = 3", "a = 4"], ["a = 5"])
    assert proposals(generator) == ["a = 1", "a = 2", "a = 3", "a = 4"]
    assert [strategy for _, strategy, _ in generator.asked] == [Strategy.BEAM]


def test_samples_are_drawn_until_four_programs_differ():
    generator = ListGenerator(["x = 0", "x  =  0", "a = 1"], ["a = 1", "a = 2", "a = 3", "a = 4"])
    assert proposals(generator) == ["a = 1", "a = 2", "a = 3", "a = 4"]


def test_a_model_that_repeats_itself_is_not_asked_for_ever():
    generator = ListGenerator(["x = 0"], ["x = 0"] * 1000)
    assert proposals(generator) == []
    assert len(generator.asked) == 3


def test_every_batch_of_samples_has_its_own_seed():
    generator = ListGenerator([], [f"a = {i // 3}" for i in range(100)])
    proposals(generator, Effort.MEDIUM)
    seeds = [seed for _, strategy, seed in generator.asked if strategy is Strategy.SAMPLE]
    assert len(seeds) == len(set(seeds)) >= 2


def test_nothing_is_proposed_after_the_deadline():
    proposer = Proposer(ListGenerator(["a = 1"]), OptimizeSettings(), Deduplicator("x"), 0.0)
    assert list(proposer.propose("x")) == []


def test_background_hands_over_the_error_of_its_thread():
    def broken():
        yield Candidate("a")
        raise OSError("disk on fire")

    with Background(broken()) as items:
        found = iter(items)
        assert next(found).source == "a"
        with pytest.raises(OSError, match="disk on fire"):
            next(found)


def test_stopwatch_adds_up_a_stage_entered_twice():
    watch = Stopwatch()
    with watch.timing("a"):
        watch.switch("b")
        watch.switch("a")
    assert set(watch.stages_s) == {"a", "b"}


def stdio_task() -> Task:
    cases = tuple(TestCase(str(n), f"{n}\n", f"{sum(i % 7 for i in range(n))}\n") for n in (10, 400_000))
    return Task("solve.py", SLOW, StdioSuite(cases), interpreter=sys.executable)


def test_the_faster_program_wins_and_the_wrong_one_is_told_why():
    observer = RecordingObserver()
    generator = ListGenerator([SLOW, WRONG, FAST, "print("])
    report = optimize_task(stdio_task(), generator, OptimizeSettings(), observer)
    assert report.winner is not None
    assert report.winner.candidate.source == FAST
    assert report.dropped_same == 1
    assert sorted(observer.verdicts) == ["ACCEPTED", "COMPILE_ERROR", "WRONG_ANSWER"]
    assert [stage for stage in observer.stages if stage is Stage.MEASURING]
    assert {"baseline", "propose and verify", "measure"} <= report.stages_s.keys()


def test_more_samples_are_drawn_when_nothing_proposed_is_right():
    beams = [f"print({i})\n" for i in range(4)]
    generator = ListGenerator(beams, [FAST])
    report = optimize_task(stdio_task(), generator, OptimizeSettings(), RecordingObserver())
    assert report.winner is not None
    assert report.winner.candidate.strategy is Strategy.SAMPLE
