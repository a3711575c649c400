"""Reads a square of characters and a string of moves: a quarter turn right or left (R, L) or a mirroring of
each row (F); prints the square after all moves."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
