"""Parent side of the fork server: starts it in the user's interpreter and orders children from it."""

from __future__ import annotations

import array
import contextlib
import fcntl
import json
import os
import select
import socket
import struct
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from perfrl_edge.errors import HostError
from perfrl_edge.execution.guest_entry import guest_source
from perfrl_edge.execution.sandbox.job import HEADER, Job
from perfrl_edge.execution.sandbox.process_tree import kill_descendants

_START_TIMEOUT_S = 120.0  # the user's imports may take long
_FORK_TIMEOUT_S = 30.0
_PARTING_S = 2.0
_GREETING_BYTES = 4096
_JOB = struct.Struct("=cii")  # as in guest/zygote.py
_CREDENTIALS = struct.Struct("=3i")  # struct ucred: process, user, group
_BOOT = """
import json, sys
rooms = {}
for name, source in json.loads(sys.stdin.readline()).items():
    rooms[name] = {"__name__": "perfrl_guest." + name}
    exec(compile(source, "<guest " + name + ">", "exec"), rooms[name])
rooms["zygote"]["serve"](int(sys.argv[1]), rooms["channel"]["Channel"],
    rooms["confine"], rooms["namespaces"])
"""


class Zygote:
    """A running fork server. Closing it ends it and everything below it."""

    def __init__(
        self,
        interpreter: Path,
        make_plan: Callable[[Sequence[Path]], Mapping[str, Any]],
        environment: Mapping[str, str],
        cwd: Path,
    ) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            try:
                self._process = _spawn(interpreter, theirs.fileno(), environment, cwd)
            except HostError:
                self._control.close()
                raise
        self._live: set[int] = set()
        self._entries: dict[str, int] = {}
        try:
            self._greet(make_plan)
        except BaseException:
            self.close()
            raise

    @property
    def pid(self) -> int:
        """Process id of the fork server."""
        return self._process.pid

    @property
    def busy(self) -> bool:
        """True while a child is running."""
        return bool(self._live)

    @property
    def alive(self) -> bool:
        """False once it was closed, or has ended and with it its end of the socket."""
        return self._control.fileno() >= 0 and not select.select([self._control], [], [], 0)[0]

    def fork(self, entry: str, cpu_s: int | None, stdin: bytes) -> Job:
        """Have one child forked that is confined and waits for its payload."""
        number = self._number_of(entry)
        channel, their_channel = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        channel.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        (stdout, their_stdout), (stderr, their_stderr), (report, their_report) = (
            os.pipe2(os.O_CLOEXEC) for _ in range(3)
        )
        their_fds = [_sealed_file(stdin), their_stdout, their_stderr, their_channel.detach(), their_report]
        try:
            try:
                self._send(_JOB.pack(b"J", number, cpu_s or 0), their_fds)
            finally:
                for fd in their_fds:
                    os.close(fd)
            pid = _await_child(channel, report)
        except BaseException:
            channel.close()
            for fd in (stdout, stderr, report):
                os.close(fd)
            raise
        self._live.add(pid)
        return Job(pid, channel, stdout, stderr, report)

    def forget(self, pid: int) -> None:
        """A child has ended and was reported."""
        self._live.discard(pid)

    def kill_strays(self) -> None:
        """Kill all that lives below the fork server and is not one of its own live children."""
        self._kill_below(spare=self._live)

    def close(self) -> None:
        """End the fork server and all its children; twice is as good as once."""
        self._control.close()
        try:
            self._kill_below()
        finally:
            self._part()

    def _kill_below(self, spare: Iterable[int] = ()) -> None:
        if self._process.poll() is None:  # once buried, its number may be anybody's
            kill_descendants(self._process.pid, spare)

    def _part(self) -> None:
        try:
            self._process.wait(_PARTING_S)  # it buries its children, which would be ours otherwise
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _greet(self, make_plan: Callable[[Sequence[Path]], Mapping[str, Any]]) -> None:
        """Send our scripts, hear where the interpreter keeps its modules, send the plan made for that."""
        names = ("channel", "namespaces", "confine", "zygote")
        self._tell({name: guest_source(name) for name in names})
        places = json.loads(self._hear())
        self._tell(make_plan([Path(place) for place in places]))
        self._hear()

    def _tell(self, message: Mapping[str, Any]) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()

    def _hear(self) -> bytes:
        if select.select([self._control], [], [], _START_TIMEOUT_S)[0]:
            with contextlib.suppress(ConnectionResetError):  # it died with a message unread
                message = self._control.recv(1 << 16)
                if message:
                    return message
        self._process.kill()
        raise HostError(f"the fork server did not start: {self._last_words()}")

    def _last_words(self) -> str:
        assert self._process.stderr is not None
        return self._process.stderr.read(4096).decode(errors="replace").strip() or "no message"

    def _number_of(self, entry: str) -> int:
        """Which of the fork server's guest scripts this is; it gets those that it does not have yet."""
        if entry not in self._entries:
            self._send(b"E" + entry.encode(), [])
            answer = self._hear()
            if answer != b"ready":
                raise HostError(f"the fork server cannot load a guest script: {answer.decode()}")
            self._entries[entry] = len(self._entries)
        return self._entries[entry]

    def _send(self, message: bytes, fds: list[int]) -> None:
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))] if fds else []
        try:
            self._control.sendmsg([message], rights)
        except OSError as exc:
            raise HostError(f"the fork server is gone: {exc}") from exc


def _await_child(channel: socket.socket, report: int) -> int:
    """The process id of a child that says it is confined, as the kernel knows it."""
    if not select.select([channel], [], [], _FORK_TIMEOUT_S)[0]:
        raise HostError("the fork server does not answer")
    greeting, ancillary, _, _ = channel.recvmsg(_GREETING_BYTES, socket.CMSG_SPACE(_CREDENTIALS.size))
    if not greeting:
        said = os.read(report, 4096) if select.select([report], [], [], _FORK_TIMEOUT_S)[0] else b""
        reason = said.decode(errors="replace") if said[:1] != b"E" else "it died while it was set up"
        raise HostError(f"the fork server started no process: {reason or 'it died'}")
    if len(greeting) > HEADER.size:
        raise HostError(f"cannot confine a process: {greeting[HEADER.size :].decode(errors='replace')}")
    channel.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 0)
    for _, kind, data in ancillary:
        if kind == socket.SCM_CREDENTIALS:
            return int(_CREDENTIALS.unpack(data)[0])
    raise HostError("the kernel does not say who is at the other end of a socket")


def _spawn(
    interpreter: Path, control_fd: int, environment: Mapping[str, str], cwd: Path
) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            [interpreter, "-s", "-B", "-c", _BOOT, str(control_fd)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=cwd,
            env=dict(environment),
            pass_fds=(control_fd,),
            start_new_session=True,
        )
    except OSError as exc:
        raise HostError(f"cannot start {interpreter}: {exc}") from exc


def _sealed_file(content: bytes) -> int:
    """The child's stdin: a file in memory that nobody can change any more."""
    if not content:
        return os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC)
    fd = os.memfd_create("stdin", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    view = memoryview(content)
    while view:
        view = view[os.pwrite(fd, view, len(content) - len(view)) :]
    seals = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, seals)
    return fd
