"""What counts as a near duplicate of an evaluation program."""

from __future__ import annotations

from perfrl_train.synthesis.shingles import Excluded, normalised_tokens
from tests.train.synthesis.examples import FAST, SLOW

RENAMED = """\
def common(first: list, second: list):
    # another comment
    found = []
    for item in first:
        if item in second and item not in found:
            found.append(item)
    return found
"""


def test_names_literals_comments_and_docstrings_do_not_count():
    assert normalised_tokens("def f(a):\n    '''x'''\n    return a + 1  # one\n") == normalised_tokens(
        "def g(b):\n    return (b +\n        27)\n"
    )
    assert normalised_tokens("sum(x)") != normalised_tokens("max(x)")


def test_renamed_copy_is_found():
    assert Excluded([SLOW]).resembles(RENAMED.replace(": list", ""))


def test_copy_inside_a_longer_program_is_found():
    around = "import re\n\n\ndef trim(s):\n    return re.sub('a', 'b', s).strip().lower().split('-')[0]\n\n\n"
    assert Excluded([SLOW]).resembles(around + SLOW)
    assert Excluded([around + SLOW]).resembles(SLOW)


def test_another_program_for_the_same_end_is_not():
    assert not Excluded([SLOW]).resembles(FAST)


def test_text_that_does_not_parse_is_compared_by_words():
    text = " ".join(f"print {i}" for i in range(20))
    assert Excluded([text]).resembles(text)
