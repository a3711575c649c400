from transpose import transpose


def test_small():
    assert transpose([[1, 2, 3], [4, 5, 6]]) == [[1, 4], [2, 5], [3, 6]]
    assert transpose([]) == []


def test_large():
    matrix = [[r * 300 + c for c in range(300)] for r in range(300)]
    result = transpose(matrix)
    assert result[299][0] == 299
    assert result[0][299] == 299 * 300
