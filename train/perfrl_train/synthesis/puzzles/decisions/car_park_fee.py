"""Reads vehicles with their minutes; prints the fee of each, by its kind and the hours begun
after a free half-hour, and the sum."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="car_park_fee",
    inputs="""
        cars = 1 + size % 7 if size < 100 else 40
        top = 300 if size < 100 else size
        lines = []
        for _ in range(cars):
            kind = rng.choice(["car", "van", "bus", "bike"])
            minutes = rng.choice([rng.randint(0, top), 30 + 60 * rng.randint(0, top // 60), 30])
            lines.append(f"{kind} {minutes}")
        text = f"{cars}\\n" + "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        total = 0
        for _ in range(n):
            kind, m = input().split()
            m = int(m)
            if m <= 30 or kind == "bike":
                fee = 0
            elif kind == "car":
                fee = 2 + (m - 31) // 60
            elif kind == "van":
                fee = 3 + (m - 31) // 60 * 2
            else:
                fee = 5 + (m - 31) // 60 * 4
            print(fee)
            total += fee
        print(total)
        """,
        """
        FIRST = {"car": 2, "van": 3, "bus": 5, "bike": 0}
        NEXT = {"car": 1, "van": 2, "bus": 4, "bike": 0}


        def fee(kind, minutes):
            # half an hour is free, the first hour has its price, every hour begun after it another
            if minutes <= 30:
                return 0
            price = FIRST[kind]
            left = minutes - 90
            if left > 0:
                price += (left + 59) // 60 * NEXT[kind]
            return price


        def main():
            fees = []
            for _ in range(int(input())):
                kind, minutes = input().split()
                fees.append(fee(kind, int(minutes)))
            for one in fees:
                print(one)
            print(sum(fees))


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import math
        from decimal import Decimal
        from collections import defaultdict
        from typing import Dict

        FIRST: Dict[str, int] = {"car": 2, "van": 3, "bus": 5, "bike": 0}
        NEXT: Dict[str, int] = {"car": 1, "van": 2, "bus": 4, "bike": 0}

        def fee(kind: str, minutes: int) -> int:
            # half an hour is free, the first hour has its price, every hour begun after it another
            if minutes <= 30:
                return 0
            price = FIRST[kind]
            left = minutes - 90
            if left > 0:
                price += math.ceil(Decimal(left) / 60) * NEXT[kind]
            return price

        def main():
            fees = []
            for _ in range(int(input())):
                kind, minutes = input().split()
                fees.append(fee(kind, int(minutes)))
            for one in fees:
                print(one)
            print(sum(fees))

        if __name__ == "__main__":
            main()
        """,
        """
        import numpy as np

        n = int(input())
        fees = np.zeros(n, dtype=np.int64)
        for i in range(n):
            kind, m = input().split()
            m = int(m)
            if m <= 30 or kind == "bike":
                fees[i] = 0
            elif kind == "car":
                fees[i] = 2 + (m - 31) // 60
            elif kind == "van":
                fees[i] = 3 + (m - 31) // 60 * 2
            else:
                fees[i] = 5 + (m - 31) // 60 * 4
            print(fees[i])
        print(np.sum(fees))
        """,
        """
        from statistics import *
        from itertools import *
        from string import *
        from re import *

        n = int(input())
        total = 0
        for _ in range(n):
            kind, m = input().split()
            m = int(m)
            if m <= 30 or kind == "bike":
                fee = 0
            elif kind == "car":
                fee = 2 + (m - 31) // 60
            elif kind == "van":
                fee = 3 + (m - 31) // 60 * 2
            else:
                fee = 5 + (m - 31) // 60 * 4
            print(fee)
            total += fee
        print(total)
        """,
    ),
    slow=(
        """
        FIRST = {"car": 2, "van": 3, "bus": 5, "bike": 0}
        NEXT = {"car": 1, "van": 2, "bus": 4, "bike": 0}


        def fee(kind, minutes):
            # half an hour is free, the first hour has its price, every hour begun after it another
            if minutes <= 30:
                return 0
            price = FIRST[kind]
            for minute in range(91, minutes + 1):
                if minute % 60 == 31:
                    price += NEXT[kind]
            return price


        def main():
            fees = []
            for _ in range(int(input())):
                kind, minutes = input().split()
                fees.append(fee(kind, int(minutes)))
            for one in fees:
                print(one)
            print(sum(fees))


        if __name__ == "__main__":
            main()
        """,
        """
        n = int(input())
        total = 0
        for _ in range(n):
            kind, m = input().split()
            m = int(m)
            hours = 0
            clock = 31
            while clock < m:
                clock += 1
                if (clock - 31) % 60 == 0:
                    hours += 1
            if m <= 30 or kind == "bike":
                fee = 0
            elif kind == "car":
                fee = 2 + hours
            elif kind == "van":
                fee = 3 + hours * 2
            else:
                fee = 5 + hours * 4
            print(fee)
            total += fee
        print(total)
        """,
    ),
    size=220_000,
)
