"""Reads K and weights; prints how many pairs of them weigh K together."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="perfect_bundles",
    inputs="""
        top = max(4, size // 2)
        goal = rng.randint(2, 2 * top) if size < 50 else top + rng.randint(-9, 9)
        weights = [rng.randint(1, top) for _ in range(size)]
        text = f"{len(weights)} {goal}\\n" + " ".join(map(str, weights)) + "\\n"
    """,
    fast=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        seen = {}
        ans = 0
        for x in a:
            ans += seen.get(k - x, 0)
            seen[x] = seen.get(x, 0) + 1
        print(ans)
        """,
        """
        N, K = map(int, input().split())
        A = list(map(int, input().split()))
        cnt = [0] * (K + 1)
        for x in A:
            if x <= K:
                cnt[x] += 1
        total = sum(p * q for p, q in zip(cnt, cnt[::-1]))
        if K % 2 == 0:
            total -= cnt[K // 2]
        print(total // 2)
        """,
    ),
    heavy=(
        """
        import numpy as np

        N, K = map(int, input().split())
        A = np.array(list(map(int, input().split())))
        cnt = np.bincount(A, minlength=K + 1)[: K + 1]
        total = np.sum(cnt * cnt[::-1])
        if K % 2 == 0:
            total -= cnt[K // 2]
        print(total // 2)
        """,
        """
        import numpy as np
        n, k = map(int, input().split())
        a = np.sort(np.array(input().split(), np.int64))
        left = np.searchsorted(a, k - a, side="left")
        right = np.searchsorted(a, k - a, side="right")
        print((np.sum(right - left) - np.count_nonzero(2 * a == k)) // 2)
        """,
        """
        import string
        import datetime
        from collections import defaultdict
        from functools import reduce

        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        seen = defaultdict(int)
        ans = 0
        for x in a:
            ans += seen[k - x]
            seen[x] += 1
        print(ans)
        """,
    ),
    slow=(
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        ans = 0
        for i in range(n):
            for j in range(i + 1, n):
                if a[i] + a[j] == k:
                    ans += 1
        print(ans)
        """,
        """
        N, K = map(int, input().split())
        A = list(map(int, input().split()))
        total = 0
        for i in range(N):
            total += A[i + 1 :].count(K - A[i])
        print(total)
        """,
        """
        from itertools import combinations

        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        ans = 0
        for x, y in combinations(a, 2):
            if x + y == k:
                ans += 1
        print(ans)
        """,
        """
        n, k = map(int, input().split())
        a = list(map(int, input().split()))
        ans = 0
        while len(a) > 1:
            x = a.pop(0)
            for y in a:
                if y == k - x:
                    ans += 1
        print(ans)
        """,
    ),
    size=2700,
)
