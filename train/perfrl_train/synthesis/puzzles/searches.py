"""Searches: all choices, subsets, triples, an answer by bisection, orders of few things, formulas, points."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    Puzzle(
        name="crates_of_bottles",
        inputs="""
            sizes = rng.sample(range(1, 8), 3) if rng.random() < 0.8 else [2, 4, 6]
            total = size + rng.randint(0, 6)
            limits = [total if size > 50 else rng.randint(0, total) for _ in range(3)]
            text = f"{total}\\n" + " ".join(map(str, sizes)) + "\\n" + " ".join(map(str, limits)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            a, b, c = map(int, input().split())
            p, q, r = map(int, input().split())
            ans = 0
            for x in range(min(p, n // a) + 1):
                for y in range(min(q, (n - a * x) // b) + 1):
                    rest = n - a * x - b * y
                    if rest % c == 0 and rest // c <= r:
                        ans += 1
            print(ans)
            """,
            """
            def fillings(total, sizes, limits):
                ways = [1] + [0] * total
                for size, limit in zip(sizes, limits):
                    fresh = [0] * (total + 1)
                    for start in range(min(size, total + 1)):
                        window = 0
                        # slide over the amounts that leave the same rest
                        for amount in range(start, total + 1, size):
                            window += ways[amount]
                            gone = amount - (limit + 1) * size
                            if gone >= 0:
                                window -= ways[gone]
                            fresh[amount] = window
                    ways = fresh
                return ways[total]


            def main():
                total = int(input())
                sizes = list(map(int, input().split()))
                limits = list(map(int, input().split()))
                print(fillings(total, sizes, limits))


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            a, b, c = map(int, input().split())
            p, q, r = map(int, input().split())
            ans = 0
            for x in range(min(p, n // a) + 1):
                rest = n - a * x - b * np.arange(min(q, (n - a * x) // b) + 1)
                ans += np.sum((rest % c == 0) & (rest // c <= r))
            print(ans)
            """,
            """
            from itertools import product
            from fractions import Fraction
            import random

            n = int(input())
            a, b, c = map(int, input().split())
            p, q, r = map(int, input().split())
            ans = 0
            for x in range(min(p, n // a) + 1):
                for y in range(min(q, (n - a * x) // b) + 1):
                    rest = n - a * x - b * y
                    if rest % c == 0 and rest // c <= r:
                        ans += 1
            print(ans)
            """,
        ),
        slow=(
            """
            n = int(input())
            a, b, c = map(int, input().split())
            p, q, r = map(int, input().split())
            ans = 0
            for x in range(p + 1):
                for y in range(q + 1):
                    for z in range(r + 1):
                        if a * x + b * y + c * z == n:
                            ans += 1
            print(ans)
            """,
            """
            def fillings(total, sizes, limits):
                if total < 0:
                    return 0
                if not sizes:
                    return 1 if total == 0 else 0
                ways = 0
                for count in range(limits[0] + 1):
                    ways += fillings(total - count * sizes[0], sizes[1:], limits[1:])
                return ways


            def main():
                total = int(input())
                sizes = list(map(int, input().split()))
                limits = list(map(int, input().split()))
                print(fillings(total, sizes, limits))


            if __name__ == "__main__":
                main()
            """,
        ),
        size=175,
    ),
    Puzzle(
        name="even_baskets",
        inputs="""
            m = rng.randint(2, 9)
            weights = [rng.randint(0, 50) for _ in range(size)]
            text = f"{size} {m}\\n" + " ".join(map(str, weights)) + "\\n"
        """,
        fast=(
            """
            n, m = map(int, input().split())
            A = list(map(int, input().split()))
            # dp[r]: the choices whose sum leaves r
            dp = [0] * m
            dp[0] = 1
            for a in A:
                new = dp[:]
                for r in range(m):
                    new[(r + a) % m] += dp[r]
                dp = new
            print(dp[0])
            """,
            """
            n, m = map(int, input().split())
            weights = list(map(int, input().split()))
            memo = {}

            def choices(i, rest):
                if i == n:
                    return 1 if rest == 0 else 0
                key = (i, rest)
                if key not in memo:
                    memo[key] = choices(i + 1, rest) + choices(i + 1, (rest + weights[i]) % m)
                return memo[key]

            print(choices(0, 0))
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, m = map(int, input().split())
            A = np.array(list(map(int, input().split())))
            # dp[r]: the choices whose sum leaves r
            dp = np.zeros(m, dtype=np.int64)
            dp[0] = 1
            for a in A:
                dp = dp + np.roll(dp, a % m)
            print(dp[0])
            """,
            """
            from functools import lru_cache

            n, m = map(int, input().split())
            weights = list(map(int, input().split()))

            @lru_cache(maxsize=None)
            def choices(i, rest):
                if i == n:
                    return 1 if rest == 0 else 0
                return choices(i + 1, rest) + choices(i + 1, (rest + weights[i]) % m)

            print(choices(0, 0))
            """,
            """
            import sys
            from typing import List
            from collections import Counter, defaultdict

            def solve(n: int, m: int, A: List[int]) -> int:
                counts = Counter({0: 1})
                for a in A:
                    following = defaultdict(int)
                    for r, times in counts.items():
                        following[r] += times
                        following[(r + a) % m] += times
                    counts = Counter(following)
                return counts[0]

            n, m = map(int, sys.stdin.readline().split())
            print(solve(n, m, list(map(int, sys.stdin.readline().split()))))
            """,
        ),
        slow=(
            """
            n, m = map(int, input().split())
            A = list(map(int, input().split()))
            ans = 0
            for bits in range(2 ** n):
                s = 0
                for i in range(n):
                    if (bits >> i) & 1:
                        s += A[i]
                if s % m == 0:
                    ans += 1
            print(ans)
            """,
            """
            n, m = map(int, input().split())
            weights = list(map(int, input().split()))

            def choices(i, rest):
                if i == n:
                    return 1 if sum(rest) % m == 0 else 0
                return choices(i + 1, rest) + choices(i + 1, rest + [weights[i]])

            print(choices(0, []))
            """,
            """
            from itertools import combinations

            n, m = map(int, input().split())
            weights = list(map(int, input().split()))
            total = 0
            for k in range(n + 1):
                for basket in combinations(range(n), k):
                    if sum([weights[i] for i in basket]) % m == 0:
                        total += 1
            print(total)
            """,
            """
            n, m = map(int, input().split())
            sums = [0]
            for a in map(int, input().split()):
                sums = sums + [s + a for s in sums]
            count = 0
            for s in sums:
                if s % m == 0:
                    count += 1
            print(count)
            """,
        ),
        size=18,
    ),
    Puzzle(
        name="guards_and_doors",
        inputs="""
            doors = rng.randint(2, 6) if size < 12 else 12
            lines = []
            for _ in range(size):
                watched = sorted(rng.sample(range(1, doors + 1), rng.randint(1, (doors + 1) // 2)))
                lines.append(f"{len(watched)} " + " ".join(map(str, watched)) + "\\n")
            text = f"{size} {doors}\\n" + "".join(lines)
        """,
        fast=(
            """
            n, d = map(int, input().split())
            watch = []
            for _ in range(n):
                k, *doors = map(int, input().split())
                mask = 0
                for x in doors:
                    mask |= 1 << (x - 1)
                watch.append(mask)
            full = (1 << d) - 1
            # dp[s]: the fewest guards that watch exactly the doors of s
            INF = n + 1
            dp = [INF] * (full + 1)
            dp[0] = 0
            for mask in watch:
                for s in range(full + 1):
                    if dp[s] < INF and dp[s] + 1 < dp[s | mask]:
                        dp[s | mask] = dp[s] + 1
            print(dp[full] if dp[full] < INF else -1)
            """,
            """
            def read_guards():
                n, d = map(int, input().split())
                guards = []
                for _ in range(n):
                    numbers = list(map(int, input().split()))
                    guards.append(sum(1 << door for door in numbers[1:]))
                return guards, sum(1 << door for door in range(1, d + 1))


            def fewest(guards, everything):
                seen = {0}
                level = [0]
                used = 0
                while level:
                    if everything in seen:
                        return used
                    used += 1
                    following = []
                    for doors in level:
                        for guard in guards:
                            both = doors | guard
                            if both not in seen:
                                seen.add(both)
                                following.append(both)
                    level = following
                return -1


            print(fewest(*read_guards()))
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, d = map(int, input().split())
            watch = []
            for _ in range(n):
                k, *doors = map(int, input().split())
                mask = 0
                for x in doors:
                    mask |= 1 << (x - 1)
                watch.append(mask)
            full = (1 << d) - 1
            # dp[s]: the fewest guards that watch exactly the doors of s
            INF = n + 1
            dp = np.full(full + 1, INF)
            dp[0] = 0
            every = np.arange(full + 1)
            for mask in watch:
                np.minimum.at(dp, every | mask, dp + 1)
            print(dp[full] if dp[full] < INF else -1)
            """,
            """
            import sys, re, copy, string, datetime
            from queue import Queue
            from collections import deque


            def read_guards():
                n, d = map(int, sys.stdin.readline().split())
                guards = []
                for _ in range(n):
                    numbers = re.findall(r"\\d+", sys.stdin.readline())
                    guards.append(sum(1 << int(door) for door in numbers[1:]))
                return guards, sum(1 << door for door in range(1, d + 1))


            def fewest(guards, everything):
                used = {0: 0}
                queue = deque([0])
                while queue:
                    doors = queue.popleft()
                    if doors == everything:
                        return used[doors]
                    for guard in guards:
                        both = doors | guard
                        if both not in used:
                            used[both] = used[doors] + 1
                            queue.append(both)
                return -1


            print(fewest(*read_guards()))
            """,
        ),
        slow=(
            """
            n, d = map(int, input().split())
            watch = []
            for _ in range(n):
                k, *doors = map(int, input().split())
                watch.append(doors)
            INF = n + 1
            best = INF
            for bit in range(1 << n):
                seen = []
                used = 0
                for i in range(n):
                    if bit & (1 << i):
                        used += 1
                        seen += watch[i]
                if len(set(seen)) == d and used < best:
                    best = used
            print(best if best < INF else -1)
            """,
            """
            def read_guards():
                n, d = map(int, input().split())
                guards = []
                for _ in range(n):
                    numbers = list(map(int, input().split()))
                    guards.append(numbers[1:])
                return guards, d


            def fewest(guards, d):
                best = [len(guards) + 1]

                def choose(i, watched, used):
                    if len(watched) == d:
                        best[0] = min(best[0], used)
                    if i < len(guards):
                        choose(i + 1, watched, used)
                        choose(i + 1, watched | set(guards[i]), used + 1)

                choose(0, set(), 0)
                return best[0] if best[0] <= len(guards) else -1


            print(fewest(*read_guards()))
            """,
        ),
        size=17,
    ),
    Puzzle(
        name="rods_for_frames",
        inputs="""
            longest = rng.choice([6, 30, 1000]) if size < 50 else 1000
            rods = [rng.randint(1, longest) for _ in range(size + 2)]
            text = f"{len(rods)}\\n" + " ".join(map(str, rods)) + "\\n"
        """,
        fast=(
            """
            from bisect import bisect_left

            n = int(input())
            a = sorted(map(int, input().split()))
            ans = 0
            for i in range(n):
                for j in range(i + 1, n):
                    # the third rod is shorter than both together
                    ans += bisect_left(a, a[i] + a[j]) - j - 1
            print(ans)
            """,
            """
            N = int(input())
            L = list(map(int, input().split()))
            L.sort()
            count = 0
            for k in range(N - 1, 1, -1):
                i, j = 0, k - 1
                while i < j:
                    if L[i] + L[j] > L[k]:
                        count += j - i
                        j -= 1
                    else:
                        i += 1
            print(count)
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            a = np.sort(np.array(list(map(int, input().split()))))
            ans = 0
            for i in range(n):
                j = np.arange(i + 1, n)
                # the third rod is shorter than both together
                ans += np.sum(np.searchsorted(a, a[i] + a[j]) - j - 1)
            print(ans)
            """,
            """
            import sys
            import random
            import statistics
            from bisect import bisect_left, bisect_right
            from collections import Counter, deque

            sys.setrecursionlimit(10 ** 6)
            MOD = 10 ** 9 + 7

            def ii(): return int(sys.stdin.readline())
            def li(): return list(map(int, sys.stdin.readline().split()))

            n = ii()
            a = sorted(li())
            ans = 0
            for i in range(n):
                for j in range(i + 1, n):
                    ans += bisect_left(a, a[i] + a[j]) - j - 1
            print(ans)
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            ans = 0
            for i in range(n):
                for j in range(i + 1, n):
                    for k in range(j + 1, n):
                        if a[i] + a[j] > a[k] and a[j] + a[k] > a[i] and a[k] + a[i] > a[j]:
                            ans += 1
            print(ans)
            """,
            """
            from itertools import combinations

            N = int(input())
            L = list(map(int, input().split()))
            count = 0
            for rods in combinations(L, 3):
                x, y, z = sorted(rods)
                if x + y > z:
                    count += 1
            print(count)
            """,
            """
            N = int(input())
            L = list(map(int, input().split()))
            L.sort()
            count = 0
            for k in range(N - 1, 1, -1):
                for j in range(k - 1, 0, -1):
                    i = j - 1
                    while i >= 0 and L[i] + L[j] > L[k]:
                        count += 1
                        i -= 1
            print(count)
            """,
        ),
        size=175,
    ),
    Puzzle(
        name="equal_ribbons",
        inputs="""
            longest = 9000 if size > 50 else 40
            ribbons = [rng.randint(1, longest) for _ in range(size)]
            wanted = rng.randint(1, 4 * size)
            text = f"{size} {wanted}\\n" + " ".join(map(str, ribbons)) + "\\n"
        """,
        fast=(
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            lo, hi = 0, max(a) + 1
            while hi - lo > 1:
                mid = (lo + hi) // 2
                if sum(x // mid for x in a) >= k:
                    lo = mid
                else:
                    hi = mid
            print(lo)
            """,
            """
            def pieces(ribbons, length):
                total = 0
                for ribbon in ribbons:
                    total += ribbon // length
                return total


            def main():
                n, wanted = map(int, input().split())
                ribbons = list(map(int, input().split()))
                low, high = 1, sum(ribbons) // wanted
                while low <= high:
                    middle = (low + high) // 2
                    if pieces(ribbons, middle) >= wanted:
                        low = middle + 1
                    else:
                        high = middle - 1
                print(high)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, k = map(int, input().split())
            a = np.array(list(map(int, input().split())))
            lo, hi = 0, np.max(a) + 1
            while hi - lo > 1:
                mid = (lo + hi) // 2
                if np.sum(a // mid) >= k:
                    lo = mid
                else:
                    hi = mid
            print(lo)
            """,
            """
            import math
            from decimal import Decimal
            from statistics import mean
            from typing import List


            def pieces(ribbons: List[int], length: int) -> int:
                total = 0
                for ribbon in ribbons:
                    total += ribbon // length
                return total


            def main():
                n, wanted = map(int, input().split())
                ribbons = list(map(int, input().split()))
                low, high = 1, math.floor(mean(map(Decimal, ribbons)) * n / wanted)
                while low <= high:
                    middle = (low + high) // 2
                    if pieces(ribbons, middle) >= wanted:
                        low = middle + 1
                    else:
                        high = middle - 1
                print(high)


            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            length = max(a)
            while length > 0:
                if sum(x // length for x in a) >= k:
                    break
                length -= 1
            print(length)
            """,
            """
            def pieces(ribbons, length):
                total = 0
                for ribbon in ribbons:
                    while ribbon >= length:
                        ribbon -= length
                        total += 1
                return total


            def main():
                n, wanted = map(int, input().split())
                ribbons = list(map(int, input().split()))
                best = 0
                for length in range(max(ribbons), 0, -1):
                    if pieces(ribbons, length) >= wanted:
                        best = length
                        break
                print(best)


            if __name__ == "__main__":
                main()
            """,
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            # cut the next piece where it stays longest
            cuts = [1] * n
            answer = max(a)
            for _ in range(k):
                best = 0
                for i in range(n):
                    if a[i] // cuts[i] > a[best] // cuts[best]:
                        best = i
                answer = a[best] // cuts[best]
                cuts[best] += 1
            print(answer)
            """,
        ),
        size=900,
    ),
    Puzzle(
        name="stalls_and_cooks",
        inputs="""
            n = min(size, 8)
            rows = [" ".join(str(rng.randint(0, 30)) for _ in range(n)) for _ in range(n)]
            text = f"{n}\\n" + "\\n".join(rows) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            pay = [list(map(int, input().split())) for _ in range(n)]
            INF = 10 ** 9
            dp = [INF] * (1 << n)
            dp[0] = 0
            for mask in range((1 << n) - 1):
                cook = bin(mask).count("1")
                for stall in range(n):
                    if mask >> stall & 1:
                        continue
                    cost = dp[mask] + pay[cook][stall]
                    if cost < dp[mask | 1 << stall]:
                        dp[mask | 1 << stall] = cost
            print(dp[-1])
            """,
            """
            N = int(input())
            C = []
            for _ in range(N):
                C.append(list(map(int, input().split())))

            memo = {}

            def cheapest(cook, taken):
                if cook == N:
                    return 0
                if taken not in memo:
                    best = 10 ** 9
                    for stall in range(N):
                        if not taken & (1 << stall):
                            best = min(best, C[cook][stall] + cheapest(cook + 1, taken | (1 << stall)))
                    memo[taken] = best
                return memo[taken]

            print(cheapest(0, 0))
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            pay = np.array([list(map(int, input().split())) for _ in range(n)])
            INF = 10 ** 9
            dp = np.full(1 << n, INF)
            dp[0] = 0
            for mask in range((1 << n) - 1):
                cook = bin(mask).count("1")
                for stall in range(n):
                    if mask >> stall & 1:
                        continue
                    cost = dp[mask] + pay[cook][stall]
                    if cost < dp[mask | 1 << stall]:
                        dp[mask | 1 << stall] = cost
            print(dp[-1])
            """,
            """
            from functools import lru_cache
            import math

            N = int(input())
            C = []
            for _ in range(N):
                C.append(list(map(int, input().split())))

            @lru_cache(maxsize=None)
            def cheapest(cook, taken):
                if cook == N:
                    return 0
                best = math.inf
                for stall in range(N):
                    if not taken & (1 << stall):
                        best = min(best, C[cook][stall] + cheapest(cook + 1, taken | (1 << stall)))
                return best

            print(cheapest(0, 0))
            """,
        ),
        slow=(
            """
            from itertools import permutations

            n = int(input())
            pay = [list(map(int, input().split())) for _ in range(n)]
            INF = 10 ** 9
            best = INF
            for order in permutations(range(n)):
                cost = 0
                for stall in range(n):
                    cost += pay[order.index(stall)][stall]
                if cost < best:
                    best = cost
            print(best)
            """,
            """
            N = int(input())
            C = []
            for _ in range(N):
                C.append(list(map(int, input().split())))

            def cheapest(cook, taken):
                if cook == N:
                    return 0
                best = 10 ** 9
                for stall in range(N):
                    if stall not in taken:
                        best = min(best, C[cook][stall] + cheapest(cook + 1, taken + [stall]))
                return best

            print(cheapest(0, []))
            """,
            """
            def orders(items):
                if len(items) == 0:
                    return [[]]
                result = []
                for i in range(len(items)):
                    for tail in orders(items[:i] + items[i + 1:]):
                        result.append([items[i]] + tail)
                return result

            def main():
                n = int(input())
                pay = [list(map(int, input().split())) for _ in range(n)]
                costs = []
                for order in orders(list(range(n))):
                    costs.append(sum(pay[i][order[i]] for i in range(n)))
                print(min(costs))

            main()
            """,
        ),
        size=8,
    ),
    Puzzle(
        name="odd_bells",
        inputs="""
            a, b = rng.randint(1, 12), rng.randint(1, 12)
            first = rng.randint(0, max(1, size // 20))
            last = first + rng.randint(size - size // 10, size)
            text = f"{first} {last} {a} {b}\\n"
        """,
        fast=(
            """
            from math import gcd

            l, r, a, b = map(int, input().split())

            def upto(n):
                both = n // (a * b // gcd(a, b))
                return n // a + n // b - 2 * both

            # minutes of which exactly one bell rings; minute 0 has both
            print(upto(r) - upto(max(l - 1, 0)))
            """,
            """
            def gcd(x, y):
                while y:
                    x, y = y, x % y
                return x

            def multiples(first, last, k):
                return last // k - (first - 1) // k

            first, last, a, b = map(int, input().split())
            common = a * b // gcd(a, b)
            rings = multiples(first, last, a) + multiples(first, last, b)
            rings -= 2 * multiples(first, last, common)
            print(rings)
            """,
            """
            L, R, A, B = map(int, input().split())
            # the bells repeat every A * B minutes
            period = A * B
            hits = [m for m in range(period) if (m % A == 0) != (m % B == 0)]
            whole, rest = divmod(R - L + 1, period)
            answer = whole * len(hits)
            start = L % period
            for m in hits:
                if (m - start) % period < rest:
                    answer += 1
            print(answer)
            """,
        ),
        heavy=(
            """
            from fractions import Fraction

            l, r, a, b = map(int, input().split())

            def upto(n):
                both = n // (a * Fraction(b, a).numerator)
                return n // a + n // b - 2 * both

            # minutes of which exactly one bell rings; minute 0 has both
            print(upto(r) - upto(max(l - 1, 0)))
            """,
            """
            import numpy as np

            l, r, a, b = map(int, input().split())

            def upto(n):
                both = n // np.lcm(a, b)
                return n // a + n // b - 2 * both

            # minutes of which exactly one bell rings; minute 0 has both
            print(upto(r) - upto(max(l - 1, 0)))
            """,
            """
            import sys, re, math, copy, random
            from functools import reduce
            from collections import Counter

            def gcd(x, y):
                while y:
                    x, y = y, x % y
                return x

            def multiples(first, last, k):
                return last // k - (first - 1) // k

            def prime_factors(n):
                found = Counter()
                p = 2
                while p * p <= n:
                    while n % p == 0:
                        found[p] += 1
                        n //= p
                    p += 1
                if n > 1:
                    found[n] += 1
                return found

            first, last, a, b = map(int, re.split(" ", input()))
            shared = prime_factors(a) | prime_factors(b)
            common = reduce(lambda x, y: x * y, shared.elements(), 1)
            rings = multiples(first, last, a) + multiples(first, last, b)
            rings -= 2 * multiples(first, last, common)
            print(rings)
            """,
        ),
        slow=(
            """
            l, r, a, b = map(int, input().split())
            count = 0
            for minute in range(l, r + 1):
                if (minute % a == 0) != (minute % b == 0):
                    count += 1
            print(count)
            """,
            """
            def multiples(first, last, k):
                found = []
                for minute in range(first, last + 1):
                    if minute % k == 0:
                        found.append(minute)
                return found

            first, last, a, b = map(int, input().split())
            rings = set(multiples(first, last, a)) ^ set(multiples(first, last, b))
            print(len(rings))
            """,
            """
            L, R, A, B = map(int, input().split())
            hits = [m for m in range(L, R + 1) if m % A == 0 and m % B != 0]
            hits += [m for m in range(L, R + 1) if m % B == 0 and m % A != 0]
            print(len(hits))
            """,
        ),
        size=1500000,
    ),
    Puzzle(
        name="couriers_apart",
        inputs="""
            span = rng.choice([3, 100, 10**6])
            points = [(rng.randint(-span, span), rng.randint(-span, span)) for _ in range(size)]
            text = f"{size}\\n" + "".join(f"{x} {y}\\n" for x, y in points)
        """,
        fast=(
            """
            n = int(input())
            u = []
            v = []
            for _ in range(n):
                x, y = map(int, input().split())
                u.append(x + y)
                v.append(x - y)
            print(max(max(u) - min(u), max(v) - min(v)))
            """,
            """
            import sys


            def read_points():
                n, *rest = map(int, sys.stdin.read().split())
                return list(zip(rest[::2], rest[1::2]))


            def farthest(points):
                # |dx| + |dy| is the larger of |dx + dy| and |dx - dy|
                sums = [x + y for x, y in points]
                differences = [x - y for x, y in points]
                return max(max(sums) - min(sums), max(differences) - min(differences))


            points = read_points()
            print(farthest(points))
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            u = []
            v = []
            for _ in range(n):
                x, y = map(int, input().split())
                u.append(x + y)
                v.append(x - y)
            u = np.array(u)
            v = np.array(v)
            print(max(np.max(u) - np.min(u), np.max(v) - np.min(v)))
            """,
            """
            import sys
            import re
            from collections import namedtuple
            from typing import List

            Point = namedtuple("Point", "x y")


            def read_points() -> List[Point]:
                n, *rest = map(int, re.findall(r"-?[0-9]+", sys.stdin.read()))
                return [Point(x, y) for x, y in zip(rest[::2], rest[1::2])]


            def farthest(points: List[Point]) -> int:
                # |dx| + |dy| is the larger of |dx + dy| and |dx - dy|
                sums = [p.x + p.y for p in points]
                differences = [p.x - p.y for p in points]
                return max(max(sums) - min(sums), max(differences) - min(differences))


            points = read_points()
            print(farthest(points))
            """,
            """
            import sys
            import numpy as np
            points = np.array(sys.stdin.read().split()[1:], dtype=np.int64).reshape(-1, 2)
            print(max(np.ptp(points[:, 0] + points[:, 1]), np.ptp(points[:, 0] - points[:, 1])))
            """,
        ),
        slow=(
            """
            n = int(input())
            x = []
            y = []
            for _ in range(n):
                a, b = map(int, input().split())
                x.append(a)
                y.append(b)
            ans = 0
            for i in range(n):
                for j in range(i + 1, n):
                    ans = max(ans, abs(x[i] - x[j]) + abs(y[i] - y[j]))
            print(ans)
            """,
            """
            import sys


            def read_points():
                n, *rest = map(int, sys.stdin.read().split())
                return list(zip(rest[::2], rest[1::2]))


            def distance(p, q):
                return abs(p[0] - q[0]) + abs(p[1] - q[1])


            def farthest(points):
                return max(distance(p, q) for p in points for q in points)


            points = read_points()
            print(farthest(points))
            """,
        ),
        size=900,
    ),
    Puzzle(
        name="straight_wires",
        inputs="""
            span = rng.choice([2, 3, 6]) if size < 50 else 25
            cells = [(x, y) for x in range(-span, span + 1) for y in range(-span, span + 1)]
            posts = rng.sample(cells, size + 2)
            text = f"{len(posts)}\\n" + "".join(f"{x} {y}\\n" for x, y in posts)
        """,
        fast=(
            """
            from math import gcd

            n = int(input())
            pts = [tuple(map(int, input().split())) for _ in range(n)]
            ans = 0
            for i in range(n):
                seen = {}
                for j in range(i + 1, n):
                    dx = pts[j][0] - pts[i][0]
                    dy = pts[j][1] - pts[i][1]
                    g = gcd(dx, dy)
                    if dx < 0 or (dx == 0 and dy < 0):
                        g = -g
                    key = (dx // g, dy // g)
                    seen[key] = seen.get(key, 0) + 1
                # two of the same direction make a straight wire with post i
                for k in seen.values():
                    ans += k * (k - 1) // 2
            print(ans)
            """,
            """
            import sys

            def main():
                data = list(map(int, sys.stdin.read().split()))
                n = data[0]
                X = data[1::2]
                Y = data[2::2]
                total = 0
                for i in range(n):
                    # equal slopes stand side by side once sorted
                    slopes = []
                    for j in range(i):
                        dx, dy = X[j] - X[i], Y[j] - Y[i]
                        slopes.append(dy / dx if dx else 1e9)
                    slopes.sort()
                    run = 0
                    for j in range(1, i):
                        if slopes[j] == slopes[j - 1]:
                            run += 1
                            total += run
                        else:
                            run = 0
                print(total)

            main()
            """,
        ),
        heavy=(
            """
            from fractions import Fraction

            n = int(input())
            pts = [tuple(map(int, input().split())) for _ in range(n)]
            ans = 0
            for i in range(n):
                seen = {}
                for j in range(i + 1, n):
                    dx = pts[j][0] - pts[i][0]
                    dy = pts[j][1] - pts[i][1]
                    key = Fraction(dy, dx) if dx != 0 else None
                    seen[key] = seen.get(key, 0) + 1
                # two of the same direction make a straight wire with post i
                for k in seen.values():
                    ans += k * (k - 1) // 2
            print(ans)
            """,
            """
            import numpy as np

            n = int(input())
            pts = np.array([input().split() for _ in range(n)], dtype=np.int64)
            ans = 0
            for i in range(n - 1):
                d = pts[i + 1:] - pts[i]
                d = d // np.gcd(d[:, 0], d[:, 1])[:, None]
                d[(d[:, 0] < 0) | ((d[:, 0] == 0) & (d[:, 1] < 0))] *= -1
                k = np.unique(d[:, 0] * 1000 + d[:, 1], return_counts=True)[1]
                ans += np.sum(k * (k - 1) // 2)
            print(ans)
            """,
            """
            import sys, math, random, decimal
            from collections import Counter, defaultdict
            from itertools import combinations

            def direction(p, q):
                dx, dy = q[0] - p[0], q[1] - p[1]
                g = math.gcd(dx, dy)
                if dx < 0 or (dx == 0 and dy < 0):
                    g = -g
                return dx // g, dy // g

            n = int(input())
            pts = [tuple(map(int, input().split())) for _ in range(n)]
            ans = 0
            for i in range(n):
                seen = Counter(direction(pts[i], q) for q in pts[i + 1:])
                for k in seen.values():
                    ans += k * (k - 1) // 2
            print(ans)
            """,
        ),
        slow=(
            """
            n = int(input())
            pts = [tuple(map(int, input().split())) for _ in range(n)]
            ans = 0
            for i in range(n):
                for j in range(i + 1, n):
                    for k in range(j + 1, n):
                        dx1 = pts[j][0] - pts[i][0]
                        dy1 = pts[j][1] - pts[i][1]
                        dx2 = pts[k][0] - pts[i][0]
                        dy2 = pts[k][1] - pts[i][1]
                        if dx1 * dy2 == dx2 * dy1:
                            ans += 1
            print(ans)
            """,
            """
            import itertools

            n = int(input())
            posts = []
            for _ in range(n):
                posts.append(list(map(int, input().split())))
            total = 0
            for (a, b), (c, d), (e, f) in itertools.combinations(posts, 3):
                if (c - a) * (f - b) == (e - a) * (d - b):
                    total += 1
            print(total)
            """,
        ),
        size=150,
    ),
    Puzzle(
        name="ordered_letter_pairs",
        inputs="""
            letters = "abcdefghijklmnopqrstuvwxyz"[: rng.choice([2, 4, 26])]
            word = "".join(rng.choice(letters) for _ in range(size + 1))
            text = word + "\\n"
        """,
        fast=(
            """
            s = input()
            first = {}
            last = {}
            for i, ch in enumerate(s):
                if ch not in first:
                    first[ch] = i
                last[ch] = i
            # a pair (p, q) occurs when some p stands before some q
            ans = 0
            for p in first:
                for q in last:
                    if first[p] < last[q]:
                        ans += 1
            print(ans)
            """,
            """
            s = input().strip()
            ans = 0
            for a in "abcdefghijklmnopqrstuvwxyz":
                start = s.find(a)
                if start == -1:
                    continue
                ans += len(set(s[start + 1:]))
            print(ans)
            """,
            """
            S = input()
            pairs = set()
            before = set()
            for c in S:
                for b in before:
                    pairs.add(b + c)
                before.add(c)
            print(len(pairs))
            """,
        ),
        heavy=(
            """
            import string

            s = input().strip()
            ans = 0
            for a in string.ascii_lowercase:
                start = s.find(a)
                if start == -1:
                    continue
                ans += len(set(s[start + 1:]))
            print(ans)
            """,
            """
            import re
            import string
            from itertools import product

            s = input()
            ans = 0
            for p, q in product(string.ascii_lowercase, repeat=2):
                if re.search(p + ".*" + q, s):
                    ans += 1
            print(ans)
            """,
            """
            import numpy as np

            s = np.array(list(input()))
            letters, first = np.unique(s, return_index=True)
            last = len(s) - 1 - np.unique(s[::-1], return_index=True)[1]
            print(np.sum(first[:, None] < last[None, :]))
            """,
        ),
        slow=(
            """
            s = input()
            pairs = set()
            for i in range(len(s)):
                for j in range(i + 1, len(s)):
                    pairs.add(s[i] + s[j])
            print(len(pairs))
            """,
            """
            s = input().strip()
            pairs = []
            for i in range(len(s)):
                for b in "abcdefghijklmnopqrstuvwxyz":
                    if s[i + 1:].count(b) > 0 and s[i] + b not in pairs:
                        pairs.append(s[i] + b)
            print(len(pairs))
            """,
            """
            from itertools import combinations

            S = input()
            found = set(combinations(S, 2))
            print(len(found))
            """,
        ),
        size=2000,
    ),
)
