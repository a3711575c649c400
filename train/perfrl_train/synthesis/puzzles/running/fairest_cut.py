"""Reads a row of weights; prints the least difference between its two parts when cut in two, neither
empty, and in how many places that is so."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="fairest_cut",
    inputs="""
        weights = [rng.randint(-3, 9) for _ in range(size)]
        text = f"{len(weights)}\\n" + " ".join(map(str, weights)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        left = 0
        right = sum(a)
        diffs = []
        for i in range(n - 1):
            left += a[i]
            right -= a[i]
            diffs.append(abs(left - right))
        best = min(diffs)
        print(best, diffs.count(best))
        """,
        """
        N = int(input())
        A = list(map(int, input().split()))
        total = sum(A)
        best = float("inf")
        ways = 0
        x = 0
        for a in A[:-1]:
            x += a
            d = abs(total - 2 * x)
            if d < best:
                best = d
                ways = 1
            elif d == best:
                ways += 1
        print(best, ways)
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        a = np.array(list(map(int, input().split())))
        left = np.cumsum(a)[:-1]
        diffs = np.abs(np.sum(a) - 2 * left)
        best = np.min(diffs)
        print(best, np.sum(diffs == best))
        """,
        """
        from itertools import accumulate
        from collections import Counter
        from fractions import Fraction

        N = int(input())
        A = list(map(int, input().split()))
        half = Fraction(sum(A), 2)
        diffs = Counter(abs(x - half) * 2 for x in list(accumulate(A))[:-1])
        best = min(diffs)
        print(best, diffs[best])
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        diffs = []
        for i in range(1, n):
            diffs.append(abs(sum(a[:i]) - sum(a[i:])))
        best = min(diffs)
        print(best, diffs.count(best))
        """,
        """
        N = int(input())
        A = list(map(int, input().split()))
        best = float("inf")
        ways = 0
        for i in range(N - 1):
            left = 0
            right = 0
            for j in range(N):
                if j <= i:
                    left += A[j]
                else:
                    right += A[j]
            d = abs(left - right)
            if d < best:
                best = d
                ways = 1
            elif d == best:
                ways += 1
        print(best, ways)
        """,
        """
        n = int(input())
        right = list(map(int, input().split()))
        left = []
        diffs = []
        for _ in range(n - 1):
            left.insert(0, right.pop(0))
            diffs.append(abs(sum(left) - sum(right)))
        best = min(diffs)
        print(best, diffs.count(best))
        """,
    ),
    size=2400,
    smallest=2,
)
