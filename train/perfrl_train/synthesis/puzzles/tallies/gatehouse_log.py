"""Reads a log of badges that go in and out; prints how many entries cannot be, and who is left inside,
in the order of coming."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="gatehouse_log",
    inputs="""
        lines = []
        inside = []
        for _ in range(size):
            badge = rng.randint(1, 2 * size if size > 50 else 5)
            if inside and rng.random() < (0.1 if size > 50 else 0.4):
                badge = rng.choice(inside)
                lines.append(f"out {badge}")
                inside.remove(badge)
            elif rng.random() < 0.15:
                lines.append(f"out {badge}")
                if badge in inside:
                    inside.remove(badge)
            else:
                lines.append(f"in {badge}")
                if badge not in inside:
                    inside.append(badge)
        text = f"{size}\\n" + "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        inside = {}
        errors = 0
        for _ in range(n):
            kind, badge = input().split()
            if kind == "in":
                if badge in inside:
                    errors += 1
                else:
                    inside[badge] = True
            else:
                if badge in inside:
                    del inside[badge]
                else:
                    errors += 1
        print(errors)
        if inside:
            print(" ".join(inside))
        else:
            print("nobody")
        """,
        """
        import sys


        def main():
            words = sys.stdin.read().split()
            n = int(words[0])
            here = {}
            bad = 0
            for kind, badge in zip(words[1::2], words[2::2]):
                if (kind == "in") == (badge in here):
                    bad += 1
                elif kind == "in":
                    here[badge] = 1
                else:
                    here.pop(badge)
            print(bad)
            print(*here) if here else print("nobody")


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        from collections import OrderedDict
        import datetime

        n = int(input())
        inside = OrderedDict()
        errors = 0
        for _ in range(n):
            kind, badge = input().split()
            if kind == "in":
                if badge in inside:
                    errors += 1
                else:
                    inside[badge] = True
            else:
                if badge in inside:
                    del inside[badge]
                else:
                    errors += 1
        print(errors)
        if inside:
            print(" ".join(inside))
        else:
            print("nobody")
        """,
        """
        import re
        import sys


        def main():
            text = sys.stdin.read()
            here = {}
            bad = 0
            for kind, badge in re.findall(r"(in|out) (\\d+)", text):
                if (kind == "in") == (badge in here):
                    bad += 1
                elif kind == "in":
                    here[badge] = 1
                else:
                    here.pop(badge)
            print(bad)
            print(*here) if here else print("nobody")


        if __name__ == "__main__":
            main()
        """,
        """
        from typing import Dict, List
        import queue

        n = int(input())
        log = queue.Queue()
        for _ in range(n):
            log.put(input().split())
        inside: Dict[str, bool] = {}
        errors = 0
        while not log.empty():
            kind, badge = log.get()
            if kind == "in" and badge not in inside:
                inside[badge] = True
            elif kind == "out" and badge in inside:
                del inside[badge]
            else:
                errors += 1
        print(errors)
        rest: List[str] = list(inside)
        print(" ".join(rest) if rest else "nobody")
        """,
    ),
    slow=(
        """
        n = int(input())
        inside = []
        errors = 0
        for _ in range(n):
            kind, badge = input().split()
            if kind == "in":
                if badge in inside:
                    errors += 1
                else:
                    inside.append(badge)
            else:
                if badge in inside:
                    inside.remove(badge)
                else:
                    errors += 1
        print(errors)
        if inside:
            print(" ".join(inside))
        else:
            print("nobody")
        """,
        """
        import sys


        def main():
            words = sys.stdin.read().split()
            n = int(words[0])
            people = []  # [badge, is inside]
            bad = 0
            for i in range(n):
                kind = words[1 + 2 * i]
                badge = words[2 + 2 * i]
                place = -1
                for j in range(len(people)):
                    if people[j][0] == badge and people[j][1]:
                        place = j
                        break
                if kind == "in" and place < 0:
                    people.append([badge, True])
                elif kind == "out" and place >= 0:
                    people[place][1] = False
                else:
                    bad += 1
            print(bad)
            here = [badge for badge, inside in people if inside]
            if len(here) == 0:
                print("nobody")
            else:
                print(*here)


        if __name__ == "__main__":
            main()
        """,
    ),
    size=4500,
)
