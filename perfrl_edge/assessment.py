"""The judge: verify every candidate, time the accepted ones, reward by the paper's ranking (Eq 8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.measurement import Comparison, MeasurementSettings
from perfrl_edge.execution.sandbox import Limits
from perfrl_edge.execution.verification import Verification


class Reward(Enum):
    """The paper's ranking of outcomes (Eq 8) and the values its RL step trains on."""

    R1 = 0.0  # cannot compile
    R2 = 1.0  # error, timeout or failed test
    R3 = 1.3  # passed
    R4 = 2.0  # passed and faster


@dataclass(frozen=True, slots=True)
class JudgeSettings:
    """Everything the judge's verdict may depend on."""

    limits: Limits = field(default_factory=Limits)
    measurement: MeasurementSettings = field(default_factory=MeasurementSettings)
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Assessment:
    """One judged candidate. comparison is None unless ACCEPTED and timed; reward None: the host could not score it."""

    candidate: Candidate
    verification: Verification
    comparison: Comparison | None
    reward: Reward | None
