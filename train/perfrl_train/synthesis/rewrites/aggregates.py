"""Built-in aggregation spelled out, and run to the end where the built-in would stop."""

from __future__ import annotations

import ast

from perfrl_train.synthesis.editing import Code, Edits, Unfit
from perfrl_train.synthesis.hoisting import hoist, loops, require_call, require_library, require_pure
from perfrl_train.synthesis.kinds import require_kind
from perfrl_train.synthesis.rewrites.registry import rewrite


def _generated(call: ast.Call, name: str) -> ast.GeneratorExp:
    (argument,) = require_call(call, name, 1)
    if not isinstance(argument, ast.GeneratorExp):
        raise Unfit("no generator expression")
    return argument


@rewrite(ast.Call, idiom=True)
def sum_by_loop(code: Code, call: ast.Call) -> Edits:
    """sum(f(x) for x in xs) adds up in a loop."""
    items = _generated(call, "sum")
    total = code.fresh("total", "result", "acc")
    body = loops(code, items, f"{total} += {code.text_of(items.elt)}")
    return hoist(code, call, f"{total} = 0\n{body}", total)


@rewrite(ast.Call, idiom=True)
def sum_of_list_by_index(code: Code, call: ast.Call) -> Edits:
    """sum(xs) of a list adds up by index."""
    (items,) = require_call(call, "sum", 1)
    require_kind(code, items, "list", "tuple")
    require_pure(items)
    total, index = code.fresh("total", "subtotal"), code.fresh("i", "j", "index")
    text = code.atom(items)
    setup = f"{total} = 0\nfor {index} in range(len({text})):\n    {total} = {total} + {text}[{index}]"
    return hoist(code, call, setup, total)


@rewrite(ast.Call)
def any_over_everything(code: Code, call: ast.Call) -> Edits:
    """any(...) looks at every element, though the first hit decides."""
    items = _generated(call, "any")
    found = code.fresh("found", "matched", "flag")
    body = loops(code, items, f"if {code.text_of(items.elt)}:\n    {found} = True")
    return hoist(code, call, f"{found} = False\n{body}", found)


@rewrite(ast.Call)
def all_over_everything(code: Code, call: ast.Call) -> Edits:
    """all(...) looks at every element, though the first miss decides."""
    items = _generated(call, "all")
    holds = code.fresh("ok", "valid", "holds")
    body = loops(code, items, f"if not ({code.text_of(items.elt)}):\n    {holds} = False")
    return hoist(code, call, f"{holds} = True\n{body}", holds)


@rewrite(ast.Call, idiom=True)
def any_of_a_list(code: Code, call: ast.Call) -> Edits:
    """any/all are given a whole list instead of a generator."""
    name = call.func.id if isinstance(call.func, ast.Name) and call.func.id in ("any", "all") else ""
    items = _generated(call, name)
    start, end = code.span(items)
    inside = code.text[start:end].strip()
    bare = inside.removeprefix("(").removesuffix(")") if inside.startswith("(") else inside
    return (code.replace(call, f"{name}([{bare.strip()}])"),)


@rewrite(ast.Call)
def extreme_by_sorting(code: Code, call: ast.Call) -> Edits:
    """min(xs) and max(xs) sort everything for one element."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name not in ("min", "max") or len(call.args) != 1 or isinstance(call.args[0], ast.Starred):
        raise Unfit("no extreme of one iterable")
    if any(keyword.arg != "key" for keyword in call.keywords):
        raise Unfit("has a default")
    given = [f"key={code.text_of(keyword.value)}" for keyword in call.keywords]
    order = ["reverse=True"] if name == "max" else []
    items = code.text_of(call.args[0])
    if isinstance(call.args[0], ast.GeneratorExp) and not items.startswith("("):
        items = f"({items})"
    return (code.replace(call, f"sorted({', '.join([items, *given, *order])})[0]"),)


@rewrite(ast.Call, idiom=True)
def extreme_by_comparisons(code: Code, call: ast.Call) -> Edits:
    """max(f(x) for x in xs) compares against the best so far, in a list made first."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name not in ("min", "max") or len(call.args) != 1 or call.keywords:
        raise Unfit("no extreme of one iterable")
    items = call.args[0]
    if not isinstance(items, ast.GeneratorExp):
        raise Unfit("no generator expression")
    values, best, value = (
        code.fresh("values", "candidates"),
        code.fresh("best", name + "imum"),
        code.fresh("v", "value"),
    )
    sign = ">" if name == "max" else "<"
    setup = (
        f"{values} = []\n{loops(code, items, f'{values}.append({code.text_of(items.elt)})')}\n"
        f"{best} = {values}[0]\nfor {value} in {values}:\n"
        f"    if {value} {sign} {best}:\n        {best} = {value}"
    )
    return hoist(code, call, setup, best)


@rewrite(ast.Call, idiom=True)
def count_by_building_a_list(code: Code, call: ast.Call) -> Edits:
    """sum(1 for x in xs if c) builds the list to take its length."""
    items = _generated(call, "sum")
    if not (isinstance(items.elt, ast.Constant) and items.elt.value == 1):
        raise Unfit("does not count")
    values = code.fresh("matching", "selected", "hits")
    target = items.generators[-1].target
    body = loops(code, items, f"{values}.append({code.text_of(target)})")
    return hoist(code, call, f"{values} = []\n{body}", f"len({values})")


@rewrite(ast.Call, idiom=True)
def product_by_loop(code: Code, call: ast.Call) -> Edits:
    """math.prod multiplies in a loop."""
    (items,) = require_library(call, "math", "prod", 1)
    product = code.fresh("product", "result")
    if isinstance(items, ast.GeneratorExp):
        body = loops(code, items, f"{product} *= {code.text_of(items.elt)}")
    else:
        factor = code.fresh("factor", "x")
        body = f"for {factor} in {code.text_of(items)}:\n    {product} = {product} * {factor}"
    return hoist(code, call, f"{product} = 1\n{body}", product)


@rewrite(ast.Call)
def running_sums_from_scratch(code: Code, call: ast.Call) -> Edits:
    """list(accumulate(xs)) adds up every prefix again."""
    (inner,) = require_call(call, "list", 1)
    if not isinstance(inner, ast.Call):
        raise Unfit("another call")
    (items,) = require_library(inner, "itertools", "accumulate", 1)
    require_kind(code, items, "list", "tuple")
    require_pure(items)
    index, text = code.fresh("i", "k"), code.atom(items)
    return (code.replace(call, f"[sum({text}[:{index} + 1]) for {index} in range(len({text}))]"),)
