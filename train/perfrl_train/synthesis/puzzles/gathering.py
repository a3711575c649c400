"""Collects the puzzles of a package, one module each."""

from __future__ import annotations

from collections.abc import Iterable

from perfrl_train.synthesis.gathering import modules_of
from perfrl_train.synthesis.puzzles.puzzle import Puzzle


def gather(package: str, path: Iterable[str]) -> tuple[Puzzle, ...]:
    """The PUZZLE of every module of a package, in order of their names."""
    return tuple(module.PUZZLE for module in modules_of(package, path))
