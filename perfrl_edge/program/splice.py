"""A candidate takes the original function's place; every other byte of the file stays as it is.

The header (decorators, signature with its annotations, docstring) stays the original's too: a candidate
contributes the body, the imports its code needs and the module lacks, and private helpers, which go
right before the top-level statement that holds the function. Afterwards the new file's syntax tree
must equal the old one's outside those pieces, or SpliceError is raised.
"""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Sequence
from functools import lru_cache

from perfrl_edge.errors import SourceError
from perfrl_edge.program.additions import Addition, additions
from perfrl_edge.program.functions import (
    FunctionSpan,
    FunctionTarget,
    find_function,
    function_text,
    functions_of,
    walk_functions,
)
from perfrl_edge.program.graft import graft, possible_bodies
from perfrl_edge.program.layout import indent_unit, indented
from perfrl_edge.program.line_ends import commonest_line_end, with_line_ends
from perfrl_edge.program.proposal import Proposal, SpliceError, parse_proposal, shape_fault
from perfrl_edge.program.source import SourceText, decode_source, normalize_newlines, parse, parse_file

__all__ = ["SpliceError", "replace_program", "splice"]


@lru_cache(maxsize=32)
def splice(target: FunctionTarget, candidate_source: str) -> bytes:
    """The whole file with the candidate in place of the target function.

    Remembered for the last few candidates: gate, judge and report each ask for the same file.
    """
    name = str(target.path)
    source = decode_source(target.source_bytes, name)
    tree = parse_file(source, name)
    span = find_function(functions_of(source, tree), target.qualname, name)
    if normalize_newlines(candidate_source) == function_text(source, span):
        return target.source_bytes
    proposal = parse_proposal(candidate_source, span.node.name)
    fault = shape_fault(span.node, proposal.function)
    if fault is not None:
        raise SpliceError(fault)
    try:
        return _assemble(target, source, tree, span, proposal)
    except SyntaxError as exc:
        raise SpliceError(f"the file no longer parses with the candidate in it: {exc.msg}") from exc
    except UnicodeEncodeError as exc:
        raise SpliceError(f"the file's encoding ({source.encoding}) cannot hold the candidate") from exc
    except RecursionError as exc:
        raise SpliceError("too deeply nested to be compared with the original") from exc


def replace_program(original: bytes, candidate_source: str) -> bytes:
    """A whole script in the original's place: its line ends, byte order mark and encoding are kept."""
    text = normalize_newlines(candidate_source).removeprefix("\ufeff")
    source = decode_source(original, "the script")
    joined = with_line_ends(text.split("\n"), source.lines, commonest_line_end(source.lines))
    # A candidate may drop the encoding cookie; UTF-8 needs none.
    for bom, encoding in ((source.bom, source.encoding), (b"", "utf-8")):
        with contextlib.suppress(SourceError, UnicodeEncodeError):
            encoded = bom + joined.encode(encoding)
            if decode_source(encoded, "the candidate").text == text:
                return encoded
    raise SpliceError(
        f"the candidate cannot be stored in the file's encoding ({source.encoding}), nor in UTF-8"
    )


def _assemble(
    target: FunctionTarget, source: SourceText, tree: ast.Module, span: FunctionSpan, proposal: Proposal
) -> bytes:
    added = additions(tree, source, span, proposal)
    newline = commonest_line_end(source.lines)
    pieces = []
    for addition in added:
        offset = source.line_offset(addition.row)
        text = "".join(line + newline for line in addition.lines)
        pieces.append((offset, offset, text.encode(source.encoding)))
    pieces.append((target.start, target.end, _function_bytes(source, span, proposal)))
    spliced = _replace(target.source_bytes, pieces)
    _require_same_elsewhere(tree, source, spliced, span, proposal, added)
    return spliced


def _function_bytes(source: SourceText, span: FunctionSpan, proposal: Proposal) -> bytes:
    original = function_text(source, span)
    unit = indent_unit(original) or indent_unit(source.text) or "    "
    text = indented(graft(original, proposal.text, span.node.name, unit), span.indent)
    old = source.lines[span.first_row - 1 : span.last_row]
    newline = commonest_line_end(old[:-1] or source.lines)
    return with_line_ends(text.split("\n"), old, newline).encode(source.encoding)


def _replace(content: bytes, pieces: Sequence[tuple[int, int, bytes]]) -> bytes:
    done, position = [], 0
    for start, end, new in pieces:
        done += [content[position:start], new]
        position = end
    return b"".join([*done, content[position:]])


def _require_same_elsewhere(
    tree: ast.Module,
    source: SourceText,
    spliced: bytes,
    span: FunctionSpan,
    proposal: Proposal,
    added: tuple[Addition, Addition],
) -> None:
    """The net under everything above: the trees differ in the function's body and the additions only."""
    text = decode_source(spliced, "the spliced file").text
    new_tree = parse(text)
    for addition in reversed(added):
        first = sum(1 for statement in tree.body if statement.lineno <= addition.row)
        offset = added[0].statements if addition is added[1] else 0
        del new_tree.body[first + offset : first + offset + addition.statements]
    found = [node for name, node in walk_functions(new_tree) if name == span.qualname]
    bodies = [_dump(body) for body in possible_bodies(span.node, proposal.function)]
    function = next((node for node in found if _dump(node.body) in bodies), None)
    if function is None:
        raise SpliceError("the candidate does not read the same inside the file")
    function.body = span.node.body = []  # what is left of both trees must be equal
    old_lines, new_lines = source.text.split("\n"), text.split("\n")
    if len(new_tree.body) != len(tree.body) or not all(
        _same_statement(old, new, old_lines, new_lines)
        for old, new in zip(tree.body, new_tree.body, strict=True)
    ):
        raise SpliceError("the candidate would change code outside the function")


def _same_statement(old: ast.stmt, new: ast.stmt, old_lines: list[str], new_lines: list[str]) -> bool:
    """Equal by text where that tells, else as trees, which is slower."""
    same_text = (type(old), old.col_offset, old.end_col_offset) == (
        type(new),
        new.col_offset,
        new.end_col_offset,
    ) and old_lines[old.lineno - 1 : old.end_lineno] == new_lines[new.lineno - 1 : new.end_lineno]
    return same_text or ast.dump(old) == ast.dump(new)


def _dump(statements: Sequence[ast.stmt]) -> list[str]:
    return [ast.dump(statement) for statement in statements]
