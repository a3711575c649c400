"""The pipeline: propose, verify while proposing, time what is right, keep what is proved faster.

Reads top to bottom. Nothing here knows ONNX, pytest or the terminal: generator, judge and observer
come in as arguments.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from perfrl_edge.assessment import Assessment, Judge, JudgeSettings
from perfrl_edge.candidate import Candidate, Deduplicator, Generator, Strategy
from perfrl_edge.execution.verification import Verdict, Verification
from perfrl_edge.program.task import Task
from perfrl_edge.report import TaskReport, choose_best, plain


class Effort(str, Enum):
    """How much to ask of the model."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Plan:
    """What an effort asks for: at least min_distinct programs, extra samples, and rounds on the best."""

    min_distinct: int
    extra_samples: int
    rounds: int
    budget_s: float


PLANS = {
    Effort.LOW: Plan(min_distinct=4, extra_samples=0, rounds=1, budget_s=90.0),
    Effort.MEDIUM: Plan(min_distinct=8, extra_samples=16, rounds=1, budget_s=240.0),
    Effort.HIGH: Plan(min_distinct=16, extra_samples=40, rounds=2, budget_s=600.0),
}

SAMPLE_BATCH = 8
MAX_DULL_BATCHES = 2
PROPOSING_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class OptimizeSettings:
    """Everything a run may depend on besides the task and the model. budget_s None: the effort's own."""

    effort: Effort = Effort.LOW
    beams: int = 4
    budget_s: float | None = None
    seed: int = 0
    judge: JudgeSettings = field(default_factory=JudgeSettings)

    @property
    def plan(self) -> Plan:
        """The effort spelled out."""
        return PLANS[self.effort]

    @property
    def task_budget_s(self) -> float:
        """Seconds one task may take."""
        return self.plan.budget_s if self.budget_s is None else self.budget_s


class Stage(str, Enum):
    """What the run is doing, in the user's words."""

    BASELINE = "running the original"
    PROPOSING = "proposing"
    VERIFYING = "verifying"
    MEASURING = "measuring"


class Observer(Protocol):
    """Is told what happens; the screen and the tests implement it."""

    def task_started(self, task: Task, budget_s: float) -> None: ...

    def stage(self, stage: Stage) -> None: ...

    def verified(self, candidate: Candidate, verification: Verification) -> None: ...

    def sampled(self, done: int, most: int) -> None: ...

    def task_finished(self, report: TaskReport) -> None: ...


def optimize_task(
    task: Task, generator: Generator, settings: OptimizeSettings, observer: Observer
) -> TaskReport:
    """Propose, verify and time candidates for one task. BaselineError and HostError pass through."""
    observer.task_started(task, settings.task_budget_s)
    deadline = time.monotonic() + settings.task_budget_s
    watch = Stopwatch()
    admitted = Deduplicator(task.source)
    assessments: list[Assessment] = []
    observer.stage(Stage.BASELINE)
    first_round = _start_proposing(task.source, generator, settings, admitted, deadline)
    with first_round as proposals, watch.timing("baseline"), Judge(task, settings.judge) as judge:
        watch.switch("propose and verify")
        observer.stage(Stage.PROPOSING)
        assessments += _judge_round(judge, proposals, watch, observer)
        for _ in range(1, settings.plan.rounds):
            best = choose_best(assessments)
            if best is None or time.monotonic() > deadline:
                break
            watch.switch("propose and verify")
            source = assessments[best].candidate.source
            with _start_proposing(source, generator, settings, admitted, deadline) as proposals:
                assessments += _judge_round(judge, proposals, watch, observer)
        facts = plain(judge.facts)
    report = TaskReport(
        task_id=task.task_id,
        function=task.target.qualname if task.target else None,
        source=task.source,
        assessments=tuple(assessments),
        best=choose_best(assessments),
        dropped_same=admitted.same_as_original,
        dropped_repeated=admitted.repeated,
        stages_s=watch.stages_s,
        baseline=facts,
    )
    observer.task_finished(report)
    return report


def propose(
    generator: Generator, source: str, settings: OptimizeSettings, admitted: Deduplicator, deadline: float
) -> Iterator[Candidate]:
    """Distinct candidates: the beams, then samples until the plan is met or the model has nothing more.

    Small models often answer with the input itself, so what counts is distinct programs in hand.
    deadline is a time of time.monotonic().
    """
    plan = settings.plan
    distinct = drawn = dull_batches = 0
    strategy, wanted = Strategy.BEAM, settings.beams
    while dull_batches < MAX_DULL_BATCHES and (left_s := deadline - time.monotonic()) > 0:
        before = distinct
        seed = settings.seed + drawn // SAMPLE_BATCH
        batch = generator.generate(source, wanted, strategy=strategy, seed=seed, deadline_s=left_s)
        for candidate in admitted.admit(batch):
            distinct += 1
            yield candidate
        if strategy is Strategy.SAMPLE:
            drawn += SAMPLE_BATCH
            dull_batches = dull_batches + 1 if distinct == before else 0
        if drawn >= plan.extra_samples and distinct >= plan.min_distinct:
            return
        strategy, wanted = Strategy.SAMPLE, SAMPLE_BATCH


def _start_proposing(
    source: str, generator: Generator, settings: OptimizeSettings, admitted: Deduplicator, deadline: float
) -> Background:
    now = time.monotonic()
    proposals_deadline = now + PROPOSING_SHARE * max(0.0, deadline - now)
    return Background(propose(generator, source, settings, admitted, proposals_deadline))


def _judge_round(
    judge: Judge, proposals: Iterable[Candidate], watch: Stopwatch, observer: Observer
) -> list[Assessment]:
    verifications: list[tuple[Candidate, Verification]] = []
    for candidate in proposals:
        verification = judge.verify(candidate)
        observer.verified(candidate, verification)
        verifications.append((candidate, verification))
    watch.switch("measure")
    accepted = [c for c, verification in verifications if verification.verdict is Verdict.ACCEPTED]
    if accepted:
        observer.stage(Stage.MEASURING)
    return judge.conclude(verifications, judge.compare(accepted, observer.sampled) if accepted else [])


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
