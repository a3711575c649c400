"""How much a run asks of the model and of the clock: three efforts, each spelled out as a plan.

An effort asks what the one below it asks, and then more. What comes after the first search is for programs
where nothing was proved faster: on held-out functions a wider search seldom bettered a proved gain, but it
proved twice as many (docs/experiments.md).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from perfrl_edge.assessment import JudgeSettings
from perfrl_edge.candidate import Strategy


class Effort(str, Enum):
    """How much to ask of the model."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to the model: how to search, and for how many answers."""

    strategy: Strategy
    count: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What an effort asks for after a round's first search.

    more is asked one by one, until something of the round is proved faster. Rounds beyond the first start
    from the best so far.
    """

    more: tuple[Ask, ...]
    rounds: int
    budget_s: float


_SAMPLES = Ask(Strategy.SAMPLE, 24)
_WIDER = Ask(Strategy.BEAM, 16)
_WIDEST = Ask(Strategy.BEAM, 32)

PLANS = {
    Effort.LOW: Plan((_SAMPLES,), rounds=1, budget_s=90.0),
    Effort.MEDIUM: Plan((_SAMPLES, _WIDER), rounds=1, budget_s=240.0),
    Effort.HIGH: Plan((_SAMPLES, _WIDER, _WIDEST), rounds=2, budget_s=600.0),
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

    @property
    def asks(self) -> tuple[Ask, ...]:
        """What a round asks, one by one: the run's beams, then the plan's more.

        A search no wider than the first would only find the same again, and is left out.
        """
        more = (ask for ask in self.plan.more if ask.strategy is not Strategy.BEAM or ask.count > self.beams)
        return Ask(Strategy.BEAM, self.beams), *more

    def share(self, spent_s: float, tasks_left: int) -> float:
        """Seconds the next task may take: what the effort gives one, or an equal share of what is left."""
        if self.budget_s is None:
            return self.plan.budget_s
        left_s = max(0.0, self.budget_s - spent_s)
        return max(left_s / tasks_left, min(left_s, self.plan.budget_s))
