from max_subarray import best_run


def test_small():
    assert best_run([-2, 1, -3, 4, -1, 2, 1, -5, 4]) == 6
    assert best_run([-3, -1, -2]) == -1
    assert best_run([5]) == 5


def test_longer():
    assert best_run([1, -1] * 50 + [3, 4] + [-1, 1] * 50) == 7
