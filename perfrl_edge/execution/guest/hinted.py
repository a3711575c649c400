"""Fresh inputs from a function's type hints, drawn by Hypothesis where the project's interpreter has it.

Hypothesis brings the odd shapes: empty, repeated, extreme. What it draws is fitted into what the recorded
inputs have in common, since hints rarely say all that a function relies on.
"""

from __future__ import annotations

import inspect
import math
import pickle
import typing
from typing import Any, Dict, List

from .inputs import InputMaker, load_job, maker_of
from .shapes import Path, Shape
from .target import callable_of, find_attribute

EXAMPLES = 60


class UnfitError(Exception):
    """A drawn value cannot be made like the recorded ones."""


def fitted(maker: InputMaker, path: Path, value: Any) -> Any:
    """A drawn value within the bounds, letters, order and distinctness of the recorded ones at its place."""
    shape = maker.shape(path)
    kind = type(value)
    if shape is None or kind in (bool, type(None)):
        return value
    if kind in (int, float):
        return _fitted_number(shape, value)
    if kind is str:
        letters = sorted(set("".join(shape.texts)))
        _require(bool(letters) and (bool(value) or "" in shape.texts))
        return "".join(letters[ord(letter) % len(letters)] for letter in value)
    if kind in (list, tuple, set, frozenset):
        return kind(_fitted_items(maker, path, shape, list(value)))
    if kind is dict:
        _require(bool(value) or 0 in shape.lengths)
        return {
            fitted(maker, (*path, "key"), key): fitted(maker, (*path, "value"), item)
            for key, item in value.items()
        }
    raise UnfitError


def _require(condition: bool) -> None:
    if not condition:
        raise UnfitError


def _fitted_number(shape: Shape, value: Any) -> Any:
    _require(bool(shape.numbers) and math.isfinite(value))
    low, high = shape.range
    if type(value) is int:
        _require(type(low) is int and type(high) is int)
        return low + (value - low) % (high - low + 1)
    return low + math.fmod(abs(value), high - low) if high > low else float(low)


def _fitted_items(maker: InputMaker, path: Path, shape: Shape, items: List[Any]) -> List[Any]:
    _require(bool(items) or 0 in shape.lengths)
    places = maker.places(path, len(items))
    renewed = [fitted(maker, place, item) for place, item in zip(places, items)]
    if shape.table and renewed:
        _require(len({len(row) for row in renewed}) == 1)
    if shape.distinct:
        renewed = list(dict.fromkeys(renewed))
    return sorted(renewed) if shape.ordered else renewed


def draw(function: Any, maker: InputMaker, seed: int) -> List[bytes]:
    """Pickled (args, kwargs) for a function whose every parameter has a hint that Hypothesis understands."""
    hints = typing.get_type_hints(function)
    parameters = list(inspect.signature(function).parameters.values())
    plain = inspect.Parameter.POSITIONAL_OR_KEYWORD
    if not parameters or any(p.kind is not plain or p.name not in hints for p in parameters):
        return []
    import hypothesis  # costs half a second, and few functions have hints
    from hypothesis import strategies

    drawn: Dict[bytes, None] = {}

    @hypothesis.seed(seed)
    @hypothesis.settings(
        database=None,
        max_examples=EXAMPLES,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(strategies.tuples(*(strategies.from_type(hints[p.name]) for p in parameters)))
    def collect(values: Any) -> None:
        try:
            args = tuple(fitted(maker, (index,), value) for index, value in enumerate(values))
        except (UnfitError, TypeError):
            return
        if maker.equal_lengths(args):
            drawn[pickle.dumps((args, {}), protocol=4)] = None

    collect()
    return list(drawn)


def main(channel: Any, payload: bytes) -> None:
    """Answer each message with one more pickled argument list, empty when there are no more."""
    job, module = load_job(payload)
    drawn: List[bytes] = []
    try:
        function = callable_of(find_attribute(module, job["qualname"])[2])
        drawn = draw(function, maker_of(job), job["seed"])
    except Exception:
        pass
    while channel.receive() is not None:
        channel.send(drawn.pop() if drawn else b"")
