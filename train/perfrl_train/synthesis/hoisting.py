"""Moving an expression's work into statements before it, only where that changes nothing.

An expression may be hoisted when it is evaluated exactly once each time its statement runs, and nothing
in the statement has an effect that the order could show.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from perfrl_train.synthesis.editing import Code, Comprehension, Edits, Unfit, indented, names_in

_SIMPLE = (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Return, ast.Expr)
_EFFECTS = {"pop", "popleft", "append", "input", "next", "readline", "heappop", "write", "send", "update"}


def hoist(code: Code, node: ast.expr, setup: str, value: str) -> Edits:
    """setup before the statement of node, value in node's place."""
    statement = code.statement_of(node)
    _require_evaluated_once(code, node, statement)
    return (code.before(statement, setup), code.replace(node, value))


def _require_evaluated_once(code: Code, node: ast.expr, statement: ast.stmt) -> None:
    child: ast.AST = node
    for parent in code.ancestors(node):
        if parent is statement:
            break
        lazy = isinstance(parent, ast.Lambda | Comprehension | ast.comprehension)
        branch = isinstance(parent, ast.IfExp) and child is not parent.test
        skipped = isinstance(parent, ast.BoolOp) and child is not parent.values[0]
        chained = isinstance(parent, ast.Compare) and len(parent.ops) > 1
        if lazy or branch or skipped or chained:
            raise Unfit("not evaluated exactly once")
        child = parent
    header = _header_of(statement)
    if child is not header:
        raise Unfit("not in a place that runs once before its statement")
    if isinstance(statement, ast.If) and _is_elif(code, statement):
        raise Unfit("in an elif")
    for other in ast.walk(header):
        if isinstance(other, ast.NamedExpr | ast.Await | ast.Yield | ast.YieldFrom):
            raise Unfit("the order of evaluation would show")
        if isinstance(other, ast.Call) and called_name(other) in _EFFECTS and other is not node:
            raise Unfit("the order of evaluation would show")


def _header_of(statement: ast.stmt) -> ast.expr | None:
    """The one expression of a statement that runs first and once."""
    if isinstance(statement, _SIMPLE):
        return statement.value
    if isinstance(statement, ast.For):
        return statement.iter
    return statement.test if isinstance(statement, ast.If) else None


def _is_elif(code: Code, statement: ast.If) -> bool:
    parent = code.parent(statement)
    alone = isinstance(parent, ast.If) and parent.orelse == [statement]
    return alone and code.text[code.span(statement)[0] :].startswith("elif")


def called_name(call: ast.Call) -> str:
    """The last part of what is called: "sum", or "append" of xs.append."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def require_call(call: ast.Call, name: str, *counts: int) -> Sequence[ast.expr]:
    """The positional arguments of a plain call of a builtin, or Unfit."""
    if not isinstance(call.func, ast.Name) or call.func.id != name or call.keywords:
        raise Unfit("another call")
    return _plain_arguments(call, counts)


def require_method(call: ast.Call, name: str, *counts: int) -> tuple[ast.expr, Sequence[ast.expr]]:
    """The object and the arguments of a plain method call, or Unfit."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr != name or call.keywords:
        raise Unfit("another call")
    return call.func.value, _plain_arguments(call, counts)


def require_library(call: ast.Call, module: str, name: str, *counts: int) -> Sequence[ast.expr]:
    """The arguments of module.name(...) or name(...), or Unfit."""
    dotted = ast.unparse(call.func)
    if dotted not in (name, f"{module}.{name}") or call.keywords:
        raise Unfit("another call")
    return _plain_arguments(call, counts)


def _plain_arguments(call: ast.Call, counts: Sequence[int]) -> Sequence[ast.expr]:
    if len(call.args) not in counts or any(isinstance(one, ast.Starred) for one in call.args):
        raise Unfit("other arguments")
    return call.args


def loops(code: Code, comprehension: Comprehension, innermost: str) -> str:
    """The for and if statements of a comprehension around what to do with each element."""
    _require_own_names(code, comprehension)
    lines, depth = [], 0
    for generator in comprehension.generators:
        if generator.is_async:
            raise Unfit("async")
        lines.append(indented(f"for {_target_text(code, generator)} in {_iterated(code, generator)}:", depth))
        depth += 1
        for condition in generator.ifs:
            lines.append(indented(f"if {code.text_of(condition)}:", depth))
            depth += 1
    return "\n".join([*lines, indented(innermost, depth)])


def _target_text(code: Code, generator: ast.comprehension) -> str:
    return code.text_of(generator.target).removeprefix("(").removesuffix(")")


def _iterated(code: Code, generator: ast.comprehension) -> str:
    text = code.text_of(generator.iter)
    return f"({text})" if isinstance(generator.iter, ast.Lambda | ast.IfExp) else text


def _require_own_names(code: Code, comprehension: Comprehension) -> None:
    """What the loops would bind in the scope must not mean anything there yet."""
    own = {name for one in comprehension.generators for name in bound_names(one.target)}
    scope = code.scope_of(comprehension)
    if own & set(_names_outside_comprehensions(scope)):
        raise Unfit("a loop variable would hide another one")


def bound_names(target: ast.AST) -> set[str]:
    """The names a target binds."""
    return {n.id for n in ast.walk(target) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def _names_outside_comprehensions(node: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        yield from names_in(child)
        if not isinstance(child, Comprehension | ast.Lambda):
            yield from _names_outside_comprehensions(child)
            continue
        own = {
            name
            for inner in ast.walk(child)
            if isinstance(inner, ast.comprehension)
            for name in bound_names(inner.target)
        }
        yield from (name for inner in ast.walk(child) for name in names_in(inner) if name not in own)


def require_pure(*nodes: ast.expr) -> None:
    """Unfit unless the expressions may be evaluated again or later without anybody noticing."""
    for node in nodes:
        for inner in ast.walk(node):
            quiet = isinstance(inner, ast.Call) and called_name(inner) in {
                "len",
                "range",
                "min",
                "max",
                "abs",
            }
            if isinstance(inner, ast.Call | ast.Await | ast.Yield | ast.NamedExpr) and not quiet:
                raise Unfit("evaluating it twice might show")
