"""Reads colours of beads in a row; prints the length of the longest stretch without two of one colour,
and the first place it begins at."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="motley_beads",
    inputs="""
        colours = rng.randint(2, 9) if size < 50 else size
        beads = [rng.randint(1, colours) for _ in range(size)]
        if size > 50:
            beads = [x for _ in range(size // 250) for x in rng.sample(range(1, 251), 250)]
        text = f"{len(beads)}\\n" + " ".join(map(str, beads)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        last = {}
        start = 0
        best = 0
        place = 0
        for i in range(n):
            if last.get(a[i], -1) >= start:
                start = last[a[i]] + 1
            last[a[i]] = i
            if i - start + 1 > best:
                best = i - start + 1
                place = start + 1
        print(best, place)
        """,
        """
        def main():
            n = int(input())
            beads = input().split()
            seen = set()
            left = 0
            best = place = 0
            for right, c in enumerate(beads):
                while c in seen:
                    seen.remove(beads[left])
                    left += 1
                seen.add(c)
                if len(seen) > best:
                    best = len(seen)
                    place = left + 1
            print(best, place)


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        a = np.array(list(map(int, input().split())))
        last = np.full(np.max(a) + 1, -1)
        start = 0
        best = 0
        place = 0
        for i in range(n):
            start = max(start, last[a[i]] + 1)
            last[a[i]] = i
            if i - start + 1 > best:
                best = i - start + 1
                place = start + 1
        print(best, place)
        """,
        """
        from collections import deque, Counter
        from copy import deepcopy


        def main():
            n = int(input())
            beads = deque(input().split())
            window = deque()
            count = Counter()
            best = place = 0
            left = 1
            for c in deepcopy(beads):
                window.append(c)
                count[c] += 1
                while count[c] > 1:
                    count[window.popleft()] -= 1
                    left += 1
                if len(window) > best:
                    best = len(window)
                    place = left
            print(best, place)


        main()
        """,
        """
        import sys, queue, string, re
        from collections import defaultdict
        from functools import reduce, lru_cache


        def LS():
            return sys.stdin.readline().split()


        def LI():
            return list(map(int, LS()))


        n = LI()[0]
        a = LI()
        last = defaultdict(lambda: -1)
        start = 0
        best = 0
        place = 0
        for i in range(n):
            if last[a[i]] >= start:
                start = last[a[i]] + 1
            last[a[i]] = i
            if i - start + 1 > best:
                best = i - start + 1
                place = start + 1
        print(best, place)
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        best = 0
        place = 0
        for i in range(n):
            seen = []
            for x in a[i:]:
                if x in seen:
                    break
                seen.append(x)
            if len(seen) > best:
                best = len(seen)
                place = i + 1
        print(best, place)
        """,
        """
        def all_different(part):
            for i in range(len(part)):
                if part[i] in part[:i]:
                    return False
            return True


        def main():
            n = int(input())
            beads = input().split()
            left = 0
            best = place = 0
            for right in range(n):
                while not all_different(beads[left : right + 1]):
                    left += 1
                if right - left + 1 > best:
                    best = right - left + 1
                    place = left + 1
            print(best, place)


        main()
        """,
        """
        n = int(input())
        a = list(map(int, input().split()))
        best = 0
        place = 0
        for i in range(n):
            for j in range(i + 1, n + 1):
                if len(set(a[i:j])) < j - i:
                    break
                if j - i > best:
                    best = j - i
                    place = i + 1
        print(best, place)
        """,
    ),
    size=1750,
)
