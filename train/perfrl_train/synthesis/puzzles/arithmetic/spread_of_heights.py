"""Reads heights; prints how far the tallest is above the shortest."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="spread_of_heights",
    inputs="""
        heights = [rng.randint(1, 200) for _ in range(size)]
        text = f"{len(heights)}\\n" + " ".join(map(str, heights)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        h = list(map(int, input().split()))
        print(max(h) - min(h))
        """,
        """
        input()
        heights = [int(word) for word in input().split()]
        print(max(heights) - min(heights))
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        h = np.array(list(map(int, input().split())))
        print(np.max(h) - np.min(h))
        """,
        """
        import numpy as np
        n = int(input())
        h = np.sort(np.array(input().split(), dtype=np.int64))
        print(h[-1] - h[0])
        """,
    ),
    slow=(
        """
        n = int(input())
        h = list(map(int, input().split()))
        best = 0
        for i in range(n):
            for j in range(n):
                if h[i] - h[j] > best:
                    best = h[i] - h[j]
        print(best)
        """,
    ),
    size=400,
)
