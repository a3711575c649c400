"""What whole scripts do slowly: heavy imports for light work, and input and output line by line."""

from __future__ import annotations

import ast
import zlib

from perfrl_train.synthesis.editing import Code, Edit, Edits, Unfit
from perfrl_train.synthesis.hoisting import hoist, require_call
from perfrl_train.synthesis.kinds import require_kind
from perfrl_train.synthesis.rewrites.registry import rewrite

_NUMPY = "import numpy as np"
_TOOLBOX = (
    ("import random", "random"),
    ("import datetime", "datetime"),
    ("from decimal import Decimal", "Decimal"),
    ("from fractions import Fraction", "Fraction"),
    ("import statistics", "statistics"),
    ("import copy", "copy"),
    ("import string", "string"),
    ("from typing import List", "List"),
    ("import dataclasses", "dataclasses"),
    ("import operator", "operator"),
)


def _reads_ints(node: ast.expr) -> str:
    """The text source of list(map(int, SOURCE.split())), or Unfit."""
    if not isinstance(node, ast.Call):
        raise Unfit("another call")
    (inner,) = require_call(node, "list", 1)
    if not isinstance(inner, ast.Call):
        raise Unfit("another call")
    function, words = require_call(inner, "map", 2)
    if ast.unparse(function) != "int" or not ast.unparse(words).endswith(".split()"):
        raise Unfit("reads something else")
    return ast.unparse(words)


@rewrite(ast.Call, scripts_only=True)
def integers_read_by_numpy(code: Code, call: ast.Call) -> Edits:
    """list(map(int, input().split())) goes through an array."""
    words = _reads_ints(call)
    return (code.replace(call, f"np.array({words}, dtype=np.int64).tolist()"), *code.with_import(_NUMPY))


@rewrite(ast.Call, scripts_only=True)
def sum_by_numpy(code: Code, call: ast.Call) -> Edits:
    """sum(xs) of a short list goes through an array."""
    (items,) = require_call(call, "sum", 1)
    require_kind(code, items, "list")
    return (code.replace(call, f"int(np.sum(np.array({code.text_of(items)})))"), *code.with_import(_NUMPY))


@rewrite(ast.Call, scripts_only=True)
def extreme_by_numpy(code: Code, call: ast.Call) -> Edits:
    """max(xs) of a short list goes through an array."""
    name = call.func.id if isinstance(call.func, ast.Name) and call.func.id in ("min", "max") else ""
    (items,) = require_call(call, name, 1)
    require_kind(code, items, "list")
    return (code.replace(call, f"int(np.{name}(np.array({code.text_of(items)})))"), *code.with_import(_NUMPY))


@rewrite(ast.Call, scripts_only=True)
def sorting_by_numpy(code: Code, call: ast.Call) -> Edits:
    """sorted(xs) of a short list goes through an array."""
    (items,) = require_call(call, "sorted", 1)
    require_kind(code, items, "list")
    return (
        code.replace(call, f"np.sort(np.array({code.text_of(items)})).tolist()"),
        *code.with_import(_NUMPY),
    )


@rewrite(ast.Module, scripts_only=True)
def numpy_imported_for_nothing(code: Code, module: ast.Module) -> Edits:
    """A script imports numpy and does not use it."""
    if "np" in code.names_loaded or "numpy" in code.names_loaded:
        raise Unfit("uses numpy")
    return code.with_import(_NUMPY)


@rewrite(ast.Module, scripts_only=True)
def fractions_imported_for_nothing(code: Code, module: ast.Module) -> Edits:
    """A script imports number types it does not use."""
    if {"Fraction", "Decimal", "statistics"} & code.names_loaded:
        raise Unfit("uses them")
    return (
        *code.with_import("from fractions import Fraction"),
        *code.with_import("from decimal import Decimal"),
        *code.with_import("import statistics"),
    )


@rewrite(ast.Module, scripts_only=True)
def toolbox_imported_for_nothing(code: Code, module: ast.Module) -> Edits:
    """A script opens with the imports of a template."""
    if {name for _, name in _TOOLBOX} & code.names_loaded:
        raise Unfit("uses them")
    chance = zlib.crc32(code.text.encode())  # another selection for every program, the same for each
    chosen = [statement for bit, (statement, _) in enumerate(_TOOLBOX) if chance >> bit & 1]
    return tuple(edit for statement in chosen for edit in code.with_import(statement))


@rewrite(ast.Call)
def gcd_from_fractions(code: Code, call: ast.Call) -> Edits:
    """math.gcd(a, b) is read off a Fraction."""
    if ast.unparse(call.func) not in ("gcd", "math.gcd") or len(call.args) != 2:
        raise Unfit("another call")
    one, other = map(code.text_of, call.args)
    ratio = f"(({one}) // Fraction({one}, {other}).numerator)"
    return (code.replace(call, ratio), *code.with_import("from fractions import Fraction"))


@rewrite(ast.Assign, scripts_only=True, idiom=True)
def input_not_replaced(code: Code, node: ast.Assign) -> Edits:
    """input = sys.stdin.readline is forgotten."""
    if ast.unparse(node) not in ("input = sys.stdin.readline", "input = stdin.readline"):
        raise Unfit("another assignment")
    for call in code.nodes(ast.Call):
        if ast.unparse(call) == "input()" and not _ignores_line_end(code, call):
            raise Unfit("the line's end would show")
    return (code.remove(node),)


def _ignores_line_end(code: Code, call: ast.Call) -> bool:
    parent = code.parent(call)
    method = isinstance(parent, ast.Attribute) and parent.attr in ("split", "strip", "rstrip")
    return method or (isinstance(parent, ast.Call) and ast.unparse(parent.func) in ("int", "float"))


@rewrite(ast.Call, scripts_only=True, idiom=True)
def readline_as_input(code: Code, call: ast.Call) -> Edits:
    """sys.stdin.readline() becomes input()."""
    if ast.unparse(call) not in ("sys.stdin.readline()", "stdin.readline()") or not _ignores_line_end(
        code, call
    ):
        raise Unfit("reads otherwise")
    return (code.replace(call, "input()"),)


@rewrite(ast.Expr, scripts_only=True, idiom=True)
def joined_output_line_by_line(code: Code, statement: ast.Expr) -> Edits:
    """print("\\n".join(lines)) prints line by line."""
    call = statement.value
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in ("print", "sys.stdout.write"):
        raise Unfit("prints nothing")
    if len(call.args) != 1 or call.keywords or not isinstance(call.args[0], ast.Call):
        raise Unfit("prints otherwise")
    joined = call.args[0]
    if ast.unparse(joined.func) != "'\\n'.join":
        raise Unfit("prints otherwise")
    line = code.fresh("line", "row", "answer")
    items = code.text_of(joined.args[0])
    if isinstance(joined.args[0], ast.GeneratorExp) and not items.startswith("("):
        items = f"({items})"
    return (code.instead(statement, f"for {line} in {items}:\n    print({line}, flush=True)"),)


@rewrite(ast.Expr, scripts_only=True, idiom=True)
def unpacked_output_by_adding(code: Code, statement: ast.Expr) -> Edits:
    """print(*xs) builds one text first, by adding."""
    call = statement.value
    if (
        not isinstance(call, ast.Call)
        or ast.unparse(call.func) != "print"
        or len(call.args) != 1
        or call.keywords
    ):
        raise Unfit("prints otherwise")
    items = call.args[0]
    if not isinstance(items, ast.Starred) or not isinstance(items.value, ast.Name):
        raise Unfit("prints otherwise")
    text, value = code.fresh("text", "output"), code.fresh("value", "item")
    return hoist(
        code,
        items,
        f'{text} = ""\nfor {value} in {items.value.id}:\n    {text} = {text} + str({value}) + " "',
        f"{text}.rstrip()",
    )


@rewrite(ast.Expr, scripts_only=True, idiom=True)
def output_flushed(code: Code, statement: ast.Expr) -> Edits:
    """A print in a loop flushes each line."""
    call = statement.value
    if not isinstance(call, ast.Call) or ast.unparse(call.func) != "print" or call.keywords or not call.args:
        raise Unfit("prints otherwise")
    if not any(isinstance(one, ast.For | ast.While) for one in code.ancestors(statement)):
        raise Unfit("not in a loop")
    _, end = code.span(call)
    return (Edit(end - 1, end - 1, ", flush=True"),)
