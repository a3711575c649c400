"""How much a run asks of the model and of the clock: three efforts, each spelled out as a plan."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from perfrl_edge.assessment import JudgeSettings


class Effort(str, Enum):
    """How much to ask of the model."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Plan:
    """What an effort asks for after the beams.

    samples are drawn always, more_samples only where nothing of a round was proved faster; min_distinct
    programs are wanted in any case. rounds beyond the first start from the best so far.
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
