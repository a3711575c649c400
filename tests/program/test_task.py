"""Tasks: what the model is shown, which functions there are, and which bytes a candidate replaces."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfrl_edge.errors import SourceError
from perfrl_edge.program.functions import list_functions
from perfrl_edge.program.source import decode_source
from perfrl_edge.program.suite import StdioSuite, TestCase
from perfrl_edge.program.task import load_function_task, load_script_task, program_bytes, rebased
from tests.program.modules import PYTHON, TESTS

PAIRS = StdioSuite((TestCase("1", "1\n", "1\n"),))

MODULE = b'''import functools

def plain(x):
    def inside(): return x
    return inside

class Outer:
    @property
    def size(self): return 1

    class Inner:
        async def fetch(self):
            """Doc
        with less indentation."""
            return await self.go(
    1)

if True:
    @functools.lru_cache(
        maxsize=None
    )
    def guarded(): pass
else:
    from elsewhere import guarded
try:
    pass
except ImportError:
    def fallback(): pass
'''


def module(tmp_path: Path, content: bytes = MODULE) -> Path:
    path = tmp_path / "m.py"
    path.write_bytes(content)
    return path


def names(content: bytes) -> list[str]:
    return [function.qualname for function in list_functions(decode_source(content, "m.py"), "m.py")]


def test_functions_and_methods_are_listed_in_file_order_and_nested_functions_are_not() -> None:
    assert names(MODULE) == ["plain", "Outer.size", "Outer.Inner.fetch", "guarded", "fallback"]


def test_a_function_task_shows_the_function_dedented_and_strings_untouched(tmp_path: Path) -> None:
    task = load_function_task(module(tmp_path), "Outer.Inner.fetch", TESTS, PYTHON)
    assert task.source == (
        'async def fetch(self):\n    """Doc\n        with less indentation."""\n    return await self.go(\n1)'
    )


def test_decorators_and_the_indentation_of_the_first_line_belong_to_the_span(tmp_path: Path) -> None:
    path = module(tmp_path)
    target = load_function_task(path, "guarded", TESTS, PYTHON).target
    assert target is not None
    assert target.source_bytes[target.start : target.end].startswith(b"    @functools.lru_cache(\n")
    assert target.source_bytes[target.start : target.end].endswith(b"def guarded(): pass")


def test_a_decorator_expression_may_start_below_its_at_sign(tmp_path: Path) -> None:
    path = module(tmp_path, b"@(\n  staticmethod\n)\ndef f(): pass\n")
    task = load_function_task(path, "f", TESTS, PYTHON)
    assert task.source == "@(\n  staticmethod\n)\ndef f(): pass"


def test_the_end_of_the_last_line_is_outside_the_span(tmp_path: Path) -> None:
    task = load_function_task(module(tmp_path, b"def f():\r\n    return 1  # one\r\n"), "f", TESTS, PYTHON)
    assert task.source == "def f():\n    return 1  # one"
    assert task.target is not None
    assert task.target.source_bytes[task.target.end :] == b"\r\n"


def test_an_unknown_function_is_refused_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"no function 'nope'; it has: plain, Outer\.size"):
        load_function_task(module(tmp_path), "nope", TESTS, PYTHON)


def test_a_name_defined_twice_is_refused_with_its_lines(tmp_path: Path) -> None:
    path = module(tmp_path, b"def f(): pass\ndef f(): pass\n")
    with pytest.raises(SourceError, match=r"2 times \(lines 1, 2\)"):
        load_function_task(path, "f", TESTS, PYTHON)


def test_overload_stubs_do_not_make_a_function_ambiguous(tmp_path: Path) -> None:
    path = module(
        tmp_path,
        b"@overload\ndef f(x: int): ...\n@typing.overload\ndef f(x: str): ...\ndef f(x):\n  return x\n",
    )
    assert load_function_task(path, "f", TESTS, PYTHON).source == "def f(x):\n  return x"


def test_a_script_task_shows_the_whole_program(tmp_path: Path) -> None:
    task = load_script_task(module(tmp_path, b"\xef\xbb\xbfprint(1)\r\nprint(2)"), PAIRS, PYTHON)
    assert task.source == "print(1)\nprint(2)"
    assert program_bytes(task, task.source) == b"\xef\xbb\xbfprint(1)\r\nprint(2)"


@pytest.mark.parametrize(
    ("original", "candidate", "expected"),
    [
        (b"\xef\xbb\xbfprint(1)\r\n", "print(2)\n", b"\xef\xbb\xbfprint(2)\r\n"),
        (b"a = 1\r\nb = 2\nc = 3\n", "a = 1\nb = 4\nc = 3\n", b"a = 1\r\nb = 4\nc = 3\n"),
        (
            b"# coding: latin-1\nprint('\xe9')\n",
            "# coding: latin-1\nprint('\xe9' * 2)\n",
            b"# coding: latin-1\nprint('\xe9' * 2)\n",
        ),
        (b"# coding: latin-1\nprint('\xe9')\n", "print('\xe9')\n", b"print('\xc3\xa9')\n"),
        (b"print(1)\n", "print('\u20ac')\n", "print('\u20ac')\n".encode()),
    ],
)
def test_a_script_keeps_its_line_ends_and_encoding(
    tmp_path: Path, original: bytes, candidate: str, expected: bytes
) -> None:
    assert program_bytes(load_script_task(module(tmp_path, original), PAIRS, PYTHON), candidate) == expected


def test_a_broken_script_is_refused_with_the_place(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="line 2"):
        load_script_task(module(tmp_path, b"x = 1\nx = = 2\n"), PAIRS, PYTHON)


def test_a_task_follows_its_function_through_a_change_elsewhere(tmp_path: Path) -> None:
    path = module(tmp_path)
    first = load_function_task(path, "plain", TESTS, PYTHON)
    second = load_function_task(path, "Outer.size", TESTS, PYTHON)
    changed = program_bytes(first, "import math\n\ndef plain(x):\n    return math.inf\n")
    moved = rebased(second, changed)
    assert moved.source == second.source
    assert program_bytes(moved, "def size(self): return 2") == changed.replace(
        b"size(self): return 1", b"size(self): return 2"
    )
