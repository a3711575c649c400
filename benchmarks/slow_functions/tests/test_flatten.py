from flatten import flatten


def test_small():
    assert flatten([1, [2, [3, []], 4], 5]) == [1, 2, 3, 4, 5]
    assert flatten([]) == []


def test_large():
    nested = [[i, [i + 1, i + 2]] for i in range(800)]
    assert len(flatten(nested)) == 2400
