def longest_collatz(limit):
    """The start below limit (>= 2) with the longest Collatz chain."""
    best_start = 1
    best_length = 1
    for start in range(1, limit):
        chain = [start]
        while chain[-1] != 1:
            if chain[-1] % 2 == 0:
                chain.append(chain[-1] // 2)
            else:
                chain.append(3 * chain[-1] + 1)
        if len(chain) > best_length:
            best_length = len(chain)
            best_start = start
    return best_start
