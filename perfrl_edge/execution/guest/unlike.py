"""Inputs that lack one thing which all recorded ones share: distinctness, order, being filled, sign, letters.

Each is a recorded call with one argument changed in one way, the others as they were: an item that another
argument asks for is still there. Some of these a right program has to stand: repeated items, and many of
them where a recorded call has one already, an empty or a single item, another order where the original's
own answers show that order is nothing to it. The others may lie outside what the function is for, as may
any whose property its own words name: what a candidate does there is told, not held against it. Standard
library, Python 3.8 or later.
"""

from __future__ import annotations

import contextlib
import functools
import inspect
import io
import pickle
import random
import re
from typing import Any, Callable, Iterator, List, NamedTuple, Sequence, Tuple

from .canonical import encode
from .inputs import InputMaker, copied, load_job, maker_of, spread, with_argument
from .shapes import Path, Shape
from .target import callable_of, find_attribute

VARIANTS = 3
VARIANTS_OF_TIES = 8  # which of two equal items an answer names shows only where both could be in it
LARGEST_BYTES = 30_000

Call = Tuple[Tuple[Any, ...], Any]
SAYS_DISTINCT = "distinct|unique|different|permutation|(no|without) (repe|dupl)"
SAYS_ORDERED = "sorted|ascending|increasing|rising|ordered|monoton"
SAYS_FILLED = "non-?empty|not empty|at least (one|two|1|2)"


class Change(NamedTuple):
    """One way of changing a value. apply returns it as it is where it cannot; resizes: its length too."""

    words: str
    apply: Callable[[Any, random.Random], Any]
    required: bool = False
    said_by: str = "$^"
    resizes: bool = False
    variants: int = VARIANTS


class Unlike(NamedTuple):
    """A changed call; required of candidates, or only looked at."""

    words: str
    required: bool
    call: Call


def changes(maker: InputMaker, path: Path, shape: Shape) -> List[Change]:
    """What can be broken at one place of the arguments, going by what all recorded values have there."""
    found: List[Change] = []
    lengths, row = shape.lengths or [0], len(path) > 1
    if max(lengths) > 1 and shape.distinct and shape.items:
        found.append(Change("with an item twice", _repeated, True, SAYS_DISTINCT))
    elif max(lengths) > 1 and shape.items and not row and not shape.is_record:
        grows = maker.resized_together(path) == [path] and not maker.is_table(path)
        ties = functools.partial(_drawn_again, grows=grows, ordered=shape.ordered)
        found.append(Change("with its items again and again", ties, True, variants=VARIANTS_OF_TIES))
    rigid = row and maker.is_table(path[:-1])
    if min(lengths) > 0 and not rigid:
        found.append(Change("empty", _emptied, not row, SAYS_FILLED, True))
    if min(lengths) > 1 and not rigid:
        found.append(Change("with a single item", _single, not row, SAYS_FILLED, True))
    if shape.texts and all(shape.texts):
        found.append(Change("empty", _emptied, not row, SAYS_FILLED, True))
    if shape.texts:
        found.append(Change("with letters of another kind", _other_letters))
    numbers = shape.numbers if not row else []
    for inner in (maker.shape((*path, "item")), maker.shape((*path, "value"))):
        numbers = numbers or (inner.numbers if inner is not None else [])
    if numbers and min(numbers) >= 0:
        found.append(Change("with negative numbers" if shape.lengths else "below all recorded", _negated))
    if shape.numbers and not row and min(shape.numbers) > 0:
        found.append(Change("zero", lambda value, chance: type(value)(0)))
    return found


def unlike(maker: InputMaker, function: Callable[..., Any], seed: int) -> Iterator[Unlike]:
    """All changed calls; those in another order last, since they ask the original for its opinion."""
    chance = random.Random(seed)
    names = _parameters(function)
    words = " ".join([getattr(function, "__name__", ""), *names, inspect.getdoc(function) or ""])
    places = maker.places_of_arguments()
    calls = [call for call in maker.recorded if len(pickle.dumps(call, protocol=4)) <= LARGEST_BYTES]
    for path, shape in places:
        for change in changes(maker, path, shape):
            required = change.required and not re.search(change.said_by, words, re.I)
            resized = maker.resized_together(path) if change.resizes else [path]
            for call in _changed(calls, resized, change, chance):
                yield Unlike(_told(path, names, change.words), required, call)
    for path, shape in places:
        if shape.ordered and max(shape.lengths or [0]) > 1:
            change = Change("in another order", _reordered)
            shuffled = list(_changed(calls, [path], change, chance))
            said = re.search(SAYS_ORDERED, words, re.I)
            required = not said and all(_same_whatever_order(function, path, call) for call in shuffled)
            for call in shuffled:
                yield Unlike(_told(path, names, change.words), required, call)


def _told(path: Path, names: Sequence[str], words: str) -> str:
    """The change with the parameter's name, where it has one."""
    key = path[0]
    name = key if isinstance(key, str) else names[key] if key < len(names) else "argument %d" % (key + 1)
    return "%s%s %s" % ("an item of " if len(path) > 1 else "", name, words)


def _changed(
    calls: Sequence[Call], places: Sequence[Path], change: Change, chance: random.Random
) -> Iterator[Call]:
    """Recorded calls with the change made, as far as it changes anything."""
    seen = set()
    for base in spread(calls, places[0][0]):
        seen.add(encode(base))
        for _ in range(change.variants):
            call = copied(base)
            for place in places:
                call = _altered(call, place, change.apply, chance)
            text = encode(call)
            if text not in seen:
                seen.add(text)
                yield call


def _altered(call: Call, path: Path, apply: Any, chance: random.Random) -> Call:
    args, kwargs = call
    key = path[0]
    value = args[key] if isinstance(key, int) else kwargs[key]
    return with_argument(call, key, _within(value, path[1:], apply, chance))


def _within(value: Any, path: Path, apply: Any, chance: random.Random) -> Any:
    """The value with the change made to it, or to any one of its items."""
    if not path:
        return apply(value, chance)
    if type(value) not in (list, tuple) or not value:
        return value
    items = list(value)
    index = chance.randrange(len(items))
    items[index] = _within(items[index], path[1:], apply, chance)
    return type(value)(items)


def _repeated(value: Any, chance: random.Random) -> Any:
    """One item where its neighbour was, so that what was in order stays so."""
    if type(value) not in (list, tuple) or len(value) < 2:
        return value
    items, index = list(value), chance.randrange(len(value) - 1)
    items[index + 1] = copied(items[index])
    return type(value)(items)


def _drawn_again(value: Any, chance: random.Random, *, grows: bool, ordered: bool) -> Any:
    """Its own items, drawn with replacement: twice as many if it may grow."""
    if type(value) not in (list, tuple) or len(value) < 2:
        return value
    items = [copied(item) for item in chance.choices(value, k=2 * len(value) + 1 if grows else len(value))]
    return type(value)(sorted(items) if ordered else items)


def _reordered(value: Any, chance: random.Random) -> Any:
    return type(value)(chance.sample(value, len(value))) if type(value) in (list, tuple) else value


def _emptied(value: Any, chance: random.Random) -> Any:
    return type(value)() if type(value) in (list, tuple, dict, set, frozenset, str) else value


def _single(value: Any, chance: random.Random) -> Any:
    return value[:1] if type(value) in (list, tuple) else value


def _other_letters(value: Any, chance: random.Random) -> Any:
    """Capitals for small letters and small ones for capitals; an accent and a blank."""
    if type(value) is not str:
        return value
    place = chance.randrange(len(value) + 1)
    other = value[place : place + 1].swapcase()
    return value[:place] + chance.choice([other, "é", " "]) + value[place + 1 :]


def _negated(value: Any, chance: random.Random) -> Any:
    """Below zero; turned round, since what was in order stays so."""
    if type(value) in (int, float):
        return -value if value else -1
    if type(value) in (list, tuple):
        return type(value)([_negated(item, chance) for item in reversed(value)])
    if type(value) is dict:
        return {key: _negated(item, chance) for key, item in value.items()}
    return value


def _same_whatever_order(function: Callable[..., Any], path: Path, call: Call) -> bool:
    """Does the original answer the call and the same in order alike, but for the order of what it returns?"""
    in_order = _altered(copied(call), path, lambda value, _: type(value)(sorted(value)), random.Random(0))
    try:
        return len(path) == 1 and _answer(function, call) == _answer(function, in_order)
    except Exception:
        return False


def _answer(function: Callable[..., Any], call: Call) -> List[str]:
    args, kwargs = copied(call)
    with contextlib.redirect_stdout(io.StringIO()):
        value = function(*args, **kwargs)
    if type(value) in (list, tuple):
        return sorted(map(encode, value))
    return sorted(map(encode, value.items())) if type(value) is dict else [encode(value)]


def _parameters(function: Callable[..., Any]) -> Sequence[str]:
    """Names of the positional parameters, as far as they are known."""
    code = getattr(inspect.unwrap(function), "__code__", None)
    return code.co_varnames[: code.co_argcount] if code else ()


def main(channel: Any, payload: bytes) -> None:
    """Answer each message with one more: R (required) or L (looked at), words, line end, pickled call."""
    job, module = load_job(payload)
    function = callable_of(find_attribute(module, job["qualname"])[2])
    found = unlike(maker_of(job), function, job["seed"])
    while channel.receive() is not None:
        one = next(found, None)
        if one is None:
            channel.send(b"")
        else:
            mark = "R" if one.required else "L"
            channel.send(("%s%s\n" % (mark, one.words)).encode() + pickle.dumps(one.call, protocol=4))
