"""Taking turns, with invented programs and an invented clock."""

import numpy as np
import pytest

from perfrl_edge.execution.measurement.comparison import (
    Comparison,
    Decision,
    MeasurementSettings,
    Sample,
    SampleFailedError,
    Workload,
)
from perfrl_edge.execution.measurement.contest import EARLY_PAIRS, Contest, Round, looks
from perfrl_edge.execution.verification.verdict import Verdict, Verification

SETTINGS = MeasurementSettings(budget_s=1e9)


class FakeMachine:
    """Programs that take a given time, on a clock that they advance."""

    def __init__(self):
        self.now_s = 0.0
        self.turns = []

    def clock(self):
        return self.now_s

    def program(self, name, seconds, spread=0.0, seed=0, parts=None):
        random = np.random.default_rng(seed)

        def sample():
            self.turns.append(name)
            taken_s = seconds * float(np.exp(random.normal(0.0, spread)))
            self.now_s += taken_s
            return Sample(taken_s, taken_s, parts_s=parts or ())

        return sample


def run(machine, baseline, *candidates, settings=SETTINGS, on_sample=None, race=True, **workload):
    samplers = {b"%d" % number: sampler for number, sampler in enumerate((baseline, *candidates))}
    original, *programs = samplers
    conditions = Round(settings, machine.clock, machine.now_s + settings.budget_s, race=race)
    inputs = Workload("inputs", samplers.__getitem__, **workload)
    return Contest(inputs, original, programs, conditions).run(on_sample)


def test_turns_alternate_in_direction_after_a_warm_up():
    machine = FakeMachine()
    run(machine, machine.program("B", 1.0), machine.program("1", 0.5), machine.program("2", 0.5))
    assert "".join(machine.turns[:12]) == "B12" + "B12" + "21B" + "B12"


def test_a_clear_win_stops_at_the_first_look():
    machine = FakeMachine()
    (outcome,) = run(machine, machine.program("B", 1.0), machine.program("1", 0.4))
    assert outcome.decision is Decision.FASTER
    assert len(outcome.baseline.values_s) == EARLY_PAIRS
    assert len(outcome.candidate.warmups_s) == 1


def test_a_small_win_needs_more_pairs_than_the_first_look():
    machine = FakeMachine()
    (outcome,) = run(machine, machine.program("B", 1.0), machine.program("1", 0.8))
    assert outcome.decision is Decision.FASTER
    assert len(outcome.baseline.values_s) == SETTINGS.min_pairs


def test_a_candidate_without_hope_is_dropped_early():
    machine = FakeMachine()
    (slower,) = run(machine, machine.program("B", 1.0, 0.1, 1), machine.program("1", 1.5, 0.1, 2))
    (same,) = run(machine, machine.program("B", 1.0, 0.1, 3), machine.program("1", 1.0, 0.1, 4))
    assert slower.decision is same.decision is Decision.NOT_FASTER
    assert len(slower.candidate.values_s) == EARLY_PAIRS
    assert len(same.candidate.values_s) <= 18


def test_a_race_lets_go_of_who_is_surely_behind_the_winner():
    for race in (True, False):
        machine = FakeMachine()
        winner, behind = run(
            machine,
            machine.program("B", 1.0, 0.3, 1),
            machine.program("1", 0.02, 0.3, 2),
            machine.program("2", 0.9, 0.3, 5),
            race=race,
        )
        assert winner.decision is Decision.FASTER
        assert (len(behind.candidate.values_s) <= SETTINGS.min_pairs) is race
        assert ("left open" in behind.detail) is race
        assert not behind.significant or not race


def test_start_up_is_taken_off_where_it_dominates_and_told_where_it_does_not():
    machine = FakeMachine()
    programs = machine.program("B", 1.0), machine.program("1", 0.9)
    start_up = machine.program("-", 0.8)
    (above,) = run(machine, *programs, start_up=start_up, above_start_up=True)
    assert above.speedup == pytest.approx(2.0)
    assert above.whole_process_speedup == pytest.approx(1.0 / 0.9)
    assert above.detail.endswith("above start-up, 1.11x of the whole process")
    (whole,) = run(machine, *programs, start_up=start_up)
    assert whole.speedup == pytest.approx(1.0 / 0.9)
    assert whole.start_up_s == above.start_up_s == pytest.approx(0.8)
    assert whole.whole_process_speedup is None
    assert "".join(machine.turns[:9]) == "B1-" + "B1-" + "1B-"


def test_decided_candidates_leave_the_others_more_turns():
    machine = FakeMachine()
    clear, close = run(
        machine,
        machine.program("B", 1.0, 0.3, 1),
        machine.program("1", 0.1, 0.3, 2),
        machine.program("2", 0.8, 0.3, 3),
        race=False,
    )
    assert clear.decision is Decision.FASTER
    assert len(close.candidate.values_s) > len(clear.candidate.values_s)
    assert machine.turns.count("1") == 1 + len(clear.candidate.values_s)


def test_the_budget_ends_a_round_that_stays_undecided():
    machine = FakeMachine()
    settings = MeasurementSettings(budget_s=20.0)
    (outcome,) = run(
        machine,
        machine.program("B", 1.0, 0.3, 1),
        machine.program("1", 0.9, 0.3, 2),
        settings=settings,
    )
    assert machine.now_s < 30.0
    assert outcome.decision is not Decision.FASTER


def test_five_pairs_are_taken_even_when_each_takes_long():
    machine = FakeMachine()
    (outcome,) = run(
        machine,
        machine.program("B", 10.0),
        machine.program("1", 6.0),
        settings=MeasurementSettings(budget_s=1.0),
    )
    assert len(outcome.candidate.values_s) == 5
    assert outcome.decision is Decision.FASTER


def test_a_heavy_loss_on_one_input_outweighs_a_gain_over_all():
    machine = FakeMachine()
    (outcome,) = run(
        machine,
        machine.program("B", 1.0, parts=(0.9, 0.1)),
        machine.program("1", 0.5, parts=(0.2, 0.3)),
    )
    assert outcome.decision is Decision.NOT_FASTER
    assert "3.00x slower on input 2" in outcome.detail


def test_a_candidate_that_breaks_down_while_timed_gets_a_verdict():
    machine = FakeMachine()

    def broken():
        raise SampleFailedError(Verification(Verdict.TIME_LIMIT_EXCEEDED, "ran past 10 s"))

    failed, fine = run(machine, machine.program("B", 1.0), broken, machine.program("2", 0.5))
    assert failed == Verification(Verdict.TIME_LIMIT_EXCEEDED, "ran past 10 s")
    assert isinstance(fine, Comparison)
    assert fine.decision is Decision.FASTER


def test_progress_counts_pairs():
    machine, seen = FakeMachine(), []
    run(
        machine,
        machine.program("B", 1.0),
        machine.program("1", 0.5),
        on_sample=lambda done, most: seen.append((done, most)),
    )
    assert seen == [(pair, 240) for pair in range(1, 9)]


def test_looks_are_few_and_end_with_the_last_pair():
    assert looks(SETTINGS) == [4, 8, 12, 18, 27, 41, 62, 93, 140, 210, 240]


@pytest.mark.parametrize("trials", [20, pytest.param(1000, marks=pytest.mark.slow)])
def test_identical_programs_are_hardly_ever_called_faster(trials):
    false = 0
    for seed in range(trials):
        machine = FakeMachine()
        (outcome,) = run(
            machine, machine.program("B", 1.0, 0.15, 2 * seed), machine.program("1", 1.0, 0.15, 2 * seed + 1)
        )
        false += outcome.decision is Decision.FASTER
    assert false <= trials // 100  # in one round; who wins is timed in a second one
