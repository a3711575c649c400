"""Reads the lengths of ribbons and a number of pieces; prints the largest whole length of which that many
pieces can be cut from them, or 0."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="equal_ribbons",
    inputs="""
        longest = 9000 if size > 50 else 40
        ribbons = [rng.randint(1, longest) for _ in range(size)]
        wanted = rng.randint(1, 4 * size)
        text = f"{size} {wanted}\\n" + " ".join(map(str, ribbons)) + "\\n"
    """,
    fast=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        lo, hi = 0, max(a) + 1
        while hi - lo > 1:
            mid = (lo + hi) // 2
            if sum(x // mid for x in a) >= k:
                lo = mid
            else:
                hi = mid
        print(lo)
        """,
        """
        def pieces(ribbons, length):
            total = 0
            for ribbon in ribbons:
                total += ribbon // length
            return total


        def main():
            n, wanted = map(int, input().split())
            ribbons = list(map(int, input().split()))
            low, high = 1, sum(ribbons) // wanted
            while low <= high:
                middle = (low + high) // 2
                if pieces(ribbons, middle) >= wanted:
                    low = middle + 1
                else:
                    high = middle - 1
            print(high)


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, k = map(int, input().split())
        a = np.array(list(map(int, input().split())))
        lo, hi = 0, np.max(a) + 1
        while hi - lo > 1:
            mid = (lo + hi) // 2
            if np.sum(a // mid) >= k:
                lo = mid
            else:
                hi = mid
        print(lo)
        """,
        """
        import math
        from decimal import Decimal
        from statistics import mean
        from typing import List


        def pieces(ribbons: List[int], length: int) -> int:
            total = 0
            for ribbon in ribbons:
                total += ribbon // length
            return total


        def main():
            n, wanted = map(int, input().split())
            ribbons = list(map(int, input().split()))
            low, high = 1, math.floor(mean(map(Decimal, ribbons)) * n / wanted)
            while low <= high:
                middle = (low + high) // 2
                if pieces(ribbons, middle) >= wanted:
                    low = middle + 1
                else:
                    high = middle - 1
            print(high)


        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        length = max(a)
        while length > 0:
            if sum(x // length for x in a) >= k:
                break
            length -= 1
        print(length)
        """,
        """
        def pieces(ribbons, length):
            total = 0
            for ribbon in ribbons:
                while ribbon >= length:
                    ribbon -= length
                    total += 1
            return total


        def main():
            n, wanted = map(int, input().split())
            ribbons = list(map(int, input().split()))
            best = 0
            for length in range(max(ribbons), 0, -1):
                if pieces(ribbons, length) >= wanted:
                    best = length
                    break
            print(best)


        if __name__ == "__main__":
            main()
        """,
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        # cut the next piece where it stays longest
        cuts = [1] * n
        answer = max(a)
        for _ in range(k):
            best = 0
            for i in range(n):
                if a[i] // cuts[i] > a[best] // cuts[best]:
                    best = i
            answer = a[best] // cuts[best]
            cuts[best] += 1
        print(answer)
        """,
    ),
    size=900,
)
