"""Scripts whose statements move into a function: what they print stays, and so does what must not move."""

from __future__ import annotations

import contextlib
import io

import pytest

from perfrl_edge.program.main_function import in_function


def printed(program: str, stdin: str = "") -> str:
    lines = iter(stdin.splitlines())
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(compile(program, "script", "exec"), {"__name__": "__main__", "input": lambda: next(lines)})
    return out.getvalue()


def test_statements_move_and_imports_comments_and_functions_stay_above():
    script = """\
#!/usr/bin/env python3
# Sums of squares.
import math  # for the root


def square(x):
    return x * x


# read
n = int(input())
total = 0
for i in range(n):
    total += square(i)  # add
print(math.isqrt(total))
# done
"""
    expected = """\
#!/usr/bin/env python3
# Sums of squares.
import math  # for the root


def square(x):
    return x * x


def main():
    # read
    n = int(input())
    total = 0
    for i in range(n):
        total += square(i)  # add
    print(math.isqrt(total))
    # done


main()
"""
    assert in_function(script) == expected
    assert printed(expected, "5") == printed(script, "5")


def test_a_guard_becomes_the_function_and_calls_it():
    script = """\
def f(x):
  return x + 1
if __name__ == "__main__":
  # all of them
  for i in range(3):
    print(f(i))
# end
"""
    expected = """\
def f(x):
  return x + 1


def main():
  # all of them
  for i in range(3):
    print(f(i))
  # end


if __name__ == "__main__":
  main()
"""
    assert in_function(script) == expected


@pytest.mark.parametrize(
    "script",
    [
        "memo = {}\ndef f(n):\n    memo[n] = n\n    return len(memo)\nfor i in range(3):\n    print(f(i))\n",
        "def f():\n    return g()\ndef g():\n    return k\nk = 5\nfor i in range(2):\n    print(f() + i)\n",
        "class A:\n    n = 3\n    def f(self):\n        return b\nb = 4\nfor i in [A()]:\n    print(i.f())\n",
        "n = 0\ndef up():\n    global n\n    n += 1\nfor i in range(3):\n    up()\nprint(n)\n",
        "xs = [3, 4]\ndef f(x, ys=xs):\n    return x in ys\nfor i in range(5):\n    print(f(i))\n",
        "from math import pi\npi = pi + 1\nfor i in range(2):\n    print(pi)\n",
        "for x in (1, 2): print(x)\nmax = max(3, x)\nprint(max)\n",
        "try:\n    1 / 0\nexcept ZeroDivisionError as max:\n    print(max)\nfor i in (1, 2): print(i)\n",
        "input = lambda: 7\nfor i in range(2):\n    print(input())\n",
        'text = """a\n  b\n"""\nfor line in text.splitlines():\n    print(repr(line))\n',
        "a = 1; b = 2\nfor i in range(a): print(i); c = b\nprint(a, b, c)\n",
        "for i in range(2):\n    def f():\n        return i\n    print(f())\n",
        "def rec(n):\n    return n and rec(n - 1) + step\nstep = 2\nprint([rec(i) for i in range(4)])\n",
        "try:\n    import numpyy as n\nexcept ImportError:\n    n = 0\nfor i in range(2):\n    print(n)\n",
        "n = 3\nwhile n:\n    n -= 1\n    print(n)\nelse:\n    print('end')\ndel n\n",
    ],
)
def test_what_is_printed_stays(script: str):
    moved = in_function(script)
    assert moved is not None
    assert "def main():" in moved
    assert printed(moved) == printed(script)


def test_tabs_stay_tabs():
    script = "if __name__ == '__main__':\n\tfor i in range(3):\n\t\tprint(i)\n"
    moved = 'def main():\n\tfor i in range(3):\n\t\tprint(i)\n\n\nif __name__ == "__main__":\n\tmain()\n'
    assert in_function(script) == moved


def test_functions_that_read_variables_move_with_them_and_the_others_do_not():
    moved = in_function(
        "def pure(n):\n    return n + 1\nbase = 3\ndef based(n):\n    return n + base\n"
        "for n in range(3):\n    print(pure(n), based(n))\n"
    )
    assert moved is not None
    assert "\ndef pure" in "\n" + moved
    assert "\n    def based" in moved


@pytest.mark.parametrize(
    "script",
    [
        "print(int(input()) + 1)\n",  # nothing repeats
        "def main():\n    for i in range(3):\n        print(i)\nmain()\n",  # all in functions already
        "for i in range(3):\n    globals()['x'] = i\n",
        "for i in range(3):\n    exec('x = i')\n",
        "x: int = 0\ndef f():\n    global x\n    x = 1\nfor i in range(3):\n    f()\n",
        "global x\nx = 1\nfor i in range(x):\n    print(i)\n",
        "if True:\n    from math import *\nfor i in range(3):\n    print(floor(i))\n",
        "main = run = run_script = 1\nfor i in range(main):\n    print(i)\n",
        "",
        "# nothing\n",
    ],
)
def test_scripts_that_gain_nothing_or_need_their_module_are_left_alone(script: str):
    assert in_function(script) is None


def test_another_name_is_taken_where_main_is_used():
    moved = in_function("def main(i):\n    print(i)\nfor i in range(3):\n    main(i)\n")
    assert moved is not None
    assert moved.endswith("\n\n\nrun()\n")


def test_what_does_not_parse_is_a_syntax_error():
    with pytest.raises(SyntaxError):
        in_function("for i in range(3):\nprint(i)\n")
