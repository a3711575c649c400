"""Reads a string and a length K; prints how many different substrings of length K it has, then the first in
alphabetical order and the one whose first appearance comes last."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="distinct_chunks",
    inputs="""
        k = rng.randint(1, 3) if size < 100 else 6
        letters = rng.choice(["ab", "abc", "xy"]) if size < 100 else "abcd"
        text = "".join(rng.choice(letters) for _ in range(size)) + f"\\n{k}\\n"
    """,
    fast=(
        """
        s = input()
        k = int(input())
        seen = set()
        order = []
        for i in range(len(s) - k + 1):
            t = s[i:i + k]
            if t not in seen:
                seen.add(t)
                order.append(t)
        print(len(order))
        print(min(order), order[-1])
        """,
        """
        S = input()
        K = int(input())
        chunks = dict.fromkeys(S[i:i + K] for i in range(len(S) - K + 1))
        found = list(chunks)
        print(len(found))
        print(min(found), found[-1])
        """,
    ),
    heavy=(
        """
        import numpy as np

        S = input()
        K = int(input())
        chunks = np.array([S[i:i + K] for i in range(len(S) - K + 1)])
        found, first = np.unique(chunks, return_index=True)
        print(len(found))
        print(found[0], found[np.argmax(first)])
        """,
        """
        import re
        import string
        import fractions
        import random
        from collections import OrderedDict, Counter, defaultdict

        s = input()
        k = int(input())
        seen = OrderedDict()
        for m in re.finditer("(?=(" + "." * k + "))", s):
            t = m.group(1)
            if t not in seen:
                seen[t] = True
        order = list(seen)
        print(len(order))
        print(min(order), order[-1])
        """,
    ),
    slow=(
        """
        s = input()
        k = int(input())
        order = []
        for i in range(len(s) - k + 1):
            t = s[i:i + k]
            if t not in order:
                order.append(t)
        print(len(order))
        print(min(order), order[-1])
        """,
        """
        S = input()
        K = int(input())
        found = []
        for i in range(len(S) - K + 1):
            # is this its first place?
            fresh = True
            for j in range(i):
                if S[j] == S[i] and S[j:j + K] == S[i:i + K]:
                    fresh = False
                    break
            if fresh:
                found.append(S[i:i + K])
        print(len(found))
        print(min(found), found[-1])
        """,
        """
        s = input()
        k = int(input())
        order = []
        for i in range(len(s) - k + 1):
            if s[i:i + k] not in order:
                order = order + [s[i:i + k]]
        order_sorted = sorted(order)
        print(len(order))
        print(order_sorted[0], order[-1])
        """,
    ),
    size=4000,
    smallest=4,
)
