"""Reads a string; prints how many letters have to change for it to read the same backwards, or MIRROR if it
does already."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="mirror_repair",
    inputs="""
        half = [rng.choice("abcxyz") for _ in range((size + 1) // 2)]
        letters = half + half[::-1][size % 2 :]
        for _ in range(rng.choice([0, 1, 2, size // 2])):
            letters[rng.randrange(size)] = rng.choice("abcxyz")
        text = "".join(letters) + "\\n"
    """,
    fast=(
        """
        s = input()
        t = s[::-1]
        c = 0
        for i in range(len(s)):
            if s[i] != t[i]:
                c += 1
        if c == 0:
            print("MIRROR")
        else:
            print(c // 2)
        """,
        """
        s = input().strip()
        n = len(s)
        cnt = sum(s[i] != s[n - 1 - i] for i in range(n // 2))
        print(cnt if cnt else "MIRROR")
        """,
        """
        def main():
            word = input()
            wrong = 0
            for a, b in zip(word, reversed(word)):
                wrong += a != b
            print("MIRROR" if wrong == 0 else wrong // 2)


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        s = np.array(list(input()))
        t = s[::-1]
        c = np.sum(s != t)
        if c == 0:
            print("MIRROR")
        else:
            print(c // 2)
        """,
        """
        import re
        import string
        import random
        import statistics
        from fractions import Fraction
        from collections import Counter, deque

        s = input().strip()
        n = len(s)
        cnt = Counter(s[i] != s[n - 1 - i] for i in range(n // 2))[True]
        print(cnt if cnt else "MIRROR")
        """,
        """
        import numpy as np

        def main():
            word = np.frombuffer(input().encode(), dtype=np.uint8)
            wrong = int(np.count_nonzero(word != word[::-1]))
            print("MIRROR" if wrong == 0 else wrong // 2)


        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        s = input()
        t = ""
        for ch in s:
            t = ch + t
        c = 0
        for i in range(len(s)):
            if s[i] != t[i]:
                c += 1
        if c == 0:
            print("MIRROR")
        else:
            print(c // 2)
        """,
        """
        def main():
            word = list(input())
            wrong = 0
            while len(word) > 1:
                a = word.pop(0)
                b = word.pop()
                wrong += a != b
            print("MIRROR" if wrong == 0 else wrong)


        if __name__ == "__main__":
            main()
        """,
        """
        s = input().strip()
        cnt = 0
        # peel both ends off
        while len(s) >= 2:
            if s[0] != s[-1]:
                cnt += 1
            s = s[1:len(s) - 1]
        print(cnt if cnt else "MIRROR")
        """,
    ),
    size=95000,
    smallest=2,
)
