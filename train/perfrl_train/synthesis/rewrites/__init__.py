"""The rewrites by what they touch; importing this package fills the catalogue."""

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
from perfrl_train.synthesis.rewrites.registry import REWRITES, Rewrite

__all__ = [
    "REWRITES",
    "Rewrite",
    "aggregates",
    "caching",
    "comprehensions",
    "heaps",
    "lookups",
    "loops",
    "numbers",
    "scripts",
    "sequences",
    "sorting",
    "strings",
]
