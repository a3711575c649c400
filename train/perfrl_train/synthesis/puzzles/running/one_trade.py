"""Reads daily prices; prints the greatest gain from buying on one day and selling on a later one, or 0."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="one_trade",
    inputs="""
        prices = [rng.randint(1, 9 if size < 50 else 900) for _ in range(size)]
        if rng.random() < 0.15:
            prices.sort(reverse=True)
        text = f"{len(prices)}\\n" + " ".join(map(str, prices)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        p = list(map(int, input().split()))
        low = p[0]
        best = 0
        for x in p[1:]:
            if x - low > best:
                best = x - low
            if x < low:
                low = x
        print(best)
        """,
        """
        import sys


        def main():
            data = list(map(int, sys.stdin.read().split()))
            prices = data[1:]
            # dear[i]: the highest price from day i on
            dear = prices[:]
            for i in range(len(prices) - 2, -1, -1):
                dear[i] = max(dear[i], dear[i + 1])
            gain = 0
            for cheap, high in zip(prices, dear):
                gain = max(gain, high - cheap)
            print(gain)


        main()
        """,
        """
        from itertools import accumulate

        N = int(input())
        P = list(map(int, input().split()))
        low = accumulate(P, min)
        print(max(x - y for x, y in zip(P, low)))
        """,
    ),
    heavy=(
        """
        import numpy as np

        N = int(input())
        P = np.array(list(map(int, input().split())))
        low = np.minimum.accumulate(P)
        print(np.max(P - low))
        """,
        """
        import sys
        import numpy as np


        def main():
            data = np.array(sys.stdin.read().split(), dtype=np.int64)
            prices = data[1:]
            # dear[i]: the highest price from day i on
            dear = np.maximum.accumulate(prices[::-1])[::-1]
            gain = (dear - prices).max()
            print(gain)


        main()
        """,
        """
        import sys
        import random
        import statistics
        import functools
        from collections import defaultdict

        input = sys.stdin.readline
        inf = float("inf")
        mod = 10**9 + 7


        def ii():
            return int(input())


        def mi():
            return map(int, input().split())


        n = ii()
        p = list(mi())
        low = p[0]
        best = 0
        for x in p[1:]:
            best = max(best, x - low)
            low = min(low, x)
        print(best)
        """,
    ),
    slow=(
        """
        n = int(input())
        p = list(map(int, input().split()))
        best = 0
        for i in range(n):
            for j in range(i + 1, n):
                if p[j] - p[i] > best:
                    best = p[j] - p[i]
        print(best)
        """,
        """
        N = int(input())
        P = list(map(int, input().split()))
        gains = [0]
        for i in range(1, N):
            low = min(P[:i])
            gains.append(P[i] - low)
        print(max(gains))
        """,
        """
        import sys


        def main():
            data = list(map(int, sys.stdin.read().split()))
            prices = data[1:]
            gain = 0
            while len(prices) > 1:
                cheap = prices.pop(0)
                gain = max(gain, max(prices) - cheap)
            print(gain)


        main()
        """,
    ),
    size=3500,
)
