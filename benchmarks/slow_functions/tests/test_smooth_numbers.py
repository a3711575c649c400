from smooth_numbers import nth_smooth


def test_small():
    assert [nth_smooth(n) for n in range(1, 13)] == [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16]


def test_large():
    assert nth_smooth(350) == 164025
