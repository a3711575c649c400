"""Functions of other people's modules, cut out with what they need, and tests found for them by trying."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from perfrl_train.synthesis.harvest import contest_functions, functions_of, library_functions
from perfrl_train.synthesis.probing import Prober

MODULE = '''\
import math
import os

LIMIT = 40


class Thing:
    pass


def _half(n):
    return n // 2


def bounded(n):
    """At most half the limit."""
    if n > LIMIT:
        return math.floor(_half(LIMIT))
    return n


def reads(path):
    with open(path) as file:
        return file.read()


def makes(n):
    made = Thing()
    return made


def many(a, b, c, d):
    total = a + b
    return total + c + d
'''


@pytest.fixture(scope="module")
def prober():
    with Prober(Path(sys.executable)) as made:
        yield made


def test_function_comes_with_what_it_needs_and_nothing_else():
    (found,) = functions_of(MODULE, "here")
    assert (found.function, found.parameters, found.origin) == ("bounded", ("n",), "here.bounded")
    assert "import os" not in found.module
    assert "class Thing" not in found.module
    names = {}
    exec(found.module, names)
    assert [names["bounded"](n) for n in (3, 99)] == [3, 20]


def test_library_has_functions_and_says_where_from():
    origins = {found.origin for found in library_functions()}
    assert len(origins) > 50
    assert "stdlib:html.escape" in origins


def test_helper_that_several_programs_share_is_taken_once():
    helper = "def double(n):\n    twice = n + n\n    return twice\n"
    programs = [helper + "print(double(int(input())))\n", helper.replace("n + n", "n  +  n") + "print(1)\n"]
    assert len(list(contest_functions("contest:p", programs))) == 1


def test_tests_are_found_and_hold_whatever_is_printed(prober):
    source = "print('[')\n\ndef double_all(items):\n    print(items)\n    return [2 * x for x in items]\n"
    (text,) = prober.tests(source, "double_all", ["items"]).values()
    names = {"double_all": lambda items: [2 * item for item in items]}
    exec(text.replace("from solution import double_all", ""), names)
    names["test_small"]()
    names["test_large"]()
    names["double_all"] = lambda items: [2 * item for item in items][:-1]
    with pytest.raises(AssertionError):
        names["test_large"]()


@pytest.mark.parametrize(
    "source",
    [
        "def f(x):\n    raise ValueError\n",
        "def f(x):\n    return None\n",
        "def f(x):\n    return object()\n",
        "def f(xs):\n    xs.append(1)\n    return len(xs)\n",
        "def f(x):\n    return 1\n",
        "import sys\nsys.__stdout__.write('[[1]]')\ndef f(x):\n    return x\n",
        "def f(x):\n    while True:\n        pass\n",
    ],
)
def test_function_that_cannot_be_asked_is_given_up(prober, source):
    assert prober.tests(source, "f", ["x"]) is None
