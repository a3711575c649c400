"""Reads numbers in a row; prints the least distance between two equal ones and the smallest value
with it, or -1 where all differ."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="nearest_twins",
    inputs="""
        top = rng.choice([size, 3 * size]) if size < 50 else 300 * size
        houses = [rng.randint(0, top) for _ in range(size)]
        text = f"{len(houses)}\\n" + " ".join(map(str, houses)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        last = {}
        best = n
        value = -1
        for i, x in enumerate(a):
            if x in last:
                d = i - last[x]
                if d < best or d == best and x < value:
                    best = d
                    value = x
            last[x] = i
        if best == n:
            print(-1)
        else:
            print(best, value)
        """,
        """
        N = int(input())
        A = list(map(int, input().split()))
        order = sorted(range(N), key=lambda i: A[i])
        pairs = [(j - i, A[i]) for i, j in zip(order, order[1:]) if A[i] == A[j]]
        if pairs:
            print(*min(pairs))
        else:
            print(-1)
        """,
    ),
    heavy=(
        """
        import numpy as np

        N = int(input())
        A = np.array(list(map(int, input().split())))
        order = np.argsort(A, kind="stable")
        same = np.where(np.diff(A[order]) == 0)[0]
        if len(same) > 0:
            gaps = np.diff(order)[same]
            values = A[order][same]
            best = np.min(gaps)
            print(best, np.min(values[gaps == best]))
        else:
            print(-1)
        """,
        """
        import sys, math, string, random, re
        from collections import defaultdict, deque
        from fractions import Fraction


        def I(): return int(sys.stdin.readline())
        def MI(): return map(int, sys.stdin.readline().split())
        def LI(): return list(MI())
        def LS(): return sys.stdin.readline().split()


        MOD = 998244353
        INF = float("inf")

        n = I()
        a = LI()
        places = defaultdict(list)
        for i, x in enumerate(a):
            places[x].append(i)
        best = INF
        value = -1
        for x in places:
            p = places[x]
            for i, j in zip(p, p[1:]):
                if (j - i, x) < (best, value):
                    best = j - i
                    value = x
        if best == INF:
            print(-1)
        else:
            print(best, value)
        """,
        """
        import copy
        from itertools import groupby

        N = int(input())
        A = list(map(int, input().split()))
        order = sorted(copy.copy(list(range(N))), key=lambda i: A[i])
        pairs = []
        for value, group in groupby(order, key=lambda i: A[i]):
            group = list(group)
            for i in range(len(group) - 1):
                pairs.append((group[i + 1] - group[i], value))
        if pairs:
            print(*min(pairs))
        else:
            print(-1)
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        best = n
        value = -1
        for i in range(n):
            for j in range(i + 1, n):
                if a[i] == a[j]:
                    d = j - i
                    if d < best or d == best and a[i] < value:
                        best = d
                        value = a[i]
        if best == n:
            print(-1)
        else:
            print(best, value)
        """,
        """
        N = int(input())
        A = list(map(int, input().split()))
        pairs = []
        for i in range(N):
            rest = A[i + 1 :]
            if A[i] in rest:
                pairs.append((rest.index(A[i]) + 1, A[i]))
        if pairs:
            print(*min(pairs))
        else:
            print(-1)
        """,
        """
        # try every distance from the shortest on
        n = int(input())
        a = list(map(int, input().split()))
        found = []
        d = 0
        while not found and d < n - 1:
            d += 1
            for i in range(n - d):
                if a[i] == a[i + d]:
                    found.append(a[i])
        if found:
            print(d, min(found))
        else:
            print(-1)
        """,
    ),
    size=3500,
)
