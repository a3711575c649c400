"""Waiting for what comes soon on an idle machine, and some time later on a busy one."""

import time
from collections.abc import Callable

PATIENCE_S = 60.0


def comes_true(look: Callable[[], bool]) -> bool:
    """True as soon as a look says so; False only after a wait that no load explains."""
    gives_up_s = time.monotonic() + PATIENCE_S
    while not look():
        if time.monotonic() > gives_up_s:
            return False
        time.sleep(0.01)
    return True
