"""Reads N islands and the bridges between them; prints how many groups of connected islands there are, and
the size of the largest."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="island_bridges",
    inputs="""
        bridges = rng.randint(0, size) if size < 50 else size
        lines = [f"{rng.randint(1, size)} {rng.randint(1, size)}" for _ in range(bridges)]
        text = f"{size} {bridges}\\n" + "".join(line + "\\n" for line in lines)
    """,
    fast=(
        """
        import sys

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        data = list(map(int, sys.stdin.read().split()))
        n, m = data[0], data[1]
        parent = list(range(n + 1))
        size = [1] * (n + 1)
        groups = n
        for i in range(m):
            a = find(data[2 + 2 * i])
            b = find(data[3 + 2 * i])
            if a == b:
                continue
            if size[a] < size[b]:
                a, b = b, a
            parent[b] = a
            size[a] += size[b]
            groups -= 1
        largest = max(size[find(v)] for v in range(1, n + 1))
        print(groups, largest)
        """,
        """
        import sys
        input = sys.stdin.readline

        n, m = map(int, input().split())
        G = [[] for _ in range(n)]
        for _ in range(m):
            a, b = map(int, input().split())
            G[a - 1].append(b - 1)
            G[b - 1].append(a - 1)
        seen = [False] * n
        groups = 0
        largest = 0
        for s in range(n):
            if seen[s]:
                continue
            groups += 1
            seen[s] = True
            stack = [s]
            reached = 0
            while stack:
                u = stack.pop()
                reached += 1
                for v in G[u]:
                    if not seen[v]:
                        seen[v] = True
                        stack.append(v)
            largest = max(largest, reached)
        print(groups, largest)
        """,
        """
        N, M = map(int, input().split())
        label = list(range(N + 1))
        members = [[i] for i in range(N + 1)]
        for _ in range(M):
            a, b = map(int, input().split())
            a, b = label[a], label[b]
            if a != b:
                # the smaller group takes the label of the larger one
                if len(members[a]) < len(members[b]):
                    a, b = b, a
                for x in members[b]:
                    label[x] = a
                members[a] += members[b]
                members[b] = []
        sizes = [len(g) for g in members[1:] if g]
        print(len(sizes), max(sizes))
        """,
    ),
    heavy=(
        """
        import sys
        import numpy as np

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        data = np.array(sys.stdin.read().split(), dtype=np.int64)
        n, m = data[0], data[1]
        parent = np.arange(n + 1)
        size = np.ones(n + 1, dtype=np.int64)
        groups = n
        for i in range(m):
            a = find(data[2 + 2 * i])
            b = find(data[3 + 2 * i])
            if a == b:
                continue
            if size[a] < size[b]:
                a, b = b, a
            parent[b] = a
            size[a] += size[b]
            groups -= 1
        largest = max(size[find(v)] for v in range(1, n + 1))
        print(groups, largest)
        """,
        """
        import sys, re, copy, math, bisect, heapq, itertools
        from collections import defaultdict, deque, Counter
        input = sys.stdin.readline

        n, m = map(int, input().split())
        G = defaultdict(list)
        for _ in range(m):
            a, b = map(int, input().split())
            G[a - 1].append(b - 1)
            G[b - 1].append(a - 1)
        seen = [False] * n
        groups = 0
        largest = 0
        for s in range(n):
            if seen[s]:
                continue
            groups += 1
            seen[s] = True
            queue = deque([s])
            reached = 0
            while queue:
                u = queue.popleft()
                reached += 1
                for v in G[u]:
                    if not seen[v]:
                        seen[v] = True
                        queue.append(v)
            largest = max(largest, reached)
        print(groups, largest)
        """,
        """
        import numpy as np

        N, M = map(int, input().split())
        label = np.arange(N)
        for _ in range(M):
            a, b = map(int, input().split())
            a, b = label[a - 1], label[b - 1]
            if a != b:
                label[label == b] = a
        values, sizes = np.unique(label, return_counts=True)
        print(len(sizes), np.max(sizes))
        """,
    ),
    slow=(
        """
        N, M = map(int, input().split())
        label = list(range(N + 1))
        for _ in range(M):
            a, b = map(int, input().split())
            a, b = label[a], label[b]
            if a != b:
                # everyone with the label b gets the label a
                for x in range(1, N + 1):
                    if label[x] == b:
                        label[x] = a
        groups = set(label[1:])
        print(len(groups), max(label.count(g) for g in groups))
        """,
        """
        import sys
        input = sys.stdin.readline

        n, m = map(int, input().split())
        G = [[] for _ in range(n)]
        for _ in range(m):
            a, b = map(int, input().split())
            G[a - 1].append(b - 1)
            G[b - 1].append(a - 1)
        seen = []
        groups = 0
        largest = 0
        for s in range(n):
            if s in seen:
                continue
            groups += 1
            seen.append(s)
            stack = [s]
            reached = 0
            while stack:
                u = stack.pop()
                reached += 1
                for v in G[u]:
                    if v not in seen:
                        seen.append(v)
                        stack.append(v)
            largest = max(largest, reached)
        print(groups, largest)
        """,
        """
        n, m = map(int, input().split())
        sets = [{i + 1} for i in range(n)]
        for _ in range(m):
            a, b = map(int, input().split())
            first = [s for s in sets if a in s][0]
            second = [s for s in sets if b in s][0]
            if first is not second:
                sets.remove(second)
                first |= second
        print(len(sets), max(len(s) for s in sets))
        """,
    ),
    size=2600,
)
