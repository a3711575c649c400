from polynomial import Polynomial


def test_small():
    assert Polynomial([1, 2, 3]).value_at(2) == 17
    assert Polynomial([]).value_at(5) == 0
    assert Polynomial([4]).value_at(0) == 4
    assert Polynomial([0, -1, 1]).value_at(-3) == 12


def test_high_degree():
    assert Polynomial([1] * 500).value_at(2) == 2**500 - 1
    assert Polynomial(list(range(500))).value_at(1) == 124750
