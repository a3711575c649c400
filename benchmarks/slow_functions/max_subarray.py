def best_run(values):
    """Largest sum of a non-empty run of neighbouring values."""
    best = values[0]
    for i in range(len(values)):
        for j in range(i, len(values)):
            total = sum(values[i : j + 1])
            if total > best:
                best = total
    return best
