"""What the static gate lets through and what it stops; stopping an honest candidate is the worse mistake."""

from __future__ import annotations

import gzip
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from perfrl_edge.program.gate import static_gate
from perfrl_edge.program.source import parse
from perfrl_edge.program.suite import StdioSuite, TestCase
from perfrl_edge.program.task import Task
from tests.program.modules import PYTHON, task_in
from tests.test_candidate import STRANGE

DATA = Path(__file__).parents[3] / "shared" / "data"

MODULE = '''import numpy as np
import math

LIMIT = 10


class Node:
    total = 0


def other(x):
    return eval(x)


def f(x, n=3):
    """Doc."""
    result = []
    for value in x:
        if value not in result:
            result.append(value)
    return result
'''
HEAD = "def f(x, n=3):\n    "

HONEST = {
    "dictionary": f"{HEAD}return list(dict.fromkeys(x))",
    "set and comprehension": f"{HEAD}seen = set()\n    return [v for v in x if v not in seen]",
    "pure import": f"from itertools import chain\nimport heapq\n{HEAD}return heapq.merge(*chain(x))",
    "import inside": f"{HEAD}import bisect\n    return bisect.bisect(x, n)",
    "the module's own import": f"{HEAD}return np.unique(x)",
    "the same import again": f"import numpy as np\n{HEAD}return np.unique(x)",
    "inner cache": f"import functools\n{HEAD}@functools.lru_cache\n    def g(v): return v\n    return g(n)",
    "inner nonlocal": f"{HEAD}c = 0\n    def g():\n        nonlocal c\n        c += 1\n    g()\n    return c",
    "inner default": f"{HEAD}def g(v, memo={{}}): return v\n    return g(n)",
    "helper": f"def _double(v):\n    return 2 * v\n{HEAD}return _double(n)",
    "table": f"import re\n_WORD = re.compile('x')\n_TABLE = {{1: 2}}\n{HEAD}return _TABLE, _WORD",
    "methods bound to names": f"{HEAD}get = x.__getitem__\n    append = [].append\n    return get, append",
    "own attribute": f"{HEAD}x.cached = n\n    return x",
    "integer attribute names": f"{HEAD}x.remove(n)\n    x.system = 1\n    return x",
    "demonstration": f"{HEAD}return x\n\nprint(f([1]), open, eval)",
    "unused import": f"import ctypes\n{HEAD}return x",
    "annotations": "def f(x: list, n: int = 3) -> list:\n    return x",
}
STOPPED = {
    "not a program": ("def f(x, n=3)", "does not parse"),
    "another signature": ("def f(x, n=4): return x", "signature"),
    "generator": (f"{HEAD}yield x", "generator"),
    "async": ("async def f(x, n=3): return x", "async"),
    "class beside it": (f"class Liar: pass\n{HEAD}return Liar()", "ClassDef"),
    "ctypes": (f"import ctypes\n{HEAD}return ctypes.c_int(n)", "imports ctypes"),
    "subprocess inside": (f"{HEAD}import subprocess\n    return x", "imports subprocess"),
    "relative import": (f"{HEAD}from . import fast\n    return fast", "imports ."),
    "third party": (f"{HEAD}import pandas\n    return x", "imports pandas"),
    "eval": (f"{HEAD}return eval(n)", "uses eval"),
    "builtins": (f"{HEAD}return __builtins__", "uses __builtins__"),
    "open": (f"{HEAD}return open(n)", "uses open"),
    "frames": (f"import sys\n{HEAD}return sys._getframe(1).f_locals", "_getframe"),
    "frames by import": (f"from sys import _getframe\n{HEAD}return _getframe(1)", "_getframe"),
    "traceback": (
        f"{HEAD}try:\n        1/0\n    except Exception as e:\n        return e.__traceback__.tb_frame",
        "tb_frame",
    ),
    "subclasses": (f"{HEAD}return object.__subclasses__()", "__subclasses__"),
    "modules": (f"import sys\n{HEAD}return sys.modules['time']", "sys.modules"),
    "exit": (f"import sys\n{HEAD}sys.exit(0)", "sys.exit"),
    "recursion limit": (f"import sys\n{HEAD}sys.setrecursionlimit(9)", "setrecursionlimit"),
    "equal to everything": (
        f"{HEAD}class E(list):\n        def __eq__(self, o): return True\n    return E()",
        "defines __eq__",
    ),
    "class of another": (f"{HEAD}class E:\n        __class__ = int\n    return E()", "defines __class__"),
    "global": (f"{HEAD}global LIMIT\n    LIMIT = 3\n    return x", "rebinds the module's LIMIT"),
    "patched module": (f"{HEAD}math.floor = int\n    return x", "sets math.floor"),
    "patched import": (f"import json\n{HEAD}json.dumps = str\n    return json", "sets json.dumps"),
    "patched class": (f"{HEAD}Node.total = 1\n    return x", "sets Node.total"),
    "cache on itself": (f"{HEAD}f.cache = x\n    return x", "sets f.cache"),
    "cache in a helper": (f"_seen = {{}}\n{HEAD}return _seen.setdefault(n, x)", "between calls"),
    "cached helper": (
        f"import functools\n@functools.cache\ndef _g(v): return v\n{HEAD}return _g(n)",
        "between calls",
    ),
    "helper default": (f"def _g(v, memo={{}}): return memo\n{HEAD}return _g(n)", "between calls"),
    "computed ahead": (
        f"def _g(v): return v\n_ALL = [_g(i) for i in range(9)]\n{HEAD}return _ALL[n]",
        "ahead",
    ),
    "reversed text": (f"{HEAD}return '\u202e'", "read differently"),
    "familiar letters": (f"{HEAD}\u0430 = 1\n    return \u0430", "look familiar"),
    "enormous": (f"{HEAD}return [{'1,' * 100_000}]", "characters"),
    "deep": (f"{HEAD}return {'-'.join(['1'] * 20_000)}", "nested|parse"),
}


@pytest.mark.parametrize("candidate", HONEST.values(), ids=HONEST.keys())
def test_honest_rewrites_of_a_function_pass(candidate: str) -> None:
    assert static_gate(task_in(MODULE), candidate) is None


@pytest.mark.parametrize(("candidate", "words"), STOPPED.values(), ids=STOPPED.keys())
def test_what_reaches_beyond_the_function_is_stopped(candidate: str, words: str) -> None:
    reason = static_gate(task_in(MODULE), candidate)
    assert reason is not None
    assert any(word in reason for word in words.split("|"))


def test_what_the_original_does_the_candidate_may_do() -> None:
    body = "def f(x):\n    gc.collect()\n    os.system(x)\n    f.cache = globals()\n    return eval(x)\n"
    task = task_in(f"import os, gc\n\n{body}")
    assert static_gate(task, body.replace("collect()", "collect(1)")) is None


def test_a_generator_stays_a_generator() -> None:
    module = "def f(x):\n    for v in x:\n        yield v\n"
    assert static_gate(task_in(module), "def f(x):\n    yield from x\n") is None
    assert static_gate(task_in(module), "def f(x):\n    return x\n") is not None


@pytest.mark.parametrize("source", STRANGE.values(), ids=STRANGE.keys())
def test_strange_sources_are_judged_without_a_crash(source: str) -> None:
    assert static_gate(task_in(MODULE), source) is not None
    static_gate(script(SLOW, "14\n"), source)


def script(source: str, *outputs: str) -> Task:
    cases = tuple(TestCase(str(n), f"{n}\n", output) for n, output in enumerate(outputs))
    return Task("s.py", source, StdioSuite(cases), PYTHON)


SLOW = "n = int(input())\nprint(sum(i * i for i in range(n)))\n"
HONEST_SCRIPTS = {
    "fast input": "import sys\nsys.setrecursionlimit(10**6)\ninput = sys.stdin.readline\nprint(int(input()))",
    "whole input at once": "import os\nprint(sum(map(int, os.read(0, 10**6).split())))",
    "evaluated input": "n = eval(input())\nexec('print(n)')",
    "classes": "class P:\n    def __eq__(self, o): return True\nprint(P() == 1)",
    "exit": "import sys\nprint(1)\nsys.exit()",
    "other packages": "import numba\nimport numpy as np\nprint(np.sum([1]))",
    "threads for deep recursion": "import threading\nthreading.stack_size(1 << 27)\nprint(1)",
    "list methods": "a = [1]\na.remove(1)\nprint(a)",
}
STOPPED_SCRIPTS = {
    "nothing": ("# only a comment\n'and a string'\n", "no code"),
    "not a program": ("print 1", "does not parse"),
    "fork": ("import os\nos.fork()\nprint(1)", "os.fork"),
    "early exit": ("import os\nprint(1)\nos._exit(0)", "_exit"),
    "subprocess": ("import subprocess\nprint(1)", "subprocess"),
    "multiprocessing": ("from multiprocessing import Pool\nprint(1)", "multiprocessing"),
    "ctypes": ("import ctypes\nprint(1)", "ctypes"),
    "garbage collector": ("import gc\ngc.disable()\nprint(1)", "imports gc"),
    "switch interval": ("import sys\nsys.setswitchinterval(9)\nprint(1)", "setswitchinterval"),
    "frames": ("import sys\nprint(sys._getframe().f_back)", "_getframe"),
}


@pytest.mark.parametrize("candidate", HONEST_SCRIPTS.values(), ids=HONEST_SCRIPTS.keys())
def test_what_contest_programs_do_passes(candidate: str) -> None:
    assert static_gate(script(SLOW, "14\n"), candidate) is None


@pytest.mark.parametrize(("candidate", "words"), STOPPED_SCRIPTS.values(), ids=STOPPED_SCRIPTS.keys())
def test_scripts_that_reach_for_the_machine_are_stopped(candidate: str, words: str) -> None:
    assert words in (static_gate(script(SLOW, "14\n"), candidate) or "")


def test_a_table_of_the_expected_outputs_is_stopped() -> None:
    task = script(SLOW, "338350\n", "328350\n", "332833500\n")
    table = "print({100: 328350, 101: 338350}.get(int(input()), 0))"
    assert static_gate(task, table) == "writes out 2 of the 3 distinct lines of expected output"
    assert "3 of the 3" in (static_gate(task, "print('338350', '328350', '332833500'.strip())") or "")


def test_short_and_categorical_answers_are_no_table() -> None:
    words = script(SLOW, "Yes\n", "No\n", "Maybe\n", "Impossible\n")
    assert static_gate(words, "print('Yes', 'No', 'Maybe', 'Impossible')") is None
    numbers = script(SLOW, "0\n", "1\n", "12\n", "99\n", "7\n")
    assert static_gate(numbers, "print([0, 1, 12, 99, 7])") is None


def test_answers_that_the_original_writes_out_are_no_table() -> None:
    task = script("print([1000, 2000, 3000][int(input())])", "1000\n", "2000\n", "3000\n")
    assert static_gate(task, "t = (1000, 2000, 3000)\nprint(t[int(input())])") is None


def rows(name: str) -> Iterator[dict[str, Any]]:
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout")
    with gzip.open(path, "rt") as lines:
        yield from map(json.loads, lines)


def parses(source: str) -> bool:
    try:
        parse(source)
    except SyntaxError:
        return False
    return True


def test_faster_programs_that_people_wrote_are_not_stopped() -> None:
    tests = {row["problem_id"]: row["tests"] for row in rows("pie/public_tests.jsonl.gz")}
    stopped, judged = {}, 0
    for row in rows("pie/test_a.jsonl.gz"):
        cases = tuple(TestCase(t["name"], t["input"], t["output"]) for t in tests[row["problem_id"]])
        reason = static_gate(Task("s.py", row["input"], StdioSuite(cases), PYTHON), row["target"])
        judged += 1
        if reason is not None and parses(row["target"]):
            stopped[row["submission_id_v1"]] = reason
    assert judged > 400
    assert len(stopped) < 0.01 * judged, stopped


@pytest.mark.slow
def test_one_contest_solution_is_no_reason_to_stop_another() -> None:
    stopped, judged = {}, 0
    for row in rows("contests/contests_a.jsonl.gz"):
        cases = tuple(TestCase(str(n), t["input"], t["output"]) for n, t in enumerate(row["tests"]))
        solutions = [solution for solution in row["solutions"] if parses(solution)]
        for original, candidate in itertools.pairwise(solutions):
            judged += 1
            reason = static_gate(Task("s.py", original, StdioSuite(cases), PYTHON), candidate)
            if reason is not None:
                stopped[candidate] = reason
    assert judged > 1000
    assert len(stopped) < 0.01 * judged, stopped.values()
