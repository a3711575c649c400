"""All small inputs near recorded ones: the least whole numbers, and short sequences of a call's own items.

Most wrong programs are wrong on some small input (the small-scope hypothesis: Jackson, Software Abstractions,
2006), but random draws seldom hit the very one, such as the number at which a special case ends. One argument
of a recorded call is replaced, within what all recorded ones share; the others stay as they were. Standard
library, Python 3.8 or later.
"""

from __future__ import annotations

import itertools
import pickle
from typing import Any, Iterator, List, Sequence, Tuple

from .canonical import encode
from .inputs import InputMaker, argument_of, copied, load_job, maker_of, spread, with_argument
from .shapes import Shape

LEAST_NUMBERS = 24
LONGEST = 3
KINDS_OF_ITEMS = 3


def near(maker: InputMaker) -> Iterator[Tuple[Tuple[Any, ...], Any]]:
    """Every call once; none that was recorded."""
    seen = {encode(call) for call in maker.recorded}
    for path, shape in maker.places_of_arguments():
        if len(path) > 1 or maker.resized_together(path) != [path]:
            continue
        for call in spread(maker.recorded, path[0]):
            for value in small_values(argument_of(call, path[0]), shape):
                changed = with_argument(call, path[0], value)
                text = encode(changed)
                if text not in seen:
                    seen.add(text)
                    yield changed


def small_values(value: Any, shape: Shape) -> Iterator[Any]:
    """Small values of the same kind, as far as the recorded ones at this place have something like them."""
    kind = type(value)
    if kind is int and all(type(number) is int for number in shape.numbers):
        low, high = shape.range
        yield from range(low, min(high, low + LEAST_NUMBERS) + 1)
    elif kind is str and value:
        least = min(map(len, shape.texts))
        yield from map("".join, _short(sorted(set(value)), least, shape))
    elif kind in (list, tuple) and value and not shape.is_record and not shape.table:
        for items in _short(_kinds(value), min(shape.lengths), shape):
            yield kind(map(copied, items))


def _short(kinds: Sequence[Any], least: int, shape: Shape) -> Iterator[List[Any]]:
    """All short sequences of a few kinds of items, in order and without repeats where that is the rule."""
    few = kinds[:KINDS_OF_ITEMS]
    for length in range(max(1, least), LONGEST + 1):
        for items in itertools.product(few, repeat=length):
            repeats = any(items[i] == items[j] for i in range(length) for j in range(i))
            falls = any(shape.lengths and shape.ordered and items[i] < items[i - 1] for i in range(1, length))
            if not falls and not (repeats and shape.lengths and shape.distinct):
                yield list(items)


def _kinds(value: Sequence[Any]) -> List[Any]:
    """The first few different items."""
    found: List[Any] = []
    for item in value:
        if len(found) < KINDS_OF_ITEMS and item not in found:
            found.append(item)
    return found


def main(channel: Any, payload: bytes) -> None:
    """Answer each message with one more pickled call, and with nothing when there are no more."""
    calls = near(maker_of(load_job(payload)[0]))
    while channel.receive() is not None:
        call = next(calls, None)
        channel.send(b"" if call is None else pickle.dumps(call, protocol=4))
