"""A function in parts: what its def line says, its docstring, its body, and the code it stands on."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from textwrap import indent

_IMPORT = re.compile(r"(?:import|from) .+")


@dataclass(frozen=True, slots=True)
class Head:
    """A def line: the function's name, its parameters with their types, and what it returns."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    returns: str

    def line(self, hints: bool, method: bool = False) -> str:
        """The def line again; a method has "self" in place of its first parameter."""
        said = [f"{name}: {kind}" if hints else name for name, kind in self.parameters[method:]]
        arrow = f" -> {self.returns}" if hints else ""
        return f"def {self.name}({', '.join(['self'] * method + said)}){arrow}:"


def parse_head(text: str) -> Head:
    """Read an annotated def line without defaults."""
    node = ast.parse(f"{text} pass").body[0]
    if not isinstance(node, ast.FunctionDef) or node.returns is None or node.args.defaults:
        raise ValueError(f"expected an annotated def line without defaults: {text}")
    parameters = tuple((arg.arg, ast.unparse(arg.annotation)) for arg in node.args.args if arg.annotation)
    return Head(node.name, parameters, ast.unparse(node.returns))


@dataclass(frozen=True, slots=True)
class Definition:
    """One way to write a function; a body may begin with the imports it needs."""

    head: Head
    doc: str
    body: str
    helpers: str = ""

    @property
    def imports(self) -> tuple[str, ...]:
        """The import lines that the body and the helpers begin with."""
        return tuple(line for text in (self.helpers, self.body) for line in _split_imports(text)[0])

    @property
    def code(self) -> str:
        """The body without its imports."""
        return _split_imports(self.body)[1]

    @property
    def helper_code(self) -> str:
        """The helpers without their imports."""
        return _split_imports(self.helpers)[1]

    @property
    def ends_in_its_only_return(self) -> bool:
        """Can the body stand at module level, its last statement being the only return?"""
        function = self._function()
        nodes = [node for statement in function.body for node in ast.walk(statement)]
        returns = [node for node in nodes if isinstance(node, ast.Return)]
        inner = any(isinstance(node, ast.FunctionDef | ast.Lambda) for node in nodes)
        return returns == function.body[-1:] and not inner and not self._calls_itself

    @property
    def keeps_first_parameter(self) -> bool:
        """Can the first parameter become an attribute: never assigned, and no call of the function itself?"""
        first = self.head.parameters[0][0]
        for node in ast.walk(self._function()):
            if isinstance(node, ast.Name) and node.id == first and not isinstance(node.ctx, ast.Load):
                return False
            if isinstance(node, ast.arg) and node.arg == first:
                return False
        return not self._calls_itself

    @property
    def _calls_itself(self) -> bool:
        nodes = ast.walk(self._function())
        return any(isinstance(node, ast.Name) and node.id == self.head.name for node in nodes)

    def _function(self) -> ast.FunctionDef:
        node = ast.parse(f"def _():\n{indent(self.code, '    ')}\n").body[0]
        assert isinstance(node, ast.FunctionDef)
        return node


def _split_imports(text: str) -> tuple[tuple[str, ...], str]:
    lines = text.splitlines()
    count = 0
    while count < len(lines) and (_IMPORT.fullmatch(lines[count]) or not lines[count]):
        count += 1
    return tuple(line for line in lines[:count] if line), "\n".join(lines[count:])
