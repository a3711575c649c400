"""Sorting by hand, or again and again."""

from __future__ import annotations

import ast

from perfrl_train.synthesis.editing import Code, Edits, Unfit
from perfrl_train.synthesis.hoisting import hoist, require_method
from perfrl_train.synthesis.kinds import require_kind
from perfrl_train.synthesis.rewrites.registry import rewrite


def _sort_arguments(code: Code, call: ast.Call) -> tuple[str | None, bool]:
    """The key's text and whether the order is reversed."""
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    if not given.keys() <= {"key", "reverse"}:
        raise Unfit("other arguments")
    backwards = given.get("reverse")
    if backwards is not None and not isinstance(backwards, ast.Constant):
        raise Unfit("its order is computed")
    key = code.atom(given["key"]) if "key" in given else None
    return key, isinstance(backwards, ast.Constant) and bool(backwards.value)


def _before(key: str | None, backwards: bool, one: str, other: str) -> str:
    """The condition that one must stand before other, however they stand."""
    left, right = (f"{key}({one})", f"{key}({other})") if key else (one, other)
    return f"{left} {'>' if backwards else '<'} {right}"


@rewrite(ast.Call)
def sorted_by_insertion(code: Code, call: ast.Call) -> Edits:
    """sorted(xs) inserts each element where it belongs, found from the front."""
    if not isinstance(call.func, ast.Name) or call.func.id != "sorted" or len(call.args) != 1:
        raise Unfit("another call")
    key, backwards = _sort_arguments(code, call)
    ordered, item, place = (
        code.fresh("ordered", "arranged"),
        code.fresh("item", "x"),
        code.fresh("place", "pos"),
    )
    items = code.text_of(call.args[0])
    if isinstance(call.args[0], ast.GeneratorExp) and not items.startswith("("):
        items = f"({items})"
    earlier = _before(key, backwards, item, f"{ordered}[{place}]")
    setup = (
        f"{ordered} = []\nfor {item} in {items}:\n    {place} = 0\n"
        f"    while {place} < len({ordered}) and not ({earlier}):\n"
        f"        {place} += 1\n    {ordered}.insert({place}, {item})"
    )
    return hoist(code, call, setup, ordered)


@rewrite(ast.Call)
def sorted_by_bubbling(code: Code, call: ast.Call) -> Edits:
    """sorted(xs) swaps neighbours until nothing moves."""
    if not isinstance(call.func, ast.Name) or call.func.id != "sorted" or len(call.args) != 1:
        raise Unfit("another call")
    key, backwards = _sort_arguments(code, call)
    if isinstance(call.args[0], ast.GeneratorExp):
        raise Unfit("a generator")
    ordered, i, j = code.fresh("ordered", "arr"), code.fresh("i", "n_pass"), code.fresh("j", "k")
    swap = _before(key, backwards, f"{ordered}[{j} + 1]", f"{ordered}[{j}]")
    setup = (
        f"{ordered} = list({code.text_of(call.args[0])})\nfor {i} in range(len({ordered})):\n"
        f"    for {j} in range(len({ordered}) - 1):\n        if {swap}:\n"
        f"            {ordered}[{j}], {ordered}[{j} + 1] = {ordered}[{j} + 1], {ordered}[{j}]"
    )
    return hoist(code, call, setup, ordered)


@rewrite(ast.Call)
def sort_by_selecting(code: Code, call: ast.Call) -> Edits:
    """xs.sort() moves the first of the rest to its place, again and again."""
    items, _ = require_method(call, "sort", 0) if not call.keywords else (None, ())
    statement = code.statement_of(call)
    if not isinstance(items, ast.Name) or not isinstance(statement, ast.Expr) or statement.value is not call:
        raise Unfit("another call")
    require_kind(code, items, "list")
    i, j, low, xs = code.fresh("i", "a"), code.fresh("j", "b"), code.fresh("lowest", "low"), items.id
    text = (
        f"for {i} in range(len({xs})):\n    {low} = {i}\n    for {j} in range({i} + 1, len({xs})):\n"
        f"        if {xs}[{j}] < {xs}[{low}]:\n            {low} = {j}\n    {xs}.insert({i}, {xs}.pop({low}))"
    )
    return (code.instead(statement, text),)


@rewrite(ast.Assign)
def sorting_in_the_loop(code: Code, node: ast.Assign) -> Edits:
    """A list sorted before a loop is sorted where it is used in the loop."""
    if (
        not isinstance(node.targets[0], ast.Name)
        or len(node.targets) != 1
        or not isinstance(node.value, ast.Call)
    ):
        raise Unfit("another assignment")
    name, call = node.targets[0].id, node.value
    if not isinstance(call.func, ast.Name) or call.func.id != "sorted":
        raise Unfit("does not sort")
    block = code.block_of(node)
    index = block.index(node)
    following = block[index + 1] if index + 1 < len(block) else None
    if not isinstance(following, ast.For) or any(
        isinstance(inner, ast.Name) and inner.id == name
        for statement in (*block[index + 2 :], following.iter)
        for inner in ast.walk(statement)
    ):
        raise Unfit("used outside the loop")
    text = ast.unparse(node)
    return (code.remove(node), code.before(following.body[0], text))
