"""A warm guest interpreter that runs one confined process per job.

In: our guest script, a payload and stdin. Out: an Execution, or a Session to ask questions through.
The interpreter runs the user's own imports unconfined, as the user's tests would; whatever was proposed
for the user runs in the confined children only. A PROJECT worker runs one job at a time, since what a
job leaves behind is told by not belonging to another.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from perfrl_edge.execution.sandbox.confinement import (
    Facilities,
    check_confined,
    choose_identity,
    confined_orphans,
    confinement_plan,
    probe_facilities,
    shield_ourselves,
)
from perfrl_edge.execution.sandbox.job import Job
from perfrl_edge.execution.sandbox.landlock import Territory
from perfrl_edge.execution.sandbox.limits import Execution, Limits, Profile
from perfrl_edge.execution.sandbox.process_tree import kill_orphans
from perfrl_edge.execution.sandbox.scratch import (
    empty_scratch,
    exceeds,
    make_scratch,
    remove_scratch,
    remove_stale_scratch,
)
from perfrl_edge.execution.sandbox.session import Session, SessionEnded
from perfrl_edge.execution.sandbox.zygote import Zygote

__all__ = ["Session", "SessionEnded", "Worker"]

_FIXED_ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "USER": "perfrl",
    "LOGNAME": "perfrl",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONNOUSERSITE": "1",
    **{f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")},
}
ENVIRONMENT_NAMES = frozenset({*_FIXED_ENVIRONMENT, "HOME", "TMPDIR", "PYTHONHASHSEED"})


class Worker:
    """Starts lazily, starts anew after its fork server died, ends everything on exit."""

    def __init__(  # noqa: PLR0913 - all of them name a different thing about one process
        self,
        interpreter: Path,
        *,
        profile: Profile,
        limits: Limits,
        readable: Sequence[Path] = (),
        cwd: Path | None = None,
        preload: Sequence[str] = (),
        sys_path: Sequence[str] = (),
        hash_seed: int = 0,
        facilities: Facilities | None = None,
    ) -> None:
        self._interpreter = interpreter
        self._profile = profile
        self._limits = limits
        self._readable = (*readable, *map(Path, sys_path), *((cwd,) if cwd else ()))
        self._cwd = cwd
        self._preload = list(preload)
        self._sys_path = list(sys_path)
        self._hash_seed = hash_seed
        self._facilities = facilities or probe_facilities()
        self._identity = choose_identity(self._facilities)
        self._zygote: Zygote | None = None
        self._home: Path | None = None

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
        """Start a process that answers requests.

        It has no limit on CPU: with one, the kernel brings a process's clock up to date only at ticks,
        and Session.cpu_time_s() would be off by milliseconds. Requests have deadlines instead.
        """
        return self._start(entry, payload, stdin, None)

    def close(self) -> None:
        """End the fork server and whatever it still runs; remove every scratch folder."""
        if self._zygote is not None:
            if self._zygote.alive:
                self._zygote.close()
            else:
                self.give_up()
            self._zygote = None
        if self._home is not None:
            remove_scratch(self._home)
            self._home = None

    def _start(self, entry: str, payload: bytes, stdin: bytes, cpu_s: int | None) -> Session:
        session = Session(self._warm_zygote().fork(entry, cpu_s, stdin), self._limits, self)
        session.start(payload)
        return session

    def _warm_zygote(self) -> Zygote:
        if self._zygote is not None and not self._zygote.alive:
            self.close()
        if self._zygote is None:
            shield_ourselves()
            remove_stale_scratch()
            self._home = make_scratch()
            self._home.chmod(0o711)  # as root, another user's processes pass through
            for name in ("scratch", "root"):
                (self._home / name).mkdir(0o700)
            scratch = self._home / "scratch"
            if self._identity.uid is not None:
                os.chown(scratch, self._identity.uid, self._identity.uid)
            environment = _environment(scratch, self._hash_seed)
            self._zygote = Zygote(self._interpreter, self._plan, environment, scratch)
        return self._zygote

    def _plan(self, interpreter_places: Sequence[Path]) -> Mapping[str, Any]:
        assert self._home is not None
        scratch = self._home / "scratch"
        territory = Territory(
            readable=(*interpreter_places, *self._readable, scratch),
            writable=(scratch,) if self._profile is Profile.PROJECT else (),
            mount_point=self._home / "root",
        )
        plan = confinement_plan(self._profile, self._limits, territory, self._identity, self._facilities)
        cwd = str(self._cwd or scratch)
        return {**plan, "preload": self._preload, "sys_path": self._sys_path, "cwd": cwd}

    def check(self, job: Job) -> None:
        """Called by a session before its process gets anything to run."""
        check_confined(job.pid, self._identity, self._facilities)

    def overrun(self) -> bool:
        """Called by a session now and then: has its process written more than it may, all files together?"""
        assert self._home is not None
        limits = self._limits
        return self._unbounded and exceeds(
            self._home / "scratch", limits.scratch_bytes, limits.scratch_entries
        )

    def bury(self, job: Job) -> None:
        """Called by a session whose process has ended: nothing it started may live on."""
        assert self._zygote is not None
        self._zygote.forget(job.pid)
        if self._unbounded:
            self._zygote.kill_strays()

    def clean_up(self, job: Job) -> None:
        """Called by a session that is over: the next job finds an empty folder."""
        if self._unbounded and self._home is not None and not (self._zygote and self._zygote.busy):
            empty_scratch(self._home / "scratch")

    def give_up(self) -> None:
        """Called by a session that was never told how its process ended: end what the fork server left."""
        assert self._zygote is not None
        self._zygote.close()
        kill_orphans(confined_orphans)

    @property
    def _unbounded(self) -> bool:
        """May start and write something, without namespaces that hold it and end it."""
        writes = self._profile is Profile.PROJECT or not self._facilities.seccomp
        return writes and not self._facilities.namespaces


def _environment(scratch: Path, hash_seed: int) -> dict[str, str]:
    """All a guest sees of the environment.

    Byte code is read, where the user's own runs left it, but never written: a private cache would
    make every import of a large package compile it again, and nothing confined can write the shared one.
    """
    return {
        **_FIXED_ENVIRONMENT,
        "HOME": str(scratch),
        "TMPDIR": str(scratch),
        "PYTHONHASHSEED": str(hash_seed),
    }
