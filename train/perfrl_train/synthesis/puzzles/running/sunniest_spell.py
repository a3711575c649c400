"""Reads numbers; prints the greatest sum of neighbours, and their first and last place:
the earliest end, and the longest at it."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="sunniest_spell",
    inputs="""
        moods = [rng.randint(-9, 9) for _ in range(size)]
        if rng.random() < 0.1:
            moods = [-abs(x) - 1 for x in moods]
        text = f"{len(moods)}\\n" + " ".join(map(str, moods)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        best = -(10**9)
        answer = (0, 0)
        total = 0
        low = 0
        low_at = 0
        for i in range(n):
            if total < low:
                low = total
                low_at = i
            total += a[i]
            if total - low > best:
                best = total - low
                answer = (low_at + 1, i + 1)
        print(best)
        print(answer[0], answer[1])
        """,
        """
        def main():
            n = int(input())
            a = list(map(int, input().split()))
            best = None
            current = 0
            start = 0
            for i, x in enumerate(a):
                if current < 0:
                    current = 0
                    start = i
                current += x
                if best is None or current > best:
                    best = current
                    first, last = start, i
            print(best)
            print(first + 1, last + 1)


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        a = np.array(list(map(int, input().split())))
        total = np.concatenate(([0], np.cumsum(a)))
        low = np.minimum.accumulate(total)
        gain = total[1:] - low[:-1]
        last = np.argmax(gain)
        first = np.where(total == low[last])[0][0]
        print(gain[last])
        print(first + 1, last + 1)
        """,
        """
        import sys
        import string
        import copy
        from collections import deque, Counter
        from decimal import Decimal
        from typing import List, Tuple

        sys.setrecursionlimit(10**6)


        def read() -> List[int]:
            return list(map(int, input().split()))


        def main():
            n = read()[0]
            a = read()
            best = None
            current = 0
            start = 0
            for i, x in enumerate(a):
                if current < 0:
                    current = 0
                    start = i
                current += x
                if best is None or current > best:
                    best = current
                    first, last = start, i
            print(best)
            print(first + 1, last + 1)


        main()
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        best = -(10**9)
        answer = (0, 0)
        for i in range(n):
            total = 0
            for j in range(i, -1, -1):
                total += a[j]
                if total > best or total == best and answer[1] == i + 1:
                    best = total
                    answer = (j + 1, i + 1)
        print(best)
        print(answer[0], answer[1])
        """,
        """
        def main():
            n = int(input())
            a = list(map(int, input().split()))
            # prefix sums
            p = [0] * (n + 1)
            for i in range(n):
                p[i + 1] = p[i] + a[i]
            best = None
            for last in range(1, n + 1):
                low = min(p[:last])
                if best is None or p[last] - low > best:
                    best = p[last] - low
                    first, end = p.index(low) + 1, last
            print(best)
            print(first, end)


        main()
        """,
        """
        n = int(input())
        a = list(map(int, input().split()))
        p = [0]
        for x in a:
            p.append(p[-1] + x)
        rows = []
        for j in range(1, n + 1):
            rows.append(max((p[j] - p[i], -j, -i) for i in range(j)))
        best, j, i = max(rows)
        print(best)
        print(1 - i, -j)
        """,
    ),
    size=2000,
)
