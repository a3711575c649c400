"""Reads a word; prints how many different pairs of letters occur in it, the first of the pair somewhere
before the second."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="ordered_letter_pairs",
    inputs="""
        letters = "abcdefghijklmnopqrstuvwxyz"[: rng.choice([2, 4, 26])]
        word = "".join(rng.choice(letters) for _ in range(size + 1))
        text = word + "\\n"
    """,
    fast=(
        """
        s = input()
        first = {}
        last = {}
        for i, ch in enumerate(s):
            if ch not in first:
                first[ch] = i
            last[ch] = i
        # a pair (p, q) occurs when some p stands before some q
        ans = 0
        for p in first:
            for q in last:
                if first[p] < last[q]:
                    ans += 1
        print(ans)
        """,
        """
        s = input().strip()
        ans = 0
        for a in "abcdefghijklmnopqrstuvwxyz":
            start = s.find(a)
            if start == -1:
                continue
            ans += len(set(s[start + 1:]))
        print(ans)
        """,
        """
        S = input()
        pairs = set()
        before = set()
        for c in S:
            for b in before:
                pairs.add(b + c)
            before.add(c)
        print(len(pairs))
        """,
    ),
    heavy=(
        """
        import string

        s = input().strip()
        ans = 0
        for a in string.ascii_lowercase:
            start = s.find(a)
            if start == -1:
                continue
            ans += len(set(s[start + 1:]))
        print(ans)
        """,
        """
        import re
        import string
        from itertools import product

        s = input()
        ans = 0
        for p, q in product(string.ascii_lowercase, repeat=2):
            if re.search(p + ".*" + q, s):
                ans += 1
        print(ans)
        """,
        """
        import numpy as np

        s = np.array(list(input()))
        letters, first = np.unique(s, return_index=True)
        last = len(s) - 1 - np.unique(s[::-1], return_index=True)[1]
        print(np.sum(first[:, None] < last[None, :]))
        """,
    ),
    slow=(
        """
        s = input()
        pairs = set()
        for i in range(len(s)):
            for j in range(i + 1, len(s)):
                pairs.add(s[i] + s[j])
        print(len(pairs))
        """,
        """
        s = input().strip()
        pairs = []
        for i in range(len(s)):
            for b in "abcdefghijklmnopqrstuvwxyz":
                if s[i + 1:].count(b) > 0 and s[i] + b not in pairs:
                    pairs.append(s[i] + b)
        print(len(pairs))
        """,
        """
        from itertools import combinations

        S = input()
        found = set(combinations(S, 2))
        print(len(found))
        """,
    ),
    size=2000,
)
