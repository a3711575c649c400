def best_run(values):
    """Largest sum of a non-empty run of neighbouring values."""
    best = ending_here = values[0]
    for value in values[1:]:
        ending_here = value + ending_here if ending_here > 0 else value
        if ending_here > best:
            best = ending_here
    return best
