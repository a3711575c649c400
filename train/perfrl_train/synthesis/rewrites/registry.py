"""The catalogue of rewrites: each turns one place of a good program into what people write when it is slow.

A rewrite is a function from a program and a node to edits. It raises Unfit, or returns None, where it does
not fit. Its name is what "rewrite:NAME" says, its docstring what it does.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from perfrl_edge.program.source import parse
from perfrl_train.synthesis.editing import Code, Edits, Unfit, apply_edits


@dataclass(frozen=True, slots=True)
class Rewrite:
    """One kind of de-optimization, tried on every node of one type."""

    name: str
    node_type: type[ast.AST]
    edits_at: Callable[[Code, Any], Edits | None]
    scripts_only: bool = False

    def variants(self, text: str, function: str | None) -> list[str]:
        """Every program that applying this once, somewhere, gives."""
        if self.scripts_only and function is not None:
            return []
        nodes = Code(text, function).nodes(self.node_type)
        found = (self._variant(text, function, index) for index in range(len(nodes)))
        return [variant for variant in found if variant is not None]

    def _variant(self, text: str, function: str | None, index: int) -> str | None:
        code = Code(text, function)  # afresh, so that names made up for one place are free at the next
        try:
            edits = self.edits_at(code, code.nodes(self.node_type)[index])
            changed = apply_edits(text, edits or ())
            parse(changed)
        except (Unfit, SyntaxError):
            return None
        return changed if changed != text else None


REWRITES: dict[str, Rewrite] = {}

_Rule = Callable[[Code, Any], Edits | None]


def rewrite(node_type: type[ast.AST], *, scripts_only: bool = False) -> Callable[[_Rule], _Rule]:
    """Enter a function into the catalogue under its own name."""

    def enter(rule: _Rule) -> _Rule:
        REWRITES[rule.__name__] = Rewrite(rule.__name__, node_type, rule, scripts_only)
        return rule

    return enter
