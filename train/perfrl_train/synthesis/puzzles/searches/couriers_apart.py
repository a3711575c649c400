"""Reads points of the plane; prints the largest distance between two of them, counted along the axes as
couriers walk."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="couriers_apart",
    inputs="""
        span = rng.choice([3, 100, 10**6])
        points = [(rng.randint(-span, span), rng.randint(-span, span)) for _ in range(size)]
        text = f"{size}\\n" + "".join(f"{x} {y}\\n" for x, y in points)
    """,
    fast=(
        """
        n = int(input())
        u = []
        v = []
        for _ in range(n):
            x, y = map(int, input().split())
            u.append(x + y)
            v.append(x - y)
        print(max(max(u) - min(u), max(v) - min(v)))
        """,
        """
        import sys


        def read_points():
            n, *rest = map(int, sys.stdin.read().split())
            return list(zip(rest[::2], rest[1::2]))


        def farthest(points):
            # |dx| + |dy| is the larger of |dx + dy| and |dx - dy|
            sums = [x + y for x, y in points]
            differences = [x - y for x, y in points]
            return max(max(sums) - min(sums), max(differences) - min(differences))


        points = read_points()
        print(farthest(points))
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        u = []
        v = []
        for _ in range(n):
            x, y = map(int, input().split())
            u.append(x + y)
            v.append(x - y)
        u = np.array(u)
        v = np.array(v)
        print(max(np.max(u) - np.min(u), np.max(v) - np.min(v)))
        """,
        """
        import sys
        import re
        from collections import namedtuple
        from typing import List

        Point = namedtuple("Point", "x y")


        def read_points() -> List[Point]:
            n, *rest = map(int, re.findall(r"-?[0-9]+", sys.stdin.read()))
            return [Point(x, y) for x, y in zip(rest[::2], rest[1::2])]


        def farthest(points: List[Point]) -> int:
            # |dx| + |dy| is the larger of |dx + dy| and |dx - dy|
            sums = [p.x + p.y for p in points]
            differences = [p.x - p.y for p in points]
            return max(max(sums) - min(sums), max(differences) - min(differences))


        points = read_points()
        print(farthest(points))
        """,
        """
        import sys
        import numpy as np
        points = np.array(sys.stdin.read().split()[1:], dtype=np.int64).reshape(-1, 2)
        print(max(np.ptp(points[:, 0] + points[:, 1]), np.ptp(points[:, 0] - points[:, 1])))
        """,
    ),
    slow=(
        """
        n = int(input())
        x = []
        y = []
        for _ in range(n):
            a, b = map(int, input().split())
            x.append(a)
            y.append(b)
        ans = 0
        for i in range(n):
            for j in range(i + 1, n):
                ans = max(ans, abs(x[i] - x[j]) + abs(y[i] - y[j]))
        print(ans)
        """,
        """
        import sys


        def read_points():
            n, *rest = map(int, sys.stdin.read().split())
            return list(zip(rest[::2], rest[1::2]))


        def distance(p, q):
            return abs(p[0] - q[0]) + abs(p[1] - q[1])


        def farthest(points):
            return max(distance(p, q) for p in points for q in points)


        points = read_points()
        print(farthest(points))
        """,
    ),
    size=900,
)
