"""The fork server: a warm interpreter that forks one confined child per job and reports how it ended.

It runs the user's own imports but never a candidate: those run in the children, which cannot come back.
A job message carries five descriptors: the private channel, stdin, stdout, stderr and the report pipe.
Standard library, Python 3.8 or later.
"""

from __future__ import annotations

import array
import atexit
import contextlib
import ctypes
import fcntl
import gc
import importlib
import json
import os
import resource
import select
import signal
import socket
import sys
import threading
import traceback
from typing import Any, Callable, NoReturn

MESSAGE_BYTES = 1 << 16
CHANNEL_FD, RULESET_FD = 3, 4
PRELOAD_TIMEOUT_S = 120
MEMORY_EXIT_CODE = 77
PR_SET_CHILD_SUBREAPER = 36


def serve(
    control_fd: int,
    make_channel: Callable[[int], Any],
    confinement: dict[str, Any],
    namespaces: dict[str, Any],
) -> None:
    """Say where our modules are, get the plan, warm up, then fork until the control socket closes."""
    control = socket.socket(fileno=control_fd)
    sys.path[:] = [entry for entry in sys.path if entry]
    control.send(json.dumps(sorted({sys.prefix, sys.base_prefix, *sys.path})).encode())
    plan = json.loads(sys.stdin.readline())
    plan["between_jobs"] = namespaces["empty_shared_memory"] if plan["namespaces"] else lambda: None
    if plan["namespaces"]:
        namespaces["enter_namespaces"](plan["namespaces"])
    _preload(plan)
    confinement["give_up_capabilities"](plan["identity"])
    ruleset = confinement["build_ruleset"](plan["landlock"]) if plan["landlock"] else None
    _open_streams()
    server = ForkServer(control, plan, ruleset, make_channel, confinement["confine"])
    control.send(b"ready")
    gc.collect()
    gc.freeze()
    server.run()


def _preload(plan: dict[str, Any]) -> None:
    """Import what candidates will import. A module that fails here fails again where it is reported."""
    signal.alarm(PRELOAD_TIMEOUT_S)
    resource.setrlimit(resource.RLIMIT_NOFILE, (plan["open_files"], plan["open_files"]))
    sys.path[:0] = plan["sys_path"]
    for name in plan["preload"]:
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    signal.alarm(0)


class ForkServer:
    """Forks a child per message and reports each one's end on the pipe that came with it."""

    def __init__(
        self,
        control: socket.socket,
        plan: dict[str, Any],
        ruleset: int | None,
        make_channel: Callable[[int], Any],
        confine: Callable[..., None],
    ) -> None:
        self._control = control
        self._plan = plan
        self._ruleset = ruleset
        self._make_channel = make_channel
        self._confine = confine
        self._reports: dict[int, int] = {}
        self._pid = os.getpid()

    def run(self) -> None:
        """Serve until the parent closes its end; then nothing of ours stays alive."""
        wakeup = _watch_children()
        _adopt_orphans()
        while True:
            readable = select.select([self._control.fileno(), wakeup], [], [])[0]
            if wakeup in readable:
                with contextlib.suppress(BlockingIOError):
                    os.read(wakeup, 4096)
                self._reap()
            if self._control.fileno() in readable:
                message, fds = _receive(self._control)
                if not message:
                    break
                self._fork(json.loads(message.decode())["cpu_s"], fds)
        for pid in self._reports:
            os.kill(pid, signal.SIGKILL)

    def _reap(self) -> None:
        """Tell each ended child's parent its wait status and usage; adopted orphans are only buried."""
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if pid in self._reports:
                report = self._reports.pop(pid)
                cpu_s = usage.ru_utime + usage.ru_stime
                _say(report, {"wait_status": status, "cpu_s": cpu_s, "peak_rss_kib": usage.ru_maxrss})
                os.close(report)

    def _fork(self, cpu_s: int | None, fds: list[int]) -> None:
        report = fds[4]
        if not self._reports:
            self._plan["between_jobs"]()
        try:
            pid = os.fork()
        except OSError as exc:
            _say(report, {"error": "cannot fork: %s" % exc})
            os.close(report)
        else:
            if pid == 0:
                self._be_the_child(cpu_s, fds)
            self._reports[pid] = report
            _say(report, {"pid": pid})
        for fd in fds[:4]:
            os.close(fd)

    def _be_the_child(self, cpu_s: int | None, fds: list[int]) -> NoReturn:
        """Never returns into the server's loop, whatever happens."""
        code = 1
        try:
            self._control.detach()
            _take_over(fds, self._ruleset, self._plan)
            channel = self._make_channel(CHANNEL_FD)
            try:
                self._confine(self._plan, cpu_s, RULESET_FD if self._ruleset is not None else None, self._pid)
            except BaseException as exc:
                channel.send(("%s: %s" % (type(exc).__name__, exc)).encode())
                os._exit(code)
            channel.send(b"")
            entry, payload = channel.receive(), channel.receive()
            if entry is not None and payload is not None:
                code = _run(entry, channel, payload)
        finally:
            os._exit(code)


def _adopt_orphans() -> None:
    """Whatever a job leaves running becomes our child, so that the parent finds it below us."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_CHILD_SUBREAPER, *(ctypes.c_ulong(flag) for flag in (1, 0, 0, 0))):
        raise OSError(ctypes.get_errno(), "cannot adopt orphans")


def _say(report: int, message: dict[str, Any]) -> None:
    """One line to a parent, who may be gone."""
    with contextlib.suppress(OSError):
        os.write(report, (json.dumps(message) + "\n").encode())


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


def _take_over(fds: list[int], ruleset: int | None, plan: dict[str, Any]) -> None:
    """Own session, own descriptors 0 to 4, own folder; everything else of the zygote is closed."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    wanted = {CHANNEL_FD: fds[0], 0: fds[1], 1: fds[2], 2: fds[3]}
    if ruleset is not None:
        wanted[RULESET_FD] = ruleset
    high = {target: fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, RULESET_FD + 1) for target, fd in wanted.items()}
    for target, fd in high.items():
        os.dup2(fd, target, inheritable=target < CHANNEL_FD)
    os.closerange(RULESET_FD + (ruleset is not None), plan["open_files"])
    os.umask(0o077)
    os.chdir(plan["cwd"])


def _run(entry: bytes, channel: Any, payload: bytes) -> int:
    """Run the entry as the interpreter would run a program, down to exit code, threads and atexit."""
    namespace: dict[str, Any] = {"__name__": "perfrl_guest"}
    code = 0
    try:
        exec(compile(entry, "<guest>", "exec"), namespace)
        namespace["main"](channel, payload)
    except SystemExit as exc:
        code = _exit_code(exc.code)
    except MemoryError:
        code = MEMORY_EXIT_CODE
    except BaseException:
        traceback.print_exc()
        code = 1
    with contextlib.suppress(BaseException):
        threading._shutdown()  # type: ignore[attr-defined]
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
