"""Two broken versions of a function that any test worth the name must notice, as sources (pure)."""

from __future__ import annotations

import ast

RAISES = "raises"
RETURNS_NONE = "returns None"


def mutants(source: str, *, only_none: bool) -> dict[str, str]:
    """Mutant sources by what they do. only_none: the function never returned anything but None."""
    broken = {
        RAISES: _with_body(source, "raise RuntimeError('this function was replaced to see who checks it')")
    }
    if not only_none:
        broken[RETURNS_NONE] = _with_body(source, "return None")
    return broken


def _with_body(source: str, statement: str) -> str:
    tree = ast.parse(source)
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node.body = ast.parse(f"def f():\n    {statement}").body[0].body  # type: ignore[attr-defined]
    return ast.unparse(tree)
