def h_index(citations):
    """The largest h such that h papers have at least h citations each."""
    best = 0
    for h in range(len(citations) + 1):
        enough = [c for c in citations if c >= h]
        if len(enough) >= h:
            best = h
    return best
