from pangrams import is_pangram


def test_small():
    assert is_pangram("The quick brown fox jumps over the lazy dog") is True
    assert is_pangram("Hello, world") is False
    assert is_pangram("") is False


def test_long():
    assert is_pangram("Sphinx of black quartz, judge my vow. " * 300) is True
    assert is_pangram("zyxwvutsrqponmlkjihgfedc b " * 300) is False
