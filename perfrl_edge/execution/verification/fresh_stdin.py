"""Inputs for scripts that nobody has seen, made from the recorded ones by small changes (pure).

Unlike a function, a script says nothing when its input breaks the rules it was written for: it prints
something, and a correct faster script may print something else. So only changes are made that keep what
all recorded inputs have in common: sizes and what counts them, ranges, order, distinctness, and which of
two numbers is larger.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from random import Random

from perfrl_edge.execution.verification.stdin_layout import (
    Layout,
    Place,
    Table,
    at,
    is_number,
    learn_layout,
    render,
)

CHANGED_SHARE = 0.3
ATTEMPTS = 20
SHORTEST_WORD = 5
MODULI = (10, 5, 4, 3, 2)

Change = Callable[[Table, Random], None]


@dataclass(frozen=True, slots=True)
class FreshStdin:
    """An input and how it was made."""

    text: str
    change: str


def draw_stdin(texts: Sequence[str], count: int, seed: int) -> list[FreshStdin]:
    """Up to count different inputs, none of them recorded; fewer where little can be changed safely."""
    layout = learn_layout(texts)
    changes = [] if layout is None else possible_changes(layout)
    chance, seen = Random(seed), set(texts)
    drawn: list[FreshStdin] = []
    for _ in range(ATTEMPTS * count if changes else 0):
        if len(drawn) == count:
            break
        assert layout is not None
        name, change = chance.choice(changes)
        table = [list(line) for line in chance.choice(layout.tables)]
        change(table, chance)
        text = render(table)
        if text not in seen:
            seen.add(text)
            drawn.append(FreshStdin(text, name))
    return drawn


def possible_changes(layout: Layout) -> list[tuple[str, Change]]:
    """The changes that what the recorded inputs share allows, with their names."""
    found: list[tuple[str, Change]] = []
    for line in layout.rows:
        rows = [table[line] for table in layout.tables]
        if not all(map(_ascending, rows)):
            found.append(("a row in another order", partial(_shuffle_row, line)))
        if all(map(_all_numbers, rows)) and not all(map(_distinct, rows)):
            found.append(("other numbers in a row", partial(_redraw_row, line, all(map(_ascending, rows)))))
    for first in layout.blocks:
        blocks = [_block(layout, table, first) for table in layout.tables]
        if not all(_ascending([line[0] for line in block if line]) for block in blocks):
            found.append(("lines in another order", partial(_shuffle_block, layout, first)))
        keep = _Kept.by(line for block in blocks for line in block)
        found.append(("other numbers in lines", partial(_redraw_block, layout, first, keep)))
    if layout.scalars:
        found.append(("other numbers", partial(_redraw_scalars, layout)))
    if layout.words:
        found.append(("letters in another order", partial(_shuffle_words, layout.words)))
    if len({table_size(table) for table in layout.tables}) > 1:
        found += [("more of it", partial(_enlarge, layout, count)) for count in _growing_counts(layout)]
    return found


def table_size(table: Table) -> int:
    """How many tokens there are."""
    return sum(map(len, table))


@dataclass(frozen=True, slots=True)
class _Kept:
    """What holds in every one of some lines of numbers: which column is larger than which, or never equal."""

    less: tuple[Place, ...]
    apart: tuple[Place, ...]

    @classmethod
    def by(cls, lines: Iterable[Sequence[str]]) -> _Kept:
        numbers = [[int(token) for token in line] for line in lines if _all_numbers(line)]
        width = min(map(len, numbers), default=0)
        pairs = list(combinations(range(width), 2))
        both = [*pairs, *((b, a) for a, b in pairs)]
        return cls(
            tuple((a, b) for a, b in both if all(line[a] <= line[b] for line in numbers)),
            tuple((a, b) for a, b in pairs if all(line[a] != line[b] for line in numbers)),
        )

    def holds(self, line: Sequence[int]) -> bool:
        """Is a new line like the others?"""
        return all(line[a] <= line[b] for a, b in self.less) and all(
            line[a] != line[b] for a, b in self.apart
        )


def _shuffle_row(line: int, table: Table, chance: Random) -> None:
    chance.shuffle(table[line])


def _redraw_row(line: int, ascending: bool, table: Table, chance: Random) -> None:
    numbers = [int(token) for token in table[line]]
    low, high = min(numbers), max(numbers)
    redrawn = [chance.randint(low, high) if chance.random() < CHANGED_SHARE else n for n in numbers]
    table[line] = [str(number) for number in (sorted(redrawn) if ascending else redrawn)]


def _block(layout: Layout, table: Table, first: int) -> list[list[str]]:
    return [table[line] for line in layout.block(table, first)]


def _shuffle_block(layout: Layout, first: int, table: Table, chance: Random) -> None:
    lines = layout.block(table, first)
    shuffled = [table[line] for line in lines]
    chance.shuffle(shuffled)
    table[lines.start : lines.stop] = shuffled


def _redraw_block(layout: Layout, first: int, keep: _Kept, table: Table, chance: Random) -> None:
    """Some numbers become others of their column; a line that would be unlike the others stays as it is."""
    lines = _block(layout, table, first)
    if not all(map(_all_numbers, lines)):
        return
    was_distinct = _distinct(map(tuple, lines))
    columns = [[int(line[column]) for line in lines] for column in range(len(lines[0]))]
    changeable = [column for column, numbers in enumerate(columns) if not _distinct(numbers)]
    for line in lines:
        renewed = [int(token) for token in line]
        for column in changeable:
            if chance.random() < CHANGED_SHARE:
                renewed[column] = chance.choice(columns[column])
        if keep.holds(renewed) and not (was_distinct and list(map(str, renewed)) in lines):
            line[:] = map(str, renewed)


def _redraw_scalars(layout: Layout, table: Table, chance: Random) -> None:
    """Other numbers within the range seen at each place, in the order of size that all inputs show.

    Numbers are often bound by sizes: the upper bound comes from inputs no larger than this one, the lower
    from inputs no smaller.
    """
    keep = _Kept.by([at(each, place) for place in layout.scalars] for each in layout.tables)
    size = table_size(table)
    smaller = [each for each in layout.tables if table_size(each) <= size]
    larger = [each for each in layout.tables if table_size(each) >= size]
    renewed: list[int] = []
    for place in layout.scalars:
        values = {int(at(each, place)) for each in layout.tables}
        step = next((m for m in MODULI if len({value % m for value in values}) == 1), 1)
        low = min(int(at(each, place)) for each in larger)
        high = max(int(at(each, place)) for each in smaller)
        renewed.append(chance.randrange(low, high + 1, step))
    if keep.holds(renewed):
        for (line, column), number in zip(layout.scalars, renewed, strict=True):
            table[line][column] = str(number)


def _shuffle_words(places: Sequence[Place], table: Table, chance: Random) -> None:
    """The inner letters of long words; the first and the last often have a meaning of their own."""
    for line, column in places:
        word = table[line][column]
        if len(word) >= SHORTEST_WORD and word.isalpha():
            inner = list(word[1:-1])
            chance.shuffle(inner)
            table[line][column] = word[0] + "".join(inner) + word[-1]


def _growing_counts(layout: Layout) -> list[Place]:
    """Counts of rows only that differ between inputs and whose rows may repeat a number."""
    places = set(layout.rows.values()) - set(layout.blocks.values())
    return [place for place in sorted(places) if _may_grow(layout, place)]


def _may_grow(layout: Layout, place: Place) -> bool:
    rows = [table[line] for line, count in layout.rows.items() if count == place for table in layout.tables]
    differ = len({at(table, place) for table in layout.tables}) > 1
    return differ and all(map(_all_numbers, rows)) and not all(map(_distinct, rows))


def _enlarge(layout: Layout, count: Place, table: Table, chance: Random) -> None:
    """Up to twice as many numbers in the rows that a number counts, drawn from those that are there."""
    size = int(at(table, count))
    largest = max(int(at(each, count)) for each in layout.tables)
    grown = chance.randint(size, 2 * largest)
    for line, place in layout.rows.items():
        if place == count:
            row = table[line] + [chance.choice(table[line]) for _ in range(grown - size)]
            table[line] = sorted(row, key=int) if _ascending(table[line]) else row
    table[count[0]][count[1]] = str(grown)


def _all_numbers(tokens: Iterable[str]) -> bool:
    return all(map(is_number, tokens))


def _distinct(values: Iterable[object]) -> bool:
    listed = list(values)
    return len(set(listed)) == len(listed)


def _ascending(tokens: Sequence[str]) -> bool:
    if not _all_numbers(tokens):
        return list(tokens) == sorted(tokens)
    numbers = [int(token) for token in tokens]
    return numbers == sorted(numbers)
