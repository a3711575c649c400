"""Tasks of order: sorting, ranks, greedy choices, binary search, medians, heaps, smallest with largest."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    # The place of every runner, equal times sharing the better one.
    Puzzle(
        name="runners_by_place",
        inputs="""
            times = [rng.randint(1, size + 2) for _ in range(size)]
            text = f"{len(times)}\\n" + " ".join(map(str, times)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            t = list(map(int, input().split()))
            s = sorted(t)
            place = {}
            for i in range(n):
                if s[i] not in place:
                    place[s[i]] = i + 1
            print(*[place[x] for x in t])
            """,
            """
            from bisect import bisect_left

            n = int(input())
            t = list(map(int, input().split()))
            s = sorted(t)
            print(*[bisect_left(s, x) + 1 for x in t])
            """,
            """
            def main():
                n = int(input())
                times = [int(w) for w in input().split()]
                order = sorted(range(n), key=lambda i: times[i])
                place = [0] * n
                before = None
                for k in range(n):
                    i = order[k]
                    if times[i] != before:
                        current = k + 1
                        before = times[i]
                    place[i] = current
                print(" ".join(map(str, place)))


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            t = np.array(list(map(int, input().split())))
            s = np.sort(t)
            print(*(np.searchsorted(s, t) + 1))
            """,
            """
            import numpy as np

            n = int(input())
            times = np.array(input().split(), dtype=np.int64)
            values, where, count = np.unique(times, return_inverse=True, return_counts=True)
            faster = np.cumsum(count) - count
            print(" ".join(map(str, faster[where] + 1)))
            """,
            """
            import copy
            from collections import defaultdict
            from bisect import bisect_left, bisect_right
            from datetime import datetime

            n = int(input())
            t = list(map(int, input().split()))
            s = copy.deepcopy(t)
            s.sort()
            print(*[bisect_left(s, x) + 1 for x in t])
            """,
        ),
        slow=(
            """
            n = int(input())
            t = list(map(int, input().split()))
            place = []
            for i in range(n):
                better = 0
                for j in range(n):
                    if t[j] < t[i]:
                        better += 1
                place.append(better + 1)
            print(*place)
            """,
            """
            n = int(input())
            t = list(map(int, input().split()))
            s = sorted(t)
            print(*[s.index(x) + 1 for x in t])
            """,
            """
            def main():
                n = int(input())
                times = [int(w) for w in input().split()]
                # bubble sort
                order = times[:]
                for i in range(n):
                    for j in range(n - 1 - i):
                        if order[j] > order[j + 1]:
                            order[j], order[j + 1] = order[j + 1], order[j]
                place = {}
                for i in range(n):
                    if order[i] not in place:
                        place[order[i]] = i + 1
                print(" ".join(str(place[x]) for x in times))


            main()
            """,
        ),
        size=2400,
    ),
    # The lower median after each number that comes in.
    Puzzle(
        name="median_so_far",
        inputs="""
            drops = [rng.randint(-20, 20) if size < 50 else rng.randint(1, 99999) for _ in range(size)]
            text = f"{len(drops)}\\n" + " ".join(map(str, drops)) + "\\n"
        """,
        fast=(
            """
            from bisect import insort

            n = int(input())
            a = list(map(int, input().split()))
            s = []
            for x in a:
                insort(s, x)
                print(s[(len(s) - 1) // 2])
            """,
            """
            import heapq


            def main():
                n = int(input())
                a = list(map(int, input().split()))
                low = []  # negated: the largest of the lower half is in front
                high = []
                out = []
                for x in a:
                    if low and x > -low[0]:
                        heapq.heappush(high, x)
                    else:
                        heapq.heappush(low, -x)
                    if len(low) > len(high) + 1:
                        heapq.heappush(high, -heapq.heappop(low))
                    elif len(high) > len(low):
                        heapq.heappush(low, -heapq.heappop(high))
                    out.append(-low[0])
                print("\\n".join(map(str, out)))


            main()
            """,
        ),
        heavy=(
            """
            from bisect import insort
            from statistics import median_low

            n = int(input())
            a = list(map(int, input().split()))
            s = []
            for x in a:
                insort(s, x)
                print(median_low(s[(len(s) - 1) // 2 : len(s) // 2 + 1]))
            """,
            """
            import sys
            from queue import PriorityQueue


            def main():
                n = int(sys.stdin.readline())
                a = list(map(int, sys.stdin.readline().split()))
                low = PriorityQueue()
                high = PriorityQueue()
                out = []
                for x in a:
                    low.put(-x)
                    high.put(-low.get())
                    if high.qsize() > low.qsize():
                        low.put(-high.get())
                    out.append(-low.queue[0])
                print("\\n".join(map(str, out)))


            main()
            """,
            """
            import sys, math, heapq, string, re
            import numpy as np
            from bisect import insort
            from collections import deque, defaultdict
            from fractions import Fraction

            MOD = 10**9 + 7
            INF = float("inf")


            def I():
                return int(input())


            def LI():
                return list(map(int, input().split()))


            n = I()
            a = LI()
            s = []
            for x in a:
                insort(s, x)
                print(s[(len(s) - 1) // 2])
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            s = []
            for x in a:
                s.append(x)
                print(sorted(s[::-1])[(len(s) - 1) // 2])
            """,
            """
            from statistics import median_low

            n = int(input())
            a = list(map(int, input().split()))
            for i in range(n):
                print(median_low(a[: i + 1]))
            """,
            """
            def main():
                n = int(input())
                a = list(map(int, input().split()))
                s = []
                out = []
                for x in a:
                    # look for the place from the left
                    i = 0
                    while i < len(s) and s[i] < x:
                        i += 1
                    s = s[:i] + [x] + s[i:]
                    out.append(s[(len(s) - 1) // 2])
                print("\\n".join(map(str, out)))


            main()
            """,
        ),
        size=2000,
    ),
    # One boat holds two at most, of weight W together: how few boats, and how many of them hold two.
    Puzzle(
        name="two_in_a_boat",
        inputs="""
            limit = rng.randint(10, 20) if size < 50 else 1000
            weights = [rng.randint(1, limit) for _ in range(size)]
            text = f"{len(weights)} {limit}\\n" + " ".join(map(str, weights)) + "\\n"
        """,
        fast=(
            """
            n, w = map(int, input().split())
            a = list(map(int, input().split()))
            a.sort()
            i = 0
            j = n - 1
            boats = 0
            pairs = 0
            while i <= j:
                if i < j and a[i] + a[j] <= w:
                    i += 1
                    pairs += 1
                j -= 1
                boats += 1
            print(boats, pairs)
            """,
            """
            N, W = map(int, input().split())
            A = sorted(map(int, input().split()))
            light = 0
            boats = 0
            for heavy in range(N - 1, -1, -1):
                if heavy < light:
                    break
                boats += 1
                if A[light] + A[heavy] <= W:
                    light += 1
            print(boats, N - boats)
            """,
        ),
        heavy=(
            """
            from collections import deque
            from typing import Deque

            n, w = map(int, input().split())
            a: Deque[int] = deque(sorted(map(int, input().split())))
            boats = 0
            pairs = 0
            while a:
                x = a.pop()
                if a and a[0] + x <= w:
                    a.popleft()
                    pairs += 1
                boats += 1
            print(boats, pairs)
            """,
            """
            import numpy as np

            n, w = map(int, input().split())
            a = np.array(list(map(int, input().split())))
            a = np.sort(a)
            i = 0
            j = n - 1
            boats = 0
            pairs = 0
            while i <= j:
                if i < j and a[i] + a[j] <= w:
                    i += 1
                    pairs += 1
                j -= 1
                boats += 1
            print(boats, pairs)
            """,
            """
            import sys
            import random
            import statistics
            from decimal import Decimal, getcontext
            from itertools import permutations, combinations
            from functools import lru_cache

            sys.setrecursionlimit(10**6)
            INF = 10**18


            def mapint():
                return map(int, sys.stdin.readline().split())


            N, W = mapint()
            A = sorted(mapint())
            light = 0
            boats = 0
            for heavy in range(N - 1, -1, -1):
                if heavy < light:
                    break
                boats += 1
                if A[light] + A[heavy] <= W:
                    light += 1
            print(boats, N - boats)
            """,
        ),
        slow=(
            """
            n, w = map(int, input().split())
            a = list(map(int, input().split()))
            boats = 0
            pairs = 0
            while a:
                x = max(a)
                a.remove(x)
                boats += 1
                if a and x + min(a) <= w:
                    a.remove(min(a))
                    pairs += 1
            print(boats, pairs)
            """,
            """
            def main():
                n, w = map(int, input().split())
                a = sorted(map(int, input().split()), reverse=True)
                gone = [False] * n
                boats = 0
                pairs = 0
                for i in range(n):
                    if gone[i]:
                        continue
                    gone[i] = True
                    boats += 1
                    # the heaviest one that still fits
                    for j in range(i + 1, n):
                        if not gone[j] and a[i] + a[j] <= w:
                            gone[j] = True
                            pairs += 1
                            break
                print(boats, pairs)


            main()
            """,
            """
            n, w = map(int, input().split())
            a = list(map(int, input().split()))
            boats = 0
            pairs = 0
            while len(a) > 0:
                a = sorted(a, key=lambda x: -x)
                x = a.pop(0)
                if len(a) > 0 and x + a[-1] <= w:
                    a.pop()
                    pairs += 1
                boats += 1
            print(boats, pairs)
            """,
        ),
        size=2800,
    ),
    # Farms sell up to b sacks for a each: how many sacks M coins buy, and how many coins are left.
    Puzzle(
        name="cheapest_sacks",
        inputs="""
            farms = [(rng.randint(1, 50), rng.randint(1, 9)) for _ in range(size)]
            if size > 50:
                farms = [(rng.randint(1, 5000), rng.randint(1, 9)) for _ in range(size)]
            money = rng.randint(0, sum(a * b for a, b in farms) * 6 // 5)
            if size > 50:
                money = sum(a * b for a, b in farms) * 3 // 4
            text = f"{len(farms)} {money}\\n" + "".join(f"{a} {b}\\n" for a, b in farms)
        """,
        fast=(
            """
            n, m = map(int, input().split())
            farms = []
            for _ in range(n):
                a, b = map(int, input().split())
                farms.append((a, b))
            farms.sort()
            sacks = 0
            for a, b in farms:
                k = min(b, m // a)
                sacks += k
                m -= k * a
            print(sacks, m)
            """,
            """
            import sys


            def main():
                data = list(map(int, sys.stdin.read().split()))
                money = data[1]
                prices = data[2::2]
                stocks = data[3::2]
                order = sorted(range(len(prices)), key=lambda i: prices[i])
                bought = 0
                for i in order:
                    cost = prices[i] * stocks[i]
                    if cost <= money:
                        money -= cost
                        bought += stocks[i]
                    else:
                        part = money // prices[i]
                        bought += part
                        money -= part * prices[i]
                        break
                print(bought, money)


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, m = map(int, input().split())
            farms = np.array([input().split() for _ in range(n)], dtype=np.int64)
            farms = farms[np.argsort(farms[:, 0])]
            sacks = 0
            for a, b in farms:
                k = min(b, m // a)
                sacks += k
                m -= k * a
            print(sacks, m)
            """,
            """
            import sys
            from dataclasses import dataclass
            from operator import attrgetter


            @dataclass
            class Farm:
                price: int
                stock: int


            def main():
                data = list(map(int, sys.stdin.read().split()))
                money = data[1]
                farms = [Farm(a, b) for a, b in zip(data[2::2], data[3::2])]
                farms.sort(key=attrgetter("price"))
                bought = 0
                for farm in farms:
                    cost = farm.price * farm.stock
                    if cost <= money:
                        money -= cost
                        bought += farm.stock
                    else:
                        part = money // farm.price
                        bought += part
                        money -= part * farm.price
                        break
                print(bought, money)


            main()
            """,
            """
            from queue import PriorityQueue
            import copy

            n, m = map(int, input().split())
            farms = PriorityQueue()
            for _ in range(n):
                a, b = map(int, input().split())
                farms.put((a, b))
            sacks = 0
            while not farms.empty():
                a, b = farms.get()
                k = min(b, m // a)
                sacks += k
                m -= k * a
            print(sacks, m)
            """,
        ),
        slow=(
            """
            n, m = map(int, input().split())
            farms = []
            for _ in range(n):
                a, b = map(int, input().split())
                farms.append((a, b))
            sacks = 0
            while farms:
                a, b = min(farms)
                farms.remove((a, b))
                k = min(b, m // a)
                sacks += k
                m -= k * a
            print(sacks, m)
            """,
            """
            import sys


            def main():
                data = list(map(int, sys.stdin.read().split()))
                money = data[1]
                prices = data[2::2]
                stocks = data[3::2]
                bought = 0
                # one price after the other
                for price in range(1, max(prices) + 1):
                    for i in range(len(prices)):
                        if prices[i] != price:
                            continue
                        while stocks[i] > 0 and money >= price:
                            stocks[i] -= 1
                            money -= price
                            bought += 1
                print(bought, money)


            main()
            """,
            """
            n, m = map(int, input().split())
            farms = []
            for _ in range(n):
                a, b = map(int, input().split())
                # keep them in order
                i = 0
                while i < len(farms) and farms[i][0] < a:
                    i += 1
                farms.insert(i, (a, b))
            sacks = 0
            for a, b in farms:
                for _ in range(b):
                    if m >= a:
                        m -= a
                        sacks += 1
            print(sacks, m)
            """,
        ),
        size=2000,
    ),
    # How many parcels weigh from l to r, for each question.
    Puzzle(
        name="parcels_between",
        inputs="""
            top = 20 if size < 50 else 9999
            parcels = [rng.randint(1, top) for _ in range(size)]
            asked = [sorted((rng.randint(0, top + 1), rng.randint(0, top + 1))) for _ in range(size)]
            text = f"{len(parcels)}\\n" + " ".join(map(str, parcels)) + "\\n"
            text += f"{len(asked)}\\n" + "".join(f"{l} {r}\\n" for l, r in asked)
        """,
        fast=(
            """
            from bisect import bisect_left, bisect_right

            n = int(input())
            a = sorted(map(int, input().split()))
            q = int(input())
            for _ in range(q):
                l, r = map(int, input().split())
                print(bisect_right(a, r) - bisect_left(a, l))
            """,
            """
            import sys


            def main():
                data = list(map(int, sys.stdin.read().split()))
                n = data[0]
                a = data[1 : n + 1]
                a.sort()
                top = 10001
                upto = [0] * (top + 1)  # how many weigh at most w
                for w in a:
                    upto[w] += 1
                for w in range(top):
                    upto[w + 1] += upto[w]
                out = []
                for i in range(n + 2, len(data), 2):
                    l = data[i]
                    r = data[i + 1]
                    below = upto[l - 1] if l > 0 else 0
                    out.append(upto[r] - below)
                print("\\n".join(map(str, out)))


            main()
            """,
            """
            import sys
            from bisect import bisect

            input = sys.stdin.readline
            n = int(input())
            a = list(map(int, input().split()))
            a.sort()
            out = []
            for _ in range(int(input())):
                l, r = map(int, input().split())
                out.append(bisect(a, r) - bisect(a, l - 1))
            print(*out, sep="\\n")
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            a = np.sort(np.array(list(map(int, input().split()))))
            q = int(input())
            for _ in range(q):
                l, r = map(int, input().split())
                print(np.searchsorted(a, r, side="right") - np.searchsorted(a, l))
            """,
            """
            import sys
            import numpy as np


            def main():
                data = np.array(sys.stdin.read().split(), dtype=np.int64)
                n = data[0]
                a = np.sort(data[1 : n + 1])
                l = data[n + 2 :: 2]
                r = data[n + 3 :: 2]
                count = np.searchsorted(a, r, side="right") - np.searchsorted(a, l, side="left")
                print("\\n".join(map(str, count)))


            main()
            """,
            """
            import sys, re, copy, string
            from bisect import bisect
            from collections import Counter, defaultdict, deque
            from typing import List
            from itertools import product

            input = sys.stdin.readline


            def solve(a: List[int], l: int, r: int) -> int:
                return bisect(a, r) - bisect(a, l - 1)


            n = int(input())
            a = list(map(int, input().split()))
            a.sort()
            for _ in range(int(input())):
                l, r = map(int, input().split())
                print(solve(a, l, r))
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            q = int(input())
            for _ in range(q):
                l, r = map(int, input().split())
                count = 0
                for x in a:
                    if l <= x <= r:
                        count += 1
                print(count)
            """,
            """
            from bisect import bisect_left, bisect_right

            n = int(input())
            a = list(map(int, input().split()))
            q = int(input())
            for _ in range(q):
                l, r = map(int, input().split())
                s = sorted(a)
                print(bisect_right(s, r) - bisect_left(s, l))
            """,
            """
            import sys


            def main():
                data = list(map(int, sys.stdin.read().split()))
                n = data[0]
                a = data[1 : n + 1]
                a.sort()
                answer = ""
                for i in range(n + 2, len(data), 2):
                    l = data[i]
                    r = data[i + 1]
                    first = 0
                    while first < n and a[first] < l:
                        first += 1
                    last = first
                    while last < n and a[last] <= r:
                        last += 1
                    answer += str(last - first) + "\\n"
                print(answer.strip())


            main()
            """,
        ),
        size=2200,
    ),
    # The greatest whole length of which K pieces can be cut from the planks; 0 where there is none.
    Puzzle(
        name="planks_of_one_length",
        inputs="""
            top = 30 if size < 50 else 60000
            planks = [rng.randint(1, top) for _ in range(size)]
            pieces = rng.randint(1, 3 * size + 3) if size < 50 else 3 * size
            text = f"{len(planks)} {pieces}\\n" + " ".join(map(str, planks)) + "\\n"
        """,
        fast=(
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            low = 0
            high = max(a) + 1
            while high - low > 1:
                mid = (low + high) // 2
                if sum(x // mid for x in a) >= k:
                    low = mid
                else:
                    high = mid
            print(low)
            """,
            """
            import sys

            input = sys.stdin.readline


            def possible(planks, length, pieces):
                count = 0
                for p in planks:
                    count += p // length
                    if count >= pieces:
                        return True
                return False


            def main():
                n, pieces = map(int, input().split())
                planks = sorted(map(int, input().split()), reverse=True)
                left = 1
                right = planks[0]
                answer = 0
                while left <= right:
                    middle = (left + right) // 2
                    if possible(planks, middle, pieces):
                        answer = middle
                        left = middle + 1
                    else:
                        right = middle - 1
                print(answer)


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, k = map(int, input().split())
            a = np.array(list(map(int, input().split())))
            low = 0
            high = np.max(a) + 1
            while high - low > 1:
                mid = (low + high) // 2
                if np.sum(a // mid) >= k:
                    low = mid
                else:
                    high = mid
            print(low)
            """,
            """
            import sys
            import random, statistics, datetime
            from fractions import Fraction
            from math import floor

            input = sys.stdin.readline


            def possible(planks, length, pieces):
                count = 0
                for p in planks:
                    count += floor(Fraction(p, length))
                    if count >= pieces:
                        return True
                return False


            def main():
                n, pieces = map(int, input().split())
                planks = sorted(map(int, input().split()), reverse=True)
                left = 1
                right = planks[0]
                answer = 0
                while left <= right:
                    middle = (left + right) // 2
                    if possible(planks, middle, pieces):
                        answer = middle
                        left = middle + 1
                    else:
                        right = middle - 1
                print(answer)


            main()
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            length = max(a)
            while length > 0 and sum(x // length for x in a) < k:
                length -= 1
            print(length)
            """,
            """
            import sys

            input = sys.stdin.readline


            def possible(planks, length, pieces):
                count = 0
                for p in planks:
                    count += p // length
                    if count >= pieces:
                        return True
                return False


            def main():
                n, pieces = map(int, input().split())
                planks = list(map(int, input().split()))
                answer = 0
                # longer and longer, as long as it goes
                while answer < max(planks) and possible(planks, answer + 1, pieces):
                    answer += 1
                print(answer)


            main()
            """,
        ),
        size=250,
    ),
    # K times the tallest pile gives away its upper half; the tallest pile and the sum afterwards.
    Puzzle(
        name="tallest_pile_halved",
        inputs="""
            piles = [rng.randint(0, 40 if size < 50 else 10**6) for _ in range(size)]
            rounds = rng.randint(0, 2 * size) if size < 50 else 2 * size
            text = f"{len(piles)} {rounds}\\n" + " ".join(map(str, piles)) + "\\n"
        """,
        fast=(
            """
            import heapq

            n, k = map(int, input().split())
            h = [-int(x) for x in input().split()]
            heapq.heapify(h)
            for _ in range(k):
                x = -h[0]
                heapq.heapreplace(h, -(x // 2))
            print(-h[0], -sum(h))
            """,
            """
            from heapq import heapify, heappop, heappush


            def main():
                N, K = map(int, input().split())
                A = list(map(int, input().split()))
                heap = []
                for a in A:
                    heappush(heap, -a)
                total = sum(A)
                while K > 0 and heap[0] < 0:
                    a = -heappop(heap)
                    total -= a - a // 2
                    heappush(heap, -(a // 2))
                    K -= 1
                print(-heap[0], total)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import queue

            n, k = map(int, input().split())
            h = queue.PriorityQueue()
            for x in input().split():
                h.put(-int(x))
            for _ in range(k):
                x = -h.get()
                h.put(-(x // 2))
            print(-h.queue[0], -sum(h.queue))
            """,
            """
            import sys
            import string
            import numpy as np
            from heapq import heapify, heappop, heappush
            from collections import defaultdict


            def main():
                N, K = map(int, sys.stdin.readline().split())
                A = np.array(sys.stdin.readline().split(), dtype=np.int64)
                heap = list(-A)
                heapify(heap)
                total = np.sum(A)
                while K > 0 and heap[0] < 0:
                    a = -heappop(heap)
                    total -= a - a // 2
                    heappush(heap, -(a // 2))
                    K -= 1
                print(-heap[0], total)


            if __name__ == "__main__":
                main()
            """,
            """
            import re
            from decimal import Decimal
            from heapq import heapify, heapreplace

            n, k = map(int, input().split())
            h = [-Decimal(x) for x in re.findall("[0-9]+", input())]
            heapify(h)
            for _ in range(k):
                x = -h[0]
                heapreplace(h, -(x // 2))
            print(int(-h[0]), int(-sum(h)))
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            for _ in range(k):
                i = a.index(max(a))
                a[i] //= 2
            print(max(a), sum(a))
            """,
            """
            n, k = map(int, input().split())
            h = [int(x) for x in input().split()]
            for _ in range(k):
                h.sort(key=lambda x: -x)
                h[0] = h[0] // 2
            print(max(h), sum(h))
            """,
            """
            def main():
                N, K = map(int, input().split())
                A = sorted(map(int, input().split()))
                while K > 0:
                    a = A.pop() // 2
                    # back into the order
                    i = len(A)
                    while i > 0 and A[i - 1] > a:
                        i -= 1
                    A.insert(i, a)
                    K -= 1
                print(A[-1], sum(A))


            if __name__ == "__main__":
                main()
            """,
        ),
        size=2000,
    ),
    # As many talks as one can hear from start to end, always the one that ends first; their numbers.
    Puzzle(
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
    ),
    # The K-th smallest difference of two of the marks.
    Puzzle(
        name="kth_gap_of_marks",
        inputs="""
            marks = [rng.randint(1, 30 if size < 50 else 10**6) for _ in range(size)]
            pairs = size * (size - 1) // 2
            nth = rng.randint(1, pairs) if size < 50 else pairs // 3
            text = f"{len(marks)} {nth}\\n" + " ".join(map(str, marks)) + "\\n"
        """,
        fast=(
            """
            n, k = map(int, input().split())
            a = sorted(map(int, input().split()))


            def count(d):
                # pairs that differ by at most d
                c = 0
                i = 0
                for j in range(n):
                    while a[j] - a[i] > d:
                        i += 1
                    c += j - i
                return c


            low = -1
            high = a[-1] - a[0]
            while high - low > 1:
                mid = (low + high) // 2
                if count(mid) >= k:
                    high = mid
                else:
                    low = mid
            print(high)
            """,
            """
            from bisect import bisect_right


            def main():
                n, k = map(int, input().split())
                marks = list(map(int, input().split()))
                marks.sort()
                left = 0
                right = marks[-1] - marks[0]
                while left < right:
                    d = (left + right) // 2
                    pairs = 0
                    for i in range(n):
                        pairs += bisect_right(marks, marks[i] + d, i) - i - 1
                    if pairs >= k:
                        right = d
                    else:
                        left = d + 1
                print(left)


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np


            def main():
                n, k = map(int, input().split())
                marks = np.array(list(map(int, input().split())))
                marks = np.sort(marks)
                left = 0
                right = marks[-1] - marks[0]
                while left < right:
                    d = (left + right) // 2
                    pairs = np.sum(np.searchsorted(marks, marks + d, side="right") - np.arange(n) - 1)
                    if pairs >= k:
                        right = d
                    else:
                        left = d + 1
                print(left)


            main()
            """,
            """
            import sys, math, string, re, random
            from bisect import bisect_right, bisect_left
            from collections import Counter, deque
            from typing import List

            sys.setrecursionlimit(10**7)
            MOD = 10**9 + 7


            def LI() -> List[int]:
                return list(map(int, sys.stdin.readline().split()))


            def main():
                n, k = LI()
                marks = sorted(LI())
                left = 0
                right = marks[-1] - marks[0]
                while left < right:
                    d = (left + right) // 2
                    pairs = 0
                    for i in range(n):
                        pairs += bisect_right(marks, marks[i] + d, i) - i - 1
                    if pairs >= k:
                        right = d
                    else:
                        left = d + 1
                print(left)


            main()
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            gaps = []
            for i in range(n):
                for j in range(i + 1, n):
                    gaps.append(abs(a[i] - a[j]))
            gaps.sort()
            print(gaps[k - 1])
            """,
            """
            from itertools import combinations

            n, k = map(int, input().split())
            a = sorted(map(int, input().split()))
            print(sorted(y - x for x, y in combinations(a, 2))[k - 1])
            """,
            """
            def main():
                n, k = map(int, input().split())
                marks = list(map(int, input().split()))
                left = 0
                right = max(marks) - min(marks)
                while left < right:
                    d = (left + right) // 2
                    pairs = 0
                    for i in range(n):
                        for j in range(i):
                            if -d <= marks[i] - marks[j] <= d:
                                pairs += 1
                    if pairs >= k:
                        right = d
                    else:
                        left = d + 1
                print(left)


            main()
            """,
        ),
        size=1000,
        smallest=2,
    ),
)
