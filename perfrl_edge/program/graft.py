"""Put a candidate's body under the original's header: decorators, name, signature and annotations stay.

Works on dedented text whose lines end in line feeds, one function at the top level of each.
"""

from __future__ import annotations

import tokenize
from dataclasses import dataclass

from perfrl_edge.program.functions import walk_functions
from perfrl_edge.program.layout import indent_unit, with_unit
from perfrl_edge.program.source import parse, tokens

_OPENING, _CLOSING = {"(", "[", "{"}, {")", "]", "}"}


@dataclass(frozen=True, slots=True)
class _Header:
    """Where a header ends: just after its colon. inline: the body starts on the same line."""

    row: int
    column: int
    inline: bool
    last_row: int


def graft(original: str, candidate: str, name: str, unit: str) -> str:
    """The original function with the candidate's body, indented by unit a level."""
    if indent_unit(candidate) not in {None, unit}:
        candidate = with_unit(candidate, unit)
    ours, theirs = _find_header(original, name), _find_header(candidate, name)
    head, body = original.split("\n"), candidate.split("\n")
    before, rest = head[ours.row - 1][: ours.column], body[theirs.row - 1][theirs.column :]
    header, tail = head[: ours.row - 1], body[theirs.row : theirs.last_row]
    if ours.inline and theirs.inline:
        return "\n".join([*header, before + rest, *tail])
    header.append(before if ours.inline else head[ours.row - 1])
    if theirs.inline:
        header.append(unit + rest.strip())
    return "\n".join([*header, *tail])


def _find_header(text: str, name: str) -> _Header:
    function = next(node for path, node in walk_functions(parse(text)) if path == name)
    row, column = _header_end(text, function.lineno)
    return _Header(row, column, function.body[0].lineno == row, function.end_lineno or row)


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
