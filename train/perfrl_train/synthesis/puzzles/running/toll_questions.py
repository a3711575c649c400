"""Reads tolls along a road and stretches of it; prints the sum of the tolls of each stretch."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="toll_questions",
    inputs="""
        tolls = [rng.randint(0, 99) for _ in range(size)]
        asked = [sorted((rng.randint(1, size), rng.randint(1, size))) for _ in range(size)]
        text = f"{len(tolls)} {len(asked)}\\n" + " ".join(map(str, tolls)) + "\\n"
        text += "".join(f"{l} {r}\\n" for l, r in asked)
    """,
    fast=(
        """
        import sys

        input = sys.stdin.readline
        n, q = map(int, input().split())
        a = list(map(int, input().split()))
        s = [0]
        for x in a:
            s.append(s[-1] + x)
        out = []
        for _ in range(q):
            l, r = map(int, input().split())
            out.append(s[r] - s[l - 1])
        print("\\n".join(map(str, out)))
        """,
        """
        import sys
        from itertools import accumulate


        def main():
            data = list(map(int, sys.stdin.read().split()))
            n = data[0]
            total = [0] + list(accumulate(data[2 : n + 2]))
            lefts = data[n + 2 :: 2]
            rights = data[n + 3 :: 2]
            print("\\n".join([str(total[r] - total[l - 1]) for l, r in zip(lefts, rights)]))


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, q = map(int, input().split())
        a = np.array(list(map(int, input().split())))
        s = np.concatenate(([0], np.cumsum(a)))
        for _ in range(q):
            l, r = map(int, input().split())
            print(s[r] - s[l - 1])
        """,
        """
        import sys
        import numpy as np


        def main():
            data = np.array(sys.stdin.read().split(), np.int64)
            n = data[0]
            total = np.zeros(n + 1, np.int64)
            total[1:] = data[2 : n + 2].cumsum()
            lefts = data[n + 2 :: 2]
            rights = data[n + 3 :: 2]
            print("\\n".join([str(x) for x in total[rights] - total[lefts - 1]]))


        main()
        """,
        """
        import sys
        from typing import List
        from copy import deepcopy


        class Sums:
            def __init__(self, values: List[int]):
                self.values = deepcopy(values)
                self.total = [0]
                for v in self.values:
                    self.total.append(self.total[-1] + v)

            def get(self, l: int, r: int) -> int:
                return self.total[r] - self.total[l - 1]


        def main():
            input = sys.stdin.readline
            n, q = map(int, input().split())
            sums = Sums(list(map(int, input().split())))
            for _ in range(q):
                l, r = map(int, input().split())
                print(sums.get(l, r))


        main()
        """,
    ),
    slow=(
        """
        n, q = map(int, input().split())
        a = list(map(int, input().split()))
        for _ in range(q):
            l, r = map(int, input().split())
            print(sum(a[l - 1 : r]))
        """,
        """
        import sys

        input = sys.stdin.readline
        n, q = map(int, input().split())
        a = list(map(int, input().split()))
        out = []
        for _ in range(q):
            l, r = map(int, input().split())
            s = 0
            for i in range(l - 1, r):
                s += a[i]
            out.append(s)
        print("\\n".join(map(str, out)))
        """,
        """
        n, q = map(int, input().split())
        a = list(map(int, input().split()))
        s = [0]
        for i in range(n):
            s = s + [s[i] + a[i]]
        answer = ""
        for _ in range(q):
            l, r = map(int, input().split())
            while l <= r and a[l - 1] == 0:
                l += 1
            part = 0
            for x in a[l - 1 : r]:
                part += x
            answer = answer + str(part) + "\\n"
        print(answer, end="")
        """,
    ),
    size=3000,
)
