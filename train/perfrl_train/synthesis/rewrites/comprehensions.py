"""Comprehensions spelled out, and built by copying."""

from __future__ import annotations

import ast

from perfrl_train.synthesis.editing import Code, Edits, Unfit
from perfrl_train.synthesis.hoisting import hoist, loops, require_call
from perfrl_train.synthesis.rewrites.registry import rewrite


@rewrite(ast.ListComp, idiom=True)
def list_by_appending(code: Code, items: ast.ListComp) -> Edits:
    """[f(x) for x in xs] appends in a loop."""
    values = code.fresh("result", "values", "items_out")
    body = loops(code, items, f"{values}.append({code.text_of(items.elt)})")
    return hoist(code, items, f"{values} = []\n{body}", values)


@rewrite(ast.ListComp)
def list_by_copying(code: Code, items: ast.ListComp) -> Edits:
    """[f(x) for x in xs] makes a longer list for each element."""
    values = code.fresh("result", "collected", "output")
    body = loops(code, items, f"{values} = {values} + [{code.text_of(items.elt)}]")
    return hoist(code, items, f"{values} = []\n{body}", values)


@rewrite(ast.DictComp, idiom=True)
def dict_by_assigning(code: Code, items: ast.DictComp) -> Edits:
    """{k: v for ...} assigns in a loop."""
    table = code.fresh("mapping", "table", "lookup")
    pair = f"{table}[{code.text_of(items.key)}] = {code.text_of(items.value)}"
    return hoist(code, items, f"{table} = {{}}\n{loops(code, items, pair)}", table)


@rewrite(ast.DictComp)
def dict_by_merging(code: Code, items: ast.DictComp) -> Edits:
    """{k: v for ...} makes a larger dict for each pair."""
    table = code.fresh("merged", "table", "mapping")
    pair = f"{table} = {{**{table}, {code.text_of(items.key)}: {code.text_of(items.value)}}}"
    return hoist(code, items, f"{table} = {{}}\n{loops(code, items, pair)}", table)


@rewrite(ast.SetComp)
def set_by_searching_a_list(code: Code, items: ast.SetComp) -> Edits:
    """{f(x) for x in xs} keeps a list and searches it before it appends."""
    values, value = code.fresh("unique", "seen", "distinct"), code.fresh("value", "entry")
    body = f"{value} = {code.text_of(items.elt)}\nif {value} not in {values}:\n    {values}.append({value})"
    return hoist(code, items, f"{values} = []\n{loops(code, items, body)}", f"set({values})")


@rewrite(ast.Call)
def set_of_list_by_searching(code: Code, call: ast.Call) -> Edits:
    """set(xs) searches a list of what it has seen."""
    (items,) = require_call(call, "set", 1)
    values, value = code.fresh("unique", "seen_list", "distinct"), code.fresh("item", "element")
    append = f"    if {value} not in {values}:\n        {values}.append({value})"
    body = f"for {value} in {code.text_of(items)}:\n{append}"
    return hoist(code, call, f"{values} = []\n{body}", f"set({values})")


@rewrite(ast.Call, idiom=True)
def mapping_by_appending(code: Code, call: ast.Call) -> Edits:
    """list(map(f, xs)) appends in a loop."""
    (inner,) = require_call(call, "list", 1)
    if not isinstance(inner, ast.Call):
        raise Unfit("another call")
    function, items = require_call(inner, "map", 2)
    if isinstance(function, ast.Lambda):
        raise Unfit("a lambda would be called by name")
    values, value = code.fresh("mapped", "result", "values"), code.fresh("x", "item", "value")
    body = f"for {value} in {code.text_of(items)}:\n    {values}.append({code.atom(function)}({value}))"
    return hoist(code, call, f"{values} = []\n{body}", values)


@rewrite(ast.ListComp)
def flattening_by_adding_lists(code: Code, items: ast.ListComp) -> Edits:
    """[x for row in rows for x in row] adds list to list."""
    if len(items.generators) != 2 or any(generator.ifs for generator in items.generators):
        raise Unfit("does not only flatten")
    outer, inner = items.generators
    same = ast.unparse(outer.target) == ast.unparse(inner.iter) and isinstance(outer.target, ast.Name)
    if not same or ast.unparse(items.elt) != ast.unparse(inner.target):
        raise Unfit("does not only flatten")
    flat, part = code.fresh("flat", "merged"), code.fresh("part", "chunk")
    body = f"for {part} in {code.text_of(outer.iter)}:\n    {flat} = {flat} + list({part})"
    return hoist(code, items, f"{flat} = []\n{body}", flat)


@rewrite(ast.Call)
def chaining_by_sum(code: Code, call: ast.Call) -> Edits:
    """list(chain.from_iterable(rows)) is sum(rows, [])."""
    (inner,) = require_call(call, "list", 1)
    called = ast.unparse(inner.func) if isinstance(inner, ast.Call) else ""
    if called not in ("chain.from_iterable", "itertools.chain.from_iterable"):
        raise Unfit("another call")
    assert isinstance(inner, ast.Call)
    rows, row = code.text_of(inner.args[0]), code.fresh("part", "row", "chunk")
    return (code.replace(call, f"sum([list({row}) for {row} in {rows}], [])"),)
