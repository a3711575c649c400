"""Reads several days; prints for each the number of sprouts modulo 10007, which starts as 1, 1, 2 and is then
that of the day before, plus that of two days before, plus twice that of three."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="sprout_days",
    inputs="""
        days = [rng.randint(0, 3 * size) for _ in range(size)]
        text = f"{size}\\n" + "".join(f"{day}\\n" for day in days)
    """,
    fast=(
        """
        import sys

        MOD = 10007
        q, *days = map(int, sys.stdin.read().split())
        a = [1, 1, 2]
        for i in range(3, max(days) + 1):
            a.append((a[i - 1] + a[i - 2] + 2 * a[i - 3]) % MOD)
        print("\\n".join(str(a[d]) for d in days))
        """,
        """
        MOD = 10007

        # sprouts on day 0, 1 and 2; the table grows when a later day is asked for
        table = [1, 1, 2]


        def sprouts(day):
            while len(table) <= day:
                table.append((table[-1] + table[-2] + 2 * table[-3]) % MOD)
            return table[day]


        q = int(input())
        for _ in range(q):
            d = int(input())
            print(sprouts(d))
        """,
    ),
    heavy=(
        """
        import sys
        import numpy as np

        MOD = 10007
        q, *days = np.array(sys.stdin.read().split(), dtype=np.int64)
        a = np.ones(max(3, max(days) + 1), dtype=np.int64)
        a[2] = 2
        for i in range(3, max(days) + 1):
            a[i] = (a[i - 1] + a[i - 2] + 2 * a[i - 3]) % MOD
        print("\\n".join(str(a[d]) for d in days))
        """,
        """
        import re
        import sys
        import functools
        import collections

        MOD = 10007


        @functools.lru_cache(maxsize=None)
        def sprouts(day):
            if day < 3:
                return [1, 1, 2][day]
            return (sprouts(day - 1) + sprouts(day - 2) + 2 * sprouts(day - 3)) % MOD


        numbers = collections.deque(map(int, re.findall(r"\\d+", sys.stdin.read())))
        q = numbers.popleft()
        for d in range(max(numbers)):
            sprouts(d)
        for d in numbers:
            print(sprouts(d))
        """,
    ),
    slow=(
        """
        MOD = 10007


        # sprouts on day 0, 1 and 2, then day after day
        def sprouts(day):
            table = [1, 1, 2]
            while len(table) <= day:
                table.append((table[-1] + table[-2] + 2 * table[-3]) % MOD)
            return table[day]


        q = int(input())
        for _ in range(q):
            d = int(input())
            print(sprouts(d))
        """,
        """
        MOD = 10007
        q = int(input())
        out = ""
        for _ in range(q):
            d = int(input())
            a, b, c = 1, 1, 2
            for i in range(d):
                a, b, c = b, c, (c + b + 2 * a) % MOD
            out = out + str(a) + "\\n"
        print(out, end="")
        """,
        """
        import sys
        input = sys.stdin.readline

        def sprouts(day, window):
            # the last three days are kept
            while day >= len(window):
                window.append((window[2] + window[1] + 2 * window.pop(0)) % 10007)
                day -= 1
            return window[day]

        q = int(input())
        for i in range(q):
            print(sprouts(int(input()), [1, 1, 2]))
        """,
    ),
    size=900,
)
