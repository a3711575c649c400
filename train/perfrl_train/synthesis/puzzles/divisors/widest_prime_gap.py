"""Reads N; prints the widest gap between neighbouring primes up to N, and the first prime it follows."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="widest_prime_gap",
    inputs="""
        n = size if size < 100 else size - rng.randint(0, 40)
        n = rng.randint(3, 15 * size) if size < 100 else n
        text = f"{n}\\n"
    """,
    fast=(
        """
        n = int(input())
        sieve = [True] * (n + 1)
        sieve[0] = sieve[1] = False
        for i in range(2, int(n**0.5) + 1):
            if sieve[i]:
                for j in range(i * i, n + 1, i):
                    sieve[j] = False
        last = 2
        best = 0
        at = 2
        for i in range(3, n + 1):
            if sieve[i]:
                if i - last > best:
                    best = i - last
                    at = last
                last = i
        print(best, at)
        """,
        """
        def primes_to(n):
            flags = bytearray([1]) * (n + 1)
            flags[0:2] = b"\\0\\0"
            i = 2
            while i * i <= n:
                if flags[i]:
                    flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
                i += 1
            return [i for i in range(n + 1) if flags[i]]


        def main():
            primes = primes_to(int(input()))
            gap, start = 0, 0
            for a, b in zip(primes, primes[1:]):
                if b - a > gap:
                    gap, start = b - a, a
            print(gap, start)


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        sieve = np.ones(n + 1, dtype=bool)
        sieve[:2] = False
        for i in range(2, int(n**0.5) + 1):
            if sieve[i]:
                sieve[i * i :: i] = False
        p = np.where(sieve)[0]
        d = np.diff(p)
        k = np.argmax(d)
        print(d[k], p[k])
        """,
        """
        import math, random, copy, queue, datetime
        from itertools import compress, tee
        from fractions import Fraction

        def primes_to(n):
            flags = [1] * (n + 1)
            flags[0] = flags[1] = 0
            i = 2
            while i * i <= n:
                if flags[i]:
                    for j in range(i * i, n + 1, i):
                        flags[j] = 0
                i += 1
            return list(compress(range(n + 1), flags))

        def main():
            primes = primes_to(int(input()))
            first, second = tee(primes)
            next(second)
            gap, start = 0, 0
            for a, b in zip(first, second):
                if b - a > gap:
                    gap, start = b - a, a
            print(gap, start)

        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        n = int(input())
        primes = []
        for i in range(2, n + 1):
            prime = True
            for j in range(2, i):
                if i % j == 0:
                    prime = False
                    break
            if prime:
                primes.append(i)
        best = 0
        at = 2
        for i in range(1, len(primes)):
            if primes[i] - primes[i - 1] > best:
                best = primes[i] - primes[i - 1]
                at = primes[i - 1]
        print(best, at)
        """,
        """
        def is_prime(x):
            for d in range(2, x // 2 + 1):
                if x % d == 0:
                    return False
            return True


        def main():
            n = int(input())
            primes = [x for x in range(2, n + 1) if is_prime(x)]
            gap, start = 0, 0
            for a, b in zip(primes, primes[1:]):
                if b - a > gap:
                    gap, start = b - a, a
            print(gap, start)


        if __name__ == "__main__":
            main()
        """,
        """
        n = int(input())
        numbers = list(range(2, n + 1))
        primes = []
        # the first of what is left is prime, strike out its multiples
        while numbers:
            p = numbers.pop(0)
            primes.append(p)
            numbers = [x for x in numbers if x % p != 0]
        gaps = [(b - a, -a) for a, b in zip(primes, primes[1:])]
        gap, start = max(gaps)
        print(gap, -start)
        """,
    ),
    size=17000,
    smallest=3,
)
