"""What a model is taught by an example: the very text it is asked about, and an answer the device can use.

On the device a function is shown alone, without its module. The answer is therefore the faster function
with the imports and helpers that its reader cannot know of, and it must splice into the slow module: what
the splice refuses would be refused on the device too. Scripts are shown and answered whole.
"""

from __future__ import annotations

import ast
import hashlib
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.errors import SourceError
from perfrl_edge.imports import import_bindings, is_import
from perfrl_edge.program.functions import FunctionTarget, find_function, function_text, list_functions
from perfrl_edge.program.gate import static_gate
from perfrl_edge.program.proposal import helper_name, is_helper
from perfrl_edge.program.source import decode_source
from perfrl_edge.program.splice import SpliceError, splice
from perfrl_edge.program.suite import PytestSuite, StdioSuite, TestCase
from perfrl_edge.program.task import Task
from perfrl_train.rows import MODULE_NAME
from perfrl_train.synthesis.example import Example

MODULE = Path(MODULE_NAME)


class NoLessonError(Exception):
    """The target cannot be proposed for the source; the message says why."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """prompt is what the model is shown, answer what it should say, fast the file with the answer in it."""

    example: Example
    prompt: str
    answer: str
    fast: str

    @property
    def key(self) -> str:
        """A digest of both programs and the tests."""
        digest = hashlib.sha256()
        parts = (self.example.source, self.fast, *sorted(self.example.tests.values()))
        for part in parts:
            digest.update(f"{len(part)}:".encode() + part.encode("utf-8", "surrogatepass"))
        return digest.hexdigest()[:24]


def lesson_of(example: Example) -> Lesson:
    """Prompt and answer; NoLessonError when the device would refuse the answer."""
    try:
        if example.function is None:
            return _gated(Lesson(example, example.source, example.target, example.target))
        source = decode_source(example.source.encode(), MODULE.name)
        span = find_function(list_functions(source, MODULE.name), example.function, MODULE.name)
        start, end = span.byte_span(source)
        target = FunctionTarget(MODULE, example.function, source.raw, start, end)
        prompt = function_text(source, span) + "\n"
        answer = prompt if example.abstains else _answer(example)
        return _gated(Lesson(example, prompt, answer, splice(target, answer).decode()), target)
    except (SpliceError, SourceError, SyntaxError) as exc:
        raise NoLessonError(str(exc)) from exc


def stdio_cases(example: Example) -> tuple[TestCase, ...]:
    """The input/output pairs of a script's example."""
    numbers = [name.split(".")[1] for name in example.tests if name.startswith("input.")]
    return tuple(
        TestCase(number, example.tests[f"input.{number}.txt"], example.tests[f"output.{number}.txt"])
        for number in numbers
    )


def _gated(lesson: Lesson, target: FunctionTarget | None = None) -> Lesson:
    """The lesson, unless the judge's static gate would turn the answer away."""
    if lesson.example.abstains:
        return lesson
    pairs = StdioSuite(stdio_cases(lesson.example))
    suite = pairs if target is None else PytestSuite(MODULE, MODULE.parent)
    task = Task("lesson", lesson.prompt, suite, MODULE, target, MODULE, lesson.example.source.encode())
    reason = static_gate(task, lesson.answer)
    if reason is not None:
        raise NoLessonError(reason)
    return lesson


def _answer(example: Example) -> str:
    """The faster function, led by the imports and helpers that are not plain from the slow one's text."""
    assert example.function is not None
    target = decode_source(example.target.encode(), MODULE.name)
    span = find_function(list_functions(target, MODULE.name), example.function, MODULE.name)
    function = function_text(target, span)
    slow = decode_source(example.source.encode(), MODULE.name)
    slow_text = function_text(
        slow, find_function(list_functions(slow, MODULE.name), example.function, MODULE.name)
    )
    tree = ast.parse(target.text)
    plain = _names(slow_text)
    helpers = _helpers(tree, _names(function) - plain, example.function.partition(".")[0])
    used = _names(function).union(*(_names(ast.unparse(helper)) for helper in helpers)) - plain
    imports = [text for node in tree.body for name, text in _imported(node) if name in used]
    texts = [ast.get_source_segment(target.text, helper) or "" for helper in helpers]
    parts = ["\n".join(dict.fromkeys(imports)), *texts, function]
    return "\n\n\n".join(part for part in parts if part).strip("\n") + "\n"


def _imported(node: ast.stmt) -> list[tuple[str, str]]:
    return import_bindings(node) if is_import(node) else []


def _helpers(tree: ast.Module, wanted: set[str], holder: str) -> list[ast.stmt]:
    """The module's own functions and constants that the function needs, and those that these need."""
    own = {helper_name(node): node for node in tree.body if is_helper(node) and helper_name(node) != holder}
    needed: set[str] = set()
    pending = wanted & own.keys()
    while pending:
        name = pending.pop()
        needed.add(name)
        pending |= (_names(ast.unparse(own[name])) & own.keys()) - needed
    return [node for name, node in own.items() if name in needed]


def _names(text: str) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
