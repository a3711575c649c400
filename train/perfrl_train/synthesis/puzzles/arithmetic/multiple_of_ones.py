"""Reads K; prints how many digits the shortest multiple of K made of ones only has, or -1 without one."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="multiple_of_ones",
    inputs="""
        def length(k):
            r = 0
            for i in range(1, k + 1):
                r = (r * 10 + 1) % k
                if r == 0:
                    return i
            return 0

        if size < 100:
            k = rng.randint(1, 12 * size)
        else:
            k = max((rng.randint(size - 300, size) for _ in range(200)), key=length)
        text = f"{k}\\n"
    """,
    fast=(
        """
        k = int(input())
        r = 0
        for i in range(1, k + 1):
            r = (r * 10 + 1) % k
            if r == 0:
                print(i)
                break
        else:
            print(-1)
        """,
        """
        def ones(k):
            if k % 2 == 0 or k % 5 == 0:
                return -1
            length, rest = 1, 1 % k
            while rest:
                length += 1
                rest = (10 * rest + 1) % k
            return length


        print(ones(int(input())))
        """,
        """
        K = int(input())
        seen = [False] * K
        now = 1 % K
        ans = 1
        while now != 0:
            if seen[now]:
                ans = -1
                break
            seen[now] = True
            now = (now * 10 + 1) % K
            ans += 1
        print(ans)
        """,
    ),
    heavy=(
        """
        import numpy as np

        K = int(input())
        seen = np.zeros(K, dtype=bool)
        now = 1 % K
        ans = 1
        while now != 0:
            if seen[now]:
                ans = -1
                break
            seen[now] = True
            now = (now * 10 + 1) % K
            ans += 1
        print(ans)
        """,
        """
        import sys, re, copy, bisect, heapq, random
        import statistics
        from collections import defaultdict
        def inp(): return sys.stdin.readline().rstrip()
        def ii(): return int(inp())
        def li(): return list(map(int, inp().split()))

        k = ii()
        seen = defaultdict(bool)
        r = 0
        for i in range(1, k + 1):
            r = (r * 10 + 1) % k
            if r == 0:
                print(i)
                break
        else:
            print(-1)
        """,
    ),
    slow=(
        """
        k = int(input())
        for i in range(1, k + 1):
            if int("1" * i) % k == 0:
                print(i)
                break
        else:
            print(-1)
        """,
        """
        def ones(k):
            if k % 2 == 0 or k % 5 == 0:
                return -1
            length = 1
            while int("1" * length) % k:
                length += 1
            return length


        print(ones(int(input())))
        """,
        """
        K = int(input())
        seen = []
        now = 1 % K
        ans = 1
        while now != 0:
            if now in seen:
                ans = -1
                break
            seen.append(now)
            now = (now * 10 + 1) % K
            ans += 1
        print(ans)
        """,
    ),
    size=4200,
    smallest=2,
)
