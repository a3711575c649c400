from primes import primes_below


def test_small():
    assert primes_below(20) == [2, 3, 5, 7, 11, 13, 17, 19]
    assert primes_below(2) == []
    assert primes_below(0) == []


def test_larger():
    primes = primes_below(3000)
    assert len(primes) == 430
    assert primes[-1] == 2999
