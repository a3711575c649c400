"""Reads a step and prices; prints each price rounded to the nearest multiple of the step, halves up,
and what the rounding adds to the sum."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="cash_rounding",
    inputs="""
        step = rng.randint(1, 12) if size < 100 else rng.randint(900, 1000)
        prices = [rng.randint(0, 12 * step) for _ in range(size)]
        text = f"{size} {step}\\n" + "\\n".join(map(str, prices)) + "\\n"
    """,
    fast=(
        """
        import sys
        input = sys.stdin.readline

        n, k = map(int, input().split())
        gain = 0
        out = []
        for _ in range(n):
            p = int(input())
            r = (2 * p + k) // (2 * k) * k
            gain += r - p
            out.append(r)
        print(*out)
        print(gain)
        """,
        """
        import sys


        def nearest(price, step):
            below = price - price % step
            above = below + step
            if price - below < above - price:
                return below
            return above


        def main():
            n, step, *prices = map(int, sys.stdin.read().split())
            rounded = [nearest(price, step) for price in prices]
            print(" ".join(map(str, rounded)))
            print(sum(rounded) - sum(prices))


        if __name__ == "__main__":
            main()
        """,
        """
        n, k = map(int, input().split())
        prices = [int(input()) for _ in range(n)]
        rounded = []
        for p in prices:
            rest = p % k
            if 2 * rest < k:
                rounded.append(p - rest)
            else:
                rounded.append(p - rest + k)
        print(*rounded)
        print(sum(rounded) - sum(prices))
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, k = map(int, input().split())
        p = np.array([int(input()) for _ in range(n)])
        r = (2 * p + k) // (2 * k) * k
        print(*r)
        print(np.sum(r) - np.sum(p))
        """,
        """
        import statistics
        from decimal import Decimal, ROUND_HALF_UP

        n, k = map(int, input().split())
        prices = [int(input()) for _ in range(n)]
        rounded = []
        for p in prices:
            times = (Decimal(p) / Decimal(k)).quantize(Decimal("1"), rounding=ROUND_HALF_UP)
            rounded.append(int(times) * k)
        print(*rounded)
        print(sum(rounded) - sum(prices))
        """,
        """
        import sys
        import math
        from fractions import Fraction

        def nearest(price, step):
            return math.floor(Fraction(price, step) + Fraction(1, 2)) * step

        def main():
            n, step, *prices = map(int, sys.stdin.read().split())
            rounded = [nearest(price, step) for price in prices]
            print(" ".join(map(str, rounded)))
            print(sum(rounded) - sum(prices))

        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        import sys


        def nearest(price, step):
            below = price
            while below % step != 0:
                below -= 1
            above = below + step
            if price - below < above - price:
                return below
            return above


        def main():
            n, step, *prices = map(int, sys.stdin.read().split())
            rounded = [nearest(price, step) for price in prices]
            print(" ".join(map(str, rounded)))
            print(sum(rounded) - sum(prices))


        if __name__ == "__main__":
            main()
        """,
        """
        n, k = map(int, input().split())
        prices = [int(input()) for _ in range(n)]
        rounded = []
        for p in prices:
            d = 0
            # go both ways until a multiple is met
            while (p + d) % k != 0 and (p - d) % k != 0:
                d += 1
            if (p + d) % k == 0:
                rounded.append(p + d)
            else:
                rounded.append(p - d)
        print(*rounded)
        print(sum(rounded) - sum(prices))
        """,
    ),
    size=7600,
)
