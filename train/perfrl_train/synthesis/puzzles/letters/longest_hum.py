"""Reads a string, large and small letters being the same; prints the letter of the first longest run of one
letter, and how long that run is."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="longest_hum",
    inputs="""
        parts = []
        left = size
        while left > 0:
            run = min(left, rng.randint(1, rng.choice([2, 3, max(3, size // 4)])))
            letter = rng.choice("mnhuz")
            parts.append("".join(rng.choice([letter, letter.upper()]) for _ in range(run)))
            left -= run
        text = "".join(parts) + "\\n"
    """,
    fast=(
        """
        s = input().lower()
        n = len(s)
        best = 0
        letter = ""
        i = 0
        while i < n:
            j = i
            while j < n and s[j] == s[i]:
                j += 1
            if j - i > best:
                best = j - i
                letter = s[i]
            i = j
        print(letter, best)
        """,
        """
        s = input().lower()
        best, cur, who = 1, 1, s[0]
        for a, b in zip(s, s[1:]):
            cur = cur + 1 if a == b else 1
            if cur > best:
                best, who = cur, b
        print(who, best)
        """,
        """
        from itertools import groupby

        best = 0
        letter = ""
        for key, group in groupby(input().lower()):
            length = len(list(group))
            if length > best:
                best = length
                letter = key
        print(letter, best)
        """,
    ),
    heavy=(
        """
        import re
        import random
        from statistics import mean, median

        best = 0
        letter = ""
        for m in re.finditer(r"(.)\\1*", input().lower()):
            length = len(m.group())
            if length > best:
                best = length
                letter = m.group()[0]
        print(letter, best)
        """,
        """
        import numpy as np

        s = input().lower()
        a = np.array([ord(ch) for ch in s])
        cuts = np.where(np.diff(a) != 0)[0] + 1
        edges = np.concatenate(([0], cuts, [len(s)]))
        lengths = np.diff(edges)
        k = np.argmax(lengths)
        print(s[edges[k]], lengths[k])
        """,
        """
        import sys
        import math
        import copy
        import random
        import string
        import datetime
        import numpy as np
        from itertools import groupby

        def I(): return int(sys.stdin.readline())
        def S(): return sys.stdin.readline().strip()
        def LI(): return list(map(int, sys.stdin.readline().split()))
        INF = float("inf")
        MOD = 10**9 + 7

        best = 0
        letter = ""
        for key, group in groupby(S().lower()):
            length = len(list(group))
            if length > best:
                best = length
                letter = key
        print(letter, best)
        """,
    ),
    slow=(
        """
        s = input().lower()
        n = len(s)
        best = 0
        letter = ""
        for i in range(n):
            j = i
            while j < n and s[j] == s[i]:
                j += 1
            if j - i > best:
                best = j - i
                letter = s[i]
        print(letter, best)
        """,
        """
        s = input().lower()
        best = 0
        who = ""
        for i in range(len(s)):
            cur = ""
            for ch in s[i:]:
                if ch != s[i]:
                    break
                cur += ch
            if len(cur) > best:
                best, who = len(cur), s[i]
        print(who, best)
        """,
    ),
    size=5000,
)
