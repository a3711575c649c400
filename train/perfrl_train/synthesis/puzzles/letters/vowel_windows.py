"""Reads a string and a length K; prints where the first window of K letters with the most vowels begins, how
many vowels it has, and its first and last letter."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="vowel_windows",
    inputs="""
        k = rng.randint(1, min(size, 2000))
        if size > 100:
            k = size // 4
        letters = rng.choice(["aeiouxyz", "bcdfga", "xyzt", "ae"])
        text = f"{size} {k}\\n" + "".join(rng.choice(letters) for _ in range(size)) + "\\n"
    """,
    fast=(
        """
        n, k = map(int, input().split())
        s = input()
        v = [1 if c in "aeiou" else 0 for c in s]
        now = sum(v[:k])
        best = now
        where = 0
        for i in range(1, n - k + 1):
            now += v[i + k - 1] - v[i - 1]
            if now > best:
                best = now
                where = i
        print(where + 1, best)
        print(s[where:where + 1] + s[where + k - 1])
        """,
        """
        N, K = map(int, input().split())
        S = input()
        pre = [0]
        for c in S:
            pre.append(pre[-1] + (c in "aeiou"))
        counts = [pre[i + K] - pre[i] for i in range(N - K + 1)]
        best = max(counts)
        at = counts.index(best)
        print(at + 1, best)
        print(S[at] + S[at + K - 1])
        """,
    ),
    heavy=(
        """
        import numpy as np

        N, K = map(int, input().split())
        S = input()
        pre = np.zeros(N + 1, dtype=np.int64)
        pre[1:] = np.cumsum([c in "aeiou" for c in S])
        counts = pre[K:] - pre[:N - K + 1]
        best = np.max(counts)
        at = np.argmax(counts)
        print(at + 1, best)
        print(S[at] + S[at + K - 1])
        """,
        """
        import random
        import statistics
        import re
        from itertools import accumulate

        N, K = map(int, input().split())
        S = input()
        pre = [0] + list(accumulate(1 if re.match("[aeiou]", c) else 0 for c in S))
        counts = [pre[i + K] - pre[i] for i in range(N - K + 1)]
        best = max(counts)
        at = counts.index(best)
        print(at + 1, best)
        print(S[at] + S[at + K - 1])
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        s = input()
        v = [1 if c in "aeiou" else 0 for c in s]
        best = -1
        where = 0
        for i in range(n - k + 1):
            now = sum(v[i:i + k])
            if now > best:
                best = now
                where = i
        print(where + 1, best)
        print(s[where:where + 1] + s[where + k - 1])
        """,
        """
        N, K = map(int, input().split())
        S = input()
        counts = []
        for i in range(N - K + 1):
            part = S[i:i + K]
            c = 0
            for v in "aeiou":
                c += part.count(v)
            counts.append(c)
        best = max(counts)
        at = counts.index(best)
        print(at + 1, best)
        print(S[at] + S[at + K - 1])
        """,
        """
        def vowels(s, l, r):
            c = 0
            for i in range(l, r):
                if s[i] in "aeiou":
                    c += 1
            return c


        n, k = map(int, input().split())
        s = input()
        best, where = vowels(s, 0, k), 0
        for i in range(1, n - k + 1):
            c = vowels(s, i, i + k)
            if c > best:
                best, where = c, i
        print(where + 1, best)
        print(s[where] + s[where + k - 1])
        """,
    ),
    size=8000,
)
