"""Reads K and names of songs; prints the K named most often with their counts, equal ones by name."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="wished_songs",
    inputs="""
        kinds = max(2, size // 3) if size < 50 else size
        names = ["".join(rng.choices("abcdeo", k=rng.randint(2, 5))) for _ in range(kinds)]
        wishes = [rng.choice(names) for _ in range(size)]
        most = rng.randint(1, max(1, min(10, size // 2)))
        text = f"{size} {most}\\n" + "\\n".join(wishes) + "\\n"
    """,
    fast=(
        """
        n, k = map(int, input().split())
        count = {}
        for _ in range(n):
            s = input()
            count[s] = count.get(s, 0) + 1
        names = sorted(count, key=lambda s: (-count[s], s))
        for s in names[:k]:
            print(s, count[s])
        """,
        """
        import sys


        def main():
            words = sys.stdin.read().split()
            k = int(words[1])
            tally = {}
            for w in words[2:]:
                if w in tally:
                    tally[w] += 1
                else:
                    tally[w] = 1
            rows = [(-c, w) for w, c in tally.items()]
            rows.sort()
            out = []
            for c, w in rows[:k]:
                out.append(w + " " + str(-c))
            print("\\n".join(out))


        main()
        """,
    ),
    heavy=(
        """
        from collections import Counter
        import re

        n, k = map(int, input().split())
        count = Counter()
        for _ in range(n):
            s = re.sub(r"\\s+", "", input())
            count[s] += 1
        names = sorted(count, key=lambda s: (-count[s], s))
        for s in names[:k]:
            print(s, count[s])
        """,
        """
        import sys
        from collections import Counter, namedtuple
        from functools import cmp_to_key

        Song = namedtuple("Song", "name count")


        def compare(p, q):
            if p.count != q.count:
                return q.count - p.count
            return -1 if p.name < q.name else 1


        def main():
            words = sys.stdin.read().split()
            k = int(words[1])
            songs = [Song(w, c) for w, c in Counter(words[2:]).items()]
            songs.sort(key=cmp_to_key(compare))
            for song in songs[:k]:
                print(song.name, song.count)


        main()
        """,
        """
        import sys
        import numpy as np

        words = sys.stdin.read().split()
        k = int(words[1])
        names, count = np.unique(words[2:], return_counts=True)
        order = np.argsort(-count, kind="stable")[:k]
        for s, c in zip(names[order], count[order]):
            print(s, c)
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        wishes = []
        for _ in range(n):
            wishes.append(input())
        names = sorted(set(wishes), key=lambda s: (-wishes.count(s), s))
        for s in names[:k]:
            print(s, wishes.count(s))
        """,
        """
        import sys


        def main():
            words = sys.stdin.read().split()
            k = int(words[1])
            names = []
            counts = []
            for w in words[2:]:
                if w in names:
                    counts[names.index(w)] += 1
                else:
                    names.append(w)
                    counts.append(1)
            rows = [(-c, w) for w, c in zip(names, counts)]
            rows.sort()
            out = []
            for c, w in rows[:k]:
                out.append(w + " " + str(-c))
            print("\\n".join(out))


        main()
        """,
        """
        n, k = map(int, input().split())
        rows = []
        for _ in range(n):
            s = input()
            i = 0
            while i < len(rows) and rows[i][1] != s:
                i += 1
            if i == len(rows):
                rows.append([0, s])
            rows[i][0] -= 1
        # bring the best of the rest to the front, again and again
        for i in range(len(rows)):
            for j in range(i + 1, len(rows)):
                if rows[j] < rows[i]:
                    rows[i], rows[j] = rows[j], rows[i]
        for i in range(min(k, len(rows))):
            print(rows[i][1], -rows[i][0])
        """,
    ),
    size=4200,
    smallest=2,
)
