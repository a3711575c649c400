import pytest

from perfrl_edge.rules import tidied


def test_unused_imports_go_and_loops_move_into_a_function():
    script = "import random\nfor i in range(3):\n    print(i)\n"
    assert tidied(script) == "def main():\n    for i in range(3):\n        print(i)\n\n\nmain()\n"


def test_unused_imports_go_where_nothing_repeats():
    assert tidied("import random, sys\nprint(sys.argv)\n") == "import sys\nprint(sys.argv)\n"


@pytest.mark.parametrize(
    "script", ["print(1)\n", "for i in range(3):\nprint(i)\n", "import os\ndef f():\n    pass\n"]
)
def test_there_is_nothing_to_do_for_lean_broken_or_defining_programs(script: str):
    assert tidied(script) == script
