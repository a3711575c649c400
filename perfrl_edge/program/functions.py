"""The functions of a module: names as Python qualifies them, and the exact bytes each one occupies.

Functions and methods, also those under a module-level `if`, `try` or `with`, are found; functions
inside functions are not, because neither tests nor profiles can name them from outside.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.errors import SourceError
from perfrl_edge.imports import is_docstring
from perfrl_edge.program.layout import dedented
from perfrl_edge.program.source import SourceText, normalize_newlines, parse_file

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class FunctionTarget:
    """One function of a module file.

    qualname is "f" or "Class.method"; source_bytes are the whole file as read from disk;
    [start, end) is the byte span that a candidate replaces: whole lines, decorators included,
    without the end of the last line.
    """

    path: Path
    qualname: str
    source_bytes: bytes
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FunctionSpan:
    """Where a function stands. Rows count from 1 and include decorators; indent is that of `def`."""

    qualname: str
    node: FunctionNode
    first_row: int
    last_row: int
    indent: str

    def byte_span(self, source: SourceText) -> tuple[int, int]:
        """The bytes of the function's lines, without the end of the last one."""
        last = source.lines[self.last_row - 1].rstrip("\r\n").encode(source.encoding)
        return source.line_offset(self.first_row - 1), source.line_offset(self.last_row - 1) + len(last)


def list_functions(source: SourceText, name: str) -> tuple[FunctionSpan, ...]:
    """Every function and method of a module, in file order; name is the file's, for messages."""
    return functions_of(source, parse_file(source, name))


def functions_of(source: SourceText, tree: ast.Module) -> tuple[FunctionSpan, ...]:
    """list_functions for a module that is parsed already."""
    return tuple(_span(source, qualname, node) for qualname, node in walk_functions(tree))


def walk_functions(tree: ast.Module) -> Iterator[tuple[str, FunctionNode]]:
    """Yield (qualname, node) in file order, not descending into functions."""
    pending: list[tuple[str, ast.AST]] = [("", tree)]
    while pending:
        prefix, node = pending.pop()
        if isinstance(node, FunctionNode):
            yield prefix + node.name, node
            continue
        if isinstance(node, ast.ClassDef):
            prefix = f"{prefix}{node.name}."
        children = [child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.expr)]
        pending.extend((prefix, child) for child in reversed(children))


def find_function(functions: tuple[FunctionSpan, ...], qualname: str, name: str) -> FunctionSpan:
    """The one function of that name; `@overload` stubs before it do not count as a second."""
    found = [function for function in functions if function.qualname == qualname]
    if not found:
        known = ", ".join(dict.fromkeys(function.qualname for function in functions)) or "none"
        raise SourceError(f"{name} has no function {qualname!r}; it has: {known}")
    real = [function for function in found if not _is_overload(function.node)]
    if len(real) != 1:
        rows = ", ".join(str(function.node.lineno) for function in found)
        raise SourceError(
            f"{name} defines {qualname!r} {len(found)} times (lines {rows}); it cannot be told which runs"
        )
    return real[0]


def has_docstring(function: FunctionNode) -> bool:
    """Does the function's body begin with a docstring?"""
    return is_docstring(function.body[0])


def function_text(source: SourceText, span: FunctionSpan) -> str:
    """The function as a program of its own: its lines with the indentation of `def` taken off."""
    block = "".join(source.lines[span.first_row - 1 : span.last_row])
    return dedented(normalize_newlines(block.rstrip("\r\n")), span.indent)


def _span(source: SourceText, qualname: str, node: FunctionNode) -> FunctionSpan:
    first_row = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    while node.decorator_list and first_row > 1 and not source.lines[first_row - 1].lstrip().startswith("@"):
        first_row -= 1  # `@(` on a line before its expression
    line = source.lines[node.lineno - 1]
    indent = line[: len(line) - len(line.lstrip())]
    return FunctionSpan(qualname, node, first_row, node.end_lineno or node.lineno, indent)


def _is_overload(node: FunctionNode) -> bool:
    names = {ast.unparse(decorator) for decorator in node.decorator_list}
    return bool(names & {"overload", "typing.overload", "typing_extensions.overload"})
