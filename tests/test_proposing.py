import time

import pytest

from perfrl_edge.candidate import Candidate, Deduplicator, Strategy
from perfrl_edge.effort import Ask
from perfrl_edge.proposing import Background, Proposer
from tests.fakes import ListGenerator

BEAMS = Ask(Strategy.BEAM, 4)
SAMPLES = Ask(Strategy.SAMPLE, 8)


LOOP = "for i in range(3):\n    print(i)\n"
TIDIED = "def main():\n    for i in range(3):\n        print(i)\n\n\nmain()\n"


def proposer(
    generator: ListGenerator, source: str = "x = 0", seconds: float = 60.0, scripts: bool = False
) -> Proposer:
    return Proposer(generator, 0, Deduplicator(source), time.monotonic() + seconds, scripts)


def test_a_program_is_proposed_once_in_all_questions_and_the_source_never():
    asking = proposer(ListGenerator(["x = 0", "a = 1", "a = 2"], ["x  =  0", "a = 1", "a = 3"]))
    with asking.start("x = 0", BEAMS) as beams:
        assert [candidate.source for candidate in beams] == ["a = 1", "a = 2"]
    assert [candidate.source for candidate in asking.propose("x = 0", SAMPLES)] == ["a = 3"]
    assert (asking.admitted.same_as_original, asking.admitted.repeated) == (2, 1)


def test_every_batch_of_samples_has_its_own_seed():
    generator = ListGenerator([], ["a = 1"])
    asking = proposer(generator)
    for _ in range(3):
        list(asking.propose("x = 0", SAMPLES))
    assert [seed for *_, seed in generator.asked] == [0, 8, 16]


def test_nothing_is_proposed_after_the_deadline():
    late = proposer(ListGenerator(["a = 1"], ["a = 2"]), seconds=0.0)
    assert list(late.propose("x = 0", SAMPLES)) == []


def test_a_round_begins_with_the_tidied_script_and_answers_are_tidied():
    asking = proposer(ListGenerator([LOOP, LOOP.replace("3", "4"), "x = 1"]), LOOP, scripts=True)
    with asking.start_round(LOOP, BEAMS) as proposals:
        found = [(candidate.source, candidate.strategy) for candidate in proposals]
    assert found == [
        (TIDIED, Strategy.RULE),
        (TIDIED.replace("3", "4"), Strategy.BEAM),
        ("x = 1", Strategy.BEAM),
    ]
    assert asking.admitted.repeated == 1


def test_functions_are_not_tidied():
    asking = proposer(ListGenerator([LOOP]))
    with asking.start_round(LOOP.replace("3", "5"), BEAMS) as proposals:
        assert [candidate.source for candidate in proposals] == [LOOP]


def test_background_hands_over_the_error_of_its_thread():
    def broken():
        yield Candidate("a")
        raise OSError("disk on fire")

    with Background(broken()) as items:
        found = iter(items)
        assert next(found).source == "a"
        with pytest.raises(OSError, match="disk on fire"):
            next(found)
