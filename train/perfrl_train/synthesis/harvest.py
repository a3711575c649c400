"""Functions that people wrote: from the interpreter's own library, and helpers out of contest programs.

A function is taken with whatever of its module it needs (imports, constants, other functions), when that is
little. Library code is under the PSF licence, which allows this; the group of an example says where from.
"""

from __future__ import annotations

import ast
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.candidate import normal_form
from perfrl_edge.imports import import_bindings, is_import
from perfrl_edge.program.source import parse

LIBRARY_MODULES = (
    "textwrap",
    "statistics",
    "string",
    "fnmatch",
    "bisect",
    "heapq",
    "difflib",
    "html/__init__",
    "shlex",
    "calendar",
    "base64",
    "urllib/parse",
    "ipaddress",
    "reprlib",
    "email/quoprimime",
    "json/encoder",
    "stringprep",
    "tokenize",
    "nturl2path",
    "gettext",
    "encodings/punycode",
    "xml/sax/saxutils",
    "http/cookies",
    "_pydecimal",
    "plistlib",
    "traceback",
    "tarfile",
    "unittest/util",
    "distutils/util",
    "locale",
    "cgi",
)
MOST_LINES = 40
LEAST_LINES = 3
MOST_NEEDED_LINES = 40
FORBIDDEN = {"open", "exec", "eval", "input", "print", "compile", "__import__", "globals", "os", "sys", "io"}


@dataclass(frozen=True, slots=True)
class Harvested:
    """A function with the little module it can live in."""

    module: str
    function: str
    parameters: tuple[str, ...]
    origin: str


def library_functions() -> Iterator[Harvested]:
    """Functions of the standard library, module by module."""
    folder = Path(sysconfig.get_paths()["stdlib"])
    for name in dict.fromkeys(LIBRARY_MODULES):
        path = folder / f"{name}.py"
        if path.exists():
            text = path.read_text(encoding="utf-8", errors="replace")
            yield from functions_of(text, f"stdlib:{name.removesuffix('/__init__').replace('/', '.')}")


def contest_functions(problem_id: str, solutions: Iterable[str]) -> Iterator[Harvested]:
    """Different helper functions of a problem's programs."""
    seen = set()
    for solution in solutions:
        for found in functions_of(solution, problem_id):
            form = normal_form(found.module)
            if form not in seen:
                seen.add(form)
                yield Harvested(found.module, found.function, found.parameters, problem_id)


def functions_of(text: str, origin: str) -> Iterator[Harvested]:
    """The functions of a program that a few lines of it can support."""
    try:
        tree = parse(text)
    except SyntaxError:
        return
    bound = _bindings(tree)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.decorator_list and _is_small(node):
            module = _slice(text, node, bound)
            parameters = _required(node)
            if module is not None and parameters:
                yield Harvested(module, node.name, parameters, f"{origin}.{node.name}")


def _is_small(node: ast.FunctionDef) -> bool:
    return LEAST_LINES <= (node.end_lineno or 0) - node.lineno + 1 <= MOST_LINES


def _required(node: ast.FunctionDef) -> tuple[str, ...]:
    """The parameters a caller must give; none where there are too many or the kinds are unusual."""
    arguments = node.args
    count = len(arguments.args) - len(arguments.defaults)
    if arguments.posonlyargs or arguments.vararg or not 1 <= count <= 3:
        return ()
    if any(default is None for default in arguments.kw_defaults):
        return ()
    return tuple(argument.arg for argument in arguments.args[:count])


def _bindings(tree: ast.Module) -> dict[str, ast.stmt]:
    """Which top-level statement binds which name."""
    bound: dict[str, ast.stmt] = {}
    for node in tree.body:
        if is_import(node):
            bound |= {name: node for name, _ in import_bindings(node)}
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            bound[node.name] = node
        elif isinstance(node, ast.Assign):
            names = {n.id for target in node.targets for n in ast.walk(target) if isinstance(n, ast.Name)}
            bound |= dict.fromkeys(names, node)
    return bound


def _slice(text: str, node: ast.FunctionDef, bound: dict[str, ast.stmt]) -> str | None:
    """The module's text cut down to one function and what it needs; None when that is much, or unsafe."""
    needed: list[ast.stmt] = [node]
    pending = [node]
    while pending:
        for name in sorted(_names(pending.pop())):
            if name in FORBIDDEN:
                return None
            other = bound.get(name)
            if other is not None and other not in needed:
                if isinstance(other, ast.ClassDef):
                    return None
                needed.append(other)
                if not is_import(other):
                    pending.append(other)  # type: ignore[arg-type]
    needed.sort(key=lambda statement: statement.lineno)
    lines = text.split("\n")
    parts = ["\n".join(lines[one.lineno - 1 : one.end_lineno]) for one in needed]
    size = sum(part.count("\n") + 1 for part in parts) - ((node.end_lineno or 0) - node.lineno)
    if size > MOST_NEEDED_LINES or any(";" in part.split("\n")[0] for part in parts):
        return None
    joined = ""
    for part, statement in zip(parts, needed, strict=True):
        gap = "\n\n\n" if isinstance(statement, ast.FunctionDef) and joined else "\n" if joined else ""
        joined += gap + part
    return joined.expandtabs(4) + "\n"


def _names(node: ast.AST) -> set[str]:
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
