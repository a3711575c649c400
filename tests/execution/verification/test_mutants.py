"""Broken versions of a function keep its header and lose its body."""

from perfrl_edge.execution.verification.mutants import mutants

SOURCE = "@decorated\nasync def f(a, *, b=1):\n    '''Doc.'''\n    return a + b\n"


def test_mutants_raise_and_return_none():
    raising, none = mutants(SOURCE, only_none=False).values()
    assert raising.startswith("@decorated\nasync def f(a, *, b=1):\n    raise RuntimeError(")
    assert none == "@decorated\nasync def f(a, *, b=1):\n    return None"


def test_a_function_that_returns_nothing_has_one_mutant():
    assert list(mutants(SOURCE, only_none=True)) == ["raises"]
