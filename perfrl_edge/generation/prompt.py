"""What the model is shown and how its answer is read, on the device and in training alike.

A prompt format belongs to a bundle. Nothing here cuts a program: whether it fits is the generator's question.
"""

from __future__ import annotations

import ast
import re
from enum import Enum

from perfrl_edge.candidate import normal_form
from perfrl_edge.generation.names import only_defines, with_missing_names, without_unused_imports


class PromptFormat(str, Enum):
    """The prompt a model was trained on; the value is what a bundle's manifest says."""

    CODET5 = "codet5"
    CHATML = "chatml"


_CODET5_REQUEST = "Write faster version:\n"
_CHATML_SYSTEM = "You are an expert in Python performance."
_CHATML_REQUEST = (
    "Rewrite this Python code so that it runs as fast as possible. "
    "Use a better algorithm or data structure, keep the same names and behaviour.\n\n"
)
_FENCE_OPEN = "```python\n"
_FENCE_CLOSE = "\n```"
_INDENTED_FENCE = re.compile(r"\n[ \t]+```[ \t]*(?:\n|$)")
_DEMONSTRATIONS = ("\nprint(", "\nassert ", "\nif __name__", "\n# Example", "\n# Test", "\n# Usage")


def build_prompt(source: str, format: PromptFormat) -> str:
    """The whole text the model continues."""
    if format is PromptFormat.CODET5:
        return _CODET5_REQUEST + without_blank_lines(source)
    return (
        f"<|im_start|>system\n{_CHATML_SYSTEM}<|im_end|>\n"
        f"<|im_start|>user\n{_CHATML_REQUEST}{_FENCE_OPEN}{source.rstrip()}{_FENCE_CLOSE}<|im_end|>\n"
        f"<|im_start|>assistant\n{_FENCE_OPEN}"
    )


def build_completion(source: str, format: PromptFormat) -> str:
    """What the model should answer to propose this program; extract_source reads it back."""
    if format is PromptFormat.CODET5:
        return without_blank_lines(source)
    return source.rstrip() + _FENCE_CLOSE


def stop_strings(format: PromptFormat, source: str | None = None) -> tuple[str, ...]:
    """Texts that end an answer, besides the model's own end-of-text tokens.

    If the program asked about only defines things, an answer also ends where it begins to show them off.
    """
    stops = () if format is PromptFormat.CODET5 else (_FENCE_CLOSE,)
    return stops + _DEMONSTRATIONS if source is not None and _only_defines(source) else stops


def extract_source(completion: str, format: PromptFormat, source: str | None = None) -> str:
    """The program in an answer, without prose or blanks at the ends of lines, ending in one newline.

    Given the program asked about, also without demonstrations and with its names made fit (names).
    """
    text = completion
    for stop in stop_strings(format, source):
        text = text.split(stop, 1)[0]
    text = _without_trailing_blanks(_before_fence(text).rstrip() + "\n")
    return text if source is None else without_unused_imports(with_missing_names(text, source), source)


def _before_fence(text: str) -> str:
    """What stands before a fence with blanks before it, if that is a program; else it is in a docstring."""
    for fence in _INDENTED_FENCE.finditer(text):
        program = text[: fence.start()]
        if normal_form(program) is not None:
            return program
    return text


def _without_trailing_blanks(text: str) -> str:
    """Nobody wants them in a diff; kept where they are part of a string."""
    bare = "\n".join(line.rstrip() for line in text.split("\n"))
    meaning = normal_form(text)
    return bare if meaning is not None and normal_form(bare) == meaning else text


def _only_defines(source: str) -> bool:
    try:
        return only_defines(ast.parse(source))
    except (SyntaxError, ValueError):
        return False


def without_blank_lines(source: str) -> str:
    """The layout the CodeT5 recipe trains on."""
    return "\n".join(line for line in source.splitlines() if line.strip())
