"""Reads N steps and rules that one comes before another; prints the order that keeps all rules and is the
first when compared number by number, or IMPOSSIBLE."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="earliest_recipe_order",
    inputs="""
        places = list(range(1, size + 1))
        rng.shuffle(places)
        rules = []
        for _ in range(rng.randint(0, size + 1) if size < 50 else 2 * size):
            i, j = rng.randrange(size), rng.randrange(size)
            if i > j and (size > 50 or rng.random() < 0.8):
                i, j = j, i
            if i != j:
                rules.append((places[i], places[j]))
        text = f"{size} {len(rules)}\\n" + "".join(f"{a} {b}\\n" for a, b in rules)
    """,
    fast=(
        """
        from heapq import heapify, heappop, heappush

        n, m = map(int, input().split())
        after = [[] for _ in range(n + 1)]
        waits = [0] * (n + 1)
        for _ in range(m):
            a, b = map(int, input().split())
            after[a].append(b)
            waits[b] += 1
        ready = [v for v in range(1, n + 1) if waits[v] == 0]
        heapify(ready)
        order = []
        while ready:
            u = heappop(ready)
            order.append(u)
            for v in after[u]:
                waits[v] -= 1
                if waits[v] == 0:
                    heappush(ready, v)
        if len(order) < n:
            print("IMPOSSIBLE")
        else:
            print(*order)
        """,
        """
        import sys
        import heapq


        def read_rules():
            numbers = list(map(int, sys.stdin.read().split()))
            n, m = numbers[:2]
            return n, list(zip(numbers[2::2], numbers[3::2]))


        def order_of(n, rules):
            before = [0] * (n + 1)
            then = {}
            for a, b in rules:
                before[b] += 1
                then.setdefault(a, []).append(b)
            heap = [step for step in range(1, n + 1) if not before[step]]
            result = []
            while heap:
                step = heapq.heappop(heap)
                result.append(step)
                for other in then.get(step, ()):
                    before[other] -= 1
                    if not before[other]:
                        heapq.heappush(heap, other)
            return result


        n, rules = read_rules()
        result = order_of(n, rules)
        print(" ".join(map(str, result)) if len(result) == n else "IMPOSSIBLE")
        """,
    ),
    heavy=(
        """
        from queue import PriorityQueue

        n, m = map(int, input().split())
        after = [[] for _ in range(n + 1)]
        waits = [0] * (n + 1)
        for _ in range(m):
            a, b = map(int, input().split())
            after[a].append(b)
            waits[b] += 1
        ready = PriorityQueue()
        for v in range(1, n + 1):
            if waits[v] == 0:
                ready.put(v)
        order = []
        while not ready.empty():
            u = ready.get()
            order.append(u)
            for v in after[u]:
                waits[v] -= 1
                if waits[v] == 0:
                    ready.put(v)
        if len(order) < n:
            print("IMPOSSIBLE")
        else:
            print(*order)
        """,
        """
        import sys
        import heapq
        import numpy as np


        def read_rules():
            numbers = np.array(sys.stdin.read().split(), dtype=np.int64)
            n, m = numbers[:2]
            return n, numbers[2:].reshape(m, 2)


        def order_of(n, rules):
            before = np.bincount(rules[:, 1], minlength=n + 1)
            then = {}
            for a, b in rules:
                then.setdefault(a, []).append(b)
            heap = [step for step in range(1, n + 1) if not before[step]]
            result = []
            while heap:
                step = heapq.heappop(heap)
                result.append(step)
                for other in then.get(step, ()):
                    before[other] -= 1
                    if not before[other]:
                        heapq.heappush(heap, other)
            return result


        n, rules = read_rules()
        result = order_of(n, rules)
        print(" ".join(map(str, result)) if len(result) == n else "IMPOSSIBLE")
        """,
        """
        import sys, math, random, copy, fractions
        from heapq import heapify, heappop, heappush
        from collections import Counter, defaultdict, deque

        MOD = 10 ** 9 + 7

        def gcd_all(values):
            g = 0
            for v in values:
                g = math.gcd(g, v)
            return g

        def LI():
            return list(map(int, sys.stdin.readline().split()))

        n, m = LI()
        after = defaultdict(list)
        waits = Counter()
        for _ in range(m):
            a, b = LI()
            after[a].append(b)
            waits[b] += 1
        ready = [v for v in range(1, n + 1) if waits[v] == 0]
        order = []
        while ready:
            u = heappop(ready)
            order.append(u)
            for v in after[u]:
                waits[v] -= 1
                if waits[v] == 0:
                    heappush(ready, v)
        print("IMPOSSIBLE" if len(order) < n else " ".join(map(str, order)))
        """,
    ),
    slow=(
        """
        n, m = map(int, input().split())
        after = [[] for _ in range(n + 1)]
        waits = [0] * (n + 1)
        for _ in range(m):
            a, b = map(int, input().split())
            after[a].append(b)
            waits[b] += 1
        done = []
        while True:
            ready = [v for v in range(1, n + 1) if waits[v] == 0]
            if not ready:
                break
            u = min(ready)
            waits[u] = -1
            done.append(u)
            for v in after[u]:
                waits[v] -= 1
        if len(done) < n:
            print("IMPOSSIBLE")
        else:
            print(*done)
        """,
        """
        import sys


        def read_rules():
            numbers = list(map(int, sys.stdin.read().split()))
            n, m = numbers[:2]
            return n, list(zip(numbers[2::2], numbers[3::2]))


        def order_of(n, rules):
            left = list(range(1, n + 1))
            result = []
            while left:
                blocked = set(b for a, b in rules)
                free = [step for step in left if step not in blocked]
                if not free:
                    break
                step = free[0]
                left.remove(step)
                result.append(step)
                rules = [rule for rule in rules if rule[0] != step]
            return result


        n, rules = read_rules()
        result = order_of(n, rules)
        print(" ".join(map(str, result)) if len(result) == n else "IMPOSSIBLE")
        """,
    ),
    size=1800,
)
