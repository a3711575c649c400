"""The fork server: a warm interpreter that forks one confined child per job and reports how it ended.

It runs the user's own imports and our guest scripts but never a candidate: those run in the children, which
cannot come back. Where jobs cannot fork it is confined as they are. A job message carries five descriptors:
stdin, stdout, stderr, the private channel and the report pipe. Standard library, Python 3.8 or later.
"""

from __future__ import annotations

import array
import atexit
import contextlib
import gc
import importlib
import json
import os
import resource
import select
import signal
import socket
import struct
import sys
import traceback
from _signal import signal as set_handler  # type: ignore[import-not-found]
from typing import Any, Callable, NoReturn

MESSAGE_BYTES = 1 << 17
CONTROL_FD = CHANNEL_FD = 3  # a child's channel takes the place of our control socket
JOB, REPORT = struct.Struct("=cii"), struct.Struct("=cidq")
MEMORY_EXIT_CODE = 77
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
SIGCHLD, SIG_DFL = int(signal.SIGCHLD), int(signal.SIG_DFL)


def serve(
    control_fd: int,
    make_channel: Callable[[int], Any],
    confinement: dict[str, Any],
    namespaces: dict[str, Any],
) -> None:
    """Say where our modules are, get the plan, warm up, then fork until the control socket closes."""
    os.dup2(control_fd, CONTROL_FD)
    if control_fd != CONTROL_FD:
        os.close(control_fd)
    control = socket.socket(fileno=CONTROL_FD)
    sys.path[:] = [entry for entry in sys.path if entry]
    control.send(json.dumps(sorted({sys.prefix, sys.base_prefix, *sys.path})).encode())
    plan = json.loads(sys.stdin.readline())
    _offer_to_memory_killer()
    if plan["namespaces"]:
        namespaces["enter_namespaces"](plan["namespaces"])
        _become_first_process(confinement["prctl"])
    _preload(plan)
    confinement["give_up_capabilities"](plan["identity"])
    confinement["prctl"](PR_SET_CHILD_SUBREAPER, 1)  # what a job leaves running stays below us
    layers = confinement["Confinement"](plan)
    _open_streams()
    os.umask(0o077)
    os.chdir(plan["cwd"])
    wakeup = _watch_children()
    if plan["confine_server"]:
        layers.apply_common()
        confinement["prctl"](PR_SET_PDEATHSIG, signal.SIGKILL)

    def between_jobs() -> None:
        if plan["namespaces"] and plan["namespaces"]["renewed"]:
            namespaces["renew_folders"](plan["namespaces"])
            os.chdir(plan["cwd"])

    server = ForkServer(control, wakeup, plan, layers, make_channel, between_jobs)
    control.send(b"ready")
    server.run()


def _offer_to_memory_killer() -> None:
    """When the machine runs out of memory, what runs here goes first."""
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:
        file.write("1000")


def _become_first_process(prctl: Callable[..., None]) -> None:
    """A process namespace begins with its first child. We go on as that; its end is the end of all inside.

    Outside stays a process that only waits, for the parent to hold on to.
    """
    pid = os.fork()
    if pid == 0:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        return
    os.closerange(0, CONTROL_FD + 1)
    os.waitpid(pid, 0)
    os._exit(1)


def _preload(plan: dict[str, Any]) -> None:
    """Import what candidates will import. A module that fails here fails again where it is reported."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (plan["open_files"], plan["open_files"]))
    sys.path[:0] = plan["sys_path"]
    for name in plan["preload"]:
        with contextlib.suppress(Exception):
            importlib.import_module(name)


class ForkServer:
    """Forks a child per message and reports each one's end on the pipe that came with it."""

    def __init__(
        self,
        control: socket.socket,
        wakeup: int,
        plan: dict[str, Any],
        layers: Any,
        make_channel: Callable[[int], Any],
        between_jobs: Callable[[], None],
    ) -> None:
        self._control = control
        self._wakeup = wakeup
        self._plan = plan
        self._layers = layers
        self._make_channel = make_channel
        self._between_jobs = between_jobs
        self._entries: list[Callable[[Any, bytes], None]] = []
        self._reports: dict[int, int] = {}
        self._pid = os.getpid()

    def run(self) -> None:
        """Serve until the parent closes its end; then nothing of ours stays alive."""
        poll = select.poll()
        for fd in (CONTROL_FD, self._wakeup):
            poll.register(fd, select.POLLIN)
        message = b" "
        while message:
            for fd, _ in poll.poll():
                if fd == self._wakeup:
                    self._reap()
                else:
                    message, fds = _receive(self._control)
                    self._obey(message, fds)
        for pid in self._reports:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)

    def _obey(self, message: bytes, fds: list[int]) -> None:
        if message[:1] == b"J":
            _, entry, cpu_s = JOB.unpack(message)
            self._fork(self._entries[entry], cpu_s, fds)
        elif message:
            self._control.send(self._load(message[1:]))

    def _load(self, source: bytes) -> bytes:
        """Get a guest script ready for all jobs that will run it; answers with a complaint, or "ready"."""
        room: dict[str, Any] = {"__name__": "perfrl_guest"}
        try:
            exec(compile(source, "<guest>", "exec"), room)
            self._entries.append(room["main"])
        except Exception as exc:
            return ("%s: %s" % (type(exc).__name__, exc)).encode()
        gc.collect()
        gc.freeze()
        return b"ready"

    def _reap(self) -> None:
        """Tell each ended child's parent its wait status and usage; adopted orphans are only buried."""
        with contextlib.suppress(BlockingIOError):
            os.read(self._wakeup, 4096)
        with contextlib.suppress(ChildProcessError):
            while True:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
                if pid == 0:
                    return
                if pid in self._reports:
                    report = self._reports.pop(pid)
                    if self._plan["end_others"] and not self._reports:
                        _end_all_others()
                    cpu_s = usage.ru_utime + usage.ru_stime
                    _say(report, REPORT.pack(b"E", status, cpu_s, usage.ru_maxrss))
                    os.close(report)

    def _fork(self, entry: Callable[[Any, bytes], None], cpu_s: int, fds: list[int]) -> None:
        if not self._reports:
            self._between_jobs()
        report = fds.pop()
        try:
            pid = os.fork()
        except OSError as exc:
            _say(report, b"cannot fork: %s" % str(exc).encode())
            os.close(report)
        else:
            if pid == 0:
                self._be_the_child(entry, cpu_s, fds)
            self._reports[pid] = report
        for fd in fds:
            os.close(fd)

    def _be_the_child(self, entry: Callable[[Any, bytes], None], cpu_s: int, fds: list[int]) -> NoReturn:
        """Never returns into the server's loop, whatever happens."""
        code = 1
        try:
            _take_over(fds)
            channel = self._make_channel(CHANNEL_FD)
            try:
                if not self._plan["confine_server"]:
                    self._layers.apply_common()
                os.closerange(CHANNEL_FD + 1, self._plan["open_files"])
                self._layers.apply_own(cpu_s, self._pid)
            except BaseException as exc:
                channel.send(("%s: %s" % (type(exc).__name__, exc)).encode())
                os._exit(code)
            channel.send(b"")
            payload = channel.receive()
            if payload is not None:
                code = _run(entry, channel, payload)
        finally:
            os._exit(code)


def _end_all_others() -> None:
    """As the first process of a namespace: everybody else in it ends at once, whoever their parent is."""
    with contextlib.suppress(OSError):
        os.kill(-1, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait4(-1, 0)


def _say(report: int, message: bytes) -> None:
    """The one message about a job, to a parent who may be gone."""
    with contextlib.suppress(OSError):
        os.write(report, message)


def _watch_children() -> int:
    """A descriptor that becomes readable when a child ends."""
    readable, writable = os.pipe()
    os.set_blocking(readable, False)
    os.set_blocking(writable, False)
    signal.set_wakeup_fd(writable, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    return readable


def _receive(control: socket.socket) -> tuple[bytes, list[int]]:
    fds = array.array("i")
    message, ancillary, _, _ = control.recvmsg(MESSAGE_BYTES, socket.CMSG_SPACE(5 * fds.itemsize))
    for _level, _kind, data in ancillary:
        fds.frombytes(data[: len(data) - len(data) % fds.itemsize])
    return message, list(fds)


def _open_streams() -> None:
    """Text streams for the children, made over pipes as theirs will be: streams remember such things."""
    reader, writer = os.pipe()
    saved = [os.dup(fd) for fd in range(3)]
    for fd, end in enumerate((reader, writer, writer)):
        os.dup2(end, fd)
    for name, fd, mode, errors in (
        ("stdin", 0, "r", "surrogateescape"),
        ("stdout", 1, "w", "surrogateescape"),
        ("stderr", 2, "w", "backslashreplace"),
    ):
        stream = open(fd, mode, encoding="utf-8", errors=errors, closefd=False)
        setattr(sys, name, stream)
        setattr(sys, "__%s__" % name, stream)
    for fd, original in enumerate(saved):
        os.dup2(original, fd)
        os.close(original)
    os.close(reader)
    os.close(writer)


def _take_over(fds: list[int]) -> None:
    """Own session, own descriptors 0 to 3 in the order in which they came."""
    signal.set_wakeup_fd(-1)
    set_handler(SIGCHLD, SIG_DFL)  # not signal.signal(): its enums touch 50 pages
    os.setsid()
    for target, fd in enumerate(fds):  # all of them are above 3, where something of the server's is open
        os.dup2(fd, target, inheritable=target < CHANNEL_FD)


def _run(entry: Callable[[Any, bytes], None], channel: Any, payload: bytes) -> int:
    """Run the entry as the interpreter would run a program, down to exit code, threads and atexit."""
    code = 0
    try:
        entry(channel, payload)
    except SystemExit as exc:
        code = _exit_code(exc.code)
    except MemoryError:
        code = MEMORY_EXIT_CODE
    except BaseException:
        traceback.print_exc()
        code = 1
    with contextlib.suppress(BaseException):
        if "threading" in sys.modules:
            sys.modules["threading"]._shutdown()
        atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(BaseException):
            stream.flush()
    return code


def _exit_code(code: Any) -> int:
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    sys.stderr.write("%s\n" % (code,))
    return 1
