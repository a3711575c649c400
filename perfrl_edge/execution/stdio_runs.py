"""Scripts against stdin/stdout pairs: one confined process a case, outputs compared here.

An empty program is timed in the same turns: it tells start-up, which does not count where it dominates.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from statistics import median

from perfrl_edge.errors import BaselineError, SuiteError
from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.measurement.comparison import Sample, SampleFailedError, Sampler, Workload
from perfrl_edge.execution.measurement.start_up import dominates
from perfrl_edge.execution.sandbox.limits import Execution, Limits, Profile, Status
from perfrl_edge.execution.sandbox.worker import Worker
from perfrl_edge.execution.verification.compilation import compile_fault
from perfrl_edge.execution.verification.fresh_cases import draw_cases
from perfrl_edge.execution.verification.verdict import Verdict, Verification, judge_ending
from perfrl_edge.program.suite import StdioSuite, TestCase, compare_stdout

EMPTY_PROGRAM = b""
EMPTY_RUNS = 9
CLEARLY_LONGER = 8  # times start-up, that no hiccup of one run makes of a short program
MAX_TIMED_CASES = 12
MAX_TIMED_S = 2.0
ENOUGH_OF_THE_TIME = 0.9  # cases that make up this share of it stand for all: short turns see less noise
FLAKE_RUNS = 20
OTHER_HASH_SEED = 1


class StdioBench:
    """Runs one task's scripts."""

    kind = "stdin/stdout"

    def __init__(self, suite: StdioSuite, interpreter: Path, limits: Limits, seed: int) -> None:
        if not suite.cases:
            raise SuiteError("the tests hold no input/output pair; add input.1.txt and output.1.txt")
        self._suite = suite
        self._limits = limits
        self._cases = list({(c.stdin, c.expected_stdout): c for c in suite.cases}.values())
        self._timed: list[TestCase] = []
        self._start_up_s = 0.0
        self._above_start_up = False
        self._seed = seed
        self._original = b""
        self._worker = Worker(interpreter, profile=Profile.PURE, limits=limits)
        self._other_worker = Worker(
            interpreter, profile=Profile.PURE, limits=limits, hash_seed=OTHER_HASH_SEED
        )

    def close(self) -> None:
        """End the workers."""
        self._worker.close()
        self._other_worker.close()

    def renew(self) -> None:
        """Have later runs start from fresh workers."""
        self.close()

    def establish(self, original: bytes) -> dict[str, object]:
        """Run the original on every case, which it must pass, twice; returns facts for the report."""
        self._original = original
        walls_s = [self._must_pass(self._worker, case).wall_time_s for case in self._cases]
        for index, case in enumerate(self._cases[:FLAKE_RUNS]):
            walls_s[index] = min(walls_s[index], self._must_pass_again(case).wall_time_s)
        self._start_up_s = median(self._empty_sample().wall_s for _ in range(EMPTY_RUNS))
        self._timed, whole_s = self._choose_timed(walls_s)
        start_up_s = len(self._timed) * self._start_up_s
        if whole_s < CLEARLY_LONGER * start_up_s:
            whole_s = self._whole_s()
        self._above_start_up = dominates(start_up_s, whole_s)
        return {
            "num_cases": len(self._suite.cases),
            "num_timed": len(self._timed),
            "start_up_s": self._start_up_s,
            "timed": "above start-up" if self._above_start_up else "the whole process",
        }

    def verify(self, program: bytes) -> Verification:
        """Every case answered and equal, the held-out ones too, or the first that is not."""
        fault = compile_fault(self._worker, program, self._limits)
        if fault is not None:
            return fault
        peak = 0
        recorded = ((f"case {case.name}", case) for case in self._cases)
        fresh = ((case.name, case) for case in self._fresh)
        for where, case in (*recorded, *fresh):
            execution = self._run(self._worker, program, case)
            peak = max(peak, execution.peak_rss_bytes)
            if execution.status is not Status.OK:
                return judge_ending(execution, where, self._limits)
            difference = self._difference(case, execution)
            if difference is not None:
                return Verification(Verdict.WRONG_ANSWER, f"{where}: {difference}", peak)
        return Verification(Verdict.ACCEPTED, peak_rss_bytes=peak)

    @property
    def drawn(self) -> dict[str, object]:
        """What is known of the held-out cases, once they were needed."""
        return {"fresh_inputs": len(self._fresh)} if "_fresh" in vars(self) else {}

    @cached_property
    def _fresh(self) -> tuple[TestCase, ...]:
        """Drawn when the first candidate is there, so no candidate can have been made for them."""
        seed = self._seed or secrets.randbits(64)
        return draw_cases((self._worker, self._other_worker), self._original, self._cases, seed)

    @property
    def workloads(self) -> Sequence[Workload]:
        """The cases, the slowest where there are too many to time."""
        return [
            Workload(
                "the cases",
                self._sampler,
                start_up=self._start_up_sample,
                above_start_up=self._above_start_up,
            )
        ]

    def growth(self, program: bytes) -> None:
        """Not told: what of a script's input is its size is not known."""

    def _run(self, worker: Worker, program: bytes, case: TestCase) -> Execution:
        return worker.run(guest_entry("script"), program, case.stdin.encode())

    def _difference(self, case: TestCase, execution: Execution) -> str | None:
        output = execution.stdout.decode("utf-8", "replace")
        return compare_stdout(case.expected_stdout, output, self._suite.float_tolerance)

    def _must_pass_again(self, case: TestCase) -> Execution:
        """Under another hash seed, like all runs at another time."""
        try:
            return self._must_pass(self._other_worker, case)
        except BaselineError as exc:
            raise BaselineError(
                f"the original does not print the same twice ({exc}). A script of hash order, time or chance "
                "cannot be the measure of another"
            ) from exc

    def _must_pass(self, worker: Worker, case: TestCase) -> Execution:
        execution = self._run(worker, self._original, case)
        if execution.status is not Status.OK:
            cause = judge_ending(execution, f"case {case.name}", self._limits).detail
            raise BaselineError(f"the original fails its tests, {cause}")
        difference = self._difference(case, execution)
        if difference is not None:
            raise BaselineError(f"the original fails its tests, case {case.name}: {difference}")
        return execution

    def _whole_s(self) -> float:
        """The timed cases by as many runs as start-up has: where the two are near, one run cannot tell."""
        return median(
            sum(self._must_pass(self._worker, case).wall_time_s for case in self._timed)
            for _ in range(EMPTY_RUNS)
        )

    def _choose_timed(self, walls_s: list[float]) -> tuple[list[TestCase], float]:
        """The slowest cases, as many as one sample may hold and as stand for all; and what they took."""
        chosen: list[TestCase] = []
        spent_s = 0.0
        program_s = [max(0.0, wall_s - self._start_up_s) for wall_s in walls_s]
        for wall_s, case in sorted(zip(walls_s, self._cases, strict=True), key=lambda pair: -pair[0]):
            above_s = spent_s - len(chosen) * self._start_up_s
            full = spent_s + wall_s > MAX_TIMED_S or len(chosen) == MAX_TIMED_CASES
            if chosen and (full or above_s >= ENOUGH_OF_THE_TIME * sum(program_s)):
                break
            chosen.append(case)
            spent_s += wall_s
        return chosen, spent_s

    def _sampler(self, program: bytes) -> Sampler:
        def sample() -> Sample:
            executions = [self._timed_run(program, case) for case in self._timed]
            walls_s = tuple(e.wall_time_s for e in executions)
            return Sample(
                wall_s=sum(walls_s),
                cpu_s=sum(e.cpu_time_s for e in executions),
                peak_rss_bytes=max(e.peak_rss_bytes for e in executions),
                parts_s=walls_s,
            )

        return sample

    def _start_up_sample(self) -> Sample:
        """What the processes of one sample would take for an empty program."""
        one, processes = self._empty_sample(), len(self._timed)
        return Sample(one.wall_s * processes, one.cpu_s * processes)

    def _empty_sample(self) -> Sample:
        execution = self._clocked_run(EMPTY_PROGRAM, "")
        return Sample(execution.wall_time_s, execution.cpu_time_s)

    def _timed_run(self, program: bytes, case: TestCase) -> Execution:
        execution = self._clocked_run(program, case.stdin)
        if execution.status is not Status.OK:
            raise SampleFailedError(judge_ending(execution, f"case {case.name}", self._limits))
        difference = self._difference(case, execution)
        if difference is not None:
            raise SampleFailedError(
                Verification(Verdict.WRONG_ANSWER, f"case {case.name}, run again: {difference}")
            )
        return execution

    def _clocked_run(self, program: bytes, stdin: str) -> Execution:
        """A run whose CPU clock is exact: a session has no CPU limit that would make it tick."""
        with self._worker.open(guest_entry("script"), program, stdin.encode()) as session:
            return session.wait(self._limits.timeout_s)
