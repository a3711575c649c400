"""Reads sweets and children; prints the share of each, the rest, and the fewest sweets to add or
take away so that none is left over."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="sweets_left_over",
    inputs="""
        children = rng.randint(1, 3 + size)
        sweets = rng.choice([rng.randint(0, 9 * size), children * rng.randint(0, size)])
        text = f"{sweets} {children}\\n"
    """,
    fast=(
        """
        n, m = map(int, input().split())
        print(n // m, n % m)
        print(min(n % m, m - n % m))
        """,
        """
        sweets, children = map(int, input().split())
        each, rest = divmod(sweets, children)
        print(each, rest)
        if rest < children - rest:
            print(rest)
        else:
            print(children - rest)
        """,
        """
        def main():
            sweets, children = map(int, input().split())
            each = sweets // children
            rest = sweets - each * children
            print(each, rest)
            # throw some away or buy some
            buy = children - rest
            print(min(buy, rest))

        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, m = np.array(input().split(), dtype=np.int64)
        print(n // m, n % m)
        print(np.minimum(n % m, m - n % m))
        """,
        """
        from fractions import Fraction

        sweets, children = map(int, input().split())
        share = Fraction(sweets, children)
        each = int(share)
        rest = int((share - each) * children)
        print(each, rest)
        print(min(rest, children - rest))
        """,
        """
        import re
        import decimal
        from typing import Tuple

        def read() -> Tuple[int, int]:
            a, b = re.findall(r"[0-9]+", input())
            return int(a), int(b)

        def main():
            sweets, children = read()
            each = sweets // children
            rest = sweets - each * children
            print(each, rest)
            # throw some away or buy some
            buy = children - rest
            print(min(buy, rest))

        if __name__ == "__main__":
            main()
        """,
        """
        #!/usr/bin/env python3
        import sys, os, math, bisect, heapq, string, random
        from collections import deque, Counter, defaultdict
        from itertools import permutations, combinations, product, accumulate
        from functools import lru_cache, reduce
        from fractions import Fraction
        from copy import deepcopy

        sys.setrecursionlimit(10**7)
        INF = float("inf")
        MOD = 10**9 + 7

        def I(): return int(sys.stdin.readline().rstrip())
        def LI(): return list(map(int, sys.stdin.readline().rstrip().split()))
        def LS(): return sys.stdin.readline().rstrip().split()

        n, m = LI()
        print(n // m, n % m)
        print(min(n % m, m - n % m))
        """,
    ),
)
