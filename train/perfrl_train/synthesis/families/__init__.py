"""Every algorithmic family of slow and fast programs, by domain, and which of them training never sees."""

from __future__ import annotations

from perfrl_train.synthesis.example import Family
from perfrl_train.synthesis.families import (
    boards,
    characters,
    choices,
    dependencies,
    encoding,
    geometry,
    graphs,
    hierarchies,
    indexes,
    intervals,
    joins,
    logs,
    lookups,
    matrices,
    numbers,
    parsing,
    peaks,
    ranking,
    records,
    recursion,
    repeats,
    routes,
    sequences,
    simulation,
    strings,
    sums,
    tables,
    windows,
    words,
)

DOMAINS = (
    characters,
    strings,
    words,
    logs,
    encoding,
    parsing,
    records,
    joins,
    tables,
    indexes,
    ranking,
    sequences,
    sums,
    windows,
    peaks,
    numbers,
    choices,
    recursion,
    boards,
    matrices,
    graphs,
    routes,
    hierarchies,
    dependencies,
    intervals,
    geometry,
    lookups,
    simulation,
    repeats,
)

# For validation: at least one of most domains, and each whose idea is close to a program of the benchmarks.
HELD_OUT = frozenset(
    {
        "shared_start",
        "wrap_words",
        "requests_per_hour",
        "snapshot_diff",
        "invert",
        "keep_sorted",
        "trapped_rain",
        "pairs_divisible",
        "common_length",
        "mine_hints",
        "follower_counts",
        "cheapest_trips",
        "busiest",
        "nearest_station",
        "cache_hits",
        "replay",
    }
)

FAMILIES: tuple[Family, ...] = tuple(family for domain in DOMAINS for family in domain.FAMILIES)


def families(held_out: bool) -> tuple[Family, ...]:
    """The families to validate on, or else those to train on."""
    return tuple(family for family in FAMILIES if (family.name in HELD_OUT) is held_out)
