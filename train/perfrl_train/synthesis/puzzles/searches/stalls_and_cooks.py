"""Reads what each cook costs at each stall; prints the least total if every stall gets one cook and every
cook one stall."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="stalls_and_cooks",
    inputs="""
        n = min(size, 8)
        rows = [" ".join(str(rng.randint(0, 30)) for _ in range(n)) for _ in range(n)]
        text = f"{n}\\n" + "\\n".join(rows) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        pay = [list(map(int, input().split())) for _ in range(n)]
        INF = 10 ** 9
        dp = [INF] * (1 << n)
        dp[0] = 0
        for mask in range((1 << n) - 1):
            cook = bin(mask).count("1")
            for stall in range(n):
                if mask >> stall & 1:
                    continue
                cost = dp[mask] + pay[cook][stall]
                if cost < dp[mask | 1 << stall]:
                    dp[mask | 1 << stall] = cost
        print(dp[-1])
        """,
        """
        N = int(input())
        C = []
        for _ in range(N):
            C.append(list(map(int, input().split())))

        memo = {}

        def cheapest(cook, taken):
            if cook == N:
                return 0
            if taken not in memo:
                best = 10 ** 9
                for stall in range(N):
                    if not taken & (1 << stall):
                        best = min(best, C[cook][stall] + cheapest(cook + 1, taken | (1 << stall)))
                memo[taken] = best
            return memo[taken]

        print(cheapest(0, 0))
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        pay = np.array([list(map(int, input().split())) for _ in range(n)])
        INF = 10 ** 9
        dp = np.full(1 << n, INF)
        dp[0] = 0
        for mask in range((1 << n) - 1):
            cook = bin(mask).count("1")
            for stall in range(n):
                if mask >> stall & 1:
                    continue
                cost = dp[mask] + pay[cook][stall]
                if cost < dp[mask | 1 << stall]:
                    dp[mask | 1 << stall] = cost
        print(dp[-1])
        """,
        """
        from functools import lru_cache
        import math

        N = int(input())
        C = []
        for _ in range(N):
            C.append(list(map(int, input().split())))

        @lru_cache(maxsize=None)
        def cheapest(cook, taken):
            if cook == N:
                return 0
            best = math.inf
            for stall in range(N):
                if not taken & (1 << stall):
                    best = min(best, C[cook][stall] + cheapest(cook + 1, taken | (1 << stall)))
            return best

        print(cheapest(0, 0))
        """,
    ),
    slow=(
        """
        from itertools import permutations

        n = int(input())
        pay = [list(map(int, input().split())) for _ in range(n)]
        INF = 10 ** 9
        best = INF
        for order in permutations(range(n)):
            cost = 0
            for stall in range(n):
                cost += pay[order.index(stall)][stall]
            if cost < best:
                best = cost
        print(best)
        """,
        """
        N = int(input())
        C = []
        for _ in range(N):
            C.append(list(map(int, input().split())))

        def cheapest(cook, taken):
            if cook == N:
                return 0
            best = 10 ** 9
            for stall in range(N):
                if stall not in taken:
                    best = min(best, C[cook][stall] + cheapest(cook + 1, taken + [stall]))
            return best

        print(cheapest(0, []))
        """,
        """
        def orders(items):
            if len(items) == 0:
                return [[]]
            result = []
            for i in range(len(items)):
                for tail in orders(items[:i] + items[i + 1:]):
                    result.append([items[i]] + tail)
            return result

        def main():
            n = int(input())
            pay = [list(map(int, input().split())) for _ in range(n)]
            costs = []
            for order in orders(list(range(n))):
                costs.append(sum(pay[i][order[i]] for i in range(n)))
            print(min(costs))

        main()
        """,
    ),
    size=8,
)
