"""Arithmetic by trial and repetition."""

from __future__ import annotations

import ast

from perfrl_train.synthesis.editing import Code, Edits, Unfit
from perfrl_train.synthesis.hoisting import hoist, require_call, require_library, require_method, require_pure
from perfrl_train.synthesis.rewrites.registry import rewrite


@rewrite(ast.Call)
def gcd_by_trial(code: Code, call: ast.Call) -> Edits:
    """math.gcd(a, b) tries every smaller number."""
    one, other = map(code.text_of, require_library(call, "math", "gcd", 2))
    require_pure(*call.args)
    divisor, number = code.fresh("divisor", "common"), code.fresh("d", "k")
    setup = (
        f"{divisor} = max({one}, {other}) if not ({one} and {other}) else 1\n"
        f"for {number} in range(1, min({one}, {other}) + 1):\n"
        f"    if ({one}) % {number} == 0 and ({other}) % {number} == 0:\n        {divisor} = {number}"
    )
    return hoist(code, call, setup, divisor)


@rewrite(ast.Call)
def gcd_by_subtraction(code: Code, call: ast.Call) -> Edits:
    """math.gcd(a, b) subtracts the smaller from the larger."""
    one, other = map(code.text_of, require_library(call, "math", "gcd", 2))
    a, b = code.fresh("a", "left"), code.fresh("b", "right")
    setup = (
        f"{a}, {b} = {one}, {other}\nwhile {a} and {b}:\n    if {a} >= {b}:\n        {a} -= {b}\n"
        f"    else:\n        {b} -= {a}"
    )
    return hoist(code, call, setup, f"({a} + {b})")


@rewrite(ast.Call)
def power_by_multiplying(code: Code, call: ast.Call) -> Edits:
    """pow(a, b, m) multiplies b times."""
    base, exponent, modulus = map(code.text_of, require_call(call, "pow", 3))
    require_pure(*call.args)
    result, step = code.fresh("result", "power"), code.fresh("_", "step")
    setup = (
        f"{result} = 1 % ({modulus})\nfor {step} in range({exponent}):\n"
        f"    {result} = {result} * ({base}) % ({modulus})"
    )
    return hoist(code, call, setup, result)


@rewrite(ast.Call)
def root_by_counting(code: Code, call: ast.Call) -> Edits:
    """math.isqrt(n) counts up to the root."""
    (number,) = require_library(call, "math", "isqrt", 1)
    require_pure(number)
    root = code.fresh("root", "r")
    setup = f"{root} = 0\nwhile ({root} + 1) * ({root} + 1) <= {code.text_of(number)}:\n    {root} += 1"
    return hoist(code, call, setup, root)


@rewrite(ast.Call, idiom=True)
def factorial_by_multiplying(code: Code, call: ast.Call) -> Edits:
    """math.factorial(n) multiplies in a loop."""
    (number,) = require_library(call, "math", "factorial", 1)
    product, factor = code.fresh("product", "result"), code.fresh("factor", "k")
    setup = f"{product} = 1\nfor {factor} in range(2, {code.text_of(number)} + 1):\n    {product} *= {factor}"
    return hoist(code, call, setup, product)


@rewrite(ast.Call, idiom=True)
def choices_by_factorials(code: Code, call: ast.Call) -> Edits:
    """math.comb(n, k) divides whole factorials."""
    n, k = map(code.text_of, require_library(call, "math", "comb", 2))
    require_pure(*call.args)
    if "math" not in code.names_loaded or ast.unparse(call.func) != "math.comb":
        raise Unfit("math is not at hand")
    whole = f"math.factorial({n}) // (math.factorial({k}) * math.factorial({n} - ({k})))"
    return (code.replace(call, f"({whole} if ({k}) <= {n} else 0)"),)


@rewrite(ast.For)
def divisors_beyond_the_root(code: Code, loop: ast.For) -> Edits:
    """A search for one divisor goes on past the square root."""
    bounds = require_call(loop.iter, "range", 2, 3) if isinstance(loop.iter, ast.Call) else ()
    if len(bounds) < 2 or len(loop.body) != 1 or loop.orelse or not isinstance(loop.body[0], ast.If):
        raise Unfit("no search for a divisor")
    test, stop = loop.body[0], bounds[1]
    if not isinstance(test.body[0], ast.Return) or test.orelse:
        raise Unfit("no search for a divisor")
    number = _number_under_root(ast.unparse(stop))
    if number is None or ast.unparse(test.test) != f"{number} % {ast.unparse(loop.target)} == 0":
        raise Unfit("no search for a divisor")
    return (code.replace(stop, number),)


def _number_under_root(stop: str) -> str | None:
    """n of isqrt(n) + 1 and its other spellings."""
    for opening, closing in (("math.isqrt(", ") + 1"), ("isqrt(", ") + 1"), ("int(", " ** 0.5) + 1")):
        if stop.startswith(opening) and stop.endswith(closing):
            inside = stop.removeprefix(opening).removesuffix(closing)
            return inside if inside.isidentifier() else None
    return None


@rewrite(ast.Call)
def bits_by_division(code: Code, call: ast.Call) -> Edits:
    """bin(n).count("1") and n.bit_count() divide bit by bit."""
    if ast.unparse(call).endswith(".bit_count()"):
        number, _ = require_method(call, "bit_count", 0)
    else:
        written, (wanted,) = require_method(call, "count", 1)
        if not isinstance(written, ast.Call) or ast.unparse(wanted) != "'1'":
            raise Unfit("counts something else")
        (number,) = require_call(written, "bin", 1)
    bits, rest = code.fresh("bits", "ones"), code.fresh("rest", "left")
    start = f"{bits}, {rest} = 0, {code.text_of(number)}"
    setup = f"{start}\nwhile {rest} > 0:\n    {bits} += {rest} % 2\n    {rest} //= 2"
    return hoist(code, call, setup, bits)


@rewrite(ast.BinOp)
def series_by_adding(code: Code, node: ast.BinOp) -> Edits:
    """n * (n + 1) // 2 adds the numbers up."""
    if not isinstance(node.op, ast.FloorDiv) or ast.unparse(node.right) != "2":
        raise Unfit("no sum of a series")
    product = node.left
    if not isinstance(product, ast.BinOp) or not isinstance(product.op, ast.Mult):
        raise Unfit("no sum of a series")
    number = ast.unparse(product.left)
    if ast.unparse(product.right) == f"{number} + 1" and number.isidentifier():
        return (code.replace(node, f"sum([k for k in range({number} + 1)])"),)
    if ast.unparse(product.right) == f"{number} - 1" and number.isidentifier():
        return (code.replace(node, f"sum([k for k in range({number})])"),)
    raise Unfit("no sum of a series")


@rewrite(ast.BinOp, idiom=True)
def square_by_power(code: Code, node: ast.BinOp) -> Edits:
    """x * x calls pow."""
    if not isinstance(node.op, ast.Mult) or ast.unparse(node.left) != ast.unparse(node.right):
        raise Unfit("no square")
    require_pure(node.left)
    return (code.replace(node, f"pow({code.text_of(node.left)}, 2)"),)
