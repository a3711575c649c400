from matrix_multiply import multiply


def test_small():
    assert multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]]) == [[19, 22], [43, 50]]


def test_identity():
    n = 45
    identity = [[int(i == j) for j in range(n)] for i in range(n)]
    m = [[i * n + j for j in range(n)] for i in range(n)]
    assert multiply(m, identity) == m
