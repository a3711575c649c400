"""Fresh inputs made from recorded ones: recombined, mutated, scaled up, within what the recorded ones show.

A property that all recorded values share is taken for a rule of the function and kept: bounds from
below, order, distinctness, equal lengths, rectangles, the alphabet of texts. Whether the function really
accepts an input is for the original to say; the parent drops those it does not return from.
"""

from __future__ import annotations

import math
import pickle
import random
from typing import Any, Dict, List, Optional, Sequence, Tuple

from .override import extend_sys_path, install_override
from .shapes import LONGEST_RECORD, Path, Shape, learn_shapes
from .target import import_module_at

MAX_LENGTH = 50_000
SPREAD = 3


class InputMaker:
    """Learns from recorded (args, kwargs) and draws others like them."""

    def __init__(self, recorded: Sequence[Any], seed: int) -> None:
        self.recorded = list(recorded)
        self._random = random.Random(seed)
        self._shapes = learn_shapes(self.recorded)
        self._equal_lengths = all(_equally_long(args) for args, _ in self.recorded)

    def shape(self, path: Path) -> Optional[Shape]:
        """What was learned of one place; None where no recorded value has it."""
        return self._shapes.get(path)

    def places(self, path: Path, length: int) -> List[Path]:
        """The places of a container's items: a meaning each in a record, the same for all elsewhere."""
        records = [(*path, index) in self._shapes for index in range(length)]
        alike = len(set(self._shapes[path].lengths)) > 1
        return [(*path, "item") if alike or not known else (*path, i) for i, known in enumerate(records)]

    def places_of_arguments(self) -> List[Tuple[Path, Shape]]:
        """The arguments and the items of those whose items are no records, with what was learned of each."""
        found = [(path, shape) for path, shape in self._shapes.items() if len(path) == 1]
        inner = [((*path, "item"), self._shapes.get((*path, "item"))) for path, _ in found]
        rows = [(path, shape) for path, shape in inner if shape is not None and not shape.is_record]
        return [*found, *((path, shape) for path, shape in rows if shape.lengths or shape.texts)]

    def is_table(self, path: Path) -> bool:
        """Are there only rows of equal length at this place?"""
        return self._shapes[path].table and bool(self._shapes[path].items)

    def resized_together(self, path: Path) -> List[Path]:
        """The places that change their length with this one: all arguments that always were equally long."""
        sized = [place for place, shape in self._shapes.items() if len(place) == 1 and shape.sized]
        return sized if path in sized and self._equal_lengths else [path]

    def equal_lengths(self, args: Any) -> bool:
        """Are the arguments as long as each other, where the recorded ones always are?"""
        return not self._equal_lengths or _equally_long(args)

    def draw(self, factor: int) -> Any:
        """One (args, kwargs) whose containers (without any: numbers) are about factor times as large."""
        args, kwargs = self._random.choice(self.recorded)
        grows_numbers = not any(
            isinstance(v, (list, str, dict, set)) and v for v in [*args, *kwargs.values()]
        )
        lengths = [len(value) for value in args if isinstance(value, (list, tuple, str))]
        common = self._length(max(lengths), factor) if lengths and self._equal_lengths else None
        keys = [*range(len(args)), *kwargs]
        # What is asked for is seldom in a container that was drawn apart from it, so half of the draws change
        # one argument alone.
        alone = factor == 1 and (common is None or len(lengths) == 1) and self._random.random() < 0.5
        renewed = {self._random.choice(keys)} if alone and keys else set(keys)

        def renew(key: Any, value: Any) -> Any:
            if key not in renewed:
                return value
            if type(value) is int and grows_numbers:
                return self._number((key,), value, factor)
            return self._renew((key,), value, factor, common)

        return (
            tuple(renew(key, value) for key, value in enumerate(args)),
            {key: renew(key, value) for key, value in kwargs.items()},
        )

    def _is_record(self, path: Path, value: Any) -> bool:
        """Whether a value's places have meanings of their own: a tuple, or a row that is always as long."""
        if type(value) not in (list, tuple) or len(value) > LONGEST_RECORD:
            return False
        return type(value) is tuple or ("item" in path and len(set(self._shapes[path].lengths)) == 1)

    def _renew(self, path: Path, value: Any, factor: int, length: Any = None) -> Any:
        kind = type(value)
        if kind in (int, float):
            return self._number(path, value, 1)
        if kind is str:
            return self._string(path, value, factor, length)
        if length is None and self._is_record(path, value):
            items = [self._renew((*path, index), item, 1) for index, item in enumerate(value)]
            return kind(sorted(items) if self._shapes[path].ordered else items)
        if kind in (list, tuple, set, frozenset):
            return kind(self._items(path, value, factor, length))
        if kind is dict:
            return self._dictionary(path, value, factor)
        return value

    def _number(self, path: Path, value: Any, factor: int) -> Any:
        low, high = self._shapes[path].range
        if type(value) is int and factor > 1:
            return max(low, value) * factor + self._random.randrange(factor)
        if low == high:
            return value
        if isinstance(low, float) or isinstance(high, float) or type(value) is float:
            return self._random.uniform(low, high)
        return self._random.randint(low, high + (high - low) // 2)

    def _length(self, length: int, factor: int) -> int:
        if factor > 1:
            return max(length, min(MAX_LENGTH, max(1, length) * factor))
        return self._random.randint(min(1, length), length + length // 2 + 1) if length else 0

    def _string(self, path: Path, value: str, factor: int, length: Any) -> str:
        texts = self._shapes[path].texts
        if factor > 1 or length is not None:
            wanted = length if length is not None else self._length(len(value), factor)
            pieces = [self._random.choice(texts) for _ in range(wanted // max(1, len(value)) + 1)]
            text = "".join(pieces) or value
            return (text * (wanted // max(1, len(text)) + 1))[:wanted]
        choice = self._random.randrange(4)
        if choice == 0 or not value:
            return self._random.choice(texts)
        if choice == 1:
            return "".join(self._random.sample(value, len(value)))
        if choice == 2:
            return value + self._random.choice(texts)
        start = self._random.randrange(len(value))
        return value[start : start + 1 + self._random.randrange(len(value))]

    def _items(self, path: Path, value: Any, factor: int, length: Any) -> List[Any]:
        shape = self._shapes[path]
        pool = shape.items or list(value)
        if not pool:
            return []
        inner = self._inner_length(path, value, factor)
        if inner is not None and factor > 1:
            factor = max(2, math.isqrt(factor))
        if length is None:
            square = inner is not None and len(value) == len(value[0])
            length = inner if square else self._length(len(value), factor)
        items = self._elements((*path, "item"), pool, length, inner, shape)
        return sorted(items) if shape.ordered and length > 1 else items

    def _inner_length(self, path: Path, value: Any, factor: int) -> Any:
        """A common length for new rows when the value is a table, else None."""
        if not value or not self._shapes[path].table or self._is_record((*path, "item"), next(iter(value))):
            return None
        return self._length(len(value[0]), max(2, math.isqrt(factor)) if factor > 1 else 1)

    def _elements(self, path: Path, pool: List[Any], length: int, inner: Any, shape: Shape) -> List[Any]:
        whole_numbers = all(type(item) is int for item in pool)
        if whole_numbers and shape.distinct:
            low, high = min(pool), max(pool)
            return self._random.sample(range(low, low + max(high - low + 1, 3 * length)), length)
        if whole_numbers:
            low, high = min(pool), max(pool)
            widened = (
                high if self._random.random() < 0.5 else low + (high - low + 1) * max(1, length // len(pool))
            )
            return [self._random.randint(low, max(low, widened)) for _ in range(length)]
        items = [self._element(path, self._random.choice(pool), inner) for _ in range(length)]
        return _distinct(items) if shape.distinct else items

    def _element(self, path: Path, item: Any, inner: Any) -> Any:
        if inner is not None or self._random.random() < 0.5:
            return self._renew(path, item, 1, inner) if path in self._shapes else item
        return copied(item)

    def _dictionary(self, path: Path, value: Dict[Any, Any], factor: int) -> Dict[Any, Any]:
        renewed = {}
        for key, item in value.items():
            for copy in range(factor):
                renewed[_other_key(key, copy)] = self._renew((*path, "value"), item, 1)
                if len(renewed) >= MAX_LENGTH:
                    return renewed
        return renewed


def copied(value: Any) -> Any:
    """The same again, sharing nothing with it: equal items of a call are seldom one object."""
    return pickle.loads(pickle.dumps(value, protocol=4))


def argument_of(call: Any, key: Any) -> Any:
    """The argument at a position or of a name; None where the call has none."""
    args, kwargs = call
    if isinstance(key, int):
        return args[key] if key < len(args) else None
    return kwargs.get(key)


def with_argument(call: Any, key: Any, value: Any) -> Tuple[Tuple[Any, ...], Any]:
    """The same call with another value for an argument that it has."""
    args, kwargs = call
    if isinstance(key, int):
        return (*args[:key], value, *args[key + 1 :]), kwargs
    return args, {**kwargs, key: value}


def spread(calls: Sequence[Any], key: Any) -> Sequence[Any]:
    """A few recorded calls by the length of one of the arguments: a short one, a middling one, a long one."""

    def length(call: Any) -> int:
        value = argument_of(call, key)
        return len(value) if hasattr(value, "__len__") else 0

    by_length = sorted((call for call in calls if argument_of(call, key) is not None), key=length)
    several = [call for call in by_length if length(call) > 2] or by_length
    return [several[i * (len(several) - 1) // (SPREAD - 1)] for i in range(SPREAD)] if several else []


def _equally_long(args: Any) -> bool:
    return len({len(value) for value in args if isinstance(value, (list, tuple, str))}) <= 1


def _other_key(key: Any, copy: int) -> Any:
    if not copy:
        return key
    if type(key) is str:
        return "%s%d" % (key, copy)
    return key + copy * 1009 if type(key) is int else key


def _distinct(items: List[Any]) -> List[Any]:
    try:
        return list(dict.fromkeys(items))
    except TypeError:
        return items


def size_of(value: Any) -> int:
    """How many numbers, letters and other single values there are in it."""
    if type(value) is str:
        return len(value)
    if type(value) is dict:
        return sum(size_of(key) + size_of(item) for key, item in value.items())
    if type(value) in (list, tuple, set, frozenset):
        return sum(1 if type(item) in (int, float) else size_of(item) for item in value)
    return 1


def input_size(args: Any, kwargs: Any) -> int:
    """What the time of a call may grow with: all that its arguments hold, or its largest number."""
    values = [*args, *kwargs.values()]
    numbers = [abs(value) for value in values if type(value) is int]
    if len(numbers) == len(values):
        return max(numbers, default=0)
    return size_of(values)


def load_job(payload: bytes) -> Tuple[Dict[str, Any], Any]:
    """What the parent sent, and the module of the original that its calls are for."""
    job = pickle.loads(payload)
    extend_sys_path(job["sys_path"], [])
    install_override(job["path"], job["program"])
    return job, import_module_at(job["module"], job["path"])


def maker_of(job: Dict[str, Any]) -> InputMaker:
    """A maker of inputs that has learnt from a job's calls."""
    return InputMaker([pickle.loads(blob) for blob in job["calls"]], job["seed"])


def main(channel: Any, payload: bytes) -> None:
    """Answer (factor) with the size of an argument list made from the recorded ones, a line, and its pickle.

    Empty when that fails.
    """
    job, _ = load_job(payload)
    maker = maker_of(job)
    while True:
        message = channel.receive()
        if message is None:
            return
        try:
            args, kwargs = maker.draw(int(message))
            blob = pickle.dumps((args, kwargs), protocol=4)
            channel.send(b"%d\n%s" % (input_size(args, kwargs), blob))
        except Exception:
            channel.send(b"")
