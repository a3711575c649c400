"""Reads the shifts of lighthouse keepers as times of one day; prints for how long, in hours and minutes, at
least one is on duty, and the most that are on duty at once."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
