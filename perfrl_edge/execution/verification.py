"""Is a candidate right? Verdicts, and the checks that lead to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Verdict(str, Enum):
    """The words of online judges."""

    COMPILE_ERROR = "COMPILE_ERROR"
    RUNTIME_ERROR = "RUNTIME_ERROR"
    TIME_LIMIT_EXCEEDED = "TIME_LIMIT_EXCEEDED"
    MEMORY_LIMIT_EXCEEDED = "MEMORY_LIMIT_EXCEEDED"
    OUTPUT_LIMIT_EXCEEDED = "OUTPUT_LIMIT_EXCEEDED"
    POLICY_VIOLATION = "POLICY_VIOLATION"
    WRONG_ANSWER = "WRONG_ANSWER"
    SIDE_EFFECT = "SIDE_EFFECT"
    ACCEPTED = "ACCEPTED"


@dataclass(frozen=True, slots=True)
class Verification:
    """A verdict with its cause in one sentence, written for the user. peak_rss_bytes: most any run used."""

    verdict: Verdict
    detail: str = ""
    peak_rss_bytes: int | None = None
