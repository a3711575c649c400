from moving_average import moving_average


def test_short():
    assert moving_average([1, 2, 3, 4], 2) == [1.5, 2.5, 3.5]
    assert moving_average([1], 2) == []


def test_long():
    values = [(i * 37) % 101 for i in range(2000)]
    result = moving_average(values, 60)
    assert len(result) == 1941
    assert result[0] == sum(values[:60]) / 60
    assert result[-1] == sum(values[-60:]) / 60
