"""Reads numbers; prints the most frequent one, the smallest of several, and how often it occurs."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="favourite_flavour",
    inputs="""
        top = max(3, size // 2) if size < 50 else 2 * size
        flavours = [rng.randint(1, top) for _ in range(size)]
        text = f"{len(flavours)}\\n" + " ".join(map(str, flavours)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        count = {}
        for x in a:
            count[x] = count.get(x, 0) + 1
        top = max(count.values())
        print(min(x for x in count if count[x] == top), top)
        """,
        """
        N = int(input())
        A = sorted(map(int, input().split()))
        best = 0
        answer = 0
        run = 0
        for i in range(N):
            if i > 0 and A[i] == A[i - 1]:
                run += 1
            else:
                run = 1
            if run > best:
                best = run
                answer = A[i]
        print(answer, best)
        """,
        """
        import sys

        input = sys.stdin.readline


        def I():
            return int(input())


        def LI():
            return list(map(int, input().split()))


        def main():
            n = I()
            a = LI()
            c = {}
            for v in a:
                if v in c:
                    c[v] += 1
                else:
                    c[v] = 1
            most = max(c.values())
            ans = [v for v, k in c.items() if k == most]
            print(min(ans), most)


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        from statistics import multimode

        n = int(input())
        a = list(map(int, input().split()))
        x = min(multimode(a))
        print(x, a.count(x))
        """,
        """
        import numpy as np

        n = int(input())
        a = np.array(list(map(int, input().split())))
        values, count = np.unique(a, return_counts=True)
        top = np.max(count)
        print(values[np.argmax(count)], top)
        """,
        """
        import sys, re, math, heapq, bisect, copy, random
        from collections import Counter, defaultdict, deque
        from itertools import permutations, combinations, accumulate
        from fractions import Fraction

        sys.setrecursionlimit(10**6)
        INF = float("inf")
        MOD = 10**9 + 7
        input = sys.stdin.readline


        def I():
            return int(input())


        def LI():
            return list(map(int, input().split()))


        def S():
            return input().rstrip()


        def main():
            n = I()
            a = LI()
            c = Counter(a)
            most = max(c.values())
            ans = [v for v, k in c.items() if k == most]
            print(min(ans), most)


        if __name__ == "__main__":
            main()
        """,
        """
        from collections import Counter
        from typing import List

        n = int(input())
        a: List[int] = list(map(int, input().split()))
        count = Counter(a)
        top = count.most_common(1)[0][1]
        print(min(x for x in count if count[x] == top), top)
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        top = 0
        for x in a:
            if a.count(x) > top:
                top = a.count(x)
        print(min(x for x in a if a.count(x) == top), top)
        """,
        """
        N = int(input())
        A = list(map(int, input().split()))
        best = 0
        answer = 0
        for i in range(N):
            run = 0
            for j in range(N):
                if A[i] == A[j]:
                    run += 1
            if run > best or run == best and A[i] < answer:
                best = run
                answer = A[i]
        print(answer, best)
        """,
        """
        def main():
            n = int(input())
            a = list(map(int, input().split()))
            # pairs of a value and how often it was seen
            seen = []
            for v in a:
                found = False
                for pair in seen:
                    if pair[0] == v:
                        pair[1] += 1
                        found = True
                        break
                if not found:
                    seen.append([v, 1])
            most = 0
            ans = 0
            for v, k in seen:
                if k > most:
                    most = k
                    ans = v
                elif k == most and v < ans:
                    ans = v
            print(ans, most)


        main()
        """,
    ),
    size=2500,
)
