def two_sum(numbers, target):
    """Indices (i, j), i < j, of the first pair that adds up to target, or None."""
    first = {}
    for j, number in enumerate(numbers):
        if target - number in first:
            return (first[target - number], j)
        first.setdefault(number, j)
    return None
