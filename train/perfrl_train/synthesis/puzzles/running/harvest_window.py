"""Reads K and daily harvests; prints the greatest sum of K days in a row and the first day it begins on."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="harvest_window",
    inputs="""
        harvest = [rng.randint(0, 9 if size < 50 else 999) for _ in range(size)]
        width = rng.randint(1, size) if size < 50 else size // 4
        text = f"{len(harvest)} {width}\\n" + " ".join(map(str, harvest)) + "\\n"
    """,
    fast=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        s = sum(a[:k])
        best = s
        day = 1
        for i in range(k, n):
            s += a[i] - a[i - k]
            if s > best:
                best = s
                day = i - k + 2
        print(best, day)
        """,
        """
        N, K = map(int, input().split())
        A = list(map(int, input().split()))
        P = [0]
        for x in A:
            P.append(P[-1] + x)
        sums = [P[i + K] - P[i] for i in range(N - K + 1)]
        best = max(sums)
        print(best, sums.index(best) + 1)
        """,
        """
        from itertools import accumulate

        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        p = [0] + list(accumulate(a))
        sums = [y - x for x, y in zip(p, p[k:])]
        m = max(sums)
        print(m, sums.index(m) + 1)
        """,
    ),
    heavy=(
        """
        import numpy as np

        N, K = map(int, input().split())
        A = np.array(list(map(int, input().split())))
        P = np.zeros(N + 1, dtype=np.int64)
        P[1:] = np.cumsum(A)
        sums = P[K:] - P[: N - K + 1]
        best = np.max(sums)
        print(best, np.argmax(sums) + 1)
        """,
        """
        from collections import deque
        import queue

        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        window = deque()
        s = 0
        best = -1
        day = 0
        for i in range(n):
            window.append(a[i])
            s += a[i]
            if len(window) > k:
                s -= window.popleft()
            if len(window) == k and s > best:
                best = s
                day = i - k + 2
        print(best, day)
        """,
        """
        import sys, re, string, random, datetime
        from itertools import accumulate
        from collections import Counter, defaultdict, deque
        from fractions import Fraction

        INF = float("inf")
        MOD = 10**9 + 7
        sys.setrecursionlimit(10**6)


        def I(): return int(input())
        def LI(): return list(map(int, input().split()))
        def MI(): return map(int, input().split())


        n, k = MI()
        a = LI()
        p = [0] + list(accumulate(a))
        sums = [y - x for x, y in zip(p, p[k:])]
        m = max(sums)
        print(m, sums.index(m) + 1)
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        best = -1
        day = 0
        for i in range(n - k + 1):
            s = sum(a[i : i + k])
            if s > best:
                best = s
                day = i + 1
        print(best, day)
        """,
        """
        N, K = map(int, input().split())
        A = list(map(int, input().split()))
        sums = []
        for i in range(N - K + 1):
            total = 0
            for j in range(i, i + K):
                total += A[j]
            sums.append(total)
        best = max(sums)
        print(best, sums.index(best) + 1)
        """,
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        p = [sum(a[:i]) for i in range(n + 1)]
        sums = [p[i + k] - p[i] for i in range(n - k + 1)]
        print(max(sums), sums.index(max(sums)) + 1)
        """,
    ),
    size=6000,
)
