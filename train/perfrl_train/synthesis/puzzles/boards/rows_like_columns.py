"""Reads a square table of zeros and ones; prints how many pairs of a row and a column hold the same numbers
in the same order."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="rows_like_columns",
    inputs="""
        n = size
        base = [rng.choice("01") for _ in range(n)]
        grid = []
        for i in range(n):
            row = list(base) if rng.random() < 0.7 else [rng.choice("01") for _ in range(n)]
            grid.append(row)
        if rng.random() < 0.6:
            fill = rng.choice("01")
            grid = [[fill] * n for _ in range(n)]
            for _ in range(rng.randint(0, 2) if size < 50 else 3 * n):
                where = rng.randrange(n) if size < 50 else n - 1 - rng.randrange(max(1, n // 8))
                grid[rng.randrange(n)][where] = rng.choice("01")
        text = f"{n}\\n" + "".join(" ".join(row) + "\\n" for row in grid)
    """,
    fast=(
        """
        n = int(input())
        a = [tuple(input().split()) for _ in range(n)]
        rows = {}
        for r in a:
            rows[r] = rows.get(r, 0) + 1
        ans = 0
        for c in zip(*a):
            ans += rows.get(c, 0)
        print(ans)
        """,
        """
        import sys

        def main():
            n, *lines = sys.stdin.read().splitlines()
            n = int(n)
            table = [line.split() for line in lines[:n]]
            turned = []
            for j in range(n):
                turned.append("".join([table[i][j] for i in range(n)]))
            seen = {}
            for col in turned:
                seen[col] = seen.get(col, 0) + 1
            pairs = 0
            for row in table:
                pairs += seen.get("".join(row), 0)
            print(pairs)

        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        a = np.array([input().split() for _ in range(n)], dtype=np.int64)
        rows = {}
        for r in a:
            k = r.tobytes()
            rows[k] = rows.get(k, 0) + 1
        ans = 0
        for c in a.T:
            ans += rows.get(c.tobytes(), 0)
        print(ans)
        """,
        """
        import re
        import random
        import string
        import datetime
        import statistics
        from collections import Counter, deque
        from itertools import permutations

        n = int(input())
        a = [tuple(re.findall("[01]", input())) for _ in range(n)]
        rows = Counter(a)
        ans = 0
        for c in zip(*a):
            ans += rows[c]
        print(ans)
        """,
        """
        import numpy as np

        n = int(input())
        a = np.array([input().split() for _ in range(n)], dtype=int)
        b = a.T
        ans = 0
        for i in range(n):
            ans += np.sum(np.all(b == a[i], axis=1))
        print(ans)
        """,
    ),
    slow=(
        """
        n = int(input())
        a = [tuple(input().split()) for _ in range(n)]
        ans = 0
        for r in a:
            for c in zip(*a):
                if r == c:
                    ans += 1
        print(ans)
        """,
        """
        n = int(input())
        grid = []
        for _ in range(n):
            grid.append(list(map(int, input().split())))
        pairs = 0
        for i in range(n):
            for j in range(n):
                k = 0
                while k < n and grid[i][k] == grid[k][j]:
                    k += 1
                if k == n:
                    pairs += 1
        print(pairs)
        """,
        """
        import sys

        def main():
            n, *lines = sys.stdin.read().splitlines()
            n = int(n)
            table = [line.split() for line in lines[:n]]
            pairs = 0
            for row in table:
                for j in range(n):
                    col = []
                    for i in range(n):
                        col.append(table[i][j])
                    if "".join(row) == "".join(col):
                        pairs += 1
            print(pairs)

        if __name__ == "__main__":
            main()
        """,
    ),
    size=180,
    smallest=1,
)
