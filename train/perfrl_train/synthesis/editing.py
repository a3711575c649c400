"""A program as text and tree at once, so that a change touches the characters it is about and no others.

Rewrites look at the tree and answer with edits of the text. Comments, quotes and blank lines elsewhere stay,
so a training pair differs only in what the lesson is about.
"""

from __future__ import annotations

import ast
import builtins
import keyword
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from perfrl_edge.imports import is_import
from perfrl_edge.program.functions import FunctionNode, walk_functions
from perfrl_edge.program.source import parse, split_lines

Node = TypeVar("Node", bound=ast.AST)
Scope = ast.FunctionDef | ast.AsyncFunctionDef | ast.Module
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp

_ATOMS = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.List, ast.Dict, ast.Set, ast.ListComp)
INDENT = "    "


class Unfit(Exception):  # noqa: N818 - says that a place does not suit a rewrite, which is a result
    """This place cannot be rewritten without changing what the program does."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters [start, end) of a program become text."""

    start: int
    end: int
    text: str


Edits = tuple[Edit, ...]


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with every edit made; edits may not overlap."""
    done, position = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < position:
            raise Unfit("two edits overlap")
        done += [text[position : edit.start], edit.text]
        position = edit.end
    return "".join([*done, text[position:]])


class Code:
    """A parsed program; root is the part that may change: a function, or the whole module for a script."""

    def __init__(self, text: str, function: str | None = None) -> None:
        self.text = text
        self.tree = parse(text)
        self.root: Scope = self.tree if function is None else self._function(function)
        self._inside = list(ast.walk(self.root))
        self._lines = split_lines(text)
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line))
        self._parents = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}
        self._used = frozenset(name for node in ast.walk(self.tree) for name in names_in(node))
        self._taken = set(self._used)

    def _function(self, qualname: str) -> FunctionNode:
        return next(node for name, node in walk_functions(self.tree) if name == qualname)

    def nodes(self, kind: type[Node]) -> list[Node]:
        """The nodes of one kind inside root, in text order."""
        found = [node for node in self._inside if isinstance(node, kind)]
        return sorted(found, key=lambda node: (getattr(node, "lineno", 0), getattr(node, "col_offset", 0)))

    def parent(self, node: ast.AST) -> ast.AST | None:
        """The node that holds this one."""
        return self._parents.get(node)

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """Parent, grandparent and so on."""
        found = self.parent(node)
        while found is not None:
            yield found
            found = self.parent(found)

    def statement_of(self, node: ast.AST) -> ast.stmt:
        """The innermost statement around a node, itself included."""
        if isinstance(node, ast.stmt):
            return node
        return next(one for one in self.ancestors(node) if isinstance(one, ast.stmt))

    def scope_of(self, node: ast.AST) -> Scope:
        """The function around a node, or the module."""
        return next(one for one in self.ancestors(node) if isinstance(one, Scope))

    def block_of(self, statement: ast.stmt) -> list[ast.stmt]:
        """The list of statements that a statement stands in."""
        parent = self.parent(statement)
        for _, value in ast.iter_fields(parent) if parent else ():
            if isinstance(value, list) and any(one is statement for one in value):
                return value
        raise Unfit("not in a block")

    def fresh(self, *wishes: str) -> str:
        """A name nobody uses: the first wish that is free, else the last one numbered."""
        numbered = (f"{wishes[-1]}{number}" for number in range(2, 99))
        free = (name for name in (*wishes, *numbered) if self._is_free(name))
        name = next(free)
        self._taken.add(name)
        return name

    def forget_fresh_names(self) -> None:
        """Names made up for edits that were not made are free again."""
        self._taken = set(self._used)

    def _is_free(self, name: str) -> bool:
        return name not in self._taken and not hasattr(builtins, name) and not keyword.iskeyword(name)

    def span(self, node: ast.expr | ast.stmt | ast.arg) -> tuple[int, int]:
        """The characters of a node."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self._offset(node.lineno, node.col_offset), self._offset(node.end_lineno, node.end_col_offset)

    def _offset(self, row: int, column: int) -> int:
        line = self._lines[row - 1] if row <= len(self._lines) else ""
        return self._starts[row - 1] + len(line.encode()[:column].decode())

    def text_of(self, node: ast.expr) -> str:
        """A node's text, on one line."""
        start, end = self.span(node)
        text = self.text[start:end]
        return ast.unparse(node) if "\n" in text else text

    def atom(self, node: ast.expr) -> str:
        """A node's text, in parentheses unless something can be appended to it as it is."""
        text = self.text_of(node)
        plain = isinstance(node, _ATOMS) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
        return text if plain else f"({text})"

    def block(self, body: Sequence[ast.stmt]) -> str:
        """The text of whole statements, indented as top-level code."""
        first = self._lines[body[0].lineno - 1]
        if first[: body[0].col_offset].strip() or any(_spans_lines(node) for node in body):
            return "\n".join(map(ast.unparse, body))
        lines = self._lines[body[0].lineno - 1 : body[-1].end_lineno]
        return textwrap.dedent("".join(lines)).rstrip("\n")

    def indent_of(self, statement: ast.stmt) -> str:
        """What stands before a statement on its line; Unfit when that is code."""
        line = self._lines[statement.lineno - 1]
        indent = line[: len(line) - len(line.lstrip())]
        if len(indent.encode()) != statement.col_offset:
            raise Unfit("shares its line with other code")
        return indent

    def replace(self, node: ast.expr, text: str) -> Edit:
        """Another expression in a node's place."""
        return Edit(*self.span(node), text)

    def instead(self, statement: ast.stmt, text: str) -> Edit:
        """Other statements in a statement's place."""
        start, end = self.span(statement)
        return Edit(start, end, textwrap.indent(text, self.indent_of(statement)).lstrip())

    def before(self, statement: ast.stmt, text: str) -> Edit:
        """Statements put before a statement."""
        indent = self.indent_of(statement)
        start = self._starts[statement.lineno - 1]
        return Edit(start, start, textwrap.indent(text, indent) + "\n")

    def remove(self, statement: ast.stmt) -> Edit:
        """A statement taken out with its lines; Unfit when it is alone in its block."""
        if len(self.block_of(statement)) == 1:
            raise Unfit("alone in its block")
        self.indent_of(statement)
        assert statement.end_lineno is not None
        return Edit(self._starts[statement.lineno - 1], self._starts[statement.end_lineno], "")

    def with_import(self, statement: str) -> Edits:
        """The edit that imports something at the top of the module, none when it is imported already."""
        wanted = ast.unparse(parse(statement))
        present = [node for node in self.tree.body if is_import(node)]
        if wanted in map(ast.unparse, present):
            return ()
        later = [node for node in present if getattr(node, "module", "") != "__future__"]
        row = later[0].lineno - 1 if later else self._row_after_header()
        return (Edit(self._starts[row], self._starts[row], wanted + "\n" + ("" if later else "\n")),)

    def _row_after_header(self) -> int:
        row = 0
        for node in self.tree.body:
            docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            if not docstring and not isinstance(node, ast.ImportFrom):
                break
            row = node.end_lineno or 0
        return row

    @cached_property
    def names_loaded(self) -> set[str]:
        """Every name the whole module reads."""
        return {n.id for n in ast.walk(self.tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}


def names_in(node: ast.AST) -> Iterator[str]:
    """Identifiers a node itself holds."""
    for field in ("id", "arg", "name", "asname"):
        value = getattr(node, field, None)
        if isinstance(value, str):
            yield value
    yield from getattr(node, "names", []) if isinstance(node, ast.Global | ast.Nonlocal) else []


def indented(text: str, levels: int = 1) -> str:
    """Text one or more levels deeper."""
    return textwrap.indent(text, INDENT * levels)


def _spans_lines(node: ast.AST) -> bool:
    """Does it hold a string of several lines, which indentation would change?"""
    return any(
        isinstance(inner, ast.Constant | ast.JoinedStr) and inner.lineno != inner.end_lineno
        for inner in ast.walk(node)
    )
