from egg_drop import drops_needed


def test_small():
    assert drops_needed(1, 7) == 7
    assert drops_needed(2, 6) == 3
    assert drops_needed(3, 0) == 0
    assert drops_needed(2, 10) == 4


def test_large():
    assert drops_needed(2, 15) == 5
    assert drops_needed(3, 13) == 4
