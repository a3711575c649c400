"""Reads a modulus and pairs of base and exponent; prints the sum of the powers modulo it."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="sum_of_powers",
    inputs="""
        mod = rng.choice([7, 10, 97, 1000, 998244353])
        terms = 1 + size % 9 if size < 100 else 12
        least, most = (0, 12 * size) if size < 100 else (size - 3000, size)
        lines = [f"{rng.randint(0, 99)} {rng.randint(least, most)}" for _ in range(terms)]
        text = f"{terms} {mod}\\n" + "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        n, m = map(int, input().split())
        s = 0
        for _ in range(n):
            a, b = map(int, input().split())
            s += pow(a, b, m)
        print(s % m)
        """,
        """
        def power(a, b, m):
            r = 1 % m
            a %= m
            while b > 0:
                if b & 1:
                    r = r * a % m
                a = a * a % m
                b >>= 1
            return r


        def main():
            n, m = map(int, input().split())
            total = 0
            for _ in range(n):
                a, b = map(int, input().split())
                total = (total + power(a, b, m)) % m
            print(total)


        if __name__ == "__main__":
            main()
        """,
        """
        import sys

        n, m, *rest = map(int, sys.stdin.read().split())
        print(sum(pow(a, b, m) for a, b in zip(rest[::2], rest[1::2])) % m)
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, m = map(int, input().split())
        s = np.zeros(n, dtype=np.int64)
        for i in range(n):
            a, b = map(int, input().split())
            s[i] = pow(a, b, m)
        print(np.sum(s) % m)
        """,
        """
        # template
        import sys, os, io, math, copy, random, string, bisect, heapq, queue
        from collections import deque, defaultdict, Counter, OrderedDict
        from itertools import accumulate, permutations, combinations, product, groupby
        from functools import reduce, lru_cache, cmp_to_key
        from decimal import Decimal, getcontext
        INF = 10**20
        MOD = 998244353

        def INT(): return int(input())
        def MAP(): return map(int, input().split())
        def LIST(N=None): return list(MAP()) if N is None else [INT() for i in range(N)]

        n, m = MAP()
        s = 0
        for _ in range(n):
            a, b = MAP()
            s += pow(a, b, m)
        print(s % m)
        """,
        """
        from functools import lru_cache
        from fractions import Fraction

        @lru_cache(maxsize=None)
        def power(a, b, m):
            if b == 0:
                return 1 % m
            half = power(a, b // 2, m)
            if b % 2:
                return half * half % m * a % m
            return half * half % m

        n, m = map(int, input().split())
        total = Fraction(0)
        for _ in range(n):
            a, b = map(int, input().split())
            total += power(a, b, m)
        print(total % m)
        """,
    ),
    slow=(
        """
        n, m = map(int, input().split())
        s = 0
        for _ in range(n):
            a, b = map(int, input().split())
            p = 1
            for i in range(b):
                p = p * a % m
            s += p
        print(s % m)
        """,
        """
        def power(a, b, m):
            r = 1
            while b > 0:
                r = r * a % m
                b -= 1
            return r


        def main():
            n, m = map(int, input().split())
            total = 0
            for _ in range(n):
                a, b = map(int, input().split())
                total = (total + power(a, b, m)) % m
            print(total)


        if __name__ == "__main__":
            main()
        """,
        """
        n, m = map(int, input().split())
        s = 0
        for _ in range(n):
            a, b = map(int, input().split())
            s += a**b % m
        print(s % m)
        """,
    ),
    size=180_000,
)
