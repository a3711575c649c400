"""Reads the room in a van and the sizes and values of parcels; prints the largest value of a choice of them
that fits in."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="van_load",
    inputs="""
        room = rng.randint(8 * size if size > 9 else 1, 12 * size)
        lines = [f"{rng.randint(1, 25)} {rng.randint(0, 40)}" for _ in range(size)]
        text = f"{size} {room}\\n" + "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        n, W = map(int, input().split())
        dp = [0] * (W + 1)
        for _ in range(n):
            w, v = map(int, input().split())
            for c in range(W, w - 1, -1):
                if dp[c - w] + v > dp[c]:
                    dp[c] = dp[c - w] + v
        print(dp[W])
        """,
        """
        n, room = map(int, input().split())
        parcels = [tuple(map(int, input().split())) for _ in range(n)]
        memo = {}

        def best(i, left):
            if i == n:
                return 0
            if (i, left) in memo:
                return memo[i, left]
            weight, value = parcels[i]
            answer = best(i + 1, left)
            if weight <= left:
                answer = max(answer, best(i + 1, left - weight) + value)
            memo[i, left] = answer
            return answer

        print(best(0, room))
        """,
        """
        import sys

        def main():
            data = list(map(int, sys.stdin.read().split()))
            n, room = data[0], data[1]
            weights = data[2::2]
            values = data[3::2]
            # table[i][c]: the best value of the first i parcels with capacity c
            table = [[0] * (room + 1) for _ in range(n + 1)]
            for i in range(n):
                for c in range(room + 1):
                    table[i + 1][c] = table[i][c]
                    if c >= weights[i]:
                        other = table[i][c - weights[i]] + values[i]
                        if other > table[i + 1][c]:
                            table[i + 1][c] = other
            print(table[n][room])

        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, W = map(int, input().split())
        dp = np.zeros(W + 1, dtype=np.int64)
        for _ in range(n):
            w, v = map(int, input().split())
            if w <= W:
                dp[w:] = np.maximum(dp[w:], dp[:W + 1 - w] + v)
        print(dp[W])
        """,
        """
        from functools import lru_cache
        from typing import List, Tuple

        n, room = map(int, input().split())
        parcels: List[Tuple[int, ...]] = [tuple(map(int, input().split())) for _ in range(n)]

        @lru_cache(None)
        def best(i: int, left: int) -> int:
            if i == n:
                return 0
            weight, value = parcels[i]
            answer = best(i + 1, left)
            if weight <= left:
                answer = max(answer, best(i + 1, left - weight) + value)
            return answer

        print(best(0, room))
        """,
        """
        import sys
        import numpy as np

        def main():
            data = np.array(sys.stdin.read().split(), dtype=np.int64)
            n, room = data[0], data[1]
            weights = data[2::2]
            values = data[3::2]
            # table[i][c]: the best value of the first i parcels with capacity c
            table = np.zeros((n + 1, room + 1), dtype=np.int64)
            for i in range(n):
                for c in range(room + 1):
                    table[i + 1][c] = table[i][c]
                    if c >= weights[i]:
                        other = table[i][c - weights[i]] + values[i]
                        if other > table[i + 1][c]:
                            table[i + 1][c] = other
            print(table[n][room])

        main()
        """,
    ),
    slow=(
        """
        n, W = map(int, input().split())
        w = []
        v = []
        for _ in range(n):
            a, b = map(int, input().split())
            w.append(a)
            v.append(b)
        ans = 0
        for bit in range(1 << n):
            weight = 0
            value = 0
            for i in range(n):
                if bit >> i & 1:
                    weight += w[i]
                    value += v[i]
            if weight <= W and value > ans:
                ans = value
        print(ans)
        """,
        """
        n, room = map(int, input().split())
        parcels = [tuple(map(int, input().split())) for _ in range(n)]

        def best(rest, left):
            if not rest:
                return 0
            weight, value = rest[0]
            answer = best(rest[1:], left)
            if weight <= left:
                answer = max(answer, best(rest[1:], left - weight) + value)
            return answer

        print(best(parcels, room))
        """,
        """
        from itertools import combinations

        n, room = map(int, input().split())
        parcels = [tuple(map(int, input().split())) for _ in range(n)]
        best = 0
        for k in range(n + 1):
            for chosen in combinations(parcels, k):
                if sum(p[0] for p in chosen) <= room:
                    best = max(best, sum(p[1] for p in chosen))
        print(best)
        """,
    ),
    size=18,
)
