"""The names a module binds at top level, and where a new import belongs in it."""

from __future__ import annotations

import ast
import symtable
from collections import defaultdict
from collections.abc import Sequence

from perfrl_edge.imports import end_of_opening, import_bindings, is_docstring, is_import
from perfrl_edge.program.functions import FunctionSpan

_CHECKER_ONLY = {"TYPE_CHECKING", "typing.TYPE_CHECKING"}


def module_bindings(tree: ast.Module) -> dict[str, list[str]]:
    """Each name bound at module level, with how: an import's own text, or the kind of statement.

    Names bound by `global` inside functions count; what only a type checker sees does not.
    """
    bindings: dict[str, list[str]] = defaultdict(list)
    pending: list[ast.AST] = list(tree.body)
    while pending:
        node = pending.pop()
        if is_import(node):
            for name, text in import_bindings(node):
                bindings[name].append(text)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bindings[node.name].append(type(node).__name__)
        elif isinstance(node, ast.If) and ast.unparse(node.test) in _CHECKER_ONLY:
            pending.extend(node.orelse)
        else:
            for name in _names_bound_by(node):
                bindings[name].append(type(node).__name__)
            pending.extend(ast.iter_child_nodes(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            for name in node.names:
                bindings[name].append("global")
    return bindings


def import_meaning(statement: str) -> str:
    """What the name bound by an import statement stands for: `import a.b` binds `a` as `import a` does."""
    module = statement.removeprefix("import ")
    if module == statement or " as " in statement:
        return statement
    return f"import {module.partition('.')[0]}"


def names_read_elsewhere(text: str, span: FunctionSpan) -> set[str]:
    """Names that code outside one function looks up in the module (or, failing that, in builtins)."""
    names: set[str] = set()
    pending = [symtable.symtable(text, "<module>", "exec")]
    while pending:
        table = pending.pop()
        own = table.get_name() == span.node.name and span.first_row <= table.get_lineno() <= span.node.lineno
        if own and table.get_type() == "function":
            continue
        names |= _looked_up_in_module(table)
        pending.extend(table.get_children())
    return names


def names_read_inside(text: str) -> dict[int, set[str]]:
    """What the bodies of functions and classes look up in the module, by the row their header begins at.

    Rows count from 1. Bodies inside bodies belong to the outermost.
    """
    names: dict[int, set[str]] = defaultdict(set)
    for outer in symtable.symtable(text, "<module>", "exec").get_children():
        pending = [outer]
        while pending:
            table = pending.pop()
            names[outer.get_lineno()] |= _looked_up_in_module(table)
            pending.extend(table.get_children())
    return names


def import_row(tree: ast.Module, lines: Sequence[str]) -> int:
    """The row (counted from 0) before which a new import goes.

    After the import block that opens the module, else after its docstring, else after the comments
    that open the file.
    """
    leading = end_of_opening(tree)
    if not leading:
        return _row_after_opening_comments(lines)
    # Another statement may share the last import's line.
    return max((s.end_lineno or s.lineno) for s in tree.body if s.lineno <= leading)


def opens_with_imports(tree: ast.Module) -> bool:
    """Does the module open with imports, so that one more needs no blank line of its own?"""
    body = tree.body[1:] if tree.body and is_docstring(tree.body[0]) else tree.body
    return bool(body) and is_import(body[0])


def _looked_up_in_module(table: symtable.SymbolTable) -> set[str]:
    return {one.get_name() for one in table.get_symbols() if one.is_referenced() and one.is_global()}


def _names_bound_by(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
        return [node.id]
    if isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
        return [node.name]
    if isinstance(node, ast.MatchMapping) and node.rest:
        return [node.rest]
    return []


def _row_after_opening_comments(lines: Sequence[str]) -> int:
    comments = 0
    while comments < len(lines) and lines[comments].lstrip().startswith("#"):
        comments += 1
    if comments < len(lines) and not lines[comments].strip():
        return comments
    # The comments belong to the statement they touch; a shebang or cookie stays first all the same.
    return sum(1 for line in lines[: min(comments, 2)] if line.startswith("#!") or "coding" in line)
