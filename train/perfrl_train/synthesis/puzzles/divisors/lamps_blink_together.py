"""Reads an end and the periods of lamps that all blink at 0; prints how often up to the end
all blink at once."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="lamps_blink_together",
    inputs="""
        pool = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15] if size < 100 else [16, 27, 25, 7, 8, 9]
        periods = [rng.choice(pool) for _ in range(rng.randint(1, 5) if size < 100 else 12)]
        if size >= 100:
            periods += [16, 25, 7]
        end = rng.randint(0, 40 * size)
        if size >= 100:
            end = 40 * size - rng.randint(0, 9)
        text = f"{len(periods)} {end}\\n" + " ".join(map(str, periods)) + "\\n"
    """,
    fast=(
        """
        from math import gcd

        n, t = map(int, input().split())
        p = list(map(int, input().split()))
        l = 1
        for x in p:
            l = l * x // gcd(l, x)
        print(t // l + 1)
        """,
        """
        def gcd(a, b):
            if b == 0:
                return a
            return gcd(b, a % b)


        def lcm(a, b):
            return a // gcd(a, b) * b


        def main():
            n, end = map(int, input().split())
            common = 1
            for period in map(int, input().split()):
                common = lcm(common, period)
                if common > end:
                    break
            print(1 + end // common)


        main()
        """,
        """
        n, end = map(int, input().split())
        periods = sorted(map(int, input().split()), reverse=True)
        together = 1
        for p in periods:
            step = together
            while together % p != 0:
                together += step
        print(len(range(0, end + 1, together)))
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, t = map(int, input().split())
        p = np.array(list(map(int, input().split())), dtype=object)
        l = np.lcm.reduce(p)
        print(t // l + 1)
        """,
        """
        from fractions import Fraction

        n, t = map(int, input().split())
        p = list(map(int, input().split()))
        l = 1
        for x in p:
            l = l * Fraction(x, l).numerator
        print(t // l + 1)
        """,
        """
        import sys
        import string, random, decimal, datetime
        from collections import Counter

        input = sys.stdin.readline

        def factorize(n):
            c = Counter()
            p = 2
            while p * p <= n:
                while n % p == 0:
                    c[p] += 1
                    n //= p
                p += 1
            if n > 1:
                c[n] += 1
            return c

        n, t = map(int, input().split())
        total = Counter()
        for x in map(int, input().split()):
            total |= factorize(x)
        l = 1
        for p in total:
            l *= p ** total[p]
        print(t // l + 1)
        """,
    ),
    slow=(
        """
        n, t = map(int, input().split())
        p = list(map(int, input().split()))
        cnt = 0
        for s in range(t + 1):
            if all(s % x == 0 for x in p):
                cnt += 1
        print(cnt)
        """,
        """
        def together(second, periods):
            for period in periods:
                if second % period != 0:
                    return False
            return True


        def main():
            n, end = map(int, input().split())
            periods = list(map(int, input().split()))
            count = 0
            second = 0
            while second <= end:
                if together(second, periods):
                    count += 1
                second += 1
            print(count)


        main()
        """,
    ),
    size=24000,
)
