"""Reads the ends of a range and three divisors; prints how many numbers in it one of them or more divides."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="seats_with_a_gift",
    inputs="""
        p, q, r = (rng.randint(1, 12) for _ in range(3))
        left = rng.randint(1, 20 if size < 100 else size // 20)
        right = left + rng.randint(0, 9 * size) if size < 100 else size - rng.randint(0, 99)
        text = f"{left} {right}\\n{p} {q} {r}\\n"
    """,
    fast=(
        """
        from math import gcd

        def lcm(x, y):
            return x * y // gcd(x, y)

        a, b = map(int, input().split())
        p, q, r = map(int, input().split())

        def f(d):
            return b // d - (a - 1) // d

        pq = lcm(p, q)
        print(f(p) + f(q) - f(pq) - f(lcm(p, r)) - f(lcm(q, r)) + f(lcm(pq, r)))
        """,
        """
        def gcd(x, y):
            while y:
                x, y = y, x % y
            return x


        def main():
            left, right = map(int, input().split())
            p, q, r = map(int, input().split())
            pq = p * q // gcd(p, q)
            total = 0
            for step, sign in ((p, 1), (q, 1), (pq, -1)):
                # those of them that r does not divide
                both = step * r // gcd(step, r)
                total += sign * (right // step - (left - 1) // step)
                total -= sign * (right // both - (left - 1) // both)
            print(total)


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        a, b = map(int, input().split())
        p, q, r = map(int, input().split())
        x = np.arange(a, b + 1)
        print(np.sum(((x % p == 0) | (x % q == 0)) & (x % r != 0)))
        """,
        """
        from fractions import Fraction

        def lcm(x, y):
            return x * Fraction(y, x).numerator

        a, b = map(int, input().split())
        p, q, r = map(int, input().split())

        def f(d):
            return b // d - (a - 1) // d

        pq = lcm(p, q)
        print(f(p) + f(q) - f(pq) - f(lcm(p, r)) - f(lcm(q, r)) + f(lcm(pq, r)))
        """,
        """
        import decimal, string, random, copy
        from functools import reduce
        from itertools import combinations, product
        from math import gcd

        def lcm(x, y):
            return x * y // gcd(x, y)

        def main():
            left, right = map(int, input().split())
            p, q, r = map(int, input().split())
            total = 0
            for size in (1, 2):
                for steps in combinations((p, q), size):
                    sign = 1 if size == 1 else -1
                    step = reduce(lcm, steps)
                    both = lcm(step, r)
                    total += sign * (right // step - (left - 1) // step)
                    total -= sign * (right // both - (left - 1) // both)
            print(total)

        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        a, b = map(int, input().split())
        p, q, r = map(int, input().split())
        cnt = 0
        for x in range(a, b + 1):
            if (x % p == 0 or x % q == 0) and x % r != 0:
                cnt += 1
        print(cnt)
        """,
        """
        def main():
            left, right = map(int, input().split())
            p, q, r = map(int, input().split())
            gifts = set()
            for seat in range(left, right + 1):
                if seat % p == 0:
                    gifts.add(seat)
                if seat % q == 0:
                    gifts.add(seat)
            for seat in range(left, right + 1):
                if seat % r == 0 and seat in gifts:
                    gifts.remove(seat)
            print(len(gifts))


        if __name__ == "__main__":
            main()
        """,
    ),
    size=1_500_000,
)
