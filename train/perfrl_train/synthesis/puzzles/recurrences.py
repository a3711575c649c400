"""Dynamic programming: hops, stairs, loads, payments, subsequences, grids, recurrences and memos."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    Puzzle(
        name="lizard_on_posts",
        inputs="""
            toll = rng.choice([0, 1, 5, 20])
            heights = [rng.randint(1, 60) for _ in range(size)]
            text = f"{size} {toll}\\n" + " ".join(map(str, heights)) + "\\n"
        """,
        fast=(
            """
            n, toll = map(int, input().split())
            h = list(map(int, input().split()))
            dp = [0] * n
            dp[1] = abs(h[1] - h[0])
            for i in range(2, n):
                one = dp[i - 1] + abs(h[i] - h[i - 1])
                two = dp[i - 2] + abs(h[i] - h[i - 2]) + toll
                dp[i] = min(one, two)
            print(dp[n - 1])
            """,
            """
            N, T = map(int, input().split())
            H = list(map(int, input().split()))
            memo = {}

            def cost(i):
                if i == 0:
                    return 0
                if i in memo:
                    return memo[i]
                best = cost(i - 1) + abs(H[i] - H[i - 1])
                if i >= 2:
                    best = min(best, cost(i - 2) + abs(H[i] - H[i - 2]) + T)
                memo[i] = best
                return best

            print(cost(N - 1))
            """,
            """
            def main():
                n, toll = map(int, input().split())
                h = list(map(int, input().split()))
                before, here = 0, abs(h[1] - h[0])
                for i in range(2, n):
                    step = here + abs(h[i] - h[i - 1])
                    leap = before + abs(h[i] - h[i - 2]) + toll
                    before, here = here, step if step < leap else leap
                print(here)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, toll = map(int, input().split())
            h = np.array(list(map(int, input().split())))
            dp = np.zeros(n, dtype=np.int64)
            dp[1] = np.abs(h[1] - h[0])
            for i in range(2, n):
                one = dp[i - 1] + np.abs(h[i] - h[i - 1])
                two = dp[i - 2] + np.abs(h[i] - h[i - 2]) + toll
                dp[i] = np.minimum(one, two)
            print(dp[n - 1])
            """,
            """
            from functools import lru_cache

            N, T = map(int, input().split())
            H = list(map(int, input().split()))

            @lru_cache(maxsize=None)
            def cost(i):
                if i == 0:
                    return 0
                best = cost(i - 1) + abs(H[i] - H[i - 1])
                if i >= 2:
                    best = min(best, cost(i - 2) + abs(H[i] - H[i - 2]) + T)
                return best

            print(cost(N - 1))
            """,
            """
            import sys, math, itertools, functools, copy, re
            from collections import deque, defaultdict, Counter
            from typing import List
            sys.setrecursionlimit(5000)
            INF = float('inf')
            def I(): return int(input())
            def MI(): return map(int, input().split())
            def LI(): return list(map(int, input().split()))

            def main():
                n, toll = MI()
                h = LI()
                before, here = 0, abs(h[1] - h[0])
                for i in range(2, n):
                    step = here + abs(h[i] - h[i - 1])
                    leap = before + abs(h[i] - h[i - 2]) + toll
                    before, here = here, min(step, leap)
                print(here)

            if __name__ == '__main__':
                main()
            """,
        ),
        slow=(
            """
            N, T = map(int, input().split())
            H = list(map(int, input().split()))

            def cost(i):
                if i == 0:
                    return 0
                best = cost(i - 1) + abs(H[i] - H[i - 1])
                if i >= 2:
                    best = min(best, cost(i - 2) + abs(H[i] - H[i - 2]) + T)
                return best

            print(cost(N - 1))
            """,
            """
            n, toll = map(int, input().split())
            h = list(map(int, input().split()))
            ans = 10 ** 9

            def go(pos, total):
                global ans
                if pos == n - 1:
                    ans = min(ans, total)
                    return
                go(pos + 1, total + abs(h[pos + 1] - h[pos]))
                if pos + 2 < n:
                    go(pos + 2, total + abs(h[pos + 2] - h[pos]) + toll)

            go(0, 0)
            print(ans)
            """,
        ),
        size=28,
        smallest=2,
    ),
    Puzzle(
        name="wet_stairs",
        inputs="""
            wet, run = [], 0
            for step in range(1, size + 1):
                if rng.random() < 0.4 and (run < 2 or (size < 50 and rng.random() < 0.2)):
                    wet.append(step)
                    run += 1
                else:
                    run = 0
            rng.shuffle(wet)
            text = f"{size} {len(wet)}\\n" + "".join(f"{step}\\n" for step in wet)
        """,
        fast=(
            """
            MOD = 998244353
            n, m = map(int, input().split())
            wet = set()
            for _ in range(m):
                wet.add(int(input()))
            ways = [0] * (n + 1)
            ways[0] = 1
            for i in range(1, n + 1):
                if i in wet:
                    continue
                for stride in (1, 2, 3):
                    if i >= stride:
                        ways[i] += ways[i - stride]
                ways[i] %= MOD
            print(ways[n])
            """,
            """
            import sys

            n, m, *wet = map(int, sys.stdin.read().split())
            dry = [True] * (n + 1)
            for w in wet:
                dry[w] = False
            a, b, c = 0, 0, 1
            for i in range(1, n + 1):
                a, b, c = b, c, (a + b + c) % 998244353 if dry[i] else 0
            print(c)
            """,
            """
            import sys
            input = sys.stdin.readline

            def read_wet(n, m):
                flags = [False] * (n + 3)
                for _ in range(m):
                    flags[int(input())] = True
                return flags

            def count_ways(n, flags):
                mod = 998244353
                dp = [0] * (n + 3)
                dp[0] = 1
                for i in range(n):
                    if flags[i]:
                        continue
                    for j in range(1, 4):
                        if not flags[i + j]:
                            dp[i + j] = (dp[i + j] + dp[i]) % mod
                return dp[n]

            n, m = map(int, input().split())
            print(count_ways(n, read_wet(n, m)))
            """,
        ),
        heavy=(
            """
            import numpy as np
            MOD = 998244353
            n, m = map(int, input().split())
            wet = np.zeros(n + 1, dtype=bool)
            for _ in range(m):
                wet[int(input())] = True
            ways = np.zeros(n + 1, dtype=np.int64)
            ways[0] = 1
            for i in range(1, n + 1):
                if wet[i]:
                    continue
                ways[i] = np.sum(ways[max(0, i - 3):i]) % MOD
            print(ways[n])
            """,
            """
            import sys
            import re
            import string
            from collections import defaultdict, deque, Counter
            from itertools import permutations, accumulate

            MOD = 998244353
            alphabet = string.ascii_lowercase

            numbers = list(map(int, re.findall(r"[0-9]+", sys.stdin.read())))
            n, m = numbers[:2]
            wet = Counter(numbers[2:])
            ways = defaultdict(int)
            ways[0] = 1
            for i in range(1, n + 1):
                if wet[i] == 0:
                    ways[i] = (ways[i - 1] + ways[i - 2] + ways[i - 3]) % MOD
            print(ways[n])
            """,
            """
            from typing import List, Set
            import sys
            input = sys.stdin.readline

            def read_wet(n: int, m: int) -> List[bool]:
                flags = [False] * (n + 3)
                for _ in range(m):
                    flags[int(input())] = True
                return flags

            def count_ways(n: int, flags: List[bool]) -> int:
                mod = 998244353
                dp = [0] * (n + 3)
                dp[0] = 1
                for i in range(n):
                    if flags[i]:
                        continue
                    for j in range(1, 4):
                        if not flags[i + j]:
                            dp[i + j] = (dp[i + j] + dp[i]) % mod
                return dp[n]

            n, m = map(int, input().split())
            print(count_ways(n, read_wet(n, m)))
            """,
        ),
        slow=(
            """
            MOD = 998244353
            n, m = map(int, input().split())
            wet = []
            for _ in range(m):
                wet.append(int(input()))
            ways = [0] * (n + 1)
            ways[0] = 1
            for i in range(1, n + 1):
                if i in wet:
                    continue
                for stride in (1, 2, 3):
                    if i >= stride:
                        ways[i] += ways[i - stride]
                ways[i] %= MOD
            print(ways[n])
            """,
            """
            n, m = map(int, input().split())
            wet = [int(input()) for _ in range(m)]
            dp = [1]
            for i in range(1, n + 1):
                if wet.count(i) > 0:
                    dp = dp + [0]
                else:
                    dp = dp + [sum(dp[-3:]) % 998244353]
            print(dp[-1])
            """,
            """
            import sys
            input = sys.stdin.readline

            def read_wet(n, m):
                flags = []
                for _ in range(m):
                    flags.append(int(input()))
                return flags

            def count_ways(n, flags):
                mod = 998244353
                dp = [0] * (n + 3)
                dp[0] = 1
                for i in range(n):
                    if i in flags:
                        continue
                    for j in range(1, 4):
                        if i + j not in flags:
                            dp[i + j] = (dp[i + j] + dp[i]) % mod
                return dp[n]

            n, m = map(int, input().split())
            print(count_ways(n, read_wet(n, m)))
            """,
        ),
        size=6000,
    ),
    Puzzle(
        name="van_load",
        inputs="""
            room = rng.randint(8 * size if size > 9 else 1, 12 * size)
            lines = [f"{rng.randint(1, 25)} {rng.randint(0, 40)}" for _ in range(size)]
            text = f"{size} {room}\\n" + "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            n, W = map(int, input().split())
            dp = [0] * (W + 1)
            for _ in range(n):
                w, v = map(int, input().split())
                for c in range(W, w - 1, -1):
                    if dp[c - w] + v > dp[c]:
                        dp[c] = dp[c - w] + v
            print(dp[W])
            """,
            """
            n, room = map(int, input().split())
            parcels = [tuple(map(int, input().split())) for _ in range(n)]
            memo = {}

            def best(i, left):
                if i == n:
                    return 0
                if (i, left) in memo:
                    return memo[i, left]
                weight, value = parcels[i]
                answer = best(i + 1, left)
                if weight <= left:
                    answer = max(answer, best(i + 1, left - weight) + value)
                memo[i, left] = answer
                return answer

            print(best(0, room))
            """,
            """
            import sys

            def main():
                data = list(map(int, sys.stdin.read().split()))
                n, room = data[0], data[1]
                weights = data[2::2]
                values = data[3::2]
                # table[i][c]: the best value of the first i parcels with capacity c
                table = [[0] * (room + 1) for _ in range(n + 1)]
                for i in range(n):
                    for c in range(room + 1):
                        table[i + 1][c] = table[i][c]
                        if c >= weights[i]:
                            other = table[i][c - weights[i]] + values[i]
                            if other > table[i + 1][c]:
                                table[i + 1][c] = other
                print(table[n][room])

            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, W = map(int, input().split())
            dp = np.zeros(W + 1, dtype=np.int64)
            for _ in range(n):
                w, v = map(int, input().split())
                if w <= W:
                    dp[w:] = np.maximum(dp[w:], dp[:W + 1 - w] + v)
            print(dp[W])
            """,
            """
            from functools import lru_cache
            from typing import List, Tuple

            n, room = map(int, input().split())
            parcels: List[Tuple[int, ...]] = [tuple(map(int, input().split())) for _ in range(n)]

            @lru_cache(None)
            def best(i: int, left: int) -> int:
                if i == n:
                    return 0
                weight, value = parcels[i]
                answer = best(i + 1, left)
                if weight <= left:
                    answer = max(answer, best(i + 1, left - weight) + value)
                return answer

            print(best(0, room))
            """,
            """
            import sys
            import numpy as np

            def main():
                data = np.array(sys.stdin.read().split(), dtype=np.int64)
                n, room = data[0], data[1]
                weights = data[2::2]
                values = data[3::2]
                # table[i][c]: the best value of the first i parcels with capacity c
                table = np.zeros((n + 1, room + 1), dtype=np.int64)
                for i in range(n):
                    for c in range(room + 1):
                        table[i + 1][c] = table[i][c]
                        if c >= weights[i]:
                            other = table[i][c - weights[i]] + values[i]
                            if other > table[i + 1][c]:
                                table[i + 1][c] = other
                print(table[n][room])

            main()
            """,
        ),
        slow=(
            """
            n, W = map(int, input().split())
            w = []
            v = []
            for _ in range(n):
                a, b = map(int, input().split())
                w.append(a)
                v.append(b)
            ans = 0
            for bit in range(1 << n):
                weight = 0
                value = 0
                for i in range(n):
                    if bit >> i & 1:
                        weight += w[i]
                        value += v[i]
                if weight <= W and value > ans:
                    ans = value
            print(ans)
            """,
            """
            n, room = map(int, input().split())
            parcels = [tuple(map(int, input().split())) for _ in range(n)]

            def best(rest, left):
                if not rest:
                    return 0
                weight, value = rest[0]
                answer = best(rest[1:], left)
                if weight <= left:
                    answer = max(answer, best(rest[1:], left - weight) + value)
                return answer

            print(best(parcels, room))
            """,
            """
            from itertools import combinations

            n, room = map(int, input().split())
            parcels = [tuple(map(int, input().split())) for _ in range(n)]
            best = 0
            for k in range(n + 1):
                for chosen in combinations(parcels, k):
                    if sum(p[0] for p in chosen) <= room:
                        best = max(best, sum(p[1] for p in chosen))
            print(best)
            """,
        ),
        size=18,
    ),
    Puzzle(
        name="token_machine",
        inputs="""
            scale = rng.choice([1, 1, 2, 3])
            kinds = rng.randint(1, 6)
            tokens = [scale * value for value in rng.sample(range(2, 22), kinds)]
            text = f"{size + rng.randint(0, 4)} {kinds}\\n" + " ".join(map(str, tokens)) + "\\n"
        """,
        fast=(
            """
            total, k = map(int, input().split())
            coins = list(map(int, input().split()))
            INF = 10 ** 9
            dp = [INF] * (total + 1)
            dp[0] = 0
            for i in range(1, total + 1):
                for c in coins:
                    if i >= c and dp[i - c] + 1 < dp[i]:
                        dp[i] = dp[i - c] + 1
            print(dp[total] if dp[total] < INF else -1)
            """,
            """
            price, kinds = map(int, input().split())
            tokens = list(map(int, input().split()))
            seen = [False] * (price + 1)
            seen[0] = True
            level = [0]
            used = 0
            answer = -1
            while level:
                if seen[price]:
                    answer = used
                    break
                following = []
                for paid in level:
                    for token in tokens:
                        s = paid + token
                        if s <= price and not seen[s]:
                            seen[s] = True
                            following.append(s)
                level = following
                used += 1
            print(answer)
            """,
            """
            def fewest(total, coins):
                big = total + 1
                need = [0] + [big] * total
                for coin in coins:
                    for amount in range(coin, total + 1):
                        need[amount] = min(need[amount], need[amount - coin] + 1)
                return need[total] if need[total] < big else -1


            def main():
                total, _ = map(int, input().split())
                coins = list(map(int, input().split()))
                print(fewest(total, coins))


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            total, k = map(int, input().split())
            coins = np.array(list(map(int, input().split())))
            INF = 10 ** 9
            dp = np.full(total + 1, INF)
            dp[0] = 0
            for i in range(1, total + 1):
                usable = coins[coins <= i]
                if len(usable) > 0:
                    dp[i] = min(INF, np.min(dp[i - usable]) + 1)
            print(dp[total] if dp[total] < INF else -1)
            """,
            """
            from queue import Queue

            price, kinds = map(int, input().split())
            tokens = list(map(int, input().split()))
            need = {0: 0}
            q = Queue()
            q.put(0)
            while not q.empty():
                paid = q.get()
                for token in tokens:
                    s = paid + token
                    if s <= price and s not in need:
                        need[s] = need[paid] + 1
                        q.put(s)
            print(need.get(price, -1))
            """,
            """
            import sys
            import math
            import random
            import datetime
            from typing import List
            from collections import Counter, defaultdict

            def fewest(total: int, coins: List[int]) -> int:
                need = defaultdict(lambda: math.inf)
                need[0] = 0
                for coin in coins:
                    for amount in range(coin, total + 1):
                        need[amount] = min(need[amount], need[amount - coin] + 1)
                return need[total] if need[total] < math.inf else -1


            def main():
                total, _ = map(int, sys.stdin.readline().split())
                coins = list(map(int, sys.stdin.readline().split()))
                print(fewest(total, coins))


            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            total, k = map(int, input().split())
            coins = list(map(int, input().split()))
            INF = 10 ** 9
            dp = [INF] * (total + 1)
            dp[0] = 0
            for c in coins:
                if c <= total:
                    dp[c] = 1
            for i in range(1, total + 1):
                # pay j first and the rest after it
                for j in range(1, i):
                    if dp[j] + dp[i - j] < dp[i]:
                        dp[i] = dp[j] + dp[i - j]
            print(dp[total] if dp[total] < INF else -1)
            """,
            """
            price, kinds = map(int, input().split())
            tokens = list(map(int, input().split()))
            seen = [0]
            level = [0]
            used = 0
            answer = -1
            while level:
                if price in level:
                    answer = used
                    break
                following = []
                for paid in level:
                    for token in tokens:
                        s = paid + token
                        if s <= price and s not in seen:
                            seen.append(s)
                            following.append(s)
                level = following
                used += 1
            print(answer)
            """,
            """
            def fewest(total, coins):
                big = total + 1
                need = [0] + [big] * total
                for coin in coins:
                    fresh = need[:]
                    for amount in range(total + 1):
                        for times in range(amount // coin + 1):
                            fresh[amount] = min(fresh[amount], need[amount - coin * times] + times)
                    need = fresh
                return need[total] if need[total] < big else -1


            def main():
                total, _ = map(int, input().split())
                coins = list(map(int, input().split()))
                print(fewest(total, coins))


            if __name__ == "__main__":
                main()
            """,
        ),
        size=2000,
    ),
    Puzzle(
        name="rising_lights",
        inputs="""
            top = rng.choice([size // 50 + 4, size // 10 + 4])
            drift = 8 if size > 99 else rng.choice([0, 1, -1])
            lights = [rng.randint(1, top) + drift * i for i in range(size)]
            text = f"{size}\\n" + " ".join(map(str, lights)) + "\\n"
        """,
        fast=(
            """
            from bisect import bisect_left

            n = int(input())
            a = list(map(int, input().split()))
            tails = []
            for x in a:
                k = bisect_left(tails, x)
                if k == len(tails):
                    tails.append(x)
                else:
                    tails[k] = x
            print(len(tails))
            """,
            """
            def place(tails, x):
                lo, hi = 0, len(tails)
                while lo < hi:
                    mid = (lo + hi) // 2
                    if tails[mid] < x:
                        lo = mid + 1
                    else:
                        hi = mid
                return lo

            def main():
                N = int(input())
                A = list(map(int, input().split()))
                tails = []
                for x in A:
                    k = place(tails, x)
                    if k < len(tails):
                        tails[k] = x
                    else:
                        tails.append(x)
                print(len(tails))

            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            a = np.array(list(map(int, input().split())))
            tails = np.full(n, 10 ** 9)
            for x in a:
                k = np.searchsorted(tails, x)
                tails[k] = x
            print(np.sum(tails < 10 ** 9))
            """,
            """
            import sys
            import re
            import copy
            import random
            from typing import List
            from collections import deque, Counter
            from bisect import bisect_left, bisect_right

            n = int(input())
            a = list(map(int, input().split()))
            tails = []
            for x in a:
                k = bisect_left(tails, x)
                if k == len(tails):
                    tails.append(x)
                else:
                    tails[k] = x
            print(len(tails))
            """,
            """
            import sys
            import numpy as np

            def place(tails, x):
                lo, hi = 0, len(tails)
                while lo < hi:
                    mid = (lo + hi) // 2
                    if tails[mid] < x:
                        lo = mid + 1
                    else:
                        hi = mid
                return lo

            def main():
                N, *A = np.array(sys.stdin.read().split(), np.int64)
                tails = []
                for x in A:
                    k = place(tails, x)
                    if k < len(tails):
                        tails[k] = x
                    else:
                        tails.append(x)
                print(len(tails))

            main()
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            best = [1] * n
            for i in range(n):
                for j in range(i):
                    if a[j] < a[i] and best[j] + 1 > best[i]:
                        best[i] = best[j] + 1
            print(max(best))
            """,
            """
            N = int(input())
            A = list(map(int, input().split()))
            L = []
            for i, x in enumerate(A):
                L.append(1 + max((L[j] for j in range(i) if A[j] < x), default=0))
            print(max(L))
            """,
            """
            def place(tails, x):
                k = 0
                while k < len(tails) and tails[k] < x:
                    k += 1
                return k

            def main():
                N = int(input())
                A = list(map(int, input().split()))
                tails = []
                for x in A:
                    k = place(tails, x)
                    if k < len(tails):
                        tails[k] = x
                    else:
                        tails.append(x)
                print(len(tails))

            main()
            """,
        ),
        size=2400,
    ),
    Puzzle(
        name="common_melody",
        inputs="""
            notes = rng.choice(["ab", "abc", "cdefg"])
            first = "".join(rng.choice(notes) for _ in range(size))
            second = "".join(rng.choice(notes) for _ in range(max(1, size - rng.randint(0, 3))))
            text = f"{first}\\n{second}\\n"
        """,
        fast=(
            """
            def common(s, t):
                n, m = len(s), len(t)
                dp = [[0] * (m + 1) for _ in range(n + 1)]
                for i in range(n):
                    up = dp[i]
                    row = dp[i + 1]
                    for j in range(m):
                        if s[i] == t[j]:
                            row[j + 1] = up[j] + 1
                        elif up[j + 1] > row[j]:
                            row[j + 1] = up[j + 1]
                        else:
                            row[j + 1] = row[j]
                return dp[n][m]

            print(common(input(), input()))
            """,
            """
            def main():
                first = input().strip()
                second = input().strip()
                m = len(second)
                ending = [0] * m  # ending[j]: the longest that ends at second[j]
                for note in first:
                    best = 0
                    for j in range(m):
                        kept = ending[j]
                        if second[j] == note:
                            ending[j] = best + 1
                        if kept > best:
                            best = kept
                print(max(ending))


            main()
            """,
            """
            s, t = input(), input()
            prev = [0] * (len(t) + 1)
            for a in s:
                row = [0]
                last = 0
                for up, diagonal, b in zip(prev[1:], prev, t):
                    if a == b:
                        last = diagonal + 1
                    elif up > last:
                        last = up
                    row.append(last)
                prev = row
            print(prev[-1])
            """,
        ),
        heavy=(
            """
            import numpy as np

            def common(s, t):
                n, m = len(s), len(t)
                dp = np.zeros((n + 1, m + 1), dtype=int)
                for i in range(n):
                    up = dp[i]
                    row = dp[i + 1]
                    for j in range(m):
                        if s[i] == t[j]:
                            row[j + 1] = up[j] + 1
                        elif up[j + 1] > row[j]:
                            row[j + 1] = up[j + 1]
                        else:
                            row[j + 1] = row[j]
                return dp[n][m]

            print(common(input(), input()))
            """,
            """
            import numpy as np

            s, t = input(), input()
            T = np.array(list(t))
            prev = np.zeros(len(t) + 1, dtype=np.int64)
            for a in s:
                row = prev.copy()
                row[1:] = np.maximum(prev[1:], prev[:-1] + (T == a))
                prev = np.maximum.accumulate(row)
            print(prev[-1])
            """,
            """
            import sys
            import string
            import copy
            from functools import lru_cache, reduce
            from collections import defaultdict

            sys.setrecursionlimit(10000)
            letters = string.ascii_letters
            s = input()
            t = input()
            n, m = len(s), len(t)
            row = [0] * (m + 1)
            dp = [copy.deepcopy(row) for _ in range(n + 1)]
            for i in range(n):
                for j in range(m):
                    if s[i] == t[j]:
                        dp[i + 1][j + 1] = dp[i][j] + 1
                    else:
                        dp[i + 1][j + 1] = max(dp[i][j + 1], dp[i + 1][j])
            print(dp[n][m])
            """,
        ),
        slow=(
            """
            import sys
            sys.setrecursionlimit(10000)
            memo = {}

            def common(s, t):
                if s == '' or t == '':
                    return 0
                if (s, t) not in memo:
                    if s[0] == t[0]:
                        memo[s, t] = 1 + common(s[1:], t[1:])
                    else:
                        memo[s, t] = max(common(s[1:], t), common(s, t[1:]))
                return memo[s, t]

            print(common(input(), input()))
            """,
            """
            def main():
                first = input().strip()
                second = input().strip()
                m = len(second)
                ending = [0] * m  # ending[j]: the longest that ends at second[j]
                for note in first:
                    fresh = ending[:]
                    for j in range(m):
                        if second[j] == note:
                            fresh[j] = max(ending[:j], default=0) + 1
                    ending = fresh
                print(max(ending))


            main()
            """,
        ),
        size=360,
    ),
    Puzzle(
        name="lantern_walk",
        inputs="""
            width = size + 1 if size > 9 else rng.randint(1, size)
            rows = ["".join(rng.choice("0012359") for _ in range(width)) for _ in range(size)]
            text = f"{size} {width}\\n" + "\\n".join(rows) + "\\n"
        """,
        fast=(
            """
            h, w = map(int, input().split())
            grid = [list(map(int, input())) for _ in range(h)]
            dp = [[0] * w for _ in range(h)]
            for i in range(h):
                for j in range(w):
                    best = 0
                    if i > 0:
                        best = max(best, dp[i - 1][j])
                    if j > 0:
                        best = max(best, dp[i][j - 1])
                    dp[i][j] = best + grid[i][j]
            print(dp[h - 1][w - 1])
            """,
            """
            H, W = map(int, input().split())
            S = [input() for _ in range(H)]
            memo = {}

            def walk(r, c):
                if r >= H or c >= W:
                    return 0
                if (r, c) not in memo:
                    memo[r, c] = int(S[r][c]) + max(walk(r + 1, c), walk(r, c + 1))
                return memo[r, c]

            print(walk(0, 0))
            """,
            """
            h, w = map(int, input().split())
            best = [0] * w
            for _ in range(h):
                row = input().strip()
                left = 0
                for j in range(w):
                    left = best[j] = max(left, best[j]) + int(row[j])
            print(best[-1])
            """,
        ),
        heavy=(
            """
            import numpy as np

            h, w = map(int, input().split())
            grid = np.array([list(map(int, input())) for _ in range(h)])
            dp = np.zeros((h, w), dtype=np.int64)
            for i in range(h):
                for j in range(w):
                    best = 0
                    if i > 0:
                        best = max(best, dp[i - 1, j])
                    if j > 0:
                        best = max(best, dp[i, j - 1])
                    dp[i, j] = best + grid[i, j]
            print(dp[h - 1, w - 1])
            """,
            """
            import sys
            from functools import lru_cache
            sys.setrecursionlimit(10 ** 4)

            H, W = map(int, input().split())
            S = [input() for _ in range(H)]

            @lru_cache(maxsize=None)
            def walk(r, c):
                if r >= H or c >= W:
                    return 0
                return int(S[r][c]) + max(walk(r + 1, c), walk(r, c + 1))

            print(walk(0, 0))
            """,
            """
            import copy
            import datetime
            from collections import deque
            from itertools import product

            start = datetime.datetime.now()
            h, w = map(int, input().split())
            grid = [list(map(int, input())) for _ in range(h)]
            dp = copy.deepcopy(grid)
            for i, j in product(range(h), range(w)):
                best = 0
                if i > 0:
                    best = max(best, dp[i - 1][j])
                if j > 0:
                    best = max(best, dp[i][j - 1])
                dp[i][j] += best
            print(dp[h - 1][w - 1])
            """,
        ),
        slow=(
            """
            H, W = map(int, input().split())
            S = [input() for _ in range(H)]

            def walk(r, c):
                if r >= H or c >= W:
                    return 0
                return int(S[r][c]) + max(walk(r + 1, c), walk(r, c + 1))

            print(walk(0, 0))
            """,
            """
            from itertools import combinations

            h, w = map(int, input().split())
            grid = [list(map(int, input())) for _ in range(h)]
            best = 0
            for downs in combinations(range(h + w - 2), h - 1):
                i = j = 0
                total = grid[0][0]
                for step in range(h + w - 2):
                    if step in downs:
                        i += 1
                    else:
                        j += 1
                    total += grid[i][j]
                best = max(best, total)
            print(best)
            """,
        ),
        size=10,
    ),
    Puzzle(
        name="sprout_days",
        inputs="""
            days = [rng.randint(0, 3 * size) for _ in range(size)]
            text = f"{size}\\n" + "".join(f"{day}\\n" for day in days)
        """,
        fast=(
            """
            import sys

            MOD = 10007
            q, *days = map(int, sys.stdin.read().split())
            a = [1, 1, 2]
            for i in range(3, max(days) + 1):
                a.append((a[i - 1] + a[i - 2] + 2 * a[i - 3]) % MOD)
            print("\\n".join(str(a[d]) for d in days))
            """,
            """
            MOD = 10007

            # sprouts on day 0, 1 and 2; the table grows when a later day is asked for
            table = [1, 1, 2]


            def sprouts(day):
                while len(table) <= day:
                    table.append((table[-1] + table[-2] + 2 * table[-3]) % MOD)
                return table[day]


            q = int(input())
            for _ in range(q):
                d = int(input())
                print(sprouts(d))
            """,
        ),
        heavy=(
            """
            import sys
            import numpy as np

            MOD = 10007
            q, *days = np.array(sys.stdin.read().split(), dtype=np.int64)
            a = np.ones(max(3, max(days) + 1), dtype=np.int64)
            a[2] = 2
            for i in range(3, max(days) + 1):
                a[i] = (a[i - 1] + a[i - 2] + 2 * a[i - 3]) % MOD
            print("\\n".join(str(a[d]) for d in days))
            """,
            """
            import re
            import sys
            import functools
            import collections

            MOD = 10007


            @functools.lru_cache(maxsize=None)
            def sprouts(day):
                if day < 3:
                    return [1, 1, 2][day]
                return (sprouts(day - 1) + sprouts(day - 2) + 2 * sprouts(day - 3)) % MOD


            numbers = collections.deque(map(int, re.findall(r"\\d+", sys.stdin.read())))
            q = numbers.popleft()
            for d in range(max(numbers)):
                sprouts(d)
            for d in numbers:
                print(sprouts(d))
            """,
        ),
        slow=(
            """
            MOD = 10007


            # sprouts on day 0, 1 and 2, then day after day
            def sprouts(day):
                table = [1, 1, 2]
                while len(table) <= day:
                    table.append((table[-1] + table[-2] + 2 * table[-3]) % MOD)
                return table[day]


            q = int(input())
            for _ in range(q):
                d = int(input())
                print(sprouts(d))
            """,
            """
            MOD = 10007
            q = int(input())
            out = ""
            for _ in range(q):
                d = int(input())
                a, b, c = 1, 1, 2
                for i in range(d):
                    a, b, c = b, c, (c + b + 2 * a) % MOD
                out = out + str(a) + "\\n"
            print(out, end="")
            """,
            """
            import sys
            input = sys.stdin.readline

            def sprouts(day, window):
                # the last three days are kept
                while day >= len(window):
                    window.append((window[2] + window[1] + 2 * window.pop(0)) % 10007)
                    day -= 1
                return window[day]

            q = int(input())
            for i in range(q):
                print(sprouts(int(input()), [1, 1, 2]))
            """,
        ),
        size=900,
    ),
    Puzzle(
        name="breaking_stones",
        inputs="""
            limit = rng.randint(2, 4)
            count = rng.randint(1, 4) if size < 1000 else 12
            stones = [rng.randint(1, size) for _ in range(count)]
            text = f"{count} {limit}\\n" + " ".join(map(str, stones)) + "\\n"
        """,
        fast=(
            """
            n, k = map(int, input().split())
            stones = list(map(int, input().split()))
            memo = {}

            def pieces(x):
                if x <= k:
                    return 1
                if x not in memo:
                    memo[x] = pieces(x // 3) + pieces(x - x // 3)
                return memo[x]

            total = 0
            for s in stones:
                total += pieces(s)
            print(total)
            """,
            """
            n, k = map(int, input().split())
            waiting = {}
            for x in map(int, input().split()):
                waiting[x] = waiting.get(x, 0) + 1
            done = 0
            while waiting:
                following = {}
                for x, times in waiting.items():
                    if x <= k:
                        done += times
                        continue
                    for part in (x // 3, x - x // 3):
                        following[part] = following.get(part, 0) + times
                waiting = following
            print(done)
            """,
        ),
        heavy=(
            """
            from functools import lru_cache

            n, k = map(int, input().split())
            stones = list(map(int, input().split()))

            @lru_cache(maxsize=None)
            def pieces(x):
                if x <= k:
                    return 1
                return pieces(x // 3) + pieces(x - x // 3)

            total = 0
            for s in stones:
                total += pieces(s)
            print(total)
            """,
            """
            import sys, math, random, queue, heapq
            from collections import Counter, defaultdict
            input = sys.stdin.readline

            n, k = map(int, input().split())
            waiting = Counter(map(int, input().split()))
            done = 0
            while waiting:
                following = defaultdict(int)
                for x, times in waiting.items():
                    if x <= k:
                        done += times
                        continue
                    for part in (x // 3, x - x // 3):
                        following[part] += times
                waiting = following
            print(done)
            """,
            """
            import numpy as np

            n, k = map(int, input().split())
            stones = np.array(input().split(), dtype=np.int64)
            memo = {}

            def pieces(x):
                if x <= k:
                    return 1
                if x not in memo:
                    memo[x] = pieces(x // 3) + pieces(x - x // 3)
                return memo[x]

            counts = np.array([pieces(int(s)) for s in stones])
            print(np.sum(counts))
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            stones = list(map(int, input().split()))

            def pieces(x):
                if x <= k:
                    return 1
                return pieces(x // 3) + pieces(x - x // 3)

            total = 0
            for s in stones:
                total += pieces(s)
            print(total)
            """,
            """
            n, k = map(int, input().split())
            heap = list(map(int, input().split()))
            done = 0
            # break the last stone of the heap until every piece is small
            while heap:
                x = heap.pop()
                if x <= k:
                    done += 1
                else:
                    heap.append(x // 3)
                    heap.append(x - x // 3)
            print(done)
            """,
        ),
        size=200000,
    ),
)
