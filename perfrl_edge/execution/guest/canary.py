"""Tries what no candidate may do, from exactly where a candidate runs, and says what came of it.

The parent looks for itself wherever it can; an answer here only says that the call was refused.
Standard library, Python 3.8 or later.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import os
import resource
import socket
import time
from typing import Any, Callable

libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWUSER = 0x10000000
SOON_S = 3.0
MACHINE_CALLS = {
    "x86_64": {"process_vm_readv": 310, "ptrace": 101, "keyctl": 250, "userfaultfd": 323, "io_uring": 425},
    "aarch64": {"process_vm_readv": 270, "ptrace": 117, "keyctl": 219, "userfaultfd": 282, "io_uring": 425},
}


def main(channel: Any, payload: bytes) -> None:
    """Answer each request, the name of an attempt, with what succeeded: an empty text is good news."""
    facts = json.loads(payload)
    while True:
        name = channel.receive()
        if name is None:
            return
        channel.send(ATTEMPTS[name.decode()](facts).encode())


def write_outside(facts: dict[str, Any]) -> str:
    decoy, folder = facts["decoy"], os.path.dirname(facts["decoy"])
    with contextlib.suppress(OSError):  # may be answered with a yes that means nothing; the parent looks
        os.chmod(decoy, 0)
    with contextlib.suppress(OSError):
        os.utime(decoy, (0, 0))
    return _successes(
        overwrite=lambda: open(decoy, "r+").close(),
        truncate=lambda: os.truncate(decoy, 0),
        remove=lambda: os.unlink(decoy),
        rename=lambda: os.rename(decoy, decoy + ".moved"),
        link=lambda: os.link(decoy, os.path.join(folder, "link")),
        create=lambda: open(os.path.join(folder, "created"), "w").close(),
        make_folder=lambda: os.mkdir(os.path.join(folder, "folder")),
        symlink=lambda: os.symlink(decoy, os.path.join(folder, "symlink")),
    )


def read_outside(facts: dict[str, Any]) -> str:
    return _successes(
        read=lambda: open(facts["decoy"]).close(),
        list=lambda: os.listdir(os.path.dirname(facts["decoy"])),
    )


def network(facts: dict[str, Any]) -> str:
    def stream() -> None:
        with socket.socket() as client:
            client.connect(("127.0.0.1", facts["port"]))

    def datagram() -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.sendto(b"x", ("127.0.0.1", facts["port"]))

    return _successes(
        tcp=stream,
        udp=datagram,
        ipv6=lambda: socket.socket(socket.AF_INET6).close(),
        netlink=lambda: socket.socket(socket.AF_NETLINK).close(),
    )


def local_sockets(facts: dict[str, Any]) -> str:
    def connect() -> None:
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(facts["socket"])

    return _successes(connect=connect)


def parent_memory(facts: dict[str, Any]) -> str:
    memory = "/proc/%d/mem" % facts["parent"]
    return _successes(
        read=lambda: open(memory, "rb").close(),
        write=lambda: open(memory, "r+b").close(),
        environment=lambda: open("/proc/%d/environ" % facts["parent"]).close(),
    )


def tracing(facts: dict[str, Any]) -> str:
    calls = MACHINE_CALLS[facts["machine"]]
    attach = 16
    return _successes(
        ptrace=lambda: _call(calls["ptrace"], attach, facts["parent"], 0, 0),
        read=lambda: _call(calls["process_vm_readv"], facts["parent"], 0, 0, 0, 0, 0),
    )


def signals(facts: dict[str, Any]) -> str:
    return _successes(
        kill=lambda: os.kill(facts["parent"], 0),
        group=lambda: os.killpg(os.getpgid(facts["parent"]), 0),
    )


def processes(facts: dict[str, Any]) -> str:
    """PURE: no process at all. PROJECT: one that tries to get away, for the parent to look for."""

    def fork() -> None:
        if os.fork() == 0:
            os._exit(0)

    return _successes(fork=fork)


def daemon(facts: dict[str, Any]) -> str:
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.setsid()
        if os.fork():
            os.write(writer, b"started")
            os._exit(0)
        while True:
            resource.getrusage(resource.RUSAGE_SELF)
    return os.read(reader, 32).decode()


def programs(facts: dict[str, Any]) -> str:
    return _successes(exec=lambda: os.execv("/bin/true", ["true"]))


def privileges(facts: dict[str, Any]) -> str:
    return _successes(
        user=lambda: os.setuid(0) if os.getuid() else None,
        groups=lambda: os.setgroups([0]),
        namespace=lambda: _must(libc.unshare(CLONE_NEWUSER)),
    )


def kernel_interfaces(facts: dict[str, Any]) -> str:
    calls = MACHINE_CALLS[facts["machine"]]
    return _successes(
        keyctl=lambda: _call(calls["keyctl"], 0, -3, 0, 0, 0),
        userfaultfd=lambda: _call(calls["userfaultfd"], 0),
        io_uring=lambda: _call(calls["io_uring"], 1, ctypes.create_string_buffer(120)),
    )


def memory(facts: dict[str, Any]) -> str:
    return _successes(allocate=lambda: bytearray(facts["memory_bytes"]))


def limits(facts: dict[str, Any]) -> str:
    def raised(name: str) -> Callable[[], None]:
        number = getattr(resource, name)
        hard = resource.getrlimit(number)[1]
        return lambda: resource.setrlimit(number, (hard, resource.RLIM_INFINITY))

    names = ["RLIMIT_AS", "RLIMIT_FSIZE", "RLIMIT_NOFILE", "RLIMIT_NPROC", "RLIMIT_CORE"]
    return _successes(**{name: raised(name) for name in names})


def scratch(facts: dict[str, Any]) -> str:
    """Write file after file; where nobody refuses, somebody must notice."""

    def fill() -> None:
        for number in range(4 * facts["scratch_bytes"] >> 20):
            with open(os.path.join(os.environ["HOME"], "fill-%d" % number), "wb") as file:
                file.write(bytes(1 << 20))
        time.sleep(SOON_S)

    return _successes(fill=fill)


def spin(facts: dict[str, Any]) -> str:
    while True:
        pass


def flood(facts: dict[str, Any]) -> str:
    while True:
        os.write(1, b"x" * 65536)


def environment(facts: dict[str, Any]) -> str:
    return " ".join(sorted(set(os.environ) - set(facts["environment"])))


def descriptors(facts: dict[str, Any]) -> str:
    found = []
    for fd in range(resource.getrlimit(resource.RLIMIT_NOFILE)[0]):
        try:
            os.fstat(fd)
        except OSError:
            continue
        found.append(fd)
    return " ".join(str(fd) for fd in found if fd > 3)


def leftovers(facts: dict[str, Any]) -> str:
    """Leave something in every place that may be written, or say what the last one left."""
    found = []
    for place in (os.environ["HOME"], "/dev/shm", "/tmp", "/var/tmp"):
        with contextlib.suppress(OSError):
            name = os.path.join(place, facts["mark"])
            if os.path.lexists(name):
                found.append(place)
            open(name, "w").close()
    return " ".join(found)


def interpreter(facts: dict[str, Any]) -> str:
    """Not an attempt to do harm: the interpreter's own modules must be there to import."""
    try:
        importlib.import_module("colorsys")
    except ImportError:
        return "its library cannot be read by the user it runs as"
    return ""


def _call(number: int, *arguments: Any) -> None:
    wide = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    _must(libc.syscall(ctypes.c_long(number), *wide))


def _must(answer: int) -> None:
    if answer < 0:
        raise OSError(ctypes.get_errno(), "refused")


def _successes(**attempts: Callable[[], Any]) -> str:
    """The names of the attempts that were not refused."""
    succeeded = []
    for name, attempt in attempts.items():
        try:
            attempt()
        except (OSError, MemoryError, ValueError):
            continue
        succeeded.append(name)
    return " ".join(succeeded)


ATTEMPTS: dict[str, Callable[[dict[str, Any]], str]] = {
    attempt.__name__: attempt
    for attempt in (
        write_outside, read_outside, network, local_sockets, parent_memory, tracing, signals, processes,
        daemon, programs, privileges, kernel_interfaces, memory, limits, scratch, spin, flood, environment,
        descriptors, leftovers, interpreter,
    )
}  # fmt: skip
