from merge_intervals import merge_intervals


def test_small():
    assert merge_intervals([[1, 3], [2, 6], [8, 10], [10, 11]]) == [[1, 6], [8, 11]]
    assert merge_intervals([]) == []
    assert merge_intervals([(5, 6), (1, 2)]) == [[1, 2], [5, 6]]


def test_many():
    intervals = [[i * 3, i * 3 + (4 if i % 4 else 1)] for i in range(600)]
    merged = merge_intervals(intervals)
    assert merged[0] == [0, 1]
    assert all(a[1] < b[0] for a, b in zip(merged, merged[1:]))
