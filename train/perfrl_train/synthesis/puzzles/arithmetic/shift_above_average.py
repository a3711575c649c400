"""Reads a list of weights; prints their mean, rounded with halves up, and how many are above it."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="shift_above_average",
    inputs="""
        top = rng.choice([3, 20, 900])
        parcels = [rng.randint(0, top) for _ in range(size)]
        text = f"{size}\\n" + " ".join(map(str, parcels)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        s = sum(a)
        cnt = 0
        for x in a:
            if x * n > s:
                cnt += 1
        print((2 * s + n) // (2 * n), cnt)
        """,
        """
        N = int(input())
        A = list(map(int, input().split()))
        m = sum(A) / N
        print(int(m + 0.5), sum(x > m for x in A))
        """,
        """
        def rounded_average(parcels):
            count = len(parcels)
            return (2 * sum(parcels) + count) // (2 * count)


        def above_average(parcels):
            count = len(parcels)
            total = sum(parcels)
            better = 0
            for parcel in parcels:
                if parcel * count > total:
                    better += 1
            return better


        def main():
            n = int(input())
            parcels = [int(word) for word in input().split()]
            print(rounded_average(parcels), above_average(parcels))


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        N = int(input())
        A = np.array(list(map(int, input().split())))
        m = np.sum(A) / N
        print(int(m + 0.5), np.sum(A > m))
        """,
        """
        import statistics

        N = int(input())
        A = list(map(int, input().split()))
        m = statistics.mean(A)
        print(int(m + 0.5), sum(x > m for x in A))
        """,
        """
        from fractions import Fraction

        n = int(input())
        a = list(map(int, input().split()))
        mean = Fraction(sum(a), n)
        cnt = 0
        for x in a:
            if x > mean:
                cnt += 1
        print(int(mean + Fraction(1, 2)), cnt)
        """,
    ),
    slow=(
        """
        n = int(input())
        a = list(map(int, input().split()))
        cnt = 0
        for x in a:
            if x * n > sum(a):
                cnt += 1
        print((2 * sum(a) + n) // (2 * n), cnt)
        """,
        """
        def average(parcels):
            return sum(parcels) / len(parcels)


        def rounded_average(parcels):
            return int(average(parcels) + 0.5)


        def above_average(parcels):
            better = 0
            for parcel in parcels:
                if parcel > average(parcels):
                    better += 1
            return better


        def main():
            n = int(input())
            parcels = [int(word) for word in input().split()]
            print(rounded_average(parcels), above_average(parcels))


        if __name__ == "__main__":
            main()
        """,
        """
        N = int(input())
        A = list(map(int, input().split()))
        better = [x for x in A if x > sum(A) / len(A)]
        print(int(sum(A) / len(A) + 0.5), len(better))
        """,
    ),
    size=8000,
)
