"""What recorded arguments have in common, place by place: bounds, order, distinctness, lengths, letters."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Tuple

MAX_POOL = 400
LONGEST_RECORD = 8

Path = Tuple[Any, ...]


class Shape:
    """What the recorded values at one place of the arguments have in common."""

    def __init__(self) -> None:
        self.numbers: List[Any] = []
        self.texts: List[str] = []
        self.items: List[Any] = []
        self.lengths: List[int] = []
        self.tuples = True
        self.sized = False
        self.table = True
        self.ordered = True
        self.distinct = True

    def saw_items(self, kind: type, items: List[Any]) -> None:
        self.lengths.append(len(items))
        self.tuples = self.tuples and kind is tuple
        self.sized = self.sized or kind in (list, tuple)
        self.table = self.table and _is_table(items)
        self.items += items[: max(0, MAX_POOL - len(self.items))]
        try:
            self.ordered = self.ordered and _ascending(items)
            self.distinct = self.distinct and len(set(items)) == len(items)
        except TypeError:
            self.ordered = self.distinct = False

    @property
    def range(self) -> Tuple[Any, Any]:
        return min(self.numbers), max(self.numbers)

    @property
    def is_record(self) -> bool:
        """Have the items meanings of their own, as in tuples and in rows that are always as long?"""
        if not self.lengths or max(self.lengths) > LONGEST_RECORD:
            return False
        return self.tuples or len(set(self.lengths)) == 1


def learn_shapes(recorded: Iterable[Any]) -> Dict[Path, Shape]:
    """What recorded (args, kwargs) have in common, place by place."""
    shapes: Dict[Path, Shape] = {}
    for args, kwargs in recorded:
        for key, value in [*enumerate(args), *kwargs.items()]:
            _learn(shapes, (key,), value)
    return shapes


def _learn(shapes: Dict[Path, Shape], path: Path, value: Any) -> None:
    shape = shapes.setdefault(path, Shape())
    kind = type(value)
    if kind in (int, float):
        shape.numbers.append(value)
    elif kind is str:
        shape.texts.append(value)
        shape.sized = True
    elif kind in (list, tuple, set, frozenset):
        items = list(value)
        shape.saw_items(kind, items)
        for index, item in enumerate(items[:MAX_POOL]):
            _learn(shapes, (*path, "item"), item)
            if len(items) <= LONGEST_RECORD:
                _learn(shapes, (*path, index), item)
    elif kind is dict:
        shape.lengths.append(len(value))
        for key, item in list(value.items())[:MAX_POOL]:
            _learn(shapes, (*path, "key"), key)
            _learn(shapes, (*path, "value"), item)


def _is_table(items: List[Any]) -> bool:
    rows = all(type(item) in (list, str) for item in items)
    return rows and len(items) > 1 and len({len(item) for item in items}) == 1


def _ascending(items: List[Any]) -> bool:
    return all(items[i - 1] <= items[i] for i in range(1, len(items)))
