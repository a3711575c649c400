"""Reads two dates as year, month and day, the earlier first; prints how many days lie between them."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="days_until_the_fair",
    inputs="""
        days = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        if size < 100:
            first = rng.randint(1896, 2090)
            second = first + rng.choice([0, 0, 1, 2, 4 * size])
        else:
            first, second = 1 + rng.randint(0, 20), size + rng.randint(0, 20)
        lines = []
        for year in (first, second):
            month = rng.randint(1, 12)
            leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            last = 29 if month == 2 and leap else days[month]
            lines.append((year, month, rng.choice([1, last, rng.randint(1, last)])))
        lines.sort()
        text = "".join(f"{y} {m} {d}\\n" for y, m, d in lines)
    """,
    fast=(
        """
        def count(y, m, d):
            days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            if y % 4 == 0 and (y % 100 != 0 or y % 400 == 0):
                days[1] = 29
            y -= 1
            return 365 * y + y // 4 - y // 100 + y // 400 + sum(days[: m - 1]) + d


        a = count(*map(int, input().split()))
        b = count(*map(int, input().split()))
        print(b - a)
        """,
        """
        DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


        def leap(year):
            if year % 400 == 0:
                return True
            if year % 100 == 0:
                return False
            return year % 4 == 0


        def day_of_year(year, month, day):
            passed = day
            for m in range(month - 1):
                passed += DAYS[m]
            if month > 2 and leap(year):
                passed += 1
            return passed


        def main():
            y1, m1, d1 = map(int, input().split())
            y2, m2, d2 = map(int, input().split())
            total = day_of_year(y2, m2, d2) - day_of_year(y1, m1, d1)
            for year in range(y1, y2):
                total += 366 if leap(year) else 365
            print(total)


        if __name__ == "__main__":
            main()
        """,
        """
        def number(y, m, d):
            # January and February belong to the year before
            if m < 3:
                y -= 1
                m += 12
            return 365 * y + y // 4 - y // 100 + y // 400 + (153 * m - 457) // 5 + d

        a, b, c = map(int, input().split())
        x = number(a, b, c)
        a, b, c = map(int, input().split())
        y = number(a, b, c)
        print(y - x)
        """,
    ),
    heavy=(
        """
        from datetime import date
        from string import ascii_lowercase
        from decimal import Decimal

        a = date(*map(int, input().split()))
        b = date(*map(int, input().split()))
        print((b - a).days)
        """,
        """
        import calendar
        import re
        import random

        def count(y, m, d):
            total = d
            for month in range(1, m):
                total += calendar.monthrange(y, month)[1]
            y -= 1
            return 365 * y + y // 4 - y // 100 + y // 400 + total

        a = count(*map(int, re.findall("[0-9]+", input())))
        b = count(*map(int, re.findall("[0-9]+", input())))
        print(b - a)
        """,
        """
        import numpy as np

        def count(y, m, d):
            days = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
            if y % 4 == 0 and (y % 100 != 0 or y % 400 == 0):
                days[1] = 29
            y -= 1
            return 365 * y + y // 4 - y // 100 + y // 400 + np.sum(days[: m - 1]) + d

        a = count(*map(int, input().split()))
        b = count(*map(int, input().split()))
        print(b - a)
        """,
    ),
    slow=(
        """
        DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


        def leap(year):
            if year % 400 == 0:
                return True
            if year % 100 == 0:
                return False
            return year % 4 == 0


        def tomorrow(year, month, day):
            last = DAYS[month - 1]
            if month == 2 and leap(year):
                last += 1
            if day < last:
                return year, month, day + 1
            if month < 12:
                return year, month + 1, 1
            return year + 1, 1, 1


        def main():
            today = tuple(map(int, input().split()))
            fair = tuple(map(int, input().split()))
            total = 0
            while today != fair:
                today = tomorrow(*today)
                total += 1
            print(total)


        if __name__ == "__main__":
            main()
        """,
        """
        def count(y, m, d):
            total = 0
            days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for year in range(1, y + 1):
                if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
                    days[1] = 29
                else:
                    days[1] = 28
                for month in range(12):
                    for day in range(days[month]):
                        total += 1
                        if year == y and month == m - 1 and day == d - 1:
                            return total


        a = count(*map(int, input().split()))
        b = count(*map(int, input().split()))
        print(b - a)
        """,
    ),
    size=7000,
)
