"""Reads rooms and the tunnels between them; prints the largest number of tunnels on a shortest way from room
1, and how many rooms cannot be reached."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="tunnel_torches",
    inputs="""
        rooms = max(2, size)
        lines = []
        for room in range(2, rooms + 1):
            if rng.random() < 0.97:
                lines.append((room, rng.randint(max(1, room - 14), room - 1)))
        for _ in range(rooms // 3):
            room = rng.randint(1, rooms)
            lines.append((room, min(rooms, room + rng.randint(0, 9))))
        rng.shuffle(lines)
        text = f"{rooms} {len(lines)}\\n" + "".join(f"{a} {b}\\n" for a, b in lines)
    """,
    fast=(
        """
        from collections import deque

        n, m = map(int, input().split())
        g = [[] for _ in range(n + 1)]
        for _ in range(m):
            a, b = map(int, input().split())
            g[a].append(b)
            g[b].append(a)
        dist = [-1] * (n + 1)
        dist[1] = 0
        q = deque([1])
        while q:
            u = q.popleft()
            for v in g[u]:
                if dist[v] == -1:
                    dist[v] = dist[u] + 1
                    q.append(v)
        print(max(dist))
        print(dist[1:].count(-1))
        """,
        """
        import sys


        def main():
            numbers = iter(map(int, sys.stdin.read().split()))
            n, m = next(numbers), next(numbers)
            near = [[] for _ in range(n + 1)]
            for a in numbers:
                b = next(numbers)
                near[a].append(b)
                near[b].append(a)
            dark = [True] * (n + 1)
            dark[1] = False
            wave = [1]
            torches = 0
            reached = 1
            while True:
                following = []
                for u in wave:
                    for v in near[u]:
                        if dark[v]:
                            dark[v] = False
                            following.append(v)
                if not following:
                    break
                reached += len(following)
                torches += 1
                wave = following
            print(torches)
            print(n - reached)


        if __name__ == "__main__":
            main()
        """,
        """
        n, m = map(int, input().split())
        g = [[] for _ in range(n + 1)]
        for _ in range(m):
            a, b = map(int, input().split())
            g[a].append(b)
            g[b].append(a)
        dist = [-1] * (n + 1)
        dist[1] = 0
        q = [1]
        for u in q:
            for v in g[u]:
                if dist[v] == -1:
                    dist[v] = dist[u] + 1
                    q.append(v)
        print(max(dist))
        print(n - len(q))
        """,
    ),
    heavy=(
        """
        from queue import Queue

        n, m = map(int, input().split())
        g = [[] for _ in range(n + 1)]
        for _ in range(m):
            a, b = map(int, input().split())
            g[a].append(b)
            g[b].append(a)
        dist = [-1] * (n + 1)
        dist[1] = 0
        q = Queue()
        q.put(1)
        while not q.empty():
            u = q.get()
            for v in g[u]:
                if dist[v] == -1:
                    dist[v] = dist[u] + 1
                    q.put(v)
        print(max(dist))
        print(dist[1:].count(-1))
        """,
        """
        import numpy as np

        n, m = map(int, input().split())
        g = [[] for _ in range(n + 1)]
        for _ in range(m):
            a, b = map(int, input().split())
            g[a].append(b)
            g[b].append(a)
        dist = np.full(n + 1, -1)
        dist[1] = 0
        q = [1]
        for u in q:
            for v in g[u]:
                if dist[v] == -1:
                    dist[v] = dist[u] + 1
                    q.append(v)
        print(np.max(dist))
        print(np.sum(dist[1:] == -1))
        """,
        """
        import sys
        import random
        import datetime
        import string
        from typing import Dict, List
        from collections import defaultdict

        INF = float("inf")


        def read_tunnels() -> List[List[int]]:
            n, m = map(int, input().split())
            near: List[List[int]] = [[] for _ in range(n + 1)]
            for _ in range(m):
                a, b = map(int, input().split())
                near[a].append(b)
                near[b].append(a)
            return near


        def waves(near: List[List[int]]) -> Dict[int, int]:
            dist: Dict[int, int] = {1: 0}
            wave = [1]
            while wave:
                following = []
                for u in wave:
                    for v in near[u]:
                        if v not in dist:
                            dist[v] = dist[u] + 1
                            following.append(v)
                wave = following
            return dist


        near = read_tunnels()
        dist = waves(near)
        print(max(dist.values()))
        print(len(near) - 1 - len(dist))
        """,
    ),
    slow=(
        """
        n, m = map(int, input().split())
        tunnels = []
        for _ in range(m):
            a, b = map(int, input().split())
            tunnels.append((a, b))
        dist = [-1] * (n + 1)
        dist[1] = 0
        q = [1]
        while len(q) > 0:
            u = q.pop(0)
            for a, b in tunnels:
                if a == u and dist[b] == -1:
                    dist[b] = dist[u] + 1
                    q.append(b)
                elif b == u and dist[a] == -1:
                    dist[a] = dist[u] + 1
                    q.append(a)
        print(max(dist))
        print(dist[1:].count(-1))
        """,
        """
        import sys


        def main():
            numbers = iter(map(int, sys.stdin.read().split()))
            n, m = next(numbers), next(numbers)
            near = [[] for _ in range(n + 1)]
            for a in numbers:
                b = next(numbers)
                near[a].append(b)
                near[b].append(a)
            lit = [1]
            wave = [1]
            torches = 0
            while True:
                following = []
                for u in wave:
                    for v in near[u]:
                        if v not in lit:
                            lit = lit + [v]
                            following.append(v)
                if not following:
                    break
                torches += 1
                wave = following
            print(torches)
            print(n - len(lit))


        if __name__ == "__main__":
            main()
        """,
        """
        n, m = map(int, input().split())
        E = [list(map(int, input().split())) for _ in range(m)]
        far = 10 ** 9
        dist = [far] * (n + 1)
        dist[1] = 0
        changed = True
        while changed:
            changed = False
            for a, b in E:
                if dist[a] + 1 < dist[b]:
                    dist[b] = dist[a] + 1
                    changed = True
                if dist[b] + 1 < dist[a]:
                    dist[a] = dist[b] + 1
                    changed = True
        reached = [d for d in dist if d < far]
        print(max(reached))
        print(n - len(reached))
        """,
    ),
    size=2500,
    smallest=2,
)
