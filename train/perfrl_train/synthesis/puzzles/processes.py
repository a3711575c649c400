"""Tasks about things that happen: queues, stacks, robots, games, cycles, shifts of work, banks, cards."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    Puzzle(
        name="toll_booth_laps",
        inputs="""
            n = size
            top = rng.choice([1, 3, 9]) if size < 100 else 120
            laps = [rng.randint(1, top) for _ in range(n)]
            k = rng.randint(1, n)
            text = f"{n} {k}\\n" + " ".join(map(str, laps)) + "\\n"
        """,
        fast=(
            """
            n, k = map(int, input().split())
            t = list(map(int, input().split()))
            x = t[k - 1]
            # cars behind car k pass once less than it does
            before = sum(min(v, x) for v in t[:k])
            behind = sum(min(v, x - 1) for v in t[k:])
            print(before + behind)
            """,
            """
            n, k = map(int, input().split())
            a = [int(x) for x in input().split()]
            me = a[k - 1]
            ans = 0
            for i in range(n):
                limit = me if i < k else me - 1
                if a[i] < limit:
                    ans += a[i]
                else:
                    ans += limit
            print(ans)
            """,
            """
            def main():
                n, k = map(int, input().split())
                cars = list(enumerate(map(int, input().split()), start=1))
                passed = 0
                while True:
                    waiting = []
                    for number, laps in cars:
                        passed += 1
                        if laps > 1:
                            waiting.append((number, laps - 1))
                        elif number == k:
                            print(passed)
                            return
                    cars = waiting

            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, k = map(int, input().split())
            t = np.array(list(map(int, input().split())))
            x = t[k - 1]
            before = np.sum(np.minimum(t[:k], x))
            behind = np.sum(np.minimum(t[k:], x - 1))
            print(before + behind)
            """,
            """
            import numpy as np
            n, k = map(int, input().split())
            a = np.array(input().split(), dtype=np.int64)
            limit = np.where(np.arange(n) < k, a[k - 1], a[k - 1] - 1)
            print(int(np.minimum(a, limit).sum()))
            """,
            """
            import queue
            import random
            import statistics

            def main():
                n, k = map(int, input().split())
                cars = queue.Queue()
                for car in enumerate(map(int, input().split()), start=1):
                    cars.put(car)
                passed = 0
                while True:
                    number, laps = cars.get()
                    passed += 1
                    if laps > 1:
                        cars.put((number, laps - 1))
                    elif number == k:
                        print(passed)
                        return

            main()
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            t = list(map(int, input().split()))
            line = []
            for i in range(n):
                line.append([i + 1, t[i]])
            passed = 0
            while True:
                car = line[0]
                line = line[1:]
                passed += 1
                car[1] -= 1
                if car[1] == 0:
                    if car[0] == k:
                        break
                else:
                    line.append(car)
            print(passed)
            """,
            """
            def main():
                n, k = map(int, input().split())
                cars = list(enumerate(map(int, input().split()), start=1))
                passed = 0
                while True:
                    number, laps = cars.pop(0)
                    cars = cars + [(number, laps - 1)] if laps > 1 else cars
                    passed += 1
                    if laps == 1 and number == k:
                        print(passed)
                        return

            main()
            """,
        ),
        size=1600,
    ),
    Puzzle(
        name="mower_on_a_torus",
        inputs="""
            w, h = rng.randint(1, 9), rng.randint(1, 9)
            program = "".join(rng.choice("LRFFF") for _ in range(rng.randint(1, 12) if size < 100 else 150))
            k = rng.randint(1, size) if size < 100 else size
            text = f"{w} {h} {k}\\n{program}\\n"
        """,
        fast=(
            """
            W, H, K = map(int, input().split())
            P = input()
            dx, dy = 0, 1
            x = y = 0
            for c in P:
                if c == "F":
                    x += dx
                    y += dy
                elif c == "L":
                    dx, dy = -dy, dx
                else:
                    dx, dy = dy, -dx
            # one round moves by (x, y) and turns; four rounds point north again
            X = Y = 0
            for i in range(4):
                times = (K - i + 3) // 4
                X += x * times
                Y += y * times
                if (dx, dy) == (1, 0):
                    x, y = y, -x
                elif (dx, dy) == (0, -1):
                    x, y = -x, -y
                elif (dx, dy) == (-1, 0):
                    x, y = -y, x
            names = {(0, 1): "N", (1, 0): "E", (0, -1): "S", (-1, 0): "W"}
            turn = "NESW".index(names[dx, dy]) * K % 4
            print(X % W, Y % H, "NESW"[turn])
            """,
            """
            def play(program, rounds, x, y, d):
                step = [(0, 1), (1, 0), (0, -1), (-1, 0)]
                for _ in range(rounds):
                    for c in program:
                        if c == "L":
                            d = (d - 1) % 4
                        elif c == "R":
                            d = (d + 1) % 4
                        else:
                            x += step[d][0]
                            y += step[d][1]
                return x, y, d


            def main():
                w, h, k = map(int, input().split())
                program = input().strip()
                # after four rounds the mower looks north again
                x, y, d = play(program, 4, 0, 0, 0)
                x, y, d = play(program, k % 4, x * (k // 4), y * (k // 4), 0)
                print(x % w, y % h, "NESW"[d])


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            def play(program, rounds, pos, d):
                step = np.array([(0, 1), (1, 0), (0, -1), (-1, 0)])
                for _ in range(rounds):
                    for c in program:
                        if c == "L":
                            d = (d - 1) % 4
                        elif c == "R":
                            d = (d + 1) % 4
                        else:
                            pos = pos + step[d]
                return pos, d


            def main():
                w, h, k = map(int, input().split())
                program = input().strip()
                pos, d = play(program, 4, np.array([0, 0]), 0)
                pos, d = play(program, k % 4, pos * (k // 4), 0)
                x, y = pos % np.array([w, h])
                print(x, y, "NESW"[d])


            if __name__ == "__main__":
                main()
            """,
            """
            import math, cmath, random, copy, re, string, sys, decimal
            from enum import Enum
            from typing import NamedTuple
            from dataclasses import dataclass

            class Facing(Enum):
                N = 0
                E = 1
                S = 2
                W = 3

            @dataclass
            class Mower:
                x: int = 0
                y: int = 0
                d: int = 0

                def play(self, program, rounds):
                    step = [(0, 1), (1, 0), (0, -1), (-1, 0)]
                    for _ in range(rounds):
                        for c in program:
                            if c == "L":
                                self.d = (self.d - 1) % 4
                            elif c == "R":
                                self.d = (self.d + 1) % 4
                            else:
                                self.x += step[self.d][0]
                                self.y += step[self.d][1]

            w, h, k = map(int, input().split())
            program = input().strip()
            m = Mower()
            m.play(program, 4)
            m.x *= k // 4
            m.y *= k // 4
            m.play(program, k % 4)
            print(m.x % w, m.y % h, Facing(m.d).name)
            """,
        ),
        slow=(
            """
            W, H, K = map(int, input().split())
            P = input()
            dx, dy = 0, 1
            x = y = 0
            for i in range(K):
                for c in P:
                    if c == "F":
                        x = (x + dx) % W
                        y = (y + dy) % H
                    elif c == "L":
                        dx, dy = -dy, dx
                    else:
                        dx, dy = dy, -dx
            names = {(0, 1): "N", (1, 0): "E", (0, -1): "S", (-1, 0): "W"}
            print(x, y, names[dx, dy])
            """,
            """
            def play(program, rounds, x, y, d):
                step = [(0, 1), (1, 0), (0, -1), (-1, 0)]
                for _ in range(rounds):
                    for c in program:
                        if c == "L":
                            d = (d - 1) % 4
                        elif c == "R":
                            d = (d + 1) % 4
                        else:
                            x += step[d][0]
                            y += step[d][1]
                return x, y, d


            def main():
                w, h, k = map(int, input().split())
                program = input().strip()
                x, y, d = play(program, k, 0, 0, 0)
                print(x % w, y % h, "NESW"[d])


            if __name__ == "__main__":
                main()
            """,
        ),
        size=12000,
    ),
    Puzzle(
        name="last_pebble_loses",
        inputs="""
            m = rng.randint(1, 3) if size < 100 else 4
            steps = sorted(rng.sample(range(2, 9), m - 1) + [1])
            rng.shuffle(steps)
            n = rng.randint(1, 4 * size) if size < 100 else size
            text = f"{n} {m}\\n" + " ".join(map(str, steps)) + "\\n"
        """,
        fast=(
            """
            n, m = map(int, input().split())
            steps = list(map(int, input().split()))
            # win[i]: the player to move wins with i pebbles; who finds none has won
            win = [False] * (n + 1)
            win[0] = True
            for i in range(1, n + 1):
                for s in steps:
                    if s <= i and not win[i - s]:
                        win[i] = True
                        break
            bad = [i for i in range(1, n + 1) if not win[i]]
            print("Ada" if win[n] else "Bo")
            print(len(bad), bad[-1])
            """,
            """
            def main():
                n, m = map(int, input().split())
                a = tuple(map(int, input().split()))
                losing = set()
                last = 0
                for i in range(1, n + 1):
                    for s in a:
                        if i - s in losing:
                            break
                    else:
                        losing.add(i)
                        last = i
                print("Bo" if n in losing else "Ada")
                print(len(losing), last)

            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, m = map(int, input().split())
            steps = np.array(list(map(int, input().split())))
            win = np.zeros(n + 1, dtype=bool)
            win[0] = True
            for i in range(1, n + 1):
                for s in steps:
                    if s <= i and not win[i - s]:
                        win[i] = True
                        break
            bad = np.where(win == False)[0]
            print("Ada" if win[n] else "Bo")
            print(len(bad), bad[-1])
            """,
            """
            import sys, random, string, copy, bisect, heapq, re, statistics
            from fractions import Fraction
            from collections import defaultdict, deque
            from functools import lru_cache
            sys.setrecursionlimit(10**6)

            def II(): return int(sys.stdin.readline())
            def MI(): return map(int, sys.stdin.readline().split())
            def LI(): return list(MI())

            n, m = MI()
            steps = LI()

            @lru_cache(maxsize=None)
            def win(i):
                if i == 0:
                    return True
                return any(s <= i and not win(i - s) for s in steps)

            bad = []
            for i in range(1, n + 1):
                if not win(i):
                    bad.append(i)
            print("Ada" if win(n) else "Bo")
            print(len(bad), bad[-1])
            """,
        ),
        slow=(
            """
            def main():
                n, m = map(int, input().split())
                a = tuple(map(int, input().split()))
                losing = []
                for i in range(1, n + 1):
                    for s in a:
                        if i - s in losing:
                            break
                    else:
                        losing.append(i)
                print("Bo" if n in losing else "Ada")
                print(len(losing), losing[-1])

            main()
            """,
            """
            n, m = map(int, input().split())
            steps = list(map(int, input().split()))
            win = [True]
            for i in range(1, n + 1):
                # can the other one be left with a lost pile?
                lost = [j for j in range(i) if not win[j]]
                ok = False
                for s in steps:
                    if i - s in lost:
                        ok = True
                win.append(ok)
            bad = [i for i in range(1, n + 1) if not win[i]]
            print("Ada" if win[n] else "Bo")
            print(len(bad), bad[-1])
            """,
        ),
        size=5500,
    ),
    Puzzle(
        name="wandering_lantern",
        inputs="""
            m = size + 1 if size < 100 else size
            order = list(range(m))
            rng.shuffle(order)
            link = [rng.randint(1, m) for _ in range(m)]
            if size >= 100 or rng.random() < 0.4:
                for a, b in zip(order, order[1:] + order[rng.randrange(m // 2 + 1) :][:1]):
                    link[a] = b + 1
            start = order[0] + 1
            k = rng.randint(0, 3 * m) if size < 100 else 1500 * m + 7
            text = f"{m} {k} {start}\\n" + " ".join(map(str, link)) + "\\n"
        """,
        fast=(
            """
            n, k, s = map(int, input().split())
            a = list(map(int, input().split()))
            first = [-1] * (n + 1)
            path = []
            x = s
            while first[x] < 0:
                first[x] = len(path)
                path.append(x)
                x = a[x - 1]
            tail = first[x]
            if k < len(path):
                print(path[k])
            else:
                print(path[tail + (k - tail) % (len(path) - tail)])
            """,
            """
            def main():
                N, K, S = map(int, input().split())
                nxt = [int(v) - 1 for v in input().split()]
                when = {}
                at = S - 1
                t = 0
                while t < K:
                    if at in when:
                        # been here: leave out whole laps
                        lap = t - when[at]
                        rest = (K - t) % lap
                        for _ in range(rest):
                            at = nxt[at]
                        break
                    when[at] = t
                    at = nxt[at]
                    t += 1
                print(at + 1)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, k, s = map(int, input().split())
            a = np.array([0] + list(map(int, input().split())))
            first = np.full(n + 1, -1)
            path = []
            x = s
            while first[x] < 0:
                first[x] = len(path)
                path.append(x)
                x = a[x]
            tail = first[x]
            if k < len(path):
                print(path[k])
            else:
                print(path[tail + (k - tail) % (len(path) - tail)])
            """,
            """
            import numpy as np

            # jump in powers of two
            n, k, s = map(int, input().split())
            jump = np.array(input().split(), dtype=np.int64) - 1
            at = s - 1
            while k > 0:
                if k % 2 == 1:
                    at = jump[at]
                jump = jump[jump]
                k //= 2
            print(at + 1)
            """,
            """
            import re
            import queue
            import random
            import statistics
            from collections import OrderedDict

            def main():
                N, K, S = map(int, input().split())
                nxt = [int(v) - 1 for v in re.findall(r"\\d+", input())]
                when = OrderedDict()
                at = S - 1
                t = 0
                while t < K:
                    if at in when:
                        lap = t - when[at]
                        rest = (K - t) % lap
                        for _ in range(rest):
                            at = nxt[at]
                        break
                    when[at] = t
                    at = nxt[at]
                    t += 1
                print(at + 1)


            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            n, k, s = map(int, input().split())
            a = list(map(int, input().split()))
            path = []
            x = s
            while x not in path:
                path.append(x)
                x = a[x - 1]
            tail = path.index(x)
            if k < len(path):
                print(path[k])
            else:
                print(path[tail + (k - tail) % (len(path) - tail)])
            """,
            """
            def main():
                N, K, S = map(int, input().split())
                nxt = [int(v) - 1 for v in input().split()]
                at = S - 1
                for _ in range(K):
                    at = nxt[at]
                print(at + 1)


            if __name__ == "__main__":
                main()
            """,
        ),
        size=6000,
    ),
    Puzzle(
        name="lighthouse_shifts",
        inputs="""
            lines = []
            for _ in range(size):
                a = rng.randrange(0, 1439) if size < 100 else rng.randrange(0, 700)
                longest = rng.choice([5, 60, 600] if size < 100 else [300, 600, 739])
                b = rng.randint(a + 1, min(1439, a + longest))
                if size < 100 and rng.random() < 0.3:
                    a, b = a // 60 * 60, a // 60 * 60 + 30
                lines.append(f"{a // 60:02d}:{a % 60:02d} {b // 60:02d}:{b % 60:02d}")
            text = f"{size}\\n" + "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            def minutes(t):
                h, m = t.split(":")
                return int(h) * 60 + int(m)


            n = int(input())
            change = [0] * 1441
            for _ in range(n):
                a, b = input().split()
                change[minutes(a)] += 1
                change[minutes(b)] -= 1
            keepers = 0
            lit = 0
            most = 0
            for c in change:
                keepers += c
                if keepers > 0:
                    lit += 1
                most = max(most, keepers)
            print(f"{lit // 60:02d}:{lit % 60:02d}")
            print(most)
            """,
            """
            import sys

            def main():
                data = sys.stdin.read().split()[1:]
                events = []
                for i in range(0, len(data), 2):
                    for t, d in ((data[i], 1), (data[i + 1], -1)):
                        events.append((int(t[:2]) * 60 + int(t[3:]), d))
                events.sort()
                lit = most = now = 0
                last = 0
                for t, d in events:
                    if now:
                        lit += t - last
                    last = t
                    now += d
                    if now > most:
                        most = now
                print("%02d:%02d" % divmod(lit, 60))
                print(most)

            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np


            def minutes(t):
                h, m = t.split(":")
                return int(h) * 60 + int(m)


            n = int(input())
            change = np.zeros(1441, dtype=np.int64)
            for _ in range(n):
                a, b = input().split()
                change[minutes(a)] += 1
                change[minutes(b)] -= 1
            keepers = np.cumsum(change)
            lit = np.count_nonzero(keepers)
            most = keepers.max()
            print(f"{lit // 60:02d}:{lit % 60:02d}")
            print(most)
            """,
            """
            import sys
            from datetime import datetime, timedelta

            def main():
                data = sys.stdin.read().split()[1:]
                events = []
                for i in range(0, len(data), 2):
                    for t, d in ((data[i], 1), (data[i + 1], -1)):
                        events.append((datetime.strptime(t, "%H:%M"), d))
                events.sort()
                lit = timedelta(0)
                most = now = 0
                last = events[0][0]
                for t, d in events:
                    if now:
                        lit += t - last
                    last = t
                    now += d
                    if now > most:
                        most = now
                print("%02d:%02d" % divmod(lit.seconds // 60, 60))
                print(most)

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            def minutes(t):
                h, m = t.split(":")
                return int(h) * 60 + int(m)


            n = int(input())
            keepers = [0] * 1441
            for _ in range(n):
                a, b = input().split()
                for t in range(minutes(a), minutes(b)):
                    keepers[t] += 1
            lit = 0
            for k in keepers:
                if k > 0:
                    lit += 1
            print(f"{lit // 60:02d}:{lit % 60:02d}")
            print(max(keepers))
            """,
            """
            import sys

            def main():
                data = sys.stdin.read().split()[1:]
                starts, ends = [], []
                for i in range(0, len(data), 2):
                    s, e = data[i], data[i + 1]
                    starts.append(int(s[:2]) * 60 + int(s[3:]))
                    ends.append(int(e[:2]) * 60 + int(e[3:]))
                lit = 0
                most = 0
                for t in range(1440):
                    now = 0
                    for s, e in zip(starts, ends):
                        if s <= t < e:
                            now += 1
                    if now:
                        lit += 1
                    if now > most:
                        most = now
                print("%02d:%02d" % divmod(lit, 60))
                print(most)

            if __name__ == "__main__":
                main()
            """,
            """
            n = int(input())
            shifts = []
            for i in range(n):
                a, b = input().split()
                shifts.append((int(a[:2]) * 60 + int(a[3:]), int(b[:2]) * 60 + int(b[3:])))
            lit = set()
            most = 0
            for a, b in shifts:
                lit |= set(range(a, b))
                # how many are there when this one begins
                most = max(most, len([1 for c, d in shifts if c <= a < d]))
            lit = len(lit)
            print(f"{lit // 60:02d}:{lit % 60:02d}")
            print(most)
            """,
        ),
        size=4000,
    ),
    Puzzle(
        name="village_bank",
        inputs="""
            people = []
            while len(people) < max(2, size // 5):
                name = "".join(rng.choice("abekmnort") for _ in range(rng.randint(2, 5)))
                if name not in people:
                    people.append(name)
            lines = []
            for _ in range(size):
                cents = rng.choice([rng.randint(1, 99), rng.randint(1, 9999), 100 * rng.randint(1, 30)])
                amount = f"{cents // 100}.{cents % 100:02d}"
                kind = rng.choice(["put", "put", "take", "give"])
                if kind == "give":
                    lines.append(f"give {rng.choice(people)} {rng.choice(people)} {amount}")
                else:
                    lines.append(f"{kind} {rng.choice(people)} {amount}")
            text = f"{size}\\n" + "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            def cents(text):
                a, b = text.split(".")
                return int(a) * 100 + int(b)


            def show(c):
                return "%d.%02d" % (c // 100, c % 100)


            n = int(input())
            money = {}
            refused = 0
            for _ in range(n):
                words = input().split()
                c = cents(words[-1])
                who = words[1]
                if who not in money:
                    money[who] = 0
                if words[0] == "put":
                    money[who] += c
                elif money[who] < c:
                    refused += 1
                else:
                    money[who] -= c
                    if words[0] == "give":
                        other = words[2]
                        money[other] = money.get(other, 0) + c
            for who in sorted(money):
                print(who, show(money[who]))
            print(refused)
            """,
            """
            import sys

            def main():
                lines = sys.stdin.read().splitlines()
                account = {}
                refused = 0
                for line in lines[1:int(lines[0]) + 1]:
                    kind, name, *rest = line.split()
                    value = int(rest[-1].replace(".", ""))
                    balance = account.setdefault(name, 0)
                    if kind == "put":
                        account[name] = balance + value
                        continue
                    if balance < value:
                        refused += 1
                        continue
                    account[name] = balance - value
                    if kind == "give":
                        account[rest[0]] = account.get(rest[0], 0) + value
                out = []
                for name, value in sorted(account.items()):
                    out.append(f"{name} {value // 100}.{value % 100:02d}")
                out.append(str(refused))
                print("\\n".join(out))

            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import random
            import statistics
            from decimal import Decimal
            from collections import defaultdict

            n = int(input())
            money = defaultdict(lambda: Decimal("0.00"))
            refused = 0
            for _ in range(n):
                words = input().split()
                c = Decimal(words[-1])
                who = words[1]
                if words[0] == "put":
                    money[who] += c
                elif money[who] < c:
                    refused += 1
                else:
                    money[who] -= c
                    if words[0] == "give":
                        other = words[2]
                        money[other] += c
            for who in sorted(money):
                print(who, money[who])
            print(refused)
            """,
            """
            import sys
            import numpy as np

            def main():
                lines = [line.split() for line in sys.stdin.read().splitlines()[1:]]
                names = np.unique(np.array([w for line in lines for w in line[1:-1]]))
                number = {name: i for i, name in enumerate(names)}
                account = np.zeros(len(names), dtype=np.int64)
                known = np.zeros(len(names), dtype=bool)
                refused = 0
                for kind, name, *rest in lines:
                    value = int(rest[-1].replace(".", ""))
                    i = number[name]
                    known[i] = True
                    if kind == "put":
                        account[i] += value
                        continue
                    if account[i] < value:
                        refused += 1
                        continue
                    account[i] -= value
                    if kind == "give":
                        j = number[rest[0]]
                        account[j] += value
                        known[j] = True
                for i in np.where(known)[0]:
                    print(f"{names[i]} {account[i] // 100}.{account[i] % 100:02d}")
                print(refused)

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            def cents(text):
                a, b = text.split(".")
                return int(a) * 100 + int(b)


            def show(c):
                return "%d.%02d" % (c // 100, c % 100)


            n = int(input())
            names = []
            money = []
            refused = 0
            for _ in range(n):
                words = input().split()
                c = cents(words[-1])
                who = words[1]
                if who not in names:
                    names.append(who)
                    money.append(0)
                if words[0] == "put":
                    money[names.index(who)] += c
                elif money[names.index(who)] < c:
                    refused += 1
                else:
                    money[names.index(who)] -= c
                    if words[0] == "give":
                        other = words[2]
                        if other not in names:
                            names.append(other)
                            money.append(0)
                        money[names.index(other)] += c
            for who in sorted(names):
                print(who, show(money[names.index(who)]))
            print(refused)
            """,
            """
            def find(accounts, name):
                for acc in accounts:
                    if acc[0] == name:
                        return acc
                acc = [name, 0]
                accounts.append(acc)
                accounts.sort()
                return acc

            n = int(input())
            accounts = []
            refused = 0
            for _ in range(n):
                op, *args = input().split()
                v = int(args[-1].replace(".", ""))
                acc = find(accounts, args[0])
                if op == "put":
                    acc[1] += v
                elif acc[1] >= v:
                    acc[1] -= v
                    if op == "give":
                        find(accounts, args[1])[1] += v
                else:
                    refused += 1
            for name, v in accounts:
                print(f"{name} {v // 100}.{v % 100:02d}")
            print(refused)
            """,
        ),
        size=5200,
    ),
    Puzzle(
        name="dealer_tricks",
        inputs="""
            n = size + 1 if size < 100 else size
            q = rng.randint(1, 2 * n) if size < 100 else size
            lines = [f"{n} {q}"]
            left = n
            for _ in range(q):
                kind = rng.choice(["cut", "cut", "turn", "deal"])
                if kind == "deal" and left > (1 if size < 100 else n // 2):
                    lines.append("deal")
                    left -= 1
                elif kind == "turn":
                    lines.append("turn")
                else:
                    lines.append(f"cut {rng.randint(0, left if size < 100 else left // 4)}")
            text = "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            import sys

            def main():
                n, q = map(int, sys.stdin.readline().split())
                deck = list(range(1, n + 1))
                top = 0
                step = 1
                dealt = []
                for line in sys.stdin:
                    if line[0] == "c":
                        top = (top + step * int(line.split()[1])) % len(deck)
                    elif line[0] == "t":
                        # the last card is now the first one
                        top = (top - step) % len(deck)
                        step = -step
                    else:
                        dealt.append(deck.pop(top))
                        if step == 1:
                            top %= len(deck)
                        else:
                            top = (top - 1) % len(deck)
                print(sum(dealt), *dealt[-5:])
                print(deck[top], deck[(top - step) % len(deck)])

            if __name__ == "__main__":
                main()
            """,
            """
            from collections import deque

            n, q = map(int, input().split())
            deck = deque(range(1, n + 1))
            turned = False
            dealt = []
            for _ in range(q):
                op = input().split()
                if op[0] == "cut":
                    deck.rotate(int(op[1]) if turned else -int(op[1]))
                elif op[0] == "turn":
                    turned = not turned
                elif turned:
                    dealt.append(deck.pop())
                else:
                    dealt.append(deck.popleft())
            if turned:
                deck.reverse()
            print(sum(dealt), *dealt[-5:])
            print(deck[0], deck[-1])
            """,
        ),
        heavy=(
            """
            import copy
            import random
            import statistics
            from queue import Queue
            from collections import deque

            n, q = map(int, input().split())
            deck = deque(range(1, n + 1))
            turned = False
            dealt = Queue()
            total = 0
            for _ in range(q):
                op = input().split()
                if op[0] == "cut":
                    deck.rotate(int(op[1]) if turned else -int(op[1]))
                elif op[0] == "turn":
                    turned = not turned
                else:
                    card = deck.pop() if turned else deck.popleft()
                    total += card
                    dealt.put(card)
                    if dealt.qsize() > 5:
                        dealt.get()
            if turned:
                deck.reverse()
            last = []
            while not dealt.empty():
                last.append(dealt.get())
            print(total, *last)
            print(deck[0], deck[-1])
            """,
            """
            import numpy as np

            n, q = map(int, input().split())
            deck = np.arange(1, n + 1)
            dealt = []
            for _ in range(q):
                op = input().split()
                if op[0] == "cut":
                    deck = np.roll(deck, -int(op[1]))
                elif op[0] == "turn":
                    deck = deck[::-1]
                else:
                    dealt.append(deck[0])
                    deck = deck[1:]
            print(np.sum(np.array(dealt, dtype=np.int64)), *dealt[-5:])
            print(deck[0], deck[-1])
            """,
        ),
        slow=(
            """
            import sys

            def main():
                n, q = map(int, sys.stdin.readline().split())
                deck = list(range(1, n + 1))
                dealt = []
                for line in sys.stdin:
                    if line[0] == "c":
                        k = int(line.split()[1])
                        deck = deck[k:] + deck[:k]
                    elif line[0] == "t":
                        deck = deck[::-1]
                    else:
                        dealt.append(deck.pop(0))
                print(sum(dealt), *dealt[-5:])
                print(deck[0], deck[-1])

            if __name__ == "__main__":
                main()
            """,
            """
            n, q = map(int, input().split())
            deck = list(range(1, n + 1))
            dealt = []
            for _ in range(q):
                op = input().split()
                if op[0] == "cut":
                    for i in range(int(op[1])):
                        card = deck.pop(0)
                        deck.append(card)
                elif op[0] == "turn":
                    deck.reverse()
                else:
                    dealt.append(deck.pop(0))
            print(sum(dealt), *dealt[-5:])
            print(deck[0], deck[-1])
            """,
        ),
        size=6000,
    ),
    Puzzle(
        name="tower_of_crates",
        inputs="""
            q = size
            lines = [str(q)]
            height = 0
            for _ in range(q):
                r = rng.random()
                if r < (0.5 if size < 100 else 0.7) or height == 0 and r < 0.9:
                    lines.append(f"push {rng.randint(1, 30 if size < 100 else 10**6)}")
                    height += 1
                elif r < 0.8 and height:
                    lines.append("pop")
                    height -= 1
                else:
                    lines.append("heaviest")
            lines.append("heaviest")
            lines[0] = str(q + 1)
            text = "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            import sys

            def main():
                lines = sys.stdin.read().split("\\n")
                tower = []
                out = []
                for line in lines[1:int(lines[0]) + 1]:
                    if line[0:2] == "pu":
                        w = int(line[5:])
                        # with each crate the heaviest up to it
                        if tower and tower[-1] > w:
                            tower.append(tower[-1])
                        else:
                            tower.append(w)
                    elif line == "pop":
                        tower.pop()
                    else:
                        out.append(tower[-1] if tower else "empty")
                print("\\n".join(map(str, out)))

            if __name__ == "__main__":
                main()
            """,
            """
            q = int(input())
            stack = []
            heavy = [0]
            for _ in range(q):
                op = input().split()
                if op[0] == "push":
                    w = int(op[1])
                    stack.append(w)
                    heavy.append(max(w, heavy[-1]))
                elif op[0] == "pop":
                    stack.pop()
                    heavy.pop()
                elif len(stack) == 0:
                    print("empty")
                else:
                    print(heavy[-1])
            """,
        ),
        heavy=(
            """
            from queue import LifoQueue
            from fractions import Fraction
            import statistics
            import random

            q = int(input())
            stack = LifoQueue()
            heavy = [0]
            for _ in range(q):
                op = input().split()
                if op[0] == "push":
                    w = int(op[1])
                    stack.put(w)
                    heavy.append(max(w, heavy[-1]))
                elif op[0] == "pop":
                    stack.get()
                    heavy.pop()
                elif stack.empty():
                    print("empty")
                else:
                    print(heavy[-1])
            """,
            """
            import sys
            import numpy as np

            def main():
                lines = sys.stdin.read().split("\\n")
                q = int(lines[0])
                top = np.zeros(q + 1, dtype=np.int64)
                height = 0
                out = []
                for line in lines[1:q + 1]:
                    if line[0:2] == "pu":
                        height += 1
                        top[height] = np.maximum(top[height - 1], int(line[5:]))
                    elif line == "pop":
                        height -= 1
                    else:
                        out.append(top[height] if height else "empty")
                print("\\n".join(map(str, out)))

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            q = int(input())
            stack = []
            for _ in range(q):
                op = input().split()
                if op[0] == "push":
                    w = int(op[1])
                    stack.append(w)
                elif op[0] == "pop":
                    stack.pop()
                elif len(stack) == 0:
                    print("empty")
                else:
                    print(max(stack))
            """,
            """
            import sys

            def main():
                lines = sys.stdin.read().split("\\n")
                tower = []
                out = []
                for line in lines[1:int(lines[0]) + 1]:
                    if line[0:2] == "pu":
                        w = int(line[5:])
                        tower = [w] + tower
                    elif line == "pop":
                        tower = tower[1:]
                    elif tower:
                        best = tower[0]
                        for w in tower:
                            if w > best:
                                best = w
                        out.append(best)
                    else:
                        out.append("empty")
                print("\\n".join(map(str, out)))

            if __name__ == "__main__":
                main()
            """,
        ),
        size=9000,
    ),
    Puzzle(
        name="duel_of_snails",
        inputs="""
            top = 40 if size < 1000 else size
            hp = [rng.randint(1, top), rng.randint(1, top)]
            if size >= 1000:
                hp = [size, size - rng.randint(0, 9)]
            if rng.random() < 0.4:
                hit, heal = [rng.randint(1, 4)] * 2, rng.choice([0, 1])
            else:
                hit, heal = [rng.randint(1, 6), rng.randint(1, 6)], rng.randint(0, 2)
            if size >= 1000:
                hit, heal = [3, 2], 1
            hit = [max(h, heal + 1) for h in hit]
            text = f"{hp[0]} {hit[0]}\\n{hp[1]} {hit[1]}\\n{heal}\\n"
        """,
        fast=(
            """
            a, x = map(int, input().split())
            b, y = map(int, input().split())
            h = int(input())
            # after the first blow each blow takes away what is left of it after healing
            p = 1 + max(0, -(-(b - x) // (x - h)))
            q = 1 + max(0, -(-(a - y) // (y - h)))
            if p <= q:
                print("first", p)
            else:
                print("second", q)
            """,
            """
            def blows(life, hit, heal):
                if life <= hit:
                    return 1
                return 1 + (life - heal - 1) // (hit - heal)


            a, x = map(int, input().split())
            b, y = map(int, input().split())
            heal = int(input())
            p, q = blows(b, x, heal), blows(a, y, heal)
            print(*(("first", p) if p <= q else ("second", q)))
            """,
        ),
        heavy=(
            """
            import numpy as np

            a, x = map(int, input().split())
            b, y = map(int, input().split())
            h = int(input())
            p = 1 + np.maximum(0, np.ceil((b - x) / (x - h)).astype(np.int64))
            q = 1 + np.maximum(0, np.ceil((a - y) / (y - h)).astype(np.int64))
            if p <= q:
                print("first", p)
            else:
                print("second", q)
            """,
            """
            from fractions import Fraction
            import statistics
            import math

            a, x = map(int, input().split())
            b, y = map(int, input().split())
            h = int(input())
            p = 1 + max(0, math.ceil(Fraction(b - x, x - h)))
            q = 1 + max(0, math.ceil(Fraction(a - y, y - h)))
            if p <= q:
                print("first", p)
            else:
                print("second", q)
            """,
            """
            import random, queue, re, datetime
            from decimal import Decimal, ROUND_CEILING


            def blows(life, hit, heal):
                if life <= hit:
                    return 1
                return 1 + int((Decimal(life - hit) / (hit - heal)).to_integral_value(ROUND_CEILING))


            a, x = map(int, input().split())
            b, y = map(int, input().split())
            heal = int(input())
            p, q = blows(b, x, heal), blows(a, y, heal)
            print(*(("first", p) if p <= q else ("second", q)))
            """,
        ),
        slow=(
            """
            a, x = map(int, input().split())
            b, y = map(int, input().split())
            h = int(input())
            n = 0
            while True:
                n += 1
                b -= x
                if b <= 0:
                    print("first", n)
                    break
                b += h
                a -= y
                if a <= 0:
                    print("second", n)
                    break
                a += h
            """,
            """
            def blows(life, hit, heal):
                count = 0
                while life > 0:
                    life -= hit
                    count += 1
                    if life > 0:
                        life += heal
                return count


            a, x = map(int, input().split())
            b, y = map(int, input().split())
            heal = int(input())
            p, q = blows(b, x, heal), blows(a, y, heal)
            print(*(("first", p) if p <= q else ("second", q)))
            """,
        ),
        size=2000000,
    ),
)
