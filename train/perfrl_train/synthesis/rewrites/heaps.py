"""Queues, heaps and bisection done on plain lists."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from perfrl_train.synthesis.editing import Code, Edit, Edits, Unfit
from perfrl_train.synthesis.hoisting import require_library, require_pure
from perfrl_train.synthesis.rewrites.lookups import assigned_name, uses_of
from perfrl_train.synthesis.rewrites.registry import rewrite

_ON_A_LIST = {"append": "{}.append", "pop": "{}.pop", "extend": "{}.extend"}


@rewrite(ast.Assign)
def queue_as_a_list(code: Code, node: ast.Assign) -> Edits:
    """deque and popleft become a list and pop(0)."""
    name = assigned_name(node)
    if not isinstance(node.value, ast.Call):
        raise Unfit("no queue")
    arguments = require_library(node.value, "collections", "deque", 0, 1)
    edits = [code.replace(node.value, _as_list(code, arguments))]
    for use in uses_of(code, name, node):
        parent = code.parent(use)
        if isinstance(parent, ast.Attribute):
            edits += _queue_call(code, name, parent)
        elif isinstance(parent, ast.Return) or not _only_looks(parent):
            raise Unfit("leaves as a queue")
    return tuple(edits)


def _as_list(code: Code, arguments: Sequence[ast.expr]) -> str:
    if not arguments:
        return "[]"
    text = code.text_of(arguments[0])
    return text if isinstance(arguments[0], ast.List) else f"list({text})"


def _only_looks(parent: ast.AST | None) -> bool:
    return not isinstance(parent, ast.Call) or ast.unparse(parent.func) in ("len", "list", "bool", "sum")


def _queue_call(code: Code, name: str, function: ast.Attribute) -> list[Edit]:
    call = code.parent(function)
    if not isinstance(call, ast.Call) or call.func is not function:
        raise Unfit("a method that is not called")
    if function.attr == "popleft":
        return [code.replace(call, f"{name}.pop(0)")]
    if function.attr == "appendleft":
        return [code.replace(call, f"{name}.insert(0, {code.text_of(call.args[0])})")]
    if function.attr not in _ON_A_LIST:
        raise Unfit("a method that lists lack")
    return []


@rewrite(ast.Assign)
def heap_as_a_sorted_list(code: Code, node: ast.Assign) -> Edits:
    """heappush and heappop sort a list each time."""
    name = assigned_name(node)
    edits: list[Edit] = []
    for use in uses_of(code, name, node):
        call = code.parent(use)
        if isinstance(call, ast.Call) and call.args[:1] == [use]:
            edits += _heap_call(code, name, call)
        elif not isinstance(call, ast.While | ast.If | ast.Subscript | ast.UnaryOp | ast.BoolOp):
            raise Unfit("used as more than a heap")
        elif isinstance(call, ast.Subscript) and ast.unparse(call.slice) != "0":
            raise Unfit("looks into the heap")
    return tuple(edits)


def _heap_call(code: Code, name: str, call: ast.Call) -> list[Edit]:
    called = ast.unparse(call.func).rpartition(".")[2]
    statement = code.statement_of(call)
    alone = isinstance(statement, ast.Expr) and statement.value is call
    if called == "heappop":
        return [code.replace(call, f"{name}.pop(0)")]
    if called == "heapify" and alone:
        return [code.replace(call, f"{name}.sort()")]
    if called == "heappush" and alone:
        return [code.instead(statement, f"{name}.append({code.text_of(call.args[1])})\n{name}.sort()")]
    if called == "len":
        return []
    raise Unfit("another heap operation")


@rewrite(ast.Call)
def smallest_by_sorting(code: Code, call: ast.Call) -> Edits:
    """heapq.nsmallest and nlargest sort everything."""
    called = ast.unparse(call.func).rpartition(".")[2]
    if called not in ("nsmallest", "nlargest") or len(call.args) != 2:
        raise Unfit("another call")
    if any(keyword.arg != "key" for keyword in call.keywords):
        raise Unfit("another call")
    count, items = call.args
    given = [f"key={code.text_of(keyword.value)}" for keyword in call.keywords]
    order = ["reverse=True"] if called == "nlargest" else []
    values = f"sorted({', '.join([code.text_of(items), *given, *order])})"
    return (code.replace(call, f"{values}[:{code.text_of(count)}]"),)


@rewrite(ast.Call)
def bisection_by_counting(code: Code, call: ast.Call) -> Edits:
    """bisect counts the smaller elements one by one."""
    called = ast.unparse(call.func).rpartition(".")[2]
    if called not in ("bisect", "bisect_left", "bisect_right") or len(call.args) != 2 or call.keywords:
        raise Unfit("another call")
    items, value = call.args
    require_pure(items, value)
    item, sign = code.fresh("x", "entry", "item"), "<" if called == "bisect_left" else "<="
    counted = f"sum(1 for {item} in {code.text_of(items)} if {item} {sign} {code.text_of(value)})"
    return (code.replace(call, counted),)


@rewrite(ast.Call)
def insort_by_sorting(code: Code, call: ast.Call) -> Edits:
    """insort appends and sorts."""
    called = ast.unparse(call.func).rpartition(".")[2]
    statement = code.statement_of(call)
    if called not in ("insort", "insort_right") or len(call.args) != 2 or not isinstance(statement, ast.Expr):
        raise Unfit("another call")
    items, value = map(code.text_of, call.args)
    return (code.instead(statement, f"{items}.append({value})\n{items}.sort()"),)
