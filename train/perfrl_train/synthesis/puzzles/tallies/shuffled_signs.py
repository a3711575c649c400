"""Reads words; prints how many pairs are anagrams of each other, and the size of the largest such family."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="shuffled_signs",
    inputs="""
        kinds = max(2, size // 2) if size < 50 else size
        shortest = 3 if size < 50 else 6
        bases = ["".join(rng.choices("abcdefgh", k=rng.randint(shortest, 6))) for _ in range(kinds)]
        words = []
        for _ in range(size):
            letters = list(rng.choice(bases))
            rng.shuffle(letters)
            words.append("".join(letters))
        text = f"{len(words)}\\n" + "\\n".join(words) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        groups = {}
        pairs = 0
        for _ in range(n):
            key = "".join(sorted(input()))
            c = groups.get(key, 0)
            pairs += c
            groups[key] = c + 1
        print(pairs)
        print(max(groups.values()))
        """,
        """
        import sys


        def main():
            words = sys.stdin.read().split()[1:]
            keys = sorted("".join(sorted(w)) for w in words)
            # equal keys stand side by side now
            pairs = 0
            largest = 0
            run = 0
            before = ""
            for key in keys:
                if key == before:
                    pairs += run
                    run += 1
                else:
                    run = 1
                    before = key
                if run > largest:
                    largest = run
            print(pairs)
            print(largest)


        main()
        """,
    ),
    heavy=(
        """
        from collections import Counter, defaultdict

        n = int(input())
        groups = defaultdict(int)
        pairs = 0
        for _ in range(n):
            key = frozenset(Counter(input()).items())
            pairs += groups[key]
            groups[key] += 1
        print(pairs)
        print(max(groups.values()))
        """,
        """
        import string
        import sys
        from math import comb


        def main():
            words = sys.stdin.read().split()[1:]
            groups = {}
            for w in words:
                key = tuple(w.count(c) for c in string.ascii_lowercase)
                groups[key] = groups.get(key, 0) + 1
            print(sum(comb(k, 2) for k in groups.values()))
            print(max(groups.values()))


        main()
        """,
        """
        import numpy as np

        n = int(input())
        keys = []
        for _ in range(n):
            keys.append("".join(np.sort(list(input()))))
        count = np.unique(keys, return_counts=True)[1]
        print(np.sum(count * (count - 1) // 2))
        print(np.max(count))
        """,
    ),
    slow=(
        """
        n = int(input())
        words = [input() for _ in range(n)]
        pairs = 0
        largest = 0
        for i in range(n):
            same = 1
            for j in range(n):
                if i != j and sorted(words[i]) == sorted(words[j]):
                    same += 1
                    if i < j:
                        pairs += 1
            largest = max(largest, same)
        print(pairs)
        print(largest)
        """,
        """
        def is_anagram(s, t):
            if len(s) != len(t):
                return False
            rest = list(t)
            for c in s:
                if c not in rest:
                    return False
                rest.remove(c)
            return True


        n = int(input())
        groups = []
        for _ in range(n):
            word = input()
            for group in groups:
                if is_anagram(group[0], word):
                    group.append(word)
                    break
            else:
                groups.append([word])
        pairs = 0
        for group in groups:
            pairs += len(group) * (len(group) - 1) // 2
        print(pairs)
        print(max([len(group) for group in groups]))
        """,
    ),
    size=800,
    smallest=2,
)
