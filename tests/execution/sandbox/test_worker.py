import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from perfrl_edge.errors import HostError
from perfrl_edge.execution.sandbox.limits import Execution, Limits, Profile, Status
from perfrl_edge.execution.sandbox.process_tree import descendants
from perfrl_edge.execution.sandbox.worker import SessionEnded, Worker
from tests.execution.waiting import comes_true

SCRIPT = """
def main(channel, payload):
    exec(compile(payload, "<script>", "exec"), {"__name__": "__main__"})
"""
ECHO = """
def main(channel, payload):
    while True:
        message = channel.receive()
        if message is None:
            return
        channel.send(payload + message)
"""
# a guest whose candidate got hold of the channel: each request is Python to run with it
PUPPET = """
import os, struct, time
def main(channel, payload):
    while True:
        message = channel.receive()
        if message is None:
            return
        exec(message)
"""
LIMITS = Limits(timeout_s=20.0, memory_bytes=512 << 20)
HASTY = Limits(timeout_s=1.0, memory_bytes=512 << 20, output_bytes=1000, reply_bytes=1000)
PYTHON = Path(sys.executable)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker(PYTHON, profile=Profile.PURE, limits=LIMITS) as one:
        yield one


@pytest.fixture(scope="module")
def hasty() -> Iterator[Worker]:
    with Worker(PYTHON, profile=Profile.PURE, limits=HASTY) as one:
        yield one


def run(worker: Worker, source: str, stdin: bytes = b"") -> Execution:
    return worker.run(SCRIPT, source.encode(), stdin)


def test_a_program_reads_stdin_and_its_output_and_exit_code_come_back(worker: Worker) -> None:
    source = "import sys; print(input()[::-1]); print('oops', file=sys.stderr); sys.exit(3)"
    execution = run(worker, source, b"hello\n")
    assert (execution.status, execution.exit_code) == (Status.FAILED, 3)
    assert (execution.stdout, execution.stderr) == (b"olleh\n", b"oops\n")


def test_exit_codes_mean_what_they_mean_to_the_interpreter(worker: Worker) -> None:
    assert run(worker, "raise SystemExit").exit_code == 0
    assert run(worker, "raise SystemExit('why')").stderr == b"why\n"
    assert run(worker, "raise SystemExit(256 + 2)").exit_code == 2
    assert run(worker, "1/0").exit_code == 1


def test_atexit_and_threads_run_before_the_end(worker: Worker) -> None:
    source = (
        "import atexit, threading, time\n"
        "atexit.register(print, 'last')\n"
        "threading.Thread(target=lambda: (time.sleep(0.05), print('thread'))).start()\n"
        "print('first')"
    )
    assert run(worker, source).stdout == b"first\nthread\nlast\n"


def test_a_crash_is_told_by_its_signal(worker: Worker) -> None:
    assert run(worker, "import os; os.abort()").exit_code == -signal.SIGABRT


def test_time_is_up_for_a_program_that_spins_or_sleeps(hasty: Worker) -> None:
    for source in ("while True: pass", "import time; time.sleep(1000)"):
        execution = run(hasty, source)
        assert execution.status is Status.TIMEOUT
        assert execution.wall_time_s >= 1.0


def test_memory_is_limited(worker: Worker) -> None:
    execution = run(worker, "bytearray(1 << 30)")
    assert execution.status is Status.MEMORY


def test_output_past_the_cap_ends_the_process_and_is_cut(hasty: Worker) -> None:
    execution = run(hasty, "while True: print('x' * 100)")
    assert execution.status is Status.OUTPUT
    assert len(execution.stdout) == 1000


def test_output_is_read_to_the_end(worker: Worker) -> None:
    assert len(run(worker, "print('x' * 900_000)").stdout) == 900_001


def test_the_clock_counts_the_program_and_not_its_set_up(worker: Worker) -> None:
    idle = run(worker, "pass")
    busy = run(worker, "import time\nend = time.process_time() + 0.2\nwhile time.process_time() < end: pass")
    assert busy.cpu_time_s - idle.cpu_time_s == pytest.approx(0.2, abs=0.1)
    assert busy.wall_time_s >= 0.2


def test_peak_memory_is_the_process_own(worker: Worker) -> None:
    small, large = run(worker, "pass"), run(worker, "x = b'1' * (64 << 20)")
    assert large.peak_rss_bytes - small.peak_rss_bytes == pytest.approx(64 << 20, rel=0.1)


def test_the_environment_is_an_allow_list(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "x")
    with Worker(PYTHON, profile=Profile.PURE, limits=LIMITS, hash_seed=7) as fresh:
        names = run(fresh, "import os; print(*sorted(os.environ))").stdout.decode().split()
        seed = run(fresh, "import os; print(os.environ['PYTHONHASHSEED'])").stdout
    assert "SECRET_TOKEN" not in names
    assert {"PATH", "LANG", "HOME", "TMPDIR", "OMP_NUM_THREADS"} <= set(names)
    assert seed == b"7\n"


def test_stdin_cannot_be_changed_by_the_program(worker: Worker) -> None:
    source = (
        "import os\ntry:\n    os.write(0, b'x')\n    print('written')\nexcept OSError:\n    print('refused')"
    )
    assert run(worker, source, b"abc").stdout == b"refused\n"


def test_a_session_answers_until_closed(worker: Worker) -> None:
    with worker.open(ECHO, b"> ") as session:
        assert session.request(b"one", 10) == b"> one"
        assert session.request(b"x" * 3_000_000, 10)[-1:] == b"x"
        assert session.cpu_time_s() > 0
        execution = session.close()
    assert (execution.status, execution.exit_code) == (Status.OK, 0)


def test_two_sessions_live_side_by_side(worker: Worker) -> None:
    with worker.open(ECHO, b"a") as first, worker.open(ECHO, b"b") as second:
        assert [first.request(b"1", 10), second.request(b"2", 10), first.request(b"3", 10)] == [
            b"a1", b"b2", b"a3",
        ]  # fmt: skip


def test_a_request_past_its_deadline_ends_the_session(worker: Worker) -> None:
    with worker.open(PUPPET, b"") as session, pytest.raises(SessionEnded) as ended:
        session.request(b"time.sleep(1000)", 0.2)
    assert ended.value.execution.status is Status.TIMEOUT


FORGERIES = {
    "two answers": "channel.send(b'x'); channel.send(b'x')",
    "another request's id": "os.write(3, struct.pack('>IQ', 1, 12345) + b'x')",
    "more than the frame says": "channel.send(b'x'); os.write(3, b'y')",
}


@pytest.mark.parametrize("forgery", FORGERIES.values(), ids=FORGERIES.keys())
def test_a_forged_answer_breaks_the_protocol(worker: Worker, forgery: str) -> None:
    with worker.open(PUPPET, b"") as session, pytest.raises(SessionEnded) as ended:
        session.request(forgery.encode(), 10)
        assert comes_true(lambda: listens(session.pid))
        session.request(b"channel.send(b'late')", 10)
    assert ended.value.execution.status is Status.PROTOCOL


def test_an_answer_before_the_question_breaks_the_protocol(worker: Worker) -> None:
    eager = (
        "import os, struct\n"
        "def main(channel, payload):\n"
        "    os.write(3, struct.pack('>IQ', 1, 0) + b'x')\n"
        "    channel.receive()"
    )
    with worker.open(eager, b"") as session, pytest.raises(SessionEnded) as ended:
        assert comes_true(lambda: listens(session.pid))
        session.request(b"?", 10)
    assert ended.value.execution.status is Status.PROTOCOL


def test_a_flood_of_answer_is_stopped_at_its_header(hasty: Worker) -> None:
    for flood in (
        "os.write(3, struct.pack('>IQ', 1 << 31, 1))\ntime.sleep(99)",
        "channel.send(bytes(1 << 22))",
    ):
        with hasty.open(PUPPET, b"") as session, pytest.raises(SessionEnded) as ended:
            session.request(flood.encode(), 10)
        assert ended.value.execution.status is Status.OUTPUT


def test_a_child_that_leaves_early_ends_the_session(worker: Worker) -> None:
    for way_out, code in (("os._exit(0)", 0), ("raise SystemExit(4)", 4), ("1/0", 1)):
        with worker.open(PUPPET, b"") as session, pytest.raises(SessionEnded) as ended:
            session.request(way_out.encode(), 10)
        assert ended.value.execution.exit_code == code


def test_a_child_that_does_not_listen_cannot_block_the_parent(worker: Worker) -> None:
    deaf = "import time\ndef main(channel, payload):\n    time.sleep(1000)"
    with worker.open(deaf, b"") as session, pytest.raises(SessionEnded) as ended:
        session.request(b"x" * (8 << 20), 0.3)
    assert ended.value.execution.status is Status.TIMEOUT


def test_an_error_in_the_parent_kills_the_child(worker: Worker) -> None:
    with pytest.raises(KeyError), worker.open(PUPPET, b"") as session:
        raise KeyError
    assert session.close().exit_code == -signal.SIGKILL


def test_what_one_job_changes_the_next_does_not_see(worker: Worker) -> None:
    run(worker, "import json, sys; json.loads = None; sys.modules['math'] = None; sys.setrecursionlimit(77)")
    source = "import json, math, sys; print(json.loads('1'), sys.getrecursionlimit() == 77)"
    assert run(worker, source).stdout == b"1 False\n"


def test_preloaded_modules_are_there_already() -> None:
    with Worker(PYTHON, profile=Profile.PURE, limits=LIMITS, preload=["decimal", "no_such_module"]) as fresh:
        assert run(fresh, "import sys; print('decimal' in sys.modules)").stdout == b"True\n"


def test_modules_beside_the_program_are_importable_and_its_tests_are_not_readable(tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("ANSWER = 42\n")
    (tmp_path / "test_it.py").write_text("EXPECTED = 42\n")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "expected.txt").write_text("42")
    source = (
        "import helper; print(helper.ANSWER)\n"
        f"for name in ('test_it.py', 'tests/expected.txt'):\n"
        f"    try: print(open({str(tmp_path)!r} + '/' + name).read())\n"
        "    except OSError: print('refused')"
    )
    with Worker(PYTHON, profile=Profile.PURE, limits=LIMITS, sys_path=[str(tmp_path)]) as fresh:
        assert run(fresh, source).stdout == b"42\nrefused\nrefused\n"


def test_a_project_below_a_closed_folder_is_readable(tmp_path: Path) -> None:
    project = tmp_path / "closed" / "project"
    project.mkdir(parents=True)
    (project / "data.txt").write_text("here")
    for folder in (project.parent, project):
        folder.chmod(0o700)
    (project / "data.txt").chmod(0o600)
    with Worker(PYTHON, profile=Profile.PROJECT, limits=LIMITS, cwd=project) as fresh:
        assert run(fresh, "print(open('data.txt').read())").stdout == b"here\n"


def test_project_may_use_processes_scratch_and_shared_memory(tmp_path: Path) -> None:
    source = (
        "import multiprocessing, os, pathlib, shutil, subprocess, sys, tempfile\n"
        "home = pathlib.Path(tempfile.mkdtemp())\n"
        "(home / 'a').write_text('a'); shutil.copy(home / 'a', home / 'b')\n"
        "assert subprocess.run([sys.executable, '-c', 'pass']).returncode == 0\n"
        "assert subprocess.Popen(['/bin/sleep', '99']).kill() is None\n"
        "open(os.devnull, 'w').write('x')\n"
        "with multiprocessing.Pool(1) as pool: print(pool.map(abs, [-1]))\n"
    )
    with Worker(PYTHON, profile=Profile.PROJECT, limits=LIMITS, cwd=tmp_path) as fresh:
        execution = run(fresh, source)
    assert execution.stdout == b"[1]\n", execution.stderr


def test_warm_and_cold_workers_agree(hasty: Worker) -> None:
    sources = ("print(1)", "1/0", "import sys; sys.exit(3)", "while True: pass", "import os; os.fork()",
               "bytearray(1 << 40)", "while True: print('x')", "import os; os.abort()")  # fmt: skip
    for source in sources:
        warm = run(hasty, source)
        with Worker(PYTHON, profile=Profile.PURE, limits=HASTY) as cold:
            first = run(cold, source)
        assert (warm.status, warm.exit_code, warm.stdout) == (first.status, first.exit_code, first.stdout)


def test_a_killed_fork_server_is_the_hosts_fault_and_the_next_job_gets_another() -> None:
    with Worker(PYTHON, profile=Profile.PURE, limits=LIMITS) as fresh:
        with pytest.raises(HostError, match="fork server died"), fresh.open(ECHO, b"") as session:
            os.kill(parent_of(session.pid), signal.SIGKILL)
            session.request(b"x", 10)
        assert run(fresh, "print(1)").stdout == b"1\n"


def test_closing_leaves_nothing_behind() -> None:
    lived_before = descendants(os.getpid())  # one that is about to be buried may be among them

    def held() -> tuple[set[int], int]:
        return descendants(os.getpid()) - lived_before, len(list(os.scandir("/proc/self/fd")))

    before = held()
    with Worker(PYTHON, profile=Profile.PROJECT, limits=LIMITS) as fresh:
        run(fresh, "import os\nif os.fork() == 0:\n    os.setsid()\n    while True: pass")
        session = fresh.open(ECHO, b"")
        session.request(b"x", 10)
        home = Path(run_home(fresh))
        session.close()
    assert comes_true(lambda: held() == before)
    assert not home.exists()


def listens(pid: int) -> bool:
    """Has it done what it had to do, and waits for the next message?"""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "S"


def parent_of(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("PPid:")[1].split()[0])


def run_home(worker: Worker) -> str:
    return run(worker, "import os; print(os.environ['HOME'])").stdout.decode().strip()


@pytest.mark.parametrize("jobs", [60, pytest.param(1000, marks=pytest.mark.slow)])
def test_descriptors_processes_and_memory_stay_constant(worker: Worker, jobs: int) -> None:
    run(worker, "print(1)")
    lived_before = descendants(os.getpid())  # one that is about to be buried may be among them

    def held() -> tuple[int, set[int]]:
        return len(list(os.scandir("/proc/self/fd"))), descendants(os.getpid()) - lived_before

    before = held()
    for _ in range(jobs):
        assert run(worker, "print(1)").stdout == b"1\n"
    assert comes_true(lambda: held() == before)


def test_an_interpreter_that_is_not_there_is_the_hosts_fault() -> None:
    with (
        Worker(Path("/nowhere/python"), profile=Profile.PURE, limits=LIMITS) as broken,
        pytest.raises(HostError, match="cannot start /nowhere/python"),
    ):
        run(broken, "print(1)")


def test_an_interpreter_that_fails_says_why() -> None:
    with (
        Worker(Path("/bin/false"), profile=Profile.PURE, limits=LIMITS) as broken,
        pytest.raises(HostError, match="did not start"),
    ):
        run(broken, "print(1)")
