def transpose(matrix):
    """Swap rows and columns of a rectangular matrix."""
    return [list(column) for column in zip(*matrix)]
