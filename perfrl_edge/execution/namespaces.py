"""Whether this host lets us have namespaces of our own, and what the guest is to do with them."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from perfrl_edge.execution.landlock import DEVICES, READ_FILE, Territory

_GUEST = Path(__file__).parent / "guest" / "namespaces.py"
_SHARED_MEMORY_BYTES = 64 << 20
_TRIAL_TIMEOUT_S = 30


@functools.cache
def namespaces_refused() -> str | None:
    """Why namespaces cannot be had here, or None. Tried in a process of its own, which then ends."""
    source = _GUEST.read_text(encoding="utf-8")
    plan = json.dumps(namespace_plan(None))
    trial = f"{source}\nimport json, sys\nenter_namespaces(json.loads(sys.argv[1]))"
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-S", "-c", trial, plan],
            capture_output=True,
            timeout=_TRIAL_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as exc:
        return str(exc)
    if done.returncode == 0:
        return None
    return (done.stderr.decode(errors="replace").strip().splitlines() or ["it ended without a word"])[-1]


def namespace_plan(root: dict[str, Any] | None) -> dict[str, Any]:
    """What enter_namespaces() needs; root None keeps the host's file tree."""
    return {"user": os.geteuid() != 0, "root": root, "shm_bytes": _SHARED_MEMORY_BYTES}


def private_root(rules: Sequence[Sequence[Any]], territory: Territory, architecture: str) -> dict[str, Any]:
    """The file tree for a host without Landlock, from the rules that Landlock would have got."""
    return {
        "at": os.fspath(territory.mount_point),
        "readable": [path for path, rights in rules if rights & READ_FILE and path not in DEVICES],
        "writable": [os.fspath(path) for path in territory.writable],
        "devices": list(DEVICES),
        "machine": architecture,
    }
