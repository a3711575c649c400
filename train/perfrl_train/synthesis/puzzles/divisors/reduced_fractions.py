"""Reads N; prints how many reduced fractions between 0 and 1 have a denominator of at most N."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="reduced_fractions",
    inputs="""
        n = rng.randint(1, 4 * size) if size < 100 else size - rng.randint(0, 9)
        text = f"{n}\\n"
    """,
    fast=(
        """
        n = int(input())
        phi = list(range(n + 1))
        for p in range(2, n + 1):
            if phi[p] == p:
                for m in range(p, n + 1, p):
                    phi[m] -= phi[m] // p
        print(sum(phi[2:]))
        """,
        """
        def totient(x):
            result = x
            d = 2
            while d * d <= x:
                if x % d == 0:
                    while x % d == 0:
                        x //= d
                    result -= result // d
                d += 1
            if x > 1:
                result -= result // x
            return result


        def main():
            n = int(input())
            count = 0
            for below in range(2, n + 1):
                count += totient(below)
            print(count)


        main()
        """,
        """
        N = int(input())
        # c[g]: pairs x < y <= N whose greatest common divisor is g
        c = [0] * (N + 2)
        for g in range(N, 0, -1):
            k = N // g
            c[g] = k * (k - 1) // 2
            for m in range(2 * g, N + 1, g):
                c[g] -= c[m]
        print(c[1])
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        phi = np.arange(n + 1)
        for p in range(2, n + 1):
            if phi[p] == p:
                phi[p::p] -= phi[p::p] // p
        print(np.sum(phi[2:]))
        """,
        """
        import sys, math, bisect, heapq, random, string, decimal
        from collections import deque, defaultdict, Counter
        from itertools import permutations, combinations
        sys.setrecursionlimit(10**6)
        MOD = 10**9 + 7
        def ii(): return int(sys.stdin.readline())
        def mi(): return map(int, sys.stdin.readline().split())

        N = ii()
        # c[g]: pairs x < y <= N whose greatest common divisor is g
        c = defaultdict(int)
        for g in range(N, 0, -1):
            k = N // g
            c[g] = k * (k - 1) // 2
            for m in range(2 * g, N + 1, g):
                c[g] -= c[m]
        print(c[1])
        """,
        """
        import sys, re, copy, statistics
        from collections import Counter
        from typing import Dict

        def factor(x: int) -> Dict[int, int]:
            found = Counter()
            d = 2
            while d * d <= x:
                while x % d == 0:
                    found[d] += 1
                    x //= d
                d += 1
            if x > 1:
                found[x] += 1
            return found

        def main():
            n = int(input())
            count = 0
            for below in range(2, n + 1):
                result = below
                for p in factor(below):
                    result -= result // p
                count += result
            print(count)

        main()
        """,
    ),
    slow=(
        """
        from math import gcd

        n = int(input())
        cnt = 0
        for y in range(2, n + 1):
            for x in range(1, y):
                if gcd(x, y) == 1:
                    cnt += 1
        print(cnt)
        """,
        """
        def gcd(a, b):
            while b:
                a, b = b, a % b
            return a


        def totient(x):
            result = 0
            for d in range(1, x):
                if gcd(d, x) == 1:
                    result += 1
            return result


        def main():
            n = int(input())
            count = 0
            for below in range(2, n + 1):
                count += totient(below)
            print(count)


        main()
        """,
    ),
    size=1300,
)
