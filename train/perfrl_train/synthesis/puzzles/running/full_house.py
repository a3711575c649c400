"""Reads when guests come and leave; prints the most at one time, and for how long there are that many."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="full_house",
    inputs="""
        top = 12 if size < 50 else 4000
        visits = []
        for _ in range(size):
            come = rng.randint(0, top - 1)
            visits.append((come, rng.randint(come + 1, top)))
        text = f"{len(visits)}\\n" + "".join(f"{s} {t}\\n" for s, t in visits)
    """,
    fast=(
        """
        n = int(input())
        change = [0] * 4002
        for _ in range(n):
            s, t = map(int, input().split())
            change[s] += 1
            change[t] -= 1
        now = 0
        best = 0
        long = 0
        for d in change:
            now += d
            if now > best:
                best = now
                long = 1
            elif now == best:
                long += 1
        print(best, long)
        """,
        """
        import sys


        def main():
            data = list(map(int, sys.stdin.read().split()))
            starts = sorted(data[1::2])
            ends = sorted(data[2::2])
            n = len(starts)
            now = most = minutes = 0
            i = j = 0
            while i < n:
                # everything that happens at this moment
                here = min(starts[i], ends[j])
                while i < n and starts[i] == here:
                    now += 1
                    i += 1
                while j < n and ends[j] == here:
                    now -= 1
                    j += 1
                until = ends[j] if i == n else min(starts[i], ends[j])
                if now > most:
                    most = now
                    minutes = until - here
                elif now == most:
                    minutes += until - here
            print(most, minutes)


        main()
        """,
        """
        import sys
        from itertools import accumulate

        input = sys.stdin.readline
        N = int(input())
        D = [0] * 4002
        for i in range(N):
            s, t = map(int, input().split())
            D[s] += 1
            D[t] -= 1
        C = list(accumulate(D))
        m = max(C)
        print(m, C.count(m))
        """,
    ),
    heavy=(
        """
        import sys
        import numpy as np

        input = sys.stdin.readline
        N = int(input())
        D = np.zeros(4002, dtype=np.int64)
        for i in range(N):
            s, t = map(int, input().split())
            D[s] += 1
            D[t] -= 1
        C = np.cumsum(D)
        m = np.max(C)
        print(m, np.sum(C == m))
        """,
        """
        import numpy as np

        n = int(input())
        rows = np.array([list(map(int, input().split())) for _ in range(n)])
        come = np.bincount(rows[:, 0], minlength=4002)
        leave = np.bincount(rows[:, 1], minlength=4002)
        inside = np.cumsum(come - leave)
        print(inside.max(), np.count_nonzero(inside == inside.max()))
        """,
        """
        from collections import defaultdict
        from decimal import Decimal
        import functools, itertools, copy


        def main():
            n = int(input())
            change = defaultdict(int)
            for _ in range(n):
                s, t = map(int, input().split())
                change[s] += 1
                change[t] -= 1
            now = 0
            best = 0
            long = 0
            times = sorted(change)
            for i in range(len(times) - 1):
                now += change[times[i]]
                if now > best:
                    best = now
                    long = 0
                if now == best:
                    long += times[i + 1] - times[i]
            print(best, long)


        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        n = int(input())
        inside = [0] * 4002
        for _ in range(n):
            s, t = map(int, input().split())
            for i in range(s, t):
                inside[i] += 1
        best = max(inside)
        print(best, inside.count(best))
        """,
        """
        n = int(input())
        visits = []
        for _ in range(n):
            s, t = map(int, input().split())
            visits.append((s, t))
        best = 0
        long = 0
        for m in range(4001):
            now = 0
            for s, t in visits:
                if s <= m < t:
                    now += 1
            if now > best:
                best = now
                long = 1
            elif now == best:
                long += 1
        print(best, long)
        """,
        """
        import sys


        def main():
            data = list(map(int, sys.stdin.read().split()))
            starts = data[1::2]
            ends = data[2::2]
            times = sorted(set(starts + ends))
            most = 0
            minutes = 0
            for k in range(len(times) - 1):
                here = times[k]
                now = len([s for s in starts if s <= here]) - len([t for t in ends if t <= here])
                if now > most:
                    most = now
                    minutes = 0
                if now == most:
                    minutes += times[k + 1] - here
            print(most, minutes)


        main()
        """,
    ),
    size=1200,
)
