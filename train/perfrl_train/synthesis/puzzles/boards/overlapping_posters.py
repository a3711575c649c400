"""Reads the size of a wall, a number K and the corners of rectangular posters; prints how many cells are bare
and how many lie under K posters or more."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
