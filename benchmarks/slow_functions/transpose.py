def transpose(matrix):
    """Swap rows and columns of a rectangular matrix."""
    if not matrix:
        return []
    result = []
    for column in range(len(matrix[0])):
        new_row = []
        for row in range(len(matrix)):
            new_row.append(matrix[row][column])
        result.append(new_row)
    return result
