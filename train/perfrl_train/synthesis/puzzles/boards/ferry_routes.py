"""Reads how many ferries go from each island to each other one, a number of trips, a start and an end; prints
in how many ways that many trips lead there, modulo 1000000007."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="ferry_routes",
    inputs="""
        n = rng.randint(2, 4) if size < 50 else 8
        k = size
        rows = [[rng.choice([0, 0, 1, 2]) for _ in range(n)] for _ in range(n)]
        a, b = rng.randint(1, n), rng.randint(1, n)
        text = f"{n} {k}\\n" + "".join(" ".join(map(str, row)) + "\\n" for row in rows) + f"{a} {b}\\n"
    """,
    fast=(
        """
        MOD = 10**9 + 7

        def mul(A, B):
            n = len(A)
            C = [[0] * n for _ in range(n)]
            for i in range(n):
                for j in range(n):
                    s = 0
                    for k in range(n):
                        s += A[i][k] * B[k][j]
                    C[i][j] = s % MOD
            return C


        n, k = map(int, input().split())
        A = [list(map(int, input().split())) for _ in range(n)]
        a, b = map(int, input().split())
        R = [[int(i == j) for j in range(n)] for i in range(n)]
        while k > 0:
            if k & 1:
                R = mul(R, A)
            A = mul(A, A)
            k >>= 1
        print(R[a - 1][b - 1])
        """,
        """
        M = 1000000007
        n, k = map(int, input().split())
        ferry = [list(map(int, input().split())) for _ in range(n)]
        a, b = map(int, input().split())
        cols = list(zip(*ferry))
        ways = [0] * n
        ways[a - 1] = 1
        for _ in range(k):
            ways = [sum(x * y for x, y in zip(ways, col)) % M for col in cols]
        print(ways[b - 1])
        """,
    ),
    heavy=(
        """
        import numpy as np

        M = 1000000007
        n, k = map(int, input().split())
        ferry = np.array([list(map(int, input().split())) for _ in range(n)])
        a, b = map(int, input().split())
        ways = np.zeros(n, dtype=np.int64)
        ways[a - 1] = 1
        for _ in range(k):
            ways = np.dot(ways, ferry) % M
        print(ways[b - 1])
        """,
        """
        import sys
        import copy
        import random
        import decimal
        import statistics
        from functools import reduce
        from fractions import Fraction

        sys.setrecursionlimit(10**7)
        MOD = 10**9 + 7

        def mul(A, B):
            n = len(A)
            C = [[0] * n for _ in range(n)]
            for i in range(n):
                for j in range(n):
                    C[i][j] = reduce(lambda s, k: s + A[i][k] * B[k][j], range(n), 0) % MOD
            return C


        n, k = map(int, input().split())
        A = [list(map(int, input().split())) for _ in range(n)]
        a, b = map(int, input().split())
        R = [[int(i == j) for j in range(n)] for i in range(n)]
        P = copy.deepcopy(A)
        while k > 0:
            if k & 1:
                R = mul(R, P)
            P = mul(P, P)
            k >>= 1
        print(R[a - 1][b - 1])
        """,
    ),
    slow=(
        """
        MOD = 10**9 + 7

        def mul(A, B):
            n = len(A)
            C = [[0] * n for _ in range(n)]
            for i in range(n):
                for j in range(n):
                    s = 0
                    for k in range(n):
                        s += A[i][k] * B[k][j]
                    C[i][j] = s % MOD
            return C


        n, k = map(int, input().split())
        A = [list(map(int, input().split())) for _ in range(n)]
        a, b = map(int, input().split())
        R = [[int(i == j) for j in range(n)] for i in range(n)]
        for _ in range(k):
            R = mul(R, A)
        print(R[a - 1][b - 1])
        """,
        """
        M = 1000000007
        n, k = map(int, input().split())
        ferry = [list(map(int, input().split())) for _ in range(n)]
        a, b = map(int, input().split())
        table = []
        for i in range(n):
            table.append([0] * n)
            table[i][i] = 1
        for _ in range(k):
            # one trip more, from every port
            table = [[sum(x * y for x, y in zip(row, col)) % M for col in zip(*ferry)] for row in table]
        print(table[a - 1][b - 1])
        """,
    ),
    size=4000,
)
