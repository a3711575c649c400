"""How the recorded inputs of a script are built: lines of tokens, and which numbers count others (pure).

A count is a number that, in every recorded input, tells how many tokens a later line has (a row) or how
many alike lines follow (a block). Whatever a number counts must keep its size when an input is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

Table = list[list[str]]
Place = tuple[int, int]  # line and column


@dataclass(frozen=True, slots=True)
class Layout:
    """What all recorded inputs have in common.

    rows: line to the place of its count. blocks: first line to the place of the count of lines. scalars:
    places of whole numbers in lines that every input has, and that count nothing that we can see.
    """

    tables: tuple[Table, ...]
    rows: dict[int, Place]
    blocks: dict[int, Place]
    scalars: tuple[Place, ...]
    words: tuple[Place, ...]

    def block(self, table: Table, first: int) -> range:
        """The lines of a block of one input."""
        line, column = self.blocks[first]
        return range(first, first + int(table[line][column]))


def parse(text: str) -> Table | None:
    """Tokens by line; None where more than single blanks and line ends would be lost."""
    table = [line.split() for line in text.rstrip().splitlines()]
    return table if table and render(table).rstrip() == text.replace("\r\n", "\n").rstrip() else None


def render(table: Table) -> str:
    """The text of a table."""
    return "".join(" ".join(line) + "\n" for line in table)


def is_number(token: str) -> bool:
    """Is this a whole number as programs print it? Anything with leading zeros is text."""
    digits = token.removeprefix("-")
    return digits.isdecimal() and digits.isascii() and str(int(token)) == token


def learn_layout(texts: Sequence[str]) -> Layout | None:
    """The layout of the recorded inputs; None where any of them is more than lines of tokens."""
    tables = [parse(text) for text in texts]
    known = tuple(table for table in tables if table is not None)
    if not known or len(known) < len(tables):
        return None
    shared = range(min(map(len, known)))
    rows = {
        line: place
        for line, place in _counted(known, shared, _is_row).items()
        if _varies(known, place) or all(_stands_alone(table, line) for table in known)
    }
    blocks = _counted(known, shared, _is_block)
    free = {place for place in _places(known[0]) if all(_has(table, place) for table in known)}
    covered = {line for first in blocks for table in known for line in _lines_from(table, first)} | set(rows)
    may_count = {place for table in known for place in free if _may_count(table, place)}
    alone = sorted(place for place in free - may_count if place[0] not in covered)
    return Layout(
        known,
        rows,
        blocks,
        tuple(place for place in alone if all(is_number(at(table, place)) for table in known)),
        tuple(place for place in alone if not any(is_number(at(table, place)) for table in known)),
    )


def at(table: Table, place: Place) -> str:
    """One token."""
    return table[place[0]][place[1]]


def _places(table: Table) -> Iterator[Place]:
    return ((line, column) for line, tokens in enumerate(table) for column in range(len(tokens)))


def _has(table: Table, place: Place) -> bool:
    """Is the place there, in a line that is as long in this input as in the others?"""
    return place[0] < len(table) and place[1] < len(table[place[0]])


def _counted(
    tables: Sequence[Table], lines: range, holds: Callable[[Table, int, int], bool]
) -> dict[int, Place]:
    """Lines to the one earlier place whose number tells their size in every input.

    A number that is the same in all of them may do so by accident, unless it stands where counts do: in the
    first line or in the one before.
    """
    found: dict[int, Place] = {}
    for line in lines:
        earlier = [place for place in _places(tables[0]) if place[0] < line]
        for place in earlier:
            if all(
                _has(table, place)
                and is_number(at(table, place))
                and holds(table, line, int(at(table, place)))
                for table in tables
            ) and (place[0] in (0, line - 1) or _varies(tables, place)):
                found[line] = place
                break
    return found


def _is_row(table: Table, line: int, count: int) -> bool:
    return len(table[line]) == count and count > 1


def _varies(tables: Sequence[Table], place: Place) -> bool:
    return len({at(table, place) for table in tables}) > 1


def _stands_alone(table: Table, line: int) -> bool:
    """Is it longer or shorter than its neighbours? Alike lines of one size are records by chance as long."""
    return all(len(table[i]) != len(table[line]) for i in (line - 1, line + 1) if i < len(table))


def _is_block(table: Table, first: int, count: int) -> bool:
    """Alike lines, exactly as many as counted; the line before the first is not one of them."""
    return count > 1 and len(_lines_from(table, first)) == count


def _lines_from(table: Table, first: int) -> range:
    last = first
    while last < len(table) and _alike(table[last], table[first]):
        last += 1
    return range(first, last)


def _alike(line: Sequence[str], other: Sequence[str]) -> bool:
    return list(map(is_number, line)) == list(map(is_number, other))


def _may_count(table: Table, place: Place) -> bool:
    """Could this number be the size of something: of a line, of what follows, of a word?"""
    token = at(table, place)
    if not is_number(token):
        return False
    sizes = {len(line) for line in table[place[0] + 1 :]} | {len(table) - place[0] - 1}
    sizes |= {len(word) for line in table for word in line if not is_number(word)}
    return any(abs(int(token) - size) <= 1 for size in sizes) and len(table) > 1
