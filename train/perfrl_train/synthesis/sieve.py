"""A cheap first look at a pair: do both programs pass, and is the target clearly faster on the CPU?

Both run confined and take turns; the CPU clock is read from outside. The tests are in the process, since
these programs are ours or people's, not a model's: what passes is worth the judge's time, and no proof.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from statistics import median
from types import TracebackType

from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.limits import Limits, Profile, Status
from perfrl_edge.execution.sandbox.worker import Session, SessionEnded, Worker
from perfrl_edge.program.suite import TestCase, compare_stdout
from perfrl_train.synthesis.example import Example
from perfrl_train.synthesis.lesson import Lesson, stdio_cases

PRELOADED = ("json", "random", "zlib", "collections", "re", "math", "heapq", "bisect", "itertools")


@dataclass(frozen=True, slots=True)
class SieveSettings:
    """Speedups are in CPU time of whole test runs; a turn of the slower one takes at least turn_s."""

    min_speedup: float = 1.3
    plain_speedup: float = 2.5
    turns: int = 5
    turn_s: float = 0.01
    timeout_s: float = 8.0
    timed_cases: int = 3
    max_cases: int = 6


@dataclass(frozen=True, slots=True)
class Sifted:
    """reason says why the pair was turned away, None that it was not; speedup where it was timed."""

    reason: str | None
    speedup: float | None = None


class _WrongError(Exception):
    """A program fails its tests."""


class Sieve:
    """Keeps one warm interpreter for many pairs."""

    def __init__(self, interpreter: Path, settings: SieveSettings) -> None:
        self._settings = settings
        limits = Limits(timeout_s=settings.timeout_s)
        self._worker = Worker(interpreter, profile=Profile.PURE, limits=limits, preload=PRELOADED)
        self._cold = Worker(interpreter, profile=Profile.PURE, limits=limits)
        self._start_up_s: float | None = None

    def __enter__(self) -> Sieve:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._worker.close()
        self._cold.close()

    def sift(self, lesson: Lesson) -> Sifted:
        """Both right and the answer faster; for an abstention, right."""
        example = lesson.example
        try:
            if example.abstains:
                self._pass_alone(example)
                return Sifted(None)
            if example.function is None:
                slow_s, fast_s = self._time_scripts(example.source, lesson.fast, stdio_cases(example))
            else:
                slow_s, fast_s = self._time_modules(example, lesson.fast)
        except _WrongError as exc:
            return Sifted(str(exc))
        speedup = min(median(slow_s) / median(fast_s), min(slow_s) / min(fast_s))
        return Sifted(None if speedup >= self._settings.min_speedup else "not faster", round(speedup, 3))

    def _pass_alone(self, example: Example) -> None:
        if example.function is None:
            self._run_cases("the program", example.source, stdio_cases(example)[: self._settings.max_cases])
            return
        with self._open(example.source, example) as session:
            self._turn("the program", session, 1)

    def _time_modules(self, example: Example, fast: str) -> tuple[list[float], list[float]]:
        with self._open(example.source, example) as slow, self._open(fast, example) as quick:
            self._turn("the source", slow, 1)
            self._turn("the target", quick, 1)
            once_s, fast_s = self._turn("the source", slow, 1), self._turn("the target", quick, 1)
            if once_s >= self._settings.turn_s and once_s >= self._settings.plain_speedup**3 * fast_s:
                return [once_s], [fast_s]
            repeats = max(1, min(200, round(self._settings.turn_s / max(once_s, 1e-5))))
            return self._turns(
                lambda: self._turn("the source", slow, repeats),
                lambda: self._turn("the target", quick, repeats),
            )

    def _turns(self, slow: Callable[[], float], fast: Callable[[], float]) -> tuple[list[float], list[float]]:
        """Both in turns, until the settings' number of them or until it is plain which way it goes."""
        slow_s: list[float] = []
        fast_s: list[float] = []
        while len(slow_s) < self._settings.turns:
            slow_s.append(slow())
            fast_s.append(fast())
            ratio = min(slow_s) / min(fast_s)
            if len(slow_s) >= 2 and not 1.1 < ratio < self._settings.plain_speedup:
                break
        return slow_s, fast_s

    def _open(self, module: str, example: Example) -> Session:
        job = json.dumps({"module": module, "tests": dict(example.tests)}).encode()
        return self._worker.open(_guest(), job)

    def _turn(self, who: str, session: Session, repeats: int) -> float:
        """CPU seconds of some runs of all tests."""
        before_s = session.cpu_time_s()
        try:
            complaint = session.request(b"%d" % repeats, self._settings.timeout_s)
        except SessionEnded as ended:
            raise _WrongError(f"{who} ended: {ended.execution.status.value}") from ended
        if complaint:
            raise _WrongError(f"{who} fails: {complaint.decode('utf-8', 'replace').partition(':')[0]}")
        return max(1e-6, session.cpu_time_s() - before_s)

    def _time_scripts(
        self, source: str, target: str, cases: Sequence[TestCase]
    ) -> tuple[list[float], list[float]]:
        cases = cases[: self._settings.max_cases]
        costs_s = self._run_cases("the source", source, cases)
        self._run_cases("the target", target, cases)
        order = sorted(range(len(cases)), key=lambda index: -costs_s[index])
        timed = [cases[index] for index in order[: self._settings.timed_cases]]
        return self._turns(
            lambda: self._script_s("the source", source, timed),
            lambda: self._script_s("the target", target, timed),
        )

    def _script_s(self, who: str, script: str, cases: Sequence[TestCase]) -> float:
        """CPU seconds of one run of each case, a tenth of the interpreter's start included for each."""
        start_up_s = self._empty_s()
        return sum(max(1e-4, cost - 0.9 * start_up_s) for cost in self._run_cases(who, script, cases))

    def _empty_s(self) -> float:
        if self._start_up_s is None:
            runs = [self._cold.run(guest_entry("script"), b"").cpu_time_s for _ in range(5)]
            self._start_up_s = median(runs)
        return self._start_up_s

    def _run_cases(self, who: str, script: str, cases: Sequence[TestCase]) -> list[float]:
        costs_s = []
        for case in cases:
            execution = self._cold.run(guest_entry("script"), script.encode(), case.stdin.encode())
            if execution.status is not Status.OK:
                raise _WrongError(f"{who} ended: {execution.status.value}")
            if compare_stdout(case.expected_stdout, execution.stdout.decode("utf-8", "replace"), None):
                raise _WrongError(f"{who} prints something else")
            costs_s.append(execution.cpu_time_s)
        return costs_s


def _guest() -> str:
    return resources.files("perfrl_train.synthesis").joinpath("sieve_guest.py").read_text("utf-8")
