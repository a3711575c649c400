"""Reads the lives and blows of two snails that strike in turn, and how much the struck one recovers after
each blow; prints which one wins and with how many blows."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="duel_of_snails",
    inputs="""
        top = 40 if size < 1000 else size
        hp = [rng.randint(1, top), rng.randint(1, top)]
        if size >= 1000:
            hp = [size, size - rng.randint(0, 9)]
        if rng.random() < 0.4:
            hit, heal = [rng.randint(1, 4)] * 2, rng.choice([0, 1])
        else:
            hit, heal = [rng.randint(1, 6), rng.randint(1, 6)], rng.randint(0, 2)
        if size >= 1000:
            hit, heal = [3, 2], 1
        hit = [max(h, heal + 1) for h in hit]
        text = f"{hp[0]} {hit[0]}\\n{hp[1]} {hit[1]}\\n{heal}\\n"
    """,
    fast=(
        """
        a, x = map(int, input().split())
        b, y = map(int, input().split())
        h = int(input())
        # after the first blow each blow takes away what is left of it after healing
        p = 1 + max(0, -(-(b - x) // (x - h)))
        q = 1 + max(0, -(-(a - y) // (y - h)))
        if p <= q:
            print("first", p)
        else:
            print("second", q)
        """,
        """
        def blows(life, hit, heal):
            if life <= hit:
                return 1
            return 1 + (life - heal - 1) // (hit - heal)


        a, x = map(int, input().split())
        b, y = map(int, input().split())
        heal = int(input())
        p, q = blows(b, x, heal), blows(a, y, heal)
        print(*(("first", p) if p <= q else ("second", q)))
        """,
    ),
    heavy=(
        """
        import numpy as np

        a, x = map(int, input().split())
        b, y = map(int, input().split())
        h = int(input())
        p = 1 + np.maximum(0, np.ceil((b - x) / (x - h)).astype(np.int64))
        q = 1 + np.maximum(0, np.ceil((a - y) / (y - h)).astype(np.int64))
        if p <= q:
            print("first", p)
        else:
            print("second", q)
        """,
        """
        from fractions import Fraction
        import statistics
        import math

        a, x = map(int, input().split())
        b, y = map(int, input().split())
        h = int(input())
        p = 1 + max(0, math.ceil(Fraction(b - x, x - h)))
        q = 1 + max(0, math.ceil(Fraction(a - y, y - h)))
        if p <= q:
            print("first", p)
        else:
            print("second", q)
        """,
        """
        import random, queue, re, datetime
        from decimal import Decimal, ROUND_CEILING


        def blows(life, hit, heal):
            if life <= hit:
                return 1
            return 1 + int((Decimal(life - hit) / (hit - heal)).to_integral_value(ROUND_CEILING))


        a, x = map(int, input().split())
        b, y = map(int, input().split())
        heal = int(input())
        p, q = blows(b, x, heal), blows(a, y, heal)
        print(*(("first", p) if p <= q else ("second", q)))
        """,
    ),
    slow=(
        """
        a, x = map(int, input().split())
        b, y = map(int, input().split())
        h = int(input())
        n = 0
        while True:
            n += 1
            b -= x
            if b <= 0:
                print("first", n)
                break
            b += h
            a -= y
            if a <= 0:
                print("second", n)
                break
            a += h
        """,
        """
        def blows(life, hit, heal):
            count = 0
            while life > 0:
                life -= hit
                count += 1
                if life > 0:
                    life += heal
            return count


        a, x = map(int, input().split())
        b, y = map(int, input().split())
        heal = int(input())
        p, q = blows(b, x, heal), blows(a, y, heal)
        print(*(("first", p) if p <= q else ("second", q)))
        """,
    ),
    size=2000000,
)
