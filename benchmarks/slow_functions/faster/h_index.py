def h_index(citations):
    """The largest h such that h papers have at least h citations each."""
    h = 0
    for c in sorted(citations, reverse=True):
        if c <= h:
            break
        h += 1
    return h
