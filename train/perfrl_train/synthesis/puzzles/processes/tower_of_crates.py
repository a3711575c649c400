"""Reads orders that push a weight on a stack, pop one, or ask for the heaviest; prints for each question the
heaviest weight on the stack, or 'empty'."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="tower_of_crates",
    inputs="""
        q = size
        lines = [str(q)]
        height = 0
        for _ in range(q):
            r = rng.random()
            if r < (0.5 if size < 100 else 0.7) or height == 0 and r < 0.9:
                lines.append(f"push {rng.randint(1, 30 if size < 100 else 10**6)}")
                height += 1
            elif r < 0.8 and height:
                lines.append("pop")
                height -= 1
            else:
                lines.append("heaviest")
        lines.append("heaviest")
        lines[0] = str(q + 1)
        text = "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        import sys

        def main():
            lines = sys.stdin.read().split("\\n")
            tower = []
            out = []
            for line in lines[1:int(lines[0]) + 1]:
                if line[0:2] == "pu":
                    w = int(line[5:])
                    # with each crate the heaviest up to it
                    if tower and tower[-1] > w:
                        tower.append(tower[-1])
                    else:
                        tower.append(w)
                elif line == "pop":
                    tower.pop()
                else:
                    out.append(tower[-1] if tower else "empty")
            print("\\n".join(map(str, out)))

        if __name__ == "__main__":
            main()
        """,
        """
        q = int(input())
        stack = []
        heavy = [0]
        for _ in range(q):
            op = input().split()
            if op[0] == "push":
                w = int(op[1])
                stack.append(w)
                heavy.append(max(w, heavy[-1]))
            elif op[0] == "pop":
                stack.pop()
                heavy.pop()
            elif len(stack) == 0:
                print("empty")
            else:
                print(heavy[-1])
        """,
    ),
    heavy=(
        """
        from queue import LifoQueue
        from fractions import Fraction
        import statistics
        import random

        q = int(input())
        stack = LifoQueue()
        heavy = [0]
        for _ in range(q):
            op = input().split()
            if op[0] == "push":
                w = int(op[1])
                stack.put(w)
                heavy.append(max(w, heavy[-1]))
            elif op[0] == "pop":
                stack.get()
                heavy.pop()
            elif stack.empty():
                print("empty")
            else:
                print(heavy[-1])
        """,
        """
        import sys
        import numpy as np

        def main():
            lines = sys.stdin.read().split("\\n")
            q = int(lines[0])
            top = np.zeros(q + 1, dtype=np.int64)
            height = 0
            out = []
            for line in lines[1:q + 1]:
                if line[0:2] == "pu":
                    height += 1
                    top[height] = np.maximum(top[height - 1], int(line[5:]))
                elif line == "pop":
                    height -= 1
                else:
                    out.append(top[height] if height else "empty")
            print("\\n".join(map(str, out)))

        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        q = int(input())
        stack = []
        for _ in range(q):
            op = input().split()
            if op[0] == "push":
                w = int(op[1])
                stack.append(w)
            elif op[0] == "pop":
                stack.pop()
            elif len(stack) == 0:
                print("empty")
            else:
                print(max(stack))
        """,
        """
        import sys

        def main():
            lines = sys.stdin.read().split("\\n")
            tower = []
            out = []
            for line in lines[1:int(lines[0]) + 1]:
                if line[0:2] == "pu":
                    w = int(line[5:])
                    tower = [w] + tower
                elif line == "pop":
                    tower = tower[1:]
                elif tower:
                    best = tower[0]
                    for w in tower:
                        if w > best:
                            best = w
                    out.append(best)
                else:
                    out.append("empty")
            print("\\n".join(map(str, out)))

        if __name__ == "__main__":
            main()
        """,
    ),
    size=9000,
)
