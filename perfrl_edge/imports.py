"""What import statements bind; for every room that reads programs."""

from __future__ import annotations

import ast


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
