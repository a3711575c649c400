def longest_collatz(limit):
    """The start below limit (>= 2) with the longest Collatz chain."""
    lengths = {1: 1}
    best_start = 1
    best_length = 1
    for start in range(1, limit):
        number = start
        steps = 0
        while number >= start and number != 1:
            number = number // 2 if number % 2 == 0 else 3 * number + 1
            steps += 1
        lengths[start] = steps + lengths[number]
        if lengths[start] > best_length:
            best_length = lengths[start]
            best_start = start
    return best_start
