"""What import statements bind and where they stand; for every room that reads programs."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TypeGuard


def bound_name(alias: ast.alias) -> str:
    """The name that one part of an import statement binds: `import a.b` binds `a`."""
    return alias.asname or alias.name.partition(".")[0]


def import_bindings(node: ast.Import | ast.ImportFrom) -> list[tuple[str, str]]:
    """Each (name bound, import statement that binds just it)."""
    found = []
    for alias in node.names:
        if isinstance(node, ast.Import):
            one: ast.stmt = ast.Import(names=[alias])
        else:
            one = ast.ImportFrom(module=node.module, names=[alias], level=node.level)
        found.append((bound_name(alias), ast.unparse(one)))
    return found


def is_import(node: ast.AST) -> TypeGuard[ast.Import | ast.ImportFrom]:
    """Is it an import statement of either kind?"""
    return isinstance(node, ast.Import | ast.ImportFrom)


def is_docstring(node: ast.stmt) -> bool:
    """Is it a string that stands alone? At the start of a module that is its docstring."""
    value = node.value if isinstance(node, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def end_of_opening(tree: ast.Module, belongs: Callable[[ast.stmt], bool] = is_import) -> int:
    """The last line, counted from 1, of the docstring and the statements after it that belong to the opening.

    0 where a module has neither.
    """
    line = 0
    for index, node in enumerate(tree.body):
        if not (belongs(node) or (index == 0 and is_docstring(node))):
            break
        line = node.end_lineno or node.lineno
    return line
