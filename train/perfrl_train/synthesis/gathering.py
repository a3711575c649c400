"""What is written one module each is found by looking, not by a list that somebody has to keep."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from importlib import import_module
from types import ModuleType


def modules_of(package: str, path: Iterable[str]) -> tuple[ModuleType, ...]:
    """The modules of a package, given its __name__ and __path__, in order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(path))
    return tuple(import_module(f"{package}.{name}") for name in names)
