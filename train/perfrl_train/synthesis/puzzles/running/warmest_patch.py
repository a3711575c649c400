"""Reads K and a square map of temperatures; prints the greatest sum of a K x K patch."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="warmest_patch",
    inputs="""
        side = max(1, int(size**0.5)) if size < 50 else size
        patch = rng.randint(1, side) if size < 50 else side // 3
        rows = [[rng.randint(-20, 40) for _ in range(side)] for _ in range(side)]
        text = f"{side} {patch}\\n" + "".join(" ".join(map(str, row)) + "\\n" for row in rows)
    """,
    fast=(
        """
        n, k = map(int, input().split())
        s = [[0] * (n + 1)]
        for i in range(n):
            row = list(map(int, input().split()))
            line = [0]
            r = 0
            for j in range(n):
                r += row[j]
                line.append(s[i][j + 1] + r)
            s.append(line)
        best = -(10**9)
        for i in range(k, n + 1):
            for j in range(k, n + 1):
                t = s[i][j] - s[i - k][j] - s[i][j - k] + s[i - k][j - k]
                if t > best:
                    best = t
        print(best)
        """,
        """
        def slide(values, k):
            total = sum(values[:k])
            sums = [total]
            for old, new in zip(values, values[k:]):
                total += new - old
                sums.append(total)
            return sums


        def main():
            n, k = map(int, input().split())
            rows = [slide(list(map(int, input().split())), k) for _ in range(n)]
            print(max(max(slide(column, k)) for column in zip(*rows)))


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, k = map(int, input().split())
        a = np.array([list(map(int, input().split())) for _ in range(n)])
        s = np.zeros((n + 1, n + 1), dtype=np.int64)
        s[1:, 1:] = a.cumsum(axis=0).cumsum(axis=1)
        t = s[k:, k:] - s[:-k, k:] - s[k:, :-k] + s[:-k, :-k]
        print(np.max(t))
        """,
        """
        import sys
        import copy
        from itertools import accumulate, product
        from collections import defaultdict, deque
        from fractions import Fraction


        def I(): return int(input())
        def MI(): return map(int, input().split())
        def LI(): return list(map(int, input().split()))


        def main():
            n, k = MI()
            rows = [LI() for _ in range(n)]
            s = copy.deepcopy(rows)
            for i in range(n):
                s[i] = [0] + list(accumulate(s[i]))
            s = [[0] + list(accumulate(column)) for column in zip(*s)]
            best = -(10**18)
            for i, j in product(range(k, n + 1), repeat=2):
                t = s[i][j] - s[i - k][j] - s[i][j - k] + s[i - k][j - k]
                best = max(best, t)
            print(best)


        main()
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        a = []
        for i in range(n):
            a.append(list(map(int, input().split())))
        best = -(10**9)
        for i in range(n - k + 1):
            for j in range(n - k + 1):
                t = 0
                for r in a[i : i + k]:
                    t += sum(r[j : j + k])
                if t > best:
                    best = t
        print(best)
        """,
        """
        def slide(values, k):
            sums = []
            for i in range(len(values) - k + 1):
                sums.append(sum(values[i : i + k]))
            return sums


        def main():
            n, k = map(int, input().split())
            rows = [slide(list(map(int, input().split())), k) for _ in range(n)]
            best = None
            for j in range(n - k + 1):
                for i in range(n - k + 1):
                    column = [row[j] for row in rows]
                    heat = sum(column[i : i + k])
                    if best is None or heat > best:
                        best = heat
            print(best)


        main()
        """,
    ),
    size=130,
)
