"""Reads a map of trees and a reach; prints the first free cell with the most trees in the square around it,
and their number, or 'no bench' if no cell is free."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="shadiest_bench",
    inputs="""
        h = size
        w = max(1, size + rng.randint(-1, 2))
        r = rng.randint(0, 2) if size < 30 else 12
        trees = rng.choice([0.1, 0.4, 0.7])
        rows = ["".join("#" if rng.random() < trees else "." for _ in range(w)) for _ in range(h)]
        if size < 30 and rng.random() < 0.1:
            rows = ["#" * w] * h
        text = f"{h} {w} {r}\\n" + "\\n".join(rows) + "\\n"
    """,
    fast=(
        """
        h, w, r = map(int, input().split())
        g = [input() for _ in range(h)]
        # p[i][j]: trees above row i and left of column j
        p = [[0] * (w + 1) for _ in range(h + 1)]
        for i in range(h):
            run = 0
            for j in range(w):
                if g[i][j] == "#":
                    run += 1
                p[i + 1][j + 1] = p[i][j + 1] + run
        best = -1
        place = None
        for i in range(h):
            for j in range(w):
                if g[i][j] == "#":
                    continue
                a, b = max(0, i - r), min(h, i + r + 1)
                c, d = max(0, j - r), min(w, j + r + 1)
                t = p[b][d] - p[a][d] - p[b][c] + p[a][c]
                if t > best:
                    best = t
                    place = (i + 1, j + 1)
        if place is None:
            print("no bench")
        else:
            print(*place)
            print(best)
        """,
        """
        import sys

        def main():
            data = sys.stdin.read().split()
            H, W, R = int(data[0]), int(data[1]), int(data[2])
            grid = data[3:]
            acc = [[0] * (W + 1)]
            for line in grid:
                s = 0
                row = [0]
                for x, up in zip(line, acc[-1][1:]):
                    s += x == "#"
                    row.append(up + s)
                acc.append(row)
            best, bi, bj = -1, -1, -1
            for i in range(H):
                lo = acc[max(0, i - R)]
                hi = acc[min(H, i + R + 1)]
                for j in range(W):
                    if grid[i][j] == ".":
                        c = max(0, j - R)
                        d = min(W, j + R + 1)
                        t = hi[d] - lo[d] - hi[c] + lo[c]
                        if t > best:
                            best, bi, bj = t, i, j
            if best < 0:
                print("no bench")
            else:
                print(bi + 1, bj + 1)
                print(best)

        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        h, w, r = map(int, input().split())
        g = [input() for _ in range(h)]
        p = np.zeros((h + 1, w + 1), dtype=int)
        for i in range(h):
            for j in range(w):
                if g[i][j] == "#":
                    p[i + 1][j + 1] = 1
        p = np.cumsum(np.cumsum(p, axis=0), axis=1)
        best = -1
        place = None
        for i in range(h):
            for j in range(w):
                if g[i][j] == "#":
                    continue
                a, b = max(0, i - r), min(h, i + r + 1)
                c, d = max(0, j - r), min(w, j + r + 1)
                t = p[b][d] - p[a][d] - p[b][c] + p[a][c]
                if t > best:
                    best = t
                    place = (i + 1, j + 1)
        if place is None:
            print("no bench")
        else:
            print(*place)
            print(best)
        """,
        """
        import sys
        import copy
        import random
        import statistics
        from itertools import accumulate, product
        from collections import defaultdict

        H, W, R = map(int, sys.stdin.readline().split())
        grid = [sys.stdin.readline().strip() for _ in range(H)]
        zero = [0] * (W + 1)
        acc = [copy.deepcopy(zero)]
        for line in grid:
            row = [0] + list(accumulate(int(x == "#") for x in line))
            acc.append([a + b for a, b in zip(acc[-1], row)])
        score = defaultdict(lambda: -1)
        for i, j in product(range(H), range(W)):
            if grid[i][j] == ".":
                lo = acc[max(0, i - R)]
                hi = acc[min(H, i + R + 1)]
                c = max(0, j - R)
                d = min(W, j + R + 1)
                score[i + 1, j + 1] = hi[d] - lo[d] - hi[c] + lo[c]
        if not score:
            print("no bench")
        else:
            top = max(score, key=score.get)
            print(*top)
            print(score[top])
        """,
    ),
    slow=(
        """
        h, w, r = map(int, input().split())
        g = [input() for _ in range(h)]
        best = -1
        place = None
        for i in range(h):
            for j in range(w):
                if g[i][j] == "#":
                    continue
                a, b = max(0, i - r), min(h, i + r + 1)
                c, d = max(0, j - r), min(w, j + r + 1)
                t = 0
                for x in range(a, b):
                    for y in range(c, d):
                        if g[x][y] == "#":
                            t += 1
                if t > best:
                    best = t
                    place = (i + 1, j + 1)
        if place is None:
            print("no bench")
        else:
            print(*place)
            print(best)
        """,
        """
        import sys

        def main():
            data = sys.stdin.read().split()
            H, W, R = int(data[0]), int(data[1]), int(data[2])
            grid = data[3:]
            best, bi, bj = -1, -1, -1
            for i in range(H):
                for j in range(W):
                    if grid[i][j] == ".":
                        t = 0
                        for line in grid[max(0, i - R):i + R + 1]:
                            t += line[max(0, j - R):j + R + 1].count("#")
                        if t > best:
                            best, bi, bj = t, i, j
            if best < 0:
                print("no bench")
            else:
                print(bi + 1, bj + 1)
                print(best)

        main()
        """,
    ),
    size=115,
    smallest=1,
)
