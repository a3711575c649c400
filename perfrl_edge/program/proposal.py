"""What a candidate for one function consists of: the function, imports, helpers, and what is ignored.

A candidate is a program of its own: the function at top level, before it perhaps imports and private
helpers. Calls that only show the function off (prints, `if __name__ == "__main__"`) and a docstring
are ignored; anything else at top level is refused, for it would change the user's module.
"""

from __future__ import annotations

import ast
import tokenize
from dataclasses import dataclass

from perfrl_edge.program.functions import FunctionNode
from perfrl_edge.program.source import normalize_newlines, parse, tokens

MAX_CANDIDATE_BYTES = 1 << 16

Import = ast.Import | ast.ImportFrom
_GENERATOR = (ast.Yield, ast.YieldFrom)
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


class SpliceError(Exception):
    """A candidate cannot stand in the original's place; the message is the reason. Never the user's fault."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A parsed candidate. text ends its lines in line feeds; helpers are functions and constants."""

    text: str
    function: FunctionNode
    imports: tuple[Import, ...]
    helpers: tuple[ast.stmt, ...]

    def names_used(self) -> set[str]:
        """Every name that the function's body, or a helper it needs, reads; the header is the original's."""
        by_name = {helper_name(helper): helper for helper in self.helpers}
        used: set[str] = set()
        pending = set().union(*map(_names_read, self.function.body))
        while pending:
            name = pending.pop()
            if name not in used:
                used.add(name)
                pending |= _names_read(by_name[name]) if name in by_name else set()
        return used

    def used_helpers(self) -> tuple[ast.stmt, ...]:
        """The helpers that the function needs, in the candidate's order."""
        used = self.names_used()
        return tuple(helper for helper in self.helpers if helper_name(helper) in used)


def parse_proposal(source: str, name: str) -> Proposal:
    """Take a candidate for the function `name` apart; SpliceError with the reason if it is none.

    A single function under another name is taken for it.
    """
    if len(source) > MAX_CANDIDATE_BYTES:
        raise SpliceError(f"the candidate has {len(source)} characters, more than {MAX_CANDIDATE_BYTES}")
    text = normalize_newlines(source).removeprefix("\ufeff")
    try:
        tree = parse(text)
    except SyntaxError as exc:
        raise SpliceError(f"does not parse: {exc.msg} (line {exc.lineno})") from exc
    functions = [node for node in tree.body if isinstance(node, FunctionNode)]
    if len(functions) == 1 and functions[0].name != name:
        return parse_proposal(_renamed(text, functions[0].name, name), name)
    functions = [node for node in functions if node.name == name]
    if len(functions) != 1:
        raise SpliceError(f"defines {name!r} {len(functions)} times, not once")
    imports = tuple(node for node in tree.body if isinstance(node, Import))
    helpers = tuple(node for node in tree.body if is_helper(node) and node is not functions[0])
    known = {id(node) for node in (functions[0], *imports, *helpers)}
    for node in tree.body:
        if id(node) not in known and not _is_demonstration(node):
            raise SpliceError(
                f"line {node.lineno}: a top-level {type(node).__name__} would change the module"
            )
    return Proposal(text, functions[0], imports, helpers)


def _renamed(text: str, old: str, new: str) -> str:
    """The program with a name changed; models drop the "slow_" of a function they make faster."""
    lines = text.split("\n")
    found = tokens(text)
    for before, token in reversed(list(zip([None, *found], found, strict=False))):
        is_attribute = before is not None and before.string == "."
        if token.type == tokenize.NAME and token.string == old and not is_attribute:
            (row, start), (_, end) = token.start, token.end
            lines[row - 1] = lines[row - 1][:start] + new + lines[row - 1][end:]
    return "\n".join(lines)


def _names_read(part: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(part) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}


def helper_name(node: ast.stmt) -> str:
    """The one name a helper binds."""
    if isinstance(node, FunctionNode):
        return node.name
    target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
    assert isinstance(target, ast.Name)
    return target.id


def shape_fault(original: FunctionNode, candidate: FunctionNode) -> str | None:
    """Why a candidate cannot be called as the original is; annotations do not count."""
    if type(original) is not type(candidate):
        return "`async def` and `def` are not interchangeable"
    if _signature(original.args) != _signature(candidate.args):
        return f"the signature is ({_signature(candidate.args)}), not ({_signature(original.args)})"
    given = [ast.dump(decorator) for decorator in candidate.decorator_list]
    if given and given != [ast.dump(decorator) for decorator in original.decorator_list]:
        return "the decorators differ from the original's"
    return None


def is_generator(function: FunctionNode) -> bool:
    """Does the function itself, not a function inside it, yield?"""
    pending: list[ast.AST] = list(function.body)
    while pending:
        node = pending.pop()
        if isinstance(node, _GENERATOR):
            return True
        if not isinstance(node, _SCOPES):
            pending.extend(ast.iter_child_nodes(node))
    return False


def _signature(arguments: ast.arguments) -> str:
    bare = ast.parse("lambda: 0", mode="eval").body
    assert isinstance(bare, ast.Lambda)
    # A lambda prints names, kinds and defaults, and cannot print annotations.
    return ast.unparse(ast.Lambda(args=_without_annotations(arguments), body=bare.body)).partition(": 0")[0]


def _without_annotations(arguments: ast.arguments) -> ast.arguments:
    def bare(argument: ast.arg | None) -> ast.arg | None:
        return None if argument is None else ast.arg(arg=argument.arg, annotation=None)

    return ast.arguments(
        posonlyargs=[ast.arg(arg=a.arg) for a in arguments.posonlyargs],
        args=[ast.arg(arg=a.arg) for a in arguments.args],
        vararg=bare(arguments.vararg),
        kwonlyargs=[ast.arg(arg=a.arg) for a in arguments.kwonlyargs],
        kw_defaults=arguments.kw_defaults,
        kwarg=bare(arguments.kwarg),
        defaults=arguments.defaults,
    )


def is_helper(node: ast.stmt) -> bool:
    if isinstance(node, FunctionNode):
        return True
    if isinstance(node, ast.Assign):
        return len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)
    return isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None


def _is_demonstration(node: ast.stmt) -> bool:
    if isinstance(node, ast.Expr | ast.Pass):
        return True
    return isinstance(node, ast.If) and "__name__" in ast.dump(node.test)
