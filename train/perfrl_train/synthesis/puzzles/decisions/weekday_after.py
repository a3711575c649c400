"""Reads a weekday and a number; prints the weekday that many days on, and whether it is free or work."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="weekday_after",
    inputs="""
        names = "Mon Tue Wed Thu Fri Sat Sun".split()
        days = size - rng.randint(0, 90) if size >= 100 else rng.choice([0, 7, rng.randint(1, 40 * size)])
        text = f"{rng.choice(names)} {days}\\n"
    """,
    fast=(
        """
        names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        day, n = input().split()
        i = (names.index(day) + int(n)) % 7
        if i >= 5:
            print(names[i], "free")
        else:
            print(names[i], "work")
        """,
        """
        S, N = input().split()
        week = "MonTueWedThuFriSatSun"
        k = week.index(S) + int(N) % 7 * 3
        k %= 21
        ans = week[k : k + 3]
        print(ans, "free" if ans[0] == "S" else "work")
        """,
        """
        # place of every day in the week
        place = {"Mon": 0, "Tue": 1, "Wed": 2, "Thu": 3, "Fri": 4, "Sat": 5, "Sun": 6}


        def main():
            day, n = input().split()
            there = (place[day] + int(n)) % 7
            for name in place:
                if place[name] == there:
                    print(name, "free" if there > 4 else "work")


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import datetime
        import fractions
        import random

        day, n = input().split()
        d = datetime.date(2024, 1, 1)
        while d.strftime("%a") != day:
            d += datetime.timedelta(days=1)
        d += datetime.timedelta(days=int(n))
        if d.weekday() >= 5:
            print(d.strftime("%a"), "free")
        else:
            print(d.strftime("%a"), "work")
        """,
        """
        import numpy as np

        names = np.array(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
        day, n = input().split()
        i = (np.argmax(names == day) + int(n)) % 7
        if i >= 5:
            print(names[i], "free")
        else:
            print(names[i], "work")
        """,
        """
        import re
        import string
        import queue
        import fractions
        import random
        from collections import deque

        S, N = re.match("([A-Za-z]+) ([0-9]+)", input()).groups()
        week = deque(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
        week.rotate(-week.index(S) - int(N))
        ans = week[0]
        print(ans, "free" if ans[0] == "S" else "work")
        """,
    ),
    slow=(
        """
        names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        day, n = input().split()
        i = names.index(day)
        for _ in range(int(n)):
            i += 1
            if i == 7:
                i = 0
        if i >= 5:
            print(names[i], "free")
        else:
            print(names[i], "work")
        """,
        """
        following = {
            "Mon": "Tue",
            "Tue": "Wed",
            "Wed": "Thu",
            "Thu": "Fri",
            "Fri": "Sat",
            "Sat": "Sun",
            "Sun": "Mon",
        }


        def main():
            day, n = input().split()
            left = int(n)
            while left > 0:
                day = following[day]
                left -= 1
            if day == "Sat" or day == "Sun":
                print(day, "free")
            else:
                print(day, "work")


        if __name__ == "__main__":
            main()
        """,
        """
        week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        S, N = input().split()
        while week[0] != S:
            week.append(week.pop(0))
        for i in range(int(N)):
            week.append(week.pop(0))
        ans = week[0]
        print(ans, "free" if ans[0] == "S" else "work")
        """,
    ),
    size=2_500_000,
)
