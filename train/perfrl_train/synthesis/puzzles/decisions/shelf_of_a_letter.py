"""Reads a letter and K; prints its place in the alphabet and, in the same case, the letter K places on,
round the end."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="shelf_of_a_letter",
    inputs="""
        letter = chr(97 + rng.randrange(26))
        if rng.random() < 0.4:
            letter = letter.upper()
        text = f"{letter} {rng.randint(0, 4 * size)}\\n"
    """,
    fast=(
        """
        c, k = input().split()
        i = ord(c.lower()) - 97
        j = (i + int(k)) % 26
        print(i + 1, chr(j + 97) if c.islower() else chr(j + 65))
        """,
        """
        low = "abcdefghijklmnopqrstuvwxyz"
        up = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        c, k = input().split()
        k = int(k)
        if c in low:
            i = low.index(c)
            print(i + 1, low[(i + k) % 26])
        else:
            i = up.index(c)
            print(i + 1, up[(i + k) % 26])
        """,
        """
        def move(letter, steps, first):
            place = ord(letter) - ord(first)
            there = (place + steps) % 26
            return place + 1, chr(ord(first) + there)


        letter, steps = input().split()
        if "a" <= letter <= "z":
            place, other = move(letter, int(steps), "a")
        else:
            place, other = move(letter, int(steps), "A")
        print(place, other)
        """,
    ),
    heavy=(
        """
        import string
        import random
        import decimal

        low = string.ascii_lowercase
        up = string.ascii_uppercase
        c, k = input().split()
        k = int(k)
        if c in low:
            i = low.index(c)
            print(i + 1, low[(i + k) % 26])
        else:
            i = up.index(c)
            print(i + 1, up[(i + k) % 26])
        """,
        """
        import re
        import statistics
        from collections import deque

        c, k = input().split()
        d = deque("abcdefghijklmnopqrstuvwxyz")
        i = d.index(c.lower())
        d.rotate(-int(k) - i)
        if re.match("[a-z]", c):
            print(i + 1, d[0])
        else:
            print(i + 1, d[0].upper())
        """,
        """
        import numpy as np
        letters = np.array([chr(97 + i) for i in range(26)])
        c, k = input().split()
        i = np.where(letters == c.lower())[0][0]
        j = (i + int(k)) % 26
        print(i + 1, letters[j] if c.islower() else letters[j].upper())
        """,
    ),
)
