"""Reads a toll and the heights of posts; a hop costs the difference in height, and the toll as well if it
skips a post; prints the least cost from the first post to the last."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="lizard_on_posts",
    inputs="""
        toll = rng.choice([0, 1, 5, 20])
        heights = [rng.randint(1, 60) for _ in range(size)]
        text = f"{size} {toll}\\n" + " ".join(map(str, heights)) + "\\n"
    """,
    fast=(
        """
        n, toll = map(int, input().split())
        h = list(map(int, input().split()))
        dp = [0] * n
        dp[1] = abs(h[1] - h[0])
        for i in range(2, n):
            one = dp[i - 1] + abs(h[i] - h[i - 1])
            two = dp[i - 2] + abs(h[i] - h[i - 2]) + toll
            dp[i] = min(one, two)
        print(dp[n - 1])
        """,
        """
        N, T = map(int, input().split())
        H = list(map(int, input().split()))
        memo = {}

        def cost(i):
            if i == 0:
                return 0
            if i in memo:
                return memo[i]
            best = cost(i - 1) + abs(H[i] - H[i - 1])
            if i >= 2:
                best = min(best, cost(i - 2) + abs(H[i] - H[i - 2]) + T)
            memo[i] = best
            return best

        print(cost(N - 1))
        """,
        """
        def main():
            n, toll = map(int, input().split())
            h = list(map(int, input().split()))
            before, here = 0, abs(h[1] - h[0])
            for i in range(2, n):
                step = here + abs(h[i] - h[i - 1])
                leap = before + abs(h[i] - h[i - 2]) + toll
                before, here = here, step if step < leap else leap
            print(here)


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, toll = map(int, input().split())
        h = np.array(list(map(int, input().split())))
        dp = np.zeros(n, dtype=np.int64)
        dp[1] = np.abs(h[1] - h[0])
        for i in range(2, n):
            one = dp[i - 1] + np.abs(h[i] - h[i - 1])
            two = dp[i - 2] + np.abs(h[i] - h[i - 2]) + toll
            dp[i] = np.minimum(one, two)
        print(dp[n - 1])
        """,
        """
        from functools import lru_cache

        N, T = map(int, input().split())
        H = list(map(int, input().split()))

        @lru_cache(maxsize=None)
        def cost(i):
            if i == 0:
                return 0
            best = cost(i - 1) + abs(H[i] - H[i - 1])
            if i >= 2:
                best = min(best, cost(i - 2) + abs(H[i] - H[i - 2]) + T)
            return best

        print(cost(N - 1))
        """,
        """
        import sys, math, itertools, functools, copy, re
        from collections import deque, defaultdict, Counter
        from typing import List
        sys.setrecursionlimit(5000)
        INF = float('inf')
        def I(): return int(input())
        def MI(): return map(int, input().split())
        def LI(): return list(map(int, input().split()))

        def main():
            n, toll = MI()
            h = LI()
            before, here = 0, abs(h[1] - h[0])
            for i in range(2, n):
                step = here + abs(h[i] - h[i - 1])
                leap = before + abs(h[i] - h[i - 2]) + toll
                before, here = here, min(step, leap)
            print(here)

        if __name__ == '__main__':
            main()
        """,
    ),
    slow=(
        """
        N, T = map(int, input().split())
        H = list(map(int, input().split()))

        def cost(i):
            if i == 0:
                return 0
            best = cost(i - 1) + abs(H[i] - H[i - 1])
            if i >= 2:
                best = min(best, cost(i - 2) + abs(H[i] - H[i - 2]) + T)
            return best

        print(cost(N - 1))
        """,
        """
        n, toll = map(int, input().split())
        h = list(map(int, input().split()))
        ans = 10 ** 9

        def go(pos, total):
            global ans
            if pos == n - 1:
                ans = min(ans, total)
                return
            go(pos + 1, total + abs(h[pos + 1] - h[pos]))
            if pos + 2 < n:
                go(pos + 2, total + abs(h[pos + 2] - h[pos]) + toll)

        go(0, 0)
        print(ans)
        """,
    ),
    size=28,
    smallest=2,
)
