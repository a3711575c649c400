from bisect import bisect_left


def histogram(values, edges):
    """How many values fall into each [edges[i], edges[i + 1])."""
    ordered = sorted(values)
    below = [bisect_left(ordered, edge) for edge in edges]
    return [max(0, below[i + 1] - below[i]) for i in range(len(edges) - 1)]
