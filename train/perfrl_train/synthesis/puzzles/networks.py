"""Graphs and trees: components, degrees, distances, depths, two sides, orders and floods."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    Puzzle(
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
    ),
    Puzzle(
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
    ),
    Puzzle(
        name="handshake_counts",
        inputs="""
            shakes = rng.randint(1, 2 * size) if size < 50 else 4 * size
            pairs = [(rng.randint(1, size), rng.randint(1, size)) for _ in range(shakes)]
            text = f"{size} {shakes}\\n" + "".join(f"{a} {b}\\n" for a, b in pairs)
        """,
        fast=(
            """
            n, m = map(int, input().split())
            deg = [0] * (n + 1)
            for _ in range(m):
                a, b = map(int, input().split())
                deg[a] += 1
                deg[b] += 1
            for v in range(1, n + 1):
                print(deg[v])
            """,
            """
            import sys

            n, m, *hands = map(int, sys.stdin.read().split())
            count = [0] * (n + 1)
            for h in hands:
                count[h] += 1
            print("\\n".join(map(str, count[1:])))
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, m = map(int, input().split())
            deg = np.zeros(n + 1, dtype=np.int64)
            for _ in range(m):
                a, b = map(int, input().split())
                deg[a] += 1
                deg[b] += 1
            for v in range(1, n + 1):
                print(deg[v])
            """,
            """
            import sys
            import numpy as np

            n, m, *hands = map(int, sys.stdin.read().split())
            count = np.bincount(np.array(hands), minlength=n + 1)
            print("\\n".join(map(str, count[1:])))
            """,
            """
            import sys
            from collections import Counter
            from itertools import chain
            from typing import List

            n, m = map(int, input().split())
            pairs: List[List[int]] = [list(map(int, line.split())) for line in sys.stdin]
            count = Counter(chain.from_iterable(pairs))
            for v in range(1, n + 1):
                print(count[v])
            """,
        ),
        slow=(
            """
            n, m = map(int, input().split())
            hands = []
            for _ in range(m):
                a, b = map(int, input().split())
                hands.append(a)
                hands.append(b)
            for v in range(1, n + 1):
                print(hands.count(v))
            """,
            """
            n, m = map(int, input().split())
            friends = []
            for _ in range(m):
                friends += list(map(int, input().split()))
            friends.sort()
            # take the equal ones off the front
            for v in range(1, n + 1):
                k = 0
                while len(friends) > 0 and friends[0] == v:
                    friends = friends[1:]
                    k += 1
                print(k)
            """,
        ),
        size=1100,
    ),
    Puzzle(
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
    ),
    Puzzle(
        name="deepest_descendants",
        inputs="""
            people = size + 1
            reach = rng.choice([2, 4]) if size > 50 else rng.choice([1, 3, 20])
            parents = [max(1, child - rng.randint(1, reach)) for child in range(2, people + 1)]
            text = f"{people}\\n" + " ".join(map(str, parents)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            p = list(map(int, input().split()))
            depth = [0] * n
            for i in range(1, n):
                depth[i] = depth[p[i - 1] - 1] + 1
            deepest = max(depth)
            who = [i + 1 for i in range(n) if depth[i] == deepest]
            print(deepest, sum(depth))
            print(*who)
            """,
            """
            def main():
                n = int(input())
                parents = [0, 0] + list(map(int, input().split()))
                children = [[] for _ in range(n + 1)]
                for child in range(2, n + 1):
                    children[parents[child]].append(child)

                level = [1]
                depth = 0
                total = 0
                while True:
                    following = []
                    for person in level:
                        following.extend(children[person])
                    if not following:
                        break
                    depth += 1
                    total += depth * len(following)
                    level = following

                print(depth, total)
                print(" ".join(map(str, sorted(level))))


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            p = list(map(int, input().split()))
            depth = np.zeros(n, dtype=np.int64)
            for i in range(1, n):
                depth[i] = depth[p[i - 1] - 1] + 1
            deepest = np.max(depth)
            who = np.where(depth == deepest)[0] + 1
            print(deepest, np.sum(depth))
            print(*who)
            """,
            """
            import sys
            import copy
            import string
            import itertools
            from collections import defaultdict, deque
            from typing import Deque, DefaultDict, List


            def main():
                n = int(input())
                children: DefaultDict[int, List[int]] = defaultdict(list)
                for child, parent in enumerate(map(int, input().split()), start=2):
                    children[parent].append(child)

                depth = {1: 0}
                queue: Deque[int] = deque([1])
                while queue:
                    person = queue.popleft()
                    for child in children[person]:
                        depth[child] = depth[person] + 1
                        queue.append(child)

                deepest = max(depth.values())
                print(deepest, sum(depth.values()))
                print(*sorted(person for person in depth if depth[person] == deepest))


            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            n = int(input())
            p = list(map(int, input().split()))
            depth = [0] * n
            for i in range(1, n):
                v = i
                while v > 0:
                    v = p[v - 1] - 1
                    depth[i] += 1
            deepest = max(depth)
            who = [i + 1 for i in range(n) if depth[i] == deepest]
            print(deepest, sum(depth))
            print(*who)
            """,
            """
            import sys
            sys.setrecursionlimit(10000)

            def depth_of(person):
                if person == 1:
                    return 0
                return depth_of(parents[person]) + 1

            n = int(input())
            parents = [0, 0] + list(map(int, input().split()))
            deepest = 0
            total = 0
            who = []
            for person in range(1, n + 1):
                d = depth_of(person)
                total += d
                if d > deepest:
                    deepest = d
                    who = []
                if d == deepest:
                    who.append(person)
            print(deepest, total)
            print(*who)
            """,
            """
            def main():
                n = int(input())
                parents = [0, 0] + list(map(int, input().split()))

                level = [1]
                depth = 0
                total = 0
                while True:
                    following = []
                    for child in range(2, n + 1):
                        if parents[child] in level:
                            following.append(child)
                    if not following:
                        break
                    depth += 1
                    total += depth * len(following)
                    level = following

                print(depth, total)
                print(" ".join(map(str, sorted(level))))


            if __name__ == "__main__":
                main()
            """,
        ),
        size=2600,
    ),
    Puzzle(
        name="two_teams",
        inputs="""
            side = [rng.randint(0, 1) for _ in range(size + 1)]
            pairs = []
            for player in range(2, size + 1):
                rival = max(1, player - rng.randint(1, 3))
                if side[rival] == side[player] and rng.random() < 0.995:
                    side[player] = 1 - side[rival]
                pairs.append((player, rival))
            for _ in range(rng.randint(0, size)):
                a, b = rng.randint(1, size), rng.randint(1, size)
                if a != b and (side[a] != side[b] or rng.random() < 0.3 / size):
                    pairs.append((a, b))
            if size > 50:
                pairs = [(a, b) for a, b in pairs if side[a] != side[b] and abs(a - b) < 9]
            elif rng.random() < 0.4 and pairs:
                pairs = rng.sample(pairs, len(pairs) // 2)
            rng.shuffle(pairs)
            text = f"{size} {len(pairs)}\\n" + "".join(f"{a} {b}\\n" for a, b in pairs)
        """,
        fast=(
            """
            n, m = map(int, input().split())
            rivals = [[] for _ in range(n + 1)]
            for _ in range(m):
                a, b = map(int, input().split())
                rivals[a].append(b)
                rivals[b].append(a)
            team = [0] * (n + 1)
            ok = True
            for start in range(1, n + 1):
                if team[start] != 0:
                    continue
                team[start] = 1
                todo = [start]
                while todo and ok:
                    u = todo.pop()
                    for v in rivals[u]:
                        if team[v] == 0:
                            team[v] = -team[u]
                            todo.append(v)
                        elif team[v] == team[u]:
                            ok = False
                            break
            if ok:
                print("Yes")
                print("".join("A" if team[v] == 1 else "B" for v in range(1, n + 1)))
            else:
                print("No")
            """,
            """
            import sys


            def divide(n, rivals):
                team = [None] * n
                for start in range(n):
                    if team[start] is None:
                        team[start] = "A"
                        queue = [start]
                        for u in queue:
                            other = "B" if team[u] == "A" else "A"
                            for v in rivals[u]:
                                if team[v] is None:
                                    team[v] = other
                                    queue.append(v)
                                elif team[v] != other:
                                    return None
                return "".join(team)


            data = list(map(int, sys.stdin.read().split()))
            n, m = data[:2]
            rivals = [[] for _ in range(n)]
            for a, b in zip(data[2::2], data[3::2]):
                rivals[a - 1].append(b - 1)
                rivals[b - 1].append(a - 1)
            teams = divide(n, rivals)
            print("No" if teams is None else "Yes\\n" + teams)
            """,
        ),
        heavy=(
            """
            import numpy as np
            n, m = map(int, input().split())
            rivals = [[] for _ in range(n + 1)]
            for _ in range(m):
                a, b = map(int, input().split())
                rivals[a].append(b)
                rivals[b].append(a)
            team = np.zeros(n + 1, dtype=np.int64)
            ok = True
            for start in range(1, n + 1):
                if team[start] != 0:
                    continue
                team[start] = 1
                todo = [start]
                while todo and ok:
                    u = todo.pop()
                    for v in rivals[u]:
                        if team[v] == 0:
                            team[v] = -team[u]
                            todo.append(v)
                        elif team[v] == team[u]:
                            ok = False
                            break
            if ok:
                print("Yes")
                print("".join(np.where(team[1:] == 1, "A", "B")))
            else:
                print("No")
            """,
            """
            import sys
            import re
            import string
            from collections import defaultdict, deque
            from typing import Optional


            def divide(n: int, rivals) -> Optional[str]:
                A, B = string.ascii_uppercase[:2]
                team = {}
                for start in range(n):
                    if start not in team:
                        team[start] = A
                        queue = deque([start])
                        while queue:
                            u = queue.popleft()
                            other = B if team[u] == A else A
                            for v in rivals[u]:
                                if v not in team:
                                    team[v] = other
                                    queue.append(v)
                                elif team[v] != other:
                                    return None
                return "".join(team[v] for v in range(n))


            data = list(map(int, re.findall(r"\\d+", sys.stdin.read())))
            n, m = data[:2]
            rivals = defaultdict(list)
            for a, b in zip(data[2::2], data[3::2]):
                rivals[a - 1].append(b - 1)
                rivals[b - 1].append(a - 1)
            teams = divide(n, rivals)
            print("No" if teams is None else "Yes\\n" + teams)
            """,
        ),
        slow=(
            """
            n, m = map(int, input().split())
            pairs = []
            for _ in range(m):
                a, b = map(int, input().split())
                pairs.append((a, b))
            team = [0] * (n + 1)
            ok = True
            for start in range(1, n + 1):
                if team[start] != 0:
                    continue
                team[start] = 1
                changed = True
                while changed and ok:
                    changed = False
                    for a, b in pairs:
                        if team[a] != 0 and team[b] == 0:
                            team[b] = -team[a]
                            changed = True
                        elif team[b] != 0 and team[a] == 0:
                            team[a] = -team[b]
                            changed = True
                        elif team[a] == team[b] != 0:
                            ok = False
                            break
            if ok:
                print("Yes")
                print("".join("A" if team[v] == 1 else "B" for v in range(1, n + 1)))
            else:
                print("No")
            """,
            """
            import sys


            def divide(n, rivals):
                first, second = [], []
                for start in range(n):
                    if start not in first and start not in second:
                        first.append(start)
                        queue = [start]
                        while queue:
                            u = queue.pop(0)
                            mine, other = (first, second) if u in first else (second, first)
                            for v in rivals[u]:
                                if v in mine:
                                    return None
                                if v not in other:
                                    other.append(v)
                                    queue.append(v)
                return "".join("A" if v in first else "B" for v in range(n))


            data = list(map(int, sys.stdin.read().split()))
            n, m = data[:2]
            rivals = [[] for _ in range(n)]
            for a, b in zip(data[2::2], data[3::2]):
                rivals[a - 1].append(b - 1)
                rivals[b - 1].append(a - 1)
            teams = divide(n, rivals)
            print("No" if teams is None else "Yes\\n" + teams)
            """,
        ),
        size=1900,
    ),
    Puzzle(
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
    ),
    Puzzle(
        name="ponds_on_map",
        inputs="""
            width = max(1, size + rng.randint(-2, 2))
            water = rng.choice([0.3, 0.45, 0.6]) if size < 20 else 0.5
            rows = ["".join("~" if rng.random() < water else "." for _ in range(width)) for _ in range(size)]
            text = f"{size} {width}\\n" + "\\n".join(rows) + "\\n"
        """,
        fast=(
            """
            h, w = map(int, input().split())
            grid = [list(input()) for _ in range(h)]
            ponds = 0
            for r in range(h):
                for c in range(w):
                    if grid[r][c] != "~":
                        continue
                    ponds += 1
                    grid[r][c] = "."
                    stack = [(r, c)]
                    while stack:
                        y, x = stack.pop()
                        for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                            ny, nx = y + dy, x + dx
                            if 0 <= ny < h and 0 <= nx < w and grid[ny][nx] == "~":
                                grid[ny][nx] = "."
                                stack.append((ny, nx))
            print(ponds)
            """,
            """
            def main():
                H, W = map(int, input().split())
                field = [False] * (W + 2)  # a dry border all round
                for _ in range(H):
                    field += [False] + [ch == "~" for ch in input().strip()] + [False]
                field += [False] * (W + 2)

                ponds = 0
                for start in range(len(field)):
                    if field[start]:
                        ponds += 1
                        field[start] = False
                        todo = [start]
                        while todo:
                            cell = todo.pop()
                            for near in (cell - 1, cell + 1, cell - W - 2, cell + W + 2):
                                if field[near]:
                                    field[near] = False
                                    todo.append(near)
                print(ponds)


            main()
            """,
            """
            h, w = map(int, input().split())
            water = set()
            for r in range(h):
                for c, ch in enumerate(input()):
                    if ch == "~":
                        water.add((r, c))
            ponds = 0
            while water:
                ponds += 1
                todo = [water.pop()]
                while todo:
                    r, c = todo.pop()
                    for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if cell in water:
                            water.remove(cell)
                            todo.append(cell)
            print(ponds)
            """,
        ),
        heavy=(
            """
            import numpy as np

            h, w = map(int, input().split())
            grid = np.array([list(input()) for _ in range(h)]) == "~"
            ponds = 0
            for r in range(h):
                for c in range(w):
                    if not grid[r, c]:
                        continue
                    ponds += 1
                    grid[r, c] = False
                    stack = [(r, c)]
                    while stack:
                        y, x = stack.pop()
                        for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                            ny, nx = y + dy, x + dx
                            if 0 <= ny < h and 0 <= nx < w and grid[ny, nx]:
                                grid[ny, nx] = False
                                stack.append((ny, nx))
            print(ponds)
            """,
            """
            import sys
            import copy
            import itertools
            from collections import deque
            from dataclasses import dataclass

            @dataclass
            class Cell:
                y: int
                x: int

            h, w = map(int, input().split())
            grid = [list(input()) for _ in range(h)]
            left = copy.deepcopy(grid)
            ponds = 0
            for r, c in itertools.product(range(h), range(w)):
                if left[r][c] != "~":
                    continue
                ponds += 1
                left[r][c] = "."
                queue = deque([Cell(r, c)])
                while queue:
                    cell = queue.popleft()
                    for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                        ny, nx = cell.y + dy, cell.x + dx
                        if 0 <= ny < h and 0 <= nx < w and left[ny][nx] == "~":
                            left[ny][nx] = "."
                            queue.append(Cell(ny, nx))
            print(ponds)
            """,
            """
            import re, random, datetime, functools
            from typing import Set, Tuple
            h, w = map(int, input().split())
            water: Set[Tuple[int, int]] = set()
            for r in range(h):
                for found in re.finditer("~", input()):
                    water.add((r, found.start()))
            ponds = 0
            while water:
                ponds += 1
                todo = [water.pop()]
                while todo:
                    r, c = todo.pop()
                    for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if cell in water:
                            water.remove(cell)
                            todo.append(cell)
            print(ponds)
            """,
        ),
        slow=(
            """
            h, w = map(int, input().split())
            grid = [input() for _ in range(h)]
            seen = []
            ponds = 0
            for r in range(h):
                for c in range(w):
                    if grid[r][c] != "~" or (r, c) in seen:
                        continue
                    ponds += 1
                    seen.append((r, c))
                    stack = [(r, c)]
                    while stack:
                        y, x = stack.pop()
                        for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                            ny, nx = y + dy, x + dx
                            if 0 <= ny < h and 0 <= nx < w and grid[ny][nx] == "~":
                                if (ny, nx) not in seen:
                                    seen.append((ny, nx))
                                    stack.append((ny, nx))
            print(ponds)
            """,
            """
            h, w = map(int, input().split())
            water = []
            for r in range(h):
                for c, ch in enumerate(input()):
                    if ch == "~":
                        water.append((r, c))
            ponds = 0
            while water:
                ponds += 1
                todo = [water.pop(0)]
                while todo:
                    r, c = todo.pop(0)
                    for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if cell in water:
                            water.remove(cell)
                            todo.append(cell)
            print(ponds)
            """,
            """
            h, w = map(int, input().split())
            grid = [list(input()) for _ in range(h)]
            label = [[r * w + c for c in range(w)] for r in range(h)]
            # neighbours take the smaller label until nothing changes
            moving = True
            while moving:
                moving = False
                for r in range(h):
                    for c in range(w):
                        if grid[r][c] == ".":
                            continue
                        for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                            if 0 <= y < h and 0 <= x < w and grid[y][x] == "~":
                                if label[y][x] < label[r][c]:
                                    label[r][c] = label[y][x]
                                    moving = True
            ponds = set()
            for r in range(h):
                for c in range(w):
                    if grid[r][c] == "~":
                        ponds.add(label[r][c])
            print(len(ponds))
            """,
        ),
        size=66,
    ),
)
