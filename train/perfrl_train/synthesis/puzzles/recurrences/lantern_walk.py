"""Reads a grid of digits; prints the largest sum along a way from the top left to the bottom right that goes
only right and down."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="lantern_walk",
    inputs="""
        width = size + 1 if size > 9 else rng.randint(1, size)
        rows = ["".join(rng.choice("0012359") for _ in range(width)) for _ in range(size)]
        text = f"{size} {width}\\n" + "\\n".join(rows) + "\\n"
    """,
    fast=(
        """
        h, w = map(int, input().split())
        grid = [list(map(int, input())) for _ in range(h)]
        dp = [[0] * w for _ in range(h)]
        for i in range(h):
            for j in range(w):
                best = 0
                if i > 0:
                    best = max(best, dp[i - 1][j])
                if j > 0:
                    best = max(best, dp[i][j - 1])
                dp[i][j] = best + grid[i][j]
        print(dp[h - 1][w - 1])
        """,
        """
        H, W = map(int, input().split())
        S = [input() for _ in range(H)]
        memo = {}

        def walk(r, c):
            if r >= H or c >= W:
                return 0
            if (r, c) not in memo:
                memo[r, c] = int(S[r][c]) + max(walk(r + 1, c), walk(r, c + 1))
            return memo[r, c]

        print(walk(0, 0))
        """,
        """
        h, w = map(int, input().split())
        best = [0] * w
        for _ in range(h):
            row = input().strip()
            left = 0
            for j in range(w):
                left = best[j] = max(left, best[j]) + int(row[j])
        print(best[-1])
        """,
    ),
    heavy=(
        """
        import numpy as np

        h, w = map(int, input().split())
        grid = np.array([list(map(int, input())) for _ in range(h)])
        dp = np.zeros((h, w), dtype=np.int64)
        for i in range(h):
            for j in range(w):
                best = 0
                if i > 0:
                    best = max(best, dp[i - 1, j])
                if j > 0:
                    best = max(best, dp[i, j - 1])
                dp[i, j] = best + grid[i, j]
        print(dp[h - 1, w - 1])
        """,
        """
        import sys
        from functools import lru_cache
        sys.setrecursionlimit(10 ** 4)

        H, W = map(int, input().split())
        S = [input() for _ in range(H)]

        @lru_cache(maxsize=None)
        def walk(r, c):
            if r >= H or c >= W:
                return 0
            return int(S[r][c]) + max(walk(r + 1, c), walk(r, c + 1))

        print(walk(0, 0))
        """,
        """
        import copy
        import datetime
        from collections import deque
        from itertools import product

        start = datetime.datetime.now()
        h, w = map(int, input().split())
        grid = [list(map(int, input())) for _ in range(h)]
        dp = copy.deepcopy(grid)
        for i, j in product(range(h), range(w)):
            best = 0
            if i > 0:
                best = max(best, dp[i - 1][j])
            if j > 0:
                best = max(best, dp[i][j - 1])
            dp[i][j] += best
        print(dp[h - 1][w - 1])
        """,
    ),
    slow=(
        """
        H, W = map(int, input().split())
        S = [input() for _ in range(H)]

        def walk(r, c):
            if r >= H or c >= W:
                return 0
            return int(S[r][c]) + max(walk(r + 1, c), walk(r, c + 1))

        print(walk(0, 0))
        """,
        """
        from itertools import combinations

        h, w = map(int, input().split())
        grid = [list(map(int, input())) for _ in range(h)]
        best = 0
        for downs in combinations(range(h + w - 2), h - 1):
            i = j = 0
            total = grid[0][0]
            for step in range(h + w - 2):
                if step in downs:
                    i += 1
                else:
                    j += 1
                total += grid[i][j]
            best = max(best, total)
        print(best)
        """,
    ),
    size=10,
)
