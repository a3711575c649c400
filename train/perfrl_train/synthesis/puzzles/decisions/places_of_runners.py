"""Reads times of runners; prints the place of each on its own line, equal times sharing the better one."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="places_of_runners",
    inputs="""
        n = 3 + size % 4 if size < 100 else size
        top = rng.choice([3, 9 * n])
        times = [rng.randint(1, top) for _ in range(n)]
        text = f"{n}\\n" + " ".join(map(str, times)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        t = list(map(int, input().split()))
        s = sorted(t)
        place = {}
        for i in range(n):
            if s[i] not in place:
                place[s[i]] = i + 1
        for x in t:
            print(place[x])
        """,
        """
        from bisect import bisect_left

        n = int(input())
        t = list(map(int, input().split()))
        s = sorted(t)
        print("\\n".join(str(bisect_left(s, x) + 1) for x in t))
        """,
        """
        def places(times):
            order = sorted(range(len(times)), key=times.__getitem__)
            result = [1] * len(times)
            for k in range(1, len(order)):
                here, before = order[k], order[k - 1]
                if times[here] == times[before]:
                    result[here] = result[before]
                else:
                    result[here] = k + 1
            return result


        def main():
            input()
            times = [int(w) for w in input().split()]
            for place in places(times):
                print(place)


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        t = np.array(list(map(int, input().split())))
        s = np.sort(t)
        for p in np.searchsorted(s, t):
            print(p + 1)
        """,
        """
        import numpy as np

        def places(times):
            order = np.argsort(np.array(times), kind="stable")
            result = np.ones(len(times), dtype=np.int64)
            for k in range(1, len(order)):
                here, before = order[k], order[k - 1]
                if times[here] == times[before]:
                    result[here] = result[before]
                else:
                    result[here] = k + 1
            return result

        def main():
            input()
            times = [int(w) for w in input().split()]
            for place in places(times):
                print(place)

        if __name__ == "__main__":
            main()
        """,
        """
        import copy, re, random, fractions
        from collections import OrderedDict
        from itertools import accumulate

        n = int(input())
        t = list(map(int, re.findall("[0-9]+", input())))
        s = copy.deepcopy(t)
        s.sort()
        place = OrderedDict()
        for i in range(n):
            place.setdefault(s[i], i + 1)
        for x in t:
            print(place[x])
        """,
    ),
    slow=(
        """
        n = int(input())
        t = list(map(int, input().split()))
        for x in t:
            place = 1
            for y in t:
                if y < x:
                    place += 1
            print(place)
        """,
        """
        n = int(input())
        t = list(map(int, input().split()))
        for x in t:
            print(sorted(t).index(x) + 1)
        """,
        """
        def places(times):
            result = []
            for here in times:
                better = [other for other in times if other < here]
                result.append(len(better) + 1)
            return result


        def main():
            input()
            times = [int(w) for w in input().split()]
            for place in places(times):
                print(place)


        if __name__ == "__main__":
            main()
        """,
    ),
    size=2500,
)
