"""Reads a map of water and land; prints how many ponds there are, a pond being water cells that touch by
their sides."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="ponds_on_map",
    inputs="""
        width = max(1, size + rng.randint(-2, 2))
        water = rng.choice([0.3, 0.45, 0.6]) if size < 20 else 0.5
        rows = ["".join("~" if rng.random() < water else "." for _ in range(width)) for _ in range(size)]
        text = f"{size} {width}\\n" + "\\n".join(rows) + "\\n"
    """,
    fast=(
        """
        h, w = map(int, input().split())
        grid = [list(input()) for _ in range(h)]
        ponds = 0
        for r in range(h):
            for c in range(w):
                if grid[r][c] != "~":
                    continue
                ponds += 1
                grid[r][c] = "."
                stack = [(r, c)]
                while stack:
                    y, x = stack.pop()
                    for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                        ny, nx = y + dy, x + dx
                        if 0 <= ny < h and 0 <= nx < w and grid[ny][nx] == "~":
                            grid[ny][nx] = "."
                            stack.append((ny, nx))
        print(ponds)
        """,
        """
        def main():
            H, W = map(int, input().split())
            field = [False] * (W + 2)  # a dry border all round
            for _ in range(H):
                field += [False] + [ch == "~" for ch in input().strip()] + [False]
            field += [False] * (W + 2)

            ponds = 0
            for start in range(len(field)):
                if field[start]:
                    ponds += 1
                    field[start] = False
                    todo = [start]
                    while todo:
                        cell = todo.pop()
                        for near in (cell - 1, cell + 1, cell - W - 2, cell + W + 2):
                            if field[near]:
                                field[near] = False
                                todo.append(near)
            print(ponds)


        main()
        """,
        """
        h, w = map(int, input().split())
        water = set()
        for r in range(h):
            for c, ch in enumerate(input()):
                if ch == "~":
                    water.add((r, c))
        ponds = 0
        while water:
            ponds += 1
            todo = [water.pop()]
            while todo:
                r, c = todo.pop()
                for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if cell in water:
                        water.remove(cell)
                        todo.append(cell)
        print(ponds)
        """,
    ),
    heavy=(
        """
        import numpy as np

        h, w = map(int, input().split())
        grid = np.array([list(input()) for _ in range(h)]) == "~"
        ponds = 0
        for r in range(h):
            for c in range(w):
                if not grid[r, c]:
                    continue
                ponds += 1
                grid[r, c] = False
                stack = [(r, c)]
                while stack:
                    y, x = stack.pop()
                    for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                        ny, nx = y + dy, x + dx
                        if 0 <= ny < h and 0 <= nx < w and grid[ny, nx]:
                            grid[ny, nx] = False
                            stack.append((ny, nx))
        print(ponds)
        """,
        """
        import sys
        import copy
        import itertools
        from collections import deque
        from dataclasses import dataclass

        @dataclass
        class Cell:
            y: int
            x: int

        h, w = map(int, input().split())
        grid = [list(input()) for _ in range(h)]
        left = copy.deepcopy(grid)
        ponds = 0
        for r, c in itertools.product(range(h), range(w)):
            if left[r][c] != "~":
                continue
            ponds += 1
            left[r][c] = "."
            queue = deque([Cell(r, c)])
            while queue:
                cell = queue.popleft()
                for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    ny, nx = cell.y + dy, cell.x + dx
                    if 0 <= ny < h and 0 <= nx < w and left[ny][nx] == "~":
                        left[ny][nx] = "."
                        queue.append(Cell(ny, nx))
        print(ponds)
        """,
        """
        import re, random, datetime, functools
        from typing import Set, Tuple
        h, w = map(int, input().split())
        water: Set[Tuple[int, int]] = set()
        for r in range(h):
            for found in re.finditer("~", input()):
                water.add((r, found.start()))
        ponds = 0
        while water:
            ponds += 1
            todo = [water.pop()]
            while todo:
                r, c = todo.pop()
                for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if cell in water:
                        water.remove(cell)
                        todo.append(cell)
        print(ponds)
        """,
    ),
    slow=(
        """
        h, w = map(int, input().split())
        grid = [input() for _ in range(h)]
        seen = []
        ponds = 0
        for r in range(h):
            for c in range(w):
                if grid[r][c] != "~" or (r, c) in seen:
                    continue
                ponds += 1
                seen.append((r, c))
                stack = [(r, c)]
                while stack:
                    y, x = stack.pop()
                    for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                        ny, nx = y + dy, x + dx
                        if 0 <= ny < h and 0 <= nx < w and grid[ny][nx] == "~":
                            if (ny, nx) not in seen:
                                seen.append((ny, nx))
                                stack.append((ny, nx))
        print(ponds)
        """,
        """
        h, w = map(int, input().split())
        water = []
        for r in range(h):
            for c, ch in enumerate(input()):
                if ch == "~":
                    water.append((r, c))
        ponds = 0
        while water:
            ponds += 1
            todo = [water.pop(0)]
            while todo:
                r, c = todo.pop(0)
                for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if cell in water:
                        water.remove(cell)
                        todo.append(cell)
        print(ponds)
        """,
        """
        h, w = map(int, input().split())
        grid = [list(input()) for _ in range(h)]
        label = [[r * w + c for c in range(w)] for r in range(h)]
        # neighbours take the smaller label until nothing changes
        moving = True
        while moving:
            moving = False
            for r in range(h):
                for c in range(w):
                    if grid[r][c] == ".":
                        continue
                    for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= y < h and 0 <= x < w and grid[y][x] == "~":
                            if label[y][x] < label[r][c]:
                                label[r][c] = label[y][x]
                                moving = True
        ponds = set()
        for r in range(h):
            for c in range(w):
                if grid[r][c] == "~":
                    ponds.add(label[r][c])
        print(len(ponds))
        """,
    ),
    size=66,
)
