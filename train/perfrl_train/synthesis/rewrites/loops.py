"""Loops that go on when they could stop, and nested where one pass would do."""

from __future__ import annotations

import ast

from perfrl_train.synthesis.editing import Code, Edits, Unfit, indented
from perfrl_train.synthesis.rewrites.registry import rewrite


def _own_breaks(loop: ast.For | ast.While) -> list[ast.Break]:
    """The break statements that end this loop and no inner one."""
    found: list[ast.Break] = []
    pending: list[ast.AST] = list(loop.body)
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Break):
            found.append(node)
        elif not isinstance(node, ast.For | ast.While | ast.FunctionDef):
            pending.extend(ast.iter_child_nodes(node))
    return found


@rewrite(ast.For)
def break_dropped(code: Code, loop: ast.For) -> Edits:
    """A search that only sets a flag goes on after it has found."""
    breaks = _own_breaks(loop)
    if len(breaks) != 1 or loop.orelse or len(loop.body) != 1 or not isinstance(loop.body[0], ast.If):
        raise Unfit("no search")
    test = loop.body[0]
    flag = test.body[0]
    constant = isinstance(flag, ast.Assign) and isinstance(flag.value, ast.Constant)
    if test.orelse or len(test.body) != 2 or test.body[1] is not breaks[0] or not constant:
        raise Unfit("does more than set a flag")
    return (code.remove(breaks[0]),)


@rewrite(ast.For)
def early_return_held_back(code: Code, loop: ast.For) -> Edits:
    """for …: if c: return A / return B looks at everything before it returns."""
    block = code.block_of(loop)
    after = block[block.index(loop) + 1 :]
    if len(loop.body) != 1 or not isinstance(loop.body[0], ast.If) or loop.orelse or len(after) != 1:
        raise Unfit("no search")
    test, last = loop.body[0], after[0]
    first = test.body[0]
    if (
        test.orelse
        or len(test.body) != 1
        or not isinstance(first, ast.Return)
        or not isinstance(last, ast.Return)
    ):
        raise Unfit("no search")
    if not isinstance(first.value, ast.Constant) or not isinstance(last.value, ast.Constant):
        raise Unfit("returns more than a constant")
    answer = code.fresh("answer", "result", "outcome")
    return (
        code.before(loop, f"{answer} = {code.text_of(last.value)}"),
        code.instead(first, f"{answer} = {code.text_of(first.value)}"),
        code.replace(last.value, answer),
    )


@rewrite(ast.For, idiom=True)
def nested_condition_in_the_inner_loop(code: Code, loop: ast.For) -> Edits:
    """A condition on the outer element is tested for every inner one."""
    if len(loop.body) != 1 or not isinstance(loop.body[0], ast.If) or loop.orelse:
        raise Unfit("no condition around a loop")
    test = loop.body[0]
    inner = test.body[0]
    if test.orelse or len(test.body) != 1 or not isinstance(inner, ast.For) or inner.orelse:
        raise Unfit("no condition around a loop")
    if any(isinstance(one, ast.Call) for one in ast.walk(inner.iter)):
        raise Unfit("the inner loop may need the condition")
    text = (
        f"for {code.text_of(inner.target)} in {code.text_of(inner.iter)}:\n"
        f"    if {code.text_of(test.test)}:\n{indented(code.block(inner.body), 2)}"
    )
    return (code.instead(test, text),)


@rewrite(ast.For, idiom=True)
def two_pointers_of_one_list(code: Code, loop: ast.For) -> Edits:
    """for j in range(i + 1, n) starts at 0 and skips."""
    if not isinstance(loop.iter, ast.Call) or ast.unparse(loop.iter.func) != "range" or loop.orelse:
        raise Unfit("another loop")
    if len(loop.iter.args) != 2 or not isinstance(loop.target, ast.Name):
        raise Unfit("another loop")
    low, high = loop.iter.args
    outer = code.parent(loop)
    if not isinstance(outer, ast.For) or ast.unparse(low) != f"{ast.unparse(outer.target)} + 1":
        raise Unfit("does not start after the outer one")
    name = loop.target.id
    header = f"for {name} in range({code.text_of(high)}):\n    if {name} > {ast.unparse(outer.target)}:\n"
    return (code.instead(loop, header + indented(code.block(loop.body), 2)),)


@rewrite(ast.While, idiom=True)
def condition_as_a_flag(code: Code, loop: ast.While) -> Edits:
    """while c: … becomes while True with a test and a break."""
    if loop.orelse or isinstance(loop.test, ast.Constant):
        raise Unfit("another loop")
    body = indented(code.block(loop.body))
    text = f"while True:\n    if not ({code.text_of(loop.test)}):\n        break\n{body}"
    return (code.instead(loop, text),)


@rewrite(ast.AugAssign)
def list_grown_by_copying(code: Code, node: ast.AugAssign) -> Edits:
    """xs += ys of a list that the function made copies what was there."""
    if not isinstance(node.target, ast.Name) or not isinstance(node.op, ast.Add):
        raise Unfit("another assignment")
    name = node.target.id
    _require_own_list(code, node, name)
    return (code.instead(node, f"{name} = {name} + ({code.text_of(node.value)})"),)


@rewrite(ast.Call)
def append_by_copying(code: Code, call: ast.Call) -> Edits:
    """out.append(x) makes a longer list, where the function made the list and nobody else holds it."""
    statement = code.statement_of(call)
    if not isinstance(call.func, ast.Attribute) or call.func.attr != "append" or len(call.args) != 1:
        raise Unfit("does not append")
    target = call.func.value
    if not isinstance(target, ast.Name) or not isinstance(statement, ast.Expr) or statement.value is not call:
        raise Unfit("not a statement of its own")
    _require_own_list(code, call, target.id)
    return (code.instead(statement, f"{target.id} = {target.id} + [{code.text_of(call.args[0])}]"),)


def _require_own_list(code: Code, node: ast.AST, name: str) -> None:
    """The list must begin empty in this scope, once, and nobody else may hold it."""
    nodes = list(ast.walk(code.scope_of(node)))
    made = [one for one in nodes if isinstance(one, ast.Assign) and ast.unparse(one) == f"{name} = []"]
    names = [one for one in nodes if isinstance(one, ast.Name) and one.id == name]
    if len(made) != 1 or any(_escapes(code, one) for one in names):
        raise Unfit("somebody else may hold the list")


def _escapes(code: Code, use: ast.Name) -> bool:
    """Is the list itself put somewhere from which its later growth could be seen?"""
    parent = code.parent(use)
    return isinstance(parent, ast.Assign | ast.Tuple | ast.List | ast.Dict | ast.Lambda) and isinstance(
        use.ctx, ast.Load
    )
