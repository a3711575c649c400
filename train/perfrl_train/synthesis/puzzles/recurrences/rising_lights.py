"""Reads a list of numbers; prints the length of its longest strictly rising subsequence."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="rising_lights",
    inputs="""
        top = rng.choice([size // 50 + 4, size // 10 + 4])
        drift = 8 if size > 99 else rng.choice([0, 1, -1])
        lights = [rng.randint(1, top) + drift * i for i in range(size)]
        text = f"{size}\\n" + " ".join(map(str, lights)) + "\\n"
    """,
    fast=(
        """
        from bisect import bisect_left

        n = int(input())
        a = list(map(int, input().split()))
        tails = []
        for x in a:
            k = bisect_left(tails, x)
            if k == len(tails):
                tails.append(x)
            else:
                tails[k] = x
        print(len(tails))
        """,
        """
        def place(tails, x):
            lo, hi = 0, len(tails)
            while lo < hi:
                mid = (lo + hi) // 2
                if tails[mid] < x:
                    lo = mid + 1
                else:
                    hi = mid
            return lo

        def main():
            N = int(input())
            A = list(map(int, input().split()))
            tails = []
            for x in A:
                k = place(tails, x)
                if k < len(tails):
                    tails[k] = x
                else:
                    tails.append(x)
            print(len(tails))

        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        a = np.array(list(map(int, input().split())))
        tails = np.full(n, 10 ** 9)
        for x in a:
            k = np.searchsorted(tails, x)
            tails[k] = x
        print(np.sum(tails < 10 ** 9))
        """,
        """
        import sys
        import re
        import copy
        import random
        from typing import List
        from collections import deque, Counter
        from bisect import bisect_left, bisect_right

        n = int(input())
        a = list(map(int, input().split()))
        tails = []
        for x in a:
            k = bisect_left(tails, x)
            if k == len(tails):
                tails.append(x)
            else:
                tails[k] = x
        print(len(tails))
        """,
        """
        import sys
        import numpy as np

        def place(tails, x):
            lo, hi = 0, len(tails)
            while lo < hi:
                mid = (lo + hi) // 2
                if tails[mid] < x:
                    lo = mid + 1
                else:
                    hi = mid
            return lo

        def main():
            N, *A = np.array(sys.stdin.read().split(), np.int64)
            tails = []
            for x in A:
                k = place(tails, x)
                if k < len(tails):
                    tails[k] = x
                else:
                    tails.append(x)
            print(len(tails))

        main()
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        best = [1] * n
        for i in range(n):
            for j in range(i):
                if a[j] < a[i] and best[j] + 1 > best[i]:
                    best[i] = best[j] + 1
        print(max(best))
        """,
        """
        N = int(input())
        A = list(map(int, input().split()))
        L = []
        for i, x in enumerate(A):
            L.append(1 + max((L[j] for j in range(i) if A[j] < x), default=0))
        print(max(L))
        """,
        """
        def place(tails, x):
            k = 0
            while k < len(tails) and tails[k] < x:
                k += 1
            return k

        def main():
            N = int(input())
            A = list(map(int, input().split()))
            tails = []
            for x in A:
                k = place(tails, x)
                if k < len(tails):
                    tails[k] = x
                else:
                    tails.append(x)
            print(len(tails))

        main()
        """,
    ),
    size=2400,
)
