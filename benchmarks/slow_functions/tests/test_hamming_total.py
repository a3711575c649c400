from hamming_total import total_difference


def test_small():
    assert total_difference([4, 14, 2]) == 6
    assert total_difference([]) == 0
    assert total_difference([7, 7]) == 0


def test_large():
    assert total_difference(list(range(256))) == 8 * 128 * 128
