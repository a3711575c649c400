"""Reads two lists of numbers; prints those on both in ascending order, or none, and how many different
ones are on the first or the second alone."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="two_shelves",
    inputs="""
        top = 2 * size + 3 if size < 50 else 4 * size
        upper = [rng.randint(1, top) for _ in range(size)]
        lower = [rng.randint(1, top) for _ in range(size + rng.randint(0, 2))]
        text = f"{len(upper)} {len(lower)}\\n"
        text += " ".join(map(str, upper)) + "\\n" + " ".join(map(str, lower)) + "\\n"
    """,
    fast=(
        """
        n, m = map(int, input().split())
        a = set(map(int, input().split()))
        b = set(map(int, input().split()))
        both = sorted(a & b)
        if both:
            print(*both)
        else:
            print("none")
        print(len(a - b), len(b - a))
        """,
        """
        def main():
            n, m = map(int, input().split())
            where = {}
            for x in input().split():
                where[int(x)] = 1
            for x in input().split():
                x = int(x)
                where[x] = where.get(x, 0) | 2
            both = []
            one = two = 0
            for x in where:
                if where[x] == 1:
                    one += 1
                elif where[x] == 2:
                    two += 1
                else:
                    both.append(x)
            both.sort()
            print(" ".join(map(str, both)) if both else "none")
            print(one, two)


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, m = map(int, input().split())
        a = np.array(list(map(int, input().split())))
        b = np.array(list(map(int, input().split())))
        both = np.intersect1d(a, b)
        if len(both):
            print(*both)
        else:
            print("none")
        print(len(np.setdiff1d(a, b)), len(np.setdiff1d(b, a)))
        """,
        """
        from functools import reduce
        from random import randint
        from collections import *
        from copy import deepcopy

        n, m = map(int, input().split())
        a = set(map(int, input().split()))
        b = set(map(int, input().split()))
        both = deepcopy(a)
        both &= b
        both = sorted(both)
        if both:
            print(*both)
        else:
            print("none")
        print(len(a - b), len(b - a))
        """,
        """
        from collections import defaultdict
        from typing import DefaultDict


        def main():
            n, m = map(int, input().split())
            where: DefaultDict[int, int] = defaultdict(int)
            for x in input().split():
                where[int(x)] = 1
            for x in input().split():
                where[int(x)] |= 2
            both = []
            one = two = 0
            for x in where:
                if where[x] == 1:
                    one += 1
                elif where[x] == 2:
                    two += 1
                else:
                    both.append(x)
            both.sort()
            print(" ".join(map(str, both)) if both else "none")
            print(one, two)


        main()
        """,
    ),
    slow=(
        """
        n, m = map(int, input().split())
        a = list(map(int, input().split()))
        b = list(map(int, input().split()))
        both = sorted(set(x for x in a if x in b))
        if both:
            print(*both)
        else:
            print("none")
        print(len(set(x for x in a if x not in b)), len(set(x for x in b if x not in a)))
        """,
        """
        def unique(values):
            result = []
            for v in values:
                if v not in result:
                    result.append(v)
            return result


        def main():
            n, m = map(int, input().split())
            a = unique(list(map(int, input().split())))
            b = unique(list(map(int, input().split())))
            both = []
            for x in a:
                if x in b:
                    both.append(x)
            both.sort()
            print(" ".join(map(str, both)) if both else "none")
            print(len(a) - len(both), len(b) - len(both))


        main()
        """,
        """
        n, m = map(int, input().split())
        a = list(map(int, input().split()))
        b = list(map(int, input().split()))
        both = []
        one = []
        two = []
        for x in a + b:
            if a.count(x) > 0 and b.count(x) > 0:
                if x not in both:
                    both.append(x)
            elif x in a:
                if x not in one:
                    one.append(x)
            elif x not in two:
                two.append(x)
        both.sort()
        if both:
            print(*both)
        else:
            print("none")
        print(len(one), len(two))
        """,
    ),
    size=1800,
)
