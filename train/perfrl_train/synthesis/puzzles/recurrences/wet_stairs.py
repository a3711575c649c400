"""Reads the number of stairs and which of them are wet; prints in how many ways, modulo 998244353, one gets
to the top by one, two or three stairs at a time without stepping on a wet one."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="wet_stairs",
    inputs="""
        wet, run = [], 0
        for step in range(1, size + 1):
            if rng.random() < 0.4 and (run < 2 or (size < 50 and rng.random() < 0.2)):
                wet.append(step)
                run += 1
            else:
                run = 0
        rng.shuffle(wet)
        text = f"{size} {len(wet)}\\n" + "".join(f"{step}\\n" for step in wet)
    """,
    fast=(
        """
        MOD = 998244353
        n, m = map(int, input().split())
        wet = set()
        for _ in range(m):
            wet.add(int(input()))
        ways = [0] * (n + 1)
        ways[0] = 1
        for i in range(1, n + 1):
            if i in wet:
                continue
            for stride in (1, 2, 3):
                if i >= stride:
                    ways[i] += ways[i - stride]
            ways[i] %= MOD
        print(ways[n])
        """,
        """
        import sys

        n, m, *wet = map(int, sys.stdin.read().split())
        dry = [True] * (n + 1)
        for w in wet:
            dry[w] = False
        a, b, c = 0, 0, 1
        for i in range(1, n + 1):
            a, b, c = b, c, (a + b + c) % 998244353 if dry[i] else 0
        print(c)
        """,
        """
        import sys
        input = sys.stdin.readline

        def read_wet(n, m):
            flags = [False] * (n + 3)
            for _ in range(m):
                flags[int(input())] = True
            return flags

        def count_ways(n, flags):
            mod = 998244353
            dp = [0] * (n + 3)
            dp[0] = 1
            for i in range(n):
                if flags[i]:
                    continue
                for j in range(1, 4):
                    if not flags[i + j]:
                        dp[i + j] = (dp[i + j] + dp[i]) % mod
            return dp[n]

        n, m = map(int, input().split())
        print(count_ways(n, read_wet(n, m)))
        """,
    ),
    heavy=(
        """
        import numpy as np
        MOD = 998244353
        n, m = map(int, input().split())
        wet = np.zeros(n + 1, dtype=bool)
        for _ in range(m):
            wet[int(input())] = True
        ways = np.zeros(n + 1, dtype=np.int64)
        ways[0] = 1
        for i in range(1, n + 1):
            if wet[i]:
                continue
            ways[i] = np.sum(ways[max(0, i - 3):i]) % MOD
        print(ways[n])
        """,
        """
        import sys
        import re
        import string
        from collections import defaultdict, deque, Counter
        from itertools import permutations, accumulate

        MOD = 998244353
        alphabet = string.ascii_lowercase

        numbers = list(map(int, re.findall(r"[0-9]+", sys.stdin.read())))
        n, m = numbers[:2]
        wet = Counter(numbers[2:])
        ways = defaultdict(int)
        ways[0] = 1
        for i in range(1, n + 1):
            if wet[i] == 0:
                ways[i] = (ways[i - 1] + ways[i - 2] + ways[i - 3]) % MOD
        print(ways[n])
        """,
        """
        from typing import List, Set
        import sys
        input = sys.stdin.readline

        def read_wet(n: int, m: int) -> List[bool]:
            flags = [False] * (n + 3)
            for _ in range(m):
                flags[int(input())] = True
            return flags

        def count_ways(n: int, flags: List[bool]) -> int:
            mod = 998244353
            dp = [0] * (n + 3)
            dp[0] = 1
            for i in range(n):
                if flags[i]:
                    continue
                for j in range(1, 4):
                    if not flags[i + j]:
                        dp[i + j] = (dp[i + j] + dp[i]) % mod
            return dp[n]

        n, m = map(int, input().split())
        print(count_ways(n, read_wet(n, m)))
        """,
    ),
    slow=(
        """
        MOD = 998244353
        n, m = map(int, input().split())
        wet = []
        for _ in range(m):
            wet.append(int(input()))
        ways = [0] * (n + 1)
        ways[0] = 1
        for i in range(1, n + 1):
            if i in wet:
                continue
            for stride in (1, 2, 3):
                if i >= stride:
                    ways[i] += ways[i - stride]
            ways[i] %= MOD
        print(ways[n])
        """,
        """
        n, m = map(int, input().split())
        wet = [int(input()) for _ in range(m)]
        dp = [1]
        for i in range(1, n + 1):
            if wet.count(i) > 0:
                dp = dp + [0]
            else:
                dp = dp + [sum(dp[-3:]) % 998244353]
        print(dp[-1])
        """,
        """
        import sys
        input = sys.stdin.readline

        def read_wet(n, m):
            flags = []
            for _ in range(m):
                flags.append(int(input()))
            return flags

        def count_ways(n, flags):
            mod = 998244353
            dp = [0] * (n + 3)
            dp[0] = 1
            for i in range(n):
                if i in flags:
                    continue
                for j in range(1, 4):
                    if i + j not in flags:
                        dp[i + j] = (dp[i + j] + dp[i]) % mod
            return dp[n]

        n, m = map(int, input().split())
        print(count_ways(n, read_wet(n, m)))
        """,
    ),
    size=6000,
)
