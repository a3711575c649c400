def multiply(a, b):
    """Product of two matrices given as lists of rows."""
    rows, inner, columns = len(a), len(b), len(b[0])
    result = [[0 for _ in range(columns)] for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            for k in range(inner):
                result[i][j] = result[i][j] + a[i][k] * b[k][j]
    return result
