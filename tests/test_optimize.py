import sys

from perfrl_edge.candidate import Strategy
from perfrl_edge.effort import Ask, Effort, OptimizeSettings
from perfrl_edge.optimize import Stage, Stopwatch, optimize_task
from perfrl_edge.program.suite import StdioSuite, TestCase
from perfrl_edge.program.task import Task
from tests.fakes import ListGenerator, RecordingObserver

SLOW = "n = int(input())\ntotal = 0\nfor i in range(n):\n    total += i % 7\nprint(total)\n"
FAST = "n = int(input())\nfull, rest = divmod(n, 7)\nprint(full * 21 + rest * (rest - 1) // 2)\n"
WRONG = "print(int(input()))\n"


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
    assert report.dropped_repeated == 1  # tidied, the original is what the rules proposed
    assert sorted(observer.verdicts) == ["ACCEPTED", "ACCEPTED", "COMPILE_ERROR", "WRONG_ANSWER"]
    assert [stage for stage in observer.stages if stage is Stage.MEASURING]
    assert {"baseline", "propose and verify", "measure"} <= report.stages_s.keys()


def test_samples_are_drawn_when_what_is_right_is_no_faster_than_by_rule():
    again = "for i in range(n):\n    total -= i % 3\n"
    beams = [f"{SLOW}{again}", *(f"print({i})\n" for i in range(3))]
    report = optimize_task(
        stdio_task(), ListGenerator(beams, [FAST]), OptimizeSettings(), RecordingObserver()
    )
    assert report.winner is not None
    assert report.winner.candidate.strategy is Strategy.SAMPLE
    assert [one.verification.accepted for one in report.assessments] == [True, True, *[False] * 3, True]


def questions(effort: Effort, beams: list[str], samples: list[str]) -> list[tuple[Strategy, int]]:
    generator = ListGenerator(beams, samples)
    optimize_task(stdio_task(), generator, OptimizeSettings(effort), RecordingObserver())
    return [(strategy, count) for _, strategy, count, _ in generator.asked]


def test_nothing_more_is_asked_once_something_is_proved_faster():
    assert questions(Effort.MEDIUM, [FAST], [WRONG]) == [(Strategy.BEAM, 4)]
    assert questions(Effort.MEDIUM, [WRONG], [FAST]) == [(Strategy.BEAM, 4), (Strategy.SAMPLE, 24)]


def test_a_search_that_is_no_wider_than_the_first_is_not_made_again():
    asked = OptimizeSettings(Effort.HIGH, beams=16).asks
    assert asked == (Ask(Strategy.BEAM, 16), Ask(Strategy.SAMPLE, 24), Ask(Strategy.BEAM, 32))


def test_each_effort_asks_what_the_one_below_asks_and_then_more():
    low, medium, high = (questions(effort, [WRONG], []) for effort in Effort)
    assert medium[: len(low)] == low != medium
    assert high[: len(medium)] == medium != high
