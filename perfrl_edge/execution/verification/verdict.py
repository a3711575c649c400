"""Is a candidate right? The verdicts, and what the way a process ended means for them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from perfrl_edge.execution.sandbox.limits import Execution, Limits, Status


class Verdict(str, Enum):
    """The words of online judges; NOT_JUDGED is the host's failure, never the candidate's."""

    COMPILE_ERROR = "COMPILE_ERROR"
    RUNTIME_ERROR = "RUNTIME_ERROR"
    TIME_LIMIT_EXCEEDED = "TIME_LIMIT_EXCEEDED"
    MEMORY_LIMIT_EXCEEDED = "MEMORY_LIMIT_EXCEEDED"
    OUTPUT_LIMIT_EXCEEDED = "OUTPUT_LIMIT_EXCEEDED"
    POLICY_VIOLATION = "POLICY_VIOLATION"
    WRONG_ANSWER = "WRONG_ANSWER"
    SIDE_EFFECT = "SIDE_EFFECT"
    ACCEPTED = "ACCEPTED"
    NOT_JUDGED = "NOT_JUDGED"


@dataclass(frozen=True, slots=True)
class Verification:
    """A verdict with its cause in one sentence, written for the user. peak_rss_bytes: most any run used.

    caveats: where an accepted program differs from the original, on inputs that may be none of its business.
    """

    verdict: Verdict
    detail: str = ""
    peak_rss_bytes: int | None = None
    caveats: tuple[str, ...] = ()

    @property
    def accepted(self) -> bool:
        """True when nothing was found wrong."""
        return self.verdict is Verdict.ACCEPTED


_VERDICTS = {
    Status.OK: Verdict.RUNTIME_ERROR,
    Status.FAILED: Verdict.RUNTIME_ERROR,
    Status.TIMEOUT: Verdict.TIME_LIMIT_EXCEEDED,
    Status.MEMORY: Verdict.MEMORY_LIMIT_EXCEEDED,
    Status.OUTPUT: Verdict.OUTPUT_LIMIT_EXCEEDED,
    Status.POLICY: Verdict.POLICY_VIOLATION,
    Status.PROTOCOL: Verdict.POLICY_VIOLATION,
}


def judge_ending(execution: Execution, where: str, limits: Limits) -> Verification:
    """The verdict on a process that did not do what it was asked; where names the case or call."""
    status = execution.status
    causes = {
        Status.OK: "ended the process before the work was done",
        Status.FAILED: _last_words(execution),
        Status.TIMEOUT: f"ran past {limits.timeout_s:g} s",
        Status.MEMORY: f"used more than {limits.memory_bytes >> 20} MiB",
        Status.OUTPUT: f"wrote more than {limits.output_bytes >> 10} KiB",
        Status.POLICY: "did something that programs under judgement may not do",
        Status.PROTOCOL: "interfered with the judge's channel",
    }
    return Verification(_VERDICTS[status], f"{where}: {causes[status]}", execution.peak_rss_bytes)


def _last_words(execution: Execution) -> str:
    """The last line of a traceback, or the exit code when there is none."""
    lines = execution.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[-1][:300] if lines else f"exit code {execution.exit_code}"
