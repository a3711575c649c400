"""Text built character by character, and searched by hand."""

from __future__ import annotations

import ast

from perfrl_train.synthesis.editing import Code, Edits, Unfit
from perfrl_train.synthesis.hoisting import hoist, loops, require_method, require_pure
from perfrl_train.synthesis.kinds import kind_of, require_kind
from perfrl_train.synthesis.rewrites.lookups import assigned_name, uses_of
from perfrl_train.synthesis.rewrites.registry import rewrite


@rewrite(ast.Call, idiom=True)
def join_by_adding(code: Code, call: ast.Call) -> Edits:
    """ "".join(f(x) for x in xs) adds text to text."""
    separator, (items,) = require_method(call, "join", 1)
    if not isinstance(items, ast.GeneratorExp | ast.ListComp) or not isinstance(separator, ast.Constant):
        raise Unfit("joins no comprehension")
    if separator.value != "":
        return _join_with_separator(code, call, separator, items)
    text = code.fresh("text", "result", "joined")
    body = loops(code, items, f"{text} = {text} + {code.text_of(items.elt)}")
    return hoist(code, call, f'{text} = ""\n{body}', text)


def _join_with_separator(
    code: Code, call: ast.Call, separator: ast.Constant, items: ast.GeneratorExp | ast.ListComp
) -> Edits:
    text, first = code.fresh("text", "line", "joined"), code.fresh("first", "is_first")
    mark, element = code.text_of(separator), code.text_of(items.elt)
    piece = f"if not {first}:\n    {text} += {mark}\n{text} += {element}\n{first} = False"
    return hoist(code, call, f'{text} = ""\n{first} = True\n{loops(code, items, piece)}', text)


@rewrite(ast.Call)
def join_of_list_by_adding(code: Code, call: ast.Call) -> Edits:
    """sep.join(words) adds word by word and cuts the last separator."""
    separator, (items,) = require_method(call, "join", 1)
    if not isinstance(separator, ast.Constant) or isinstance(items, ast.GeneratorExp | ast.ListComp):
        raise Unfit("joins no list")
    text, word = code.fresh("text", "output", "joined"), code.fresh("word", "piece", "token")
    mark = code.text_of(separator)
    setup = f'{text} = ""\nfor {word} in {code.text_of(items)}:\n    {text} = {text} + {word} + {mark}'
    if not separator.value:
        setup = f'{text} = ""\nfor {word} in {code.text_of(items)}:\n    {text} = {text} + {word}'
    length = len(str(separator.value))
    return hoist(code, call, setup, f"{text}[:-{length}]" if length else text)


@rewrite(ast.Assign, idiom=True)
def parts_as_one_text(code: Code, node: ast.Assign) -> Edits:
    """A list of parts that is joined in the end is one text from the start."""
    name = assigned_name(node)
    if ast.unparse(node.value) != "[]":
        raise Unfit("no list of parts")
    edits = [code.replace(node.value, '""')]
    joined = 0
    for use in uses_of(code, name, node):
        parent = code.parent(use)
        statement = code.statement_of(use)
        if isinstance(parent, ast.Attribute) and parent.attr == "append" and isinstance(statement, ast.Expr):
            call = statement.value
            if not isinstance(call, ast.Call) or call.func is not parent:
                raise Unfit("appends elsewhere")
            edits.append(code.instead(statement, f"{name} += {code.text_of(call.args[0])}"))
        elif isinstance(parent, ast.Call) and ast.unparse(parent.func) in ("''.join", '"".join'):
            edits.append(code.replace(parent, name))
            joined += 1
        else:
            raise Unfit("more than parts to join")
    return tuple(edits) if joined else ()


@rewrite(ast.Call)
def translate_by_character(code: Code, call: ast.Call) -> Edits:
    """s.translate(table) looks each character up in a loop."""
    text, (table,) = require_method(call, "translate", 1)
    require_pure(table)
    result, ch, new = code.fresh("result", "translated"), code.fresh("ch", "c"), code.fresh("mapped", "new")
    setup = (
        f'{result} = ""\nfor {ch} in {code.text_of(text)}:\n'
        f"    {new} = {code.atom(table)}.get(ord({ch}), {ch})\n"
        f"    if isinstance({new}, int):\n        {new} = chr({new})\n"
        f"    if {new} is not None:\n        {result} = {result} + {new}"
    )
    return hoist(code, call, setup, result)


@rewrite(ast.Call)
def replace_by_character(code: Code, call: ast.Call) -> Edits:
    """s.replace("a", "b") of single characters goes through a loop."""
    text, (old, new) = require_method(call, "replace", 2)
    if not isinstance(old, ast.Constant) or not isinstance(old.value, str) or len(old.value) != 1:
        raise Unfit("replaces no single character")
    require_pure(new)
    result, ch = code.fresh("result", "replaced", "cleaned"), code.fresh("ch", "c")
    setup = (
        f'{result} = ""\nfor {ch} in {code.text_of(text)}:\n    if {ch} == {code.text_of(old)}:\n'
        f"        {result} += {code.text_of(new)}\n    else:\n        {result} += {ch}"
    )
    return hoist(code, call, setup, result)


@rewrite(ast.Call)
def count_by_comparing(code: Code, call: ast.Call) -> Edits:
    """xs.count(x) compares each element in a loop; of text, single characters."""
    items, (wanted,) = require_method(call, "count", 1)
    kind = kind_of(code, items)
    single = isinstance(wanted, ast.Constant) and isinstance(wanted.value, str) and len(wanted.value) == 1
    if kind not in ("list", "tuple") and not (kind == "str" and single):
        raise Unfit("counts something else")
    require_pure(wanted)
    count, item = code.fresh("count", "number", "occurrences"), code.fresh("item", "ch", "x")
    setup = (
        f"{count} = 0\nfor {item} in {code.text_of(items)}:\n    if {item} == {code.text_of(wanted)}:\n"
        f"        {count} += 1"
    )
    return hoist(code, call, setup, count)


@rewrite(ast.Call, idiom=True)
def prefix_by_slicing(code: Code, call: ast.Call) -> Edits:
    """s.startswith(p) of a literal compares character by character."""
    text, (prefix,) = require_method(call, "startswith", 1)
    if not isinstance(prefix, ast.Constant) or not isinstance(prefix.value, str):
        raise Unfit("no literal")
    require_pure(text)
    position = code.fresh("i", "pos")
    own = code.atom(text)
    equal = f"{own}[{position}:{position} + 1] == {prefix.value!r}[{position}]"
    compared = f"all({equal} for {position} in range({len(prefix.value)}))"
    return (code.replace(call, compared),)


@rewrite(ast.Compare)
def substring_by_windows(code: Code, node: ast.Compare) -> Edits:
    """part in text compares every window."""
    if len(node.ops) != 1 or not isinstance(node.ops[0], ast.In):
        raise Unfit("no search")
    text = node.comparators[0]
    require_kind(code, text, "str")
    require_pure(text, node.left)
    own, part, i = code.atom(text), code.atom(node.left), code.fresh("i", "start", "pos")
    windows = f"any([{own}[{i}:{i} + len({part})] == {part} for {i} in range(len({own}) - len({part}) + 1)])"
    return (code.replace(node, windows),)


@rewrite(ast.Assign)
def pattern_compiled_in_place(code: Code, node: ast.Assign) -> Edits:
    """A compiled pattern is compiled again at every use."""
    name = assigned_name(node)
    if not isinstance(node.value, ast.Call) or ast.unparse(node.value.func) != "re.compile":
        raise Unfit("no pattern")
    compiled = code.text_of(node.value)
    uses = list(uses_of(code, name, node))
    return (code.remove(node), *(code.replace(use, compiled) for use in uses))


@rewrite(ast.Attribute)
def module_pattern_compiled_in_place(code: Code, node: ast.Attribute) -> Edits:
    """A pattern compiled once for the module is compiled in the function."""
    if not isinstance(node.value, ast.Name) or node.attr not in (
        "sub",
        "match",
        "search",
        "findall",
        "fullmatch",
    ):
        raise Unfit("no pattern")
    name = node.value.id
    found = [
        one
        for one in code.tree.body
        if isinstance(one, ast.Assign)
        and ast.unparse(one.targets[0]) == name
        and isinstance(one.value, ast.Call)
        and ast.unparse(one.value.func) == "re.compile"
    ]
    reads = sum(isinstance(n, ast.Name) and n.id == name for n in ast.walk(code.tree)) - len(found)
    if len(found) != 1 or reads != 1:
        raise Unfit("no pattern of its own")
    assert isinstance(found[0].value, ast.Call)
    return (code.remove(found[0]), code.replace(node.value, code.text_of(found[0].value)))
