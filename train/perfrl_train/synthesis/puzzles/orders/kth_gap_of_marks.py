"""Reads marks and K; prints the K-th smallest of the differences between any two of them."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="kth_gap_of_marks",
    inputs="""
        marks = [rng.randint(1, 30 if size < 50 else 10**6) for _ in range(size)]
        pairs = size * (size - 1) // 2
        nth = rng.randint(1, pairs) if size < 50 else pairs // 3
        text = f"{len(marks)} {nth}\\n" + " ".join(map(str, marks)) + "\\n"
    """,
    fast=(
        """
        n, k = map(int, input().split())
        a = sorted(map(int, input().split()))


        def count(d):
            # pairs that differ by at most d
            c = 0
            i = 0
            for j in range(n):
                while a[j] - a[i] > d:
                    i += 1
                c += j - i
            return c


        low = -1
        high = a[-1] - a[0]
        while high - low > 1:
            mid = (low + high) // 2
            if count(mid) >= k:
                high = mid
            else:
                low = mid
        print(high)
        """,
        """
        from bisect import bisect_right


        def main():
            n, k = map(int, input().split())
            marks = list(map(int, input().split()))
            marks.sort()
            left = 0
            right = marks[-1] - marks[0]
            while left < right:
                d = (left + right) // 2
                pairs = 0
                for i in range(n):
                    pairs += bisect_right(marks, marks[i] + d, i) - i - 1
                if pairs >= k:
                    right = d
                else:
                    left = d + 1
            print(left)


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np


        def main():
            n, k = map(int, input().split())
            marks = np.array(list(map(int, input().split())))
            marks = np.sort(marks)
            left = 0
            right = marks[-1] - marks[0]
            while left < right:
                d = (left + right) // 2
                pairs = np.sum(np.searchsorted(marks, marks + d, side="right") - np.arange(n) - 1)
                if pairs >= k:
                    right = d
                else:
                    left = d + 1
            print(left)


        main()
        """,
        """
        import sys, math, string, re, random
        from bisect import bisect_right, bisect_left
        from collections import Counter, deque
        from typing import List

        sys.setrecursionlimit(10**7)
        MOD = 10**9 + 7


        def LI() -> List[int]:
            return list(map(int, sys.stdin.readline().split()))


        def main():
            n, k = LI()
            marks = sorted(LI())
            left = 0
            right = marks[-1] - marks[0]
            while left < right:
                d = (left + right) // 2
                pairs = 0
                for i in range(n):
                    pairs += bisect_right(marks, marks[i] + d, i) - i - 1
                if pairs >= k:
                    right = d
                else:
                    left = d + 1
            print(left)


        main()
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        gaps = []
        for i in range(n):
            for j in range(i + 1, n):
                gaps.append(abs(a[i] - a[j]))
        gaps.sort()
        print(gaps[k - 1])
        """,
        """
        from itertools import combinations

        n, k = map(int, input().split())
        a = sorted(map(int, input().split()))
        print(sorted(y - x for x, y in combinations(a, 2))[k - 1])
        """,
        """
        def main():
            n, k = map(int, input().split())
            marks = list(map(int, input().split()))
            left = 0
            right = max(marks) - min(marks)
            while left < right:
                d = (left + right) // 2
                pairs = 0
                for i in range(n):
                    for j in range(i):
                        if -d <= marks[i] - marks[j] <= d:
                            pairs += 1
                if pairs >= k:
                    right = d
                else:
                    left = d + 1
            print(left)


        main()
        """,
    ),
    size=1000,
    smallest=2,
)
