"""A candidate for one function, taken out of a file: a changed copy of the module, or the function alone.

What the function needs and the original module does not have comes along: imports, and helper functions
and constants it refers to.
"""

from __future__ import annotations

import ast
from pathlib import Path

from perfrl_edge.errors import SourceError
from perfrl_edge.imports import import_bindings, is_import
from perfrl_edge.program.bindings import module_bindings
from perfrl_edge.program.functions import (
    FunctionNode,
    FunctionSpan,
    function_text,
    has_docstring,
    list_functions,
)
from perfrl_edge.program.proposal import helper_name, is_helper
from perfrl_edge.program.source import SourceText, parse_file, read_source


def changed_function(baseline: Path, candidates: tuple[Path, ...]) -> str:
    """The one function in which the candidates differ from the baseline; SourceError when it is not one."""
    original = _function_forms(baseline)
    changed = sorted(
        {
            name
            for path in candidates
            for name, form in _function_forms(path).items()
            if original.get(name, form) != form
        }
    )
    if len(changed) != 1:
        found = ", ".join(changed) or "no function"
        raise SourceError(f"{found} differs from {baseline}; say which one to judge with --function NAME")
    return changed[0]


def extract_candidate(path: Path, qualname: str, original: SourceText) -> str:
    """The candidate's text for the function `qualname` of the original, with what it needs beside it."""
    source = read_source(path)
    function = _function(list_functions(source, str(path)), qualname, path)
    tree = parse_file(source, str(path))
    known = module_bindings(parse_file(original, "the original"))
    wanted = _names_read(function.node)
    parts: list[str] = []
    for node in reversed(tree.body):
        if is_helper(node) and helper_name(node) in wanted and helper_name(node) not in known:
            wanted |= _names_read(node)
            parts.append(_statement(source, node))
    imports = [
        ast.unparse(node)
        for node in tree.body
        if is_import(node) and any(name in wanted and name not in known for name, _ in import_bindings(node))
    ]
    return "\n".join([*imports, *reversed(parts), function_text(source, function)]) + "\n"


def _function_forms(path: Path) -> dict[str, list[str]]:
    return {span.qualname: _form(span.node) for span in list_functions(read_source(path), str(path))}


def _form(function: FunctionNode) -> list[str]:
    """What a function is, apart from layout, comments and its docstring."""
    body = function.body[has_docstring(function) :]
    parts: list[ast.AST] = [*function.decorator_list, function.args, *body]
    return [ast.dump(part) for part in parts]


def _function(functions: tuple[FunctionSpan, ...], qualname: str, path: Path) -> FunctionSpan:
    for name in (qualname, qualname.rpartition(".")[2]):
        found = [function for function in functions if function.qualname == name]
        if found:
            return found[-1]
    raise SourceError(f"{path} has no function {qualname!r} to judge; it has: {_names(functions)}")


def _names(functions: tuple[FunctionSpan, ...]) -> str:
    return ", ".join(function.qualname for function in functions) or "none"


def _names_read(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}


def _statement(source: SourceText, node: ast.stmt) -> str:
    return ast.get_source_segment(source.text, node) or ast.unparse(node)
