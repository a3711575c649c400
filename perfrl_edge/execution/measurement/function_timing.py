"""Times a function on prepared calls: a fresh process a sample, clocks read from outside it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from perfrl_edge.execution.measurement.comparison import Sample, SampleFailedError, Sampler, Workload
from perfrl_edge.execution.sandbox.limits import Limits
from perfrl_edge.execution.sandbox.worker import SessionEnded, Worker
from perfrl_edge.execution.verification.encoding import CallResult, ProtocolError
from perfrl_edge.execution.verification.replay import LoadError, ReplaySession, ReplayTarget, Timing
from perfrl_edge.execution.verification.verdict import Verdict, Verification, judge_ending

PASS_S = 0.02  # passes over the calls are repeated up to this, for the clocks to resolve them
LONGEST_PASS_S = 0.3  # turns have to be short for noise to hit both sides alike
ALONE_S = 0.002
MOST_REPEATS = 300
LONGEST_PREPARATION_S = 0.2
RESULTS_CHECKED = 3
EACH_REPEATS = 20
SHORT_S = 0.002


@dataclass(frozen=True, slots=True)
class CallPlan:
    """What one sample does: passes over some calls, each with a freshly executed module.

    alone are the positions of calls that take long enough to be timed by themselves in the first pass.
    """

    name: str
    blobs: tuple[bytes, ...]
    expected: tuple[CallResult, ...]
    alone: tuple[int, ...]
    repeats: int
    pass_s: float
    factor: int = 1

    @property
    def together(self) -> list[int]:
        """Positions of the other calls."""
        return [position for position in range(len(self.blobs)) if position not in self.alone]


@dataclass(frozen=True, slots=True)
class _Trial:
    """How the original did on a number of passes; expected is what the last pass came to."""

    repeats: int
    pass_s: float
    preparation_s: float
    expected: tuple[CallResult, ...]

    @property
    def may_repeat_more(self) -> bool:
        return self.repeats < MOST_REPEATS and self.preparation_s * 4 < LONGEST_PREPARATION_S


@dataclass(frozen=True, slots=True)
class FunctionTimer:
    """Plans timed calls on the original, and samples any program on a plan."""

    worker: Worker
    target: ReplayTarget
    limits: Limits
    seed: int

    def plan(self, name: str, original: bytes, blobs: Sequence[bytes], factor: int = 1) -> CallPlan:
        """Choose the slowest calls that fit a sample and how often to repeat a pass."""
        costs_s = self._costs_s(original, blobs)
        chosen: list[int] = []
        for position in sorted(range(len(blobs)), key=lambda i: -costs_s[i]):
            if not chosen or sum(costs_s[i] for i in chosen) + costs_s[position] <= LONGEST_PASS_S:
                chosen.append(position)
        picked = tuple(blobs[i] for i in chosen)
        trial = self._try(original, picked, 1)
        while trial.pass_s * trial.repeats < PASS_S and trial.may_repeat_more:
            larger = self._try(original, picked, min(MOST_REPEATS, trial.repeats * 4))
            if larger.expected != trial.expected:
                break  # a module executed again answers differently: once must do
            trial = larger
        alone = tuple(i for i, position in enumerate(chosen) if costs_s[position] >= ALONE_S)
        return CallPlan(name, picked, trial.expected, alone, trial.repeats, trial.pass_s, factor)

    def seconds_of_each(self, program: bytes, blobs: Sequence[bytes]) -> list[float]:
        """CPU seconds of single calls, repeated where once is too short for the clock."""
        timeout_s = self.limits.timeout_s
        with ReplaySession(self.worker, self.target, program, timeout_s) as session:
            session.prepare(blobs, EACH_REPEATS)
            seconds = []
            for position in range(len(blobs)):
                once = session.go([0], [position], timeout_s).cpu_s
                if once < SHORT_S:
                    again = session.go(range(1, EACH_REPEATS), [position], EACH_REPEATS * timeout_s)
                    once = again.cpu_s / (EACH_REPEATS - 1)
                seconds.append(once)
        return seconds

    def workload(self, plan: CallPlan) -> Workload:
        """The plan as something to time programs on."""
        return Workload(plan.name, lambda program: self._sampler(program, plan), plan.factor)

    def _costs_s(self, original: bytes, blobs: Sequence[bytes]) -> list[float]:
        with ReplaySession(self.worker, self.target, original, self.limits.timeout_s) as session:
            session.prepare(blobs, 1)
            return [session.go([0], [i], self.limits.timeout_s).cpu_s for i in range(len(blobs))]

    def _try(self, original: bytes, blobs: tuple[bytes, ...], repeats: int) -> _Trial:
        """Time so many passes of the original, and see what the last one came to."""
        with ReplaySession(self.worker, self.target, original, self.limits.timeout_s) as session:
            preparation = session.prepare(blobs, repeats)
            timing = session.go(range(repeats), range(len(blobs)), repeats * self.limits.timeout_s)
            expected = tuple(session.result(repeats - 1, i) for i in range(len(blobs)))
        return _Trial(repeats, timing.cpu_s / repeats, preparation.cpu_s, expected)

    def _sampler(self, program: bytes, plan: CallPlan) -> Sampler:
        chooser = random.Random(f"{self.seed} {plan.name}")

        def sample() -> Sample:
            try:
                return self._sample(program, plan, chooser)
            except SessionEnded as ended:
                raise SampleFailedError(judge_ending(ended.execution, plan.name, self.limits)) from ended
            except LoadError as exc:
                raise SampleFailedError(Verification(Verdict.RUNTIME_ERROR, str(exc))) from exc
            except ProtocolError as exc:
                raise SampleFailedError(Verification(Verdict.POLICY_VIOLATION, str(exc))) from exc

        return sample

    def _sample(self, program: bytes, plan: CallPlan, chooser: random.Random) -> Sample:
        timeout_s = self.limits.timeout_s
        with ReplaySession(self.worker, self.target, program, timeout_s) as session:
            session.prepare(plan.blobs, plan.repeats)
            alone = [session.go([0], [position], timeout_s) for position in plan.alone]
            first = _sum(*alone, session.go([0], plan.together, timeout_s)) if plan.together else _sum(*alone)
            passes, later = range(1, plan.repeats), Timing(0.0, 0.0)
            if passes:
                later = session.go(passes, range(len(plan.blobs)), timeout_s * len(passes))
            for _ in range(RESULTS_CHECKED):
                repeat, position = chooser.randrange(plan.repeats), chooser.randrange(len(plan.blobs))
                _check(session.result(repeat, position), plan.expected[position], plan.name)
            execution = session.close()
        usual = Timing(later.wall_s / len(passes), later.cpu_s / len(passes)) if passes else first
        return Sample(
            wall_s=usual.wall_s,
            cpu_s=usual.cpu_s,
            outside_cpu_s=execution.cpu_time_s - first.cpu_s - later.cpu_s,
            first_cpu_s=first.cpu_s if passes else None,
            peak_rss_bytes=execution.peak_rss_bytes,
            parts_s=tuple(timing.wall_s for timing in alone),
        )


def _sum(*timings: Timing) -> Timing:
    return Timing(sum(timing.wall_s for timing in timings), sum(timing.cpu_s for timing in timings))


def _check(actual: CallResult, expected: CallResult, name: str) -> None:
    """Work that is skipped only while it is timed is not work done faster."""
    if actual.outcome != expected.outcome or (expected.comparable and actual.value != expected.value):
        wanted = f"the original {expected.outcome} {expected.shown}"
        detail = f"{name}, timed: {actual.outcome} {actual.shown}, {wanted}"
        raise SampleFailedError(Verification(Verdict.WRONG_ANSWER, detail))
