from collatz import longest_collatz


def test_values():
    assert longest_collatz(2) == 1
    assert longest_collatz(10) == 9
    assert longest_collatz(1000) == 871
