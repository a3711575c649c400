"""The same pair told otherwise: other names, hints and docstrings dropped, code around it that is not meant.

Each change is made alike to source and target, by tree and position, so that their difference stays the
lesson. Parameters keep their names where somebody may pass them by keyword: outside the function asked about.
"""

from __future__ import annotations

import ast
import builtins
import random
from collections.abc import Mapping
from dataclasses import replace

from perfrl_train.synthesis.editing import Code, Edit, Unfit, apply_edits
from perfrl_train.synthesis.example import Example

_WORDS = """
    data values items entries records numbers words tokens rows cells result output total acc current previous
    index position left right key value pair group chunk buffer table cache size count limit first last best
    answer temp res cur prev idx num arr lst tmp val elem node line text part
"""

_LETTERS = "a b c d e f g h k m n p q r s t u v w x y z A B C H K M N Q S T W X ans cnt mx mn res tot"

_DISTRACTORS = (
    'def describe(value):\n    """A short text for logs."""\n    return repr(value)[:80]\n',
    "def clamp(value, low, high):\n    return max(low, min(high, value))\n",
    "class Timer:\n    def __init__(self, label):\n        self.label = label\n        self.laps = []\n",
    'def parse_flag(text):\n    return text.strip().lower() in ("1", "true", "yes")\n',
    'VERSION = "1.4.2"\n',
    "def chunks(items, n):\n    return [items[i : i + n] for i in range(0, len(items), n)]\n",
)


def varied(example: Example, rng: random.Random) -> Example:
    """The example in other surroundings, some of the changes drawn at random."""
    changes = (_renamed, _without_hints, _without_docstring, _with_distractor)
    for change in changes:
        if rng.random() < 0.5:
            try:
                example = change(example, rng)
            except (Unfit, SyntaxError, StopIteration):
                continue
    return example


def _renamed(example: Example, rng: random.Random) -> Example:
    """Local variables get other names, the same ones in both programs."""
    programs = [Code(text, example.function) for text in (example.source, example.target)]
    if any(isinstance(node, ast.ClassDef) for code in programs for node in ast.walk(code.root)):
        raise Unfit("names in a class are attributes")
    either = [local_names(code) - _kept_names(other) for code, other in (programs, programs[::-1])]
    locals_ = either[0] | either[1]
    taken = {name for code in programs for node in ast.walk(code.tree) for name in _identifiers(node)}
    terse = example.function is None and rng.random() < 0.5
    words = (_LETTERS if terse else _WORDS).split()
    free = [word for word in words if word not in taken and not hasattr(builtins, word)]
    rng.shuffle(free)
    chosen = [name for name in sorted(locals_) if rng.random() < 0.7]
    names = dict(zip(chosen, free, strict=False))
    source, target = (apply_edits(code.text, _renaming(code, names)) for code in programs)
    return _with(example, source, target)


def local_names(code: Code) -> set[str]:
    """Names that the function binds itself: no parameters, nothing global, nothing of inner functions."""
    bound = {
        node.id
        for node in ast.walk(code.root)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    kept = _kept_names(code)
    return {name for name in bound - kept if not name.startswith("__") and not hasattr(builtins, name)}


def _kept_names(code: Code) -> set[str]:
    """Names that must stay what they are: they may be local in one program and a parameter in the other."""
    kept = {node.arg for node in ast.walk(code.root) if isinstance(node, ast.arg | ast.keyword) and node.arg}
    for node in ast.walk(code.root):
        if isinstance(node, ast.Global | ast.Nonlocal):
            kept |= set(node.names)
        elif isinstance(node, ast.ExceptHandler | ast.FunctionDef | ast.ClassDef | ast.alias) and node.name:
            kept.add(node.name)
    return kept


def _identifiers(node: ast.AST) -> list[str]:
    fields = ("id", "arg", "name", "asname", "attr")
    return [value for field in fields if isinstance(value := getattr(node, field, None), str)]


def _renaming(code: Code, names: Mapping[str, str]) -> list[Edit]:
    uses = [node for node in ast.walk(code.root) if isinstance(node, ast.Name) and node.id in names]
    if any(isinstance(node, ast.JoinedStr) for node in ast.walk(code.root)):
        inside = {
            id(inner)
            for node in ast.walk(code.root)
            if isinstance(node, ast.JoinedStr)
            for inner in ast.walk(node)
        }
        if any(id(use) in inside for use in uses):
            raise Unfit("positions inside f-strings are not to be trusted")
    return [code.replace(use, names[use.id]) for use in uses]


def _without_hints(example: Example, rng: random.Random) -> Example:
    """Annotations of the function's parameters and result go."""
    return _with(
        example, *(_strip_hints(Code(text, example.function)) for text in (example.source, example.target))
    )


def _strip_hints(code: Code) -> str:
    if not isinstance(code.root, ast.FunctionDef):
        raise Unfit("no function")
    edits = []
    for node in ast.walk(code.root.args):
        if isinstance(node, ast.arg) and node.annotation is not None:
            start, end = code.span(node)
            edits.append(Edit(start + len(node.arg), end, ""))
    if code.root.returns is not None:
        start, end = code.span(code.root.returns)
        edits.append(Edit(code.text.rindex("->", 0, start) - 1, end, ""))
    return apply_edits(code.text, edits)


def _without_docstring(example: Example, rng: random.Random) -> Example:
    """The function's docstring goes."""
    return _with(
        example,
        *(_strip_docstring(Code(text, example.function)) for text in (example.source, example.target)),
    )


def _strip_docstring(code: Code) -> str:
    first = code.root.body[0]
    if not isinstance(first, ast.Expr) or not isinstance(first.value, ast.Constant):
        return code.text
    return apply_edits(code.text, [code.remove(first)])


def _with_distractor(example: Example, rng: random.Random) -> Example:
    """Something unconcerned stands after the function's holder."""
    if example.function is None:
        raise Unfit("a script runs from top to bottom")
    extra = rng.choice(_DISTRACTORS)
    name = extra.split("(")[0].split()[-1] if extra.startswith("def") else extra.split()[0]
    if name in example.source or name in example.target:
        raise Unfit("the name is in use")
    return _with(example, *(f"{text.rstrip()}\n\n\n{extra}" for text in (example.source, example.target)))


def _with(example: Example, source: str, target: str) -> Example:
    for text in (source, target):
        ast.parse(text)
    return replace(example, source=source, target=target)
