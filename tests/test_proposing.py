import time

import pytest

from perfrl_edge.candidate import Candidate, Deduplicator, Strategy
from perfrl_edge.effort import Effort, OptimizeSettings
from perfrl_edge.proposing import Background, Proposer
from tests.fakes import ListGenerator


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
