"""Reads a word and orders that turn all letters from place l to place r forward by k in the alphabet, past z
to a; prints the word after all of them."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="letter_wheels",
    inputs="""
        q = max(1, size // 2)
        word = "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(size))
        lines = [f"{size} {q}", word]
        for _ in range(q):
            l = rng.randint(1, size)
            r = rng.randint(l, size)
            lines.append(f"{l} {r} {rng.choice([0, 1, 2, 13, 25, 26, rng.randint(1, 500)])}")
        text = "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        import sys

        def main():
            input = sys.stdin.readline
            n, q = map(int, input().split())
            s = input().strip()
            turn = [0] * (n + 1)
            for _ in range(q):
                l, r, k = map(int, input().split())
                turn[l - 1] += k
                turn[r] -= k
            res = []
            now = 0
            for i in range(n):
                now += turn[i]
                res.append(chr((ord(s[i]) - 97 + now) % 26 + 97))
            print("".join(res))

        if __name__ == "__main__":
            main()
        """,
        """
        alphabet = "abcdefghijklmnopqrstuvwxyz"
        N, Q = map(int, input().split())
        S = input()
        d = [0] * (N + 1)
        for _ in range(Q):
            l, r, k = map(int, input().split())
            d[l - 1] += k
            d[r] -= k
        for i in range(N):
            d[i + 1] += d[i]
        ans = [alphabet[(alphabet.index(S[i]) + d[i]) % 26] for i in range(N)]
        print("".join(ans))
        """,
    ),
    heavy=(
        """
        import numpy as np

        N, Q = map(int, input().split())
        S = np.array([ord(c) - 97 for c in input()])
        d = np.zeros(N + 1, dtype=np.int64)
        for _ in range(Q):
            l, r, k = map(int, input().split())
            d[l - 1] += k
            d[r] -= k
        d = np.cumsum(d)
        ans = (S + d[:N]) % 26
        print("".join(chr(c + 97) for c in ans))
        """,
        """
        import string
        import re
        import random
        import decimal
        from fractions import Fraction
        from itertools import accumulate

        alphabet = string.ascii_lowercase
        N, Q = map(int, input().split())
        S = input()
        d = [0] * (N + 1)
        for _ in range(Q):
            l, r, k = map(int, input().split())
            d[l - 1] += k
            d[r] -= k
        d = list(accumulate(d))
        ans = [alphabet[(alphabet.index(S[i]) + d[i]) % 26] for i in range(N)]
        print("".join(ans))
        """,
    ),
    slow=(
        """
        import sys

        def main():
            input = sys.stdin.readline
            n, q = map(int, input().split())
            s = input().strip()
            turn = [0] * n
            for _ in range(q):
                l, r, k = map(int, input().split())
                for i in range(l - 1, r):
                    turn[i] += k
            res = []
            for i in range(n):
                res.append(chr((ord(s[i]) - 97 + turn[i]) % 26 + 97))
            print("".join(res))

        if __name__ == "__main__":
            main()
        """,
        """
        alphabet = "abcdefghijklmnopqrstuvwxyz"
        N, Q = map(int, input().split())
        S = list(input())
        code = [alphabet.index(c) for c in S]
        for _ in range(Q):
            l, r, k = map(int, input().split())
            code = code[:l - 1] + [(c + k) % 26 for c in code[l - 1:r]] + code[r:]
        ans = ""
        for c in code:
            ans += alphabet[c]
        print(ans)
        """,
        """
        import sys

        def main():
            input = sys.stdin.readline
            n, q = map(int, input().split())
            s = input().strip()
            ops = [tuple(map(int, input().split())) for _ in range(q)]
            res = []
            for i in range(n):
                # every query that covers wheel i + 1
                now = sum(k for l, r, k in ops if l <= i + 1 <= r)
                res.append(chr((ord(s[i]) - 97 + now) % 26 + 97))
            print("".join(res))

        main()
        """,
    ),
    size=4500,
)
