"""How many nearly right programs the judge's own inputs find out, where the user's tests find nothing.

    python -m benchmarks.found_out [--only NAME...] [--json OUT]

The known faster versions of the slow functions with one operator, constant or call changed, at most --most
of each. Those that fail a test or a recorded call are counted apart; of the others, some do the same as the
original whatever the input is, so the share is there to compare two judges by, not to be 100%.
"""

from __future__ import annotations

import argparse
import ast
import copy
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.accepted_rate import FASTER, prepared
from perfrl_edge.assessment import Judge, JudgeSettings
from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.verification.verdict import Verification

OTHER_OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
OTHER_CALLS = {"min": "max", "max": "min", "append": "add", "Counter": "set", "sorted": "list", "any": "all"}
OWN_INPUTS = ("a fresh input", "an input unlike")


def variants(source: str) -> Iterator[str]:
    """The source with one thing changed, for each thing that can be."""
    places = sum(1 for _ in ast.walk(ast.parse(source)))
    for place in range(places):
        tree = ast.parse(source)
        node = next(node for index, node in enumerate(ast.walk(tree)) if index == place)
        for changed in _changed(node):
            yield ast.unparse(ast.fix_missing_locations(_Replaced(node, changed).visit(tree)))


def _changed(node: ast.AST) -> Iterator[ast.AST]:
    found = copy.deepcopy(node)
    match found:
        case ast.Compare(ops=[operator]) if type(operator) in OTHER_OPERATORS:
            found.ops = [OTHER_OPERATORS[type(operator)]()]  # type: ignore[list-item]
            yield found
        case ast.BinOp() | ast.AugAssign() | ast.BoolOp() if type(found.op) in OTHER_OPERATORS:
            found.op = OTHER_OPERATORS[type(found.op)]()  # type: ignore[assignment]
            yield found
        case ast.Constant(value=int(number)) if type(number) is int:
            yield ast.Constant(number + 1)
            yield ast.Constant(number - 1)
        case ast.Name(id=name) if name in OTHER_CALLS:
            yield ast.Name(OTHER_CALLS[name], ast.Load())
        case ast.If(orelse=[]):
            found.test = ast.Constant(True)
            yield found
        case ast.Call(func=ast.Attribute(value=place, attr="setdefault"), args=[key, value]):
            yield ast.Call(ast.Attribute(place, "__setitem__", ast.Load()), [key, value], [])


class _Replaced(ast.NodeTransformer):
    """One node for another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self._new if node is self._old else super().visit(node)


def judged(name: str, most: int, seed: int) -> list[tuple[str, Verification]]:
    """Variants of one function's faster version with what the judge says of them."""
    settings = JudgeSettings(seed=seed)
    task, _ = prepared(name, settings)
    sources = sorted(set(variants((FASTER / f"{name}.py").read_text())))
    chosen = random.Random(name).sample(sources, min(most, len(sources)))
    with Judge(task, settings) as judge:
        return [(source, judge.verify(Candidate(source))) for source in chosen]


def outcome(verification: Verification) -> str:
    """Who noticed."""
    if verification.accepted:
        return "accepted with a caveat" if verification.caveats else "accepted"
    return "found out" if verification.detail.startswith(OWN_INPUTS) else "fails the tests"


def row_of(name: str, source: str, verification: Verification) -> dict[str, str]:
    """One variant as plain values."""
    return {
        "name": name,
        "source": source,
        "outcome": outcome(verification),
        "detail": verification.detail,
    }


def main() -> None:
    """Read the options, judge, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="*", help="names of modules; default: all")
    parser.add_argument("--most", type=int, default=12, help="variants a function; default: 12")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="also write the rows here")
    arguments = parser.parse_args()
    total: Counter[str] = Counter()
    rows = []
    for path in sorted(FASTER.glob("*.py")):
        if arguments.only and path.stem not in arguments.only:
            continue
        found = judged(path.stem, arguments.most, arguments.seed)
        counts = Counter(outcome(verification) for _, verification in found)
        total += counts
        rows += [row_of(path.stem, source, verification) for source, verification in found]
        told = ", ".join(f"{what} {count}" for what, count in counts.most_common())
        print(f"{path.stem:22} {told}", flush=True)
    passing = total.total() - total["fails the tests"]
    print(f"of {passing} that pass the tests {total['found out']} found out;", dict(total))
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
