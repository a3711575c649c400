"""Every rewrite: importing the modules fills the registry."""

from __future__ import annotations

from perfrl_train.synthesis.rewrites import (
    aggregates,
    caching,
    comprehensions,
    heaps,
    lookups,
    loops,
    numbers,
    scripts,
    sequences,
    sorting,
    strings,
)
from perfrl_train.synthesis.rewrites.registry import REWRITES

__all__ = ["MODULES", "REWRITES"]

MODULES = (
    aggregates,
    caching,
    comprehensions,
    heaps,
    lookups,
    loops,
    numbers,
    scripts,
    sequences,
    sorting,
    strings,
)
