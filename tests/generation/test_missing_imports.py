"""Imports that an answer forgot."""

from __future__ import annotations

import pytest

from perfrl_edge.generation.missing_imports import with_missing_imports

SOURCE = "def f(values):\n    return helper(values)\n"


def test_forgotten_modules_and_members_are_imported():
    answer = "def f(values):\n    heap = deque(values)\n    return heapq.nsmallest(2, heap)\n"
    assert with_missing_imports(answer, SOURCE) == f"from collections import deque\nimport heapq\n{answer}"


@pytest.mark.parametrize(
    "answer",
    [
        "from collections import Counter\ndef f(values):\n    return Counter(values)\n",
        "import collections\ndef f(values):\n    return collections.Counter(values)\n",
        "def f(values):\n    from math import gcd\n    return gcd(*values)\n",
        "def f(values, product):\n    return product(values)\n",
        "def gcd(a, b):\n    return b\ndef f(values):\n    return gcd(*values)\n",
        "def f(values):\n    return helper(values) + unheard_of\n",
        "def f(values:\n",
    ],
)
def test_what_is_bound_unknown_or_unreadable_is_left_alone(answer):
    assert with_missing_imports(answer, SOURCE) == answer


def test_names_that_the_program_itself_uses_are_its_modules_business():
    source = "def f(values):\n    return product(values)\n"
    assert with_missing_imports(source, source) == source


def test_a_docstring_and_future_imports_stay_first():
    answer = '"""Doc."""\nfrom __future__ import annotations\nx = sqrt(2)\n'
    assert with_missing_imports(answer, "x = 1\n").splitlines() == [
        '"""Doc."""',
        "from __future__ import annotations",
        "from math import sqrt",
        "x = sqrt(2)",
    ]
