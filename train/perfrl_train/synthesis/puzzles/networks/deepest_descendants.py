"""Reads the parent of everyone but the first, who is the root of the tree; prints the greatest depth, the sum
of all depths, and who is at the greatest depth."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="deepest_descendants",
    inputs="""
        people = size + 1
        reach = rng.choice([2, 4]) if size > 50 else rng.choice([1, 3, 20])
        parents = [max(1, child - rng.randint(1, reach)) for child in range(2, people + 1)]
        text = f"{people}\\n" + " ".join(map(str, parents)) + "\\n"
    """,
    fast=(
        """
        n = int(input())
        p = list(map(int, input().split()))
        depth = [0] * n
        for i in range(1, n):
            depth[i] = depth[p[i - 1] - 1] + 1
        deepest = max(depth)
        who = [i + 1 for i in range(n) if depth[i] == deepest]
        print(deepest, sum(depth))
        print(*who)
        """,
        """
        def main():
            n = int(input())
            parents = [0, 0] + list(map(int, input().split()))
            children = [[] for _ in range(n + 1)]
            for child in range(2, n + 1):
                children[parents[child]].append(child)

            level = [1]
            depth = 0
            total = 0
            while True:
                following = []
                for person in level:
                    following.extend(children[person])
                if not following:
                    break
                depth += 1
                total += depth * len(following)
                level = following

            print(depth, total)
            print(" ".join(map(str, sorted(level))))


        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import numpy as np

        n = int(input())
        p = list(map(int, input().split()))
        depth = np.zeros(n, dtype=np.int64)
        for i in range(1, n):
            depth[i] = depth[p[i - 1] - 1] + 1
        deepest = np.max(depth)
        who = np.where(depth == deepest)[0] + 1
        print(deepest, np.sum(depth))
        print(*who)
        """,
        """
        import sys
        import copy
        import string
        import itertools
        from collections import defaultdict, deque
        from typing import Deque, DefaultDict, List


        def main():
            n = int(input())
            children: DefaultDict[int, List[int]] = defaultdict(list)
            for child, parent in enumerate(map(int, input().split()), start=2):
                children[parent].append(child)

            depth = {1: 0}
            queue: Deque[int] = deque([1])
            while queue:
                person = queue.popleft()
                for child in children[person]:
                    depth[child] = depth[person] + 1
                    queue.append(child)

            deepest = max(depth.values())
            print(deepest, sum(depth.values()))
            print(*sorted(person for person in depth if depth[person] == deepest))


        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        n = int(input())
        p = list(map(int, input().split()))
        depth = [0] * n
        for i in range(1, n):
            v = i
            while v > 0:
                v = p[v - 1] - 1
                depth[i] += 1
        deepest = max(depth)
        who = [i + 1 for i in range(n) if depth[i] == deepest]
        print(deepest, sum(depth))
        print(*who)
        """,
        """
        import sys
        sys.setrecursionlimit(10000)

        def depth_of(person):
            if person == 1:
                return 0
            return depth_of(parents[person]) + 1

        n = int(input())
        parents = [0, 0] + list(map(int, input().split()))
        deepest = 0
        total = 0
        who = []
        for person in range(1, n + 1):
            d = depth_of(person)
            total += d
            if d > deepest:
                deepest = d
                who = []
            if d == deepest:
                who.append(person)
        print(deepest, total)
        print(*who)
        """,
        """
        def main():
            n = int(input())
            parents = [0, 0] + list(map(int, input().split()))

            level = [1]
            depth = 0
            total = 0
            while True:
                following = []
                for child in range(2, n + 1):
                    if parents[child] in level:
                        following.append(child)
                if not following:
                    break
                depth += 1
                total += depth * len(following)
                level = following

            print(depth, total)
            print(" ".join(map(str, sorted(level))))


        if __name__ == "__main__":
            main()
        """,
    ),
    size=2600,
)
