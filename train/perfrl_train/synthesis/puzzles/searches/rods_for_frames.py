"""Reads the lengths of rods; prints how many choices of three make a triangle, any two together being longer
than the third."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="rods_for_frames",
    inputs="""
        longest = rng.choice([6, 30, 1000]) if size < 50 else 1000
        rods = [rng.randint(1, longest) for _ in range(size + 2)]
        text = f"{len(rods)}\\n" + " ".join(map(str, rods)) + "\\n"
    """,
    fast=(
        """
        from bisect import bisect_left

        n = int(input())
        a = sorted(map(int, input().split()))
        ans = 0
        for i in range(n):
            for j in range(i + 1, n):
                # the third rod is shorter than both together
                ans += bisect_left(a, a[i] + a[j]) - j - 1
        print(ans)
        """,
        """
        N = int(input())
        L = list(map(int, input().split()))
        L.sort()
        count = 0
        for k in range(N - 1, 1, -1):
            i, j = 0, k - 1
            while i < j:
                if L[i] + L[j] > L[k]:
                    count += j - i
                    j -= 1
                else:
                    i += 1
        print(count)
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        a = np.sort(np.array(list(map(int, input().split()))))
        ans = 0
        for i in range(n):
            j = np.arange(i + 1, n)
            # the third rod is shorter than both together
            ans += np.sum(np.searchsorted(a, a[i] + a[j]) - j - 1)
        print(ans)
        """,
        """
        import sys
        import random
        import statistics
        from bisect import bisect_left, bisect_right
        from collections import Counter, deque

        sys.setrecursionlimit(10 ** 6)
        MOD = 10 ** 9 + 7

        def ii(): return int(sys.stdin.readline())
        def li(): return list(map(int, sys.stdin.readline().split()))

        n = ii()
        a = sorted(li())
        ans = 0
        for i in range(n):
            for j in range(i + 1, n):
                ans += bisect_left(a, a[i] + a[j]) - j - 1
        print(ans)
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        ans = 0
        for i in range(n):
            for j in range(i + 1, n):
                for k in range(j + 1, n):
                    if a[i] + a[j] > a[k] and a[j] + a[k] > a[i] and a[k] + a[i] > a[j]:
                        ans += 1
        print(ans)
        """,
        """
        from itertools import combinations

        N = int(input())
        L = list(map(int, input().split()))
        count = 0
        for rods in combinations(L, 3):
            x, y, z = sorted(rods)
            if x + y > z:
                count += 1
        print(count)
        """,
        """
        N = int(input())
        L = list(map(int, input().split()))
        L.sort()
        count = 0
        for k in range(N - 1, 1, -1):
            for j in range(k - 1, 0, -1):
                i = j - 1
                while i >= 0 and L[i] + L[j] > L[k]:
                    count += 1
                    i -= 1
        print(count)
        """,
    ),
    size=175,
)
