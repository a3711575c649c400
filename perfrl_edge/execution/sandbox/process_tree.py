"""Ends whole trees of processes, also those that left their session or keep forking.

Stop everything until two looks see the same processes, then kill: what is stopped cannot fork.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

_MAX_ROUNDS = 200


def descendants(root: int, spare: Iterable[int] = ()) -> set[int]:
    """All processes below root, without the spared ones and what is below them."""
    children = _children_by_parent()
    spared = set(spare)
    found: set[int] = set()
    queue = [root]
    while queue:
        for child in children[queue.pop()]:
            if child not in spared and child not in found:
                found.add(child)
                queue.append(child)
    return found


def children_of(pid: int) -> list[int]:
    """Direct children."""
    return _children_by_parent()[pid]


def _children_by_parent() -> defaultdict[int, list[int]]:
    children: defaultdict[int, list[int]] = defaultdict(list)
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            parent = _parent_of(int(entry.name))
            if parent is not None:
                children[parent].append(int(entry.name))
    return children


def kill_descendants(root: int, spare: Iterable[int] = (), deadline_s: float = 2.0) -> None:
    """Stop, then kill, all that lives below root. Root buries them, or whoever adopts them."""
    spared = frozenset(spare)
    end_s = time.monotonic() + deadline_s
    previous: set[int] | None = None  # one look may miss a child whose parent ends meanwhile
    current: set[int] = set()
    for _ in range(_MAX_ROUNDS):
        current = descendants(root, spared)
        _signal_all(current, signal.SIGSTOP)
        if current == previous or time.monotonic() > end_s:
            break
        previous = current
    _signal_all(current | (previous or set()), signal.SIGKILL)


def kill_orphans(pids: Iterable[int]) -> None:
    """Kill and bury children of our own, and all that lives below them."""
    for pid in pids:
        kill_descendants(pid)
        _signal_all([pid], signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, 0)


def _signal_all(pids: Iterable[int], number: int) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, number)


def _parent_of(pid: int) -> int | None:
    try:
        stat = Path(f"/proc/{pid}/stat").read_bytes()
    except OSError:
        return None
    # the name before ')' is the process's own choice and may hold anything
    return int(stat[stat.rindex(b")") + 2 :].split()[1])
