"""Ways to die as kill -9 does, at a chosen moment, and to check that it happened."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from pathlib import Path
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


class KillingTokenizer:
    """A tokenizer that kills this process when it is to be saved."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer

    def __call__(self, *args, **options):
        return self._tokenizer(*args, **options)

    def __getattr__(self, name):
        return getattr(self._tokenizer, name)

    def save_pretrained(self, folder):
        os.kill(os.getpid(), signal.SIGKILL)


def in_process_killed_while_writing(path: Path, target: Callable[..., Any], *args: Any) -> None:
    """Run in a process of its own, kill it inside the writing of a file, and leave what it had written.

    The file is a pipe at first: whoever writes more than fits into one waits there until the pipe is read.
    """
    os.mkfifo(path)
    process = multiprocessing.get_context("fork").Process(target=target, args=args)
    process.start()
    with path.open("rb") as pipe:
        begun = pipe.read(1000)
        process.kill()
        process.join()
    assert process.exitcode == -signal.SIGKILL
    path.unlink()
    path.write_bytes(begun)
