from permutation_rank import permutation_rank


def test_small():
    assert permutation_rank("abc") == 0
    assert permutation_rank("cba") == 5
    assert permutation_rank("bac") == 2
    assert permutation_rank("") == 0


def test_large():
    assert permutation_rank("hgfedcba") == 40319
    assert permutation_rank("python") == 475
