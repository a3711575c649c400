"""Reads for each of N places the next one, a start and a number of steps, perhaps huge; prints the place
reached after that many steps."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
