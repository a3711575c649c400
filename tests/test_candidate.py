"""Candidates are told apart by what they do, and no text, however strange, ends the process."""

from __future__ import annotations

import pytest

from perfrl_edge.candidate import Candidate, Deduplicator, normal_form

SLOW = 'def f(x):\n    """Doc."""\n    # why\n    return x + 1\n'

STRANGE = {
    "long sum": "x = " + "+".join(["1"] * 200_000),
    "sum below the size limit": "x = " + "+".join(["1"] * 30_000),
    "attribute chain": "x" + ".a" * 30_000,
    "long comparison": "x = " + "<".join(["1"] * 30_000),
    "300 brackets": "(" * 300 + ")" * 300,
    "300 blocks": "\n".join(" " * depth + "if x:" for depth in range(300)) + "\n" + " " * 300 + "pass",
    "3000 branches": "if x: pass\n" + "elif x: pass\n" * 3000,
    "million elements": "x = [" + "1," * 1_000_000 + "]",
    "long integer": "x = " + "1" * 5000,
    "NUL": "x = 1\0",
    "lone surrogate in a string": "x = '\ud800'",
    "lone surrogate in a name": "x\ud800 = 1",
    "nothing": "",
    "prose": "Here is a faster version of the function:",
}


def admitted(original: str, *sources: str) -> tuple[list[str], Deduplicator]:
    deduplicator = Deduplicator(original)
    return [c.source for c in deduplicator.admit(Candidate(s) for s in sources)], deduplicator


def test_layout_comments_and_docstrings_do_not_make_a_new_program() -> None:
    assert normal_form(SLOW) == normal_form("def f( x ):\r\n  return (x+1)")


def test_names_and_constants_do_make_a_new_program() -> None:
    assert normal_form(SLOW) != normal_form(SLOW.replace("x", "y"))
    assert normal_form(SLOW) != normal_form(SLOW.replace("1", "1.0"))


def test_a_function_of_only_a_docstring_still_has_a_body() -> None:
    assert normal_form('def f():\n    "only"\n') == normal_form("def f():\n    pass\n")


def test_the_original_is_dropped_and_counted() -> None:
    kept, deduplicator = admitted(SLOW, SLOW, "def f(x):\n    return x + 1", "def f(x):\n    return 1 + x\n")
    assert kept == ["def f(x):\n    return 1 + x\n"]
    assert (deduplicator.same_as_original, deduplicator.repeated) == (2, 0)


def test_repeated_candidates_are_dropped_and_counted_over_several_batches() -> None:
    deduplicator = Deduplicator(SLOW)
    first = list(deduplicator.admit([Candidate("a = 1"), Candidate("a=1  # same")]))
    second = list(deduplicator.admit([Candidate("(a) = 1"), Candidate("a = 2")]))
    assert [c.source for c in first + second] == ["a = 1", "a = 2"]
    assert (deduplicator.same_as_original, deduplicator.repeated) == (0, 2)


def test_programs_that_do_not_parse_are_compared_as_text() -> None:
    kept, deduplicator = admitted("def (", "def (", "x = = 1", "x = = 1", "x = = 2")
    assert kept == ["x = = 1", "x = = 2"]
    assert (deduplicator.same_as_original, deduplicator.repeated) == (1, 1)


def test_a_warning_about_the_candidate_is_not_raised() -> None:
    assert normal_form("x = '\\d'; y = 1 is 1") is not None


@pytest.mark.parametrize("source", STRANGE.values(), ids=STRANGE.keys())
def test_strange_sources_are_compared_without_a_crash(source: str) -> None:
    kept, _ = admitted("pass", source, source)
    assert len(kept) == 1
