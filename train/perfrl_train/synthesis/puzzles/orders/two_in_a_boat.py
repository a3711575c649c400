"""Reads weights and what a boat holds, two people at most; prints how few boats take everyone, and
how many of them hold two."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="two_in_a_boat",
    inputs="""
        limit = rng.randint(10, 20) if size < 50 else 1000
        weights = [rng.randint(1, limit) for _ in range(size)]
        text = f"{len(weights)} {limit}\\n" + " ".join(map(str, weights)) + "\\n"
    """,
    fast=(
        """
        n, w = map(int, input().split())
        a = list(map(int, input().split()))
        a.sort()
        i = 0
        j = n - 1
        boats = 0
        pairs = 0
        while i <= j:
            if i < j and a[i] + a[j] <= w:
                i += 1
                pairs += 1
            j -= 1
            boats += 1
        print(boats, pairs)
        """,
        """
        N, W = map(int, input().split())
        A = sorted(map(int, input().split()))
        light = 0
        boats = 0
        for heavy in range(N - 1, -1, -1):
            if heavy < light:
                break
            boats += 1
            if A[light] + A[heavy] <= W:
                light += 1
        print(boats, N - boats)
        """,
    ),
    heavy=(
        """
        from collections import deque
        from typing import Deque

        n, w = map(int, input().split())
        a: Deque[int] = deque(sorted(map(int, input().split())))
        boats = 0
        pairs = 0
        while a:
            x = a.pop()
            if a and a[0] + x <= w:
                a.popleft()
                pairs += 1
            boats += 1
        print(boats, pairs)
        """,
        """
        import numpy as np

        n, w = map(int, input().split())
        a = np.array(list(map(int, input().split())))
        a = np.sort(a)
        i = 0
        j = n - 1
        boats = 0
        pairs = 0
        while i <= j:
            if i < j and a[i] + a[j] <= w:
                i += 1
                pairs += 1
            j -= 1
            boats += 1
        print(boats, pairs)
        """,
        """
        import sys
        import random
        import statistics
        from decimal import Decimal, getcontext
        from itertools import permutations, combinations
        from functools import lru_cache

        sys.setrecursionlimit(10**6)
        INF = 10**18


        def mapint():
            return map(int, sys.stdin.readline().split())


        N, W = mapint()
        A = sorted(mapint())
        light = 0
        boats = 0
        for heavy in range(N - 1, -1, -1):
            if heavy < light:
                break
            boats += 1
            if A[light] + A[heavy] <= W:
                light += 1
        print(boats, N - boats)
        """,
    ),
    slow=(
        """
        n, w = map(int, input().split())
        a = list(map(int, input().split()))
        boats = 0
        pairs = 0
        while a:
            x = max(a)
            a.remove(x)
            boats += 1
            if a and x + min(a) <= w:
                a.remove(min(a))
                pairs += 1
        print(boats, pairs)
        """,
        """
        def main():
            n, w = map(int, input().split())
            a = sorted(map(int, input().split()), reverse=True)
            gone = [False] * n
            boats = 0
            pairs = 0
            for i in range(n):
                if gone[i]:
                    continue
                gone[i] = True
                boats += 1
                # the heaviest one that still fits
                for j in range(i + 1, n):
                    if not gone[j] and a[i] + a[j] <= w:
                        gone[j] = True
                        pairs += 1
                        break
            print(boats, pairs)


        main()
        """,
        """
        n, w = map(int, input().split())
        a = list(map(int, input().split()))
        boats = 0
        pairs = 0
        while len(a) > 0:
            a = sorted(a, key=lambda x: -x)
            x = a.pop(0)
            if len(a) > 0 and x + a[-1] <= w:
                a.pop()
                pairs += 1
            boats += 1
        print(boats, pairs)
        """,
    ),
    size=2800,
)
