"""Stand-ins by protocol: they are passed in, nothing is patched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfrl_edge.assessment import Assessment, Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.execution.measurement.comparison import Comparison, Decision, Measurement
from perfrl_edge.execution.verification.verdict import Verdict, Verification
from perfrl_edge.optimize import Stage
from perfrl_edge.program.task import Task
from perfrl_edge.report import TaskReport


class ListGenerator:
    """Answers each strategy from a list; samples come in the order given, batch after batch."""

    def __init__(self, beams: Sequence[str] = (), samples: Sequence[str] = ()) -> None:
        self.beams = list(beams)
        self.samples = list(samples)
        self.asked: list[tuple[str, Strategy, int, int]] = []

    def generate(
        self,
        source: str,
        num_candidates: int,
        *,
        strategy: Strategy = Strategy.BEAM,
        seed: int = 0,
        deadline_s: float | None = None,
    ) -> Iterator[Candidate]:
        self.asked.append((source, strategy, num_candidates, seed))
        if strategy is Strategy.BEAM:
            answers = self.beams
        else:
            answers, self.samples = self.samples[:num_candidates], self.samples[num_candidates:]
        for rank, answer in enumerate(answers):
            yield Candidate(answer, -0.1 * (rank + 1), rank, strategy)


class RecordingObserver:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.stages: list[Stage] = []
        self.verdicts: list[str] = []
        self.reports: list[TaskReport] = []

    def file_started(self, num_tasks: int) -> None:
        pass

    def task_started(self, task: Task, budget_s: float) -> None:
        self.stages.clear()

    def stage(self, stage: Stage) -> None:
        self.stages.append(stage)

    def verified(self, candidate: Candidate, verification: Verification) -> None:
        self.verdicts.append(verification.verdict.value)

    def sampled(self, done: int, most: int) -> None:
        pass

    def task_finished(self, report: TaskReport) -> None:
        self.reports.append(report)


def proved() -> Assessment:
    """An assessment of a beam's program that came out twice as fast."""
    comparison = Comparison(
        Measurement((2.0,)), Measurement((1.0,)), 2.0, 1.9, 2.1, 0.01, Decision.FASTER, "2.00x in wall time"
    )
    accepted = Verification(Verdict.ACCEPTED)
    return Assessment(Candidate("a", -0.5, 0, Strategy.BEAM), accepted, comparison, Reward.R4)
