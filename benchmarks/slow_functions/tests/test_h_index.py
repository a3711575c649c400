from h_index import h_index


def test_small():
    assert h_index([3, 0, 6, 1, 5]) == 3
    assert h_index([]) == 0
    assert h_index([0, 0]) == 0
    assert h_index([100]) == 1


def test_large():
    assert h_index([i * 7 % 1500 for i in range(1500)]) == 750
