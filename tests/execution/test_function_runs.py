"""Functions of every shape are recorded, replayed and compared; what cannot be is left to the suite."""

import pytest

from perfrl_edge.assessment import Judge
from perfrl_edge.candidate import Candidate
from perfrl_edge.errors import BaselineError
from perfrl_edge.execution.profiling import profile_suite
from perfrl_edge.execution.verification.verdict import Verdict
from tests.execution.projects import PYTHON, QUICK, function_task

SHAPES = """\
import asyncio
import functools
import threading
from dataclasses import dataclass


@dataclass
class Basket:
    items: list

    def total(self, tax=0):
        result = 0
        for item in self.items:
            result += item
        return result + tax

    def add(self, item):
        self.items.append(item)

    @property
    def size(self):
        return sum(1 for _ in self.items)

    @staticmethod
    def joined(parts):
        return "".join(parts)

    @classmethod
    def of(cls, *items):
        return cls(list(items))


def squares(count):
    for number in range(count):
        yield number * number


async def later(value):
    await asyncio.sleep(0)
    return value + 1


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def with_lock(lock, values):
    with lock:
        return sum(values)


def apply(function, value):
    return function(value)


def shout(text):
    print(text.upper())
    return len(text)
"""
TESTS = """\
import asyncio
import threading
import slow
from slow import Basket


def test_methods():
    basket = Basket.of(1, 2, 3)
    assert basket.total(tax=1) == 7
    basket.add(4)
    assert basket.items == [1, 2, 3, 4]
    assert basket.size == 4
    assert Basket.joined(["a", "b"]) == "ab"


def test_functions(capsys):
    assert list(slow.squares(4)) == [0, 1, 4, 9]
    assert asyncio.run(slow.later(1)) == 2
    assert slow.fibonacci(20) == 6765
    slow.fibonacci.cache_clear()
    assert slow.with_lock(threading.Lock(), [1, 2]) == 3
    assert slow.apply(lambda x: x + 1, 1) == 2
    assert slow.shout("hi") == 2
    assert capsys.readouterr().out == "HI\\n"
"""
CASES = {
    "Basket.total": (
        "def total(self, tax=0):\n    return sum(self.items) + tax",
        "def total(self, tax=0):\n    return sum(self.items)",
    ),
    "Basket.add": (
        "def add(self, item):\n    self.items += [item]",
        "def add(self, item):\n    self.items = [item] + self.items",
    ),
    "Basket.size": (
        "@property\ndef size(self):\n    return len(self.items)",
        "@property\ndef size(self):\n    return 4.0",
    ),
    "Basket.joined": (
        "@staticmethod\ndef joined(parts):\n    return ''.join(list(parts))",
        "@staticmethod\ndef joined(parts):\n    return 'ab'",
    ),
    "Basket.of": (
        "@classmethod\ndef of(cls, *items):\n    return cls([*items])",
        "@classmethod\ndef of(cls, *items):\n    return cls(tuple(items))",
    ),
    "squares": (
        "def squares(count):\n    yield from (n * n for n in range(count))",
        "def squares(count):\n    yield from [0, 1, 4, 9]",
    ),
    "later": ("async def later(value):\n    return value + 1", "async def later(value):\n    return 2"),
    "fibonacci": (
        "@functools.lru_cache(maxsize=None)\ndef fibonacci(n):\n    a, b = 0, 1\n    for _ in range(n):\n"
        "        a, b = b, a + b\n    return a",
        "@functools.lru_cache(maxsize=None)\ndef fibonacci(n):\n    return 6765",
    ),
    "shout": (
        "def shout(text):\n    print(str.upper(text))\n    return len(text)",
        "def shout(text):\n    print('HI')\n    return len(text)",
    ),
}


OFTEN = {"Basket.add", "Basket.size", "squares"}


@pytest.mark.parametrize(
    "qualname", [pytest.param(name, marks=[] if name in OFTEN else pytest.mark.slow) for name in CASES]
)
def test_a_function_of_any_shape_is_replayed(tmp_path, qualname):
    right, wrong = CASES[qualname]
    with Judge(function_task(tmp_path, SHAPES, TESTS, qualname), QUICK) as judge:
        assert judge.facts.baseline["calls_replayed"] >= 1
        accepted, rejected = judge.verify(Candidate(right)), judge.verify(Candidate(wrong))
    assert accepted.verdict is Verdict.ACCEPTED, accepted.detail
    assert rejected.verdict is Verdict.WRONG_ANSWER, rejected.detail


@pytest.mark.parametrize("qualname", ["apply", pytest.param("with_lock", marks=pytest.mark.slow)])
def test_calls_that_cannot_be_pickled_leave_it_to_the_suite(tmp_path, qualname):
    right = {
        "with_lock": "def with_lock(lock, values):\n    with lock:\n        return sum(list(values))",
        "apply": "def apply(function, value):\n    result = function(value)\n    return result",
    }[qualname]
    with Judge(function_task(tmp_path, SHAPES, TESTS, qualname), QUICK) as judge:
        assert judge.facts.baseline["verified_by"] == "the suite alone"
        assert judge.facts.baseline["calls_unpicklable"] == 1
        assert judge.verify(Candidate(right)).accepted
        assert not judge.verify(Candidate(right.replace("return ", "return 0 and "))).accepted
        (outcome,) = judge.compare([Candidate(right)])
    assert outcome.workload == "the test suite"
    assert not outcome.significant


SUBTESTS = """\
import unittest
from slow import double


class DoubleTest(unittest.TestCase):
    def test_values(self):
        for value in range(3):
            with self.subTest(value=value):
                self.assertEqual(double(value), 2 * value)
"""


def test_a_test_with_subtests_counts_each_of_them(tmp_path):
    task = function_task(tmp_path, "def double(x):\n    return x + x\n", SUBTESTS, "double")
    with Judge(task, QUICK) as judge:
        assert judge.verify(Candidate("def double(x):\n    return x * 2\n")).verdict is Verdict.ACCEPTED
        wrong = judge.verify(Candidate("def double(x):\n    return x * 2 if x < 2 else 5\n"))
        assert wrong.verdict is Verdict.WRONG_ANSWER


def test_what_pytest_complains_about_is_passed_on(tmp_path):
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n")
    task = function_task(
        tmp_path, "def f(x):\n    return x\n", "from slow import f\ndef test_f(): assert f(1)\n", "f"
    )
    with pytest.raises(BaselineError, match="unrecognized arguments: --no-such-option"), Judge(task, QUICK):
        pass
    with pytest.raises(BaselineError, match="unrecognized arguments: --no-such-option"):
        profile_suite(task.suite, task.path, PYTHON, QUICK.limits)
