"""Reads positive numbers; prints how many zeros their product ends in."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="zeros_of_a_product",
    inputs="""
        a = [rng.choice([rng.randint(1, 999), 2 ** rng.randint(0, 9), 5 ** rng.randint(0, 4)])
             for _ in range(size)]
        text = f"{size}\\n" + " ".join(map(str, a)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        two = 0
        five = 0
        for x in map(int, input().split()):
            while x % 2 == 0:
                x //= 2
                two += 1
            while x % 5 == 0:
                x //= 5
                five += 1
        print(min(two, five))
        """,
        """
        def count(values, p):
            c = 0
            for v in values:
                while v % p == 0:
                    v //= p
                    c += 1
            return c


        def main():
            n = int(input())
            values = [int(w) for w in input().split()]
            print(min(count(values, 2), count(values, 5)))


        if __name__ == "__main__":
            main()
        """,
        """
        n = int(input())
        a = list(map(int, input().split()))
        ans = 0
        f = t = 0
        for x in a:
            while x % 10 == 0:
                x //= 10
                ans += 1
            while x % 2 == 0:
                x //= 2
                t += 1
            while x % 5 == 0:
                x //= 5
                f += 1
        print(ans + min(f, t))
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        a = np.array(list(map(int, input().split())))
        two = 0
        five = 0
        for k in range(1, 11):
            two += np.sum(a % 2**k == 0)
            five += np.sum(a % 5**k == 0)
        print(min(two, five))
        """,
        """
        import sys, math, re, copy, random, string
        from collections import Counter, defaultdict, deque
        from fractions import Fraction

        sys.setrecursionlimit(10**6)
        INF = 10**18
        MOD = 10**9 + 7

        def I(): return int(input())
        def LI(): return list(map(int, input().split()))
        def S(): return input().strip()

        def count(values, p):
            c = 0
            for v in values:
                while v % p == 0:
                    v //= p
                    c += 1
            return c

        n = I()
        values = LI()
        print(min(count(values, 2), count(values, 5)))
        """,
        """
        from decimal import Decimal
        from statistics import mean
        from collections import Counter
        n = int(input())
        c = Counter()
        for x in map(int, input().split()):
            while x % 2 == 0:
                x //= 2
                c[2] += 1
            while x % 5 == 0:
                x //= 5
                c[5] += 1
        print(min(c[2], c[5]))
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        p = 1
        for x in a:
            p *= x
        ans = 0
        while p % 10 == 0:
            p //= 10
            ans += 1
        print(ans)
        """,
        """
        def product(values):
            result = 1
            for v in values:
                result = result * v
            return result


        def count(value, p):
            c = 0
            while value % p == 0:
                value //= p
                c += 1
            return c


        def main():
            n = int(input())
            values = [int(w) for w in input().split()]
            whole = product(values)
            print(min(count(whole, 2), count(whole, 5)))


        if __name__ == "__main__":
            main()
        """,
    ),
    size=10500,
)
