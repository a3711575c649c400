"""Reads points in order; prints the greatest mean of the first few of them, as a reduced fraction."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="best_opening_average",
    inputs="""
        top = rng.choice([4, 60, 999])
        points = [rng.randint(0, top) for _ in range(size)]
        text = f"{size}\\n" + " ".join(map(str, points)) + "\\n"
    """,
    fast=(
        """
        from math import gcd

        n = int(input())
        a = list(map(int, input().split()))
        p, q = 0, 1
        s = 0
        for i in range(n):
            s += a[i]
            if s * q > p * (i + 1):
                p, q = s, i + 1
        g = gcd(p, q)
        print(f"{p // g}/{q // g}")
        """,
        """
        def gcd(a, b):
            while b:
                a, b = b, a % b
            return a


        def main():
            n = int(input())
            points = [int(w) for w in input().split()]
            total = 0
            best = (0, 1)
            for games, point in enumerate(points, 1):
                total += point
                if total * best[1] > best[0] * games:
                    best = (total, games)
            up, down = best
            g = gcd(up, down)
            print(str(up // g) + "/" + str(down // g))


        main()
        """,
    ),
    heavy=(
        """
        from fractions import Fraction

        n = int(input())
        a = list(map(int, input().split()))
        best = Fraction(0)
        s = 0
        for i in range(n):
            s += a[i]
            best = max(best, Fraction(s, i + 1))
        print(f"{best.numerator}/{best.denominator}")
        """,
        """
        import numpy as np
        from math import gcd

        n = int(input())
        a = np.array(list(map(int, input().split())))
        s = np.cumsum(a)
        p, q = 0, 1
        for i in range(n):
            if s[i] * q > p * (i + 1):
                p, q = int(s[i]), i + 1
        g = gcd(p, q)
        print(f"{p // g}/{q // g}")
        """,
    ),
    slow=(
        """
        from math import gcd

        n = int(input())
        a = list(map(int, input().split()))
        p, q = 0, 1
        for i in range(n):
            s = sum(a[: i + 1])
            if s * q > p * (i + 1):
                p, q = s, i + 1
        g = gcd(p, q)
        print(f"{p // g}/{q // g}")
        """,
        """
        def gcd(a, b):
            while b:
                a, b = b, a % b
            return a


        def total_of(points, games):
            total = 0
            for i in range(games):
                total += points[i]
            return total


        def main():
            n = int(input())
            points = [int(w) for w in input().split()][:n]
            best = (0, 1)
            for games in range(1, n + 1):
                total = total_of(points, games)
                if total * best[1] > best[0] * games:
                    best = (total, games)
            up, down = best
            g = gcd(up, down)
            print(str(up // g) + "/" + str(down // g))


        main()
        """,
    ),
    size=6500,
)
