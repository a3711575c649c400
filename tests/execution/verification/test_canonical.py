"""Canonical texts are equal exactly when values are."""

import collections
import dataclasses
import enum
import math
import threading

import numpy as np
import pytest

from perfrl_edge.execution.guest.canonical import UnencodableError, encode, encode_short


class Color(enum.Enum):
    RED = 1


class Level(enum.IntEnum):
    LOW = 1


@dataclasses.dataclass
class Point:
    x: int
    y: int


class Slotted:
    __slots__ = ("__hidden", "x")

    def __init__(self, x):
        self.x = x
        self.__hidden = x


class Names(list):
    pass


Pair = collections.namedtuple("Pair", "a b")


class EqualToAll:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def __repr__(self):
        return "1"


class LyingInt(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


class Impostor:
    @property
    def __class__(self):
        return int


DIFFERENT = [
    1, 1.0, True, 1 + 0j, "1", b"1", bytearray(b"1"), [1], (1,), {1}, frozenset([1]), {1: None}, None,
    0.0, -0.0, math.nan, math.inf, 2**70, range(1), collections.deque([1]), Names([1]), Pair(1, 2),
    (1, 2), Point(1, 2), Point(2, 1), Color.RED, Level.LOW, EqualToAll(), LyingInt(1), Impostor(),
    Slotted(1), Slotted(2), object,
    collections.Counter("a"), {"a": 1}, collections.OrderedDict(a=1), {"a": 1, "b": 2}, {"b": 2, "a": 1},
    np.array([1, 2]), np.array([1.0, 2.0]), np.array([[1, 2]]), np.int64(1), np.float64(1.0),
    ValueError("x"), ValueError("y"), KeyError("x"), int, bool, len, iter([1]), ["l1[i1;]"],
    [[1], []], [[], [1]],
]  # fmt: skip


def test_values_that_differ_have_different_texts():
    texts = [encode(value) for value in DIFFERENT]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("make"),
    [
        lambda: math.nan,
        lambda: {"b", "a", "c"},
        lambda: Point(1, 2),
        lambda: [np.arange(6).reshape(2, 3), {"k": Slotted(3)}],
        lambda: (i for i in range(3)),
        lambda: collections.defaultdict(list, a=[1]),
        lambda: {1: [2, (3, "é\ud800")]},
    ],
)
def test_equal_values_have_equal_texts(make):
    assert encode(make()) == encode(make())


def test_sets_do_not_depend_on_hash_order():
    assert encode({8, 0}) == encode({0, 8})


def test_cycles_have_a_text():
    first, second = [1], [1]
    first.append(first)
    second.append(second)
    assert encode(first) == encode(second)


def test_a_value_used_twice_is_not_a_cycle():
    inner = [1]
    assert encode([inner, inner]) == encode([[1], [1]])


def endless():
    while True:
        yield 1


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


class Hostile:
    def __getattribute__(self, name):
        raise SystemExit


@pytest.mark.parametrize(
    "value",
    [endless(), nested(100_000), threading.Lock(), lambda: 1, type("Local", (), {})().__init__],
    ids=["endless", "nested", "lock", "lambda", "bound method"],
)
def test_what_has_no_text_is_unencodable(value):
    with pytest.raises(UnencodableError):
        encode(value)


def test_looking_at_a_hostile_object_does_no_harm():
    assert encode([Hostile()]) != encode([Point(1, 2)])


def test_long_texts_are_told_by_their_hash():
    long = list(range(10_000))
    assert encode_short(long).startswith("sha256:")
    assert encode_short(long) == encode_short(list(range(10_000)))
    assert encode_short(long) != encode_short([*range(9_999), 0])
