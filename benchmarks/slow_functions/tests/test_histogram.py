from histogram import histogram


def test_small():
    assert histogram([1, 2, 2.5, 9], [0, 2, 4]) == [1, 2]
    assert histogram([], [0, 1]) == [0]
    assert histogram([5], [0]) == []


def test_large():
    values = [(i * 7919) % 1000 for i in range(4000)]
    counts = histogram(values, list(range(0, 1001, 20)))
    assert sum(counts) == 4000
    assert len(counts) == 50
