"""Reads pairs of ends; prints for each how many numbers between them, ends included,
have an odd digit sum."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="odd_digit_sums_between",
    inputs="""
        asked = min(size, 400)
        top = 5 * size + 3
        lines = []
        for _ in range(asked):
            left, right = sorted(rng.randint(1, top) for _ in range(2))
            lines.append(f"{left} {right}")
        text = f"{asked}\\n" + "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        q = int(input())
        queries = [tuple(map(int, input().split())) for _ in range(q)]
        top = max(r for _, r in queries)
        # odd[i]: digit sum of i is odd, pre[i]: how many of 0..i
        odd = [0] * (top + 1)
        pre = [0] * (top + 1)
        for i in range(1, top + 1):
            odd[i] = (odd[i // 10] + i) & 1
            pre[i] = pre[i - 1] + odd[i]
        for l, r in queries:
            print(pre[r] - pre[l - 1])
        """,
        """
        def upto(n):
            # full tens hold five each
            tens, last = divmod(n, 10)
            parity = sum(map(int, str(tens))) % 2
            if parity == 1:
                return tens * 5 + last // 2 + 1
            return tens * 5 + (last + 1) // 2

        for _ in range(int(input())):
            l, r = map(int, input().split())
            print(upto(r) - upto(l - 1))
        """,
    ),
    heavy=(
        """
        import numpy as np

        q = int(input())
        queries = [tuple(map(int, input().split())) for _ in range(q)]
        top = max(r for _, r in queries)
        # odd[i]: digit sum of i is odd, pre[i]: how many of 0..i
        odd = np.zeros(top + 1, dtype=np.int64)
        for i in range(1, top + 1):
            odd[i] = (odd[i // 10] + i) & 1
        pre = np.cumsum(odd)
        for l, r in queries:
            print(pre[r] - pre[l - 1])
        """,
        """
        from itertools import accumulate
        from fractions import Fraction
        import re, string, random

        q = int(input())
        queries = [tuple(map(int, re.findall(r"[0-9]+", input()))) for _ in range(q)]
        top = max(r for _, r in queries)
        odd = [0] * (top + 1)
        for i in range(1, top + 1):
            odd[i] = (odd[i // 10] + i) & 1
        pre = list(accumulate(odd))
        for l, r in queries:
            print(pre[r] - pre[l - 1])
        """,
    ),
    slow=(
        """
        q = int(input())
        for _ in range(q):
            l, r = map(int, input().split())
            count = 0
            for x in range(l, r + 1):
                if sum(map(int, str(x))) % 2 == 1:
                    count += 1
            print(count)
        """,
        """
        def digit_sum(x):
            s = 0
            while x > 0:
                s += x % 10
                x //= 10
            return s


        def main():
            q = int(input())
            queries = [tuple(map(int, input().split())) for _ in range(q)]
            for l, r in queries:
                count = 0
                for x in range(l, r + 1):
                    if digit_sum(x) & 1:
                        count += 1
                print(count)


        main()
        """,
        """
        q = int(input())
        queries = [tuple(map(int, input().split())) for _ in range(q)]
        top = max(r for _, r in queries)
        odd = [0] * (top + 1)
        for i in range(1, top + 1):
            odd[i] = (odd[i // 10] + i) & 1
        for l, r in queries:
            total = 0
            for i in range(l, r + 1):
                total += odd[i]
            print(total)
        """,
    ),
    size=1500,
)
