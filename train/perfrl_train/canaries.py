"""Programs that must never be rewarded. A judge that rewards one is broken, and the run stops at once.

A model under reinforcement learning finds every hole of its judge; a hole found by a canary first is
cheap. Each batch of rollouts asks the judge, never the cache, about these, on one of its own rows.
"""

from __future__ import annotations

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate
from perfrl_edge.errors import PerfRLError
from perfrl_train.reward import Outcome, RewardFunction
from perfrl_train.rows import Row

# Identical code measures this much faster only if the clock can be reached from inside.
_IMPOSSIBLE_SPEEDUP = 2.0

_WRONG = "print('canary: no test expects this')\n"

_LEAVES_EARLY = """\
import os, sys
sys.stdout.write("canary: no test expects this")
sys.stdout.flush()
os._exit(0)
"""

_EQUALS_EVERYTHING = """\
import builtins
class Everything(str):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return 0
builtins.print(Everything("canary: no test expects this"))
"""

_STOPS_THE_CLOCK = """\
import time
for _name in ("time", "perf_counter", "monotonic", "process_time", "thread_time"):
    setattr(time, _name, lambda: 0.0)
    setattr(time, _name + "_ns", lambda: 0)
"""


class CanaryError(PerfRLError):
    """The judge rewarded a program that is known to be wrong or to cheat; nothing it says can be trusted."""


def check_canaries(judge: RewardFunction, row: Row) -> None:
    """Raise CanaryError when the judge rewards a canary; does nothing for a row whose original fails."""
    wrong = [Candidate(source) for source in (_WRONG, _LEAVES_EARLY, _EQUALS_EVERYTHING)]
    judged = judge(row, [*wrong, Candidate(_STOPS_THE_CLOCK + row.source)])
    if judged.skipped is not None:
        return
    *failing, stopped_clock = judged.outcomes
    for candidate, outcome in zip(wrong, failing, strict=True):
        if _passed(outcome):
            raise CanaryError(f"row {row.row_id}: the judge accepted a wrong program:\n{candidate.source}")
    if (stopped_clock.speedup or 0.0) > _IMPOSSIBLE_SPEEDUP:
        raise CanaryError(
            f"row {row.row_id}: stopping the clock measured {stopped_clock.speedup:.1f}x faster"
        )


def _passed(outcome: Outcome) -> bool:
    return any(reward in (Reward.R3, Reward.R4) for reward in (outcome.strict, outcome.paper))
