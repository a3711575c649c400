"""Tasks along a line: prefix sums, sliding windows, two pointers, differences, the best segment."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    # The greatest harvest of K days in a row and the first day it begins on.
    Puzzle(
        name="harvest_window",
        inputs="""
            harvest = [rng.randint(0, 9 if size < 50 else 999) for _ in range(size)]
            width = rng.randint(1, size) if size < 50 else size // 4
            text = f"{len(harvest)} {width}\\n" + " ".join(map(str, harvest)) + "\\n"
        """,
        fast=(
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            s = sum(a[:k])
            best = s
            day = 1
            for i in range(k, n):
                s += a[i] - a[i - k]
                if s > best:
                    best = s
                    day = i - k + 2
            print(best, day)
            """,
            """
            N, K = map(int, input().split())
            A = list(map(int, input().split()))
            P = [0]
            for x in A:
                P.append(P[-1] + x)
            sums = [P[i + K] - P[i] for i in range(N - K + 1)]
            best = max(sums)
            print(best, sums.index(best) + 1)
            """,
            """
            from itertools import accumulate

            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            p = [0] + list(accumulate(a))
            sums = [y - x for x, y in zip(p, p[k:])]
            m = max(sums)
            print(m, sums.index(m) + 1)
            """,
        ),
        heavy=(
            """
            import numpy as np

            N, K = map(int, input().split())
            A = np.array(list(map(int, input().split())))
            P = np.zeros(N + 1, dtype=np.int64)
            P[1:] = np.cumsum(A)
            sums = P[K:] - P[: N - K + 1]
            best = np.max(sums)
            print(best, np.argmax(sums) + 1)
            """,
            """
            from collections import deque
            import queue

            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            window = deque()
            s = 0
            best = -1
            day = 0
            for i in range(n):
                window.append(a[i])
                s += a[i]
                if len(window) > k:
                    s -= window.popleft()
                if len(window) == k and s > best:
                    best = s
                    day = i - k + 2
            print(best, day)
            """,
            """
            import sys, re, string, random, datetime
            from itertools import accumulate
            from collections import Counter, defaultdict, deque
            from fractions import Fraction

            INF = float("inf")
            MOD = 10**9 + 7
            sys.setrecursionlimit(10**6)


            def I(): return int(input())
            def LI(): return list(map(int, input().split()))
            def MI(): return map(int, input().split())


            n, k = MI()
            a = LI()
            p = [0] + list(accumulate(a))
            sums = [y - x for x, y in zip(p, p[k:])]
            m = max(sums)
            print(m, sums.index(m) + 1)
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            best = -1
            day = 0
            for i in range(n - k + 1):
                s = sum(a[i : i + k])
                if s > best:
                    best = s
                    day = i + 1
            print(best, day)
            """,
            """
            N, K = map(int, input().split())
            A = list(map(int, input().split()))
            sums = []
            for i in range(N - K + 1):
                total = 0
                for j in range(i, i + K):
                    total += A[j]
                sums.append(total)
            best = max(sums)
            print(best, sums.index(best) + 1)
            """,
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            p = [sum(a[:i]) for i in range(n + 1)]
            sums = [p[i + k] - p[i] for i in range(n - k + 1)]
            print(max(sums), sums.index(max(sums)) + 1)
            """,
        ),
        size=6000,
    ),
    # Sums of stretches of a road, one for each question.
    Puzzle(
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
    ),
    # Guests come at s and leave at t: the most at one time, and for how long there are that many.
    Puzzle(
        name="full_house",
        inputs="""
            top = 12 if size < 50 else 4000
            visits = []
            for _ in range(size):
                come = rng.randint(0, top - 1)
                visits.append((come, rng.randint(come + 1, top)))
            text = f"{len(visits)}\\n" + "".join(f"{s} {t}\\n" for s, t in visits)
        """,
        fast=(
            """
            n = int(input())
            change = [0] * 4002
            for _ in range(n):
                s, t = map(int, input().split())
                change[s] += 1
                change[t] -= 1
            now = 0
            best = 0
            long = 0
            for d in change:
                now += d
                if now > best:
                    best = now
                    long = 1
                elif now == best:
                    long += 1
            print(best, long)
            """,
            """
            import sys


            def main():
                data = list(map(int, sys.stdin.read().split()))
                starts = sorted(data[1::2])
                ends = sorted(data[2::2])
                n = len(starts)
                now = most = minutes = 0
                i = j = 0
                while i < n:
                    # everything that happens at this moment
                    here = min(starts[i], ends[j])
                    while i < n and starts[i] == here:
                        now += 1
                        i += 1
                    while j < n and ends[j] == here:
                        now -= 1
                        j += 1
                    until = ends[j] if i == n else min(starts[i], ends[j])
                    if now > most:
                        most = now
                        minutes = until - here
                    elif now == most:
                        minutes += until - here
                print(most, minutes)


            main()
            """,
            """
            import sys
            from itertools import accumulate

            input = sys.stdin.readline
            N = int(input())
            D = [0] * 4002
            for i in range(N):
                s, t = map(int, input().split())
                D[s] += 1
                D[t] -= 1
            C = list(accumulate(D))
            m = max(C)
            print(m, C.count(m))
            """,
        ),
        heavy=(
            """
            import sys
            import numpy as np

            input = sys.stdin.readline
            N = int(input())
            D = np.zeros(4002, dtype=np.int64)
            for i in range(N):
                s, t = map(int, input().split())
                D[s] += 1
                D[t] -= 1
            C = np.cumsum(D)
            m = np.max(C)
            print(m, np.sum(C == m))
            """,
            """
            import numpy as np

            n = int(input())
            rows = np.array([list(map(int, input().split())) for _ in range(n)])
            come = np.bincount(rows[:, 0], minlength=4002)
            leave = np.bincount(rows[:, 1], minlength=4002)
            inside = np.cumsum(come - leave)
            print(inside.max(), np.count_nonzero(inside == inside.max()))
            """,
            """
            from collections import defaultdict
            from decimal import Decimal
            import functools, itertools, copy


            def main():
                n = int(input())
                change = defaultdict(int)
                for _ in range(n):
                    s, t = map(int, input().split())
                    change[s] += 1
                    change[t] -= 1
                now = 0
                best = 0
                long = 0
                times = sorted(change)
                for i in range(len(times) - 1):
                    now += change[times[i]]
                    if now > best:
                        best = now
                        long = 0
                    if now == best:
                        long += times[i + 1] - times[i]
                print(best, long)


            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            n = int(input())
            inside = [0] * 4002
            for _ in range(n):
                s, t = map(int, input().split())
                for i in range(s, t):
                    inside[i] += 1
            best = max(inside)
            print(best, inside.count(best))
            """,
            """
            n = int(input())
            visits = []
            for _ in range(n):
                s, t = map(int, input().split())
                visits.append((s, t))
            best = 0
            long = 0
            for m in range(4001):
                now = 0
                for s, t in visits:
                    if s <= m < t:
                        now += 1
                if now > best:
                    best = now
                    long = 1
                elif now == best:
                    long += 1
            print(best, long)
            """,
            """
            import sys


            def main():
                data = list(map(int, sys.stdin.read().split()))
                starts = data[1::2]
                ends = data[2::2]
                times = sorted(set(starts + ends))
                most = 0
                minutes = 0
                for k in range(len(times) - 1):
                    here = times[k]
                    now = len([s for s in starts if s <= here]) - len([t for t in ends if t <= here])
                    if now > most:
                        most = now
                        minutes = 0
                    if now == most:
                        minutes += times[k + 1] - here
                print(most, minutes)


            main()
            """,
        ),
        size=1200,
    ),
    # Buy on one day, sell on a later one: the greatest gain, or 0.
    Puzzle(
        name="one_trade",
        inputs="""
            prices = [rng.randint(1, 9 if size < 50 else 900) for _ in range(size)]
            if rng.random() < 0.15:
                prices.sort(reverse=True)
            text = f"{len(prices)}\\n" + " ".join(map(str, prices)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            p = list(map(int, input().split()))
            low = p[0]
            best = 0
            for x in p[1:]:
                if x - low > best:
                    best = x - low
                if x < low:
                    low = x
            print(best)
            """,
            """
            import sys


            def main():
                data = list(map(int, sys.stdin.read().split()))
                prices = data[1:]
                # dear[i]: the highest price from day i on
                dear = prices[:]
                for i in range(len(prices) - 2, -1, -1):
                    dear[i] = max(dear[i], dear[i + 1])
                gain = 0
                for cheap, high in zip(prices, dear):
                    gain = max(gain, high - cheap)
                print(gain)


            main()
            """,
            """
            from itertools import accumulate

            N = int(input())
            P = list(map(int, input().split()))
            low = accumulate(P, min)
            print(max(x - y for x, y in zip(P, low)))
            """,
        ),
        heavy=(
            """
            import numpy as np

            N = int(input())
            P = np.array(list(map(int, input().split())))
            low = np.minimum.accumulate(P)
            print(np.max(P - low))
            """,
            """
            import sys
            import numpy as np


            def main():
                data = np.array(sys.stdin.read().split(), dtype=np.int64)
                prices = data[1:]
                # dear[i]: the highest price from day i on
                dear = np.maximum.accumulate(prices[::-1])[::-1]
                gain = (dear - prices).max()
                print(gain)


            main()
            """,
            """
            import sys
            import random
            import statistics
            import functools
            from collections import defaultdict

            input = sys.stdin.readline
            inf = float("inf")
            mod = 10**9 + 7


            def ii():
                return int(input())


            def mi():
                return map(int, input().split())


            n = ii()
            p = list(mi())
            low = p[0]
            best = 0
            for x in p[1:]:
                best = max(best, x - low)
                low = min(low, x)
            print(best)
            """,
        ),
        slow=(
            """
            n = int(input())
            p = list(map(int, input().split()))
            best = 0
            for i in range(n):
                for j in range(i + 1, n):
                    if p[j] - p[i] > best:
                        best = p[j] - p[i]
            print(best)
            """,
            """
            N = int(input())
            P = list(map(int, input().split()))
            gains = [0]
            for i in range(1, N):
                low = min(P[:i])
                gains.append(P[i] - low)
            print(max(gains))
            """,
            """
            import sys


            def main():
                data = list(map(int, sys.stdin.read().split()))
                prices = data[1:]
                gain = 0
                while len(prices) > 1:
                    cheap = prices.pop(0)
                    gain = max(gain, max(prices) - cheap)
                print(gain)


            main()
            """,
        ),
        size=3500,
    ),
    # The segment with the greatest sum: the sum, and first and last place (the earliest end, longest at it).
    Puzzle(
        name="sunniest_spell",
        inputs="""
            moods = [rng.randint(-9, 9) for _ in range(size)]
            if rng.random() < 0.1:
                moods = [-abs(x) - 1 for x in moods]
            text = f"{len(moods)}\\n" + " ".join(map(str, moods)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            best = -(10**9)
            answer = (0, 0)
            total = 0
            low = 0
            low_at = 0
            for i in range(n):
                if total < low:
                    low = total
                    low_at = i
                total += a[i]
                if total - low > best:
                    best = total - low
                    answer = (low_at + 1, i + 1)
            print(best)
            print(answer[0], answer[1])
            """,
            """
            def main():
                n = int(input())
                a = list(map(int, input().split()))
                best = None
                current = 0
                start = 0
                for i, x in enumerate(a):
                    if current < 0:
                        current = 0
                        start = i
                    current += x
                    if best is None or current > best:
                        best = current
                        first, last = start, i
                print(best)
                print(first + 1, last + 1)


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            a = np.array(list(map(int, input().split())))
            total = np.concatenate(([0], np.cumsum(a)))
            low = np.minimum.accumulate(total)
            gain = total[1:] - low[:-1]
            last = np.argmax(gain)
            first = np.where(total == low[last])[0][0]
            print(gain[last])
            print(first + 1, last + 1)
            """,
            """
            import sys
            import string
            import copy
            from collections import deque, Counter
            from decimal import Decimal
            from typing import List, Tuple

            sys.setrecursionlimit(10**6)


            def read() -> List[int]:
                return list(map(int, input().split()))


            def main():
                n = read()[0]
                a = read()
                best = None
                current = 0
                start = 0
                for i, x in enumerate(a):
                    if current < 0:
                        current = 0
                        start = i
                    current += x
                    if best is None or current > best:
                        best = current
                        first, last = start, i
                print(best)
                print(first + 1, last + 1)


            main()
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            best = -(10**9)
            answer = (0, 0)
            for i in range(n):
                total = 0
                for j in range(i, -1, -1):
                    total += a[j]
                    if total > best or total == best and answer[1] == i + 1:
                        best = total
                        answer = (j + 1, i + 1)
            print(best)
            print(answer[0], answer[1])
            """,
            """
            def main():
                n = int(input())
                a = list(map(int, input().split()))
                # prefix sums
                p = [0] * (n + 1)
                for i in range(n):
                    p[i + 1] = p[i] + a[i]
                best = None
                for last in range(1, n + 1):
                    low = min(p[:last])
                    if best is None or p[last] - low > best:
                        best = p[last] - low
                        first, end = p.index(low) + 1, last
                print(best)
                print(first, end)


            main()
            """,
            """
            n = int(input())
            a = list(map(int, input().split()))
            p = [0]
            for x in a:
                p.append(p[-1] + x)
            rows = []
            for j in range(1, n + 1):
                rows.append(max((p[j] - p[i], -j, -i) for i in range(j)))
            best, j, i = max(rows)
            print(best)
            print(1 - i, -j)
            """,
        ),
        size=2000,
    ),
    # The shortest segment of positive numbers with a sum of at least S; 0 where there is none.
    Puzzle(
        name="enough_firewood",
        inputs="""
            logs = [rng.randint(1, 9) for _ in range(size)]
            goal = rng.randint(1, 7 * size + 2) if size < 50 else 2 * size
            text = f"{len(logs)} {goal}\\n" + " ".join(map(str, logs)) + "\\n"
        """,
        fast=(
            """
            n, s = map(int, input().split())
            a = list(map(int, input().split()))
            best = n + 1
            left = 0
            total = 0
            for right in range(n):
                total += a[right]
                while total >= s:
                    best = min(best, right - left + 1)
                    total -= a[left]
                    left += 1
            if best > n:
                best = 0
            print(best)
            """,
            """
            from bisect import bisect_left


            def main():
                n, s = map(int, input().split())
                a = list(map(int, input().split()))
                p = [0]
                for x in a:
                    p.append(p[-1] + x)
                best = n + 1
                for i in range(n):
                    j = bisect_left(p, p[i] + s)
                    if j <= n and j - i < best:
                        best = j - i
                print(best if best <= n else 0)


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np


            def main():
                n, s = map(int, input().split())
                a = np.array(list(map(int, input().split())))
                p = np.zeros(n + 1, dtype=np.int64)
                p[1:] = np.cumsum(a)
                j = np.searchsorted(p, p[:-1] + s)
                length = j - np.arange(n)
                length = length[j <= n]
                print(np.min(length) if len(length) else 0)


            main()
            """,
            """
            from collections import deque
            import re

            n, s = map(int, input().split())
            a = [int(x) for x in re.findall(r"\\d+", input())]
            best = n + 1
            window = deque()
            total = 0
            for x in a:
                window.append(x)
                total += x
                while total >= s:
                    best = min(best, len(window))
                    total -= window.popleft()
            if best > n:
                best = 0
            print(best)
            """,
            """
            import math, string, statistics
            from bisect import bisect_left, bisect_right
            from itertools import accumulate
            from functools import reduce

            n, s = map(int, input().split())
            a = list(map(int, input().split()))
            p = [0] + list(accumulate(a))
            best = math.inf
            for i in range(n):
                j = bisect_left(p, p[i] + s)
                if j <= n:
                    best = min(best, j - i)
            print(0 if best == math.inf else best)
            """,
        ),
        slow=(
            """
            n, s = map(int, input().split())
            a = list(map(int, input().split()))
            best = n + 1
            for left in range(n):
                total = 0
                for right in range(left, n):
                    total += a[right]
                    if total >= s:
                        best = min(best, right - left + 1)
                        break
            if best > n:
                best = 0
            print(best)
            """,
            """
            def main():
                n, s = map(int, input().split())
                a = list(map(int, input().split()))
                p = [0]
                for x in a:
                    p.append(p[-1] + x)
                # every length, the shortest first
                for length in range(1, n + 1):
                    if any(p[i + length] - p[i] >= s for i in range(n - length + 1)):
                        print(length)
                        break
                else:
                    print(0)


            main()
            """,
            """
            n, s = map(int, input().split())
            a = list(map(int, input().split()))
            best = n + 1
            left = 0
            right = 0
            while right <= n:
                if sum(a[left:right]) >= s:
                    best = min(best, right - left)
                    left += 1
                else:
                    right += 1
            print(best if best <= n else 0)
            """,
        ),
        size=3600,
    ),
    # Cut a row of weights in two, neither empty: the least difference, and in how many places.
    Puzzle(
        name="fairest_cut",
        inputs="""
            weights = [rng.randint(-3, 9) for _ in range(size)]
            text = f"{len(weights)}\\n" + " ".join(map(str, weights)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            left = 0
            right = sum(a)
            diffs = []
            for i in range(n - 1):
                left += a[i]
                right -= a[i]
                diffs.append(abs(left - right))
            best = min(diffs)
            print(best, diffs.count(best))
            """,
            """
            N = int(input())
            A = list(map(int, input().split()))
            total = sum(A)
            best = float("inf")
            ways = 0
            x = 0
            for a in A[:-1]:
                x += a
                d = abs(total - 2 * x)
                if d < best:
                    best = d
                    ways = 1
                elif d == best:
                    ways += 1
            print(best, ways)
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            a = np.array(list(map(int, input().split())))
            left = np.cumsum(a)[:-1]
            diffs = np.abs(np.sum(a) - 2 * left)
            best = np.min(diffs)
            print(best, np.sum(diffs == best))
            """,
            """
            from itertools import accumulate
            from collections import Counter
            from fractions import Fraction

            N = int(input())
            A = list(map(int, input().split()))
            half = Fraction(sum(A), 2)
            diffs = Counter(abs(x - half) * 2 for x in list(accumulate(A))[:-1])
            best = min(diffs)
            print(best, diffs[best])
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            diffs = []
            for i in range(1, n):
                diffs.append(abs(sum(a[:i]) - sum(a[i:])))
            best = min(diffs)
            print(best, diffs.count(best))
            """,
            """
            N = int(input())
            A = list(map(int, input().split()))
            best = float("inf")
            ways = 0
            for i in range(N - 1):
                left = 0
                right = 0
                for j in range(N):
                    if j <= i:
                        left += A[j]
                    else:
                        right += A[j]
                d = abs(left - right)
                if d < best:
                    best = d
                    ways = 1
                elif d == best:
                    ways += 1
            print(best, ways)
            """,
            """
            n = int(input())
            right = list(map(int, input().split()))
            left = []
            diffs = []
            for _ in range(n - 1):
                left.insert(0, right.pop(0))
                diffs.append(abs(sum(left) - sum(right)))
            best = min(diffs)
            print(best, diffs.count(best))
            """,
        ),
        size=2400,
        smallest=2,
    ),
    # The longest stretch of beads without two of one colour, and the first place it begins at.
    Puzzle(
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
    ),
    # The warmest K x K patch of a square map.
    Puzzle(
        name="warmest_patch",
        inputs="""
            side = max(1, int(size**0.5)) if size < 50 else size
            patch = rng.randint(1, side) if size < 50 else side // 3
            rows = [[rng.randint(-20, 40) for _ in range(side)] for _ in range(side)]
            text = f"{side} {patch}\\n" + "".join(" ".join(map(str, row)) + "\\n" for row in rows)
        """,
        fast=(
            """
            n, k = map(int, input().split())
            s = [[0] * (n + 1)]
            for i in range(n):
                row = list(map(int, input().split()))
                line = [0]
                r = 0
                for j in range(n):
                    r += row[j]
                    line.append(s[i][j + 1] + r)
                s.append(line)
            best = -(10**9)
            for i in range(k, n + 1):
                for j in range(k, n + 1):
                    t = s[i][j] - s[i - k][j] - s[i][j - k] + s[i - k][j - k]
                    if t > best:
                        best = t
            print(best)
            """,
            """
            def slide(values, k):
                total = sum(values[:k])
                sums = [total]
                for old, new in zip(values, values[k:]):
                    total += new - old
                    sums.append(total)
                return sums


            def main():
                n, k = map(int, input().split())
                rows = [slide(list(map(int, input().split())), k) for _ in range(n)]
                print(max(max(slide(column, k)) for column in zip(*rows)))


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, k = map(int, input().split())
            a = np.array([list(map(int, input().split())) for _ in range(n)])
            s = np.zeros((n + 1, n + 1), dtype=np.int64)
            s[1:, 1:] = a.cumsum(axis=0).cumsum(axis=1)
            t = s[k:, k:] - s[:-k, k:] - s[k:, :-k] + s[:-k, :-k]
            print(np.max(t))
            """,
            """
            import sys
            import copy
            from itertools import accumulate, product
            from collections import defaultdict, deque
            from fractions import Fraction


            def I(): return int(input())
            def MI(): return map(int, input().split())
            def LI(): return list(map(int, input().split()))


            def main():
                n, k = MI()
                rows = [LI() for _ in range(n)]
                s = copy.deepcopy(rows)
                for i in range(n):
                    s[i] = [0] + list(accumulate(s[i]))
                s = [[0] + list(accumulate(column)) for column in zip(*s)]
                best = -(10**18)
                for i, j in product(range(k, n + 1), repeat=2):
                    t = s[i][j] - s[i - k][j] - s[i][j - k] + s[i - k][j - k]
                    best = max(best, t)
                print(best)


            main()
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            a = []
            for i in range(n):
                a.append(list(map(int, input().split())))
            best = -(10**9)
            for i in range(n - k + 1):
                for j in range(n - k + 1):
                    t = 0
                    for r in a[i : i + k]:
                        t += sum(r[j : j + k])
                    if t > best:
                        best = t
            print(best)
            """,
            """
            def slide(values, k):
                sums = []
                for i in range(len(values) - k + 1):
                    sums.append(sum(values[i : i + k]))
                return sums


            def main():
                n, k = map(int, input().split())
                rows = [slide(list(map(int, input().split())), k) for _ in range(n)]
                best = None
                for j in range(n - k + 1):
                    for i in range(n - k + 1):
                        column = [row[j] for row in rows]
                        heat = sum(column[i : i + k])
                        if best is None or heat > best:
                            best = heat
                print(best)


            main()
            """,
        ),
        size=130,
    ),
)
