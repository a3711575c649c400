from catalan import tree_shapes


def test_small():
    assert [tree_shapes(n) for n in range(7)] == [1, 1, 2, 5, 14, 42, 132]


def test_large():
    assert tree_shapes(11) == 58786
