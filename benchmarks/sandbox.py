"""What a confined run costs, and what it withstands, beside a cold interpreter and other harnesses.

    python -m benchmarks.sandbox --jobs 300

All run the same programs in turns on one core, so load hits all alike. CPU is that of this process, its fork
servers and all that ended below them: what one core can serve. Harnesses that are not installed are named.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.harnesses import HARNESSES, RIGHT
from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.process_tree import descendants
from perfrl_edge.execution.sandbox.worker import Worker
from tests.evil_programs.catalogue import load

SCRIPT = guest_entry("script")
PROGRAM = b"print(sum(map(int, input().split())))"
STDIN = b"1 2 3\n"
TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
BLOCK = 25
FORGERY_ROWS = range(1, 15)  # verdicts forged by what is returned, printed or sent
FORGERY_TIMEOUT_S = 30

Way = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one run: median wall, mean CPU, since dead children's CPU is told in ticks only."""

    name: str
    wall_s: float
    cpu_s: float


def main() -> None:
    """Print one line a way of running, then who believes which forgery."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=300)
    jobs = parser.parse_args().jobs
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with ExitStack() as stack:
        ways = our_ways(stack)
        present = add_harnesses(ways, stack)
        for run in ways.values():
            run()
        costs = measure(ways, jobs)
    report(costs, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib)
    for name in present:
        report_forgeries(name)


def our_ways(stack: ExitStack) -> dict[str, Way]:
    """A script with stdin, cold and confined, and one under the profile for the user's tests."""
    interpreter = Path(sys.executable)
    pure, project = (
        stack.enter_context(Worker(interpreter, profile=profile, limits=Limits()))
        for profile in (Profile.PURE, Profile.PROJECT)
    )
    return {
        "cold python": lambda: cold(interpreter),
        "cold python -I -S": lambda: cold(interpreter, "-I", "-S"),
        "confined script": lambda: confined(pure),
        "confined as tests are": lambda: confined(project),
    }


def add_harnesses(ways: dict[str, Way], stack: ExitStack) -> list[str]:
    """The same function checked on the same inputs by all that are installed; returns which are."""
    present = []
    for name, harness in HARNESSES.items():
        try:
            accepts = stack.enter_context(harness())
        except ImportError as exc:
            print(f"not compared with {name}: {exc}")
            continue
        ways[f"function by {name}"] = lambda accepts=accepts: must(accepts(RIGHT))  # type: ignore[misc]
        present.append(name)
    return present


def cold(interpreter: Path, *flags: str) -> None:
    """A fresh, unconfined interpreter: what a plain harness pays."""
    command = [interpreter, *flags, "-c", PROGRAM.decode()]
    must(subprocess.run(command, input=STDIN, capture_output=True, check=True).stdout == b"6\n")


def confined(worker: Worker) -> None:
    """The same program from a warm worker."""
    must(worker.run(SCRIPT, PROGRAM, STDIN).stdout == b"6\n")


def must(right: bool) -> None:
    """A benchmark of wrong answers would be worth nothing."""
    if not right:
        raise SystemExit("a right program was not found right")


def measure(ways: dict[str, Way], jobs: int) -> list[Cost]:
    """Run all ways in turns, a block of runs at a time: a rate is of one thing done again and again."""
    walls: dict[str, list[float]] = {name: [] for name in ways}
    cpus: dict[str, list[float]] = {name: [] for name in ways}
    servers = descendants(os.getpid())
    for _ in range(-(-jobs // BLOCK)):
        for name, run in ways.items():
            cpu = cpu_of_all(servers)
            for _ in range(BLOCK):
                wall = time.perf_counter()
                run()
                walls[name].append(time.perf_counter() - wall)
            cpus[name].append((cpu_of_all(servers) - cpu) / BLOCK)
    return [Cost(name, statistics.median(walls[name]), statistics.fmean(cpus[name])) for name in ways]


def cpu_of_all(servers: Iterable[int]) -> float:
    """CPU seconds of this process, its dead children, and the fork servers with their dead children."""
    total = time.process_time()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    total += used.ru_utime + used.ru_stime
    for pid in servers:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        dead_children_ticks = int(fields[13]) + int(fields[14])
        total += time.clock_gettime((~pid << 3) | 2) + dead_children_ticks / TICKS_A_SECOND
    return total


def report(costs: list[Cost], growth_kib: int) -> None:
    """A table on stdout."""
    peer = costs[0]
    print(f"{'':28}{'wall':>10}{'CPU':>10}{'a second':>10}{'of cold CPU':>13}")
    for cost in costs:
        print(
            f"{cost.name:28}{cost.wall_s * 1e3:8.2f}ms{cost.cpu_s * 1e3:8.2f}ms"
            f"{1 / cost.cpu_s:10.0f}{cost.cpu_s / peer.cpu_s:13.2f}"
        )
    print(f"growth of the parent: {growth_kib / 1024:.1f} MiB")


def report_forgeries(harness: str) -> None:
    """Which forgeries a harness believes; each is tried in a process of its own, which it may bring down."""
    forgeries = [evil for evil in load("function") if evil.row in FORGERY_ROWS]
    believed = [evil.name for evil in forgeries if believes(harness, evil.source)]
    names = ", ".join(believed) or "none"
    print(f"{harness} believes {len(believed)} of {len(forgeries)} forged verdicts: {names}")


def believes(harness: str, source: str) -> bool:
    """True when a program that does not compute the answer is called right."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.harnesses", harness],
            input=source,
            capture_output=True,
            text=True,
            timeout=FORGERY_TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.stdout.splitlines()[-1:] == ["accepted"]


if __name__ == "__main__":
    main()
