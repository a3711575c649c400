"""A few hand-made examples shared by the tests of synthesis."""

from __future__ import annotations

from perfrl_train.synthesis.example import Example

SLOW = '''\
def shared(xs, ys):
    """What both have."""
    out = []
    for x in xs:
        if x in ys and x not in out:
            out.append(x)
    return out
'''
FAST = '''\
from operator import contains


def shared(xs, ys):
    """What both have."""
    known = set(ys)
    return [x for x in dict.fromkeys(xs) if contains(known, x)]
'''
TESTS = {
    "test_solution.py": """\
from solution import shared


def test_small():
    assert shared([1, 2, 2, 3], [2, 3]) == [2, 3]
    assert shared([], [1]) == []


def test_large():
    assert len(shared(list(range(400)), list(range(0, 800, 2)))) == 200
"""
}
FUNCTION = Example(SLOW, FAST, "shared", TESTS, "family:shared", "shared")

SLOW_SCRIPT = "n = int(input())\ntotal = 0\nfor i in range(n):\n    total += i\nprint(total)\n"
FAST_SCRIPT = "n = int(input())\nprint(n * (n - 1) // 2)\n"
SCRIPT = Example(
    SLOW_SCRIPT,
    FAST_SCRIPT,
    None,
    {
        "input.1.txt": "5\n",
        "output.1.txt": "10\n",
        "input.2.txt": "1000000\n",
        "output.2.txt": "499999500000\n",
    },
    "contest:c1",
    "contest:c1",
)
