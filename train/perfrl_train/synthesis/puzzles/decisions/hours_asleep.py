"""Reads starts and ends by the clock, each less than a day apart; prints the sum of the spans as h:mm."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
