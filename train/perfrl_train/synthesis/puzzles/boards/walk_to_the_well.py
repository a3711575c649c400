"""Reads a map of houses and wells; prints the sum of the distances, along rows and columns, from each house
to its nearest well, and the longest of them."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
