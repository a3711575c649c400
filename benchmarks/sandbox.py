"""What a confined run costs, against a cold interpreter in the same run.

    python -m benchmarks.sandbox --jobs 300

Jobs take turns with cold starts, so load hits both alike. CPU is that of the parent, the fork server and
the child together, which is what one core can serve; wall time on a busy machine is mostly waiting.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.execution.process_tree import children_of
from perfrl_edge.execution.sandbox import Limits, Profile
from perfrl_edge.execution.worker import Worker

ENTRY = (
    "def main(channel, payload):\n    exec(compile(payload, '<script>', 'exec'), {'__name__': '__main__'})\n"
)
ECHO = "def main(channel, payload):\n    channel.send(channel.receive())\n"
PROGRAM = b"print(sum(map(int, input().split())))"
STDIN = b"1 2 3\n"
TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one job: median wall, mean CPU, since dead children's CPU is told in ticks only."""

    name: str
    wall_s: float
    cpu_s: float


def main() -> None:
    """Print one line a way of running, and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=300)
    jobs = parser.parse_args().jobs
    interpreter = Path(sys.executable)
    limits = Limits()
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with (
        Worker(interpreter, profile=Profile.PURE, limits=limits) as pure,
        Worker(interpreter, profile=Profile.PROJECT, limits=limits) as project,
    ):
        ways: dict[str, Callable[[], object]] = {
            "cold python -I -S": lambda: cold(interpreter, "-I", "-S"),
            "cold python": lambda: cold(interpreter),
            "confined stdio job": lambda: pure.run(ENTRY, PROGRAM, STDIN),
            "confined function job": lambda: one_request(pure),
            "confined project job": lambda: project.run(ENTRY, PROGRAM, STDIN),
        }
        for run in ways.values():
            run()
        costs = measure(ways, jobs)
    report(costs, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib)


def cold(interpreter: Path, *flags: str) -> None:
    """A fresh, unconfined interpreter: what a plain harness pays."""
    done = subprocess.run(
        [interpreter, *flags, "-c", PROGRAM.decode()], input=STDIN, capture_output=True, check=True
    )
    assert done.stdout == b"6\n"


def one_request(worker: Worker) -> None:
    """A session of one question."""
    with worker.open(ECHO, b"") as session:
        assert session.request(b"x", 10) == b"x"


def measure(ways: dict[str, Callable[[], object]], jobs: int) -> list[Cost]:
    """Run all ways in turns."""
    walls: dict[str, list[float]] = {name: [] for name in ways}
    cpus: dict[str, list[float]] = {name: [] for name in ways}
    servers = children_of(os.getpid())
    for _ in range(jobs):
        for name, run in ways.items():
            wall, cpu = time.perf_counter(), cpu_of_all(servers)
            run()
            walls[name].append(time.perf_counter() - wall)
            cpus[name].append(cpu_of_all(servers) - cpu)
    return [Cost(name, statistics.median(walls[name]), statistics.fmean(cpus[name])) for name in ways]


def cpu_of_all(servers: list[int]) -> float:
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
    peer = costs[1]
    print(f"{'':24}{'wall':>10}{'CPU':>10}{'a second':>12}{'of cold CPU':>14}")
    for cost in costs:
        print(
            f"{cost.name:24}{cost.wall_s * 1e3:8.2f}ms{cost.cpu_s * 1e3:8.2f}ms"
            f"{1 / cost.cpu_s:12.0f}{cost.cpu_s / peer.cpu_s:14.2f}"
        )
    print(f"growth of the parent: {growth_kib / 1024:.1f} MiB")


if __name__ == "__main__":
    main()
