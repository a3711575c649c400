"""Reads pairs N and K; prints for each how many choices of K out of N there are, modulo 10^9 + 7."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="committees_modulo_prime",
    inputs="""
        small = size < 100
        asked = rng.randint(1, 4) if small else 150
        lines = []
        for _ in range(asked):
            n = rng.randint(0, 3 * size) if small else rng.randint(size - 200, size)
            lines.append(f"{n} {rng.randint(0, n + 1) if small else rng.randint(n // 3, n)}")
        text = f"{asked}\\n" + "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        MOD = 10**9 + 7
        q = int(input())
        ask = [tuple(map(int, input().split())) for _ in range(q)]
        top = max(n for n, k in ask)
        fact = [1] * (top + 1)
        for i in range(1, top + 1):
            fact[i] = fact[i - 1] * i % MOD
        for n, k in ask:
            if k > n:
                print(0)
            else:
                print(fact[n] * pow(fact[k] * fact[n - k], MOD - 2, MOD) % MOD)
        """,
        """
        P = 1000000007


        def main():
            q = int(input())
            pairs = []
            for _ in range(q):
                n, k = map(int, input().split())
                pairs.append((n, k))
            top = max(n for n, _ in pairs)
            fact = [1]
            for i in range(1, top + 1):
                fact.append(fact[-1] * i % P)
            inverse = [1] * (top + 1)
            inverse[top] = pow(fact[top], P - 2, P)
            for i in range(top, 0, -1):
                inverse[i - 1] = inverse[i] * i % P
            for n, k in pairs:
                if k > n:
                    print(0)
                    continue
                print(fact[n] * inverse[k] % P * inverse[n - k] % P)


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        MOD = 10**9 + 7
        q = int(input())
        ask = [tuple(map(int, input().split())) for _ in range(q)]
        top = max(n for n, k in ask)
        fact = np.ones(top + 1, dtype=np.int64)
        for i in range(1, top + 1):
            fact[i] = fact[i - 1] * i % MOD
        for n, k in ask:
            if k > n:
                print(0)
            else:
                print(int(fact[n]) * pow(int(fact[k]) * int(fact[n - k]), MOD - 2, MOD) % MOD)
        """,
        """
        import sys
        from itertools import accumulate, combinations
        from collections import namedtuple
        from random import randint
        from statistics import mean

        P = 1000000007
        Ask = namedtuple("Ask", "n k")

        def main():
            q = int(sys.stdin.readline())
            pairs = [Ask(*map(int, sys.stdin.readline().split())) for _ in range(q)]
            top = max(ask.n for ask in pairs)
            fact = list(accumulate(range(1, top + 1), lambda a, b: a * b % P, initial=1))
            for n, k in pairs:
                if k > n:
                    print(0)
                    continue
                print(fact[n] * pow(fact[k] * fact[n - k], P - 2, P) % P)

        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        MOD = 10**9 + 7

        def fact(n):
            r = 1
            for i in range(1, n + 1):
                r = r * i % MOD
            return r

        q = int(input())
        ask = [tuple(map(int, input().split())) for _ in range(q)]
        for n, k in ask:
            if k > n:
                print(0)
            else:
                print(fact(n) * pow(fact(k) * fact(n - k), MOD - 2, MOD) % MOD)
        """,
        """
        P = 1000000007


        def choose(n, k):
            if k > n:
                return 0
            up, down = 1, 1
            for i in range(k):
                up = up * (n - i) % P
                down = down * (i + 1) % P
            return up * pow(down, P - 2, P) % P


        def main():
            q = int(input())
            pairs = []
            for _ in range(q):
                n, k = map(int, input().split())
                pairs.append((n, k))
            for n, k in pairs:
                print(choose(n, k))


        if __name__ == "__main__":
            main()
        """,
    ),
    size=12000,
)
