"""Reads two strings; prints the length of their longest common subsequence."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="common_melody",
    inputs="""
        notes = rng.choice(["ab", "abc", "cdefg"])
        first = "".join(rng.choice(notes) for _ in range(size))
        second = "".join(rng.choice(notes) for _ in range(max(1, size - rng.randint(0, 3))))
        text = f"{first}\\n{second}\\n"
    """,
    fast=(
        """
        def common(s, t):
            n, m = len(s), len(t)
            dp = [[0] * (m + 1) for _ in range(n + 1)]
            for i in range(n):
                up = dp[i]
                row = dp[i + 1]
                for j in range(m):
                    if s[i] == t[j]:
                        row[j + 1] = up[j] + 1
                    elif up[j + 1] > row[j]:
                        row[j + 1] = up[j + 1]
                    else:
                        row[j + 1] = row[j]
            return dp[n][m]

        print(common(input(), input()))
        """,
        """
        def main():
            first = input().strip()
            second = input().strip()
            m = len(second)
            ending = [0] * m  # ending[j]: the longest that ends at second[j]
            for note in first:
                best = 0
                for j in range(m):
                    kept = ending[j]
                    if second[j] == note:
                        ending[j] = best + 1
                    if kept > best:
                        best = kept
            print(max(ending))


        main()
        """,
        """
        s, t = input(), input()
        prev = [0] * (len(t) + 1)
        for a in s:
            row = [0]
            last = 0
            for up, diagonal, b in zip(prev[1:], prev, t):
                if a == b:
                    last = diagonal + 1
                elif up > last:
                    last = up
                row.append(last)
            prev = row
        print(prev[-1])
        """,
    ),
    heavy=(
        """
        import numpy as np

        def common(s, t):
            n, m = len(s), len(t)
            dp = np.zeros((n + 1, m + 1), dtype=int)
            for i in range(n):
                up = dp[i]
                row = dp[i + 1]
                for j in range(m):
                    if s[i] == t[j]:
                        row[j + 1] = up[j] + 1
                    elif up[j + 1] > row[j]:
                        row[j + 1] = up[j + 1]
                    else:
                        row[j + 1] = row[j]
            return dp[n][m]

        print(common(input(), input()))
        """,
        """
        import numpy as np

        s, t = input(), input()
        T = np.array(list(t))
        prev = np.zeros(len(t) + 1, dtype=np.int64)
        for a in s:
            row = prev.copy()
            row[1:] = np.maximum(prev[1:], prev[:-1] + (T == a))
            prev = np.maximum.accumulate(row)
        print(prev[-1])
        """,
        """
        import sys
        import string
        import copy
        from functools import lru_cache, reduce
        from collections import defaultdict

        sys.setrecursionlimit(10000)
        letters = string.ascii_letters
        s = input()
        t = input()
        n, m = len(s), len(t)
        row = [0] * (m + 1)
        dp = [copy.deepcopy(row) for _ in range(n + 1)]
        for i in range(n):
            for j in range(m):
                if s[i] == t[j]:
                    dp[i + 1][j + 1] = dp[i][j] + 1
                else:
                    dp[i + 1][j + 1] = max(dp[i][j + 1], dp[i + 1][j])
        print(dp[n][m])
        """,
    ),
    slow=(
        """
        import sys
        sys.setrecursionlimit(10000)
        memo = {}

        def common(s, t):
            if s == '' or t == '':
                return 0
            if (s, t) not in memo:
                if s[0] == t[0]:
                    memo[s, t] = 1 + common(s[1:], t[1:])
                else:
                    memo[s, t] = max(common(s[1:], t), common(s, t[1:]))
            return memo[s, t]

        print(common(input(), input()))
        """,
        """
        def main():
            first = input().strip()
            second = input().strip()
            m = len(second)
            ending = [0] * m  # ending[j]: the longest that ends at second[j]
            for note in first:
                fresh = ending[:]
                for j in range(m):
                    if second[j] == note:
                        fresh[j] = max(ending[:j], default=0) + 1
                ending = fresh
            print(max(ending))


        main()
        """,
    ),
    size=360,
)
