"""Put a candidate's body under the original's header: decorators, signature, annotations, docstring.

A model leaves docstrings out as often as not, and a faster function is no reason to lose one. Works on
dedented text whose lines end in line feeds, one function at the top level of each.
"""

from __future__ import annotations

import ast
import tokenize
from dataclasses import dataclass

from perfrl_edge.program.functions import FunctionNode, has_docstring, walk_functions
from perfrl_edge.program.layout import indent_unit, with_unit
from perfrl_edge.program.source import parse, tokens

_OPENING, _CLOSING = {"(", "[", "{"}, {")", "]", "}"}


@dataclass(frozen=True, slots=True)
class _Layout:
    """Rows count from 1. The header ends after the colon at (row, column); inline: the body begins there.

    body_after is the row above the body proper: the docstring's last one, the header's where there is
    none, None where the docstring shares its line with code.
    """

    row: int
    column: int
    inline: bool
    body_after: int | None
    last_row: int


def graft(original: str, candidate: str, name: str, unit: str) -> str:
    """The original function with the candidate's body, indented by unit a level."""
    if indent_unit(candidate) not in {None, unit}:
        candidate = with_unit(candidate, unit)
    ours, theirs = _find_layout(original, name), _find_layout(candidate, name)
    head, body = original.split("\n"), candidate.split("\n")
    before, rest = head[ours.row - 1][: ours.column], body[theirs.row - 1][theirs.column :]
    header, tail = head[: ours.row - 1], body[theirs.row : theirs.last_row]
    if ours.inline and theirs.inline:
        return "\n".join([*header, before + rest, *tail])
    if not ours.inline and not theirs.inline and None not in {ours.body_after, theirs.body_after}:
        return "\n".join([*head[: ours.body_after], *body[theirs.body_after : theirs.last_row]])
    header.append(before if ours.inline else head[ours.row - 1])
    if theirs.inline:
        header.append(unit + rest.strip())
    return "\n".join([*header, *tail])


def possible_bodies(original: FunctionNode, candidate: FunctionNode) -> list[list[ast.stmt]]:
    """What the grafted function may consist of: with the candidate's docstring, or with the original's."""
    docstring = original.body[:1] if has_docstring(original) else []
    return [candidate.body, [*docstring, *candidate.body[has_docstring(candidate) :]]]


def _find_layout(text: str, name: str) -> _Layout:
    function = next(node for path, node in walk_functions(parse(text)) if path == name)
    row, column = _header_end(text, function.lineno)
    return _Layout(
        row=row,
        column=column,
        inline=function.body[0].lineno == row,
        body_after=_body_after(function, row),
        last_row=function.end_lineno or row,
    )


def _body_after(function: FunctionNode, header_row: int) -> int | None:
    if not has_docstring(function):
        return header_row
    last_row = function.body[0].end_lineno
    return None if len(function.body) > 1 and function.body[1].lineno == last_row else last_row


def _header_end(text: str, def_row: int) -> tuple[int, int]:
    """Row and column after the colon of the `def` on def_row; brackets and lambdas have other colons."""
    depth = lambdas = 0
    for token in tokens(text):
        if token.start[0] < def_row or token.type not in {tokenize.OP, tokenize.NAME}:
            continue
        if token.string in _OPENING:
            depth += 1
        elif token.string in _CLOSING:
            depth -= 1
        elif depth == 0 and token.string == "lambda":
            lambdas += 1
        elif depth == 0 and token.string == ":":
            if not lambdas:
                return token.end
            lambdas -= 1
    raise SyntaxError("a function without a header")
