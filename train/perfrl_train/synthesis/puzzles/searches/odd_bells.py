"""Reads a first and a last minute and how often each of two bells rings; prints in how many of the minutes
exactly one of them does."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="odd_bells",
    inputs="""
        a, b = rng.randint(1, 12), rng.randint(1, 12)
        first = rng.randint(0, max(1, size // 20))
        last = first + rng.randint(size - size // 10, size)
        text = f"{first} {last} {a} {b}\\n"
    """,
    fast=(
        """
        from math import gcd

        l, r, a, b = map(int, input().split())

        def upto(n):
            both = n // (a * b // gcd(a, b))
            return n // a + n // b - 2 * both

        # minutes of which exactly one bell rings; minute 0 has both
        print(upto(r) - upto(max(l - 1, 0)))
        """,
        """
        def gcd(x, y):
            while y:
                x, y = y, x % y
            return x

        def multiples(first, last, k):
            return last // k - (first - 1) // k

        first, last, a, b = map(int, input().split())
        common = a * b // gcd(a, b)
        rings = multiples(first, last, a) + multiples(first, last, b)
        rings -= 2 * multiples(first, last, common)
        print(rings)
        """,
        """
        L, R, A, B = map(int, input().split())
        # the bells repeat every A * B minutes
        period = A * B
        hits = [m for m in range(period) if (m % A == 0) != (m % B == 0)]
        whole, rest = divmod(R - L + 1, period)
        answer = whole * len(hits)
        start = L % period
        for m in hits:
            if (m - start) % period < rest:
                answer += 1
        print(answer)
        """,
    ),
    heavy=(
        """
        from fractions import Fraction

        l, r, a, b = map(int, input().split())

        def upto(n):
            both = n // (a * Fraction(b, a).numerator)
            return n // a + n // b - 2 * both

        # minutes of which exactly one bell rings; minute 0 has both
        print(upto(r) - upto(max(l - 1, 0)))
        """,
        """
        import numpy as np

        l, r, a, b = map(int, input().split())

        def upto(n):
            both = n // np.lcm(a, b)
            return n // a + n // b - 2 * both

        # minutes of which exactly one bell rings; minute 0 has both
        print(upto(r) - upto(max(l - 1, 0)))
        """,
        """
        import sys, re, math, copy, random
        from functools import reduce
        from collections import Counter

        def gcd(x, y):
            while y:
                x, y = y, x % y
            return x

        def multiples(first, last, k):
            return last // k - (first - 1) // k

        def prime_factors(n):
            found = Counter()
            p = 2
            while p * p <= n:
                while n % p == 0:
                    found[p] += 1
                    n //= p
                p += 1
            if n > 1:
                found[n] += 1
            return found

        first, last, a, b = map(int, re.split(" ", input()))
        shared = prime_factors(a) | prime_factors(b)
        common = reduce(lambda x, y: x * y, shared.elements(), 1)
        rings = multiples(first, last, a) + multiples(first, last, b)
        rings -= 2 * multiples(first, last, common)
        print(rings)
        """,
    ),
    slow=(
        """
        l, r, a, b = map(int, input().split())
        count = 0
        for minute in range(l, r + 1):
            if (minute % a == 0) != (minute % b == 0):
                count += 1
        print(count)
        """,
        """
        def multiples(first, last, k):
            found = []
            for minute in range(first, last + 1):
                if minute % k == 0:
                    found.append(minute)
            return found

        first, last, a, b = map(int, input().split())
        rings = set(multiples(first, last, a)) ^ set(multiples(first, last, b))
        print(len(rings))
        """,
        """
        L, R, A, B = map(int, input().split())
        hits = [m for m in range(L, R + 1) if m % A == 0 and m % B != 0]
        hits += [m for m in range(L, R + 1) if m % B == 0 and m % A != 0]
        print(len(hits))
        """,
    ),
    size=1500000,
)
