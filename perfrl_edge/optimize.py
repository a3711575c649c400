"""The pipeline: propose, verify while proposing, time what is right, keep what is proved faster.

Reads top to bottom. Nothing here knows ONNX, pytest or the terminal: generator, judge and observer
come in as arguments.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Protocol

from perfrl_edge.assessment import Assessment, Judge, JudgeSettings
from perfrl_edge.candidate import Candidate, Deduplicator, Generator, Strategy
from perfrl_edge.execution.verification.verdict import Verification
from perfrl_edge.program.task import Task
from perfrl_edge.report import TaskReport, choose_best, plain, report_on


class Effort(str, Enum):
    """How much to ask of the model."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Plan:
    """What an effort asks for after the beams.

    samples are drawn always, more_samples only while nothing proposed is right; min_distinct programs are
    wanted in any case. rounds beyond the first start from the best so far.
    """

    min_distinct: int
    samples: int
    more_samples: int
    rounds: int
    budget_s: float


PLANS = {
    Effort.LOW: Plan(min_distinct=4, samples=0, more_samples=8, rounds=1, budget_s=90.0),
    Effort.MEDIUM: Plan(min_distinct=8, samples=16, more_samples=16, rounds=1, budget_s=240.0),
    Effort.HIGH: Plan(min_distinct=12, samples=32, more_samples=32, rounds=2, budget_s=600.0),
}

SAMPLE_BATCH = 8
MAX_DULL_BATCHES = 2
PROPOSING_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class OptimizeSettings:
    """Everything a run may depend on besides the tasks and the model.

    budget_s is for all tasks of the run together; None gives each task the effort's own.
    """

    effort: Effort = Effort.LOW
    beams: int = 4
    budget_s: float | None = None
    seed: int = 0
    judge: JudgeSettings = field(default_factory=JudgeSettings)

    @property
    def plan(self) -> Plan:
        """The effort spelled out."""
        return PLANS[self.effort]

    def share(self, spent_s: float, tasks_left: int) -> float:
        """Seconds the next task may take: what the effort gives one, or an equal share of what is left."""
        if self.budget_s is None:
            return self.plan.budget_s
        left_s = max(0.0, self.budget_s - spent_s)
        return max(left_s / tasks_left, min(left_s, self.plan.budget_s))


class Stage(str, Enum):
    """What the run is doing, in the user's words."""

    BASELINE = "running the original"
    PROPOSING = "proposing"
    VERIFYING = "verifying"
    MEASURING = "measuring"
    TOGETHER = "judging the replacements together"


class Observer(Protocol):
    """Is told what happens; the screen and the tests implement it."""

    def file_started(self, num_tasks: int) -> None: ...

    def task_started(self, task: Task, budget_s: float) -> None: ...

    def stage(self, stage: Stage) -> None: ...

    def verified(self, candidate: Candidate, verification: Verification) -> None: ...

    def sampled(self, done: int, most: int) -> None: ...

    def task_finished(self, report: TaskReport) -> None: ...


def optimize_task(
    task: Task, generator: Generator, settings: OptimizeSettings, observer: Observer
) -> TaskReport:
    """Propose, verify and time candidates for one task. BaselineError and HostError pass through."""
    budget_s = settings.share(0.0, 1)
    observer.task_started(task, budget_s)
    observer.stage(Stage.BASELINE)
    deadline = time.monotonic() + budget_s
    proposer = Proposer(generator, settings, Deduplicator(task.source), deadline)
    watch = Stopwatch()
    assessments: list[Assessment] = []
    with (
        proposer.start(task.source) as first_round,
        watch.timing("baseline"),
        Judge(task, settings.judge) as judge,
    ):
        rounds = _Rounds(judge, proposer, observer, watch)
        assessments += rounds.run(task.source, first_round)
        for _ in range(1, settings.plan.rounds):
            best = choose_best(assessments)
            if best is None or time.monotonic() > deadline:
                break
            source = assessments[best].candidate.source
            with proposer.start(source) as next_round:
                assessments += rounds.run(source, next_round)
        facts = plain(judge.facts)
    report = replace(
        report_on(task, assessments, facts),
        dropped_same=proposer.admitted.same_as_original,
        dropped_repeated=proposer.admitted.repeated,
        stages_s=watch.stages_s,
    )
    observer.task_finished(report)
    return report


@dataclass(frozen=True, slots=True)
class _Rounds:
    """Rounds of proposing and judging for one task."""

    judge: Judge
    proposer: Proposer
    observer: Observer
    watch: Stopwatch

    def run(self, source: str, proposals: Iterable[Candidate]) -> list[Assessment]:
        """Verify proposals as they come, ask for more if none is right, then time those that are."""
        self.watch.switch("propose and verify")
        self.observer.stage(Stage.PROPOSING)
        verified = verify_all(self.judge, proposals, self.observer)
        if not any(verification.accepted for _, verification in verified):
            with self.proposer.start_more(source) as more:
                verified += verify_all(self.judge, more, self.observer)
        self.watch.switch("measure")
        return time_accepted(self.judge, verified, self.observer)


def verify_all(
    judge: Judge, candidates: Iterable[Candidate], observer: Observer
) -> list[tuple[Candidate, Verification]]:
    """Verify candidates as they come."""
    verified = []
    for candidate in candidates:
        verification = judge.verify(candidate)
        observer.verified(candidate, verification)
        verified.append((candidate, verification))
    return verified


def time_accepted(
    judge: Judge, verified: Sequence[tuple[Candidate, Verification]], observer: Observer
) -> list[Assessment]:
    """Time all that are right against the original, in turns, and reward every one."""
    accepted = [candidate for candidate, verification in verified if verification.accepted]
    if accepted:
        observer.stage(Stage.MEASURING)
    return judge.conclude(verified, judge.compare(accepted, observer.sampled))


class Proposer:
    """Asks the generator as the effort plans it; every program is let through once in all rounds.

    Small models often answer with the input itself, so what counts is distinct programs in hand.
    deadline is when the task must be done, a time of time.monotonic(); proposing gets a share of it.
    """

    def __init__(
        self, generator: Generator, settings: OptimizeSettings, admitted: Deduplicator, deadline: float
    ) -> None:
        self.admitted = admitted
        self._generator = generator
        self._settings = settings
        self._deadline = deadline
        self._drawn = 0

    def start(self, source: str) -> Background:
        """Propose in the background: the beams, then the plan's samples."""
        return Background(self.propose(source))

    def start_more(self, source: str) -> Background:
        """Propose more in the background, for when nothing so far was right."""
        return Background(self._samples(source, self._settings.plan.more_samples, 0, self._share()))

    def propose(self, source: str) -> Iterator[Candidate]:
        """The beams, then samples until the plan is met or the model has nothing more."""
        deadline = self._share()
        distinct = 0
        for candidate in self._ask(source, Strategy.BEAM, self._settings.beams, deadline):
            distinct += 1
            yield candidate
        plan = self._settings.plan
        yield from self._samples(source, plan.samples, plan.min_distinct - distinct, deadline)

    def _share(self) -> float:
        now = time.monotonic()
        return now + PROPOSING_SHARE * max(0.0, self._deadline - now)

    def _samples(self, source: str, count: int, min_distinct: int, deadline: float) -> Iterator[Candidate]:
        distinct = drawn = dull_batches = 0
        while (drawn < count or distinct < min_distinct) and dull_batches < MAX_DULL_BATCHES:
            before = distinct
            for candidate in self._ask(source, Strategy.SAMPLE, SAMPLE_BATCH, deadline):
                distinct += 1
                yield candidate
            drawn += SAMPLE_BATCH
            dull_batches = dull_batches + 1 if distinct == before else 0

    def _ask(self, source: str, strategy: Strategy, wanted: int, deadline: float) -> Iterator[Candidate]:
        left_s = deadline - time.monotonic()
        if left_s <= 0:
            return
        seed = self._settings.seed + self._drawn
        self._drawn += wanted if strategy is Strategy.SAMPLE else 0
        yield from self.admitted.admit(
            self._generator.generate(source, wanted, strategy=strategy, seed=seed, deadline_s=left_s)
        )


class Background:
    """Runs an iterator in a thread, so that judging and proposing overlap.

    Iterating yields items as they come and re-raises what the thread raised; it ends only when the
    thread has, so that nothing is proposed while programs are timed. Leaving the context early asks
    the thread to stop at its next item and does not wait for it.
    """

    def __init__(self, items: Iterator[Candidate]) -> None:
        self._items = items
        self._stop = threading.Event()
        self._queue: queue.Queue[Candidate | BaseException | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="proposals", daemon=True)

    def __enter__(self) -> Background:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stop.set()

    def __iter__(self) -> Iterator[Candidate]:
        while (item := self._queue.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item

    def _run(self) -> None:
        try:
            for item in self._items:
                self._queue.put(item)
                if self._stop.is_set():
                    break
            self._queue.put(None)
        except BaseException as exc:
            self._queue.put(exc)


class Stopwatch:
    """Seconds spent in named stages, one at a time."""

    def __init__(self) -> None:
        self.stages_s: dict[str, float] = {}
        self._stage = ""
        self._since = time.monotonic()

    def timing(self, stage: str) -> Stopwatch:
        """Begin with a stage; leaving the context ends whichever stage runs then."""
        self._stage, self._since = stage, time.monotonic()
        return self

    def switch(self, stage: str) -> None:
        """End the running stage and begin another; a stage may be entered again."""
        now = time.monotonic()
        self.stages_s[self._stage] = round(self.stages_s.get(self._stage, 0.0) + now - self._since, 3)
        self._stage, self._since = stage, now

    def __enter__(self) -> Stopwatch:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.switch("")
