"""Tasks about grids and matrices: sums, neighbours, turns, painted rectangles, products, distances."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    Puzzle(
        name="tall_crossings",
        inputs="""
            h = size
            w = max(1, size + rng.randint(-2, 2))
            top = rng.choice([1, 3, 9])
            rows = [[rng.randint(0, top) for _ in range(w)] for _ in range(h)]
            text = f"{h} {w}\\n" + "".join(" ".join(map(str, row)) + "\\n" for row in rows)
        """,
        fast=(
            """
            h, w = map(int, input().split())
            a = [list(map(int, input().split())) for _ in range(h)]
            row = [sum(x) for x in a]
            col = [sum(x) for x in zip(*a)]
            count = 0
            for i in range(h):
                for j in range(w):
                    if row[i] > col[j]:
                        count += 1
            print(count)
            print(max(row), max(col))
            """,
            """
            import sys
            from bisect import bisect_left

            def main():
                input = sys.stdin.readline
                H, W = map(int, input().split())
                rows = []
                cols = [0] * W
                for _ in range(H):
                    line = list(map(int, input().split()))
                    rows.append(sum(line))
                    for j in range(W):
                        cols[j] += line[j]
                cols.sort()
                # columns smaller than each row
                print(sum(bisect_left(cols, r) for r in rows))
                print(max(rows), cols[-1])

            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            h, w = map(int, input().split())
            a = np.array([list(map(int, input().split())) for _ in range(h)])
            row = a.sum(axis=1)
            col = a.sum(axis=0)
            count = 0
            for i in range(h):
                for j in range(w):
                    if row[i] > col[j]:
                        count += 1
            print(count)
            print(max(row), max(col))
            """,
            """
            import sys
            import numpy as np

            def main():
                H, W = map(int, sys.stdin.readline().split())
                A = np.array(sys.stdin.read().split(), dtype=np.int64).reshape(H, W)
                rows = np.sum(A, axis=1)
                cols = np.sort(np.sum(A, axis=0))
                print(np.searchsorted(cols, rows).sum())
                print(np.max(rows), cols[-1])

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            h, w = map(int, input().split())
            a = [list(map(int, input().split())) for _ in range(h)]
            count = 0
            for i in range(h):
                for j in range(w):
                    row = sum(a[i])
                    col = sum(a[k][j] for k in range(h))
                    if row > col:
                        count += 1
            print(count)
            print(max(sum(x) for x in a), max(sum(x) for x in zip(*a)))
            """,
            """
            import sys

            def column(a, j):
                total = 0
                for line in a:
                    total += line[j]
                return total

            def main():
                input = sys.stdin.readline
                H, W = map(int, input().split())
                a = []
                for _ in range(H):
                    a.append(list(map(int, input().split())))
                found = 0
                for line in a:
                    r = sum(line)
                    for j in range(W):
                        if column(a, j) < r:
                            found += 1
                print(found)
                print(max(map(sum, a)), max(column(a, j) for j in range(W)))

            if __name__ == "__main__":
                main()
            """,
        ),
        size=165,
        smallest=1,
    ),
    Puzzle(
        name="shadiest_bench",
        inputs="""
            h = size
            w = max(1, size + rng.randint(-1, 2))
            r = rng.randint(0, 2) if size < 30 else 12
            trees = rng.choice([0.1, 0.4, 0.7])
            rows = ["".join("#" if rng.random() < trees else "." for _ in range(w)) for _ in range(h)]
            if size < 30 and rng.random() < 0.1:
                rows = ["#" * w] * h
            text = f"{h} {w} {r}\\n" + "\\n".join(rows) + "\\n"
        """,
        fast=(
            """
            h, w, r = map(int, input().split())
            g = [input() for _ in range(h)]
            # p[i][j]: trees above row i and left of column j
            p = [[0] * (w + 1) for _ in range(h + 1)]
            for i in range(h):
                run = 0
                for j in range(w):
                    if g[i][j] == "#":
                        run += 1
                    p[i + 1][j + 1] = p[i][j + 1] + run
            best = -1
            place = None
            for i in range(h):
                for j in range(w):
                    if g[i][j] == "#":
                        continue
                    a, b = max(0, i - r), min(h, i + r + 1)
                    c, d = max(0, j - r), min(w, j + r + 1)
                    t = p[b][d] - p[a][d] - p[b][c] + p[a][c]
                    if t > best:
                        best = t
                        place = (i + 1, j + 1)
            if place is None:
                print("no bench")
            else:
                print(*place)
                print(best)
            """,
            """
            import sys

            def main():
                data = sys.stdin.read().split()
                H, W, R = int(data[0]), int(data[1]), int(data[2])
                grid = data[3:]
                acc = [[0] * (W + 1)]
                for line in grid:
                    s = 0
                    row = [0]
                    for x, up in zip(line, acc[-1][1:]):
                        s += x == "#"
                        row.append(up + s)
                    acc.append(row)
                best, bi, bj = -1, -1, -1
                for i in range(H):
                    lo = acc[max(0, i - R)]
                    hi = acc[min(H, i + R + 1)]
                    for j in range(W):
                        if grid[i][j] == ".":
                            c = max(0, j - R)
                            d = min(W, j + R + 1)
                            t = hi[d] - lo[d] - hi[c] + lo[c]
                            if t > best:
                                best, bi, bj = t, i, j
                if best < 0:
                    print("no bench")
                else:
                    print(bi + 1, bj + 1)
                    print(best)

            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            h, w, r = map(int, input().split())
            g = [input() for _ in range(h)]
            p = np.zeros((h + 1, w + 1), dtype=int)
            for i in range(h):
                for j in range(w):
                    if g[i][j] == "#":
                        p[i + 1][j + 1] = 1
            p = np.cumsum(np.cumsum(p, axis=0), axis=1)
            best = -1
            place = None
            for i in range(h):
                for j in range(w):
                    if g[i][j] == "#":
                        continue
                    a, b = max(0, i - r), min(h, i + r + 1)
                    c, d = max(0, j - r), min(w, j + r + 1)
                    t = p[b][d] - p[a][d] - p[b][c] + p[a][c]
                    if t > best:
                        best = t
                        place = (i + 1, j + 1)
            if place is None:
                print("no bench")
            else:
                print(*place)
                print(best)
            """,
            """
            import sys
            import copy
            import random
            import statistics
            from itertools import accumulate, product
            from collections import defaultdict

            H, W, R = map(int, sys.stdin.readline().split())
            grid = [sys.stdin.readline().strip() for _ in range(H)]
            zero = [0] * (W + 1)
            acc = [copy.deepcopy(zero)]
            for line in grid:
                row = [0] + list(accumulate(int(x == "#") for x in line))
                acc.append([a + b for a, b in zip(acc[-1], row)])
            score = defaultdict(lambda: -1)
            for i, j in product(range(H), range(W)):
                if grid[i][j] == ".":
                    lo = acc[max(0, i - R)]
                    hi = acc[min(H, i + R + 1)]
                    c = max(0, j - R)
                    d = min(W, j + R + 1)
                    score[i + 1, j + 1] = hi[d] - lo[d] - hi[c] + lo[c]
            if not score:
                print("no bench")
            else:
                top = max(score, key=score.get)
                print(*top)
                print(score[top])
            """,
        ),
        slow=(
            """
            h, w, r = map(int, input().split())
            g = [input() for _ in range(h)]
            best = -1
            place = None
            for i in range(h):
                for j in range(w):
                    if g[i][j] == "#":
                        continue
                    a, b = max(0, i - r), min(h, i + r + 1)
                    c, d = max(0, j - r), min(w, j + r + 1)
                    t = 0
                    for x in range(a, b):
                        for y in range(c, d):
                            if g[x][y] == "#":
                                t += 1
                    if t > best:
                        best = t
                        place = (i + 1, j + 1)
            if place is None:
                print("no bench")
            else:
                print(*place)
                print(best)
            """,
            """
            import sys

            def main():
                data = sys.stdin.read().split()
                H, W, R = int(data[0]), int(data[1]), int(data[2])
                grid = data[3:]
                best, bi, bj = -1, -1, -1
                for i in range(H):
                    for j in range(W):
                        if grid[i][j] == ".":
                            t = 0
                            for line in grid[max(0, i - R):i + R + 1]:
                                t += line[max(0, j - R):j + R + 1].count("#")
                            if t > best:
                                best, bi, bj = t, i, j
                if best < 0:
                    print("no bench")
                else:
                    print(bi + 1, bj + 1)
                    print(best)

            main()
            """,
        ),
        size=115,
        smallest=1,
    ),
    Puzzle(
        name="tumbling_plate",
        inputs="""
            n = size if size < 30 else 28
            t = rng.randint(1, 3 * size) if size < 30 else 30 * size
            rows = ["".join(rng.choice("abo.") for _ in range(n)) for _ in range(n)]
            moves = "".join(rng.choice("LRRF") for _ in range(t))
            text = f"{n}\\n" + "\\n".join(rows) + f"\\n{moves}\\n"
        """,
        fast=(
            """
            n = int(input())
            g = [input() for _ in range(n)]
            # all moves come down to: mirror first or not, then some quarter turns to the right
            flip = False
            turns = 0
            for m in input():
                if m == "R":
                    turns += 1
                elif m == "L":
                    turns -= 1
                else:
                    flip = not flip
                    turns = -turns
            if flip:
                g = [row[::-1] for row in g]
            for _ in range(turns % 4):
                g = ["".join(g[n - 1 - i][j] for i in range(n)) for j in range(n)]
            for row in g:
                print(row)
            """,
            """
            def right(g):
                return list(zip(*g[::-1]))

            n = int(input())
            plate = [tuple(input()) for _ in range(n)]
            moves = input().strip()
            k = 0
            parts = moves.split("F")
            for part in parts:
                k = (part.count("R") - part.count("L") - k) % 4
            if len(parts) % 2 == 0:
                plate = [row[::-1] for row in plate]
            for _ in range(k):
                plate = right(plate)
            print("\\n".join("".join(row) for row in plate))
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            g = np.array([list(input()) for _ in range(n)])
            flip = False
            turns = 0
            for m in input():
                if m == "R":
                    turns += 1
                elif m == "L":
                    turns -= 1
                else:
                    flip = not flip
                    turns = -turns
            if flip:
                g = g[:, ::-1]
            g = np.rot90(g, -(turns % 4))
            for row in g:
                print("".join(row))
            """,
            """
            import copy
            import random
            import re
            import statistics
            from collections import Counter

            def right(g):
                return list(zip(*g[::-1]))

            n = int(input())
            plate = [tuple(input()) for _ in range(n)]
            moves = input().strip()
            k = 0
            parts = re.split("F", moves)
            for part in parts:
                c = Counter(part)
                k = (c["R"] - c["L"] - k) % 4
            if len(parts) % 2 == 0:
                plate = [row[::-1] for row in copy.deepcopy(plate)]
            for _ in range(k):
                plate = right(plate)
            print("\\n".join("".join(row) for row in plate))
            """,
        ),
        slow=(
            """
            n = int(input())
            g = [input() for _ in range(n)]
            for m in input():
                if m == "R":
                    g = ["".join(g[n - 1 - i][j] for i in range(n)) for j in range(n)]
                elif m == "L":
                    g = ["".join(g[i][n - 1 - j] for i in range(n)) for j in range(n)]
                else:
                    g = [row[::-1] for row in g]
            for row in g:
                print(row)
            """,
            """
            def right(g):
                return list(zip(*g[::-1]))

            n = int(input())
            plate = [tuple(input()) for _ in range(n)]
            moves = input().strip()
            for m in moves:
                if m == "F":
                    plate = [row[::-1] for row in plate]
                elif m == "R":
                    plate = right(plate)
                else:
                    # three to the right are one to the left
                    for _ in range(3):
                        plate = right(plate)
            print("\\n".join("".join(row) for row in plate))
            """,
            """
            def turn(g, n):
                new = []
                for i in range(n):
                    new.append([""] * n)
                for i in range(n):
                    for j in range(n):
                        new[j][n - 1 - i] = g[i][j]
                return new

            n = int(input())
            g = [list(input()) for i in range(n)]
            flip, turns = 0, 0
            for m in input():
                if m == "F":
                    for i in range(n):
                        g[i].reverse()
                elif m == "R":
                    g = turn(g, n)
                else:
                    g = turn(turn(turn(g, n), n), n)
            for row in g:
                print("".join(row))
            """,
        ),
        size=500,
        smallest=2,
    ),
    Puzzle(
        name="overlapping_posters",
        inputs="""
            side = size if size < 30 else 110
            h, w = side, max(1, side + rng.randint(-1, 3))
            q = max(1, size // 2 + 1)
            k = rng.randint(1, 3) if size < 30 else q // 6
            lines = [f"{h} {w} {q} {k}"]
            for _ in range(q):
                a, c = rng.randint(1, h), rng.randint(1, w)
                lines.append(f"{a} {c} {rng.randint(a, h)} {rng.randint(c, w)}")
            text = "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            H, W, Q, K = map(int, input().split())
            d = [[0] * (W + 1) for _ in range(H + 1)]
            for _ in range(Q):
                a, b, c, e = map(int, input().split())
                d[a - 1][b - 1] += 1
                d[a - 1][e] -= 1
                d[c][b - 1] -= 1
                d[c][e] += 1
            for i in range(H):
                for j in range(W):
                    d[i][j + 1] += d[i][j]
            for i in range(H):
                for j in range(W):
                    d[i + 1][j] += d[i][j]
            bare = 0
            thick = 0
            for i in range(H):
                for j in range(W):
                    if d[i][j] == 0:
                        bare += 1
                    elif d[i][j] >= K:
                        thick += 1
            print(bare, thick)
            """,
            """
            import sys

            def main():
                data = list(map(int, sys.stdin.buffer.read().split()))
                h, w, q, k = data[:4]
                diff = [[0] * (w + 1) for _ in range(h + 1)]
                for p in range(4, 4 + 4 * q, 4):
                    top, left, bottom, right = data[p:p + 4]
                    diff[top - 1][left - 1] += 1
                    diff[top - 1][right] -= 1
                    diff[bottom][left - 1] -= 1
                    diff[bottom][right] += 1
                bare = thick = 0
                above = [0] * w
                for row in diff[:h]:
                    run = 0
                    for j in range(w):
                        run += row[j]
                        above[j] += run
                    bare += above.count(0)
                    thick += sum(x >= k for x in above)
                print(bare, thick)

            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            H, W, Q, K = map(int, input().split())
            d = np.zeros((H + 1, W + 1), dtype=np.int64)
            for _ in range(Q):
                a, b, c, e = map(int, input().split())
                d[a - 1][b - 1] += 1
                d[a - 1][e] -= 1
                d[c][b - 1] -= 1
                d[c][e] += 1
            d = np.cumsum(np.cumsum(d, axis=0), axis=1)[:H, :W]
            bare = np.sum(d == 0)
            thick = np.sum(d >= K)
            print(bare, thick)
            """,
            """
            import numpy as np

            H, W, Q, K = map(int, input().split())
            wall = np.zeros((H, W), dtype=np.int32)
            for _ in range(Q):
                a, b, c, e = map(int, input().split())
                wall[a - 1:c, b - 1:e] += 1
            print(np.count_nonzero(wall == 0), np.count_nonzero(wall >= K))
            """,
        ),
        slow=(
            """
            H, W, Q, K = map(int, input().split())
            d = [[0] * W for _ in range(H)]
            for _ in range(Q):
                a, b, c, e = map(int, input().split())
                for i in range(a - 1, c):
                    for j in range(b - 1, e):
                        d[i][j] += 1
            bare = 0
            thick = 0
            for i in range(H):
                for j in range(W):
                    if d[i][j] == 0:
                        bare += 1
                    elif d[i][j] >= K:
                        thick += 1
            print(bare, thick)
            """,
            """
            import sys

            def main():
                data = list(map(int, sys.stdin.buffer.read().split()))
                h, w, q, k = data[:4]
                posters = []
                for p in range(4, 4 + 4 * q, 4):
                    posters.append(data[p:p + 4])
                bare = thick = 0
                for i in range(1, h + 1):
                    here = [(left, right) for top, left, bottom, right in posters if top <= i <= bottom]
                    for j in range(1, w + 1):
                        layers = 0
                        for left, right in here:
                            if left <= j <= right:
                                layers += 1
                        if layers == 0:
                            bare += 1
                        if layers >= k:
                            thick += 1
                print(bare, thick)

            main()
            """,
            """
            h, w, q, k = map(int, input().split())
            cover = {}
            for _ in range(q):
                x1, y1, x2, y2 = map(int, input().split())
                for x in range(x1, x2 + 1):
                    for y in range(y1, y2 + 1):
                        cover[x, y] = cover.get((x, y), 0) + 1
            bare = 0
            thick = 0
            for x in range(1, h + 1):
                for y in range(1, w + 1):
                    if (x, y) not in cover:
                        bare += 1
                    elif cover[x, y] >= k:
                        thick += 1
            print(bare, thick)
            """,
        ),
        size=3200,
        smallest=1,
    ),
    Puzzle(
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
    ),
    Puzzle(
        name="ferry_routes",
        inputs="""
            n = rng.randint(2, 4) if size < 50 else 8
            k = size
            rows = [[rng.choice([0, 0, 1, 2]) for _ in range(n)] for _ in range(n)]
            a, b = rng.randint(1, n), rng.randint(1, n)
            text = f"{n} {k}\\n" + "".join(" ".join(map(str, row)) + "\\n" for row in rows) + f"{a} {b}\\n"
        """,
        fast=(
            """
            MOD = 10**9 + 7

            def mul(A, B):
                n = len(A)
                C = [[0] * n for _ in range(n)]
                for i in range(n):
                    for j in range(n):
                        s = 0
                        for k in range(n):
                            s += A[i][k] * B[k][j]
                        C[i][j] = s % MOD
                return C


            n, k = map(int, input().split())
            A = [list(map(int, input().split())) for _ in range(n)]
            a, b = map(int, input().split())
            R = [[int(i == j) for j in range(n)] for i in range(n)]
            while k > 0:
                if k & 1:
                    R = mul(R, A)
                A = mul(A, A)
                k >>= 1
            print(R[a - 1][b - 1])
            """,
            """
            M = 1000000007
            n, k = map(int, input().split())
            ferry = [list(map(int, input().split())) for _ in range(n)]
            a, b = map(int, input().split())
            cols = list(zip(*ferry))
            ways = [0] * n
            ways[a - 1] = 1
            for _ in range(k):
                ways = [sum(x * y for x, y in zip(ways, col)) % M for col in cols]
            print(ways[b - 1])
            """,
        ),
        heavy=(
            """
            import numpy as np

            M = 1000000007
            n, k = map(int, input().split())
            ferry = np.array([list(map(int, input().split())) for _ in range(n)])
            a, b = map(int, input().split())
            ways = np.zeros(n, dtype=np.int64)
            ways[a - 1] = 1
            for _ in range(k):
                ways = np.dot(ways, ferry) % M
            print(ways[b - 1])
            """,
            """
            import sys
            import copy
            import random
            import decimal
            import statistics
            from functools import reduce
            from fractions import Fraction

            sys.setrecursionlimit(10**7)
            MOD = 10**9 + 7

            def mul(A, B):
                n = len(A)
                C = [[0] * n for _ in range(n)]
                for i in range(n):
                    for j in range(n):
                        C[i][j] = reduce(lambda s, k: s + A[i][k] * B[k][j], range(n), 0) % MOD
                return C


            n, k = map(int, input().split())
            A = [list(map(int, input().split())) for _ in range(n)]
            a, b = map(int, input().split())
            R = [[int(i == j) for j in range(n)] for i in range(n)]
            P = copy.deepcopy(A)
            while k > 0:
                if k & 1:
                    R = mul(R, P)
                P = mul(P, P)
                k >>= 1
            print(R[a - 1][b - 1])
            """,
        ),
        slow=(
            """
            MOD = 10**9 + 7

            def mul(A, B):
                n = len(A)
                C = [[0] * n for _ in range(n)]
                for i in range(n):
                    for j in range(n):
                        s = 0
                        for k in range(n):
                            s += A[i][k] * B[k][j]
                        C[i][j] = s % MOD
                return C


            n, k = map(int, input().split())
            A = [list(map(int, input().split())) for _ in range(n)]
            a, b = map(int, input().split())
            R = [[int(i == j) for j in range(n)] for i in range(n)]
            for _ in range(k):
                R = mul(R, A)
            print(R[a - 1][b - 1])
            """,
            """
            M = 1000000007
            n, k = map(int, input().split())
            ferry = [list(map(int, input().split())) for _ in range(n)]
            a, b = map(int, input().split())
            table = []
            for i in range(n):
                table.append([0] * n)
                table[i][i] = 1
            for _ in range(k):
                # one trip more, from every port
                table = [[sum(x * y for x, y in zip(row, col)) % M for col in zip(*ferry)] for row in table]
            print(table[a - 1][b - 1])
            """,
        ),
        size=4000,
    ),
    Puzzle(
        name="rows_like_columns",
        inputs="""
            n = size
            base = [rng.choice("01") for _ in range(n)]
            grid = []
            for i in range(n):
                row = list(base) if rng.random() < 0.7 else [rng.choice("01") for _ in range(n)]
                grid.append(row)
            if rng.random() < 0.6:
                fill = rng.choice("01")
                grid = [[fill] * n for _ in range(n)]
                for _ in range(rng.randint(0, 2) if size < 50 else 3 * n):
                    where = rng.randrange(n) if size < 50 else n - 1 - rng.randrange(max(1, n // 8))
                    grid[rng.randrange(n)][where] = rng.choice("01")
            text = f"{n}\\n" + "".join(" ".join(row) + "\\n" for row in grid)
        """,
        fast=(
            """
            n = int(input())
            a = [tuple(input().split()) for _ in range(n)]
            rows = {}
            for r in a:
                rows[r] = rows.get(r, 0) + 1
            ans = 0
            for c in zip(*a):
                ans += rows.get(c, 0)
            print(ans)
            """,
            """
            import sys

            def main():
                n, *lines = sys.stdin.read().splitlines()
                n = int(n)
                table = [line.split() for line in lines[:n]]
                turned = []
                for j in range(n):
                    turned.append("".join([table[i][j] for i in range(n)]))
                seen = {}
                for col in turned:
                    seen[col] = seen.get(col, 0) + 1
                pairs = 0
                for row in table:
                    pairs += seen.get("".join(row), 0)
                print(pairs)

            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            a = np.array([input().split() for _ in range(n)], dtype=np.int64)
            rows = {}
            for r in a:
                k = r.tobytes()
                rows[k] = rows.get(k, 0) + 1
            ans = 0
            for c in a.T:
                ans += rows.get(c.tobytes(), 0)
            print(ans)
            """,
            """
            import re
            import random
            import string
            import datetime
            import statistics
            from collections import Counter, deque
            from itertools import permutations

            n = int(input())
            a = [tuple(re.findall("[01]", input())) for _ in range(n)]
            rows = Counter(a)
            ans = 0
            for c in zip(*a):
                ans += rows[c]
            print(ans)
            """,
            """
            import numpy as np

            n = int(input())
            a = np.array([input().split() for _ in range(n)], dtype=int)
            b = a.T
            ans = 0
            for i in range(n):
                ans += np.sum(np.all(b == a[i], axis=1))
            print(ans)
            """,
        ),
        slow=(
            """
            n = int(input())
            a = [tuple(input().split()) for _ in range(n)]
            ans = 0
            for r in a:
                for c in zip(*a):
                    if r == c:
                        ans += 1
            print(ans)
            """,
            """
            n = int(input())
            grid = []
            for _ in range(n):
                grid.append(list(map(int, input().split())))
            pairs = 0
            for i in range(n):
                for j in range(n):
                    k = 0
                    while k < n and grid[i][k] == grid[k][j]:
                        k += 1
                    if k == n:
                        pairs += 1
            print(pairs)
            """,
            """
            import sys

            def main():
                n, *lines = sys.stdin.read().splitlines()
                n = int(n)
                table = [line.split() for line in lines[:n]]
                pairs = 0
                for row in table:
                    for j in range(n):
                        col = []
                        for i in range(n):
                            col.append(table[i][j])
                        if "".join(row) == "".join(col):
                            pairs += 1
                print(pairs)

            if __name__ == "__main__":
                main()
            """,
        ),
        size=180,
        smallest=1,
    ),
    Puzzle(
        name="walk_to_the_well",
        inputs="""
            h = size
            w = max(1, size + rng.randint(-1, 1))
            share = rng.choice([0.05, 0.2, 0.5]) if size < 20 else 0.07
            rows = [["W" if rng.random() < share else rng.choice("H..") for _ in range(w)] for _ in range(h)]
            rows[rng.randrange(h)][rng.randrange(w)] = "W"
            text = f"{h} {w}\\n" + "".join("".join(row) + "\\n" for row in rows)
        """,
        fast=(
            """
            def main():
                h, w = map(int, input().split())
                town = [input() for _ in range(h)]
                dist = [[-1] * w for _ in range(h)]
                now = []
                for i in range(h):
                    for j in range(w):
                        if town[i][j] == "W":
                            dist[i][j] = 0
                            now.append((i, j))
                # from all wells at once
                for i, j in now:
                    d = dist[i][j] + 1
                    for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                        if 0 <= a < h and 0 <= b < w and dist[a][b] < 0:
                            dist[a][b] = d
                            now.append((a, b))
                total = 0
                worst = 0
                for i in range(h):
                    for j in range(w):
                        if town[i][j] == "H":
                            total += dist[i][j]
                            worst = max(worst, dist[i][j])
                print(total)
                print(worst)


            if __name__ == "__main__":
                main()
            """,
            """
            h, w = map(int, input().split())
            g = [input() for _ in range(h)]
            INF = 10**9
            d = [[0 if c == "W" else INF for c in row] for row in g]
            for i in range(h):
                for j in range(w):
                    if i > 0:
                        d[i][j] = min(d[i][j], d[i - 1][j] + 1)
                    if j > 0:
                        d[i][j] = min(d[i][j], d[i][j - 1] + 1)
            for i in range(h - 1, -1, -1):
                for j in range(w - 1, -1, -1):
                    if i + 1 < h:
                        d[i][j] = min(d[i][j], d[i + 1][j] + 1)
                    if j + 1 < w:
                        d[i][j] = min(d[i][j], d[i][j + 1] + 1)
            walks = [d[i][j] for i in range(h) for j in range(w) if g[i][j] == "H"]
            print(sum(walks))
            print(max(walks + [0]))
            """,
        ),
        heavy=(
            """
            import numpy as np

            h, w = map(int, input().split())
            g = [input() for _ in range(h)]
            d = np.where(np.array([list(row) for row in g]) == "W", 0, 10**9)
            for i in range(h):
                for j in range(w):
                    if i > 0:
                        d[i][j] = min(d[i][j], d[i - 1][j] + 1)
                    if j > 0:
                        d[i][j] = min(d[i][j], d[i][j - 1] + 1)
            for i in range(h - 1, -1, -1):
                for j in range(w - 1, -1, -1):
                    if i + 1 < h:
                        d[i][j] = min(d[i][j], d[i + 1][j] + 1)
                    if j + 1 < w:
                        d[i][j] = min(d[i][j], d[i][j + 1] + 1)
            walks = [d[i][j] for i in range(h) for j in range(w) if g[i][j] == "H"]
            print(sum(walks))
            print(max(walks + [0]))
            """,
            """
            import numpy as np

            h, w = map(int, input().split())
            g = np.array([list(input()) for _ in range(h)])
            wells = np.argwhere(g == "W")
            total = 0
            worst = 0
            for i, j in np.argwhere(g == "H"):
                d = np.min(np.abs(wells[:, 0] - i) + np.abs(wells[:, 1] - j))
                total += d
                worst = max(worst, d)
            print(total)
            print(worst)
            """,
        ),
        slow=(
            """
            def main():
                h, w = map(int, input().split())
                town = [input() for _ in range(h)]
                wells = []
                for i in range(h):
                    for j in range(w):
                        if town[i][j] == "W":
                            wells.append((i, j))
                total = 0
                worst = 0
                for i in range(h):
                    for j in range(w):
                        if town[i][j] == "H":
                            d = min(abs(i - a) + abs(j - b) for a, b in wells)
                            total += d
                            worst = max(worst, d)
                print(total)
                print(worst)


            if __name__ == "__main__":
                main()
            """,
            """
            h, w = map(int, input().split())
            g = [input() for _ in range(h)]
            cells = [(i, j) for i in range(h) for j in range(w)]
            wells = [c for c in cells if g[c[0]][c[1]] == "W"]
            walks = []
            for i, j in cells:
                if g[i][j] != "H":
                    continue
                ways = []
                for a, b in wells:
                    ways.append(abs(i - a) + abs(j - b))
                ways.sort()
                walks.append(ways[0])
            print(sum(walks))
            print(max(walks + [0]))
            """,
        ),
        size=90,
        smallest=1,
    ),
)
