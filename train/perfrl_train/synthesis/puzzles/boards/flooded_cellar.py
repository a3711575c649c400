"""Reads a map of walls, floor and one spring, from which water spreads to the four sides each minute; prints
when the last cell is flooded and how many floor cells stay dry."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="flooded_cellar",
    inputs="""
        h = size
        w = max(2, size + rng.randint(-1, 2))
        walls = rng.choice([0.1, 0.3, 0.45]) if size < 20 else 0.2
        rows = [["#" if rng.random() < walls else "." for _ in range(w)] for _ in range(h)]
        rows[rng.randrange(h)][rng.randrange(w)] = "S"
        text = f"{h} {w}\\n" + "".join("".join(row) + "\\n" for row in rows)
    """,
    fast=(
        """
        h, w = map(int, input().split())
        g = [input() for _ in range(h)]
        dist = [[-1] * w for _ in range(h)]
        for i in range(h):
            for j in range(w):
                if g[i][j] == "S":
                    queue = [(i, j)]
                    dist[i][j] = 0
        for x, y in queue:
            for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if 0 <= nx < h and 0 <= ny < w and g[nx][ny] != "#" and dist[nx][ny] == -1:
                    dist[nx][ny] = dist[x][y] + 1
                    queue.append((nx, ny))
        dry = 0
        for i in range(h):
            for j in range(w):
                if g[i][j] == "." and dist[i][j] == -1:
                    dry += 1
        print(max(max(row) for row in dist), dry)
        """,
        """
        import sys

        def main():
            H, W = map(int, sys.stdin.readline().split())
            cells = "#" * (W + 2)
            for _ in range(H):
                cells += "#" + sys.stdin.readline().strip() + "#"
            cells += "#" * (W + 2)
            start = cells.index("S")
            wet = [c == "#" for c in cells]
            wet[start] = True
            edge = [start]
            minutes = -1
            total = 0
            while edge:
                minutes += 1
                total += len(edge)
                new = []
                for p in edge:
                    for q in (p - 1, p + 1, p - W - 2, p + W + 2):
                        if not wet[q]:
                            wet[q] = True
                            new.append(q)
                edge = new
            print(minutes, cells.count(".") + 1 - total)

        if __name__ == "__main__":
            main()
        """,
        """
        from collections import deque

        h, w = map(int, input().split())
        g = [list(input()) for _ in range(h)]
        q = deque()
        for i in range(h):
            for j in range(w):
                if g[i][j] == "S":
                    q.append((i, j, 0))
        far = 0
        while q:
            i, j, d = q.popleft()
            far = d
            for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if 0 <= a < h and 0 <= b < w and g[a][b] == ".":
                    g[a][b] = "~"
                    q.append((a, b, d + 1))
        print(far, sum(row.count(".") for row in g))
        """,
    ),
    heavy=(
        """
        import queue
        import copy
        import random
        import statistics

        h, w = map(int, input().split())
        g = [list(input()) for _ in range(h)]
        q = queue.Queue()
        for i in range(h):
            for j in range(w):
                if g[i][j] == "S":
                    q.put((i, j, 0))
        far = 0
        while not q.empty():
            i, j, d = q.get()
            far = d
            for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if 0 <= a < h and 0 <= b < w and g[a][b] == ".":
                    g[a][b] = "~"
                    q.put((a, b, d + 1))
        print(far, sum(row.count(".") for row in g))
        """,
        """
        import numpy as np
        from collections import deque

        h, w = map(int, input().split())
        g = [input() for _ in range(h)]
        dist = np.full((h, w), -1)
        for i in range(h):
            for j in range(w):
                if g[i][j] == "S":
                    queue = deque([(i, j)])
                    dist[i][j] = 0
        while queue:
            x, y = queue.popleft()
            for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if 0 <= nx < h and 0 <= ny < w and g[nx][ny] != "#" and dist[nx][ny] == -1:
                    dist[nx][ny] = dist[x][y] + 1
                    queue.append((nx, ny))
        dry = 0
        for i in range(h):
            for j in range(w):
                if g[i][j] == "." and dist[i][j] == -1:
                    dry += 1
        print(np.max(dist), dry)
        """,
    ),
    slow=(
        """
        h, w = map(int, input().split())
        g = [input() for _ in range(h)]
        for i in range(h):
            for j in range(w):
                if g[i][j] == "S":
                    queue = [(i, j, 0)]
                    seen = [(i, j)]
        far = 0
        while len(queue) > 0:
            x, y, d = queue.pop(0)
            far = d
            for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if 0 <= nx < h and 0 <= ny < w and g[nx][ny] != "#" and (nx, ny) not in seen:
                    seen.append((nx, ny))
                    queue.append((nx, ny, d + 1))
        dry = 0
        for i in range(h):
            for j in range(w):
                if g[i][j] == "." and (i, j) not in seen:
                    dry += 1
        print(far, dry)
        """,
        """
        import sys

        def main():
            H, W = map(int, sys.stdin.readline().split())
            g = [list(sys.stdin.readline().strip()) for _ in range(H)]
            minutes = 0
            # the water spreads, minute by minute
            while True:
                new = []
                for i in range(H):
                    for j in range(W):
                        if g[i][j] == "S":
                            for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                                if 0 <= a < H and 0 <= b < W and g[a][b] == ".":
                                    new.append((a, b))
                if not new:
                    break
                minutes += 1
                for a, b in new:
                    g[a][b] = "S"
            print(minutes, sum(row.count(".") for row in g))

        if __name__ == "__main__":
            main()
        """,
        """
        h, w = map(int, input().split())
        g = [input() for _ in range(h)]
        INF = h * w + 1
        dist = [[INF] * w for _ in range(h)]
        for i in range(h):
            if "S" in g[i]:
                dist[i][g[i].index("S")] = 0
        changed = True
        while changed:
            changed = False
            old = [row[:] for row in dist]
            for i in range(h):
                for j in range(w):
                    if g[i][j] == "#":
                        continue
                    for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                        if 0 <= a < h and 0 <= b < w and old[a][b] + 1 < dist[i][j]:
                            dist[i][j] = old[a][b] + 1
                            changed = True
        far = 0
        dry = 0
        for i in range(h):
            for j in range(w):
                if dist[i][j] < INF:
                    far = max(far, dist[i][j])
                elif g[i][j] == ".":
                    dry += 1
        print(far, dry)
        """,
    ),
    size=64,
    smallest=2,
)
