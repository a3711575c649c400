"""Candidates as people hand them in: a changed copy of the module, or the function alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfrl_edge.errors import SourceError
from perfrl_edge.program.extraction import changed_function, extract_candidate
from perfrl_edge.program.source import decode_source

ORIGINAL = """\
import os


def same(x):
    return os.path.join(x)


class Box:
    def total(self, xs):
        \"\"\"Add.\"\"\"
        return sum(x for x in xs)
"""


def stored(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text)
    return folder / name


def test_the_function_that_differs_is_found_whatever_its_docstring_and_layout_say(tmp_path: Path) -> None:
    changed = ORIGINAL.replace('"""Add."""', '"""Sum."""').replace("(x for x in xs)", "(xs)")
    changed = changed.replace("return os", "return  os")
    candidate = stored(tmp_path, "b.py", changed)
    assert changed_function(stored(tmp_path, "a.py", ORIGINAL), (candidate,)) == "Box.total"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (ORIGINAL.replace('"""Add."""', '"""Sum."""'), "no function differs"),
        (ORIGINAL.replace("return", "return 1 or"), "Box.total, same differs"),
    ],
)
def test_when_not_one_function_differs_it_must_be_named(tmp_path: Path, changed: str, words: str) -> None:
    candidate = stored(tmp_path, "b.py", changed)
    with pytest.raises(SourceError, match=words):
        changed_function(stored(tmp_path, "a.py", ORIGINAL), (candidate,))


def test_a_candidate_brings_the_imports_and_helpers_it_needs_and_no_others(tmp_path: Path) -> None:
    text = """\
import os
import random
from itertools import accumulate

LIMIT = 3
UNUSED = 4


def _last(xs):
    return xs[-1][:LIMIT]


def same(x):
    return _last(list(accumulate(x))), os
"""
    candidate = stored(tmp_path, "b.py", text)
    assert extract_candidate(candidate, "same", decode_source(ORIGINAL.encode(), "a.py")) == (
        "from itertools import accumulate\nLIMIT = 3\ndef _last(xs):\n    return xs[-1][:LIMIT]\n"
        "def same(x):\n    return _last(list(accumulate(x))), os\n"
    )


def test_a_method_may_be_handed_in_as_a_plain_function(tmp_path: Path) -> None:
    candidate = stored(tmp_path, "b.py", "def total(self, xs):\n    return sum(xs)\n")
    original = decode_source(ORIGINAL.encode(), "a.py")
    assert extract_candidate(candidate, "Box.total", original) == candidate.read_text()
    with pytest.raises(SourceError, match="has no function 'same' to judge; it has: total"):
        extract_candidate(candidate, "same", original)
