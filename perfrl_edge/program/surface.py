"""What a piece of a program touches beyond its own values: modules, names, attributes, globals.

The static gate compares the surface of a candidate with the original's: what the original already
touches, a faster version may touch too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Surface:
    """modules: roots imported; names: looked up; attributes: read, set or imported by `from`,
    as "attribute" and as "name.attribute";

    methods: defined in classes; rebound: names in `global`; patched: "name.attribute" stores.
    """

    modules: frozenset[str]
    names: frozenset[str]
    attributes: frozenset[str]
    methods: frozenset[str]
    rebound: frozenset[str]
    patched: frozenset[str]


def surface_of(parts: Iterable[ast.AST]) -> Surface:
    """The surface of some nodes and everything inside them."""
    nodes = [node for part in parts for node in ast.walk(part)]
    return Surface(
        modules=frozenset(_modules(nodes)),
        names=frozenset(node.id for node in nodes if isinstance(node, ast.Name)),
        attributes=frozenset(_attributes(nodes)),
        methods=frozenset(_methods(nodes)),
        rebound=frozenset(name for node in nodes if isinstance(node, ast.Global) for name in node.names),
        patched=frozenset(_patched(nodes)),
    )


def new_identifiers(original: str, candidate: Iterable[ast.AST]) -> set[str]:
    """Identifiers with characters outside ASCII that the original's text does not contain."""
    found: set[str] = set()
    for part in candidate:
        for node in ast.walk(part):
            names = (getattr(node, field, None) for field in ("id", "attr", "arg", "name"))
            found.update(name for name in names if isinstance(name, str) and not name.isascii())
    return {name for name in found if name not in original}


def literals(tree: ast.AST) -> set[str]:
    """Every string and number written out in a program, as text without surrounding blanks."""
    values = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {str(value).strip() for value in values if isinstance(value, str | int | float)}


def _modules(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "").partition(".")[0]


def _attributes(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Attribute):
            yield node.attr
            if isinstance(node.value, ast.Name):
                yield f"{node.value.id}.{node.attr}"
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield from (alias.name, f"{node.module}.{alias.name}")


def _methods(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield inner.name
                elif isinstance(inner, ast.Assign):
                    yield from (target.id for target in inner.targets if isinstance(target, ast.Name))


def _patched(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
            yield ast.unparse(node)
