"""Families about places on a board."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def count_islands(grid: list[str]) -> int:",
        doc="How many groups of # there are, joined along sides.",
        slow=(
            """
            visited = []
            islands = 0
            for row in range(len(grid)):
                for column in range(len(grid[row])):
                    if grid[row][column] == "#" and (row, column) not in visited:
                        islands += 1
                        waiting = [(row, column)]
                        while waiting:
                            r, c = waiting.pop(0)
                            if (r, c) in visited:
                                continue
                            if 0 <= r < len(grid) and 0 <= c < len(grid[r]) and grid[r][c] == "#":
                                visited.append((r, c))
                                waiting.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])
            return islands
            """,
            """
            groups = []
            for row in range(len(grid)):
                for column in range(len(grid[row])):
                    if grid[row][column] == "#":
                        near = [(row - 1, column), (row, column - 1)]
                        joined = [group for group in groups if near[0] in group or near[1] in group]
                        groups = [group for group in groups if group not in joined]
                        groups.append(sum(joined, [(row, column)]))
            return len(groups)
            """,
        ),
        fast=(
            """
            land = {(r, c) for r, line in enumerate(grid) for c, mark in enumerate(line) if mark == "#"}
            islands = 0
            while land:
                islands += 1
                waiting = [land.pop()]
                while waiting:
                    r, c = waiting.pop()
                    for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if near in land:
                            land.remove(near)
                            waiting.append(near)
            return islands
            """,
        ),
        inputs="""
            grid = ["".join(rng.choice("##.") for _ in range(size)) for _ in range(size)]
        """,
        size=40,
        smallest=1,
        themes=("count_islands grid islands", "count_blobs picture blobs", "separate_fields plan fields"),
    ),
    Pattern(
        head="def next_generation(alive: list[tuple[int, int]]) -> list[tuple[int, int]]:",
        doc="The cells alive in the next step of the game of life, sorted.",
        slow=(
            """
            born = []
            for x, y in alive:
                for nx in (x - 1, x, x + 1):
                    for ny in (y - 1, y, y + 1):
                        count = 0
                        for dx in (-1, 0, 1):
                            for dy in (-1, 0, 1):
                                if (dx, dy) != (0, 0) and (nx + dx, ny + dy) in alive:
                                    count += 1
                        if count == 3 or (count == 2 and (nx, ny) in alive):
                            if (nx, ny) not in born:
                                born.append((nx, ny))
            return sorted(born)
            """,
            """
            def neighbours(x, y):
                near = {(a, b) for a, b in alive if abs(a - x) <= 1 and abs(b - y) <= 1}
                return len(near - {(x, y)})

            candidates = {(x + dx, y + dy) for x, y in alive for dx in (-1, 0, 1) for dy in (-1, 0, 1)}
            return sorted(
                [(x, y) for x, y in candidates if neighbours(x, y) + ((x, y) in alive) == 3]
                + [(x, y) for x, y in candidates if neighbours(x, y) == 3 and (x, y) in alive]
            )
            """,
        ),
        fast=(
            """
            from collections import Counter

            cells = set(alive)
            counts = Counter(
                (x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy
            )
            return sorted(c for c, count in counts.items() if count == 3 or (count == 2 and c in cells))
            """,
        ),
        inputs="""
            side = 2 + size // 9
            alive = sorted({(rng.randint(0, side), rng.randint(0, side)) for _ in range(size)})
        """,
        size=120,
        themes=(
            "next_generation alive born",
            "evolve colony survivors",
            "step_forward population successors",
        ),
    ),
    Pattern(
        head="def mine_hints(mines: list[tuple[int, int]], height: int, width: int) -> list[list[int]]:",
        doc="For every place of a board how many of its eight neighbours are mines; -1 on a mine.",
        slow=(
            """
            board = []
            for y in range(height):
                line = []
                for x in range(width):
                    count = 0
                    for dy in (-1, 0, 1):
                        for dx in (-1, 0, 1):
                            if (y + dy, x + dx) in mines:
                                count += 1
                    line.append(-1 if (y, x) in mines else count)
                board.append(line)
            return board
            """,
            """
            board = [[0] * width for _ in range(height)]
            for y in range(height):
                for x in range(width):
                    near = [m for m in set(mines) if abs(m[0] - y) <= 1 and abs(m[1] - x) <= 1]
                    board[y][x] = -1 if (y, x) in mines else len(near)
            return board
            """,
        ),
        fast=(
            """
            board = [[0] * width for _ in range(height)]
            placed = set(mines)
            for y, x in placed:
                for row in range(max(0, y - 1), min(height, y + 2)):
                    for column in range(max(0, x - 1), min(width, x + 2)):
                        board[row][column] += 1
            for y, x in placed:
                board[y][x] = -1
            return board
            """,
        ),
        inputs="""
            height, width = size, size + 2
            mines = [(rng.randrange(height), rng.randrange(width)) for _ in range(size * size // 6 + 1)]
        """,
        size=24,
        smallest=1,
        themes=(
            "mine_hints mines height width board",
            "lamp_counts lamps rows columns counts",
            "crowding trees depth breadth plan",
        ),
    ),
)
