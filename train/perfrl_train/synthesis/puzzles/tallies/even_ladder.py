"""Reads K and numbers; prints the length of the longest ladder v, v + K, v + 2K, ... that is there,
and its lowest rung."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="even_ladder",
    inputs="""
        step = rng.randint(1, 3)
        rungs = [rng.randint(1, 2 * size + 2) for _ in range(size)]
        text = f"{len(rungs)} {step}\\n" + " ".join(map(str, rungs)) + "\\n"
    """,
    fast=(
        """
        n, k = map(int, input().split())
        s = set(map(int, input().split()))
        best = 0
        low = 0
        for v in sorted(s):
            if v - k in s:
                continue
            length = 1
            while v + length * k in s:
                length += 1
            if length > best:
                best = length
                low = v
        print(best, low)
        """,
        """
        def main():
            N, K = map(int, input().split())
            A = sorted(map(int, input().split()))
            dp = {}
            longest = 0
            end = 0
            for v in A:
                dp[v] = dp.get(v - K, 0) + 1
                if dp[v] > longest:
                    longest = dp[v]
                    end = v
            print(longest, end - (longest - 1) * K)


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, k = map(int, input().split())
        a = np.unique(np.array(list(map(int, input().split()))))
        s = set(a.tolist())
        starts = a[~np.isin(a - k, a)]
        best = 0
        low = 0
        for v in starts:
            length = 1
            while v + length * k in s:
                length += 1
            if length > best:
                best = length
                low = v
        print(best, low)
        """,
        """
        import sys
        import copy
        from collections import defaultdict, Counter, deque
        from functools import lru_cache
        from decimal import Decimal

        sys.setrecursionlimit(10**7)
        inf = 10**18
        dx = [1, 0, -1, 0]
        dy = [0, 1, 0, -1]


        def main():
            N, K = map(int, sys.stdin.readline().split())
            A = sorted(map(int, sys.stdin.readline().split()))
            dp = defaultdict(int)
            longest = 0
            end = 0
            for v in A:
                dp[v] = dp[v - K] + 1
                if dp[v] > longest:
                    longest = dp[v]
                    end = v
            print(longest, end - (longest - 1) * K)


        main()
        """,
        """
        from functools import lru_cache
        from copy import deepcopy

        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        s = set(deepcopy(a))


        @lru_cache(maxsize=None)
        def climb(v):
            if v not in s:
                return 0
            return climb(v + k) + 1


        low = max(sorted(s), key=climb)
        print(climb(low), low)
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        s = list(map(int, input().split()))
        best = 0
        low = 0
        for v in sorted(s):
            length = 1
            while v + length * k in s:
                length += 1
            if length > best:
                best = length
                low = v
        print(best, low)
        """,
        """
        def main():
            N, K = map(int, input().split())
            A = sorted(map(int, input().split()))
            dp = [1] * N
            longest = 0
            end = 0
            for i in range(N):
                for j in range(i):
                    if A[j] == A[i] - K:
                        dp[i] = max(dp[i], dp[j] + 1)
                if dp[i] > longest:
                    longest = dp[i]
                    end = A[i]
            print(longest, end - (longest - 1) * K)


        main()
        """,
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        b = []
        for v in a:
            if v not in b:
                b.append(v)
        b.sort()
        best, low = 0, 0
        for v in b:
            if v - k in b:
                continue
            w = v
            while w + k in b:
                w += k
            if (w - v) // k + 1 > best:
                best = (w - v) // k + 1
                low = v
        print(best, low)
        """,
    ),
    size=2500,
)
