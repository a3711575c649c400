"""Whether this host lets us have namespaces of our own, and the file tree that is built in them."""

from __future__ import annotations

import functools
import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from perfrl_edge.execution.guest_entry import guest_source
from perfrl_edge.execution.sandbox.landlock import DEVICES, READ_FILE, SHARED_MEMORY, Territory, landlock_plan
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.execution.sandbox.scratch import make_scratch, remove_scratch

_SHARED_MEMORY_BYTES = 64 << 20
_TRIAL_TIMEOUT_S = 30
_TRIAL = "\nimport json, sys\nenter_namespaces(json.loads(sys.argv[1]))\n"


def namespace_plan(
    rules: Sequence[Sequence[Any]], territory: Territory, limits: Limits, uid: int | None = None
) -> dict[str, Any]:
    """What the guest's enter_namespaces() needs, from the rules that Landlock gets. uid owns the scratch."""
    renewed = {}
    if territory.writable:
        owner = "" if uid is None else f",uid={uid},gid={uid}"
        size = f"mode=700,size={limits.scratch_bytes},nr_inodes={limits.scratch_entries}{owner}"
        renewed = {os.fspath(path): size for path in territory.writable}
        renewed[SHARED_MEMORY] = f"mode=1777,size={_SHARED_MEMORY_BYTES},nr_inodes={limits.scratch_entries}"
    shown = [(path, rights) for path, rights in rules if path not in (*DEVICES, *renewed)]
    return {
        "user": os.geteuid() != 0,
        "machine": platform.machine(),
        "at": os.fspath(territory.mount_point),
        "readable": [path for path, rights in shown if rights & READ_FILE],
        "folders": [path for path, rights in shown if not rights & READ_FILE],
        "devices": list(DEVICES),
        "renewed": renewed,
    }


@functools.cache
def namespaces_refused() -> str | None:
    """Why namespaces cannot be had here, or None. Tried in a process of its own, which then ends."""
    folder = make_scratch()
    try:
        return _try_in(folder)
    finally:
        remove_scratch(folder)


def _try_in(folder: Path) -> str | None:
    scratch = folder / "scratch"
    scratch.mkdir()
    territory = Territory(readable=(), writable=(scratch,), mount_point=folder)
    rules = landlock_plan(Profile.PROJECT, territory, 1, shared_memory=False)["rules"]
    plan = json.dumps(namespace_plan(rules, territory, Limits()))
    program = guest_source("namespaces") + _TRIAL
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-S", "-c", program, plan],
            capture_output=True,
            timeout=_TRIAL_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as exc:
        return str(exc)
    if done.returncode == 0:
        return None
    return (done.stderr.decode(errors="replace").strip().splitlines() or ["it ended without a word"])[-1]
