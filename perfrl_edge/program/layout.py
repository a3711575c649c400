"""Indentation that changes code and never the inside of a string.

Everything here works on text whose lines end in line feeds. Rows count from 1, as in the syntax tree.
"""

from __future__ import annotations

import tokenize
from dataclasses import dataclass

from perfrl_edge.program.source import tokens

_STRING_STARTS = {"FSTRING_START", "TSTRING_START"}
_STRING_ENDS = {"FSTRING_END", "TSTRING_END"}
_NOT_CODE = {tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


@dataclass(frozen=True, slots=True)
class _Logical:
    """One logical line: the row it starts and ends on and the indentations open there, outermost first."""

    first_row: int
    last_row: int
    indents: tuple[str, ...]


def rows_inside_strings(text: str) -> set[int]:
    """Rows whose first character is inside a string that began on an earlier row."""
    rows: set[int] = set()
    opened: list[int] = []
    for token in tokens(text):
        kind = tokenize.tok_name[token.type]
        if kind == "STRING":
            rows.update(range(token.start[0] + 1, token.end[0] + 1))
        elif kind in _STRING_STARTS:
            opened.append(token.start[0])
        elif kind in _STRING_ENDS:
            rows.update(range(opened.pop() + 1, token.end[0] + 1))
    return rows


def dedented(text: str, indent: str) -> str:
    """A block of whole lines without its indentation; lines indented less lose what they have of it."""
    inside = rows_inside_strings(text) if indent else set()
    lines = text.split("\n")
    return "\n".join(
        line if row in inside else _without(line, indent) for row, line in enumerate(lines, start=1)
    )


def indented(text: str, indent: str) -> str:
    """The program with indent before every line that is not blank and not inside a string."""
    inside = rows_inside_strings(text)
    lines = text.split("\n")
    return "\n".join(
        line if row in inside or not line.strip() else indent + line
        for row, line in enumerate(lines, start=1)
    )


def indent_unit(text: str) -> str | None:
    """The first indentation a program uses, None when it uses none."""
    return next((token.string for token in tokens(text) if token.type == tokenize.INDENT), None)


def with_unit(text: str, unit: str) -> str:
    """The program indented by unit at every level; what follows an opening bracket keeps its alignment."""
    inside = rows_inside_strings(text)
    logical = _logical_lines(text)
    lines = text.split("\n")
    done = []
    for row, line in enumerate(lines, start=1):
        if row in inside or not line.strip():
            done.append(line)
            continue
        blank = line[: len(line) - len(line.lstrip())]
        indents = _indents_at(logical, row)
        depth = max(level for level, opened in enumerate(indents) if blank.startswith(opened))
        done.append(unit * depth + blank[len(indents[depth]) :] + line.lstrip())
    return "\n".join(done)


def _without(line: str, indent: str) -> str:
    if line.startswith(indent):
        return line[len(indent) :]
    return line.lstrip(" \t\f") if line[: len(indent)].strip() else line[len(indent) :]


def _logical_lines(text: str) -> list[_Logical]:
    indents = [""]
    first_row: int | None = None
    found = []
    for token in tokens(text):
        if token.type == tokenize.INDENT:
            indents.append(token.string)
        elif token.type == tokenize.DEDENT:
            indents.pop()
        elif token.type == tokenize.NEWLINE and first_row is not None:
            found.append(_Logical(first_row, token.start[0], tuple(indents)))
            first_row = None
        elif token.type not in _NOT_CODE and first_row is None:
            first_row = token.start[0]
    return found


def _indents_at(logical: list[_Logical], row: int) -> tuple[str, ...]:
    """The indentations open at a row; a comment between two lines belongs to the deeper of them."""
    before: tuple[str, ...] = ("",)
    for line in logical:
        if line.first_row <= row <= line.last_row:
            return line.indents
        if line.first_row > row:
            return max(before, line.indents, key=len)
        before = line.indents
    return before
