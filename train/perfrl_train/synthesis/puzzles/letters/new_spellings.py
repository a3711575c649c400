"""Reads pairs of an old and a new spelling, then a sentence; prints the sentence with the new spellings,
capitals kept, and how many words had a rule that changes them."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="new_spellings",
    inputs="""
        m = max(1, size // 4)
        old = []
        while len(old) < m:
            word = "".join(rng.choice("abdeko") for _ in range(rng.randint(1, 6)))
            if word not in old:
                old.append(word)
        lines = [str(m)]
        for word in old:
            lines.append(word + " " + rng.choice([word, word + "n", word[::-1], rng.choice(old)]))
        sentence = []
        for _ in range(size):
            word = rng.choice(old) if rng.random() < 0.6 else rng.choice(["ok", "no", "koda", "x"])
            sentence.append(word.capitalize() if rng.random() < 0.3 else word)
        text = "\\n".join(lines) + "\\n" + " ".join(sentence) + "\\n"
    """,
    fast=(
        """
        import sys

        def main():
            data = sys.stdin.read().split("\\n")
            m = int(data[0])
            table = {}
            for line in data[1:m + 1]:
                old, new = line.split()
                table[old] = new
            out = []
            changed = 0
            for word in data[m + 1].split():
                low = word.lower()
                new = table.get(low, low)
                if new != low:
                    changed += 1
                    # keep the capital at the front
                    if word[0].isupper():
                        new = new[0].upper() + new[1:]
                    out.append(new)
                else:
                    out.append(word)
            print(" ".join(out))
            print(changed)

        if __name__ == "__main__":
            main()
        """,
        """
        m = int(input())
        rules = dict(input().split() for _ in range(m))
        words = input().split()
        cnt = 0
        for i, w in enumerate(words):
            key = w.lower()
            if key in rules and rules[key] != key:
                cnt += 1
                r = rules[key]
                words[i] = r.capitalize() if w[0] != key[0] else r
        print(*words)
        print(cnt)
        """,
    ),
    heavy=(
        """
        import re
        import copy
        import string
        import random
        import datetime

        m = int(input())
        rules = dict(input().split() for _ in range(m))
        words = re.findall(r"[A-Za-z]+", input())
        cnt = 0
        for i, w in enumerate(copy.copy(words)):
            key = w.lower()
            if key in rules and rules[key] != key:
                cnt += 1
                r = rules[key]
                words[i] = r.capitalize() if w[0] in string.ascii_uppercase else r
        print(*words)
        print(cnt)
        """,
        """
        import sys
        import numpy as np
        from typing import Dict, List

        def respell(words: List[str], table: Dict[str, str]):
            changed = 0
            out = []
            for word in words:
                low = word.lower()
                new = table.get(low, low)
                if new != low:
                    changed += 1
                    if word[0].isupper():
                        new = new[0].upper() + new[1:]
                    out.append(new)
                else:
                    out.append(word)
            return out, changed

        def main():
            input = sys.stdin.readline
            m = int(input())
            pairs = np.array([input().split() for _ in range(m)])
            table = dict(zip(pairs[:, 0], pairs[:, 1]))
            out, changed = respell(input().split(), table)
            print(" ".join(out))
            print(changed)

        main()
        """,
    ),
    slow=(
        """
        import sys

        def main():
            data = sys.stdin.read().split("\\n")
            m = int(data[0])
            table = []
            for line in data[1:m + 1]:
                table.append(line.split())
            out = []
            changed = 0
            for word in data[m + 1].split():
                low = word.lower()
                new = low
                for old, other in table:
                    if old == low:
                        new = other
                        break
                if new != low:
                    changed += 1
                    # keep the capital at the front
                    if word[0].isupper():
                        new = new[0].upper() + new[1:]
                    out.append(new)
                else:
                    out.append(word)
            print(" ".join(out))
            print(changed)

        if __name__ == "__main__":
            main()
        """,
        """
        m = int(input())
        a = []
        b = []
        for i in range(m):
            x, y = input().split()
            a.append(x)
            b.append(y)
        words = input().split()
        cnt = 0
        for i, w in enumerate(words):
            key = w.lower()
            if key in a and b[a.index(key)] != key:
                cnt += 1
                r = b[a.index(key)]
                words[i] = r.capitalize() if w[0] != key[0] else r
        print(*words)
        print(cnt)
        """,
    ),
    size=5500,
)
