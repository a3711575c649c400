from perfect_numbers import sum_of_divisors


def test_small():
    assert sum_of_divisors(1) == 0
    assert sum_of_divisors(6) == 6
    assert sum_of_divisors(12) == 16
    assert sum_of_divisors(49) == 8


def test_large():
    assert sum_of_divisors(8128) == 8128
    assert sum_of_divisors(130816) == 171696
