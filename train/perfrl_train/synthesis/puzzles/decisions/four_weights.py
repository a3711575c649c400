"""Reads four weights; prints whether all of them can be put on the two pans of a scale to balance it."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="four_weights",
    inputs="""
        top = 2 + size
        w = [rng.randint(0, top) for _ in range(4)]
        if rng.random() < 0.6:
            w[3] = rng.choice([w[0] + w[1] + w[2], abs(w[0] + w[1] - w[2]), max(0, w[2] - w[0] - w[1])])
        rng.shuffle(w)
        text = " ".join(map(str, w)) + "\\n"
    """,
    fast=(
        """
        a, b, c, d = map(int, input().split())
        s = a + b + c + d
        if 2 * a == s or 2 * b == s or 2 * c == s or 2 * d == s:
            print("YES")
        elif a + b == c + d or a + c == b + d or a + d == b + c:
            print("YES")
        else:
            print("NO")
        """,
        """
        a, b, c, d = sorted(map(int, input().split()))
        print("YES" if a + b + c == d or a + d == b + c or a + b == c + d else "NO")
        """,
        """
        def balance(weights):
            total = sum(weights)
            if total % 2 == 1:
                return False
            half = total // 2
            for i in range(4):
                if weights[i] == half:
                    return True
                for j in range(i):
                    if weights[i] + weights[j] == half:
                        return True
            return False


        print("YES" if balance([int(x) for x in input().split()]) else "NO")
        """,
    ),
    heavy=(
        """
        import numpy as np

        a, b, c, d = np.sort(np.array(input().split(), dtype=np.int64))
        print("YES" if a + b + c == d or a + d == b + c or a + b == c + d else "NO")
        """,
        """
        from itertools import product
        from fractions import Fraction
        import numpy as np

        w = np.array(list(map(int, input().split())))
        for signs in product([1, -1], repeat=4):
            if np.dot(w, np.array(signs)) == 0:
                print("YES")
                break
        else:
            print("NO")
        """,
        """
        import sys
        from typing import List, Set, Dict, Tuple
        from itertools import combinations
        from statistics import mean, median
        from queue import Queue, PriorityQueue

        def balance(weights: List[int]) -> bool:
            total = sum(weights)
            for k in range(1, 4):
                for some in combinations(weights, k):
                    if 2 * sum(some) == total:
                        return True
            return False

        def main():
            weights = list(map(int, sys.stdin.readline().split()))
            print("YES" if balance(weights) else "NO")

        if __name__ == "__main__":
            main()
        """,
        """
        import re
        import fractions
        import datetime

        a, b, c, d = map(int, re.split(" ", input().strip()))
        s = a + b + c + d
        if 2 * a == s or 2 * b == s or 2 * c == s or 2 * d == s:
            print("YES")
        elif a + b == c + d or a + c == b + d or a + d == b + c:
            print("YES")
        else:
            print("NO")
        """,
    ),
)
