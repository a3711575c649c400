"""Collects the puzzles of a package, one module each."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from importlib import import_module

from perfrl_train.synthesis.puzzles.puzzle import Puzzle


def gather(package: str, path: Iterable[str]) -> tuple[Puzzle, ...]:
    """The PUZZLE of every module of a package, in order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(path))
    return tuple(import_module(f"{package}.{name}").PUZZLE for name in names)
