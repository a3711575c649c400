"""Reads a goal and positive numbers; prints the length of the shortest segment that sums to at least
the goal, or 0 without one."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="enough_firewood",
    inputs="""
        logs = [rng.randint(1, 9) for _ in range(size)]
        goal = rng.randint(1, 7 * size + 2) if size < 50 else 2 * size
        text = f"{len(logs)} {goal}\\n" + " ".join(map(str, logs)) + "\\n"
    """,
    fast=(
        """
        n, s = map(int, input().split())
        a = list(map(int, input().split()))
        best = n + 1
        left = 0
        total = 0
        for right in range(n):
            total += a[right]
            while total >= s:
                best = min(best, right - left + 1)
                total -= a[left]
                left += 1
        if best > n:
            best = 0
        print(best)
        """,
        """
        from bisect import bisect_left


        def main():
            n, s = map(int, input().split())
            a = list(map(int, input().split()))
            p = [0]
            for x in a:
                p.append(p[-1] + x)
            best = n + 1
            for i in range(n):
                j = bisect_left(p, p[i] + s)
                if j <= n and j - i < best:
                    best = j - i
            print(best if best <= n else 0)


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np


        def main():
            n, s = map(int, input().split())
            a = np.array(list(map(int, input().split())))
            p = np.zeros(n + 1, dtype=np.int64)
            p[1:] = np.cumsum(a)
            j = np.searchsorted(p, p[:-1] + s)
            length = j - np.arange(n)
            length = length[j <= n]
            print(np.min(length) if len(length) else 0)


        main()
        """,
        """
        from collections import deque
        import re

        n, s = map(int, input().split())
        a = [int(x) for x in re.findall(r"\\d+", input())]
        best = n + 1
        window = deque()
        total = 0
        for x in a:
            window.append(x)
            total += x
            while total >= s:
                best = min(best, len(window))
                total -= window.popleft()
        if best > n:
            best = 0
        print(best)
        """,
        """
        import math, string, statistics
        from bisect import bisect_left, bisect_right
        from itertools import accumulate
        from functools import reduce

        n, s = map(int, input().split())
        a = list(map(int, input().split()))
        p = [0] + list(accumulate(a))
        best = math.inf
        for i in range(n):
            j = bisect_left(p, p[i] + s)
            if j <= n:
                best = min(best, j - i)
        print(0 if best == math.inf else best)
        """,
    ),
    slow=(
        """
        n, s = map(int, input().split())
        a = list(map(int, input().split()))
        best = n + 1
        for left in range(n):
            total = 0
            for right in range(left, n):
                total += a[right]
                if total >= s:
                    best = min(best, right - left + 1)
                    break
        if best > n:
            best = 0
        print(best)
        """,
        """
        def main():
            n, s = map(int, input().split())
            a = list(map(int, input().split()))
            p = [0]
            for x in a:
                p.append(p[-1] + x)
            # every length, the shortest first
            for length in range(1, n + 1):
                if any(p[i + length] - p[i] >= s for i in range(n - length + 1)):
                    print(length)
                    break
            else:
                print(0)


        main()
        """,
        """
        n, s = map(int, input().split())
        a = list(map(int, input().split()))
        best = n + 1
        left = 0
        right = 0
        while right <= n:
            if sum(a[left:right]) >= s:
                best = min(best, right - left)
                left += 1
            else:
                right += 1
        print(best if best <= n else 0)
        """,
    ),
    size=3600,
)
