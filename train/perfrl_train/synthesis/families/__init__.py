"""Every algorithmic family of slow and fast programs, by domain, and which of them training never sees."""

from __future__ import annotations

from perfrl_train.synthesis.example import Family
from perfrl_train.synthesis.families import domains
from perfrl_train.synthesis.gathering import modules_of

# For validation: some of all sorts, and each whose idea is close to a program of the benchmarks.
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
        "right_triangles",
        "rsa_decode",
        "amicable_pairs",
        "aligned_report",
        "strip_tilings",
        "smoothed_alarms",
        "resample_means",
        "nest_replies",
        "tower_heights",
        "season_table",
        "card_lead",
        "network_ready",
        "earliest_stops",
        "telling_words",
    }
)

FAMILIES: tuple[Family, ...] = tuple(
    family for domain in modules_of(domains.__name__, domains.__path__) for family in domain.FAMILIES
)


def families(held_out: bool) -> tuple[Family, ...]:
    """The families to validate on, or else those to train on."""
    return tuple(family for family in FAMILIES if (family.name in HELD_OUT) is held_out)
