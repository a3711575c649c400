"""Reads N; prints how many numbers up to N are below the sum of their proper divisors,
the greatest such sum of all, and the last five of those numbers."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="generous_numbers",
    inputs="""
        n = rng.randint(max(1, size - 5), size) if size >= 100 else rng.randint(1, 9 * size)
        text = f"{n}\\n"
    """,
    fast=(
        """
        n = int(input())
        s = [0] * (n + 1)
        for d in range(1, n + 1):
            for m in range(2 * d, n + 1, d):
                s[m] += d
        rich = [i for i in range(1, n + 1) if s[i] > i]
        print(len(rich), max(s))
        print(*rich[-5:])
        """,
        """
        def main():
            n = int(input())
            share = [1] * (n + 1)
            share[0] = share[1] = 0
            for d in range(2, n // 2 + 1):
                m = d + d
                while m <= n:
                    share[m] += d
                    m += d
            count = 0
            largest = 0
            last = []
            for i in range(1, n + 1):
                if share[i] > i:
                    count += 1
                    last.append(i)
                if share[i] > largest:
                    largest = share[i]
            print(count, largest)
            print(*last[-5:])


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        s = np.zeros(n + 1, dtype=np.int64)
        for d in range(1, n + 1):
            s[2 * d :: d] += d
        i = np.arange(n + 1)
        rich = i[s > i]
        print(len(rich), np.max(s))
        print(*rich[-5:])
        """,
        """
        import sys
        import decimal
        import statistics
        from collections import defaultdict, deque

        def main():
            n = int(sys.stdin.readline())
            share = defaultdict(int)
            for d in range(1, n + 1):
                for m in range(2 * d, n + 1, d):
                    share[m] += d
            last = deque(maxlen=5)
            count = 0
            largest = 0
            for i in range(1, n + 1):
                if share[i] > i:
                    count += 1
                    last.append(i)
                if share[i] > largest:
                    largest = share[i]
            print(count, largest)
            print(*last)

        main()
        """,
    ),
    slow=(
        """
        n = int(input())
        s = [0] * (n + 1)
        for i in range(1, n + 1):
            for d in range(1, i):
                if i % d == 0:
                    s[i] += d
        rich = [i for i in range(1, n + 1) if s[i] > i]
        print(len(rich), max(s))
        print(*rich[-5:])
        """,
        """
        def share(x):
            return sum(d for d in range(1, x // 2 + 1) if x % d == 0)


        def main():
            n = int(input())
            count = 0
            largest = 0
            last = []
            for i in range(1, n + 1):
                if share(i) > i:
                    count += 1
                    last.append(i)
                if share(i) > largest:
                    largest = share(i)
            print(count, largest)
            print(*last[-5:])


        main()
        """,
    ),
    size=3000,
)
