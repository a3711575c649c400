"""Reads weights of parcels and pairs of bounds; prints for each pair how many weigh from one to the other."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="parcels_between",
    inputs="""
        top = 20 if size < 50 else 9999
        parcels = [rng.randint(1, top) for _ in range(size)]
        asked = [sorted((rng.randint(0, top + 1), rng.randint(0, top + 1))) for _ in range(size)]
        text = f"{len(parcels)}\\n" + " ".join(map(str, parcels)) + "\\n"
        text += f"{len(asked)}\\n" + "".join(f"{l} {r}\\n" for l, r in asked)
    """,
    fast=(
        """
        from bisect import bisect_left, bisect_right

        n = int(input())
        a = sorted(map(int, input().split()))
        q = int(input())
        for _ in range(q):
            l, r = map(int, input().split())
            print(bisect_right(a, r) - bisect_left(a, l))
        """,
        """
        import sys


        def main():
            data = list(map(int, sys.stdin.read().split()))
            n = data[0]
            a = data[1 : n + 1]
            a.sort()
            top = 10001
            upto = [0] * (top + 1)  # how many weigh at most w
            for w in a:
                upto[w] += 1
            for w in range(top):
                upto[w + 1] += upto[w]
            out = []
            for i in range(n + 2, len(data), 2):
                l = data[i]
                r = data[i + 1]
                below = upto[l - 1] if l > 0 else 0
                out.append(upto[r] - below)
            print("\\n".join(map(str, out)))


        main()
        """,
        """
        import sys
        from bisect import bisect

        input = sys.stdin.readline
        n = int(input())
        a = list(map(int, input().split()))
        a.sort()
        out = []
        for _ in range(int(input())):
            l, r = map(int, input().split())
            out.append(bisect(a, r) - bisect(a, l - 1))
        print(*out, sep="\\n")
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        a = np.sort(np.array(list(map(int, input().split()))))
        q = int(input())
        for _ in range(q):
            l, r = map(int, input().split())
            print(np.searchsorted(a, r, side="right") - np.searchsorted(a, l))
        """,
        """
        import sys
        import numpy as np


        def main():
            data = np.array(sys.stdin.read().split(), dtype=np.int64)
            n = data[0]
            a = np.sort(data[1 : n + 1])
            l = data[n + 2 :: 2]
            r = data[n + 3 :: 2]
            count = np.searchsorted(a, r, side="right") - np.searchsorted(a, l, side="left")
            print("\\n".join(map(str, count)))


        main()
        """,
        """
        import sys, re, copy, string
        from bisect import bisect
        from collections import Counter, defaultdict, deque
        from typing import List
        from itertools import product

        input = sys.stdin.readline


        def solve(a: List[int], l: int, r: int) -> int:
            return bisect(a, r) - bisect(a, l - 1)


        n = int(input())
        a = list(map(int, input().split()))
        a.sort()
        for _ in range(int(input())):
            l, r = map(int, input().split())
            print(solve(a, l, r))
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        q = int(input())
        for _ in range(q):
            l, r = map(int, input().split())
            count = 0
            for x in a:
                if l <= x <= r:
                    count += 1
            print(count)
        """,
        """
        from bisect import bisect_left, bisect_right

        n = int(input())
        a = list(map(int, input().split()))
        q = int(input())
        for _ in range(q):
            l, r = map(int, input().split())
            s = sorted(a)
            print(bisect_right(s, r) - bisect_left(s, l))
        """,
        """
        import sys


        def main():
            data = list(map(int, sys.stdin.read().split()))
            n = data[0]
            a = data[1 : n + 1]
            a.sort()
            answer = ""
            for i in range(n + 2, len(data), 2):
                l = data[i]
                r = data[i + 1]
                first = 0
                while first < n and a[first] < l:
                    first += 1
                last = first
                while last < n and a[last] <= r:
                    last += 1
                answer += str(last - first) + "\\n"
            print(answer.strip())


        main()
        """,
    ),
    size=2200,
)
