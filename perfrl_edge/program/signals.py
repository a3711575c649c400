"""A stretch of work that Ctrl-C, TERM and HUP must not cut in two."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType

_DEFERRED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextlib.contextmanager
def signals_deferred() -> Iterator[None]:
    """Let Ctrl-C, TERM and HUP wait; an error of the block's own is told in their place.

    Handlers, not a mask: a mask binds one thread only.
    """
    waiting: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        waiting.append(number)

    before = {number: signal.signal(number, note) for number in _DEFERRED}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    for arrived in waiting:
        signal.raise_signal(arrived)
