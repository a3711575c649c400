"""What kind of value an expression has, as far as a reader would see it: "list", "set", "dict", "str", …

A name has a kind when everything assigned to it in its function agrees, or when its annotation says so.
None means unknown; a rewrite that needs to know then leaves the place alone.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from perfrl_train.synthesis.editing import Code, Scope, Unfit

_DISPLAYS: dict[type[ast.AST], str] = {
    ast.List: "list",
    ast.ListComp: "list",
    ast.Set: "set",
    ast.SetComp: "set",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.JoinedStr: "str",
    ast.Tuple: "tuple",
}
_CALLS = {
    "list": "list",
    "sorted": "list",
    "set": "set",
    "dict": "dict",
    "str": "str",
    "tuple": "tuple",
    "deque": "deque",
    "Counter": "Counter",
    "defaultdict": "defaultdict",
    "len": "int",
    "int": "int",
    "input": "str",
    "range": "range",
}
_METHODS = {
    "join": "str",
    "split": "list",
    "strip": "str",
    "lower": "str",
    "upper": "str",
    "splitlines": "list",
}


def kind_of(code: Code, node: ast.expr | None) -> str | None:
    """The kind of an expression's value, or None."""
    if isinstance(node, ast.Constant):
        return type(node.value).__name__
    if isinstance(node, ast.Call):
        return _kind_of_call(node)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return kind_of(code, node.value)
    if isinstance(node, ast.Name):
        kinds = set(_kinds_of_name(code, node.id, code.scope_of(node)))
        return kinds.pop() if len(kinds) == 1 else None
    return _DISPLAYS.get(type(node)) if node is not None else None


def require_kind(code: Code, node: ast.expr, *kinds: str) -> None:
    """Unfit unless the expression is of one of these kinds."""
    if kind_of(code, node) not in kinds:
        raise Unfit("of another kind")


def _kind_of_call(call: ast.Call) -> str | None:
    if isinstance(call.func, ast.Name):
        return _CALLS.get(call.func.id)
    if isinstance(call.func, ast.Attribute):
        return _METHODS.get(call.func.attr) or _CALLS.get(call.func.attr)
    return None


def _kinds_of_name(code: Code, name: str, scope: Scope) -> Iterator[str | None]:
    if not isinstance(scope, ast.Module):
        for argument in (*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs):
            if argument.arg == name:
                yield annotated_kind(argument.annotation)
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    yield kind_of(code, node.value) if not _mentions(node.value, name) else None
                elif _binds(target, name):
                    yield None
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name:
            yield annotated_kind(node.annotation)
        elif isinstance(node, ast.For | ast.comprehension | ast.NamedExpr | ast.withitem):
            bound = node.optional_vars if isinstance(node, ast.withitem) else node.target
            if bound is not None and _binds(bound, name):
                yield None


def _binds(target: ast.AST, name: str) -> bool:
    return any(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)
        for node in ast.walk(target)
    )


def _mentions(value: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(value))


def annotated_kind(annotation: ast.expr | None) -> str | None:
    """The container or scalar that an annotation names, in today's spelling."""
    plain = annotation.value if isinstance(annotation, ast.Subscript) else annotation
    name = "" if plain is None else ast.unparse(plain).rpartition(".")[2]
    known = {"list", "set", "dict", "str", "int", "float", "tuple", "deque", "Counter", "defaultdict"}
    return next((kind for kind in known if name in (kind, kind.capitalize())), None)
