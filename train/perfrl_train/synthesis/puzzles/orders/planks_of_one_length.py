"""Reads lengths of planks and K; prints the greatest whole length of which K pieces can be cut, or 0."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="planks_of_one_length",
    inputs="""
        top = 30 if size < 50 else 60000
        planks = [rng.randint(1, top) for _ in range(size)]
        pieces = rng.randint(1, 3 * size + 3) if size < 50 else 3 * size
        text = f"{len(planks)} {pieces}\\n" + " ".join(map(str, planks)) + "\\n"
    """,
    fast=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        low = 0
        high = max(a) + 1
        while high - low > 1:
            mid = (low + high) // 2
            if sum(x // mid for x in a) >= k:
                low = mid
            else:
                high = mid
        print(low)
        """,
        """
        import sys

        input = sys.stdin.readline


        def possible(planks, length, pieces):
            count = 0
            for p in planks:
                count += p // length
                if count >= pieces:
                    return True
            return False


        def main():
            n, pieces = map(int, input().split())
            planks = sorted(map(int, input().split()), reverse=True)
            left = 1
            right = planks[0]
            answer = 0
            while left <= right:
                middle = (left + right) // 2
                if possible(planks, middle, pieces):
                    answer = middle
                    left = middle + 1
                else:
                    right = middle - 1
            print(answer)


        main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, k = map(int, input().split())
        a = np.array(list(map(int, input().split())))
        low = 0
        high = np.max(a) + 1
        while high - low > 1:
            mid = (low + high) // 2
            if np.sum(a // mid) >= k:
                low = mid
            else:
                high = mid
        print(low)
        """,
        """
        import sys
        import random, statistics, datetime
        from fractions import Fraction
        from math import floor

        input = sys.stdin.readline


        def possible(planks, length, pieces):
            count = 0
            for p in planks:
                count += floor(Fraction(p, length))
                if count >= pieces:
                    return True
            return False


        def main():
            n, pieces = map(int, input().split())
            planks = sorted(map(int, input().split()), reverse=True)
            left = 1
            right = planks[0]
            answer = 0
            while left <= right:
                middle = (left + right) // 2
                if possible(planks, middle, pieces):
                    answer = middle
                    left = middle + 1
                else:
                    right = middle - 1
            print(answer)


        main()
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        length = max(a)
        while length > 0 and sum(x // length for x in a) < k:
            length -= 1
        print(length)
        """,
        """
        import sys

        input = sys.stdin.readline


        def possible(planks, length, pieces):
            count = 0
            for p in planks:
                count += p // length
                if count >= pieces:
                    return True
            return False


        def main():
            n, pieces = map(int, input().split())
            planks = list(map(int, input().split()))
            answer = 0
            # longer and longer, as long as it goes
            while answer < max(planks) and possible(planks, answer + 1, pieces):
                answer += 1
            print(answer)


        main()
        """,
    ),
    size=250,
)
