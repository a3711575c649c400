"""Reads how many laps each car in a queue has to drive, each paying once a lap and then going to the back;
prints how many tolls are paid until car K is done."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
