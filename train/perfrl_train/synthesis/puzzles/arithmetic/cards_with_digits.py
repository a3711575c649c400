"""Reads a string of digits; prints the greatest number that uses all of them, and the least one
that does not begin with 0."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="cards_with_digits",
    inputs="""
        digits = [rng.choice("0123456789" if rng.random() < 0.6 else "0019") for _ in range(size)]
        if not any(digit > "0" for digit in digits):
            digits[rng.randrange(size)] = "7"
        text = "".join(digits) + "\\n"
    """,
    fast=(
        """
        s = sorted(input().strip())
        print("".join(s[::-1]))
        # the least one must not begin with 0
        i = s.count("0")
        s[0], s[i] = s[i], s[0]
        print("".join(s))
        """,
        """
        def main():
            cards = input().strip()
            count = [0] * 10
            for c in cards:
                count[int(c)] += 1
            largest = "".join(str(d) * count[d] for d in range(9, -1, -1))
            first = 1
            while count[first] == 0:
                first += 1
            count[first] -= 1
            smallest = str(first) + "".join(str(d) * count[d] for d in range(10))
            print(largest)
            print(smallest)


        if __name__ == "__main__":
            main()
        """,
        """
        S = input().strip()
        d = list(S)
        d.sort()
        big = "".join(reversed(d))
        small = "".join(d)
        z = 0
        while small[z] == "0":
            z += 1
        small = small[z] + small[:z] + small[z + 1 :]
        print(big)
        print(small)
        """,
    ),
    heavy=(
        """
        import numpy as np

        s = np.sort(np.array(list(input().strip())))
        print("".join(s[::-1]))
        i = np.count_nonzero(s == "0")
        s[0], s[i] = s[i], s[0]
        print("".join(s))
        """,
        """
        import string
        import statistics
        from collections import Counter
        from copy import deepcopy
        from random import shuffle

        def main():
            cards = input().strip()
            count = Counter(cards)
            largest = "".join(d * count[d] for d in reversed(string.digits))
            left = deepcopy(count)
            first = min(d for d in cards if d != "0")
            left[first] -= 1
            smallest = first + "".join(d * left[d] for d in string.digits)
            print(largest)
            print(smallest)

        main()
        """,
        """
        import re
        import queue
        import fractions

        S = input().strip()
        d = list(S)
        d.sort()
        big = "".join(reversed(d))
        small = "".join(d)
        zeros, head, tail = re.match("(0*)(.)(.*)", small).groups()
        print(big)
        print(head + zeros + tail)
        """,
    ),
    slow=(
        """
        S = input().strip()
        d = list(S)
        n = len(d)
        for i in range(n):
            for j in range(n - 1 - i):
                if d[j] > d[j + 1]:
                    d[j], d[j + 1] = d[j + 1], d[j]
        big = "".join(reversed(d))
        small = "".join(d)
        z = 0
        while small[z] == "0":
            z += 1
        small = small[z] + small[:z] + small[z + 1 :]
        print(big)
        print(small)
        """,
        """
        def main():
            cards = list(input().strip())
            largest = ""
            rest = cards[:]
            while len(rest) > 0:
                top = max(rest)
                largest += top
                rest.remove(top)
            first = min(c for c in cards if c != "0")
            smallest = first
            rest = cards[:]
            rest.remove(first)
            while len(rest) > 0:
                low = min(rest)
                smallest += low
                rest.remove(low)
            print(largest)
            print(smallest)


        if __name__ == "__main__":
            main()
        """,
        """
        s = list(input().strip())
        n = len(s)
        for i in range(n):
            k = i
            for j in range(i + 1, n):
                if s[j] < s[k]:
                    k = j
            s[i], s[k] = s[k], s[i]
        print("".join(s[::-1]))
        # the least one must not begin with 0
        i = s.count("0")
        s[0], s[i] = s[i], s[0]
        print("".join(s))
        """,
    ),
    size=2500,
)
