def sum_of_divisors(n):
    """Sum of the proper divisors of n."""
    total = 0
    for d in range(1, n):
        if n % d == 0:
            total += d
    return total
