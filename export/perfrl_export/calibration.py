"""Samples for calibration: functions from a folder of Python files, asked about as the device asks.

The answer shown is the function itself; what matters to calibration is only that the text is of the kind
the model will read and write. Never point it at the files a model is evaluated on.
"""

from __future__ import annotations

import ast
import random
import textwrap
from collections.abc import Iterator
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from perfrl_edge.generation.prompt import PromptFormat, build_completion, build_prompt
from perfrl_export.errors import ExportError

_LINES = range(6, 41)
_MAX_TOKENS = 400


def calibration_samples(
    folder: Path, tokenizer: Tokenizer, format: PromptFormat, count: int, seed: int = 0
) -> list[Tensor]:
    """Token ids [1, T] of prompts with their answers, the same for the same folder and seed."""
    functions = [text for file in sorted(folder.glob("*.py")) for text in functions_of(file)]
    if not functions:
        raise ExportError(f"no function of {_LINES.start} to {_LINES.stop - 1} lines in {folder}/*.py")
    chosen = random.Random(seed).sample(functions, min(count, len(functions)))
    samples = []
    for source in chosen:
        text = build_prompt(source, format) + build_completion(source, format)
        ids = tokenizer.encode(text, add_special_tokens=False).ids[:_MAX_TOKENS]
        samples.append(torch.tensor([ids]))
    return samples


def functions_of(file: Path) -> Iterator[str]:
    """The functions of one file that are neither tiny nor long, dedented."""
    try:
        source = file.read_text(encoding="utf-8")
        tree = ast.parse(source)
    except (OSError, ValueError, SyntaxError):
        return
    lines = source.splitlines(keepends=True)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
            span = lines[node.lineno - 1 : node.end_lineno]
            if len(span) in _LINES:
                yield textwrap.dedent("".join(span))
