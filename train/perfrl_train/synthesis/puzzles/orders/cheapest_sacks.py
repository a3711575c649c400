"""Reads money and farms with their price and number of sacks; prints how many sacks the money buys,
the cheapest first, and what is left of it."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
