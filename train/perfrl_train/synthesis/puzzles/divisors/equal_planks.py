"""Reads lengths of planks; prints the greatest length that divides all of them, and how many pieces
of it they yield."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="equal_planks",
    inputs="""
        if size < 100:
            g = rng.randint(1, 9)
            planks = [g * rng.randint(1, 30) for _ in range(size)]
        else:
            g = rng.choice([4800, 4900, 4999, 5000, 5040])
            planks = [g * rng.randint(150, 250) for _ in range(size)]
        text = f"{size}\\n" + " ".join(map(str, planks)) + "\\n"
    """,
    fast=(
        """
        from math import gcd

        n = int(input())
        a = list(map(int, input().split()))
        g = 0
        for x in a:
            g = gcd(g, x)
        print(g, sum(a) // g)
        """,
        """
        def gcd(a, b):
            while b:
                a, b = b, a % b
            return a


        def main():
            n = int(input())
            planks = list(map(int, input().split()))
            length = planks[0]
            for plank in planks[1:]:
                length = gcd(length, plank)
            pieces = 0
            for plank in planks:
                pieces += plank // length
            print(length, pieces)


        if __name__ == "__main__":
            main()
        """,
        """
        import math
        N = int(input())
        A = list(map(int, input().split()))
        ans = math.gcd(*A)
        print(ans, sum(x // ans for x in A))
        """,
    ),
    heavy=(
        """
        import numpy as np

        N = int(input())
        A = np.array(list(map(int, input().split())))
        ans = np.gcd.reduce(A)
        print(ans, np.sum(A // ans))
        """,
        """
        from fractions import Fraction
        from functools import reduce

        def gcd(a, b):
            return a // Fraction(a, b).numerator

        n = int(input())
        a = list(map(int, input().split()))
        g = reduce(gcd, a)
        print(g, sum(a) // g)
        """,
        """
        import re
        import random
        from typing import List
        from functools import reduce
        from math import gcd

        def read_ints() -> List[int]:
            return [int(x) for x in re.split(r"\\s+", input().strip())]

        def main():
            n = int(input())
            planks = read_ints()
            length = reduce(gcd, planks)
            pieces = 0
            for plank in planks:
                pieces += plank // length
            print(length, pieces)

        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        g = 1
        for d in range(1, min(a) + 1):
            ok = True
            for x in a:
                if x % d != 0:
                    ok = False
                    break
            if ok:
                g = d
        print(g, sum(a) // g)
        """,
        """
        def gcd(a, b):
            # take the smaller from the larger one
            while a != b:
                if a > b:
                    a -= b
                else:
                    b -= a
            return a


        def main():
            n = int(input())
            planks = list(map(int, input().split()))
            length = planks[0]
            for plank in planks[1:]:
                length = gcd(length, plank)
            pieces = 0
            for plank in planks:
                pieces += plank // length
            print(length, pieces)


        if __name__ == "__main__":
            main()
        """,
        """
        N = int(input())
        A = list(map(int, input().split()))
        ans = max(d for d in range(1, min(A) + 1) if all(x % d == 0 for x in A))
        print(ans, sum(x // ans for x in A))
        """,
    ),
    size=10000,
)
