"""Reads a table of numbers; prints in how many cells the sum of the row is larger than that of the column,
then the largest sum of a row and of a column."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
