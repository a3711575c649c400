"""Reads two upright rectangles by their corners; prints whether they overlap and the area covered in all."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="two_posters",
    inputs="""
        def poster():
            if size < 100:
                xs, ys = (sorted(rng.sample(range(size + 3), 2)) for _ in range(2))
            else:
                xs, ys = ([rng.randint(0, 60), size - rng.randint(0, 60)] for _ in range(2))
            return xs[0], ys[0], xs[1], ys[1]

        text = "".join(" ".join(map(str, poster())) + "\\n" for _ in range(2))
    """,
    fast=(
        """
        a, b, c, d = map(int, input().split())
        e, f, g, h = map(int, input().split())
        w = max(0, min(c, g) - max(a, e))
        z = max(0, min(d, h) - max(b, f))
        print("YES" if w * z > 0 else "NO")
        print((c - a) * (d - b) + (g - e) * (h - f) - w * z)
        """,
        """
        def area(box):
            x1, y1, x2, y2 = box
            return (x2 - x1) * (y2 - y1)


        def common(one, two):
            left = max(one[0], two[0])
            low = max(one[1], two[1])
            right = min(one[2], two[2])
            high = min(one[3], two[3])
            if left >= right or low >= high:
                return 0
            return area((left, low, right, high))


        def main():
            one = list(map(int, input().split()))
            two = list(map(int, input().split()))
            both = common(one, two)
            if both > 0:
                print("YES")
            else:
                print("NO")
            print(area(one) + area(two) - both)


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        a, b, c, d = map(int, input().split())
        e, f, g, h = map(int, input().split())
        wall = np.zeros((max(c, g), max(d, h)), dtype=int)
        wall[a:c, b:d] += 1
        wall[e:g, f:h] += 1
        print("YES" if np.any(wall == 2) else "NO")
        print(np.count_nonzero(wall))
        """,
        """
        import numpy as np

        p = np.array(input().split(), dtype=int)
        q = np.array(input().split(), dtype=int)
        side = np.minimum(p[2:], q[2:]) - np.maximum(p[:2], q[:2])
        both = np.prod(np.clip(side, 0, None))
        print("YES" if both > 0 else "NO")
        print(np.prod(p[2:] - p[:2]) + np.prod(q[2:] - q[:2]) - both)
        """,
        """
        from collections import namedtuple
        from typing import NamedTuple
        from fractions import Fraction
        from copy import copy

        Box = namedtuple("Box", "x1 y1 x2 y2")

        def area(box):
            return (box.x2 - box.x1) * (box.y2 - box.y1)

        def common(one, two):
            left = max(one.x1, two.x1)
            low = max(one.y1, two.y1)
            right = min(one.x2, two.x2)
            high = min(one.y2, two.y2)
            if left >= right or low >= high:
                return 0
            return area(Box(left, low, right, high))

        def main():
            one = Box(*map(int, input().split()))
            two = Box(*map(int, input().split()))
            both = common(one, two)
            if both > 0:
                print("YES")
            else:
                print("NO")
            print(area(one) + area(two) - both)

        main()
        """,
    ),
    slow=(
        """
        a, b, c, d = map(int, input().split())
        e, f, g, h = map(int, input().split())
        one = set()
        for x in range(a, c):
            for y in range(b, d):
                one.add((x, y))
        two = set()
        for x in range(e, g):
            for y in range(f, h):
                two.add((x, y))
        print("YES" if len(one & two) > 0 else "NO")
        print(len(one | two))
        """,
        """
        def area(box):
            x1, y1, x2, y2 = box
            return (x2 - x1) * (y2 - y1)


        def inside(x, y, box):
            return box[0] <= x < box[2] and box[1] <= y < box[3]


        def common(one, two):
            count = 0
            for x in range(one[0], one[2]):
                for y in range(one[1], one[3]):
                    if inside(x, y, two):
                        count += 1
            return count


        def main():
            one = list(map(int, input().split()))
            two = list(map(int, input().split()))
            both = common(one, two)
            if both > 0:
                print("YES")
            else:
                print("NO")
            print(area(one) + area(two) - both)


        main()
        """,
    ),
    size=850,
)
