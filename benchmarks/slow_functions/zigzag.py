def zigzag(text, height):
    """Write text up and down over height lines, then read the lines one after the other."""
    if height == 1:
        return text
    grid = [[" " for _ in range(len(text))] for _ in range(height)]
    row = 0
    down = True
    for column in range(len(text)):
        grid[row][column] = text[column]
        if row == height - 1:
            down = False
        elif row == 0:
            down = True
        row = row + 1 if down else row - 1
    result = ""
    for row in range(height):
        for column in range(len(text)):
            if (column % (2 * height - 2)) in (row, 2 * height - 2 - row):
                result += grid[row][column]
    return result
