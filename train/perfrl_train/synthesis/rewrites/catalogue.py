"""Every rewrite: importing the modules fills the registry."""

from __future__ import annotations

from perfrl_train.synthesis.rewrites import (  # noqa: F401  for what importing them registers
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

__all__ = ["REWRITES"]
