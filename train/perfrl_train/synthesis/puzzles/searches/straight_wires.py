"""Reads different points with whole coordinates; prints how many choices of three of them lie on one straight
line."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="straight_wires",
    inputs="""
        span = rng.choice([2, 3, 6]) if size < 50 else 25
        cells = [(x, y) for x in range(-span, span + 1) for y in range(-span, span + 1)]
        posts = rng.sample(cells, size + 2)
        text = f"{len(posts)}\\n" + "".join(f"{x} {y}\\n" for x, y in posts)
    """,
    fast=(
        """
        from math import gcd

        n = int(input())
        pts = [tuple(map(int, input().split())) for _ in range(n)]
        ans = 0
        for i in range(n):
            seen = {}
            for j in range(i + 1, n):
                dx = pts[j][0] - pts[i][0]
                dy = pts[j][1] - pts[i][1]
                g = gcd(dx, dy)
                if dx < 0 or (dx == 0 and dy < 0):
                    g = -g
                key = (dx // g, dy // g)
                seen[key] = seen.get(key, 0) + 1
            # two of the same direction make a straight wire with post i
            for k in seen.values():
                ans += k * (k - 1) // 2
        print(ans)
        """,
        """
        import sys

        def main():
            data = list(map(int, sys.stdin.read().split()))
            n = data[0]
            X = data[1::2]
            Y = data[2::2]
            total = 0
            for i in range(n):
                # equal slopes stand side by side once sorted
                slopes = []
                for j in range(i):
                    dx, dy = X[j] - X[i], Y[j] - Y[i]
                    slopes.append(dy / dx if dx else 1e9)
                slopes.sort()
                run = 0
                for j in range(1, i):
                    if slopes[j] == slopes[j - 1]:
                        run += 1
                        total += run
                    else:
                        run = 0
            print(total)

        main()
        """,
    ),
    heavy=(
        """
        from fractions import Fraction

        n = int(input())
        pts = [tuple(map(int, input().split())) for _ in range(n)]
        ans = 0
        for i in range(n):
            seen = {}
            for j in range(i + 1, n):
                dx = pts[j][0] - pts[i][0]
                dy = pts[j][1] - pts[i][1]
                key = Fraction(dy, dx) if dx != 0 else None
                seen[key] = seen.get(key, 0) + 1
            # two of the same direction make a straight wire with post i
            for k in seen.values():
                ans += k * (k - 1) // 2
        print(ans)
        """,
        """
        import numpy as np

        n = int(input())
        pts = np.array([input().split() for _ in range(n)], dtype=np.int64)
        ans = 0
        for i in range(n - 1):
            d = pts[i + 1:] - pts[i]
            d = d // np.gcd(d[:, 0], d[:, 1])[:, None]
            d[(d[:, 0] < 0) | ((d[:, 0] == 0) & (d[:, 1] < 0))] *= -1
            k = np.unique(d[:, 0] * 1000 + d[:, 1], return_counts=True)[1]
            ans += np.sum(k * (k - 1) // 2)
        print(ans)
        """,
        """
        import sys, math, random, decimal
        from collections import Counter, defaultdict
        from itertools import combinations

        def direction(p, q):
            dx, dy = q[0] - p[0], q[1] - p[1]
            g = math.gcd(dx, dy)
            if dx < 0 or (dx == 0 and dy < 0):
                g = -g
            return dx // g, dy // g

        n = int(input())
        pts = [tuple(map(int, input().split())) for _ in range(n)]
        ans = 0
        for i in range(n):
            seen = Counter(direction(pts[i], q) for q in pts[i + 1:])
            for k in seen.values():
                ans += k * (k - 1) // 2
        print(ans)
        """,
    ),
    slow=(
        """
        n = int(input())
        pts = [tuple(map(int, input().split())) for _ in range(n)]
        ans = 0
        for i in range(n):
            for j in range(i + 1, n):
                for k in range(j + 1, n):
                    dx1 = pts[j][0] - pts[i][0]
                    dy1 = pts[j][1] - pts[i][1]
                    dx2 = pts[k][0] - pts[i][0]
                    dy2 = pts[k][1] - pts[i][1]
                    if dx1 * dy2 == dx2 * dy1:
                        ans += 1
        print(ans)
        """,
        """
        import itertools

        n = int(input())
        posts = []
        for _ in range(n):
            posts.append(list(map(int, input().split())))
        total = 0
        for (a, b), (c, d), (e, f) in itertools.combinations(posts, 3):
            if (c - a) * (f - b) == (e - a) * (d - b):
                total += 1
        print(total)
        """,
    ),
    size=150,
)
