"""Reads ferries between two ports each, usable both ways, with their prices; prints the cheapest way from
port 1 to port N, or NO WAY."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="ferry_prices",
    inputs="""
        ports = max(2, size)
        lines = []
        for _ in range(rng.randint(1, 2 * ports) if size < 50 else 20 * ports):
            a, b = rng.randint(1, ports), rng.randint(1, ports)
            if rng.random() < 0.9:
                b = min(ports, a + rng.randint(1, 4))
            lines.append(f"{a} {b} {rng.randint(1, 90) + 12 * abs(a - b)}\\n")
        text = f"{ports} {len(lines)}\\n" + "".join(lines)
    """,
    fast=(
        """
        import sys
        from heapq import heappop, heappush

        def main():
            input = sys.stdin.readline
            n, m = map(int, input().split())
            g = [[] for _ in range(n + 1)]
            for _ in range(m):
                a, b, c = map(int, input().split())
                g[a].append((b, c))
                g[b].append((a, c))
            INF = 10 ** 18
            dist = [INF] * (n + 1)
            dist[1] = 0
            hq = [(0, 1)]
            while hq:
                d, u = heappop(hq)
                if d > dist[u]:
                    continue
                for v, c in g[u]:
                    if d + c < dist[v]:
                        dist[v] = d + c
                        heappush(hq, (d + c, v))
            if dist[n] == INF:
                print("NO WAY")
            else:
                print(dist[n])

        main()
        """,
        """
        import sys
        n, m, *rest = map(int, sys.stdin.read().split())
        INF = float("inf")
        cost = [{} for _ in range(n + 1)]
        for i in range(0, 3 * m, 3):
            a, b, c = rest[i:i + 3]
            if c < cost[a].get(b, INF):
                cost[a][b] = c
                cost[b][a] = c
        dist = [INF] * (n + 1)
        dist[1] = 0
        open_ports = {1}
        done = [False] * (n + 1)
        while open_ports:
            u = min(open_ports, key=dist.__getitem__)
            open_ports.remove(u)
            done[u] = True
            for v, c in cost[u].items():
                if not done[v]:
                    open_ports.add(v)
                    dist[v] = min(dist[v], dist[u] + c)
        print(dist[n] if dist[n] < INF else "NO WAY")
        """,
    ),
    heavy=(
        """
        import sys
        from queue import PriorityQueue

        def main():
            input = sys.stdin.readline
            n, m = map(int, input().split())
            g = [[] for _ in range(n + 1)]
            for _ in range(m):
                a, b, c = map(int, input().split())
                g[a].append((b, c))
                g[b].append((a, c))
            INF = 10 ** 18
            dist = [INF] * (n + 1)
            dist[1] = 0
            hq = PriorityQueue()
            hq.put((0, 1))
            while not hq.empty():
                d, u = hq.get()
                if d > dist[u]:
                    continue
                for v, c in g[u]:
                    if d + c < dist[v]:
                        dist[v] = d + c
                        hq.put((d + c, v))
            if dist[n] == INF:
                print("NO WAY")
            else:
                print(dist[n])

        main()
        """,
        """
        import numpy as np

        n, m = map(int, input().split())
        INF = 10 ** 15
        cost = np.full((n, n), INF)
        for _ in range(m):
            a, b, c = map(int, input().split())
            cost[a - 1, b - 1] = min(cost[a - 1, b - 1], c)
            cost[b - 1, a - 1] = cost[a - 1, b - 1]
        dist = np.full(n, INF)
        dist[0] = 0
        todo = np.ones(n, dtype=bool)
        for _ in range(n):
            u = np.argmin(np.where(todo, dist, 2 * INF))
            todo[u] = False
            dist = np.minimum(dist, dist[u] + cost[u])
        print(dist[-1] if dist[-1] < INF else "NO WAY")
        """,
        """
        import sys, math, re, random, itertools, functools, bisect
        from collections import defaultdict, deque
        from heapq import heapify, heappop, heappush
        from typing import Dict, List, Tuple

        sys.setrecursionlimit(10 ** 5)
        INF = float('inf')

        def I() -> int:
            return int(sys.stdin.readline())

        def LI() -> List[int]:
            return list(map(int, sys.stdin.readline().split()))

        def shortest(graph: Dict[int, List[Tuple[int, int]]], start: int) -> Dict[int, float]:
            dist: Dict[int, float] = defaultdict(lambda: INF)
            dist[start] = 0
            hq = [(0, start)]
            while hq:
                d, u = heappop(hq)
                if d > dist[u]:
                    continue
                for v, c in graph[u]:
                    if d + c < dist[v]:
                        dist[v] = d + c
                        heappush(hq, (d + c, v))
            return dist

        n, m = LI()
        graph = defaultdict(list)
        for _ in range(m):
            a, b, c = LI()
            graph[a].append((b, c))
            graph[b].append((a, c))
        answer = shortest(graph, 1)[n]
        print("NO WAY" if answer == INF else answer)
        """,
    ),
    slow=(
        """
        n, m = map(int, input().split())
        INF = 10 ** 18
        d = [[INF] * n for _ in range(n)]
        for i in range(n):
            d[i][i] = 0
        for _ in range(m):
            a, b, c = map(int, input().split())
            a -= 1
            b -= 1
            if c < d[a][b]:
                d[a][b] = c
                d[b][a] = c
        for k in range(n):
            for i in range(n):
                for j in range(n):
                    if d[i][k] + d[k][j] < d[i][j]:
                        d[i][j] = d[i][k] + d[k][j]
        if d[0][n - 1] == INF:
            print("NO WAY")
        else:
            print(d[0][n - 1])
        """,
        """
        import sys
        n, m, *rest = map(int, sys.stdin.read().split())
        INF = float("inf")
        dist = [INF] * (n + 1)
        dist[1] = 0
        for _ in range(n):
            for i in range(0, 3 * m, 3):
                a, b, c = rest[i:i + 3]
                if dist[a] + c < dist[b]:
                    dist[b] = dist[a] + c
                if dist[b] + c < dist[a]:
                    dist[a] = dist[b] + c
        print(dist[n] if dist[n] < INF else "NO WAY")
        """,
        """
        import sys


        def read_lines():
            n, m = map(int, sys.stdin.readline().split())
            lines = []
            for _ in range(m):
                a, b, c = map(int, sys.stdin.readline().split())
                lines.append((a, b, c))
            return n, lines


        def main():
            n, lines = read_lines()
            reached = [1]
            dist = {1: 0}
            while n not in reached:
                # the cheapest way out of the ports reached so far
                best = None
                port = None
                for a, b, c in lines:
                    for x, y in ((a, b), (b, a)):
                        if x in reached and y not in reached:
                            if best is None or dist[x] + c < best:
                                best = dist[x] + c
                                port = y
                if port is None:
                    break
                reached.append(port)
                dist[port] = best
            print(dist.get(n, "NO WAY"))


        main()
        """,
    ),
    size=130,
    smallest=2,
)
