"""Reads numbers; prints after each the lower median of those read so far."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="median_so_far",
    inputs="""
        drops = [rng.randint(-20, 20) if size < 50 else rng.randint(1, 99999) for _ in range(size)]
        text = f"{len(drops)}\\n" + " ".join(map(str, drops)) + "\\n"
    """,
    fast=(
        """
        from bisect import insort

        n = int(input())
        a = list(map(int, input().split()))
        s = []
        for x in a:
            insort(s, x)
            print(s[(len(s) - 1) // 2])
        """,
        """
        import heapq


        def main():
            n = int(input())
            a = list(map(int, input().split()))
            low = []  # negated: the largest of the lower half is in front
            high = []
            out = []
            for x in a:
                if low and x > -low[0]:
                    heapq.heappush(high, x)
                else:
                    heapq.heappush(low, -x)
                if len(low) > len(high) + 1:
                    heapq.heappush(high, -heapq.heappop(low))
                elif len(high) > len(low):
                    heapq.heappush(low, -heapq.heappop(high))
                out.append(-low[0])
            print("\\n".join(map(str, out)))


        main()
        """,
    ),
    heavy=(
        """
        from bisect import insort
        from statistics import median_low

        n = int(input())
        a = list(map(int, input().split()))
        s = []
        for x in a:
            insort(s, x)
            print(median_low(s[(len(s) - 1) // 2 : len(s) // 2 + 1]))
        """,
        """
        import sys
        from queue import PriorityQueue


        def main():
            n = int(sys.stdin.readline())
            a = list(map(int, sys.stdin.readline().split()))
            low = PriorityQueue()
            high = PriorityQueue()
            out = []
            for x in a:
                low.put(-x)
                high.put(-low.get())
                if high.qsize() > low.qsize():
                    low.put(-high.get())
                out.append(-low.queue[0])
            print("\\n".join(map(str, out)))


        main()
        """,
        """
        import sys, math, heapq, string, re
        import numpy as np
        from bisect import insort
        from collections import deque, defaultdict
        from fractions import Fraction

        MOD = 10**9 + 7
        INF = float("inf")


        def I():
            return int(input())


        def LI():
            return list(map(int, input().split()))


        n = I()
        a = LI()
        s = []
        for x in a:
            insort(s, x)
            print(s[(len(s) - 1) // 2])
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        s = []
        for x in a:
            s.append(x)
            print(sorted(s[::-1])[(len(s) - 1) // 2])
        """,
        """
        from statistics import median_low

        n = int(input())
        a = list(map(int, input().split()))
        for i in range(n):
            print(median_low(a[: i + 1]))
        """,
        """
        def main():
            n = int(input())
            a = list(map(int, input().split()))
            s = []
            out = []
            for x in a:
                # look for the place from the left
                i = 0
                while i < len(s) and s[i] < x:
                    i += 1
                s = s[:i] + [x] + s[i:]
                out.append(s[(len(s) - 1) // 2])
            print("\\n".join(map(str, out)))


        main()
        """,
    ),
    size=2000,
)
