"""Near duplicates by token shingles: which examples look like a program that models are measured on.

Names, literals, comments, docstrings and layout are normalised away, since they are what a copy changes
first. Two programs are near duplicates when the smaller one shares most of its shingles with the other.
"""

from __future__ import annotations

import ast
import io
import keyword
import tokenize
from collections.abc import Iterable

SHINGLE_TOKENS = 12
NEAR_SHARE = 0.6

_LAYOUT = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENCODING,
    tokenize.ENDMARKER,
}


def shingles(program: str) -> frozenset[int]:
    """Hashes of every run of SHINGLE_TOKENS normalised tokens; of all tokens where there are fewer."""
    tokens = normalised_tokens(program)
    starts = range(max(1, len(tokens) - SHINGLE_TOKENS + 1))
    return frozenset(hash(tuple(tokens[start : start + SHINGLE_TOKENS])) for start in starts)


def normalised_tokens(program: str) -> list[str]:
    """The program's tokens: known words and operators as they are, other names and all literals as a kind."""
    try:
        text = ast.unparse(_without_docstrings(ast.parse(program)))
        return [_normal(token) for token in _tokens(text) if token.type not in _LAYOUT]
    except (SyntaxError, tokenize.TokenError, ValueError, RecursionError):
        return program.split()


def _tokens(text: str) -> Iterable[tokenize.TokenInfo]:
    return tokenize.generate_tokens(io.StringIO(text).readline)


def _normal(token: tokenize.TokenInfo) -> str:
    if token.type == tokenize.NAME:
        known = keyword.iskeyword(token.string) or token.string in _KNOWN
        return token.string if known else "name"
    if token.type == tokenize.NUMBER:
        return "0"
    return "text" if token.type == tokenize.STRING else token.string


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KNOWN = _words(
    """abs all any append bin bisect_left bool Counter defaultdict deque dict enumerate filter float
    get heappop heappush input int items join keys len list lower map max min pop popleft print range
    replace reversed round set sort sorted split str strip sum tuple upper values zip"""
)


def _without_docstrings(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                node.body[:1] = [] if len(node.body) > 1 else [ast.Pass()]
    return tree


class Excluded:
    """The programs that training must not have seen."""

    def __init__(self, programs: Iterable[str]) -> None:
        self._programs = [shingles(program) for program in programs]
        self._where: dict[int, list[int]] = {}
        for index, program in enumerate(self._programs):
            for shingle in program:
                self._where.setdefault(shingle, []).append(index)

    def resembles(self, program: str) -> bool:
        """Does the program share most of its shingles, or of theirs, with an excluded one?"""
        own = shingles(program)
        shared: dict[int, int] = {}
        for shingle in own:
            for index in self._where.get(shingle, ()):
                shared[index] = shared.get(index, 0) + 1
        return any(
            count >= NEAR_SHARE * min(len(own), len(self._programs[index])) for index, count in shared.items()
        )
