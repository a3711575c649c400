"""Ten thousand hostile and honest executions in one process, whose fork server is killed now and then."""

import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from benchmarks.harnesses import RIGHT, ours
from perfrl_edge.errors import HostError
from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.process_tree import children_of, descendants
from perfrl_edge.execution.sandbox.worker import Worker
from tests.evil_programs.catalogue import Evil, load

SCRIPT = guest_entry("script")
PYTHON = Path(sys.executable)
LIMITS = Limits(timeout_s=20.0, memory_bytes=256 << 20)
KILL_EVERY = 500
FORGERY_ROWS = range(1, 15)
HONEST = "numbers = input().split()\nprint(sum(map(int, numbers)))"
# a decoy that is not there, nobody who listens, a parent that is
FACTS = '{"decoy": "/nowhere/decoy", "socket": "/nowhere", "abstract": "nothing", "port": 9, "parent": %d}\n'
SLOW = {"decompression_bomb", "deep_folders", "fill_scratch", "many_small_files", "many_threads"}


@dataclass(frozen=True, slots=True)
class Endured:
    """What ten thousand executions left behind."""

    counts: Counter[str]
    wrong: list[str]
    lost_servers: int
    executions_a_second: float
    fd_growth: int
    survivors: int
    folders: int
    rss_growth_bytes: int


def endure(executions: int, seed: int = 0) -> Endured:
    """Run a mixture; every execution has one answer, also after its fork server was killed."""
    chooser = random.Random(seed)
    quick = [evil for evil in load("script", "project") if "timeout" not in evil.expect]
    attacks = [evil for evil in quick if evil.name not in SLOW and evil.row not in (42, 45)]
    forgeries = [evil for evil in load("function") if evil.row in FORGERY_ROWS]
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    lost_servers = 0
    with (
        Worker(PYTHON, profile=Profile.PURE, limits=LIMITS) as pure,
        Worker(PYTHON, profile=Profile.PROJECT, limits=LIMITS) as project,
        ours() as accepts,
    ):
        assert accepts(RIGHT)
        workers = {"script": pure, "project": project}
        for worker in workers.values():
            worker.run(SCRIPT, b"")
        before = held()
        started_s = time.perf_counter()
        for number in range(executions):
            if number % KILL_EVERY == KILL_EVERY - 1:
                lost_servers += killed_at_work(chooser.choice([pure, project]))
            kind = chooser.choice(["honest", "honest", "attack", "forgery"])
            counts[kind] += 1
            if kind == "honest":
                done = pure.run(SCRIPT, HONEST.encode(), b"1 2 3\n")
                right = done.stdout == b"6\n"
            elif kind == "attack":
                right = withstood(chooser.choice(attacks), workers)
            else:
                right = not accepts(chooser.choice(forgeries).source)
            if not right:
                wrong.append(kind)
        rate = executions / (time.perf_counter() - started_s)
        for worker in workers.values():  # one may have lost its fork server and not needed it since
            worker.run(SCRIPT, b"")
        after = held()
    mine = f"-{os.getpid()}-"
    folders = [path for path in Path(tempfile.gettempdir()).glob("perfrl-*") if mine in path.name]
    growth = [late - early for early, late in zip(before, after, strict=True)]
    return Endured(counts, wrong, lost_servers, rate, growth[0], growth[1], len(folders), growth[2])


def withstood(evil: Evil, workers: dict[str, Worker]) -> bool:
    done = workers[evil.kind].run(SCRIPT, evil.source.encode(), (FACTS % os.getpid()).encode())
    return done.status.value in evil.expect and b"ESCAPED" not in done.stdout


def killed_at_work(worker: Worker) -> bool:
    """Kill the fork server while a job of its runs; True when that was said to be the host's fault."""
    session = worker.open("import time\ndef main(channel, payload):\n    time.sleep(100)", b"")
    (server,) = [pid for pid in descendants(os.getpid()) if session.pid in children_of(pid)]
    os.kill(server, signal.SIGKILL)
    try:
        session.wait(20.0)
    except HostError:
        return True
    return False


def held() -> tuple[int, int, int]:
    descriptors = len(list(os.scandir("/proc/self/fd")))
    return descriptors, len(descendants(os.getpid())), psutil.Process().memory_info().rss


@pytest.mark.parametrize("executions", [600, pytest.param(10_000, marks=pytest.mark.slow)])
def test_a_mixture_of_hostile_and_honest_leaves_nothing(executions: int) -> None:
    endured = endure(executions)
    assert endured.wrong == []
    assert sum(endured.counts.values()) == executions
    assert endured.lost_servers == executions // KILL_EVERY
    assert (endured.fd_growth, endured.survivors, endured.folders) == (0, 0, 0)
    assert endured.rss_growth_bytes <= 50 << 20
