"""Values as text that is equal exactly when the values are: same types, same contents, same order.

The parent compares these texts and never parses them. A type is named by its module and qualified
name, never by what it claims to be (`__class__`, `__eq__` and `repr` of user types are not asked), so an
object that says it equals everything is just a different text. What has no such text (functions without a
name, locks, files, nesting past 200 levels) raises UnencodableError.
"""

from __future__ import annotations

import collections
import contextlib
import enum
import functools
import hashlib
import struct
import sys
import types
from typing import Any, Callable, Dict, List

MAX_DEPTH = 200
MAX_ITEMS_OF_ITERATOR = 100_000
MAX_TEXT = 64 << 20
LONGEST_PLAIN = 2048

Emit = Callable[[str], None]


class UnencodableError(Exception):
    """The value has no canonical text."""


def encode(value: Any) -> str:
    """The canonical text of a value; raises UnencodableError, whatever the value does when looked at."""
    writer = _Writer()
    try:
        writer.write(value, 0)
    except UnencodableError:
        raise
    except BaseException as exc:
        raise UnencodableError(type(exc).__name__) from None
    return "".join(writer.parts)


def encode_short(value: Any) -> str:
    """The canonical text, or its length and SHA-256 when it is long."""
    text = encode(value)
    if len(text) <= LONGEST_PLAIN:
        return text
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return "sha256:%d:%s" % (len(text), digest)


def type_name(kind: type) -> str:
    """module.qualname, marked when that name does not lead back to this very type."""
    name = "%s.%s" % (type.__getattribute__(kind, "__module__"), type.__getattribute__(kind, "__qualname__"))
    return name if _named_object(kind.__module__, kind.__qualname__) is kind else "local " + name


def _named_object(module_name: Any, qualname: Any) -> Any:
    found = sys.modules.get(module_name)
    for part in str(qualname).split("."):
        found = getattr(found, part, None)
    return found


class _Writer:
    """Collects the text of one value; remembers the containers it is inside of, for cycles."""

    def __init__(self) -> None:
        self.parts: List[str] = []
        self._size = 0
        self._open: Dict[int, int] = {}

    def emit(self, text: str) -> None:
        self._size += len(text)
        if self._size > MAX_TEXT:
            raise UnencodableError("too large")
        self.parts.append(text)

    def write(self, value: Any, depth: int) -> None:
        scalar = _SCALARS.get(type(value))
        if scalar is not None:
            self.emit(scalar(value))
            return
        if depth > MAX_DEPTH:
            raise UnencodableError("nested too deep")
        if id(value) in self._open:
            self.emit("cycle%d;" % (depth - self._open[id(value)]))
            return
        self._open[id(value)] = depth
        self._write_compound(value, depth + 1)
        del self._open[id(value)]

    def _write_compound(self, value: Any, depth: int) -> None:
        kind = type(value)
        if kind in _SEQUENCES:
            self._sequence(_SEQUENCES[kind], list(value), depth)
        elif kind is dict:
            self._mapping("d", value, depth)
        elif kind in (set, frozenset):
            self._unordered(kind.__name__, value, depth)
        elif kind in _ITERATORS:
            self._sequence("iter " + kind.__name__, _drain(value), depth)
        else:
            self._write_object(value, kind, depth)

    def _sequence(self, tag: str, items: List[Any], depth: int) -> None:
        self.emit("%s%d[" % (tag, len(items)))
        for item in items:
            self.write(item, depth)
        self.emit("]")

    def _mapping(self, tag: str, items: Any, depth: int) -> None:
        self.emit("%s%d{" % (tag, dict.__len__(items)))
        for key, item in dict.items(items):
            self.write(key, depth)
            self.write(item, depth)
        self.emit("}")

    def _unordered(self, tag: str, items: Any, depth: int) -> None:
        texts = []
        for item in items:
            writer = _Writer()
            writer.write(item, depth)
            texts.append("".join(writer.parts))
        self.emit("%s%d(" % (tag, len(texts)))
        for text in sorted(texts):
            self.emit(text)
        self.emit(")")

    def _write_object(self, value: Any, kind: type, depth: int) -> None:
        name = type_name(kind)
        if issubclass(kind, type):
            self.emit("type %s;" % type_name(value))
        elif issubclass(kind, enum.Enum):
            self.emit("enum %s.%s;" % (name, value.name))
        elif name in _SHOWN_BY_REPR:
            self.emit("%s %s;" % (name, _text(repr(value))))
        elif kind in _CALLABLES:
            self.emit("callable %s;" % _callable_name(value))
        elif kind.__module__.split(".")[0] == "numpy":
            self._numpy(value, name, depth)
        elif kind.__module__.split(".")[0] == "pandas":
            self._pandas(value, name, depth)
        else:
            self._instance(value, kind, name, depth)

    def _instance(self, value: Any, kind: type, name: str, depth: int) -> None:
        self.emit("object %s<" % name)
        for base, write in _CONTAINER_BASES:
            if issubclass(kind, base):
                write(self, value, depth)
                break
        else:
            if not _is_plain_python(kind):
                raise UnencodableError(name)
        if issubclass(kind, collections.defaultdict):
            self.write(value.default_factory, depth)
        state = _state(value, kind)
        self._mapping("", {key: state[key] for key in sorted(state)}, depth)
        self.emit(">")

    def _numpy(self, value: Any, name: str, depth: int) -> None:
        if not hasattr(value, "dtype") or not hasattr(value, "tobytes"):
            raise UnencodableError(name)
        self.emit("%s %s %s " % (name, value.dtype.str, getattr(value, "shape", ())))
        if value.dtype.hasobject:
            self._sequence("l", value.ravel().tolist(), depth)
        else:
            self.emit(hashlib.sha256(value.tobytes()).hexdigest() + ";")

    def _pandas(self, value: Any, name: str, depth: int) -> None:
        columns = getattr(value, "columns", None)
        self.emit("object %s<" % name)
        if columns is not None:
            self._sequence("columns", list(columns), depth)
            for position in range(len(columns)):
                self._pandas(value.iloc[:, position], name, depth)
        else:
            self.emit("%s;" % (value.dtype,))
            self.write(value.name, depth)
            self._sequence("values", list(value), depth)
            if hasattr(value, "index"):
                self._sequence("index", list(value.index), depth)
        self.emit(">")


def _text(value: str) -> str:
    return "%d:%s" % (len(value), value)


def _drain(iterator: Any) -> List[Any]:
    items = []
    for item in iterator:
        items.append(item)
        if len(items) > MAX_ITEMS_OF_ITERATOR:
            raise UnencodableError("endless iterator")
    return items


def _callable_name(value: Any) -> str:
    name = "%s.%s" % (value.__module__, value.__qualname__)
    if _named_object(value.__module__, value.__qualname__) is not value:
        raise UnencodableError(name)
    return name


def _is_plain_python(kind: type) -> bool:
    """Whether all of an instance's state is in its __dict__ and __slots__, by the room it takes in memory."""
    members = [member for base in kind.__mro__ for member in vars(base).values()]
    slots = sum(isinstance(member, types.MemberDescriptorType) for member in members)
    pointers = slots + bool(kind.__dictoffset__) + bool(kind.__weakrefoffset__)
    room = object.__basicsize__ + pointers * struct.calcsize("P")
    return kind.__itemsize__ == 0 and kind.__basicsize__ <= room


def _state(value: Any, kind: type) -> Dict[str, Any]:
    state: Dict[str, Any] = {}
    for base in kind.__mro__:
        slots = base.__dict__.get("__slots__", ())
        for slot in (slots,) if isinstance(slots, str) else slots:
            name = "_%s%s" % (base.__name__.lstrip("_"), slot) if slot.startswith("__") else slot
            member = base.__dict__.get(name)
            if isinstance(member, types.MemberDescriptorType):
                try:
                    state[name] = member.__get__(value, kind)
                except AttributeError:
                    continue
    with contextlib.suppress(AttributeError):
        state.update(object.__getattribute__(value, "__dict__"))
    return {str(key): item for key, item in state.items() if not _is_cached_by_functools(kind, key)}


def _is_cached_by_functools(kind: type, key: Any) -> bool:
    return isinstance(getattr(kind, str(key), None), functools.cached_property)


def _write_exception(writer: _Writer, value: Any, depth: int) -> None:
    writer._sequence("args", list(BaseException.__getattribute__(value, "args")), depth)


_SCALARS: Dict[type, Callable[[Any], str]] = {
    type(None): lambda _: "None;",
    type(Ellipsis): lambda _: "Ellipsis;",
    type(NotImplemented): lambda _: "NotImplemented;",
    bool: lambda value: "True;" if value else "False;",
    int: lambda value: "i%x;" % value,
    float: lambda value: "f%s;" % float.hex(value),
    complex: lambda value: "c%s,%s;" % (float.hex(value.real), float.hex(value.imag)),
    str: lambda value: "s" + _text(value),
    bytes: lambda value: "b%s;" % value.hex(),
    bytearray: lambda value: "bytearray%s;" % value.hex(),
    range: lambda value: "range%d,%d,%d;" % (value.start, value.stop, value.step),
}
_SEQUENCES: Dict[type, str] = {list: "l", tuple: "t", collections.deque: "deque"}
_EMPTY: List[Any] = [[], (), {}, set(), "", range(0), {}.keys(), {}.values(), {}.items()]
_ITERATORS = frozenset(
    [types.GeneratorType, map, filter, zip, enumerate, reversed]
    + [type(iter(empty)) for empty in _EMPTY]
    + [type({}.keys()), type({}.values()), type({}.items())]
)
_CALLABLES = frozenset([types.FunctionType, types.BuiltinFunctionType])
_SHOWN_BY_REPR = frozenset(
    ["datetime." + name for name in ("date", "datetime", "time", "timedelta", "timezone")]
    + [
        "decimal.Decimal",
        "fractions.Fraction",
        "uuid.UUID",
        "builtins.slice",
        "re.Pattern",
        "zoneinfo.ZoneInfo",
    ]
    + ["pathlib." + name for name in ("PosixPath", "PurePosixPath", "PureWindowsPath", "Path")]
    + ["pathlib._local." + name for name in ("PosixPath", "PurePosixPath", "PureWindowsPath", "Path")]
    + ["ipaddress." + name for name in ("IPv4Address", "IPv6Address", "IPv4Network", "IPv6Network")]
)
_CONTAINER_BASES = (
    (dict, lambda writer, value, depth: writer._mapping("d", value, depth)),
    (list, lambda writer, value, depth: writer._sequence("l", list(list.__iter__(value)), depth)),
    (tuple, lambda writer, value, depth: writer._sequence("t", list(tuple.__iter__(value)), depth)),
    (set, lambda writer, value, depth: writer._unordered("set", set.__iter__(value), depth)),
    (
        frozenset,
        lambda writer, value, depth: writer._unordered("frozenset", frozenset.__iter__(value), depth),
    ),
    (collections.deque, lambda writer, value, depth: writer._sequence("deque", list(value), depth)),
    (str, lambda writer, value, depth: writer.write(str.__str__(value), depth)),
    (int, lambda writer, value, depth: writer.write(int.__add__(value, 0), depth)),
    (float, lambda writer, value, depth: writer.write(float.__add__(value, 0.0), depth)),
    (BaseException, _write_exception),
)
