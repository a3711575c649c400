"""Reads the width and height of a lawn whose edges meet, a count and a program of steps and turns; prints
where the mower is and which way it faces after running the program that often."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="mower_on_a_torus",
    inputs="""
        w, h = rng.randint(1, 9), rng.randint(1, 9)
        program = "".join(rng.choice("LRFFF") for _ in range(rng.randint(1, 12) if size < 100 else 150))
        k = rng.randint(1, size) if size < 100 else size
        text = f"{w} {h} {k}\\n{program}\\n"
    """,
    fast=(
        """
        W, H, K = map(int, input().split())
        P = input()
        dx, dy = 0, 1
        x = y = 0
        for c in P:
            if c == "F":
                x += dx
                y += dy
            elif c == "L":
                dx, dy = -dy, dx
            else:
                dx, dy = dy, -dx
        # one round moves by (x, y) and turns; four rounds point north again
        X = Y = 0
        for i in range(4):
            times = (K - i + 3) // 4
            X += x * times
            Y += y * times
            if (dx, dy) == (1, 0):
                x, y = y, -x
            elif (dx, dy) == (0, -1):
                x, y = -x, -y
            elif (dx, dy) == (-1, 0):
                x, y = -y, x
        names = {(0, 1): "N", (1, 0): "E", (0, -1): "S", (-1, 0): "W"}
        turn = "NESW".index(names[dx, dy]) * K % 4
        print(X % W, Y % H, "NESW"[turn])
        """,
        """
        def play(program, rounds, x, y, d):
            step = [(0, 1), (1, 0), (0, -1), (-1, 0)]
            for _ in range(rounds):
                for c in program:
                    if c == "L":
                        d = (d - 1) % 4
                    elif c == "R":
                        d = (d + 1) % 4
                    else:
                        x += step[d][0]
                        y += step[d][1]
            return x, y, d


        def main():
            w, h, k = map(int, input().split())
            program = input().strip()
            # after four rounds the mower looks north again
            x, y, d = play(program, 4, 0, 0, 0)
            x, y, d = play(program, k % 4, x * (k // 4), y * (k // 4), 0)
            print(x % w, y % h, "NESW"[d])


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        def play(program, rounds, pos, d):
            step = np.array([(0, 1), (1, 0), (0, -1), (-1, 0)])
            for _ in range(rounds):
                for c in program:
                    if c == "L":
                        d = (d - 1) % 4
                    elif c == "R":
                        d = (d + 1) % 4
                    else:
                        pos = pos + step[d]
            return pos, d


        def main():
            w, h, k = map(int, input().split())
            program = input().strip()
            pos, d = play(program, 4, np.array([0, 0]), 0)
            pos, d = play(program, k % 4, pos * (k // 4), 0)
            x, y = pos % np.array([w, h])
            print(x, y, "NESW"[d])


        if __name__ == "__main__":
            main()
        """,
        """
        import math, cmath, random, copy, re, string, sys, decimal
        from enum import Enum
        from typing import NamedTuple
        from dataclasses import dataclass

        class Facing(Enum):
            N = 0
            E = 1
            S = 2
            W = 3

        @dataclass
        class Mower:
            x: int = 0
            y: int = 0
            d: int = 0

            def play(self, program, rounds):
                step = [(0, 1), (1, 0), (0, -1), (-1, 0)]
                for _ in range(rounds):
                    for c in program:
                        if c == "L":
                            self.d = (self.d - 1) % 4
                        elif c == "R":
                            self.d = (self.d + 1) % 4
                        else:
                            self.x += step[self.d][0]
                            self.y += step[self.d][1]

        w, h, k = map(int, input().split())
        program = input().strip()
        m = Mower()
        m.play(program, 4)
        m.x *= k // 4
        m.y *= k // 4
        m.play(program, k % 4)
        print(m.x % w, m.y % h, Facing(m.d).name)
        """,
    ),
    slow=(
        """
        W, H, K = map(int, input().split())
        P = input()
        dx, dy = 0, 1
        x = y = 0
        for i in range(K):
            for c in P:
                if c == "F":
                    x = (x + dx) % W
                    y = (y + dy) % H
                elif c == "L":
                    dx, dy = -dy, dx
                else:
                    dx, dy = dy, -dx
        names = {(0, 1): "N", (1, 0): "E", (0, -1): "S", (-1, 0): "W"}
        print(x, y, names[dx, dy])
        """,
        """
        def play(program, rounds, x, y, d):
            step = [(0, 1), (1, 0), (0, -1), (-1, 0)]
            for _ in range(rounds):
                for c in program:
                    if c == "L":
                        d = (d - 1) % 4
                    elif c == "R":
                        d = (d + 1) % 4
                    else:
                        x += step[d][0]
                        y += step[d][1]
            return x, y, d


        def main():
            w, h, k = map(int, input().split())
            program = input().strip()
            x, y, d = play(program, k, 0, 0, 0)
            print(x % w, y % h, "NESW"[d])


        if __name__ == "__main__":
            main()
        """,
    ),
    size=12000,
)
