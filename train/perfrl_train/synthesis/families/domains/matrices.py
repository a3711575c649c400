"""Families about rows and columns."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def spiral(matrix: list[list[int]]) -> list[int]:",
        doc="The values of a rectangular matrix from the first row inwards, clockwise.",
        slow=(
            """
            rest = [list(row) for row in matrix]
            values = []
            while rest:
                values = values + rest[0]
                rest = rest[1:]
                rest = [list(column) for column in zip(*rest)][::-1]
            return values
            """,
            """
            visited = []
            values = []
            row, column, down, right = 0, 0, 0, 1
            total = len(matrix) * len(matrix[0]) if matrix else 0
            while len(values) < total:
                values.append(matrix[row][column])
                visited.append((row, column))
                r, c = row + down, column + right
                if not (0 <= r < len(matrix) and 0 <= c < len(matrix[0])) or (r, c) in visited:
                    down, right = right, -down
                row, column = row + down, column + right
            return values
            """,
        ),
        fast=(
            """
            values = []
            top, bottom = 0, len(matrix) - 1
            left, right = 0, len(matrix[0]) - 1 if matrix else -1
            while top <= bottom and left <= right:
                values.extend(matrix[top][left : right + 1])
                values.extend(matrix[row][right] for row in range(top + 1, bottom + 1))
                if top < bottom:
                    values.extend(matrix[bottom][column] for column in range(right - 1, left - 1, -1))
                if left < right:
                    values.extend(matrix[row][left] for row in range(bottom - 1, top, -1))
                top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
            return values
            """,
        ),
        inputs="""
            width = rng.randint(1, 5) if size < 30 else size
            matrix = [[rng.randint(0, 99) for _ in range(width)] for _ in range(size)]
        """,
        size=50,
        smallest=1,
        themes=("spiral matrix values", "peel_grid grid peeled", "inward_order board order"),
    ),
    Pattern(
        head="def clear_lines(table: list[list[int]]) -> list[list[int]]:",
        doc="The table with 0 wherever its row or column has a 0.",
        slow=(
            """
            result = []
            for i in range(len(table)):
                row = []
                for j in range(len(table[i])):
                    column = [line[j] for line in table]
                    if 0 in table[i] or 0 in column:
                        row.append(0)
                    else:
                        row.append(table[i][j])
                result.append(row)
            return result
            """,
            """
            result = [list(row) for row in table]
            for i in range(len(table)):
                for j in range(len(table[0])):
                    if table[i][j] == 0:
                        for k in range(len(table)):
                            result[k][j] = 0
                        for k in range(len(table[0])):
                            result[i][k] = 0
            return result
            """,
        ),
        fast=(
            """
            empty = [0 in column for column in zip(*table)]
            return [
                [0] * len(row) if 0 in row else [0 if gone else value for value, gone in zip(row, empty)]
                for row in table
            ]
            """,
        ),
        inputs="""
            width = rng.randint(1, 4) if size < 20 else size
            table = [[rng.randint(0 if row % 2 else 1, 2) for _ in range(width)] for row in range(size)]
        """,
        size=90,
        themes=(
            "clear_lines table row column",
            "blank_sheet sheet strip place",
            "switch_off panel bank position",
        ),
    ),
    Pattern(
        head="def area_sums(heights: list[list[int]], areas: list[tuple[int, int, int]]) -> list[int]:",
        doc="For each (row, column, side) the sum of the square with that corner; squares lie inside.",
        slow=(
            """
            sums = []
            for row, column, side in areas:
                total = 0
                for r in range(row, row + side):
                    for c in range(column, column + side):
                        total += heights[r][c]
                sums.append(total)
            return sums
            """,
            """
            return [
                sum(sum(line[column : column + side]) for line in heights[row : row + side])
                for row, column, side in areas
            ]
            """,
        ),
        fast=(
            """
            from itertools import accumulate

            corner = [[0] * (len(heights[0]) + 1)]
            for line in heights:
                corner.append([above + left for above, left in zip(corner[-1], [0, *accumulate(line)])])
            return [
                corner[r + side][c + side] - corner[r][c + side] - corner[r + side][c] + corner[r][c]
                for r, c, side in areas
            ]
            """,
        ),
        inputs="""
            heights = [[rng.randint(0, 9) for _ in range(size)] for _ in range(size)]
            areas = []
            for _ in range(size if size < 20 else 1500):
                side = rng.randint(1 if size < 20 else size // 2, size)
                areas.append((rng.randint(0, size - side), rng.randint(0, size - side), side))
        """,
        size=60,
        smallest=1,
        themes=(
            "area_sums heights areas line",
            "patch_brightness pixels patches strip",
            "yield_of_plots harvest plots furrow",
        ),
    ),
    Pattern(
        head="def saddle_points(table: list[list[int]]) -> list[tuple[int, int]]:",
        doc="Places that are lowest in their row and highest in their column.",
        slow=(
            """
            points = []
            for i in range(len(table)):
                for j in range(len(table[0])):
                    column = [row[j] for row in table]
                    if table[i][j] == min(table[i]) and table[i][j] == max(column):
                        points.append((i, j))
            return points
            """,
            """
            points = []
            for i, row in enumerate(table):
                for j, value in enumerate(row):
                    if all(value <= other for other in row) and all(value >= line[j] for line in table):
                        points.append((i, j))
                        continue
                    if not any(line[j] > value for line in table) and sorted(row)[0] == value:
                        points.append((i, j))
            return points
            """,
        ),
        fast=(
            """
            highest = [max(column) for column in zip(*table)]
            points = []
            for i, row in enumerate(table):
                lowest = min(row)
                points += [(i, j) for j, value in enumerate(row) if lowest == value == highest[j]]
            return points
            """,
        ),
        inputs="""
            width = rng.randint(1, 4) if size < 20 else size
            table = [[i + j + rng.randint(0, 2) for j in range(width)] for i in range(size)]
        """,
        size=70,
        themes=(
            "saddle_points table points row",
            "passes terrain found strip",
            "equilibria payoffs stable choices",
        ),
    ),
    Pattern(
        head="def diagonal_sums(matrix: list[list[int]]) -> list[int]:",
        doc="The sums of the two diagonals of a square matrix.",
        slow=(
            """
            falling = 0
            rising = 0
            for i in range(len(matrix)):
                for j in range(len(matrix)):
                    if i == j:
                        falling += matrix[i][j]
                    if i + j == len(matrix) - 1:
                        rising += matrix[i][j]
            return [falling, rising]
            """,
            """
            size = len(matrix)
            cells = [(i, j) for i in range(size) for j in range(size)]
            falling = sum([matrix[i][j] for i, j in cells if i == j])
            rising = sum([matrix[i][j] for i, j in cells if j == size - 1 - i])
            return [falling, rising]
            """,
        ),
        fast=(
            """
            falling = sum([row[i] for i, row in enumerate(matrix)])
            rising = sum([row[-1 - i] for i, row in enumerate(matrix)])
            return [falling, rising]
            """,
            """
            falling = rising = 0
            for i, row in enumerate(matrix):
                falling += row[i]
                rising += row[-i - 1]
            return [falling, rising]
            """,
        ),
        inputs="""
            row = rng.choices(range(-9, 10), k=size)
            matrix = [row[i:] + row[:i] for i in range(size)]
        """,
        size=120,
        themes=(
            "diagonal_sums matrix falling rising",
            "cross_totals board down up",
            "quilt_lines quilt main other",
        ),
    ),
)
