"""A warm guest interpreter that runs one confined process per job.

In: our guest script, a payload and stdin. Out: an Execution, or a Session to ask questions through.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from perfrl_edge.execution.job import Job
from perfrl_edge.execution.sandbox import Execution, Limits, Profile
from perfrl_edge.execution.scratch import make_scratch, remove_scratch
from perfrl_edge.execution.session import Session, SessionEnded
from perfrl_edge.execution.zygote import Order, Zygote

__all__ = ["Session", "SessionEnded", "Worker"]

_SESSION_CPU_S = 3600  # a session's requests have deadlines of their own; this one outlives the parent


class Worker:
    """Starts lazily, restarts after its fork server died, ends everything on exit."""

    def __init__(
        self,
        interpreter: Path,
        *,
        profile: Profile,
        limits: Limits,
        readable: Sequence[Path] = (),
        cwd: Path | None = None,
        preload: Sequence[str] = (),
        sys_path: Sequence[str] = (),
    ) -> None:
        self._interpreter = interpreter
        self._profile = profile
        self._limits = limits
        self._readable = tuple(readable)
        self._cwd = cwd
        self._preload = tuple(preload)
        self._sys_path = tuple(sys_path)
        self._zygote: Zygote | None = None
        self._home: Path | None = None
        self._scratch_of: dict[int, Path] = {}

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(self, entry: str, payload: bytes, stdin: bytes = b"") -> Execution:
        """Run one process to its end, or to the limit."""
        with self._start(entry, payload, stdin, math.ceil(self._limits.timeout_s) + 1) as session:
            return session.wait(self._limits.timeout_s)

    def open(self, entry: str, payload: bytes, stdin: bytes = b"") -> Session:
        """Start a process that answers requests."""
        return self._start(entry, payload, stdin, _SESSION_CPU_S)

    def close(self) -> None:
        """End the fork server and whatever it still runs; remove every scratch folder."""
        if self._zygote is not None:
            self._zygote.close()
            self._zygote = None
        if self._home is not None:
            remove_scratch(self._home)
            self._home = None

    def _start(self, entry: str, payload: bytes, stdin: bytes, cpu_s: int) -> Session:
        zygote = self._warm_zygote()
        assert self._home is not None
        scratch = make_scratch(self._home)
        job = zygote.fork(self._order(scratch, cpu_s), stdin, check=lambda pid: None)
        self._scratch_of[job.pid] = scratch
        session = Session(job, self._limits, self._clean_up)
        session.start(entry.encode(), payload)
        return session

    def _warm_zygote(self) -> Zygote:
        if self._zygote is not None and not self._zygote.alive:
            self.close()
        if self._zygote is None:
            self._home = make_scratch()
            plan: dict[str, Any] = {
                "preload": self._preload,
                "sys_path": self._sys_path,
                "open_files": self._limits.open_files,
            }
            self._zygote = Zygote(self._interpreter, plan, _environment(self._home), self._home)
        return self._zygote

    def _order(self, scratch: Path, cpu_s: int) -> Order:
        limits = self._limits
        return Order(
            cwd=str(self._cwd or scratch),
            environment={"HOME": str(scratch), "TMPDIR": str(scratch)},
            rlimits=[
                ("RLIMIT_AS", limits.memory_bytes, limits.memory_bytes),
                ("RLIMIT_CPU", cpu_s, cpu_s + 1),
                ("RLIMIT_FSIZE", limits.file_bytes, limits.file_bytes),
                ("RLIMIT_NOFILE", limits.open_files, limits.open_files),
                ("RLIMIT_CORE", 0, 0),
            ],
        )

    def _clean_up(self, job: Job) -> None:
        remove_scratch(self._scratch_of.pop(job.pid))


def _environment(home: Path) -> dict[str, str]:
    """All a guest sees of the environment; its scratch folder is added job by job."""
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "TMPDIR": str(home),
        "PYTHONHASHSEED": "0",
        "PYTHONPYCACHEPREFIX": str(home / "pycache"),
        **threads,
    }
