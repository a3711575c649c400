"""Reads a box of letter tiles and words; prints for each word how many letters the box lacks to lay it."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="tile_box",
    inputs="""
        box = "".join(rng.choices("aeinorstlmkp", k=3 * size))
        words = ["".join(rng.choices("aeinorstlmkpxyz", k=rng.randint(1, 9))) for _ in range(size)]
        text = f"{box}\\n{len(words)}\\n" + "\\n".join(words) + "\\n"
    """,
    fast=(
        """
        box = input()
        have = {c: box.count(c) for c in set(box)}
        q = int(input())
        for _ in range(q):
            word = input()
            missing = 0
            for c in set(word):
                missing += max(0, word.count(c) - have.get(c, 0))
            print(missing)
        """,
        """
        import sys


        def main():
            data = sys.stdin.read().split()
            tiles = [0] * 26
            for c in data[0]:
                tiles[ord(c) - 97] += 1
            out = []
            for word in data[2:]:
                need = [0] * 26
                lack = 0
                for c in word:
                    i = ord(c) - 97
                    need[i] += 1
                    if need[i] > tiles[i]:
                        lack += 1
                out.append(str(lack))
            print("\\n".join(out))


        main()
        """,
    ),
    heavy=(
        """
        from collections import Counter

        have = Counter(input())
        q = int(input())
        for _ in range(q):
            missing = Counter(input()) - have
            print(sum(missing.values()))
        """,
        """
        import string

        box = input()
        have = {c: box.count(c) for c in string.ascii_lowercase}
        q = int(input())
        for _ in range(q):
            word = input()
            missing = 0
            for c in string.ascii_lowercase:
                missing += max(0, word.count(c) - have[c])
            print(missing)
        """,
        """
        import sys
        import numpy as np


        def letters(word):
            codes = np.array([ord(c) - 97 for c in word])
            return np.bincount(codes, minlength=26)


        def main():
            data = sys.stdin.read().split()
            tiles = letters(data[0])
            out = []
            for word in data[2:]:
                lack = np.clip(letters(word) - tiles, 0, None)
                out.append(str(np.sum(lack)))
            print("\\n".join(out))


        main()
        """,
    ),
    slow=(
        """
        box = input()
        q = int(input())
        for _ in range(q):
            word = input()
            pool = list(box)
            missing = 0
            for c in word:
                if c in pool:
                    pool.remove(c)
                else:
                    missing += 1
            print(missing)
        """,
        """
        from collections import Counter

        box = input()
        q = int(input())
        for _ in range(q):
            missing = Counter(input()) - Counter(box)
            print(sum(missing.values()))
        """,
        """
        def lay(box, word):
            free = [True] * len(box)
            lack = 0
            for c in word:
                for i in range(len(box)):
                    if free[i] and box[i] == c:
                        free[i] = False
                        break
                else:
                    lack += 1
            return lack


        def main():
            box = input()
            q = int(input())
            for i in range(q):
                print(lay(box, input()))


        main()
        """,
    ),
    size=1100,
)
