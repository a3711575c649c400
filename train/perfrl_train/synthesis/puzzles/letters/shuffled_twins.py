"""Reads N words, one a line; prints how many pairs of them consist of the same letters in whatever order."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="shuffled_twins",
    inputs="""
        stems = ["".join(rng.choice("aehlnorst") for _ in range(rng.randint(2, 6)))]
        while len(stems) < max(1, size // 3):
            stems.append("".join(rng.choice("aehlnorst") for _ in range(rng.randint(2, 6))))
        words = []
        for _ in range(size):
            letters = list(rng.choice(stems))
            rng.shuffle(letters)
            words.append("".join(letters))
        text = f"{size}\\n" + "\\n".join(words) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        seen = {}
        total = 0
        for _ in range(n):
            key = "".join(sorted(input().strip()))
            total += seen.get(key, 0)
            seen[key] = seen.get(key, 0) + 1
        print(total)
        """,
        """
        import sys

        def main():
            words = sys.stdin.read().split()[1:]
            keys = ["".join(sorted(w)) for w in words]
            counts = {}
            for k in keys:
                counts[k] = counts.get(k, 0) + 1
            pairs = 0
            for c in counts.values():
                pairs += c * (c - 1) // 2
            print(pairs)

        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import sys
        import numpy as np

        def main():
            words = sys.stdin.read().split()[1:]
            keys = np.array(["".join(sorted(w)) for w in words])
            _, counts = np.unique(keys, return_counts=True)
            pairs = 0
            for c in counts:
                pairs += c * (c - 1) // 2
            print(pairs)

        if __name__ == "__main__":
            main()
        """,
        """
        import sys, re, os, math, string, random, copy, time, queue, bisect, heapq
        from itertools import *
        from functools import *
        from collections import *
        from statistics import mean, median
        sys.setrecursionlimit(10**6)
        INF = 10**18
        MOD = 10**9 + 7
        def input(): return sys.stdin.readline().rstrip("\\n")
        def I(): return int(input())
        def LI(): return list(map(int, input().split()))

        n = I()
        seen = defaultdict(int)
        total = 0
        for _ in range(n):
            key = "".join(sorted(input()))
            total += seen[key]
            seen[key] += 1
        print(total)
        """,
    ),
    slow=(
        """
        n = int(input())
        seen = []
        total = 0
        for _ in range(n):
            key = "".join(sorted(input().strip()))
            total += seen.count(key)
            seen.append(key)
        print(total)
        """,
        """
        import sys

        def main():
            words = sys.stdin.read().split()[1:]
            n = len(words)
            keys = ["".join(sorted(w)) for w in words]
            pairs = 0
            for i in range(n):
                for j in range(i + 1, n):
                    if keys[i] == keys[j]:
                        pairs += 1
            print(pairs)

        if __name__ == "__main__":
            main()
        """,
        """
        n = int(input())
        w = [input().strip() for _ in range(n)]
        # number the kinds of words
        kinds = []
        size = []
        for s in w:
            key = sorted(s)
            if key in kinds:
                size[kinds.index(key)] += 1
            else:
                kinds.append(key)
                size.append(1)
        print(sum(c * (c - 1) // 2 for c in size))
        """,
    ),
    size=7000,
)
