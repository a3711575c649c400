"""Ways to die as kill -9 does, at a chosen moment, and to check that it happened."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from typing import Any

from perfrl_train.progress import SilentLog


class KillingLog(SilentLog):
    """Kills this process when a step is reported, or when a text is said."""

    def __init__(self, at_step: int | None = None, at_saying: str | None = None) -> None:
        super().__init__()
        self._at_step = at_step
        self._at_saying = at_saying

    def step(self, number, metrics):
        if number == self._at_step:
            os.kill(os.getpid(), signal.SIGKILL)

    def say(self, text):
        if self._at_saying is not None and self._at_saying in text:
            os.kill(os.getpid(), signal.SIGKILL)


def in_killed_process(target: Callable[..., Any], *args: Any) -> None:
    """Run in a process of its own and check that it was killed."""
    process = multiprocessing.get_context("fork").Process(target=target, args=args)
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
