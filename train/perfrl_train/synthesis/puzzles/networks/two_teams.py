"""Reads pairs of rivals; prints Yes and the team of each player if two teams without rivals inside are
possible, the first of each group being in team A, else No."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
