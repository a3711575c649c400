"""Samples for calibration: pairs of programs, or functions from a folder, asked about as the device asks.

A function of a folder is shown as its own answer; what matters to calibration is only that the text is of the
kind the model will read and write. Never point it at what a model is evaluated on.
"""

from __future__ import annotations

import ast
import gzip
import json
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
    corpus: Path, tokenizer: Tokenizer, format: PromptFormat, count: int, seed: int = 0
) -> list[Tensor]:
    """Token ids [1, T] of prompts with their answers, the same for the same corpus and seed.

    corpus is a folder of *.py, or JSON lines (maybe .gz) with "source" and "target".
    """
    questions = _functions(corpus) if corpus.is_dir() else _pairs(corpus)
    chosen = random.Random(seed).sample(questions, min(count, len(questions)))
    samples = []
    for source, answer in chosen:
        text = build_prompt(source, format) + build_completion(answer, format)
        ids = tokenizer.encode(text, add_special_tokens=False).ids[:_MAX_TOKENS]
        samples.append(torch.tensor([ids]))
    return samples


def _functions(folder: Path) -> list[tuple[str, str]]:
    functions = [text for file in sorted(folder.glob("*.py")) for text in functions_of(file)]
    if not functions:
        raise ExportError(f"no function of {_LINES.start} to {_LINES.stop - 1} lines in {folder}/*.py")
    return [(text, text) for text in functions]


def _pairs(file: Path) -> list[tuple[str, str]]:
    try:
        contents = file.read_bytes()
        lines = (gzip.decompress(contents) if file.suffix == ".gz" else contents).decode("utf-8").splitlines()
        records = [json.loads(line) for line in lines if line.strip()]
        pairs = [(str(record["source"]), str(record["target"])) for record in records]
    except (OSError, EOFError, ValueError, TypeError, KeyError) as exc:
        raise ExportError(
            f"cannot calibrate on {file}: {type(exc).__name__}: {exc}. "
            "Name a folder of Python files, or JSON lines with source and target."
        ) from exc
    if not pairs:
        raise ExportError(f"cannot calibrate on {file}: it holds no pairs")
    return pairs


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
