from palindrome import longest_palindrome


def test_small():
    assert longest_palindrome("babad") == "bab"
    assert longest_palindrome("") == ""
    assert longest_palindrome("abc") == "a"


def test_longer():
    assert len(longest_palindrome("ab" * 70)) == 139
