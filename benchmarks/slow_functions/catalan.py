def tree_shapes(nodes):
    """How many different binary trees have this many nodes."""
    if nodes <= 1:
        return 1
    total = 0
    for left in range(nodes):
        total += tree_shapes(left) * tree_shapes(nodes - 1 - left)
    return total
