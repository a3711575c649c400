"""The judge of the device as a reward function, in both modes at once.

Strict is the judge's own reward. Paper mode reads R4 off the same samples as the paper did: the mean of
the first three runs is lower than the original's. Departures from the paper in both modes: a program
identical to its original is R3 without being timed, and one program runs at a time.
"""

from __future__ import annotations

import hashlib
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from perfrl_edge.assessment import JUDGE_VERSION, Assessment, Judge, JudgeSettings, Reward
from perfrl_edge.candidate import Candidate, normal_form
from perfrl_edge.errors import BaselineError, SuiteError
from perfrl_edge.execution.measurement.comparison import Decision, MeasurementSettings
from perfrl_edge.execution.sandbox.limits import Limits
from perfrl_edge.program.interpreter import find_interpreter
from perfrl_train.reward import Judged, Outcome
from perfrl_train.rows import Cases, Row, opened_task, read_cases

_PAPER_RUNS = 3
_COLD_STARTS = 9
_UNCHANGED = Outcome(Reward.R3, Reward.R3, "ACCEPTED", detail="same program as the original")


@dataclass(frozen=True, slots=True)
class JudgeReward:
    """The judge that runs on the device. start_up_s is a cold start of the interpreter."""

    cases: Cases
    interpreter: Path
    settings: JudgeSettings
    start_up_s: float = 0.0
    float_tolerance: float | None = None

    @property
    def version(self) -> str:
        """The judge's own version, with a digest of the tests, the settings and the interpreter.

        A version declared by the judge and not a digest of its modules: most changes of those change no
        verdict, and each would throw away days of rewards.
        """
        depends_on = (self.settings, self.interpreter, self.float_tolerance, sorted(self.cases.items()))
        return f"{JUDGE_VERSION}-{hashlib.sha256(repr(depends_on).encode()).hexdigest()[:16]}"

    def __call__(self, row: Row, candidates: Sequence[Candidate]) -> Judged:
        """Verify and time the distinct candidates in one session of the judge."""
        original = normal_form(row.source) or row.source
        distinct = {_identity(candidate): candidate for candidate in candidates}
        distinct.pop(original, None)
        try:
            with (
                opened_task(row, self.cases, self.interpreter, self.float_tolerance) as task,
                Judge(task, self.settings) as judge,
            ):
                assessments = judge.assess(list(distinct.values()))
                # Cases that are not timed cost little but their start. A replayed function has none.
                starts_s = self.start_up_s * float(judge.facts.baseline.get("num_cases", 0))
        except (BaselineError, SuiteError) as exc:
            return Judged(skipped=str(exc))
        outcomes = {key: outcome(one, starts_s) for key, one in zip(distinct, assessments, strict=True)}
        outcomes[original] = _UNCHANGED
        return Judged(tuple(outcomes[_identity(candidate)] for candidate in candidates))


@dataclass(frozen=True, slots=True)
class JudgeOptions:
    """What a user may say about judging. The paper allows each test 5 seconds."""

    tests: str
    python: Path | None = None
    timeout: float = 5.0
    min_speedup: float = MeasurementSettings().min_speedup
    budget: float = MeasurementSettings().budget_s
    float_tolerance: float | None = None


def open_judge(options: JudgeOptions, virtual_env: Path | None) -> JudgeReward:
    """Read the tests, find the interpreter and time its start."""
    interpreter = find_interpreter(options.python, Path.cwd(), virtual_env)
    settings = JudgeSettings(
        limits=Limits(timeout_s=options.timeout),
        measurement=MeasurementSettings(min_speedup=options.min_speedup, budget_s=options.budget),
    )
    cases = read_cases(options.tests)
    return JudgeReward(cases, interpreter, settings, cold_start_s(interpreter), options.float_tolerance)


def _identity(candidate: Candidate) -> str:
    return normal_form(candidate.source) or candidate.source


def cold_start_s(interpreter: Path) -> float:
    """Median seconds of an empty program, from nothing: what the paper's timing has in every test."""
    times_s = []
    for _ in range(_COLD_STARTS):
        started = time.perf_counter()
        subprocess.run([interpreter, "-c", ""], check=True, stdin=subprocess.DEVNULL)
        times_s.append(time.perf_counter() - started)
    return statistics.median(times_s)


def outcome(assessment: Assessment, starts_s: float = 0.0) -> Outcome:
    """Both modes' rewards from one assessment; starts_s is added to the time of each run."""
    verification, comparison = assessment.verification, assessment.comparison
    plain = Outcome(
        strict=assessment.reward,
        paper=assessment.reward,
        verdict=verification.verdict.value,
        detail=verification.detail,
    )
    if comparison is None:
        return plain
    timed = replace(
        plain,
        speedup=comparison.speedup,
        detail=comparison.detail,
        undecided=comparison.decision is Decision.INCONCLUSIVE,
    )
    baseline, candidate = comparison.baseline.values_s, comparison.candidate.values_s
    if not baseline or not candidate:
        return timed
    baseline_s = statistics.fmean(baseline[:_PAPER_RUNS]) + starts_s
    candidate_s = statistics.fmean(candidate[:_PAPER_RUNS]) + starts_s
    whole = (statistics.median(baseline) + starts_s) / (statistics.median(candidate) + starts_s)
    paper = Reward.R4 if candidate_s < baseline_s else Reward.R3
    return replace(timed, paper=paper, whole_speedup=whole, baseline_s=baseline_s, candidate_s=candidate_s)
