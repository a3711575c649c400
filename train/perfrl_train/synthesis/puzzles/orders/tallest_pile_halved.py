"""Reads heights of piles and K; halves the tallest K times, rounding down, and prints the tallest
and the sum that remain."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="tallest_pile_halved",
    inputs="""
        piles = [rng.randint(0, 40 if size < 50 else 10**6) for _ in range(size)]
        rounds = rng.randint(0, 2 * size) if size < 50 else 2 * size
        text = f"{len(piles)} {rounds}\\n" + " ".join(map(str, piles)) + "\\n"
    """,
    fast=(
        """
        import heapq

        n, k = map(int, input().split())
        h = [-int(x) for x in input().split()]
        heapq.heapify(h)
        for _ in range(k):
            x = -h[0]
            heapq.heapreplace(h, -(x // 2))
        print(-h[0], -sum(h))
        """,
        """
        from heapq import heapify, heappop, heappush


        def main():
            N, K = map(int, input().split())
            A = list(map(int, input().split()))
            heap = []
            for a in A:
                heappush(heap, -a)
            total = sum(A)
            while K > 0 and heap[0] < 0:
                a = -heappop(heap)
                total -= a - a // 2
                heappush(heap, -(a // 2))
                K -= 1
            print(-heap[0], total)


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import queue

        n, k = map(int, input().split())
        h = queue.PriorityQueue()
        for x in input().split():
            h.put(-int(x))
        for _ in range(k):
            x = -h.get()
            h.put(-(x // 2))
        print(-h.queue[0], -sum(h.queue))
        """,
        """
        import sys
        import string
        import numpy as np
        from heapq import heapify, heappop, heappush
        from collections import defaultdict


        def main():
            N, K = map(int, sys.stdin.readline().split())
            A = np.array(sys.stdin.readline().split(), dtype=np.int64)
            heap = list(-A)
            heapify(heap)
            total = np.sum(A)
            while K > 0 and heap[0] < 0:
                a = -heappop(heap)
                total -= a - a // 2
                heappush(heap, -(a // 2))
                K -= 1
            print(-heap[0], total)


        if __name__ == "__main__":
            main()
        """,
        """
        import re
        from decimal import Decimal
        from heapq import heapify, heapreplace

        n, k = map(int, input().split())
        h = [-Decimal(x) for x in re.findall("[0-9]+", input())]
        heapify(h)
        for _ in range(k):
            x = -h[0]
            heapreplace(h, -(x // 2))
        print(int(-h[0]), int(-sum(h)))
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        for _ in range(k):
            i = a.index(max(a))
            a[i] //= 2
        print(max(a), sum(a))
        """,
        """
        n, k = map(int, input().split())
        h = [int(x) for x in input().split()]
        for _ in range(k):
            h.sort(key=lambda x: -x)
            h[0] = h[0] // 2
        print(max(h), sum(h))
        """,
        """
        def main():
            N, K = map(int, input().split())
            A = sorted(map(int, input().split()))
            while K > 0:
                a = A.pop() // 2
                # back into the order
                i = len(A)
                while i > 0 and A[i - 1] > a:
                    i -= 1
                A.insert(i, a)
                K -= 1
            print(A[-1], sum(A))


        if __name__ == "__main__":
            main()
        """,
    ),
    size=2000,
)
