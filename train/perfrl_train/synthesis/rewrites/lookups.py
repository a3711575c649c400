"""Hashing given up: sets, dicts and counters replaced by searching."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from perfrl_train.synthesis.editing import Code, Edits, Unfit
from perfrl_train.synthesis.hoisting import hoist, require_call, require_library, require_method, require_pure
from perfrl_train.synthesis.kinds import kind_of, require_kind
from perfrl_train.synthesis.rewrites.registry import rewrite


def uses_of(code: Code, name: str, node: ast.AST) -> Iterator[ast.Name]:
    """Every place that reads a name in the scope of a node."""
    for inner in ast.walk(code.scope_of(node)):
        if isinstance(inner, ast.Name) and inner.id == name and isinstance(inner.ctx, ast.Load):
            yield inner


def assigned_name(node: ast.Assign) -> str:
    """The one name an assignment binds, bound nowhere else in its scope; or Unfit."""
    if len(node.targets) != 1 or not isinstance(node.targets[0], ast.Name):
        raise Unfit("another assignment")
    return node.targets[0].id


def _is_membership(code: Code, use: ast.Name) -> bool:
    parent = code.parent(use)
    return (
        isinstance(parent, ast.Compare)
        and parent.comparators == [use]
        and isinstance(parent.ops[0], ast.In | ast.NotIn)
    )


@rewrite(ast.Assign)
def set_membership_in_a_list(code: Code, node: ast.Assign) -> Edits:
    """A set that is only searched becomes a list."""
    name = assigned_name(node)
    if kind_of(code, node.targets[0]) != "set" or not all(
        _is_membership(code, use) for use in uses_of(code, name, node)
    ):
        raise Unfit("more than a set to search")
    if isinstance(node.value, ast.Call):
        (items,) = require_call(node.value, "set", 1)
        return (code.replace(node.value, f"list({code.text_of(items)})"),)
    if not isinstance(node.value, ast.Set | ast.SetComp):
        raise Unfit("another set")
    inside = code.text_of(node.value).removeprefix("{").removesuffix("}")
    return (code.replace(node.value, f"[{inside}]"),)


@rewrite(ast.Assign)
def grown_set_as_a_list(code: Code, node: ast.Assign) -> Edits:
    """seen = set(), add and `in` become a list, append and `in`."""
    name = assigned_name(node)
    if ast.unparse(node.value) != "set()":
        raise Unfit("another set")
    edits = [code.replace(node.value, "[]")]
    for use in uses_of(code, name, node):
        parent = code.parent(use)
        if isinstance(parent, ast.Attribute) and parent.attr == "add":
            edits.append(code.replace(parent, f"{name}.append"))
        elif not _is_membership(code, use) and not _is_length(code, use):
            raise Unfit("more than added to and searched")
        elif _is_length(code, use):
            edits.append(code.replace(use, f"set({name})"))
    return tuple(edits)


def _is_length(code: Code, use: ast.Name) -> bool:
    parent = code.parent(use)
    return isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id == "len"


@rewrite(ast.Compare)
def membership_by_full_scan(code: Code, node: ast.Compare) -> Edits:
    """x in xs compares with every element, whatever it has found."""
    if len(node.ops) != 1 or not isinstance(node.ops[0], ast.In | ast.NotIn):
        raise Unfit("no membership")
    require_kind(code, node.comparators[0], "list", "set", "dict", "tuple")
    require_pure(node.left)
    found, item = code.fresh("present", "found", "exists"), code.fresh("other", "candidate", "item")
    setup = (
        f"{found} = False\nfor {item} in {code.text_of(node.comparators[0])}:\n"
        f"    if {item} == {code.text_of(node.left)}:\n        {found} = True"
    )
    return hoist(code, node, setup, found if isinstance(node.ops[0], ast.In) else f"not {found}")


@rewrite(ast.Compare)
def key_in_list_of_keys(code: Code, node: ast.Compare) -> Edits:
    """k in d searches list(d.keys())."""
    if len(node.ops) != 1 or not isinstance(node.ops[0], ast.In | ast.NotIn):
        raise Unfit("no membership")
    require_kind(code, node.comparators[0], "dict", "defaultdict", "Counter")
    return (code.replace(node.comparators[0], f"list({code.text_of(node.comparators[0])}.keys())"),)


@rewrite(ast.Subscript)
def dict_index_by_scan(code: Code, node: ast.Subscript) -> Edits:
    """d[k] is searched among d.items()."""
    if not isinstance(node.ctx, ast.Load) or kind_of(code, node.value) != "dict":
        raise Unfit("no lookup")
    require_pure(node.slice, node.value)
    key, value = code.fresh("key", "k"), code.fresh("value", "v")
    wanted, table = code.text_of(node.slice), code.text_of(node.value)
    scan = f"[{value} for {key}, {value} in {table}.items() if {key} == {wanted}][0]"
    return (code.replace(node, scan),)


@rewrite(ast.Call)
def dict_get_by_scan(code: Code, call: ast.Call) -> Edits:
    """d.get(k, default) is searched among the keys."""
    table, arguments = require_method(call, "get", 1, 2)
    require_kind(code, table, "dict")
    require_pure(table, *arguments)
    value, key = code.fresh("found", "value", "current"), code.fresh("key", "k")
    default = code.text_of(arguments[1]) if len(arguments) == 2 else "None"
    text = code.text_of(table)
    setup = (
        f"{value} = {default}\nfor {key} in list({text}.keys()):\n"
        f"    if {key} == {code.text_of(arguments[0])}:\n        {value} = {text}[{key}]"
    )
    return hoist(code, call, setup, value)


@rewrite(ast.For, idiom=True)
def items_by_key_lookup(code: Code, loop: ast.For) -> Edits:
    """for k, v in d.items() looks each value up."""
    if not isinstance(loop.iter, ast.Call) or not isinstance(loop.target, ast.Tuple) or loop.orelse:
        raise Unfit("another loop")
    table, _ = require_method(loop.iter, "items", 0)
    require_pure(table)
    key, value = map(code.text_of, loop.target.elts)
    if not isinstance(loop.target.elts[0], ast.Name):
        raise Unfit("another key")
    body = "\n".join("    " + line if line else line for line in code.block(loop.body).split("\n"))
    text = code.text_of(table)
    return (code.instead(loop, f"for {key} in list({text}.keys()):\n    {value} = {text}[{key}]\n{body}"),)


@rewrite(ast.Assign)
def counting_by_get_with_count(code: Code, node: ast.Assign) -> Edits:
    """for x in xs: counts[x] = counts.get(x, 0) + 1 asks xs.count(x) for each."""
    loop = code.parent(node)
    if not isinstance(loop, ast.For) or len(loop.body) != 1 or loop.orelse or len(node.targets) != 1:
        raise Unfit("another loop")
    target = node.targets[0]
    if not isinstance(target, ast.Subscript) or not isinstance(target.value, ast.Name):
        raise Unfit("counts nothing")
    table, key = target.value.id, ast.unparse(target.slice)
    if ast.unparse(node.value) != f"{table}.get({key}, 0) + 1" or key != ast.unparse(loop.target):
        raise Unfit("counts nothing")
    require_kind(code, loop.iter, "list", "str", "tuple")
    require_pure(loop.iter)
    items = code.text_of(loop.iter)
    return (code.instead(loop, f"for {key} in {items}:\n    {table}[{key}] = {items}.count({key})"),)


@rewrite(ast.Call)
def counter_by_count(code: Code, call: ast.Call) -> Edits:
    """Counter(xs) asks xs.count for every distinct element."""
    (items,) = require_library(call, "collections", "Counter", 1)
    require_kind(code, items, "list", "str", "tuple")
    require_pure(items)
    text, item = code.atom(items), code.fresh("x", "item", "value")
    return (code.replace(call, f"Counter({{{item}: {text}.count({item}) for {item} in {text}}})"),)


@rewrite(ast.Call)
def counter_as_a_plain_dict(code: Code, call: ast.Call) -> Edits:
    """Counter(xs), of which only items, keys and get are used, counts in nested loops."""
    (items,) = require_library(call, "collections", "Counter", 1)
    require_kind(code, items, "list", "str", "tuple")
    require_pure(items)
    statement = code.statement_of(call)
    if not isinstance(statement, ast.Assign):
        raise Unfit("not assigned")
    for use in uses_of(code, assigned_name(statement), statement):
        parent = code.parent(use)
        if not isinstance(parent, ast.Attribute) or parent.attr not in ("items", "keys", "values", "get"):
            raise Unfit("needs more than a dict")
    counts, item, other = code.fresh("counts", "tally"), code.fresh("x", "item"), code.fresh("y", "other")
    text = code.text_of(items)
    setup = (
        f"{counts} = {{}}\nfor {item} in {text}:\n    {counts}[{item}] = 0\n    for {other} in {text}:\n"
        f"        if {other} == {item}:\n            {counts}[{item}] += 1"
    )
    return hoist(code, call, setup, counts)


@rewrite(ast.Assign)
def grouping_by_scan(code: Code, node: ast.Assign) -> Edits:
    """groups = defaultdict(list) becomes a dict whose keys are searched in a list."""
    name = assigned_name(node)
    if ast.unparse(node.value) not in ("defaultdict(list)", "collections.defaultdict(list)"):
        raise Unfit("another default")
    edits = [code.replace(node.value, "{}")]
    for use in uses_of(code, name, node):
        parent = code.parent(use)
        if isinstance(parent, ast.Attribute) and parent.attr in ("items", "keys", "values"):
            continue
        statement = code.statement_of(use)
        appends = f"{name}[{ast.unparse(parent.slice)}].append(" if isinstance(parent, ast.Subscript) else "?"
        if not isinstance(statement, ast.Expr) or not ast.unparse(statement).startswith(appends):
            raise Unfit("needs its default elsewhere")
        assert isinstance(parent, ast.Subscript)
        require_pure(parent.slice)
        key = code.text_of(parent.slice)
        edits.append(code.before(statement, f"if {key} not in list({name}.keys()):\n    {name}[{key}] = []"))
    return tuple(edits)


@rewrite(ast.Call)
def distinct_by_searching(code: Code, call: ast.Call) -> Edits:
    """list(dict.fromkeys(xs)) searches the result before it appends."""
    (inner,) = require_call(call, "list", 1)
    if not isinstance(inner, ast.Call) or ast.unparse(inner.func) != "dict.fromkeys" or len(inner.args) != 1:
        raise Unfit("another call")
    values, item = code.fresh("unique", "ordered", "distinct"), code.fresh("item", "x")
    setup = (
        f"{values} = []\nfor {item} in {code.text_of(inner.args[0])}:\n"
        f"    if {item} not in {values}:\n        {values}.append({item})"
    )
    return hoist(code, call, setup, values)


@rewrite(ast.BinOp)
def set_intersection_by_loops(code: Code, node: ast.BinOp) -> Edits:
    """a & b of sets compares every pair."""
    if not isinstance(node.op, ast.BitAnd) or {kind_of(code, node.left), kind_of(code, node.right)} != {
        "set"
    }:
        raise Unfit("no intersection of sets")
    shared, item, other = code.fresh("shared", "both"), code.fresh("a_item", "x"), code.fresh("b_item", "y")
    setup = (
        f"{shared} = []\nfor {item} in {code.text_of(node.left)}:\n"
        f"    for {other} in {code.text_of(node.right)}:\n"
        f"        if {item} == {other}:\n            {shared}.append({item})"
    )
    return hoist(code, node, setup, f"set({shared})")


@rewrite(ast.BinOp)
def set_difference_by_lists(code: Code, node: ast.BinOp) -> Edits:
    """a - b of sets searches a list for each element."""
    if not isinstance(node.op, ast.Sub) or {kind_of(code, node.left), kind_of(code, node.right)} != {"set"}:
        raise Unfit("no difference of sets")
    rest, item = code.fresh("remaining", "missing"), code.fresh("x", "item")
    setup = (
        f"{rest} = []\nfor {item} in {code.text_of(node.left)}:\n"
        f"    if {item} not in list({code.text_of(node.right)}):\n        {rest}.append({item})"
    )
    return hoist(code, node, setup, f"set({rest})")
