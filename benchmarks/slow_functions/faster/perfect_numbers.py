from math import isqrt


def sum_of_divisors(n):
    """Sum of the proper divisors of n."""
    if n < 2:
        return 0
    total = 1
    for d in range(2, isqrt(n) + 1):
        if n % d == 0:
            total += d if d * d == n else d + n // d
    return total
