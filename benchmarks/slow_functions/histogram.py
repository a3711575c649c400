def histogram(values, edges):
    """How many values fall into each [edges[i], edges[i + 1])."""
    counts = []
    for i in range(len(edges) - 1):
        counts.append(len([v for v in values if v >= edges[i] and v < edges[i + 1]]))
    return counts
