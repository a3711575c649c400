"""Names that an answer uses and forgot to bring, and those it brings for nothing."""

from __future__ import annotations

import pytest

from perfrl_edge.generation.names import with_missing_names, without_unused_imports

SOURCE = "def f(values):\n    return helper(values)\n"


def test_forgotten_modules_and_members_are_imported():
    answer = "def f(values):\n    heap = deque(values)\n    return heapq.nsmallest(2, heap)\n"
    assert with_missing_names(answer, SOURCE) == f"from collections import deque\nimport heapq\n{answer}"


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
    assert with_missing_names(answer, SOURCE) == answer


def test_names_that_the_program_itself_uses_are_its_modules_business():
    source = "def f(values):\n    return product(values)\n"
    assert with_missing_names(source, source) == source


def test_a_docstring_and_future_imports_stay_first():
    answer = '"""Doc."""\nfrom __future__ import annotations\nx = sqrt(2)\n'
    assert with_missing_names(answer, "x = 1\n").splitlines() == [
        '"""Doc."""',
        "from __future__ import annotations",
        "from math import sqrt",
        "x = sqrt(2)",
    ]


SCRIPT = """\
import sys
import numpy as np
from itertools import accumulate, permutations
INF = 10**9
n = int(input())

def widest(gaps):
    return max(gaps, default=-INF)

def unused():
    return np.zeros(n)

print(widest(list(accumulate(range(n)))), file=sys.stdout)
"""


def test_what_a_script_brought_comes_back_where_the_answer_still_uses_it():
    answer = "import math\nn = int(input())\nprint(widest(list(accumulate(range(n)))), file=sys.stdout)\n"
    assert with_missing_names(answer, SCRIPT) == (
        "import sys\nfrom itertools import accumulate\nimport math\n"
        "INF = 10**9\ndef widest(gaps):\n    return max(gaps, default=-INF)\n"
        "n = int(input())\nprint(widest(list(accumulate(range(n)))), file=sys.stdout)\n"
    )


def test_what_the_answer_brings_itself_and_what_reads_input_do_not_come_back():
    answer = "def widest(gaps):\n    return gaps[-1]\nprint(widest(range(n)))\n"
    assert with_missing_names(answer, SCRIPT) == answer


def test_an_answer_about_definitions_gets_nothing_of_them_back():
    source = "LIMIT = 3\ndef helper(x):\n    return x\ndef f(values):\n    return helper(values)\n"
    answer = "def f(values):\n    return helper(values[:LIMIT])\n"
    assert with_missing_names(answer, source) == answer


def test_imports_that_nothing_uses_are_dropped_from_scripts():
    answer = (
        '"""Doc."""\nfrom __future__ import annotations\nimport numpy as np\nimport os.path, sys\n'
        "from collections import (\n    Counter,\n    deque,\n)\nfrom math import *\n"
        "queue = deque()\nprint(sys.argv, queue)\n"
    )
    assert without_unused_imports(answer, SCRIPT) == (
        '"""Doc."""\nfrom __future__ import annotations\nimport sys\n'
        "from collections import deque\nfrom math import *\n"
        "queue = deque()\nprint(sys.argv, queue)\n"
    )


@pytest.mark.parametrize(
    ("answer", "source"),
    [
        ("import re\ndef f(values):\n    return values\n", SOURCE),
        ("import re; import sys\nprint(1)\n", SCRIPT),
        ("try:\n    import numpy\nexcept ImportError:\n    pass\nprint(1)\n", SCRIPT),
        ("import re\nprint(1\n", SCRIPT),
    ],
)
def test_imports_of_modules_and_in_company_stay(answer, source):
    assert without_unused_imports(answer, source) == answer
