"""What a candidate adds to the module around its function: imports and private helpers, and where.

Only what the function's code uses is added, and never under a name that means something already.
"""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass

from perfrl_edge.imports import import_bindings
from perfrl_edge.program.bindings import (
    import_meaning,
    import_row,
    module_bindings,
    names_read_elsewhere,
    opens_with_imports,
)
from perfrl_edge.program.functions import FunctionNode, FunctionSpan
from perfrl_edge.program.proposal import Proposal, SpliceError, helper_name
from perfrl_edge.program.source import SourceText

_DEFINITIONS = ("def ", "async ", "class ", "@")


@dataclass(frozen=True, slots=True)
class Addition:
    """Lines (without ends) put before a row of the file, counted from 0; how many statements they hold."""

    row: int
    lines: tuple[str, ...] = ()
    statements: int = 0


def additions(
    tree: ast.Module, source: SourceText, span: FunctionSpan, proposal: Proposal
) -> tuple[Addition, Addition]:
    """The imports and the helpers to add, in file order."""
    if not proposal.imports and not proposal.helpers:
        return Addition(0), Addition(0)
    bound = module_bindings(tree)
    read = names_read_elsewhere(source.text, span)
    needed = _needed_imports(proposal, bound, read)
    helpers = _needed_helpers(proposal, bound.keys() | needed.keys() | read)
    row = import_row(tree, source.lines)
    helper_row = max(row, _row_before_holder(tree, source, span))
    return (
        Addition(row, _import_lines(tree, source, row, tuple(needed.values())), len(needed)),
        Addition(helper_row, _helper_lines(proposal, helpers), len(helpers)),
    )


def _needed_imports(proposal: Proposal, bound: dict[str, list[str]], read: set[str]) -> dict[str, str]:
    """Name to import statement for each import that the candidate uses and the module lacks."""
    needed: dict[str, str] = {}
    used = proposal.names_used()
    for node in proposal.imports:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            continue  # the header, and with it every annotation, is the original's
        for name, statement in import_bindings(node):
            if name == "*":
                raise SpliceError(f"`{statement}` could rebind any name of the module")
            ours = [*bound.get(name, ()), *([needed[name]] if name in needed else ())]
            if name not in used or statement in ours:
                continue
            same = import_meaning(statement) in map(import_meaning, ours)
            if not same and (ours or name in read):
                raise SpliceError(
                    f"`{statement}` would rebind {name!r}, which the module uses for something else"
                )
            needed[name if name not in needed else statement] = statement
    return needed


def _needed_helpers(proposal: Proposal, taken: set[str]) -> list[ast.stmt]:
    helpers = list(proposal.used_helpers())
    seen: set[str] = set()
    for name in map(helper_name, helpers):
        if name in taken or name in seen or hasattr(builtins, name):
            raise SpliceError(f"the helper {name!r} would rebind a name that is in use")
        seen.add(name)
    return helpers


def _import_lines(
    tree: ast.Module, source: SourceText, row: int, statements: tuple[str, ...]
) -> tuple[str, ...]:
    if not statements or opens_with_imports(tree):
        return statements
    following = source.lines[row] if row < len(source.lines) else ""
    blank_lines = 2 if following.startswith(_DEFINITIONS) else int(bool(following.strip()))
    return (*[""][: row > 0], *statements, *[""] * blank_lines)


def _helper_lines(proposal: Proposal, helpers: list[ast.stmt]) -> tuple[str, ...]:
    """Functions are set off by two blank lines; constants stand together."""
    lines: list[str] = []
    for node in helpers:
        is_function = isinstance(node, FunctionNode)
        if is_function and lines and lines[-1]:
            lines += ["", ""]
        lines += _statement_text(proposal.text, node).split("\n")
        lines += ["", ""] if is_function else []
    return tuple(lines if not lines or not lines[-1] else [*lines, "", ""])


def _statement_text(text: str, node: ast.stmt) -> str:
    if not isinstance(node, FunctionNode):
        return ast.get_source_segment(text, node) or ast.unparse(node)
    first_row = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return "\n".join(text.split("\n")[first_row - 1 : node.end_lineno])


def _row_before_holder(tree: ast.Module, source: SourceText, span: FunctionSpan) -> int:
    """The row before the top-level statement that holds the function, comments that touch it included."""
    row = span.first_row - 1
    for statement in tree.body:
        if statement.lineno <= span.node.lineno <= (statement.end_lineno or statement.lineno):
            decorators = getattr(statement, "decorator_list", [])
            row = min([row, statement.lineno - 1, *(decorator.lineno - 1 for decorator in decorators)])
    while row > 0 and source.lines[row - 1].startswith(("#", "@")):
        row -= 1
    return row
