"""Applies the parent's confinement plan to the process it runs in. Never undone, so only after a fork.

The parent computes everything; what stands here is the order and the system calls. Any failure raises,
and the process then reports it and never sees a payload. Standard library, Python 3.8 or later.
"""

from __future__ import annotations

import resource
from typing import Any


def confine(plan: dict[str, Any], zygote: int) -> None:
    """Apply every layer of the plan, in the only order that works."""
    _limit_resources(plan["rlimits"])


def _limit_resources(rlimits: list[list[Any]]) -> None:
    for name, soft, hard in rlimits:
        resource.setrlimit(getattr(resource, name), (soft, hard))
