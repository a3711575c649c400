"""Reads marks from 0 to 100; prints how many of them earn each of the grades A, B, C, D and F."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="school_marks",
    inputs="""
        marks = [rng.choice([rng.randint(0, 100), 40, 60, 80, 90]) for _ in range(size)]
        text = f"{size}\\n" + "\\n".join(map(str, marks)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        a = b = c = d = e = 0
        for _ in range(n):
            x = int(input())
            if x >= 90:
                a += 1
            elif x >= 80:
                b += 1
            elif x >= 60:
                c += 1
            elif x >= 40:
                d += 1
            else:
                e += 1
        print("A", a)
        print("B", b)
        print("C", c)
        print("D", d)
        print("F", e)
        """,
        """
        import sys


        def grade(mark):
            if mark >= 90:
                return "A"
            if mark >= 80:
                return "B"
            if mark >= 60:
                return "C"
            if mark >= 40:
                return "D"
            return "F"


        def main():
            marks = list(map(int, sys.stdin.read().split()))[1:]
            count = {"A": 0, "B": 0, "C": 0, "D": 0, "F": 0}
            for mark in marks:
                count[grade(mark)] += 1
            for letter in "ABCDF":
                print(letter, count[letter])


        if __name__ == "__main__":
            main()
        """,
        """
        from bisect import bisect_right

        cnt = [0] * 5
        for _ in range(int(input())):
            cnt[bisect_right([40, 60, 80, 90], int(input()))] += 1
        for i in range(4, -1, -1):
            print("FDCBA"[i], cnt[i])
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        x = np.array([int(input()) for _ in range(n)])
        print("A", np.sum(x >= 90))
        print("B", np.sum((80 <= x) & (x < 90)))
        print("C", np.sum((60 <= x) & (x < 80)))
        print("D", np.sum((40 <= x) & (x < 60)))
        print("F", np.sum(x < 40))
        """,
        """
        import sys
        from collections import Counter
        from typing import List
        import statistics
        import copy

        def grade(mark):
            if mark >= 90:
                return "A"
            if mark >= 80:
                return "B"
            if mark >= 60:
                return "C"
            if mark >= 40:
                return "D"
            return "F"

        def main():
            marks: List[int] = list(map(int, sys.stdin.read().split()))[1:]
            count = Counter(grade(mark) for mark in marks)
            for letter in "ABCDF":
                print(letter, count[letter])

        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        n = int(input())
        marks = []
        for _ in range(n):
            marks.append(int(input()))
        letters = ""
        for mark in range(0, 101):
            for i in range(n):
                if marks[i] == mark:
                    if mark >= 90:
                        letters += "A"
                    elif mark >= 80:
                        letters += "B"
                    elif mark >= 60:
                        letters += "C"
                    elif mark >= 40:
                        letters += "D"
                    else:
                        letters += "F"
        for letter in "ABCDF":
            print(letter, letters.count(letter))
        """,
        """
        import sys


        def grade(mark):
            if mark in range(90, 101):
                return "A"
            if mark in range(80, 90):
                return "B"
            if mark in range(60, 80):
                return "C"
            if mark in range(40, 60):
                return "D"
            return "F"


        def main():
            marks = list(map(int, sys.stdin.read().split()))[1:]
            count = {"A": 0, "B": 0, "C": 0, "D": 0, "F": 0}
            # give out the marks from the front of the pile
            while marks:
                mark = marks[0]
                marks = marks[1:]
                count[grade(mark)] += 1
            for letter in "ABCDF":
                print(letter, count[letter])


        if __name__ == "__main__":
            main()
        """,
        """
        n = int(input())
        marks = [int(input()) for _ in range(n)]
        a = b = c = d = e = 0
        while len(marks) > 0:
            x = marks.pop(0)
            if x >= 90:
                a += 1
            elif x >= 80:
                b += 1
            elif x >= 60:
                c += 1
            elif x >= 40:
                d += 1
            else:
                e += 1
        print("A", a)
        print("B", b)
        print("C", c)
        print("D", d)
        print("F", e)
        """,
    ),
    size=26000,
)
