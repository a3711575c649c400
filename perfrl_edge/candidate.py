"""Candidates: what a generator proposes, before anybody has judged it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from perfrl_edge.imports import is_docstring
from perfrl_edge.program.source import parse

MAX_COMPARED_CHARACTERS = 1 << 16


class Strategy(str, Enum):
    """How a candidate was made."""

    BEAM = "beam"
    SAMPLE = "sample"
    GREEDY = "greedy"
    TARGET = "target"
    RULE = "rule"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposed replacement for a task's source.

    logprob is the sum of the token log-probabilities divided by the number of generated tokens
    (natural log, paper Eq 9); None where nobody generated it. rank counts from 0 within its strategy.
    """

    source: str
    logprob: float | None = None
    rank: int = 0
    strategy: Strategy = Strategy.GIVEN


class Generator(Protocol):
    """Whatever proposes candidates: the ONNX model on the device, torch in training, a list in tests."""

    def generate(
        self,
        source: str,
        num_candidates: int,
        *,
        strategy: Strategy = Strategy.BEAM,
        seed: int = 0,
        deadline_s: float | None = None,
    ) -> Iterable[Candidate]:
        """Yield up to num_candidates candidates for one program, best first for BEAM, as made for SAMPLE.

        deadline_s is how long the call may take from now; what is finished by then is yielded.
        """
        ...


def normal_form(source: str) -> str | None:
    """The program's syntax tree as text, without layout, comments and docstrings.

    None if it does not parse, or is so large or deep that it is not worth comparing as a tree.
    """
    if len(source) > MAX_COMPARED_CHARACTERS:
        return None
    try:
        tree = parse(source.removeprefix("\ufeff"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                _drop_docstring(node)
        return ast.dump(tree)
    except (SyntaxError, RecursionError):
        return None


def _drop_docstring(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    if node.body and is_docstring(node.body[0]):
        node.body[:1] = [] if len(node.body) > 1 else [ast.Pass()]


class Deduplicator:
    """Lets each program through once, judged by normal form, or by its text where it has none.

    The original is never let through.
    """

    def __init__(self, original: str) -> None:
        self._original = _form(original)
        self._seen = {self._original}
        self.same_as_original = 0
        self.repeated = 0

    def admit(self, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
        """Yield the candidates not seen before, counting the others."""
        for candidate in candidates:
            form = _form(candidate.source)
            if form == self._original:
                self.same_as_original += 1
            elif form in self._seen:
                self.repeated += 1
            else:
                self._seen.add(form)
                yield candidate


def _form(source: str) -> str:
    return normal_form(source) or source
