"""Reads which doors each guard watches; prints the fewest guards who together watch every door, or -1 if even
all of them do not."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="guards_and_doors",
    inputs="""
        doors = rng.randint(2, 6) if size < 12 else 12
        lines = []
        for _ in range(size):
            watched = sorted(rng.sample(range(1, doors + 1), rng.randint(1, (doors + 1) // 2)))
            lines.append(f"{len(watched)} " + " ".join(map(str, watched)) + "\\n")
        text = f"{size} {doors}\\n" + "".join(lines)
    """,
    fast=(
        """
        n, d = map(int, input().split())
        watch = []
        for _ in range(n):
            k, *doors = map(int, input().split())
            mask = 0
            for x in doors:
                mask |= 1 << (x - 1)
            watch.append(mask)
        full = (1 << d) - 1
        # dp[s]: the fewest guards that watch exactly the doors of s
        INF = n + 1
        dp = [INF] * (full + 1)
        dp[0] = 0
        for mask in watch:
            for s in range(full + 1):
                if dp[s] < INF and dp[s] + 1 < dp[s | mask]:
                    dp[s | mask] = dp[s] + 1
        print(dp[full] if dp[full] < INF else -1)
        """,
        """
        def read_guards():
            n, d = map(int, input().split())
            guards = []
            for _ in range(n):
                numbers = list(map(int, input().split()))
                guards.append(sum(1 << door for door in numbers[1:]))
            return guards, sum(1 << door for door in range(1, d + 1))


        def fewest(guards, everything):
            seen = {0}
            level = [0]
            used = 0
            while level:
                if everything in seen:
                    return used
                used += 1
                following = []
                for doors in level:
                    for guard in guards:
                        both = doors | guard
                        if both not in seen:
                            seen.add(both)
                            following.append(both)
                level = following
            return -1


        print(fewest(*read_guards()))
        """,
    ),
    heavy=(
        """
        import numpy as np

        n, d = map(int, input().split())
        watch = []
        for _ in range(n):
            k, *doors = map(int, input().split())
            mask = 0
            for x in doors:
                mask |= 1 << (x - 1)
            watch.append(mask)
        full = (1 << d) - 1
        # dp[s]: the fewest guards that watch exactly the doors of s
        INF = n + 1
        dp = np.full(full + 1, INF)
        dp[0] = 0
        every = np.arange(full + 1)
        for mask in watch:
            np.minimum.at(dp, every | mask, dp + 1)
        print(dp[full] if dp[full] < INF else -1)
        """,
        """
        import sys, re, copy, string, datetime
        from queue import Queue
        from collections import deque


        def read_guards():
            n, d = map(int, sys.stdin.readline().split())
            guards = []
            for _ in range(n):
                numbers = re.findall(r"\\d+", sys.stdin.readline())
                guards.append(sum(1 << int(door) for door in numbers[1:]))
            return guards, sum(1 << door for door in range(1, d + 1))


        def fewest(guards, everything):
            used = {0: 0}
            queue = deque([0])
            while queue:
                doors = queue.popleft()
                if doors == everything:
                    return used[doors]
                for guard in guards:
                    both = doors | guard
                    if both not in used:
                        used[both] = used[doors] + 1
                        queue.append(both)
            return -1


        print(fewest(*read_guards()))
        """,
    ),
    slow=(
        """
        n, d = map(int, input().split())
        watch = []
        for _ in range(n):
            k, *doors = map(int, input().split())
            watch.append(doors)
        INF = n + 1
        best = INF
        for bit in range(1 << n):
            seen = []
            used = 0
            for i in range(n):
                if bit & (1 << i):
                    used += 1
                    seen += watch[i]
            if len(set(seen)) == d and used < best:
                best = used
        print(best if best < INF else -1)
        """,
        """
        def read_guards():
            n, d = map(int, input().split())
            guards = []
            for _ in range(n):
                numbers = list(map(int, input().split()))
                guards.append(numbers[1:])
            return guards, d


        def fewest(guards, d):
            best = [len(guards) + 1]

            def choose(i, watched, used):
                if len(watched) == d:
                    best[0] = min(best[0], used)
                if i < len(guards):
                    choose(i + 1, watched, used)
                    choose(i + 1, watched | set(guards[i]), used + 1)

            choose(0, set(), 0)
            return best[0] if best[0] <= len(guards) else -1


        print(fewest(*read_guards()))
        """,
    ),
    size=17,
)
