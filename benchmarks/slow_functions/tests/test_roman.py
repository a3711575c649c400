import pytest
from roman import from_roman


def test_small():
    assert from_roman("MCMXCIV") == 1994
    assert from_roman("XLII") == 42
    assert from_roman("IX") == 9
    assert from_roman("") == 0


def test_unknown_letters_are_refused():
    with pytest.raises(ValueError):
        from_roman("ABC")


def test_long():
    assert from_roman("M" * 20000 + "CDXLIV") == 20000444
