"""Puts guest scripts together: one text that runs where nothing of ours is installed."""

from __future__ import annotations

import ast
from functools import cache
from importlib import resources

_GUEST = "perfrl_edge.execution.guest"


@cache
def guest_entry(name: str) -> str:
    """The text of a guest script, with the guest modules that it imports in front of it, each once."""
    body: list[ast.stmt] = []
    _append(name, body, set())
    future = ast.ImportFrom("__future__", [ast.alias("annotations")], 0)
    return ast.unparse(ast.fix_missing_locations(ast.Module([future, *body], [])))


def guest_source(name: str) -> str:
    """The text of one guest module, as it stands."""
    return resources.files(_GUEST).joinpath(f"{name}.py").read_text("utf-8")


def _append(name: str, body: list[ast.stmt], included: set[str]) -> None:
    included.add(name)
    for node in ast.parse(guest_source(name)).body:
        if not isinstance(node, ast.ImportFrom) or (node.level == 0 and node.module != "__future__"):
            body.append(node)
        elif node.level and node.module is not None and node.module not in included:
            _append(node.module, body, included)
