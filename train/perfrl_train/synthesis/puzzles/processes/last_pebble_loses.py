"""Reads a number of pebbles and how many may be taken at once, where whoever takes the last one loses; prints
the winner, how many heaps up to this one are lost, and the largest of those."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="last_pebble_loses",
    inputs="""
        m = rng.randint(1, 3) if size < 100 else 4
        steps = sorted(rng.sample(range(2, 9), m - 1) + [1])
        rng.shuffle(steps)
        n = rng.randint(1, 4 * size) if size < 100 else size
        text = f"{n} {m}\\n" + " ".join(map(str, steps)) + "\\n"
    """,
    fast=(
        """
        n, m = map(int, input().split())
        steps = list(map(int, input().split()))
        # win[i]: the player to move wins with i pebbles; who finds none has won
        win = [False] * (n + 1)
        win[0] = True
        for i in range(1, n + 1):
            for s in steps:
                if s <= i and not win[i - s]:
                    win[i] = True
                    break
        bad = [i for i in range(1, n + 1) if not win[i]]
        print("Ada" if win[n] else "Bo")
        print(len(bad), bad[-1])
        """,
        """
        def main():
            n, m = map(int, input().split())
            a = tuple(map(int, input().split()))
            losing = set()
            last = 0
            for i in range(1, n + 1):
                for s in a:
                    if i - s in losing:
                        break
                else:
                    losing.add(i)
                    last = i
            print("Bo" if n in losing else "Ada")
            print(len(losing), last)

        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, m = map(int, input().split())
        steps = np.array(list(map(int, input().split())))
        win = np.zeros(n + 1, dtype=bool)
        win[0] = True
        for i in range(1, n + 1):
            for s in steps:
                if s <= i and not win[i - s]:
                    win[i] = True
                    break
        bad = np.where(win == False)[0]
        print("Ada" if win[n] else "Bo")
        print(len(bad), bad[-1])
        """,
        """
        import sys, random, string, copy, bisect, heapq, re, statistics
        from fractions import Fraction
        from collections import defaultdict, deque
        from functools import lru_cache
        sys.setrecursionlimit(10**6)

        def II(): return int(sys.stdin.readline())
        def MI(): return map(int, sys.stdin.readline().split())
        def LI(): return list(MI())

        n, m = MI()
        steps = LI()

        @lru_cache(maxsize=None)
        def win(i):
            if i == 0:
                return True
            return any(s <= i and not win(i - s) for s in steps)

        bad = []
        for i in range(1, n + 1):
            if not win(i):
                bad.append(i)
        print("Ada" if win(n) else "Bo")
        print(len(bad), bad[-1])
        """,
    ),
    slow=(
        """
        def main():
            n, m = map(int, input().split())
            a = tuple(map(int, input().split()))
            losing = []
            for i in range(1, n + 1):
                for s in a:
                    if i - s in losing:
                        break
                else:
                    losing.append(i)
            print("Bo" if n in losing else "Ada")
            print(len(losing), losing[-1])

        main()
        """,
        """
        n, m = map(int, input().split())
        steps = list(map(int, input().split()))
        win = [True]
        for i in range(1, n + 1):
            # can the other one be left with a lost pile?
            lost = [j for j in range(i) if not win[j]]
            ok = False
            for s in steps:
                if i - s in lost:
                    ok = True
            win.append(ok)
        bad = [i for i in range(1, n + 1) if not win[i]]
        print("Ada" if win[n] else "Bo")
        print(len(bad), bad[-1])
        """,
    ),
    size=5500,
)
