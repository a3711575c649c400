"""Every program of tests/evil_programs that attacks the sandbox, at every level this machine can play."""

import json
import os
import platform
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from perfrl_edge.execution.sandbox.confinement import Facilities
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.process_tree import descendants
from perfrl_edge.execution.sandbox.worker import Worker
from tests.evil_programs.catalogue import Evil, load
from tests.execution.levels import ALL, LEVELS, facilities_at
from tests.execution.waiting import comes_true

# one that every user may read, as root's programs run as somebody else
PYTHON = Path("/usr/bin/python3") if Path("/usr/bin/python3").exists() else Path(sys.executable)
ENTRY = """
def main(channel, payload):
    exec(compile(payload, "<evil>", "exec"), {"__name__": "__main__", "__builtins__": __builtins__})
"""
# At the last level nothing says which files may be read: the canary reports it, and only PURE is tried.
NEEDS_CONFINED_READS = {"read_decoy", "read_other_processes", "read_secrets"}
QUICK = Limits(timeout_s=0.4, memory_bytes=256 << 20)
PATIENT = replace(QUICK, timeout_s=20.0)


@dataclass
class Victim:
    """What the programs are pointed at, and the workers they run in."""

    folder: Path
    facts: bytes
    listeners: list[socket.socket]
    workers: dict[tuple[str, bool], Worker]
    confines_files: bool

    def fingerprint(self) -> list[object]:
        entries = sorted(self.folder.iterdir())
        return [(path, path.lstat().st_mode, path.lstat().st_mtime_ns) for path in entries]


@pytest.fixture(
    scope="module",
    params=[pytest.param(name, marks=[] if name == ALL else pytest.mark.slow) for name in LEVELS],
)
def facilities(request: pytest.FixtureRequest) -> Facilities:
    return facilities_at(request.param, PYTHON)


@pytest.fixture(scope="module")
def victim(facilities: Facilities, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Victim]:
    folder = tmp_path_factory.mktemp("victim")
    folder.chmod(0o777)
    (folder / "decoy").write_text("decoy")
    (folder / "decoy").chmod(0o666)
    with (
        socket.socket() as tcp,
        socket.socket(socket.AF_UNIX) as local,
        socket.socket(socket.AF_UNIX) as abstract,
    ):
        tcp.bind(("127.0.0.1", 0))
        local.bind(str(folder / "socket"))
        (folder / "socket").chmod(0o777)
        abstract.bind(f"\0{folder.name}-{os.getpid()}")
        for listener in (tcp, local, abstract):
            listener.listen(4)
            listener.setblocking(False)
        facts = {
            "decoy": str(folder / "decoy"),
            "socket": str(folder / "socket"),
            "abstract": f"{folder.name}-{os.getpid()}",
            "port": tcp.getsockname()[1],
            "parent": os.getpid(),
        }
        workers = {
            (profile.value, quick): Worker(
                PYTHON,
                profile=profile,
                limits=QUICK if quick else PATIENT,
                facilities=facilities,
            )
            for profile in Profile
            for quick in (True, False)
        }
        confines_files = bool(facilities.landlock_abi or facilities.namespaces)
        listeners = [tcp, local, abstract]
        yield Victim(folder, json.dumps(facts).encode() + b"\n", listeners, workers, confines_files)
        for worker in workers.values():
            worker.close()


@pytest.mark.parametrize("evil", load("script", "project"), ids=lambda evil: evil.name)
def test_nothing_escapes(evil: Evil, victim: Victim) -> None:
    if evil.name == "i386_call" and platform.machine() != "x86_64":
        pytest.skip("only x86-64 runs i386 calls")
    if not victim.confines_files and (evil.kind == "project" or evil.name in NEEDS_CONFINED_READS):
        pytest.skip("needs Landlock or namespaces")
    profile = "pure" if evil.kind == "script" else "project"
    worker = victim.workers[profile, "timeout" in evil.expect]
    assert comes_true(lambda: answers_honestly(worker))

    lived_before = descendants(os.getpid())  # one that is about to be buried may be among them

    def surroundings() -> object:
        survivors = descendants(os.getpid()) - lived_before
        return victim.fingerprint(), survivors, len(list(os.scandir("/proc/self/fd")))

    before = surroundings()

    execution = worker.run(ENTRY, evil.source.encode(), victim.facts)

    assert execution.status.value in evil.expect, execution.stderr[-300:]
    assert b"ESCAPED" not in execution.stdout
    assert comes_true(lambda: answers_honestly(worker))
    assert [listener for listener in victim.listeners if knocked(listener)] == []
    assert comes_true(lambda: surroundings() == before)  # the dead may take a moment to be buried


def test_a_word_left_for_the_next_run_is_not_found(victim: Victim) -> None:
    if not victim.confines_files:
        pytest.skip("needs Landlock or namespaces")
    source = (Path(__file__).parent.parent / "evil_programs" / "leave_word_for_the_next.py").read_bytes()
    worker = victim.workers["project", False]
    for _ in range(2):
        assert worker.run(ENTRY, source).stdout == b""


def answers_honestly(worker: Worker) -> bool:
    """Does it serve? On a busy machine a hasty worker may need a second try."""
    return worker.run(ENTRY, b"print('honest')").stdout == b"honest\n"


def knocked(listener: socket.socket) -> bool:
    try:
        listener.accept()[0].close()
    except BlockingIOError:
        return False
    return True
