import pytest
from levenshtein import edit_distance


@pytest.mark.parametrize(
    "a, b, distance",
    [
        ("", "", 0),
        ("abc", "", 3),
        ("kitten", "sitting", 3),
        ("flaw", "lawn", 2),
        ("saturday", "sundays", 4),
    ],
)
def test_distance(a, b, distance):
    assert edit_distance(a, b) == distance
