import math


def tree_shapes(nodes):
    """How many different binary trees have this many nodes."""
    if nodes <= 1:
        return 1
    return math.comb(2 * nodes, nodes) // (nodes + 1)
