def two_sum(numbers, target):
    """Indices (i, j), i < j, of the first pair that adds up to target, or None."""
    for j in range(len(numbers)):
        for i in range(j):
            if numbers[i] + numbers[j] == target:
                return (i, j)
    return None
