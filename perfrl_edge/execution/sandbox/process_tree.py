"""Ends whole trees of processes, also those that left their session or keep forking.

What is stopped cannot fork: stop everything first, then kill, and look whether that was everything.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from perfrl_edge.errors import HostError

_DEADLINE_S = 60.0  # a machine under heavy load, not a process that resists
_DYING_S = 0.001
_STATE, _PARENT, _THREADS = 0, 1, 17  # fields of /proc/PID/stat after the name


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


def kill_descendants(root: int, spare: Iterable[int] = ()) -> None:
    """End all that lives below root. Root buries them, or whoever adopts them."""
    spared = frozenset(spare)
    _kill_all(lambda: descendants(root, spared))


def kill_orphans(find: Callable[[], Iterable[int]]) -> None:
    """End and bury the children of our own that find names, and all that lives below them."""
    adopted: set[int] = set()

    def look() -> set[int]:
        orphans = set(find())
        found = orphans.union(*map(descendants, orphans))
        adopted.update(found)
        return found

    _kill_all(look)
    for pid in adopted:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, 0)


def _kill_all(look: Callable[[], set[int]]) -> None:
    """Stop what a look finds, kill it once two looks agree, and go on until two looks find nothing alive.

    One look may miss a child whose parent ends meanwhile, and a fork that had begun when its process
    was stopped still gives birth. HostError where something cannot be killed.
    """
    end_s = time.monotonic() + _DEADLINE_S
    previous: set[int] | None = None
    while True:
        current = {pid for pid in look() if is_alive(pid)}
        if current == previous == set():
            return
        if time.monotonic() > end_s:
            raise HostError(f"confined processes cannot be killed: {sorted(current)}")
        if current == previous:
            _signal_all(current, signal.SIGKILL)
            time.sleep(_DYING_S)
        else:
            _signal_all(current, signal.SIGSTOP)
        previous = current


def is_alive(pid: int) -> bool:
    """Does any thread of it run? A zombie does not, unless only its first thread has ended."""
    fields = stat_fields(pid)
    return fields is not None and (fields[_STATE] not in (b"Z", b"X") or int(fields[_THREADS]) > 1)


def _signal_all(pids: Iterable[int], number: int) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, number)


def _parent_of(pid: int) -> int | None:
    fields = stat_fields(pid)
    return None if fields is None else int(fields[_PARENT])


def stat_fields(pid: int) -> list[bytes] | None:
    """What follows the name in /proc/PID/stat; None if there is no such process."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_bytes()
    except OSError:
        return None
    # the name before ')' is the process's own choice and may hold anything
    return stat[stat.rindex(b")") + 2 :].split()
