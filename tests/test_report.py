import json

import pytest

from perfrl_edge.assessment import Assessment, Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import InputError
from perfrl_edge.execution.measurement.comparison import Comparison, Decision, Measurement
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_edge.report import Report, TaskReport, choose_best, read_report, write_report


def compared(speedup: float, low: float, decision: Decision = Decision.FASTER) -> Assessment:
    comparison = Comparison(
        baseline=Measurement((2.0, 2.1), (2.5,)),
        candidate=Measurement((1.0, 1.1)),
        speedup=speedup,
        ci_low=low,
        ci_high=speedup + 0.1,
        noise_floor=0.01,
        decision=decision,
    )
    reward = Reward.R4 if decision is Decision.FASTER else Reward.R3
    return Assessment(
        Candidate("x = 1\n", -0.25, 1, Strategy.BEAM), Verification(Verdict.ACCEPTED), comparison, reward
    )


def wrong() -> Assessment:
    return Assessment(
        Candidate("x = 2\n"), Verification(Verdict.WRONG_ANSWER, "case 1: expected 1"), None, Reward.R2
    )


def test_best_is_the_largest_lower_bound_among_the_proved():
    assert choose_best([wrong(), compared(2.0, 1.2), compared(1.9, 1.5)]) == 2
    assert choose_best([wrong(), compared(3.0, 2.0, Decision.INCONCLUSIVE)]) is None
    assert choose_best([compared(2.0, 1.5), compared(2.0, 1.5)]) == 0


def test_report_reads_back_equal():
    task = TaskReport(
        "a.py::f", "f", "def f(): ...", (wrong(), compared(2.0, 1.5)), best=1, stages_s={"measure": 1.0}
    )
    report = Report(
        (task,),
        machine={"cores": 2},
        versions={"perfrl-edge": "0"},
        wall_time_s=1.5,
        combined=compared(1.3, 1.2),
    )
    assert read_report(write_report(report)) == report


def test_json_has_the_promised_keys():
    report = Report((TaskReport("a.py::f", "f", "s", (compared(2.0, 1.5),), best=0),))
    body = json.loads(write_report(report))
    assert body["format_version"] == 1
    assert {"machine", "sandbox", "model", "settings", "versions"} <= body.keys()
    [task] = body["tasks"]
    assert (task["task_id"], task["function"], task["best"]) == ("a.py::f", "f", 0)
    [assessment] = task["assessments"]
    assert assessment["reward"] == "R4"
    assert assessment["verdict"] == "ACCEPTED"
    assert assessment["strategy"] == "beam"
    assert assessment["comparison"]["baseline"]["values_s"] == [2.0, 2.1]


def test_null_reward_means_the_host_could_not_score():
    unscored = Assessment(Candidate("x"), Verification(Verdict.ACCEPTED), None, None)
    body = json.loads(write_report(Report((TaskReport("t", None, "x", (unscored,)),))))
    assert body["tasks"][0]["assessments"][0]["reward"] is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format_version": 99}'])
def test_foreign_reports_are_refused(text):
    with pytest.raises(InputError):
        read_report(text)
