"""Each rewrite changes what it says, keeps what the program does, and leaves doubtful places alone."""

from __future__ import annotations

import contextlib
import copy
import io
import sys

import pytest

from perfrl_train.synthesis.editing import Code
from perfrl_train.synthesis.rewrites.catalogue import REWRITES
from tests.train.synthesis.rewrite_cases import FUNCTIONS, SCRIPTS


def _answers(text, calls):
    names = {}
    exec(text, names)
    return [repr(names["f"](*copy.deepcopy(arguments))) for arguments in calls]


def _output(text, stdin):
    printed, kept = io.StringIO(), sys.stdin
    sys.stdin = io.StringIO(stdin)
    try:
        with contextlib.redirect_stdout(printed):
            exec(text, {"__name__": "__main__"})
    finally:
        sys.stdin = kept
    return printed.getvalue()


def test_every_rewrite_has_a_case_and_there_are_enough():
    assert set(REWRITES) == set(FUNCTIONS) | set(SCRIPTS)
    assert len(REWRITES) >= 40


@pytest.mark.parametrize("name", FUNCTIONS)
def test_rewritten_function_answers_alike(name):
    source, calls, fragment = FUNCTIONS[name]
    variants = REWRITES[name].variants(Code(source, "f"))
    assert variants
    assert all(_answers(variant, calls) == _answers(source, calls) for variant in variants)
    assert any(fragment in variant for variant in variants), variants[0]


@pytest.mark.parametrize("name", SCRIPTS)
def test_rewritten_script_prints_alike(name):
    source, stdin, fragment = SCRIPTS[name]
    variants = REWRITES[name].variants(Code(source, None))
    assert variants
    assert all(_output(variant, stdin) == _output(source, stdin) for variant in variants)
    assert any(fragment in variant for variant in variants), variants[0]


@pytest.mark.parametrize("name", SCRIPTS)
def test_what_only_scripts_do_is_not_done_to_functions(name):
    rule = REWRITES[name]
    assert not rule.scripts_only or rule.variants(Code("def f(xs):\n    print(sum(xs))\n", "f")) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("sum_by_loop", "def f(xs, c):\n    return c and sum(x for x in xs)\n"),
        ("sum_by_loop", "def f(xs):\n    return [sum(x for x in row) for row in xs]\n"),
        ("sum_by_loop", "def f(xs, x):\n    return sum(x for x in xs) + x\n"),
        ("sum_by_loop", "def f(xs):\n    while sum(x for x in xs) < 3:\n        xs.append(1)\n"),
        ("sum_of_list_by_index", "def f(xs):\n    return sum(xs)\n"),
        ("set_membership_in_a_list", "def f(xs):\n    s = set(xs)\n    return 1 in s, len(s)\n"),
        (
            "append_by_copying",
            "def f(xs):\n    out = []\n    kept = out\n    out.append(1)\n    return kept\n",
        ),
        ("append_by_copying", "def f(out):\n    out.append(1)\n"),
        ("queue_as_a_list", "from collections import deque\ndef f(xs):\n    q = deque(xs)\n    return q\n"),
        ("invariant_in_the_loop", "def f(xs):\n    n = len(xs)\n    for _ in range(n):\n        xs.pop()\n"),
        (
            "break_dropped",
            "def f(xs):\n    for x in xs:\n        if x:\n            y = x\n            break\n",
        ),
        ("range_by_counting", "def f(n):\n    for i in range(n):\n        if i:\n            continue\n"),
        ("series_by_adding", "def f(n, m):\n    return n * (m + 1) // 2\n"),
    ],
)
def test_doubtful_place_is_left_alone(name, source):
    assert REWRITES[name].variants(Code(source, "f")) == []


def test_only_the_function_asked_about_changes():
    source = "def g(xs):\n    return sum(x for x in xs)\n\n\ndef f(xs):\n    return [x for x in xs]\n"
    assert REWRITES["sum_by_loop"].variants(Code(source, "f")) == []
    (variant,) = REWRITES["list_by_appending"].variants(Code(source, "f"))
    assert variant.startswith("def g(xs):\n    return sum(x for x in xs)\n")


def test_comments_and_quotes_elsewhere_stay():
    source = 'def f(xs):\n    # why\n    name = "it\'s"  # what\n    return sum(x for x in xs), name\n'
    (variant,) = REWRITES["sum_by_loop"].variants(Code(source, "f"))
    assert '    # why\n    name = "it\'s"  # what\n' in variant


def test_places_are_right_behind_letters_of_several_bytes_and_form_feeds():
    line = 'name = "\x0cé\u2028ü"; total = sum(x for x in xs)'
    source = f"def f(xs):\n    {line}\n    return sum(x for x in xs), name, total\n"
    (variant,) = REWRITES["sum_by_loop"].variants(Code(source, "f"))
    assert _answers(variant, [([1, 2],)]) == _answers(source, [([1, 2],)])
