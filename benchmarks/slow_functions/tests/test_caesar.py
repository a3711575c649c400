from caesar import shift_letters


def test_small():
    assert shift_letters("Hello, World!", 3) == "Khoor, Zruog!"
    assert shift_letters("xyz", 3) == "abc"
    assert shift_letters("abc", -1) == "zab"
    assert shift_letters("", 5) == ""


def test_large():
    text = "The quick brown fox jumps over the lazy dog. " * 300
    assert shift_letters(shift_letters(text, 7), -7) == text
