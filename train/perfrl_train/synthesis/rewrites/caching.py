"""Remembered results forgotten, and values computed again in each round."""

from __future__ import annotations

import ast

from perfrl_train.synthesis.editing import Code, Edit, Edits, Unfit
from perfrl_train.synthesis.rewrites.lookups import assigned_name, uses_of
from perfrl_train.synthesis.rewrites.registry import rewrite

_LOOPS = (ast.For, ast.While)


@rewrite(ast.FunctionDef)
def cache_dropped(code: Code, function: ast.FunctionDef) -> Edits:
    """A cached recursion loses its cache."""
    caches = {"cache", "lru_cache", "functools.cache", "functools.lru_cache"}
    for decorator in function.decorator_list:
        if ast.unparse(decorator).partition("(")[0] in caches:
            start, end = code.span(decorator)
            line_start = code.text.rfind("\n", 0, start) + 1
            return (Edit(line_start, code.text.index("\n", end) + 1, ""),)
    raise Unfit("no cache")


@rewrite(ast.If)
def memo_not_read(code: Code, node: ast.If) -> Edits:
    """if n in memo: return memo[n] is not asked."""
    test = node.test
    if not isinstance(test, ast.Compare) or not isinstance(test.ops[0], ast.In) or node.orelse:
        raise Unfit("no memo")
    answer = node.body[0]
    if not isinstance(answer, ast.Return) or not isinstance(answer.value, ast.Subscript):
        raise Unfit("no memo")
    asked, answered = (test.comparators[0], test.left), (answer.value.value, answer.value.slice)
    if list(map(ast.dump, asked)) != list(map(ast.dump, answered)):
        raise Unfit("no memo")
    return (code.remove(node),)


@rewrite(ast.Assign)
def invariant_in_the_loop(code: Code, node: ast.Assign) -> Edits:
    """What was computed once before a loop is computed at every use in it."""
    name = assigned_name(node)
    _require_stable(code, node, name)
    uses = list(uses_of(code, name, node))
    in_loops = [use for use in uses if any(isinstance(one, _LOOPS) for one in code.ancestors(use))]
    bindings = [
        one
        for one in ast.walk(code.scope_of(node))
        if isinstance(one, ast.Name) and one.id == name and not isinstance(one.ctx, ast.Load)
    ]
    if not in_loops or len(bindings) != 1 or any(isinstance(one, _LOOPS) for one in code.ancestors(node)):
        raise Unfit("not kept for a loop")
    text = code.atom(node.value)
    return (code.remove(node), *(code.replace(use, text) for use in uses))


def _require_stable(code: Code, node: ast.Assign, name: str) -> None:
    """The value must be the same whenever it is computed, and worth nothing but its value."""
    value = node.value
    if not isinstance(value, ast.Call | ast.BinOp | ast.Subscript):
        raise Unfit("nothing is computed")
    allowed = {"len", "sum", "max", "min", "sorted", "set", "abs", "str", "int", "tuple", "dict", "range"}
    for inner in ast.walk(value):
        if isinstance(inner, ast.Call) and ast.unparse(inner.func) not in allowed:
            raise Unfit("may not be computed twice")
    operands = {inner.id for inner in ast.walk(value) if isinstance(inner, ast.Name)}
    for inner in ast.walk(code.scope_of(node)):
        rebound = isinstance(inner, ast.Name) and inner.id in operands and not isinstance(inner.ctx, ast.Load)
        touched = isinstance(inner, ast.Subscript | ast.Attribute) and ast.unparse(inner.value) in operands
        stored = touched and not isinstance(inner.ctx, ast.Load)  # type: ignore[attr-defined]
        called = isinstance(inner, ast.Attribute) and touched
        if (rebound and inner.lineno >= node.lineno) or stored or called:  # type: ignore[attr-defined]
            raise Unfit("may change in between")
    if any(ast.unparse(code.parent(use) or use).startswith(f"{name}.") for use in uses_of(code, name, node)):
        raise Unfit("has state of its own")


@rewrite(ast.Assign, idiom=True)
def bound_method_looked_up(code: Code, node: ast.Assign) -> Edits:
    """append = out.append is written out at every call."""
    name = assigned_name(node)
    if not isinstance(node.value, ast.Attribute) or not isinstance(node.value.value, ast.Name):
        raise Unfit("no bound method")
    uses = list(uses_of(code, name, node))
    called = [code.parent(use) for use in uses]
    if not all(isinstance(one, ast.Call) and one.func is use for one, use in zip(called, uses, strict=True)):
        raise Unfit("not only called")
    text = code.text_of(node.value)
    return (code.remove(node), *(code.replace(use, text) for use in uses))


@rewrite(ast.Assign, idiom=True)
def constant_built_in_the_loop(code: Code, node: ast.Assign) -> Edits:
    """A table of literals before a loop is built in each round."""
    name = assigned_name(node)
    if (
        not isinstance(node.value, ast.Dict | ast.Set | ast.List | ast.Tuple)
        or not ast.unparse(node.value)[2:]
    ):
        raise Unfit("no table")
    if not all(isinstance(n, ast.Constant | ast.Tuple | ast.expr_context) for n in _inside(node.value)):
        raise Unfit("not made of literals")
    block = code.block_of(node)
    later = block[block.index(node) + 1 :]
    holders = [one for one in later if any(_reads(inner, name) for inner in ast.walk(one))]
    if len(holders) != 1 or not isinstance(holders[0], _LOOPS) or _changes(code, node, name):
        raise Unfit("not kept for one loop")
    loop = holders[0]
    head = loop.iter if isinstance(loop, ast.For) else loop.test
    if any(_reads(inner, name) for inner in ast.walk(head)):
        raise Unfit("the loop itself reads it")
    return (code.remove(node), code.before(loop.body[0], ast.unparse(node)))


def _inside(node: ast.expr) -> list[ast.AST]:
    return list(ast.walk(node))[1:]


def _reads(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _changes(code: Code, node: ast.Assign, name: str) -> bool:
    """Is the table changed, or anything but looked into?"""
    for use in uses_of(code, name, node):
        parent = code.parent(use)
        looked = isinstance(parent, ast.Subscript) and isinstance(parent.ctx, ast.Load)
        if not looked and not isinstance(parent, ast.Compare):
            return True
    return False
