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
    """One kind of de-optimization, tried on every node of one type. An idiom costs a constant factor only."""

    name: str
    node_type: type[ast.AST]
    edits_at: Callable[[Code, Any], Edits | None]
    scripts_only: bool = False
    idiom: bool = False

    def variants(self, code: Code) -> list[str]:
        """Every program that applying this once, somewhere, gives."""
        if self.scripts_only and not isinstance(code.root, ast.Module):
            return []
        found = (self._variant(code, node) for node in code.nodes(self.node_type))
        return [variant for variant in found if variant is not None]

    def _variant(self, code: Code, node: ast.AST) -> str | None:
        code.forget_fresh_names()
        try:
            edits = self.edits_at(code, node)
            changed = apply_edits(code.text, edits or ())
            parse(changed)
        except (Unfit, SyntaxError):
            return None
        return changed if changed != code.text else None


REWRITES: dict[str, Rewrite] = {}

_Rule = Callable[[Code, Any], Edits | None]


def rewrite(
    node_type: type[ast.AST], *, scripts_only: bool = False, idiom: bool = False
) -> Callable[[_Rule], _Rule]:
    """Enter a function into the catalogue under its own name."""

    def enter(rule: _Rule) -> _Rule:
        REWRITES[rule.__name__] = Rewrite(rule.__name__, node_type, rule, scripts_only, idiom)
        return rule

    return enter
