"""Every contest task that pairs are drawn from, by domain."""

from __future__ import annotations

from perfrl_train.synthesis.puzzles import (
    arithmetic,
    boards,
    decisions,
    divisors,
    letters,
    networks,
    orders,
    processes,
    recurrences,
    running,
    searches,
    tallies,
)
from perfrl_train.synthesis.puzzles.puzzle import Puzzle

DOMAINS = (
    arithmetic,
    decisions,
    divisors,
    tallies,
    running,
    orders,
    letters,
    boards,
    processes,
    recurrences,
    networks,
    searches,
)

PUZZLES: tuple[Puzzle, ...] = tuple(puzzle for domain in DOMAINS for puzzle in domain.PUZZLES)
