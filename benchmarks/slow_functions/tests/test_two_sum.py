from two_sum import two_sum


def test_pairs():
    assert two_sum([2, 7, 11, 15], 9) == (0, 1)
    assert two_sum([3, 3], 6) == (0, 1)
    assert two_sum([1, 2], 9) is None
    assert two_sum([], 0) is None


def test_long():
    numbers = list(range(1, 900))
    assert two_sum(numbers, 899 + 898) == (897, 898)
