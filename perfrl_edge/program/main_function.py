"""A script's statements moved into a function, where Python looks variables up by place instead of by name.

A loop at the top level of a script stores and loads each variable in a dictionary at every turn. The same
loop in a function runs up to twice as fast, and nothing else about it changes. Imports stay at the top,
and so do functions and classes, as long as they read nothing that has become local.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from perfrl_edge.imports import is_docstring, is_import
from perfrl_edge.program.bindings import module_bindings, names_read_inside
from perfrl_edge.program.functions import FunctionNode
from perfrl_edge.program.layout import dedented, indent_unit, indented
from perfrl_edge.program.source import parse

_NAMES = ("main", "run", "run_script")
_LOOKS_INTO_NAMESPACES = {"dir", "eval", "exec", "globals", "locals", "vars"}
_Definition = FunctionNode | ast.ClassDef
_Loop = ast.For | ast.While | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
_GUARD = 'if __name__ == "__main__":'


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """Statements that share lines, with the comments above them.

    meets: the module's names that they bind, or that functions and classes among them read.
    """

    text: str
    statements: tuple[ast.stmt, ...]
    meets: frozenset[str]

    @property
    def apart(self) -> str:
        """Its text; a definition that touched what is gone from above it keeps its distance."""
        close = not self.text.startswith("\n") and isinstance(self.statements[0], _Definition)
        return f"\n\n{self.text}" if close else self.text

    @property
    def may_stay(self) -> bool:
        return all(is_import(one) or isinstance(one, _Definition) for one in self.statements)


def in_function(source: str) -> str | None:
    """The script with its statements in a function that it calls; None where that gains nothing or is unsafe.

    source ends its lines in line feeds and parses, or SyntaxError is raised. Names that functions declare
    `global` stay global, as do builtin names that the script reads before it rebinds them.
    """
    tree, guarded = _unguarded(source)
    name = _free_name(tree)
    if name is None or not any(map(_loops, tree.body)):
        return None
    head, pieces = _pieces(source if guarded is None else guarded, tree)
    moved = _moved(pieces)
    statements = [one for piece in moved for one in piece.statements]
    if _needs_module(tree, statements):
        return None
    stay_global = sorted(_global_names(tree, statements))
    if any(_is_annotated(one, stay_global) for one in statements):
        return None
    unit = indent_unit(source) or "    "
    opening = _joined([head, *(piece.apart for piece in pieces if piece not in moved)])
    declared = [f"{unit}global {', '.join(stay_global)}"] if stay_global else []
    body = indented(_joined(piece.text for piece in moved), unit)
    call = f"{name}()" if guarded is None else f"{_GUARD}\n{unit}{name}()"
    function = "\n".join([f"def {name}():", *declared, body])
    return "\n\n\n".join([*[opening][: bool(opening)], function, call]) + "\n"


def _unguarded(source: str) -> tuple[ast.Module, str | None]:
    """The program's tree, and its text if the guard around its last statements was taken off."""
    tree = parse(source)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.If) or last.orelse or ast.unparse(last.test) != "__name__ == '__main__'":
        return tree, None
    lines, first = source.split("\n"), last.body[0]
    if first.lineno == last.lineno or last.test.end_lineno != last.lineno:
        return tree, None
    indent = lines[first.lineno - 1][: first.col_offset]
    body = dedented("\n".join(lines[last.lineno :]), indent)
    text = "\n".join([*lines[: last.lineno - 1], body])
    return parse(text), text


def _pieces(text: str, tree: ast.Module) -> tuple[str, list[_Piece]]:
    """The comments and docstring that open a program, and its other statements in order."""
    lines = text.rstrip("\n").split("\n")
    inside = names_read_inside(text)
    start = next((row for row, line in enumerate(lines) if not line.startswith("#")), 0)
    body = list(tree.body)
    if body and is_docstring(body[0]):
        start = body.pop(0).end_lineno or 0
    head, pieces = "\n".join(lines[:start]), []
    for statements in _sharing_lines(body):
        last = statements[-1]
        end = len(lines) if last is body[-1] else last.end_lineno or last.lineno
        rows = range(start + 1, end + 1)
        read = [*map(_read_by_header, statements), *(inside[row] for row in rows if row in inside)]
        meets = _bound(statements).union(*read)
        pieces.append(_Piece("\n".join(lines[start:end]), statements, frozenset(meets)))
        start = end
    return head, pieces


def _read_by_header(node: ast.stmt) -> set[str]:
    """What a definition reads when it is made: decorators, defaults, annotations, base classes."""
    if not isinstance(node, _Definition):
        return set()
    header = [part for part in ast.iter_child_nodes(node) if part not in node.body]
    return set().union(*map(_mentioned, header))


def _sharing_lines(statements: Sequence[ast.stmt]) -> Iterator[tuple[ast.stmt, ...]]:
    group: list[ast.stmt] = []
    for one in statements:
        if group and one.lineno > (group[-1].end_lineno or group[-1].lineno):
            yield tuple(group)
            group = []
        group.append(one)
    if group:
        yield tuple(group)


def _moved(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The pieces that run something, and the definitions and imports that meet their variables."""
    moved = [piece for piece in pieces if not piece.may_stay]
    while True:
        local = _bound(one for piece in moved for one in piece.statements)
        more = [piece for piece in pieces if piece not in moved and piece.meets & local]
        if not more:
            return moved
        moved = [piece for piece in pieces if piece in moved or piece in more]


def _bound(statements: Iterable[ast.stmt]) -> set[str]:
    """The names that statements bind in the module themselves, not by `global` in a function."""
    found = module_bindings(ast.Module(list(statements), []))
    return {name for name, kinds in found.items() if set(kinds) != {"global"}}


def _global_names(tree: ast.Module, moved: Sequence[ast.stmt]) -> set[str]:
    """The names bound by what is moved that must stay the module's."""
    declared = {name for node in ast.walk(tree) if isinstance(node, ast.Global) for name in node.names}
    bound = _bound(moved)
    shadowing = {name for name in bound if hasattr(builtins, name) and not _bound_first(name, moved)}
    return bound & (declared | shadowing)


def _bound_first(name: str, statements: Sequence[ast.stmt]) -> bool:
    """Is the first statement that mentions the name one that binds it, come what may?"""
    first = next((one for one in statements if name in _mentioned(one)), None)
    return isinstance(first, ast.Assign) and name not in _mentioned(first.value)


def _mentioned(node: ast.AST) -> set[str]:
    names = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
    return names | {one.name for one in ast.walk(node) if isinstance(one, _Definition)}


def _needs_module(tree: ast.Module, moved: Sequence[ast.stmt]) -> bool:
    """Does it look its own names up, or hold what may stand only at the top level?"""
    nodes = [node for statement in moved for node in ast.walk(statement)]
    return (
        bool(_mentioned(tree) & _LOOKS_INTO_NAMESPACES)
        or any(isinstance(one, ast.Global) for statement in moved for one in _outside_functions(statement))
        or any(
            isinstance(one, ast.ImportFrom) and (one.module == "__future__" or one.names[0].name == "*")
            for one in nodes
        )
    )


def _is_annotated(statement: ast.stmt, names: Sequence[str]) -> bool:
    """Does it annotate one of these names? Those that a function declares global cannot be."""
    return any(
        isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.target.id in names
        for one in _outside_functions(statement)
    )


def _loops(statement: ast.stmt) -> bool:
    return any(isinstance(one, _Loop) for one in _outside_functions(statement))


def _outside_functions(statement: ast.stmt) -> Iterator[ast.AST]:
    """The statement's nodes without those of functions and classes in it."""
    pending: list[ast.AST] = [statement]
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, _Definition | ast.Lambda):
            pending.extend(ast.iter_child_nodes(node))


def _free_name(tree: ast.Module) -> str | None:
    used = _mentioned(tree) | set(module_bindings(tree))
    return next((name for name in _NAMES if name not in used), None)


def _joined(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text).strip("\n")
