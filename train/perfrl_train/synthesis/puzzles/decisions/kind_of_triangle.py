"""Reads triples of lengths; prints for each which kind of triangle it makes: none, equal, right,
two equal or other."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="kind_of_triangle",
    inputs="""
        kinds = []
        for _ in range(1 + size // 3):
            a, b = rng.randint(1, 4 + size), rng.randint(1, 4 + size)
            k = rng.randint(1, 4)
            c = rng.choice([a, b, a + b, max(1, a + b - 1), rng.randint(1, 4 + size)])
            sides = rng.choice([[a, b, c], [3 * k, 4 * k, 5 * k], [k, k, k], [a, a, b], [5, 12, 13]])
            rng.shuffle(sides)
            kinds.append(" ".join(map(str, sides)))
        text = f"{len(kinds)}\\n" + "\\n".join(kinds) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        for _ in range(n):
            a, b, c = sorted(map(int, input().split()))
            if a + b <= c:
                print("none")
            elif a == c:
                print("equal")
            elif a * a + b * b == c * c:
                print("right")
            elif a == b or b == c:
                print("two equal")
            else:
                print("other")
        """,
        """
        def kind(a, b, c):
            if a > c:
                a, c = c, a
            if b > c:
                b, c = c, b
            if a + b <= c:
                return "none"
            if a == b == c:
                return "equal"
            if a**2 + b**2 == c**2:
                return "right"
            if a == b or b == c or a == c:
                return "two equal"
            return "other"


        def main():
            for _ in range(int(input())):
                a, b, c = map(int, input().split())
                print(kind(a, b, c))


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        for _ in range(n):
            a, b, c = np.sort(np.array(list(map(int, input().split()))))
            if a + b <= c:
                print("none")
            elif a == c:
                print("equal")
            elif a * a + b * b == c * c:
                print("right")
            elif a == b or b == c:
                print("two equal")
            else:
                print("other")
        """,
        """
        from itertools import permutations
        from collections import Counter
        from fractions import Fraction
        import random

        def kind(sides):
            if any(a + b <= c for a, b, c in permutations(sides)):
                return "none"
            most = max(Counter(sides).values())
            if most == 3:
                return "equal"
            if any(Fraction(a * a + b * b, c * c) == 1 for a, b, c in permutations(sides)):
                return "right"
            if most == 2:
                return "two equal"
            return "other"

        def main():
            for _ in range(int(input())):
                print(kind(list(map(int, input().split()))))

        if __name__ == "__main__":
            main()
        """,
        """
        import re
        import decimal
        import statistics
        n = int(input())
        for _ in range(n):
            a, b, c = sorted(map(int, re.findall("[0-9]+", input())))
            if a + b <= c:
                print("none")
            elif a == c:
                print("equal")
            elif a * a + b * b == c * c:
                print("right")
            elif a == b or b == c:
                print("two equal")
            else:
                print("other")
        """,
    ),
)
