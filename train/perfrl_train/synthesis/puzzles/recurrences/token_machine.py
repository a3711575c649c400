"""Reads a price and the values of tokens, each to be had as often as wanted; prints the fewest tokens that
pay the price exactly, or -1 if none do."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
