"""Tests of a drawn program: a few small cases written out, and one large enough that speed shows.

Expected values are what the target answers; that the source agrees is for the judge, and for this
package's own tests, to find.
"""

from __future__ import annotations

import io
import random
import sys
import zlib
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from textwrap import indent
from typing import Any

from perfrl_train.synthesis.families.definition import Definition
from perfrl_train.synthesis.families.settings import Setting, call_expression
from perfrl_train.synthesis.families.stdio import write_value


def run(code: str, names: Mapping[str, Any]) -> dict[str, Any]:
    """Run a piece of the catalogue's own code and give the names it leaves behind."""
    namespace = {"__name__": "solution", **names}
    exec(compile(code, "<family>", "exec"), namespace)
    return namespace


def draw_arguments(definition: Definition, inputs: str, seed: int, size: int) -> list[Any]:
    """The arguments of one call, in the order of the parameters."""
    drawn = run(inputs, {"rng": random.Random(seed), "size": size})
    return [drawn[name] for name, _ in definition.head.parameters]


def function_tests(
    target: str, definition: Definition, setting: Setting, inputs: str, sizes: Sequence[int], seed: int
) -> dict[str, str]:
    """A pytest file; the last size is the large case, and its answer is compared by checksum."""
    program = run(target, {})
    asserts = []
    for size in sizes[:-1]:
        arguments = [repr(argument) for argument in draw_arguments(definition, inputs, seed + size, size)]
        call = call_expression(definition, setting, arguments)
        answer = run(f"answer = {call}", program)["answer"]
        asserts.append(f"assert {call} {'is' if answer is None else '=='} {answer!r}")
    large = f"rng, size = random.Random({seed}), {sizes[-1]}\n{inputs}\nanswer = " + call_expression(
        definition, setting, [name for name, _ in definition.head.parameters]
    )
    answer = run(f"import random\n{large}", program)["answer"]
    checked = f"{large}\nassert zlib.crc32(repr(answer).encode()) == {checksum(answer)}"
    imported = setting.class_name if "." in (setting.function or "") else definition.head.name
    return {
        "test_solution.py": (
            f"import random\nimport zlib\n\nfrom solution import {imported}\n\n\n"
            f"def test_small_cases():\n{_block(list(dict.fromkeys(asserts)))}\n\n\n"
            f"def test_large_case():\n{_block([checked])}\n"
        )
    }


def checksum(answer: Any) -> int:
    """Tells answers apart by value, type and order, in a few bytes."""
    return zlib.crc32(repr(answer).encode())


def _block(statements: Sequence[str]) -> str:
    return indent("\n".join(statements), "    ")


def script_tests(
    target: str, definition: Definition, setting: Setting, inputs: str, sizes: Sequence[int], seed: int
) -> dict[str, str]:
    """Pairs of input.N.txt and output.N.txt, the last one large."""
    files: dict[str, str] = {}
    for number, size in enumerate(sizes, start=1):
        arguments = draw_arguments(definition, inputs, seed + size, size)
        kinds = [kind for _, kind in definition.head.parameters]
        stdin = "".join(write_value(kind, value) for kind, value in zip(kinds, arguments, strict=True))
        files[f"input.{number}.txt"] = stdin
        files[f"output.{number}.txt"] = run_script(target, stdin)
    return files


def run_script(script: str, stdin: str) -> str:
    """What one of the catalogue's own scripts prints."""
    given, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(stdin.encode()))
    try:
        with redirect_stdout(io.StringIO()) as printed:
            run(script, {"__name__": "__main__"})
    finally:
        sys.stdin = given
    return printed.getvalue()
