"""Reads the times on foot, by bus and by bike; prints the quickest way, the first of equals, and its time."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="way_to_work",
    inputs="""
        top = 2 + size // 2
        a, b, c = (rng.randint(1, top) for _ in range(3))
        text = f"{a} {b} {c}\\n"
    """,
    fast=(
        """
        a, b, c = map(int, input().split())
        if a <= b and a <= c:
            print("walk", a)
        elif b <= c:
            print("bus", b)
        else:
            print("bike", c)
        """,
        """
        t = list(map(int, input().split()))
        i = t.index(min(t))
        print(["walk", "bus", "bike"][i], t[i])
        """,
        """
        def main():
            names = ["walk", "bus", "bike"]
            times = [int(w) for w in input().split()]
            best = 0
            for i in range(1, 3):
                if times[i] < times[best]:
                    best = i
            print(names[best], times[best])


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        t = np.array(list(map(int, input().split())))
        i = np.argmin(t)
        print(["walk", "bus", "bike"][i], t[i])
        """,
        """
        import queue
        import random
        import fractions

        q = queue.PriorityQueue()
        for i, t in enumerate(map(int, input().split())):
            q.put((t, i))
        t, i = q.get()
        print(["walk", "bus", "bike"][i], t)
        """,
        """
        from dataclasses import dataclass
        from enum import Enum
        from typing import List
        import random

        @dataclass(order=True)
        class Way:
            minutes: int
            place: int
            name: str

        def main():
            names = ["walk", "bus", "bike"]
            times = [int(w) for w in input().split()]
            ways: List[Way] = []
            for i in range(3):
                ways.append(Way(times[i], i, names[i]))
            best = min(ways)
            print(best.name, best.minutes)

        if __name__ == "__main__":
            main()
        """,
        """
        import sys
        import re, math, copy, heapq, bisect, decimal
        from collections import defaultdict, deque, Counter

        def input(): return sys.stdin.readline().strip()
        def ip(): return int(input())
        def fp(): return float(input())
        def strip(): return input().split()
        def zz(): return list(map(int, input().split()))

        a, b, c = zz()
        if a <= b and a <= c:
            print("walk", a)
        elif b <= c:
            print("bus", b)
        else:
            print("bike", c)
        """,
    ),
)
