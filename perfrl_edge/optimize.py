"""The pipeline: propose, verify while proposing, time what is right, keep what is proved faster.

Reads top to bottom. Nothing here knows ONNX, pytest or the terminal: generator, judge and observer
come in as arguments.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from perfrl_edge.assessment import Assessment, Judge, Reward
from perfrl_edge.candidate import Candidate, Deduplicator, Generator, Strategy
from perfrl_edge.effort import Ask, OptimizeSettings
from perfrl_edge.execution.verification.verdict import Verification
from perfrl_edge.program.task import Task
from perfrl_edge.proposing import Proposer
from perfrl_edge.report import TaskReport, choose_best, plain, report_on


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
    proposer = Proposer(generator, settings.seed, Deduplicator(task.source), deadline, task.target is None)
    first, *more = settings.asks
    watch = Stopwatch()
    assessments: list[Assessment] = []
    with (
        proposer.start_round(task.source, first) as first_round,
        watch.timing("baseline"),
        Judge(task, settings.judge) as judge,
    ):
        rounds = _Rounds(judge, proposer, more, observer, watch)
        assessments += rounds.run(task.source, first_round)
        for _ in range(1, settings.plan.rounds):
            best = choose_best(assessments)
            if best is None or time.monotonic() > deadline:
                break
            source = assessments[best].candidate.source
            with proposer.start_round(source, first) as next_round:
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
    more: Sequence[Ask]
    observer: Observer
    watch: Stopwatch

    def run(self, source: str, proposals: Iterable[Candidate]) -> list[Assessment]:
        """Judge what is proposed; until something of the model is proved faster, ask for more and judge that.

        What a rule alone gains does not end the search: it leaves the algorithm as it is.
        """
        assessments = self._judge(proposals)
        for ask in self.more:
            if _model_gained(assessments):
                break
            with self.proposer.start(source, ask) as more:
                assessments += self._judge(more)
        return assessments

    def _judge(self, proposals: Iterable[Candidate]) -> list[Assessment]:
        """Verify proposals as they come, then time those that are right."""
        self.watch.switch("propose and verify")
        self.observer.stage(Stage.PROPOSING)
        verified = verify_all(self.judge, proposals, self.observer)
        self.watch.switch("measure")
        return time_accepted(self.judge, verified, self.observer)


def _model_gained(assessments: Sequence[Assessment]) -> bool:
    """Is anything of the model proved faster, and surely more so than what the rules alone made?"""
    proved = [(one, one.comparison) for one in assessments if one.reward is Reward.R4 and one.comparison]
    by_rule = [found.ci_high for one, found in proved if one.candidate.strategy is Strategy.RULE]
    least = max(by_rule, default=0.0)
    return any(found.ci_low > least for one, found in proved if one.candidate.strategy is not Strategy.RULE)


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
