"""Adds the standard library imports that an answer uses and forgot.

Small models often write Counter(...) or heapq.heappush(...) inside the function they were asked about and
no import, since the question showed none. Only names that the program asked about does not mention are
looked at: whatever it mentions, its own module provides.
"""

from __future__ import annotations

import ast
import builtins

_MODULES = {
    *("bisect", "collections", "functools", "heapq", "itertools", "math"),
    *("operator", "random", "re", "statistics", "string", "sys"),
}
_MEMBERS = {
    member: module
    for module, members in {
        "bisect": "bisect_left bisect_right insort",
        "collections": "Counter OrderedDict defaultdict deque",
        "functools": "cache lru_cache reduce",
        "heapq": "heapify heappop heappush nlargest nsmallest",
        "itertools": "accumulate chain combinations groupby islice permutations product zip_longest",
        "math": "ceil comb floor gcd inf isqrt lcm sqrt",
        "operator": "attrgetter itemgetter",
        "typing": "Any Callable Dict Iterable Iterator List Optional Sequence Set Tuple Union",
    }.items()
    for member in members.split()
}


def with_missing_imports(answer: str, source: str) -> str:
    """The answer with an import line for each standard name it uses but neither binds nor was given."""
    try:
        tree, given = ast.parse(answer), ast.parse(source)
    except (SyntaxError, ValueError):
        return answer
    known = _bound(tree) | _bound(given) | _names(given, ast.Load) | set(dir(builtins))
    unknown = _names(tree, ast.Load) - known
    lines = [line for name in sorted(unknown) if (line := _import_line(name))]
    if not lines:
        return answer
    text = answer.splitlines(keepends=True)
    at = _first_line_after_prologue(tree)
    return "".join([*text[:at], *(f"{line}\n" for line in lines), *text[at:]])


def _import_line(name: str) -> str | None:
    if name in _MODULES:
        return f"import {name}"
    return f"from {_MEMBERS[name]} import {name}" if name in _MEMBERS else None


def _names(tree: ast.AST, context: type[ast.expr_context]) -> set[str]:
    names = (node for node in ast.walk(tree) if isinstance(node, ast.Name))
    return {name.id for name in names if isinstance(name.ctx, context)}


def _bound(tree: ast.AST) -> set[str]:
    """Every name bound anywhere, whatever its scope: doubt means no import."""
    bound = _names(tree, ast.Store)
    for node in ast.walk(tree):
        if isinstance(node, ast.alias):
            bound.add((node.asname or node.name).split(".")[0])
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound.add(node.name)
    return bound


def _first_line_after_prologue(tree: ast.Module) -> int:
    """A docstring and __future__ imports stay first."""
    line = 0
    for index, node in enumerate(tree.body):
        docstring = index == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        if not (docstring or future):
            break
        line = node.end_lineno or line
    return line
