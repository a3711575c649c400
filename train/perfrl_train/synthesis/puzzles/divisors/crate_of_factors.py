"""Reads N; prints N, then each of its prime factors with its exponent, in ascending order."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="crate_of_factors",
    inputs="""
        def prime(x):
            return x > 1 and all(x % d for d in range(2, int(x**0.5) + 1))

        if size < 100:
            n = rng.choice([rng.randint(1, 40 * size), 2 ** rng.randint(0, 10), rng.randint(1, 30) ** 2])
        else:
            n = size - rng.randint(0, 500)
            while not prime(n):
                n -= 1
            n *= rng.choice([1, 2, 12])
        text = f"{n}\\n"
    """,
    fast=(
        """
        n = int(input())
        print(n)
        p = 2
        while p * p <= n:
            e = 0
            while n % p == 0:
                n //= p
                e += 1
            if e > 0:
                print(p, e)
            p += 1
        if n > 1:
            print(n, 1)
        """,
        """
        def factors(n):
            found = []
            for p in range(2, int(n**0.5) + 1):
                if p * p > n:
                    break
                times = 0
                while n % p == 0:
                    n //= p
                    times += 1
                if times:
                    found.append((p, times))
            if n > 1:
                found.append((n, 1))
            return found


        def main():
            n = int(input())
            print(n)
            for p, times in factors(n):
                print(p, times)


        if __name__ == "__main__":
            main()
        """,
        """
        N = int(input())
        print(N)
        cnt = {}
        d = 2
        while d * d <= N:
            if N % d == 0:
                cnt[d] = cnt.get(d, 0) + 1
                N //= d
            else:
                d += 1
        if N != 1:
            cnt[N] = cnt.get(N, 0) + 1
        for k in cnt:
            print(k, cnt[k])
        """,
    ),
    heavy=(
        """
        from collections import Counter
        import statistics

        N = int(input())
        print(N)
        cnt = Counter()
        d = 2
        while d * d <= N:
            if N % d == 0:
                cnt[d] += 1
                N //= d
            else:
                d += 1
        if N != 1:
            cnt[N] += 1
        for k in cnt:
            print(k, cnt[k])
        """,
        """
        import numpy as np

        N = int(input())
        print(N)
        found = []
        d = 2
        while d * d <= N:
            if N % d == 0:
                found.append(d)
                N //= d
            else:
                d += 1
        if N != 1:
            found.append(N)
        keys, counts = np.unique(np.array(found, dtype=np.int64), return_counts=True)
        for k, c in zip(keys, counts):
            print(k, c)
        """,
        """
        import sys, re, random, decimal
        from itertools import groupby
        from typing import List

        def factors(n: int) -> List[int]:
            found = []
            p = 2
            while p * p <= n:
                while n % p == 0:
                    n //= p
                    found.append(p)
                p += 1
            if n > 1:
                found.append(n)
            return found

        def main():
            n = int(input())
            print(n)
            for p, same in groupby(factors(n)):
                print(p, len(list(same)))

        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        n = int(input())
        print(n)
        p = 2
        while n > 1:
            e = 0
            while n % p == 0:
                n //= p
                e += 1
            if e > 0:
                print(p, e)
            p += 1
        """,
        """
        def factors(n):
            found = []
            for p in range(2, n + 1):
                times = 0
                while n % p == 0:
                    n //= p
                    times += 1
                if times:
                    found.append((p, times))
            return found


        def main():
            n = int(input())
            print(n)
            for p, times in factors(n):
                print(p, times)


        if __name__ == "__main__":
            main()
        """,
        """
        N = int(input())
        print(N)
        cnt = {}
        d = 2
        while N != 1:
            if N % d == 0:
                if d not in cnt:
                    cnt[d] = 0
                cnt[d] += 1
                N //= d
            else:
                d += 1
        for k in cnt:
            print(k, cnt[k])
        """,
    ),
    size=1_900_000,
)
