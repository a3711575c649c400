from happy_numbers import happy_numbers


def test_small():
    assert happy_numbers(30) == [1, 7, 10, 13, 19, 23, 28]
    assert happy_numbers(1) == []


def test_large():
    assert len(happy_numbers(3000)) == 442
