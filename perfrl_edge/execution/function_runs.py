"""One function (or a whole module) under its pytest suite: recorded calls replayed, then the suite itself.

Where no call can be recorded, or nothing of what it returns can be compared, candidates are verified and
timed by the user's suite alone, and the facts say so.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, TypeVar

from perfrl_edge.errors import SuiteError
from perfrl_edge.execution.import_paths import import_root, preloadable
from perfrl_edge.execution.measurement.comparison import Workload
from perfrl_edge.execution.measurement.function_timing import CallPlan, FunctionTimer
from perfrl_edge.execution.measurement.growth import growth_order
from perfrl_edge.execution.sandbox.confinement import Facilities
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.worker import SessionEnded, Worker
from perfrl_edge.execution.suite_runs import OTHER_HASH_SEED, SuiteJudge
from perfrl_edge.execution.verification.compilation import compile_fault
from perfrl_edge.execution.verification.encoding import ProtocolError
from perfrl_edge.execution.verification.pytest_session import Recording
from perfrl_edge.execution.verification.recorded_calls import (
    Expectation,
    Expectations,
    draw_fresh,
    expect_recorded,
)
from perfrl_edge.execution.verification.replay import LoadError, ReplaySession, ReplayTarget, differences
from perfrl_edge.execution.verification.unlike_calls import UnlikeCalls, caveats, draw_unlike
from perfrl_edge.execution.verification.verdict import Verdict, Verification, judge_ending
from perfrl_edge.program.suite import PytestSuite
from perfrl_edge.program.task import Task

GUEST_IMPORTS = ("enum", "hashlib", "importlib.util", "inspect", "json", "pickle", "random")
LARGE_ENOUGH_S = 0.1  # inputs that take this long need not be scaled up any more
GROWTH_INPUTS = 20  # the last drawn are the largest
GROWTH_INPUT_S = 0.5
RECORDED_ENOUGH_S = 0.02  # a pass over the recorded calls that takes this long decides by itself

Drawn = TypeVar("Drawn")


class FunctionBench:
    """Runs one task's programs under its pytest suite. facilities None: all that this host offers."""

    kind = "pytest"

    def __init__(
        self,
        task: Task,
        suite: PytestSuite,
        limits: Limits,
        seed: int,
        facilities: Facilities | None = None,
    ) -> None:
        if task.path is None:
            raise SuiteError("pytest tests import the program from a file; this task has none")
        self._original = task.original_bytes
        self._qualname = task.function
        self._interpreter = task.interpreter
        self._limits = limits
        self._seed = seed
        self._path = task.path.resolve()
        self._roots = (suite.project_root, import_root(self._path))
        self._preload = preloadable(self._original, self._roots)
        self._facilities = facilities
        self._suite = SuiteJudge(task, suite, self._path, limits, self._preload, facilities)
        self._worker = self._make_worker(())
        self._target: ReplayTarget | None = None
        self._expected = Expectations((), {})

    def close(self) -> None:
        """End the workers."""
        self._suite.close()
        self._worker.close()

    def renew(self) -> None:
        """Have later runs start from fresh workers."""
        self.close()

    def establish(self, original: bytes) -> Mapping[str, Any]:
        """Run the suite, record, see that broken versions fail, replay; returns facts for the report."""
        recording = self._suite.establish(original, self._seed)
        self._suite.require_notice(recording)
        if self._qualname is not None and recording.module is not None and recording.calls:
            self._target = ReplayTarget(self._path, recording.module, self._qualname, recording.sys_path)
            self._worker = self._make_worker(recording.sys_path)
            self._expect(recording)
        return {
            "num_tests": self._suite.baseline.num_tests,
            "suite_s": self._suite.baseline.wall_s,
            "calls_seen": recording.count,
            "calls_unpicklable": recording.unpicklable,
            "calls_replayed": len(self._expected.calls),
            "verified_by": "replayed calls and the suite" if self._replays else "the suite alone",
        }

    @property
    def drawn(self) -> dict[str, Any]:
        """What is known of the held-out inputs, once they were needed."""
        fresh = {"fresh_inputs": len(self._fresh)} if "_fresh" in vars(self) else {}
        if "_unlike" not in vars(self):
            return fresh
        return {**fresh, "unlike_inputs": len(self._unlike.required) + len(self._unlike.others)}

    def verify(self, program: bytes) -> Verification:
        """Compile, recorded calls, fresh inputs, side effects, the suite; then what may be no fault."""
        fault = compile_fault(self._worker, program, self._limits)
        if fault is None and self._replays:
            fault = self._replay(program)
        verification = fault or self._suite.verify(program)
        if not verification.accepted or not self._replays or self._target is None:
            return verification
        told = caveats(self._worker, self._target, program, self._unlike.others)
        return replace(verification, caveats=told)

    @cached_property
    def workloads(self) -> Sequence[Workload]:
        """Recorded calls, then larger ones by size; whole suite runs where nothing can be replayed."""
        if not self._replays or self._target is None:
            return [self._suite.workload()]
        timer = FunctionTimer(self._worker, self._target, self._limits, self._seed)
        return [timer.workload(plan) for plan in self._plans(timer)]

    def growth(self, program: bytes) -> float | None:
        """Fitted on inputs of all sizes drawn, as long as the original could be scaled up."""
        if not self._replays or self._target is None:
            return None
        sized = [fresh for fresh in self._fresh if fresh.size and fresh.seconds < GROWTH_INPUT_S]
        largest = sized[-GROWTH_INPUTS:]
        timer = FunctionTimer(self._worker, self._target, self._limits, self._seed)
        try:
            seconds = timer.seconds_of_each(program, [fresh.blob for fresh in largest])
        except (SessionEnded, ProtocolError, LoadError):
            return None
        return growth_order([fresh.size for fresh in largest], seconds)

    @property
    def _replays(self) -> bool:
        return any(call.result.comparable for call in self._expected.calls)

    @cached_property
    def _fresh(self) -> tuple[Expectation, ...]:
        """Drawn when the first candidate is there, so no candidate can have been made for them."""
        return self._draw(draw_fresh)

    @cached_property
    def _unlike(self) -> UnlikeCalls:
        """Drawn as late as the fresh inputs, for the same reason."""
        return self._draw(draw_unlike)

    def _draw(self, draw: Callable[[Worker, ReplayTarget, bytes, Sequence[bytes], int], Drawn]) -> Drawn:
        """What is made of the recorded calls; without a seed of the user's nobody can foresee it."""
        assert self._target is not None
        blobs = [call.blob for call in self._expected.calls]
        return draw(self._worker, self._target, self._original, blobs, self._seed or secrets.randbits(64))

    def _expect(self, recording: Recording) -> None:
        assert self._target is not None
        with self._make_worker(recording.sys_path, OTHER_HASH_SEED) as other_worker:
            self._expected = expect_recorded(
                (self._worker, other_worker),
                self._target,
                self._original,
                recording.calls,
                self._limits.timeout_s,
            )

    def _replay(self, program: bytes) -> Verification | None:
        assert self._target is not None
        try:
            with ReplaySession(self._worker, self._target, program, self._limits.timeout_s) as session:
                session.watch()
                return (
                    self._check_calls(session, self._expected.calls)
                    or self._check_state(session)
                    or self._check_calls(session, self._fresh)
                    or self._check_calls(session, self._unlike.required)
                )
        except SessionEnded as ended:
            return judge_ending(ended.execution, "loading the program", self._limits)
        except LoadError as exc:
            verdict = Verdict.RUNTIME_ERROR if exc.compiles else Verdict.COMPILE_ERROR
            return Verification(verdict, f"cannot be imported: {exc}")
        except ProtocolError as exc:
            return Verification(Verdict.POLICY_VIOLATION, f"loading the program: {exc}")

    def _check_calls(self, session: ReplaySession, calls: Sequence[Expectation]) -> Verification | None:
        for expected in calls:
            try:
                difference = differences(expected.result, session.call(expected.blob))
            except SessionEnded as ended:
                return judge_ending(ended.execution, expected.label, self._limits)
            except ProtocolError as exc:
                return Verification(Verdict.POLICY_VIOLATION, f"{expected.label}: {exc}")
            if difference is not None:
                return Verification(Verdict.WRONG_ANSWER, f"{expected.label}: {difference}")
        return None

    def _check_state(self, session: ReplaySession) -> Verification | None:
        effect = _side_effect(self._expected.state, session.state())
        return None if effect is None else Verification(Verdict.SIDE_EFFECT, effect)

    def _plans(self, timer: FunctionTimer) -> list[CallPlan]:
        plans = [timer.plan("the recorded calls", self._original, [c.blob for c in self._expected.calls])]
        if plans[0].pass_s >= RECORDED_ENOUGH_S:
            return plans
        for factor in sorted({fresh.factor for fresh in self._fresh if fresh.factor > 1}):
            blobs = [fresh.blob for fresh in self._fresh if fresh.factor == factor]
            plan = timer.plan(f"inputs {factor}x as large as recorded", self._original, blobs, factor)
            if plan.pass_s > plans[-1].pass_s:
                plans.append(plan)
            if plan.pass_s >= LARGE_ENOUGH_S:
                break
        return plans

    def _make_worker(self, sys_path: Sequence[str], hash_seed: int = 0) -> Worker:
        return Worker(
            self._interpreter,
            profile=Profile.PURE,
            limits=self._limits,
            readable=self._roots,
            preload=(*GUEST_IMPORTS, *self._preload),
            hash_seed=hash_seed,
            facilities=self._facilities,
        )


def _side_effect(expected: Mapping[str, str], actual: Mapping[str, str]) -> str | None:
    """What the calls left behind that the original's do not; names only the candidate has are its own."""
    for name in sorted(expected.keys() | {key for key in actual if key.startswith("interpreter ")}):
        if expected.get(name) != actual.get(name):
            return f"leaves {name.split(' ', 1)[1]} in another state than the original"
    return None
