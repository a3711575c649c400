import os
import signal
import subprocess
import sys
from pathlib import Path

from perfrl_edge.execution.sandbox.process_tree import children_of, descendants, kill_descendants
from tests.execution.waiting import comes_true

FAMILY = """
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(1000)
    time.sleep(1000)
print("ready", flush=True)
time.sleep(1000)
"""
BOMB = """
import os
print("ready", flush=True)
while True:
    try:
        if os.fork() == 0:
            os.setsid()
    except OSError:
        pass
"""


def start(source: str, most_processes: int | None = None) -> subprocess.Popen[str]:
    prologue = "import ctypes, os, resource; ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)\n"
    if most_processes is not None:
        prologue += "os.getuid() or os.setresuid(*(2**30 + os.getpid(),) * 3)\n"
        prologue += f"resource.setrlimit(resource.RLIMIT_NPROC, ({most_processes},) * 2)\n"
    command = [sys.executable, "-c", prologue + source]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def test_descendants_include_those_that_left_the_session() -> None:
    family = start(FAMILY)
    assert comes_true(lambda: len(descendants(family.pid)) == 2)
    assert family.pid in children_of(os.getpid())
    assert family.pid in descendants(os.getpid())
    kill_descendants(family.pid)
    assert comes_true(lambda: not alive(descendants(family.pid)))
    end(family)


def test_the_spared_and_theirs_are_spared() -> None:
    family = start(FAMILY)
    (child,) = children_of(family.pid)
    assert descendants(family.pid, spare=[child]) == set()
    kill_descendants(family.pid)
    end(family)


def test_a_live_fork_bomb_is_ended() -> None:
    bomb = start(BOMB, most_processes=60)
    assert comes_true(lambda: len(descendants(bomb.pid)) >= 20)
    os.kill(bomb.pid, signal.SIGSTOP)
    kill_descendants(bomb.pid)
    assert comes_true(lambda: not alive(descendants(bomb.pid)))
    end(bomb)


def alive(pids: set[int]) -> set[int]:
    """Those that are not dead already and only waiting to be buried."""
    return {pid for pid in pids if state(pid) not in ("Z", "X", "")}


def state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""
