"""Reads the weights of stones and a limit; a stone above the limit breaks into a third, rounded down, and the
rest, and so on; prints how many pieces there are in the end."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="breaking_stones",
    inputs="""
        limit = rng.randint(2, 4)
        count = rng.randint(1, 4) if size < 1000 else 12
        stones = [rng.randint(1, size) for _ in range(count)]
        text = f"{count} {limit}\\n" + " ".join(map(str, stones)) + "\\n"
    """,
    fast=(
        """
        n, k = map(int, input().split())
        stones = list(map(int, input().split()))
        memo = {}

        def pieces(x):
            if x <= k:
                return 1
            if x not in memo:
                memo[x] = pieces(x // 3) + pieces(x - x // 3)
            return memo[x]

        total = 0
        for s in stones:
            total += pieces(s)
        print(total)
        """,
        """
        n, k = map(int, input().split())
        waiting = {}
        for x in map(int, input().split()):
            waiting[x] = waiting.get(x, 0) + 1
        done = 0
        while waiting:
            following = {}
            for x, times in waiting.items():
                if x <= k:
                    done += times
                    continue
                for part in (x // 3, x - x // 3):
                    following[part] = following.get(part, 0) + times
            waiting = following
        print(done)
        """,
    ),
    heavy=(
        """
        from functools import lru_cache

        n, k = map(int, input().split())
        stones = list(map(int, input().split()))

        @lru_cache(maxsize=None)
        def pieces(x):
            if x <= k:
                return 1
            return pieces(x // 3) + pieces(x - x // 3)

        total = 0
        for s in stones:
            total += pieces(s)
        print(total)
        """,
        """
        import sys, math, random, queue, heapq
        from collections import Counter, defaultdict
        input = sys.stdin.readline

        n, k = map(int, input().split())
        waiting = Counter(map(int, input().split()))
        done = 0
        while waiting:
            following = defaultdict(int)
            for x, times in waiting.items():
                if x <= k:
                    done += times
                    continue
                for part in (x // 3, x - x // 3):
                    following[part] += times
            waiting = following
        print(done)
        """,
        """
        import numpy as np

        n, k = map(int, input().split())
        stones = np.array(input().split(), dtype=np.int64)
        memo = {}

        def pieces(x):
            if x <= k:
                return 1
            if x not in memo:
                memo[x] = pieces(x // 3) + pieces(x - x // 3)
            return memo[x]

        counts = np.array([pieces(int(s)) for s in stones])
        print(np.sum(counts))
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        stones = list(map(int, input().split()))

        def pieces(x):
            if x <= k:
                return 1
            return pieces(x // 3) + pieces(x - x // 3)

        total = 0
        for s in stones:
            total += pieces(s)
        print(total)
        """,
        """
        n, k = map(int, input().split())
        heap = list(map(int, input().split()))
        done = 0
        # break the last stone of the heap until every piece is small
        while heap:
            x = heap.pop()
            if x <= k:
                done += 1
            else:
                heap.append(x // 3)
                heap.append(x - x // 3)
        print(done)
        """,
    ),
    size=200000,
)
