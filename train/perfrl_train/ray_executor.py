"""Judging on a Ray cluster: one task a row, each on cores of its own, so that programs time undisturbed.

A task whose worker dies is given to another one by Ray; a task that cannot be finished ends the run, which
goes on from the reward cache when it is resumed. The workers need this package and the interpreter that
judges the programs at the same path; tests travel with the judge, once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from perfrl_edge.errors import HostError, PerfRLError
from perfrl_train.judging import Answer, Question, answer
from perfrl_train.reward import RewardFunction

# The judge and the program it times take turns, but the second core keeps one out of the other's way.
_CORES_PER_ROW = 2
_RETRIES = 3


@dataclass(frozen=True, slots=True)
class RayExecutor:
    """address as for ray.init; None starts a Ray on this machine."""

    address: str | None = None
    cores_per_row: int = _CORES_PER_ROW

    def run(self, judge: RewardFunction, questions: Iterator[Question]) -> Iterator[Answer]:
        """Answer as the cluster finishes; it is kept busy, and no more than that is taken from questions."""
        ray = _connected(self.address)
        task = ray.remote(num_cpus=self.cores_per_row, max_retries=_RETRIES)(answer)
        shared = ray.put(judge)
        waiting: dict[Any, Question] = {}
        while True:
            room = max(1, int(ray.cluster_resources().get("CPU", 1)) // self.cores_per_row) - len(waiting)
            for question in islice(questions, max(0, room)):
                waiting[task.remote(shared, question)] = question
            if not waiting:
                return
            finished, _ = ray.wait(list(waiting))
            for one in finished:
                yield waiting.pop(one), _result(ray, one)


def _connected(address: str | None) -> Any:
    try:
        import ray
    except ImportError as exc:
        raise HostError("--executor ray needs Ray: pip install 'perfrl-edge[cluster]'") from exc
    if not ray.is_initialized():
        try:
            ray.init(address=address, log_to_driver=False, include_dashboard=False)
        except ConnectionError as exc:
            raise HostError(f"cannot reach Ray at {address}: {exc}") from exc
    return ray


def _result(ray: Any, reference: Any) -> Any:
    try:
        return ray.get(reference)
    except ray.exceptions.RayTaskError as exc:
        # Ray wraps what a task raised; our own errors say what to do.
        raise (exc.cause if isinstance(exc.cause, PerfRLError) else exc) from exc
    except ray.exceptions.RayError as exc:
        raise HostError(f"a row could not be judged on the cluster: {exc}. Resume to go on") from exc
