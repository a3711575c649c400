"""Reads times of runners; prints the places of all on one line, equal times sharing the better one."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="runners_by_place",
    inputs="""
        times = [rng.randint(1, size + 2) for _ in range(size)]
        text = f"{len(times)}\\n" + " ".join(map(str, times)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        t = list(map(int, input().split()))
        s = sorted(t)
        place = {}
        for i in range(n):
            if s[i] not in place:
                place[s[i]] = i + 1
        print(*[place[x] for x in t])
        """,
        """
        from bisect import bisect_left

        n = int(input())
        t = list(map(int, input().split()))
        s = sorted(t)
        print(*[bisect_left(s, x) + 1 for x in t])
        """,
        """
        def main():
            n = int(input())
            times = [int(w) for w in input().split()]
            order = sorted(range(n), key=lambda i: times[i])
            place = [0] * n
            before = None
            for k in range(n):
                i = order[k]
                if times[i] != before:
                    current = k + 1
                    before = times[i]
                place[i] = current
            print(" ".join(map(str, place)))


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        t = np.array(list(map(int, input().split())))
        s = np.sort(t)
        print(*(np.searchsorted(s, t) + 1))
        """,
        """
        import numpy as np

        n = int(input())
        times = np.array(input().split(), dtype=np.int64)
        values, where, count = np.unique(times, return_inverse=True, return_counts=True)
        faster = np.cumsum(count) - count
        print(" ".join(map(str, faster[where] + 1)))
        """,
        """
        import copy
        from collections import defaultdict
        from bisect import bisect_left, bisect_right
        from datetime import datetime

        n = int(input())
        t = list(map(int, input().split()))
        s = copy.deepcopy(t)
        s.sort()
        print(*[bisect_left(s, x) + 1 for x in t])
        """,
    ),
    slow=(
        """
        n = int(input())
        t = list(map(int, input().split()))
        place = []
        for i in range(n):
            better = 0
            for j in range(n):
                if t[j] < t[i]:
                    better += 1
            place.append(better + 1)
        print(*place)
        """,
        """
        n = int(input())
        t = list(map(int, input().split()))
        s = sorted(t)
        print(*[s.index(x) + 1 for x in t])
        """,
        """
        def main():
            n = int(input())
            times = [int(w) for w in input().split()]
            # bubble sort
            order = times[:]
            for i in range(n):
                for j in range(n - 1 - i):
                    if order[j] > order[j + 1]:
                        order[j], order[j + 1] = order[j + 1], order[j]
            place = {}
            for i in range(n):
                if order[i] not in place:
                    place[order[i]] = i + 1
            print(" ".join(str(place[x]) for x in times))


        main()
        """,
    ),
    size=2400,
)
