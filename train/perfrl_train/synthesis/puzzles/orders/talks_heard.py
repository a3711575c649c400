"""Reads starts and ends of talks; prints how many one can hear in full, always the next to end, and
their numbers."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="talks_heard",
    inputs="""
        top = 15 if size < 50 else 50 * size
        longest = 6 if size < 50 else 400
        talks = []
        for _ in range(size):
            start = rng.randint(0, top)
            talks.append((start, start + rng.randint(1, longest)))
        text = f"{len(talks)}\\n" + "".join(f"{s} {t}\\n" for s, t in talks)
    """,
    fast=(
        """
        n = int(input())
        talks = []
        for i in range(n):
            s, t = map(int, input().split())
            talks.append((t, s, i + 1))
        talks.sort()
        now = 0
        heard = []
        for t, s, i in talks:
            if s >= now:
                now = t
                heard.append(i)
        print(len(heard))
        print(*heard)
        """,
        """
        import sys


        def main():
            data = list(map(int, sys.stdin.read().split()))
            starts = data[1::2]
            ends = data[2::2]
            order = sorted(range(data[0]), key=lambda i: (ends[i], starts[i]))
            free = 0
            chosen = []
            for i in order:
                if starts[i] >= free:
                    chosen.append(str(i + 1))
                    free = ends[i]
            print(len(chosen))
            print(" ".join(chosen))


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        talks = np.array([list(map(int, input().split())) for _ in range(n)])
        order = np.lexsort((talks[:, 0], talks[:, 1]))
        now = 0
        heard = []
        for i in order:
            if talks[i, 0] >= now:
                now = talks[i, 1]
                heard.append(i + 1)
        print(len(heard))
        print(*heard)
        """,
        """
        import sys
        import copy
        import random
        from functools import cmp_to_key
        from collections import namedtuple

        Talk = namedtuple("Talk", ["start", "end", "number"])


        def compare(a, b):
            if a.end != b.end:
                return a.end - b.end
            if a.start != b.start:
                return a.start - b.start
            return a.number - b.number


        def main():
            n = int(sys.stdin.readline())
            talks = []
            for i in range(n):
                s, t = map(int, sys.stdin.readline().split())
                talks.append(Talk(s, t, i + 1))
            talks = sorted(copy.copy(talks), key=cmp_to_key(compare))
            now = 0
            heard = []
            for talk in talks:
                if talk.start >= now:
                    now = talk.end
                    heard.append(talk.number)
            print(len(heard))
            print(*heard)


        main()
        """,
    ),
    slow=(
        """
        n = int(input())
        talks = []
        for i in range(n):
            s, t = map(int, input().split())
            talks.append((t, s, i + 1))
        now = 0
        heard = []
        while True:
            can = [talk for talk in talks if talk[1] >= now]
            if not can:
                break
            first = min(can)
            now = first[0]
            heard.append(first[2])
        print(len(heard))
        print(*heard)
        """,
        """
        def main():
            n = int(input())
            talks = []
            for i in range(n):
                s, t = map(int, input().split())
                talks.append([t, s, i + 1])
            # sort by exchanging
            for i in range(n):
                k = i
                for j in range(i + 1, n):
                    if talks[j] < talks[k]:
                        k = j
                talks[i], talks[k] = talks[k], talks[i]
            now = 0
            heard = []
            for t, s, i in talks:
                if s >= now:
                    now = t
                    heard.append(i)
            print(len(heard))
            print(*heard)


        main()
        """,
        """
        import sys


        def main():
            data = list(map(int, sys.stdin.read().split()))
            starts = data[1::2]
            ends = data[2::2]
            n = data[0]
            free = 0
            chosen = []
            while True:
                best = -1
                for i in range(n):
                    if starts[i] < free:
                        continue
                    if best < 0 or (ends[i], starts[i]) < (ends[best], starts[best]):
                        best = i
                if best < 0:
                    break
                chosen.append(str(best + 1))
                free = ends[best]
            print(len(chosen))
            print(" ".join(chosen))


        if __name__ == "__main__":
            main()
        """,
    ),
    size=2200,
)
