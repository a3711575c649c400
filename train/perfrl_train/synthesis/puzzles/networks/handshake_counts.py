"""Reads pairs of people who shook hands; prints for each person how often they are named, twice where someone
is paired with themselves."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="handshake_counts",
    inputs="""
        shakes = rng.randint(1, 2 * size) if size < 50 else 4 * size
        pairs = [(rng.randint(1, size), rng.randint(1, size)) for _ in range(shakes)]
        text = f"{size} {shakes}\\n" + "".join(f"{a} {b}\\n" for a, b in pairs)
    """,
    fast=(
        """
        n, m = map(int, input().split())
        deg = [0] * (n + 1)
        for _ in range(m):
            a, b = map(int, input().split())
            deg[a] += 1
            deg[b] += 1
        for v in range(1, n + 1):
            print(deg[v])
        """,
        """
        import sys

        n, m, *hands = map(int, sys.stdin.read().split())
        count = [0] * (n + 1)
        for h in hands:
            count[h] += 1
        print("\\n".join(map(str, count[1:])))
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, m = map(int, input().split())
        deg = np.zeros(n + 1, dtype=np.int64)
        for _ in range(m):
            a, b = map(int, input().split())
            deg[a] += 1
            deg[b] += 1
        for v in range(1, n + 1):
            print(deg[v])
        """,
        """
        import sys
        import numpy as np

        n, m, *hands = map(int, sys.stdin.read().split())
        count = np.bincount(np.array(hands), minlength=n + 1)
        print("\\n".join(map(str, count[1:])))
        """,
        """
        import sys
        from collections import Counter
        from itertools import chain
        from typing import List

        n, m = map(int, input().split())
        pairs: List[List[int]] = [list(map(int, line.split())) for line in sys.stdin]
        count = Counter(chain.from_iterable(pairs))
        for v in range(1, n + 1):
            print(count[v])
        """,
    ),
    slow=(
        """
        n, m = map(int, input().split())
        hands = []
        for _ in range(m):
            a, b = map(int, input().split())
            hands.append(a)
            hands.append(b)
        for v in range(1, n + 1):
            print(hands.count(v))
        """,
        """
        n, m = map(int, input().split())
        friends = []
        for _ in range(m):
            friends += list(map(int, input().split()))
        friends.sort()
        # take the equal ones off the front
        for v in range(1, n + 1):
            k = 0
            while len(friends) > 0 and friends[0] == v:
                friends = friends[1:]
                k += 1
            print(k)
        """,
    ),
    size=1100,
)
