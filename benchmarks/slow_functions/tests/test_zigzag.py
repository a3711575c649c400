from zigzag import zigzag


def test_small():
    assert zigzag("PAYPALISHIRING", 3) == "PAHNAPLSIIGYIR"
    assert zigzag("PAYPALISHIRING", 4) == "PINALSIGYAHRPI"
    assert zigzag("AB", 1) == "AB"
    assert zigzag("", 3) == ""


def test_large():
    text = "abcdefghij" * 100
    result = zigzag(text, 40)
    assert sorted(result) == sorted(text)
    assert result.startswith("aige")
