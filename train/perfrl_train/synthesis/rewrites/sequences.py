"""Slices, copies and iteration done element by element, or once more than needed."""

from __future__ import annotations

import ast

from perfrl_train.synthesis.editing import Code, Edits, Unfit
from perfrl_train.synthesis.hoisting import hoist, require_call, require_library, require_method, require_pure
from perfrl_train.synthesis.kinds import kind_of, require_kind
from perfrl_train.synthesis.rewrites.registry import rewrite


def _require_slice(node: ast.Subscript) -> ast.Slice:
    if not isinstance(node.slice, ast.Slice) or not isinstance(node.ctx, ast.Load):
        raise Unfit("no slice")
    return node.slice


def _reverses(part: ast.Slice) -> bool:
    return (
        part.lower is None and part.upper is None and part.step is not None and ast.unparse(part.step) == "-1"
    )


@rewrite(ast.Subscript, idiom=True)
def slice_by_index(code: Code, node: ast.Subscript) -> Edits:
    """xs[a:b] of a list copies element by element."""
    part = _require_slice(node)
    if part.step is not None or kind_of(code, node.value) != "list":
        raise Unfit("another slice")
    require_pure(node.value, *[bound for bound in (part.lower, part.upper) if bound is not None])
    if any(isinstance(bound, ast.UnaryOp) for bound in (part.lower, part.upper)):
        raise Unfit("counts from the end")
    items, copy, index = code.atom(node.value), code.fresh("piece", "part"), code.fresh("i", "pos", "index")
    low = code.text_of(part.lower) if part.lower else "0"
    high = f"min({code.text_of(part.upper)}, len({items}))" if part.upper else f"len({items})"
    setup = f"{copy} = []\nfor {index} in range({low}, {high}):\n    {copy}.append({items}[{index}])"
    return hoist(code, node, setup, copy)


@rewrite(ast.Subscript)
def reversal_by_inserting(code: Code, node: ast.Subscript) -> Edits:
    """xs[::-1] of a list inserts each element at the front."""
    if not _reverses(_require_slice(node)):
        raise Unfit("does not reverse")
    require_kind(code, node.value, "list")
    backwards, item = code.fresh("backwards", "rev"), code.fresh("item", "x")
    setup = f"{backwards} = []\nfor {item} in {code.text_of(node.value)}:\n    {backwards}.insert(0, {item})"
    return hoist(code, node, setup, backwards)


@rewrite(ast.Subscript)
def text_reversal_by_prepending(code: Code, node: ast.Subscript) -> Edits:
    """s[::-1] of a string puts each character before the others."""
    if not _reverses(_require_slice(node)):
        raise Unfit("does not reverse")
    require_kind(code, node.value, "str")
    backwards, character = code.fresh("backwards", "rev"), code.fresh("ch", "letter")
    loop = f"for {character} in {code.text_of(node.value)}:"
    setup = f'{backwards} = ""\n{loop}\n    {backwards} = {character} + {backwards}'
    return hoist(code, node, setup, backwards)


@rewrite(ast.Call)
def copy_by_deepcopy(code: Code, call: ast.Call) -> Edits:
    """list(xs), xs.copy() and the like copy what cannot change, too."""
    if isinstance(call.func, ast.Attribute):
        items, _ = require_method(call, "copy", 0)
    else:
        (items,) = require_call(call, "list", 1)
        require_kind(code, items, "list")
    return (code.replace(call, f"copy.deepcopy({code.text_of(items)})"), *code.with_import("import copy"))


def _range_loop(code: Code, loop: ast.For, length: str, index: str, first: str) -> Edits:
    """The loop over range(length), its body led by the assignments in first."""
    if loop.orelse:
        raise Unfit("has an else")
    header = f"for {index} in range({length}):\n    {first}\n"
    body = "\n".join("    " + line if line else line for line in code.block(loop.body).split("\n"))
    return (code.instead(loop, header + body),)


@rewrite(ast.For, idiom=True)
def enumerate_by_index(code: Code, loop: ast.For) -> Edits:
    """for i, x in enumerate(xs) counts over range(len(xs))."""
    if not isinstance(loop.iter, ast.Call) or not isinstance(loop.target, ast.Tuple):
        raise Unfit("another loop")
    (items,) = require_call(loop.iter, "enumerate", 1)
    index, element = loop.target.elts
    if not isinstance(index, ast.Name) or not isinstance(items, ast.Name):
        raise Unfit("another loop")
    first = f"{code.text_of(element)} = {items.id}[{index.id}]"
    return _range_loop(code, loop, f"len({items.id})", index.id, first)


@rewrite(ast.For, idiom=True)
def zip_by_index(code: Code, loop: ast.For) -> Edits:
    """for a, b in zip(xs, ys) indexes both."""
    if not isinstance(loop.iter, ast.Call) or not isinstance(loop.target, ast.Tuple):
        raise Unfit("another loop")
    one, other = require_call(loop.iter, "zip", 2)
    if len(loop.target.elts) != 2:
        raise Unfit("another loop")
    require_kind(code, one, "list", "str", "tuple")
    require_kind(code, other, "list", "str", "tuple")
    require_pure(one, other)
    left, right = loop.target.elts
    index, a, b = code.fresh("i", "pos", "index"), code.atom(one), code.atom(other)
    first = f"{code.text_of(left)} = {a}[{index}]\n    {code.text_of(right)} = {b}[{index}]"
    return _range_loop(code, loop, f"min(len({a}), len({b}))", index, first)


@rewrite(ast.For, idiom=True)
def elements_by_index(code: Code, loop: ast.For) -> Edits:
    """for x in xs of a list or string indexes it."""
    if not isinstance(loop.iter, ast.Name):
        raise Unfit("another loop")
    require_kind(code, loop.iter, "list", "str", "tuple")
    index, items = code.fresh("i", "idx", "index"), loop.iter.id
    return _range_loop(code, loop, f"len({items})", index, f"{code.text_of(loop.target)} = {items}[{index}]")


@rewrite(ast.For, idiom=True)
def range_by_counting(code: Code, loop: ast.For) -> Edits:
    """for i in range(n) counts in a while loop."""
    if not isinstance(loop.iter, ast.Call) or not isinstance(loop.target, ast.Name) or loop.orelse:
        raise Unfit("another loop")
    bounds = require_call(loop.iter, "range", 1, 2)
    require_pure(*bounds)
    if any(isinstance(node, ast.Continue) for part in loop.body for node in ast.walk(part)):
        raise Unfit("continue would skip the step")
    counter, name = code.fresh("step", "counter", "position"), loop.target.id
    low, high = (
        (code.text_of(bounds[0]), code.text_of(bounds[-1]))
        if len(bounds) == 2
        else ("0", code.text_of(bounds[0]))
    )
    end = code.fresh("stop", "end")
    body = "\n".join("    " + line if line else line for line in code.block(loop.body).split("\n"))
    text = (
        f"{counter}, {end} = {low}, {high}\nwhile {counter} < {end}:\n    {name} = {counter}\n"
        f"{body}\n    {counter} += 1"
    )
    return (code.instead(loop, text),)


@rewrite(ast.Call, idiom=True)
def extending_one_by_one(code: Code, call: ast.Call) -> Edits:
    """xs.extend(ys) appends each element."""
    target, (items,) = require_method(call, "extend", 1)
    statement = code.statement_of(call)
    if (
        not isinstance(statement, ast.Expr)
        or statement.value is not call
        or isinstance(items, ast.GeneratorExp)
    ):
        raise Unfit("not a statement of its own")
    if ast.unparse(target) == ast.unparse(items):
        raise Unfit("extends itself")
    item = code.fresh("item", "element", "piece")
    text = f"for {item} in {code.text_of(items)}:\n    {code.text_of(target)}.append({item})"
    return (code.instead(statement, text),)


@rewrite(ast.Call)
def islice_of_everything(code: Code, call: ast.Call) -> Edits:
    """list(islice(xs, n)) makes the whole list and cuts it."""
    (inner,) = require_call(call, "list", 1)
    if not isinstance(inner, ast.Call):
        raise Unfit("another call")
    items, count = require_library(inner, "itertools", "islice", 2)
    require_pure(count)
    return (code.replace(call, f"list({code.text_of(items)})[:{code.text_of(count)}]"),)


@rewrite(ast.For)
def pairs_by_all_products(code: Code, loop: ast.For) -> Edits:
    """for a, b in combinations(xs, 2) walks all products and skips most."""
    if not isinstance(loop.iter, ast.Call) or not isinstance(loop.target, ast.Tuple) or loop.orelse:
        raise Unfit("another loop")
    items, size = require_library(loop.iter, "itertools", "combinations", 2)
    if ast.unparse(size) != "2" or any(
        isinstance(n, ast.Break) for part in loop.body for n in ast.walk(part)
    ):
        raise Unfit("another loop")
    require_kind(code, items, "list", "str", "tuple")
    require_pure(items)
    text, i, j = code.atom(items), code.fresh("i", "p"), code.fresh("j", "q")
    left, right = loop.target.elts
    head = (
        f"for {i} in range(len({text})):\n    for {j} in range(len({text})):\n        if {i} < {j}:\n"
        f"            {code.text_of(left)} = {text}[{i}]\n            {code.text_of(right)} = {text}[{j}]\n"
    )
    body = "\n".join(" " * 12 + line if line else line for line in code.block(loop.body).split("\n"))
    return (code.instead(loop, head + body),)
