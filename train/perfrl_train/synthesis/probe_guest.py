"""Runs confined, as a script: finds arguments that a function returns from; prints calls as JSON.

Standard library only. A combination of kinds of arguments counts when most draws return, and not all
the same. Arguments and answers must be plain literals that the function leaves as they were.
"""

from __future__ import annotations

import ast
import io
import itertools
import json
import random
import sys
from collections.abc import Callable
from typing import Any

SMALL, LARGE = (0, 1, 3, 6, 9), 250
MOST_COMBINATIONS = 80
LONGEST_TEXT = 6000

Maker = Callable[[random.Random, int], Any]

_MAKERS: dict[str, Maker] = {
    "ints": lambda rng, size: [rng.randint(0, 99) for _ in range(size)],
    "text": lambda rng, size: "".join(rng.choice("abcde ABC,.-_01") for _ in range(size)),
    "number": lambda rng, size: rng.randint(1, max(2, size)),
    "words": lambda rng, size: ["".join(rng.choices("abcxyz", k=rng.randint(1, 5))) for _ in range(size)],
    "ordered": lambda rng, size: sorted(rng.randint(0, 99) for _ in range(size)),
    "rows": lambda rng, size: [[rng.randint(0, 9) for _ in range(4)] for _ in range(size // 2)],
    "table": lambda rng, size: {f"k{i}": rng.randint(0, 9) for i in range(size)},
    "lines": lambda rng, size: "".join(
        rng.choice(["  alpha", "beta gamma\n", " x=1\n"]) for _ in range(size)
    ),
}
_HINTS = {
    "text": ("s", "text", "string", "word", "path", "p", "line", "name", "pattern", "data"),
    "number": ("n", "k", "m", "i", "j", "x", "y", "num", "number", "size", "width", "year", "month"),
    "ints": ("a", "b", "xs", "arr", "array", "nums", "numbers", "values", "items", "lst", "iterable", "seq"),
}


def main() -> None:
    job = json.load(sys.stdin)
    report, sys.stdout = sys.stdout, io.StringIO()
    names: dict[str, Any] = {"__name__": "solution"}
    exec(compile(job["module"], "solution.py", "exec"), names)
    function = names[job["function"]]
    for kinds in combinations(job["parameters"]):
        calls = [found for found in (attempt(function, kinds, size) for size in (*SMALL, LARGE)) if found]
        if len(calls) >= 4 and len({answer for _, answer in calls}) > 2:
            report.write(json.dumps(calls))
            report.flush()
            return


def combinations(parameters: list[str]) -> list[tuple[str, ...]]:
    """Kinds for each parameter, those first that its name suggests."""
    orders = []
    for name in parameters:
        likely = [kind for kind, words in _HINTS.items() if name.lower() in words]
        orders.append(likely + [kind for kind in _MAKERS if kind not in likely])
    found = itertools.product(*(range(len(order)) for order in orders))
    ranked = sorted(itertools.islice(found, 5000), key=sum)[:MOST_COMBINATIONS]
    return [tuple(order[place] for order, place in zip(orders, places, strict=True)) for places in ranked]


def attempt(function: Callable[..., Any], kinds: tuple[str, ...], size: int) -> tuple[str, str] | None:
    """The call's arguments and answer as text, if it returns and both are literals."""
    rng = random.Random(size)
    arguments = [_MAKERS[kind](rng, size) for kind in kinds]
    text = ", ".join(map(repr, arguments))
    try:
        answer = function(*arguments)
        shown = repr(answer)
        plain = ast.literal_eval(shown) == answer and ", ".join(map(repr, arguments)) == text
    except Exception:
        return None
    if not plain or len(text) + len(shown) > LONGEST_TEXT or answer is None:
        return None
    return text, shown


main()
