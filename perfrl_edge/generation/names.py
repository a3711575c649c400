"""Makes the names of an answer fit: brings those it forgot, drops imports that nothing uses.

Small models often write Counter(...) or heapq.heappush(...) inside the function they were asked about and
no import, since the question showed none: such standard names are imported. Asked about a script, they leave
out an import, a helper or a constant of it that they still use: these come back as the script has them. And
they keep imports that they have made needless, which can cost more than all the rest of a short run.
Whatever else a function mentions, its own module provides.
"""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass

from perfrl_edge.imports import bound_name, end_of_opening, import_bindings, is_docstring, is_import

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


_DEFINITIONS = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Import,
    ast.ImportFrom,
    ast.Assign,
    ast.AnnAssign,
)


def with_missing_names(answer: str, source: str) -> str:
    """The answer with what it needs of the script asked about, and of the standard library."""
    try:
        tree, given = ast.parse(answer), ast.parse(source)
    except (SyntaxError, ValueError):
        return answer
    bound = _bound(tree) | set(dir(builtins))
    unknown = _names(tree, ast.Load) - bound
    lost = [] if only_defines(given) else _lost(unknown, _offered(given, source), bound)
    mentioned = _bound(given) | _names(given, ast.Load)
    imports = [one.text for one in lost if one.is_import]
    imports += [line for name in sorted(unknown - mentioned) if (line := _import_line(name))]
    definitions = [one.text for one in lost if not one.is_import]
    text = _inserted(answer, end_of_opening(tree), definitions)
    return _inserted(text, end_of_opening(tree, _is_future), imports)


def without_unused_imports(answer: str, source: str) -> str:
    """An answer to a question about a script, without the names it imports at its top and never mentions."""
    try:
        tree, given = ast.parse(answer), ast.parse(source)
    except (SyntaxError, ValueError):
        return answer
    if only_defines(given):
        return answer
    used = _names(tree, ast.Load) | _names(tree, ast.Store)
    lines = answer.splitlines(keepends=True)
    for node in reversed(tree.body):
        if is_import(node) and _stands_alone(node, tree):
            kept = [alias for alias in node.names if bound_name(alias) in used or alias.name == "*"]
            if len(kept) < len(node.names) and not _is_future(node):
                node.names = kept
                text = [f"{ast.unparse(node)}\n"] if kept else []
                lines[node.lineno - 1 : node.end_lineno] = text
    return "".join(lines)


def _stands_alone(node: ast.stmt, tree: ast.Module) -> bool:
    """Has it its lines to itself? Not in `import a; import b`."""
    lines = set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    others = [one for one in tree.body if one is not node]
    return not any(lines & {one.lineno, one.end_lineno or one.lineno} for one in others)


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def only_defines(tree: ast.Module) -> bool:
    """Does a program define things and run nothing?"""
    return all(isinstance(one, _DEFINITIONS) or is_docstring(one) for one in tree.body)


@dataclass(frozen=True, slots=True)
class _Statement:
    """A statement of the script that binds a name: what it needs for that, where it stands."""

    text: str
    needs: frozenset[str]
    line: int
    is_import: bool


def _offered(tree: ast.Module, text: str) -> dict[str, _Statement]:
    """The script's imports, helpers and constants by name; nothing that reads or computes."""
    offered = {}
    lines = text.splitlines()
    for node in tree.body:
        needs = frozenset(_names(node, ast.Load))
        for name, statement in _bindings(node, lines):
            offered[name] = _Statement(statement, needs, node.lineno, is_import(node))
    return offered


def _bindings(node: ast.stmt, lines: list[str]) -> list[tuple[str, str]]:
    """Each name that a statement of an offered kind binds, with the text that binds it."""
    if is_import(node):
        return import_bindings(node)
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        first = min((one.lineno for one in node.decorator_list), default=node.lineno)
        return [(node.name, "\n".join(lines[first - 1 : node.end_lineno]))]
    if isinstance(node, ast.Assign) and not any(isinstance(one, ast.Call) for one in ast.walk(node.value)):
        target = node.targets[0]
        if len(node.targets) == 1 and isinstance(target, ast.Name):
            return [(target.id, "\n".join(lines[node.lineno - 1 : node.end_lineno]))]
    return []


def _lost(unknown: set[str], offered: dict[str, _Statement], bound: set[str]) -> list[_Statement]:
    """The statements that bind unknown names, and those that these need, in the order of the script."""
    found: dict[str, _Statement] = {}
    pending = sorted(unknown)
    while pending:
        name = pending.pop()
        if name in offered and name not in found:
            found[name] = offered[name]
            pending += sorted(offered[name].needs - bound)
    return sorted(found.values(), key=lambda one: one.line)


def _inserted(text: str, line: int, statements: list[str]) -> str:
    lines = text.splitlines(keepends=True)
    return "".join([*lines[:line], *(f"{one}\n" for one in statements), *lines[line:]])


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
            bound.add(bound_name(node))
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound.add(node.name)
    return bound
