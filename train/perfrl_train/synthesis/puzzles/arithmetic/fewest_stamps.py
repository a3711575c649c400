"""Reads an amount of postage; prints how few stamps of 30, 6 and 1 make it up exactly."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="fewest_stamps",
    inputs="""
        amount = rng.randint(max(size - 40, 0), size) if size > 100 else rng.randint(0, 90 * size)
        text = f"{amount}\\n"
    """,
    fast=(
        """
        x = int(input())
        print(x // 30 + x % 30 // 6 + x % 6)
        """,
        """
        amount = int(input())
        used = 0
        for stamp in (30, 6, 1):
            k, amount = divmod(amount, stamp)
            used += k
        print(used)
        """,
        """
        X = int(input())
        best = X
        a = X // 30
        rest = X - 30 * a
        b = rest // 6
        c = rest - 6 * b
        if a + b + c < best:
            best = a + b + c
        print(best)
        """,
    ),
    heavy=(
        """
        import numpy as np

        amount = int(input())
        used = 0
        for stamp in np.array([30, 6, 1]):
            k, amount = divmod(amount, stamp)
            used += k
        print(used)
        """,
        """
        import math
        from decimal import Decimal, ROUND_FLOOR
        from typing import List

        x = Decimal(input())
        stamps: List[int] = [30, 6, 1]
        used = 0
        for s in stamps:
            k = (x / s).to_integral_value(rounding=ROUND_FLOOR)
            x -= k * s
            used += int(k)
        print(used)
        """,
    ),
    slow=(
        """
        x = int(input())
        best = x
        for a in range(x // 30 + 1):
            for b in range((x - 30 * a) // 6 + 1):
                c = x - 30 * a - 6 * b
                best = min(best, a + b + c)
        print(best)
        """,
        """
        X = int(input())
        best = X
        for a in range(X // 30 + 1):
            rest = X - 30 * a
            for b in range(rest // 6 + 1):
                c = rest - 6 * b
                if a + b + c < best:
                    best = a + b + c
        print(best)
        """,
        """
        amount = int(input())
        ways = []
        for a in range(amount // 30 + 1):
            for b in range((amount - 30 * a) // 6 + 1):
                ways.append(a + b + (amount - 30 * a - 6 * b))
        print(min(ways))
        """,
    ),
    size=18000,
)
