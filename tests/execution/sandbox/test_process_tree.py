import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from perfrl_edge.execution.sandbox.process_tree import children_of, descendants, is_alive, kill_descendants
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
HEADLESS = """
import ctypes, os, threading, time
if os.fork() == 0:
    threading.Thread(target=time.sleep, args=(1000,)).start()
    ctypes.CDLL(None).pthread_exit(None)
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


@contextlib.contextmanager
def running(source: str, most_processes: int | None = None) -> Iterator[int]:
    """The process id of a script that said it is ready, and that adopts what its children leave behind."""
    prologue = "import ctypes, os, resource; ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)\n"
    if most_processes is not None:
        prologue += "os.getuid() or os.setresuid(*(2**30 + os.getpid(),) * 3)\n"
        prologue += f"resource.setrlimit(resource.RLIMIT_NPROC, ({most_processes},) * 2)\n"
    command = [sys.executable, "-c", prologue + source]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process.pid
        finally:
            process.send_signal(signal.SIGSTOP)
            kill_descendants(process.pid)
            process.kill()


def test_descendants_include_those_that_left_the_session() -> None:
    with running(FAMILY) as parent:
        assert comes_true(lambda: len(descendants(parent)) == 2)
        assert parent in children_of(os.getpid())
        assert parent in descendants(os.getpid())
        kill_descendants(parent)
        assert not any(map(is_alive, descendants(parent)))


def test_the_spared_and_theirs_are_spared() -> None:
    with running(FAMILY) as parent:
        assert comes_true(lambda: len(descendants(parent)) == 2)
        (child,) = children_of(parent)
        (grandchild,) = children_of(child)
        assert descendants(parent, spare=[child]) == set()
        kill_descendants(parent, spare=[child])
        assert is_alive(child) and is_alive(grandchild)
        kill_descendants(parent, spare=[grandchild])
        assert not is_alive(child) and is_alive(grandchild)


def test_a_live_fork_bomb_is_ended() -> None:
    with running(BOMB, most_processes=60) as bomb:
        assert comes_true(lambda: len(descendants(bomb)) >= 20)
        os.kill(bomb, signal.SIGSTOP)
        kill_descendants(bomb)
        assert not any(map(is_alive, descendants(bomb)))


def test_a_process_lives_as_long_as_one_of_its_threads() -> None:
    with running(HEADLESS) as parent:
        (child,) = children_of(parent)
        assert comes_true(lambda: state(child) == "Z")
        assert is_alive(child)
        kill_descendants(parent)
        assert not is_alive(child)


def test_a_process_that_never_was_is_not_alive() -> None:
    assert not is_alive(2**30)


def state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
