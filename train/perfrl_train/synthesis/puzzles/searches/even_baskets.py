"""Reads weights and a divisor M; prints how many choices of the weights, the empty one too, have a sum that M
divides."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="even_baskets",
    inputs="""
        m = rng.randint(2, 9)
        weights = [rng.randint(0, 50) for _ in range(size)]
        text = f"{size} {m}\\n" + " ".join(map(str, weights)) + "\\n"
    """,
    fast=(
        """
        n, m = map(int, input().split())
        A = list(map(int, input().split()))
        # dp[r]: the choices whose sum leaves r
        dp = [0] * m
        dp[0] = 1
        for a in A:
            new = dp[:]
            for r in range(m):
                new[(r + a) % m] += dp[r]
            dp = new
        print(dp[0])
        """,
        """
        n, m = map(int, input().split())
        weights = list(map(int, input().split()))
        memo = {}

        def choices(i, rest):
            if i == n:
                return 1 if rest == 0 else 0
            key = (i, rest)
            if key not in memo:
                memo[key] = choices(i + 1, rest) + choices(i + 1, (rest + weights[i]) % m)
            return memo[key]

        print(choices(0, 0))
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, m = map(int, input().split())
        A = np.array(list(map(int, input().split())))
        # dp[r]: the choices whose sum leaves r
        dp = np.zeros(m, dtype=np.int64)
        dp[0] = 1
        for a in A:
            dp = dp + np.roll(dp, a % m)
        print(dp[0])
        """,
        """
        from functools import lru_cache

        n, m = map(int, input().split())
        weights = list(map(int, input().split()))

        @lru_cache(maxsize=None)
        def choices(i, rest):
            if i == n:
                return 1 if rest == 0 else 0
            return choices(i + 1, rest) + choices(i + 1, (rest + weights[i]) % m)

        print(choices(0, 0))
        """,
        """
        import sys
        from typing import List
        from collections import Counter, defaultdict

        def solve(n: int, m: int, A: List[int]) -> int:
            counts = Counter({0: 1})
            for a in A:
                following = defaultdict(int)
                for r, times in counts.items():
                    following[r] += times
                    following[(r + a) % m] += times
                counts = Counter(following)
            return counts[0]

        n, m = map(int, sys.stdin.readline().split())
        print(solve(n, m, list(map(int, sys.stdin.readline().split()))))
        """,
    ),
    slow=(
        """
        n, m = map(int, input().split())
        A = list(map(int, input().split()))
        ans = 0
        for bits in range(2 ** n):
            s = 0
            for i in range(n):
                if (bits >> i) & 1:
                    s += A[i]
            if s % m == 0:
                ans += 1
        print(ans)
        """,
        """
        n, m = map(int, input().split())
        weights = list(map(int, input().split()))

        def choices(i, rest):
            if i == n:
                return 1 if sum(rest) % m == 0 else 0
            return choices(i + 1, rest) + choices(i + 1, rest + [weights[i]])

        print(choices(0, []))
        """,
        """
        from itertools import combinations

        n, m = map(int, input().split())
        weights = list(map(int, input().split()))
        total = 0
        for k in range(n + 1):
            for basket in combinations(range(n), k):
                if sum([weights[i] for i in basket]) % m == 0:
                    total += 1
        print(total)
        """,
        """
        n, m = map(int, input().split())
        sums = [0]
        for a in map(int, input().split()):
            sums = sums + [s + a for s in sums]
        count = 0
        for s in sums:
            if s % m == 0:
                count += 1
        print(count)
        """,
    ),
    size=18,
)
