"""Reads a number of bottles, the sizes of three kinds of crate and how many there are of each; prints in how
many ways full crates hold exactly all the bottles."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="crates_of_bottles",
    inputs="""
        sizes = rng.sample(range(1, 8), 3) if rng.random() < 0.8 else [2, 4, 6]
        total = size + rng.randint(0, 6)
        limits = [total if size > 50 else rng.randint(0, total) for _ in range(3)]
        text = f"{total}\\n" + " ".join(map(str, sizes)) + "\\n" + " ".join(map(str, limits)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        a, b, c = map(int, input().split())
        p, q, r = map(int, input().split())
        ans = 0
        for x in range(min(p, n // a) + 1):
            for y in range(min(q, (n - a * x) // b) + 1):
                rest = n - a * x - b * y
                if rest % c == 0 and rest // c <= r:
                    ans += 1
        print(ans)
        """,
        """
        def fillings(total, sizes, limits):
            ways = [1] + [0] * total
            for size, limit in zip(sizes, limits):
                fresh = [0] * (total + 1)
                for start in range(min(size, total + 1)):
                    window = 0
                    # slide over the amounts that leave the same rest
                    for amount in range(start, total + 1, size):
                        window += ways[amount]
                        gone = amount - (limit + 1) * size
                        if gone >= 0:
                            window -= ways[gone]
                        fresh[amount] = window
                ways = fresh
            return ways[total]


        def main():
            total = int(input())
            sizes = list(map(int, input().split()))
            limits = list(map(int, input().split()))
            print(fillings(total, sizes, limits))


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        a, b, c = map(int, input().split())
        p, q, r = map(int, input().split())
        ans = 0
        for x in range(min(p, n // a) + 1):
            rest = n - a * x - b * np.arange(min(q, (n - a * x) // b) + 1)
            ans += np.sum((rest % c == 0) & (rest // c <= r))
        print(ans)
        """,
        """
        from itertools import product
        from fractions import Fraction
        import random

        n = int(input())
        a, b, c = map(int, input().split())
        p, q, r = map(int, input().split())
        ans = 0
        for x in range(min(p, n // a) + 1):
            for y in range(min(q, (n - a * x) // b) + 1):
                rest = n - a * x - b * y
                if rest % c == 0 and rest // c <= r:
                    ans += 1
        print(ans)
        """,
    ),
    slow=(
        """
        n = int(input())
        a, b, c = map(int, input().split())
        p, q, r = map(int, input().split())
        ans = 0
        for x in range(p + 1):
            for y in range(q + 1):
                for z in range(r + 1):
                    if a * x + b * y + c * z == n:
                        ans += 1
        print(ans)
        """,
        """
        def fillings(total, sizes, limits):
            if total < 0:
                return 0
            if not sizes:
                return 1 if total == 0 else 0
            ways = 0
            for count in range(limits[0] + 1):
                ways += fillings(total - count * sizes[0], sizes[1:], limits[1:])
            return ways


        def main():
            total = int(input())
            sizes = list(map(int, input().split()))
            limits = list(map(int, input().split()))
            print(fillings(total, sizes, limits))


        if __name__ == "__main__":
            main()
        """,
    ),
    size=175,
)
