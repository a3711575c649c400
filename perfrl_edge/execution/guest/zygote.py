"""The fork server: a warm interpreter that forks one confined child per job and reports how it ended.

It runs the user's own imports but never a candidate: those run in the children, which cannot come back.
A job message carries five descriptors: the private channel, stdin, stdout, stderr and the report pipe.
Standard library, Python 3.8 or later.
"""

from __future__ import annotations

import array
import atexit
import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import threading
import traceback
from typing import Any, Callable, NoReturn

MESSAGE_BYTES = 1 << 16
PRELOAD_TIMEOUT_S = 120
MEMORY_EXIT_CODE = 77


def serve(control_fd: int, plan: dict[str, Any], make_channel: Any, confine: Callable[..., None]) -> None:
    """Warm up, then fork a child per message until the parent closes the control socket."""
    control = socket.socket(fileno=control_fd)
    _preload(plan)
    wakeup = _watch_children()
    control.send(b"ready")
    reports: dict[int, int] = {}
    gc.collect()
    gc.freeze()
    while True:
        readable = select.select([control.fileno(), wakeup], [], [])[0]
        if wakeup in readable:
            with contextlib.suppress(BlockingIOError):
                os.read(wakeup, 4096)
            _reap(reports)
        if control.fileno() in readable:
            message, fds = _receive(control)
            if not message:
                break
            _start(json.loads(message.decode()), fds, reports, (control, plan, make_channel, confine))
    for pid in reports:
        os.kill(pid, signal.SIGKILL)


def _preload(plan: dict[str, Any]) -> None:
    """Import what candidates will import. A module that fails here fails again where it is reported."""
    signal.alarm(PRELOAD_TIMEOUT_S)
    sys.path[:] = plan["sys_path"] + [entry for entry in sys.path if entry]
    for name in plan["preload"]:
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    signal.alarm(0)


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


def _reap(reports: dict[int, int]) -> None:
    """Tell each ended child's parent its wait status and usage; adopted orphans are only buried."""
    while True:
        try:
            pid, status, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        report = reports.pop(pid, None)
        if report is None:
            continue
        cpu_s = usage.ru_utime + usage.ru_stime
        line = json.dumps({"wait_status": status, "cpu_s": cpu_s, "peak_rss_kib": usage.ru_maxrss}) + "\n"
        with contextlib.suppress(OSError):
            os.write(report, line.encode())
        os.close(report)


def _start(job: dict[str, Any], fds: list[int], reports: dict[int, int], tools: tuple[Any, ...]) -> None:
    report = fds[4]
    zygote = os.getpid()
    try:
        pid = os.fork()
    except OSError as exc:
        os.write(report, (json.dumps({"error": "cannot fork: %s" % exc}) + "\n").encode())
        for fd in fds:
            os.close(fd)
        return
    if pid == 0:
        _be_the_child(job, fds, zygote, tools)
    for fd in fds[:4]:
        os.close(fd)
    reports[pid] = report
    with contextlib.suppress(OSError):
        os.write(report, (json.dumps({"pid": pid}) + "\n").encode())


def _be_the_child(job: dict[str, Any], fds: list[int], zygote: int, tools: tuple[Any, ...]) -> NoReturn:
    control, plan, make_channel, confine = tools
    code = 1
    try:
        control.detach()
        channel = make_channel(_take_over(job, fds, plan))
        try:
            confine({**plan, **job}, zygote)
        except BaseException as exc:
            channel.send(("%s: %s" % (type(exc).__name__, exc)).encode())
            os._exit(code)
        channel.send(b"")
        entry, payload = channel.receive(), channel.receive()
        if entry is not None and payload is not None:
            code = _run(entry, channel, payload)
    finally:
        os._exit(code)


def _take_over(job: dict[str, Any], fds: list[int], plan: dict[str, Any]) -> int:
    """Own session, own descriptors 0 to 3, own folder; everything else of the zygote is closed."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    high = [os.dup(fd) for fd in fds[:4]]  # out of the way of 0..3, which they may occupy
    for target, fd in zip((3, 0, 1, 2), high):
        os.dup2(fd, target, inheritable=target != 3)
    os.closerange(4, plan["open_files"])
    os.umask(0o077)
    os.chdir(job["cwd"])
    os.environ.update(job["environment"])
    if "tempfile" in sys.modules:
        sys.modules["tempfile"].tempdir = None  # type: ignore[attr-defined]
    for name, fd, mode, errors in (
        ("stdin", 0, "r", "surrogateescape"),
        ("stdout", 1, "w", "surrogateescape"),
        ("stderr", 2, "w", "backslashreplace"),
    ):
        stream = open(fd, mode, encoding="utf-8", errors=errors, closefd=False)
        setattr(sys, name, stream)
        setattr(sys, "__%s__" % name, stream)
    return 3


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
