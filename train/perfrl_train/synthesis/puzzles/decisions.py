"""Very short tasks: choices among a few numbers or words, tables, clocks, dates and simple shapes."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    Puzzle(
        name="way_to_work",
        inputs="""
            top = 2 + size // 2
            a, b, c = (rng.randint(1, top) for _ in range(3))
            text = f"{a} {b} {c}\\n"
        """,
        fast=(
            """
            a, b, c = map(int, input().split())
            if a <= b and a <= c:
                print("walk", a)
            elif b <= c:
                print("bus", b)
            else:
                print("bike", c)
            """,
            """
            t = list(map(int, input().split()))
            i = t.index(min(t))
            print(["walk", "bus", "bike"][i], t[i])
            """,
            """
            def main():
                names = ["walk", "bus", "bike"]
                times = [int(w) for w in input().split()]
                best = 0
                for i in range(1, 3):
                    if times[i] < times[best]:
                        best = i
                print(names[best], times[best])


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            t = np.array(list(map(int, input().split())))
            i = np.argmin(t)
            print(["walk", "bus", "bike"][i], t[i])
            """,
            """
            import queue
            import random
            import fractions

            q = queue.PriorityQueue()
            for i, t in enumerate(map(int, input().split())):
                q.put((t, i))
            t, i = q.get()
            print(["walk", "bus", "bike"][i], t)
            """,
            """
            from dataclasses import dataclass
            from enum import Enum
            from typing import List
            import random

            @dataclass(order=True)
            class Way:
                minutes: int
                place: int
                name: str

            def main():
                names = ["walk", "bus", "bike"]
                times = [int(w) for w in input().split()]
                ways: List[Way] = []
                for i in range(3):
                    ways.append(Way(times[i], i, names[i]))
                best = min(ways)
                print(best.name, best.minutes)

            if __name__ == "__main__":
                main()
            """,
            """
            import sys
            import re, math, copy, heapq, bisect, decimal
            from collections import defaultdict, deque, Counter

            def input(): return sys.stdin.readline().strip()
            def ip(): return int(input())
            def fp(): return float(input())
            def strip(): return input().split()
            def zz(): return list(map(int, input().split()))

            a, b, c = zz()
            if a <= b and a <= c:
                print("walk", a)
            elif b <= c:
                print("bus", b)
            else:
                print("bike", c)
            """,
        ),
    ),
    Puzzle(
        name="shelf_of_a_letter",
        inputs="""
            letter = chr(97 + rng.randrange(26))
            if rng.random() < 0.4:
                letter = letter.upper()
            text = f"{letter} {rng.randint(0, 4 * size)}\\n"
        """,
        fast=(
            """
            c, k = input().split()
            i = ord(c.lower()) - 97
            j = (i + int(k)) % 26
            print(i + 1, chr(j + 97) if c.islower() else chr(j + 65))
            """,
            """
            low = "abcdefghijklmnopqrstuvwxyz"
            up = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            c, k = input().split()
            k = int(k)
            if c in low:
                i = low.index(c)
                print(i + 1, low[(i + k) % 26])
            else:
                i = up.index(c)
                print(i + 1, up[(i + k) % 26])
            """,
            """
            def move(letter, steps, first):
                place = ord(letter) - ord(first)
                there = (place + steps) % 26
                return place + 1, chr(ord(first) + there)


            letter, steps = input().split()
            if "a" <= letter <= "z":
                place, other = move(letter, int(steps), "a")
            else:
                place, other = move(letter, int(steps), "A")
            print(place, other)
            """,
        ),
        heavy=(
            """
            import string
            import random
            import decimal

            low = string.ascii_lowercase
            up = string.ascii_uppercase
            c, k = input().split()
            k = int(k)
            if c in low:
                i = low.index(c)
                print(i + 1, low[(i + k) % 26])
            else:
                i = up.index(c)
                print(i + 1, up[(i + k) % 26])
            """,
            """
            import re
            import statistics
            from collections import deque

            c, k = input().split()
            d = deque("abcdefghijklmnopqrstuvwxyz")
            i = d.index(c.lower())
            d.rotate(-int(k) - i)
            if re.match("[a-z]", c):
                print(i + 1, d[0])
            else:
                print(i + 1, d[0].upper())
            """,
            """
            import numpy as np
            letters = np.array([chr(97 + i) for i in range(26)])
            c, k = input().split()
            i = np.where(letters == c.lower())[0][0]
            j = (i + int(k)) % 26
            print(i + 1, letters[j] if c.islower() else letters[j].upper())
            """,
        ),
    ),
    Puzzle(
        name="hours_asleep",
        inputs="""
            nights = size
            lines = []
            for _ in range(nights):
                start, end = rng.randrange(1440), rng.randrange(1440)
                if rng.random() < 0.1:
                    end = start
                lines.append(f"{start // 60:02d}:{start % 60:02d} {end // 60:02d}:{end % 60:02d}")
            text = f"{nights}\\n" + "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            total = 0
            for _ in range(n):
                a, b = input().split()
                h1, m1 = map(int, a.split(":"))
                h2, m2 = map(int, b.split(":"))
                total += (h2 * 60 + m2 - h1 * 60 - m1) % 1440
            print(f"{total // 60}:{total % 60:02d}")
            """,
            """
            def minutes(clock):
                return int(clock[:2]) * 60 + int(clock[3:])


            def main():
                n = int(input())
                total = 0
                for _ in range(n):
                    asleep, awake = map(minutes, input().split())
                    if awake < asleep:  # past midnight
                        awake += 24 * 60
                    total += awake - asleep
                print("%d:%02d" % divmod(total, 60))


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            from datetime import datetime, timedelta

            n = int(input())
            total = timedelta(0)
            for _ in range(n):
                a, b = input().split()
                s = datetime.strptime(a, "%H:%M")
                t = datetime.strptime(b, "%H:%M")
                if t < s:
                    t += timedelta(days=1)
                total += t - s
            m = int(total.total_seconds()) // 60
            print(f"{m // 60}:{m % 60:02d}")
            """,
            """
            import re
            import decimal
            import datetime

            def minutes(clock):
                h, m = re.match(r"([0-9]+):([0-9]+)", clock).groups()
                return int(h) * 60 + int(m)

            def main():
                n = int(input())
                total = 0
                for _ in range(n):
                    asleep, awake = map(minutes, input().split())
                    if awake < asleep:  # past midnight
                        awake += 24 * 60
                    total += awake - asleep
                print("%d:%02d" % divmod(total, 60))

            if __name__ == "__main__":
                main()
            """,
            """
            import numpy as np

            n = int(input())
            s = np.zeros(n, dtype=np.int64)
            t = np.zeros(n, dtype=np.int64)
            for i in range(n):
                a, b = input().split()
                s[i] = int(a[:2]) * 60 + int(a[3:])
                t[i] = int(b[:2]) * 60 + int(b[3:])
            total = np.sum((t - s) % 1440)
            print(f"{total // 60}:{total % 60:02d}")
            """,
        ),
        slow=(
            """
            n = int(input())
            total = 0
            for _ in range(n):
                a, b = input().split()
                h, m = map(int, a.split(":"))
                h2, m2 = map(int, b.split(":"))
                # let the clock run
                while h != h2 or m != m2:
                    m += 1
                    if m == 60:
                        m = 0
                        h += 1
                    if h == 24:
                        h = 0
                    total += 1
            print(f"{total // 60}:{total % 60:02d}")
            """,
            """
            def minutes(clock):
                return int(clock[:2]) * 60 + int(clock[3:])


            def main():
                n = int(input())
                total = 0
                for _ in range(n):
                    asleep, awake = map(minutes, input().split())
                    if awake < asleep:  # past midnight
                        awake += 24 * 60
                    night = []
                    for minute in range(asleep, awake):
                        night.append(minute)
                    total += len(night)
                hours = 0
                while total >= 60:
                    total -= 60
                    hours += 1
                print("%d:%02d" % (hours, total))


            if __name__ == "__main__":
                main()
            """,
            """
            def next_minute(clock):
                h, m = int(clock[:2]), int(clock[3:])
                m += 1
                if m == 60:
                    h, m = (h + 1) % 24, 0
                return "%02d:%02d" % (h, m)


            def main():
                n = int(input())
                total = 0
                for _ in range(n):
                    now, awake = input().split()
                    while now != awake:
                        now = next_minute(now)
                        total += 1
                print("%d:%02d" % divmod(total, 60))


            if __name__ == "__main__":
                main()
            """,
        ),
        size=2400,
    ),
    Puzzle(
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
    ),
    Puzzle(
        name="kind_of_triangle",
        inputs="""
            kinds = []
            for _ in range(1 + size // 3):
                a, b = rng.randint(1, 4 + size), rng.randint(1, 4 + size)
                k = rng.randint(1, 4)
                c = rng.choice([a, b, a + b, max(1, a + b - 1), rng.randint(1, 4 + size)])
                sides = rng.choice([[a, b, c], [3 * k, 4 * k, 5 * k], [k, k, k], [a, a, b], [5, 12, 13]])
                rng.shuffle(sides)
                kinds.append(" ".join(map(str, sides)))
            text = f"{len(kinds)}\\n" + "\\n".join(kinds) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            for _ in range(n):
                a, b, c = sorted(map(int, input().split()))
                if a + b <= c:
                    print("none")
                elif a == c:
                    print("equal")
                elif a * a + b * b == c * c:
                    print("right")
                elif a == b or b == c:
                    print("two equal")
                else:
                    print("other")
            """,
            """
            def kind(a, b, c):
                if a > c:
                    a, c = c, a
                if b > c:
                    b, c = c, b
                if a + b <= c:
                    return "none"
                if a == b == c:
                    return "equal"
                if a**2 + b**2 == c**2:
                    return "right"
                if a == b or b == c or a == c:
                    return "two equal"
                return "other"


            def main():
                for _ in range(int(input())):
                    a, b, c = map(int, input().split())
                    print(kind(a, b, c))


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            for _ in range(n):
                a, b, c = np.sort(np.array(list(map(int, input().split()))))
                if a + b <= c:
                    print("none")
                elif a == c:
                    print("equal")
                elif a * a + b * b == c * c:
                    print("right")
                elif a == b or b == c:
                    print("two equal")
                else:
                    print("other")
            """,
            """
            from itertools import permutations
            from collections import Counter
            from fractions import Fraction
            import random

            def kind(sides):
                if any(a + b <= c for a, b, c in permutations(sides)):
                    return "none"
                most = max(Counter(sides).values())
                if most == 3:
                    return "equal"
                if any(Fraction(a * a + b * b, c * c) == 1 for a, b, c in permutations(sides)):
                    return "right"
                if most == 2:
                    return "two equal"
                return "other"

            def main():
                for _ in range(int(input())):
                    print(kind(list(map(int, input().split()))))

            if __name__ == "__main__":
                main()
            """,
            """
            import re
            import decimal
            import statistics
            n = int(input())
            for _ in range(n):
                a, b, c = sorted(map(int, re.findall("[0-9]+", input())))
                if a + b <= c:
                    print("none")
                elif a == c:
                    print("equal")
                elif a * a + b * b == c * c:
                    print("right")
                elif a == b or b == c:
                    print("two equal")
                else:
                    print("other")
            """,
        ),
    ),
    Puzzle(
        name="two_posters",
        inputs="""
            def poster():
                if size < 100:
                    xs, ys = (sorted(rng.sample(range(size + 3), 2)) for _ in range(2))
                else:
                    xs, ys = ([rng.randint(0, 60), size - rng.randint(0, 60)] for _ in range(2))
                return xs[0], ys[0], xs[1], ys[1]

            text = "".join(" ".join(map(str, poster())) + "\\n" for _ in range(2))
        """,
        fast=(
            """
            a, b, c, d = map(int, input().split())
            e, f, g, h = map(int, input().split())
            w = max(0, min(c, g) - max(a, e))
            z = max(0, min(d, h) - max(b, f))
            print("YES" if w * z > 0 else "NO")
            print((c - a) * (d - b) + (g - e) * (h - f) - w * z)
            """,
            """
            def area(box):
                x1, y1, x2, y2 = box
                return (x2 - x1) * (y2 - y1)


            def common(one, two):
                left = max(one[0], two[0])
                low = max(one[1], two[1])
                right = min(one[2], two[2])
                high = min(one[3], two[3])
                if left >= right or low >= high:
                    return 0
                return area((left, low, right, high))


            def main():
                one = list(map(int, input().split()))
                two = list(map(int, input().split()))
                both = common(one, two)
                if both > 0:
                    print("YES")
                else:
                    print("NO")
                print(area(one) + area(two) - both)


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            a, b, c, d = map(int, input().split())
            e, f, g, h = map(int, input().split())
            wall = np.zeros((max(c, g), max(d, h)), dtype=int)
            wall[a:c, b:d] += 1
            wall[e:g, f:h] += 1
            print("YES" if np.any(wall == 2) else "NO")
            print(np.count_nonzero(wall))
            """,
            """
            import numpy as np

            p = np.array(input().split(), dtype=int)
            q = np.array(input().split(), dtype=int)
            side = np.minimum(p[2:], q[2:]) - np.maximum(p[:2], q[:2])
            both = np.prod(np.clip(side, 0, None))
            print("YES" if both > 0 else "NO")
            print(np.prod(p[2:] - p[:2]) + np.prod(q[2:] - q[:2]) - both)
            """,
            """
            from collections import namedtuple
            from typing import NamedTuple
            from fractions import Fraction
            from copy import copy

            Box = namedtuple("Box", "x1 y1 x2 y2")

            def area(box):
                return (box.x2 - box.x1) * (box.y2 - box.y1)

            def common(one, two):
                left = max(one.x1, two.x1)
                low = max(one.y1, two.y1)
                right = min(one.x2, two.x2)
                high = min(one.y2, two.y2)
                if left >= right or low >= high:
                    return 0
                return area(Box(left, low, right, high))

            def main():
                one = Box(*map(int, input().split()))
                two = Box(*map(int, input().split()))
                both = common(one, two)
                if both > 0:
                    print("YES")
                else:
                    print("NO")
                print(area(one) + area(two) - both)

            main()
            """,
        ),
        slow=(
            """
            a, b, c, d = map(int, input().split())
            e, f, g, h = map(int, input().split())
            one = set()
            for x in range(a, c):
                for y in range(b, d):
                    one.add((x, y))
            two = set()
            for x in range(e, g):
                for y in range(f, h):
                    two.add((x, y))
            print("YES" if len(one & two) > 0 else "NO")
            print(len(one | two))
            """,
            """
            def area(box):
                x1, y1, x2, y2 = box
                return (x2 - x1) * (y2 - y1)


            def inside(x, y, box):
                return box[0] <= x < box[2] and box[1] <= y < box[3]


            def common(one, two):
                count = 0
                for x in range(one[0], one[2]):
                    for y in range(one[1], one[3]):
                        if inside(x, y, two):
                            count += 1
                return count


            def main():
                one = list(map(int, input().split()))
                two = list(map(int, input().split()))
                both = common(one, two)
                if both > 0:
                    print("YES")
                else:
                    print("NO")
                print(area(one) + area(two) - both)


            main()
            """,
        ),
        size=850,
    ),
    Puzzle(
        name="school_marks",
        inputs="""
            marks = [rng.choice([rng.randint(0, 100), 40, 60, 80, 90]) for _ in range(size)]
            text = f"{size}\\n" + "\\n".join(map(str, marks)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            a = b = c = d = e = 0
            for _ in range(n):
                x = int(input())
                if x >= 90:
                    a += 1
                elif x >= 80:
                    b += 1
                elif x >= 60:
                    c += 1
                elif x >= 40:
                    d += 1
                else:
                    e += 1
            print("A", a)
            print("B", b)
            print("C", c)
            print("D", d)
            print("F", e)
            """,
            """
            import sys


            def grade(mark):
                if mark >= 90:
                    return "A"
                if mark >= 80:
                    return "B"
                if mark >= 60:
                    return "C"
                if mark >= 40:
                    return "D"
                return "F"


            def main():
                marks = list(map(int, sys.stdin.read().split()))[1:]
                count = {"A": 0, "B": 0, "C": 0, "D": 0, "F": 0}
                for mark in marks:
                    count[grade(mark)] += 1
                for letter in "ABCDF":
                    print(letter, count[letter])


            if __name__ == "__main__":
                main()
            """,
            """
            from bisect import bisect_right

            cnt = [0] * 5
            for _ in range(int(input())):
                cnt[bisect_right([40, 60, 80, 90], int(input()))] += 1
            for i in range(4, -1, -1):
                print("FDCBA"[i], cnt[i])
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            x = np.array([int(input()) for _ in range(n)])
            print("A", np.sum(x >= 90))
            print("B", np.sum((80 <= x) & (x < 90)))
            print("C", np.sum((60 <= x) & (x < 80)))
            print("D", np.sum((40 <= x) & (x < 60)))
            print("F", np.sum(x < 40))
            """,
            """
            import sys
            from collections import Counter
            from typing import List
            import statistics
            import copy

            def grade(mark):
                if mark >= 90:
                    return "A"
                if mark >= 80:
                    return "B"
                if mark >= 60:
                    return "C"
                if mark >= 40:
                    return "D"
                return "F"

            def main():
                marks: List[int] = list(map(int, sys.stdin.read().split()))[1:]
                count = Counter(grade(mark) for mark in marks)
                for letter in "ABCDF":
                    print(letter, count[letter])

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            n = int(input())
            marks = []
            for _ in range(n):
                marks.append(int(input()))
            letters = ""
            for mark in range(0, 101):
                for i in range(n):
                    if marks[i] == mark:
                        if mark >= 90:
                            letters += "A"
                        elif mark >= 80:
                            letters += "B"
                        elif mark >= 60:
                            letters += "C"
                        elif mark >= 40:
                            letters += "D"
                        else:
                            letters += "F"
            for letter in "ABCDF":
                print(letter, letters.count(letter))
            """,
            """
            import sys


            def grade(mark):
                if mark in range(90, 101):
                    return "A"
                if mark in range(80, 90):
                    return "B"
                if mark in range(60, 80):
                    return "C"
                if mark in range(40, 60):
                    return "D"
                return "F"


            def main():
                marks = list(map(int, sys.stdin.read().split()))[1:]
                count = {"A": 0, "B": 0, "C": 0, "D": 0, "F": 0}
                # give out the marks from the front of the pile
                while marks:
                    mark = marks[0]
                    marks = marks[1:]
                    count[grade(mark)] += 1
                for letter in "ABCDF":
                    print(letter, count[letter])


            if __name__ == "__main__":
                main()
            """,
            """
            n = int(input())
            marks = [int(input()) for _ in range(n)]
            a = b = c = d = e = 0
            while len(marks) > 0:
                x = marks.pop(0)
                if x >= 90:
                    a += 1
                elif x >= 80:
                    b += 1
                elif x >= 60:
                    c += 1
                elif x >= 40:
                    d += 1
                else:
                    e += 1
            print("A", a)
            print("B", b)
            print("C", c)
            print("D", d)
            print("F", e)
            """,
        ),
        size=26000,
    ),
    Puzzle(
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
    ),
    Puzzle(
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
    ),
    Puzzle(
        name="places_of_runners",
        inputs="""
            n = 3 + size % 4 if size < 100 else size
            top = rng.choice([3, 9 * n])
            times = [rng.randint(1, top) for _ in range(n)]
            text = f"{n}\\n" + " ".join(map(str, times)) + "\\n"
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
            for x in t:
                print(place[x])
            """,
            """
            from bisect import bisect_left

            n = int(input())
            t = list(map(int, input().split()))
            s = sorted(t)
            print("\\n".join(str(bisect_left(s, x) + 1) for x in t))
            """,
            """
            def places(times):
                order = sorted(range(len(times)), key=times.__getitem__)
                result = [1] * len(times)
                for k in range(1, len(order)):
                    here, before = order[k], order[k - 1]
                    if times[here] == times[before]:
                        result[here] = result[before]
                    else:
                        result[here] = k + 1
                return result


            def main():
                input()
                times = [int(w) for w in input().split()]
                for place in places(times):
                    print(place)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            t = np.array(list(map(int, input().split())))
            s = np.sort(t)
            for p in np.searchsorted(s, t):
                print(p + 1)
            """,
            """
            import numpy as np

            def places(times):
                order = np.argsort(np.array(times), kind="stable")
                result = np.ones(len(times), dtype=np.int64)
                for k in range(1, len(order)):
                    here, before = order[k], order[k - 1]
                    if times[here] == times[before]:
                        result[here] = result[before]
                    else:
                        result[here] = k + 1
                return result

            def main():
                input()
                times = [int(w) for w in input().split()]
                for place in places(times):
                    print(place)

            if __name__ == "__main__":
                main()
            """,
            """
            import copy, re, random, fractions
            from collections import OrderedDict
            from itertools import accumulate

            n = int(input())
            t = list(map(int, re.findall("[0-9]+", input())))
            s = copy.deepcopy(t)
            s.sort()
            place = OrderedDict()
            for i in range(n):
                place.setdefault(s[i], i + 1)
            for x in t:
                print(place[x])
            """,
        ),
        slow=(
            """
            n = int(input())
            t = list(map(int, input().split()))
            for x in t:
                place = 1
                for y in t:
                    if y < x:
                        place += 1
                print(place)
            """,
            """
            n = int(input())
            t = list(map(int, input().split()))
            for x in t:
                print(sorted(t).index(x) + 1)
            """,
            """
            def places(times):
                result = []
                for here in times:
                    better = [other for other in times if other < here]
                    result.append(len(better) + 1)
                return result


            def main():
                input()
                times = [int(w) for w in input().split()]
                for place in places(times):
                    print(place)


            if __name__ == "__main__":
                main()
            """,
        ),
        size=2500,
    ),
    Puzzle(
        name="four_weights",
        inputs="""
            top = 2 + size
            w = [rng.randint(0, top) for _ in range(4)]
            if rng.random() < 0.6:
                w[3] = rng.choice([w[0] + w[1] + w[2], abs(w[0] + w[1] - w[2]), max(0, w[2] - w[0] - w[1])])
            rng.shuffle(w)
            text = " ".join(map(str, w)) + "\\n"
        """,
        fast=(
            """
            a, b, c, d = map(int, input().split())
            s = a + b + c + d
            if 2 * a == s or 2 * b == s or 2 * c == s or 2 * d == s:
                print("YES")
            elif a + b == c + d or a + c == b + d or a + d == b + c:
                print("YES")
            else:
                print("NO")
            """,
            """
            a, b, c, d = sorted(map(int, input().split()))
            print("YES" if a + b + c == d or a + d == b + c or a + b == c + d else "NO")
            """,
            """
            def balance(weights):
                total = sum(weights)
                if total % 2 == 1:
                    return False
                half = total // 2
                for i in range(4):
                    if weights[i] == half:
                        return True
                    for j in range(i):
                        if weights[i] + weights[j] == half:
                            return True
                return False


            print("YES" if balance([int(x) for x in input().split()]) else "NO")
            """,
        ),
        heavy=(
            """
            import numpy as np

            a, b, c, d = np.sort(np.array(input().split(), dtype=np.int64))
            print("YES" if a + b + c == d or a + d == b + c or a + b == c + d else "NO")
            """,
            """
            from itertools import product
            from fractions import Fraction
            import numpy as np

            w = np.array(list(map(int, input().split())))
            for signs in product([1, -1], repeat=4):
                if np.dot(w, np.array(signs)) == 0:
                    print("YES")
                    break
            else:
                print("NO")
            """,
            """
            import sys
            from typing import List, Set, Dict, Tuple
            from itertools import combinations
            from statistics import mean, median
            from queue import Queue, PriorityQueue

            def balance(weights: List[int]) -> bool:
                total = sum(weights)
                for k in range(1, 4):
                    for some in combinations(weights, k):
                        if 2 * sum(some) == total:
                            return True
                return False

            def main():
                weights = list(map(int, sys.stdin.readline().split()))
                print("YES" if balance(weights) else "NO")

            if __name__ == "__main__":
                main()
            """,
            """
            import re
            import fractions
            import datetime

            a, b, c, d = map(int, re.split(" ", input().strip()))
            s = a + b + c + d
            if 2 * a == s or 2 * b == s or 2 * c == s or 2 * d == s:
                print("YES")
            elif a + b == c + d or a + c == b + d or a + d == b + c:
                print("YES")
            else:
                print("NO")
            """,
        ),
    ),
)
