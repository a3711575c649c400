"""Tasks of counting: dictionaries, the most frequent, pairs with a given sum, sets, anagrams."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    # The most frequent value, the smallest of several, and how often it occurs.
    Puzzle(
        name="favourite_flavour",
        inputs="""
            top = max(3, size // 2) if size < 50 else 2 * size
            flavours = [rng.randint(1, top) for _ in range(size)]
            text = f"{len(flavours)}\\n" + " ".join(map(str, flavours)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            count = {}
            for x in a:
                count[x] = count.get(x, 0) + 1
            top = max(count.values())
            print(min(x for x in count if count[x] == top), top)
            """,
            """
            N = int(input())
            A = sorted(map(int, input().split()))
            best = 0
            answer = 0
            run = 0
            for i in range(N):
                if i > 0 and A[i] == A[i - 1]:
                    run += 1
                else:
                    run = 1
                if run > best:
                    best = run
                    answer = A[i]
            print(answer, best)
            """,
            """
            import sys

            input = sys.stdin.readline


            def I():
                return int(input())


            def LI():
                return list(map(int, input().split()))


            def main():
                n = I()
                a = LI()
                c = {}
                for v in a:
                    if v in c:
                        c[v] += 1
                    else:
                        c[v] = 1
                most = max(c.values())
                ans = [v for v, k in c.items() if k == most]
                print(min(ans), most)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            from statistics import multimode

            n = int(input())
            a = list(map(int, input().split()))
            x = min(multimode(a))
            print(x, a.count(x))
            """,
            """
            import numpy as np

            n = int(input())
            a = np.array(list(map(int, input().split())))
            values, count = np.unique(a, return_counts=True)
            top = np.max(count)
            print(values[np.argmax(count)], top)
            """,
            """
            import sys, re, math, heapq, bisect, copy, random
            from collections import Counter, defaultdict, deque
            from itertools import permutations, combinations, accumulate
            from fractions import Fraction

            sys.setrecursionlimit(10**6)
            INF = float("inf")
            MOD = 10**9 + 7
            input = sys.stdin.readline


            def I():
                return int(input())


            def LI():
                return list(map(int, input().split()))


            def S():
                return input().rstrip()


            def main():
                n = I()
                a = LI()
                c = Counter(a)
                most = max(c.values())
                ans = [v for v, k in c.items() if k == most]
                print(min(ans), most)


            if __name__ == "__main__":
                main()
            """,
            """
            from collections import Counter
            from typing import List

            n = int(input())
            a: List[int] = list(map(int, input().split()))
            count = Counter(a)
            top = count.most_common(1)[0][1]
            print(min(x for x in count if count[x] == top), top)
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            top = 0
            for x in a:
                if a.count(x) > top:
                    top = a.count(x)
            print(min(x for x in a if a.count(x) == top), top)
            """,
            """
            N = int(input())
            A = list(map(int, input().split()))
            best = 0
            answer = 0
            for i in range(N):
                run = 0
                for j in range(N):
                    if A[i] == A[j]:
                        run += 1
                if run > best or run == best and A[i] < answer:
                    best = run
                    answer = A[i]
            print(answer, best)
            """,
            """
            def main():
                n = int(input())
                a = list(map(int, input().split()))
                # pairs of a value and how often it was seen
                seen = []
                for v in a:
                    found = False
                    for pair in seen:
                        if pair[0] == v:
                            pair[1] += 1
                            found = True
                            break
                    if not found:
                        seen.append([v, 1])
                most = 0
                ans = 0
                for v, k in seen:
                    if k > most:
                        most = k
                        ans = v
                    elif k == most and v < ans:
                        ans = v
                print(ans, most)


            main()
            """,
        ),
        size=2500,
    ),
    # How many pairs i < j weigh K together.
    Puzzle(
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
    ),
    # Pairs of words that are anagrams of each other, and the size of the largest such family.
    Puzzle(
        name="shuffled_signs",
        inputs="""
            kinds = max(2, size // 2) if size < 50 else size
            shortest = 3 if size < 50 else 6
            bases = ["".join(rng.choices("abcdefgh", k=rng.randint(shortest, 6))) for _ in range(kinds)]
            words = []
            for _ in range(size):
                letters = list(rng.choice(bases))
                rng.shuffle(letters)
                words.append("".join(letters))
            text = f"{len(words)}\\n" + "\\n".join(words) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            groups = {}
            pairs = 0
            for _ in range(n):
                key = "".join(sorted(input()))
                c = groups.get(key, 0)
                pairs += c
                groups[key] = c + 1
            print(pairs)
            print(max(groups.values()))
            """,
            """
            import sys


            def main():
                words = sys.stdin.read().split()[1:]
                keys = sorted("".join(sorted(w)) for w in words)
                # equal keys stand side by side now
                pairs = 0
                largest = 0
                run = 0
                before = ""
                for key in keys:
                    if key == before:
                        pairs += run
                        run += 1
                    else:
                        run = 1
                        before = key
                    if run > largest:
                        largest = run
                print(pairs)
                print(largest)


            main()
            """,
        ),
        heavy=(
            """
            from collections import Counter, defaultdict

            n = int(input())
            groups = defaultdict(int)
            pairs = 0
            for _ in range(n):
                key = frozenset(Counter(input()).items())
                pairs += groups[key]
                groups[key] += 1
            print(pairs)
            print(max(groups.values()))
            """,
            """
            import string
            import sys
            from math import comb


            def main():
                words = sys.stdin.read().split()[1:]
                groups = {}
                for w in words:
                    key = tuple(w.count(c) for c in string.ascii_lowercase)
                    groups[key] = groups.get(key, 0) + 1
                print(sum(comb(k, 2) for k in groups.values()))
                print(max(groups.values()))


            main()
            """,
            """
            import numpy as np

            n = int(input())
            keys = []
            for _ in range(n):
                keys.append("".join(np.sort(list(input()))))
            count = np.unique(keys, return_counts=True)[1]
            print(np.sum(count * (count - 1) // 2))
            print(np.max(count))
            """,
        ),
        slow=(
            """
            n = int(input())
            words = [input() for _ in range(n)]
            pairs = 0
            largest = 0
            for i in range(n):
                same = 1
                for j in range(n):
                    if i != j and sorted(words[i]) == sorted(words[j]):
                        same += 1
                        if i < j:
                            pairs += 1
                largest = max(largest, same)
            print(pairs)
            print(largest)
            """,
            """
            def is_anagram(s, t):
                if len(s) != len(t):
                    return False
                rest = list(t)
                for c in s:
                    if c not in rest:
                        return False
                    rest.remove(c)
                return True


            n = int(input())
            groups = []
            for _ in range(n):
                word = input()
                for group in groups:
                    if is_anagram(group[0], word):
                        group.append(word)
                        break
                else:
                    groups.append([word])
            pairs = 0
            for group in groups:
                pairs += len(group) * (len(group) - 1) // 2
            print(pairs)
            print(max([len(group) for group in groups]))
            """,
        ),
        size=800,
        smallest=2,
    ),
    # The longest ladder v, v + K, v + 2K, ... of values that are there, and its lowest rung.
    Puzzle(
        name="even_ladder",
        inputs="""
            step = rng.randint(1, 3)
            rungs = [rng.randint(1, 2 * size + 2) for _ in range(size)]
            text = f"{len(rungs)} {step}\\n" + " ".join(map(str, rungs)) + "\\n"
        """,
        fast=(
            """
            n, k = map(int, input().split())
            s = set(map(int, input().split()))
            best = 0
            low = 0
            for v in sorted(s):
                if v - k in s:
                    continue
                length = 1
                while v + length * k in s:
                    length += 1
                if length > best:
                    best = length
                    low = v
            print(best, low)
            """,
            """
            def main():
                N, K = map(int, input().split())
                A = sorted(map(int, input().split()))
                dp = {}
                longest = 0
                end = 0
                for v in A:
                    dp[v] = dp.get(v - K, 0) + 1
                    if dp[v] > longest:
                        longest = dp[v]
                        end = v
                print(longest, end - (longest - 1) * K)


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, k = map(int, input().split())
            a = np.unique(np.array(list(map(int, input().split()))))
            s = set(a.tolist())
            starts = a[~np.isin(a - k, a)]
            best = 0
            low = 0
            for v in starts:
                length = 1
                while v + length * k in s:
                    length += 1
                if length > best:
                    best = length
                    low = v
            print(best, low)
            """,
            """
            import sys
            import copy
            from collections import defaultdict, Counter, deque
            from functools import lru_cache
            from decimal import Decimal

            sys.setrecursionlimit(10**7)
            inf = 10**18
            dx = [1, 0, -1, 0]
            dy = [0, 1, 0, -1]


            def main():
                N, K = map(int, sys.stdin.readline().split())
                A = sorted(map(int, sys.stdin.readline().split()))
                dp = defaultdict(int)
                longest = 0
                end = 0
                for v in A:
                    dp[v] = dp[v - K] + 1
                    if dp[v] > longest:
                        longest = dp[v]
                        end = v
                print(longest, end - (longest - 1) * K)


            main()
            """,
            """
            from functools import lru_cache
            from copy import deepcopy

            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            s = set(deepcopy(a))


            @lru_cache(maxsize=None)
            def climb(v):
                if v not in s:
                    return 0
                return climb(v + k) + 1


            low = max(sorted(s), key=climb)
            print(climb(low), low)
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            s = list(map(int, input().split()))
            best = 0
            low = 0
            for v in sorted(s):
                length = 1
                while v + length * k in s:
                    length += 1
                if length > best:
                    best = length
                    low = v
            print(best, low)
            """,
            """
            def main():
                N, K = map(int, input().split())
                A = sorted(map(int, input().split()))
                dp = [1] * N
                longest = 0
                end = 0
                for i in range(N):
                    for j in range(i):
                        if A[j] == A[i] - K:
                            dp[i] = max(dp[i], dp[j] + 1)
                    if dp[i] > longest:
                        longest = dp[i]
                        end = A[i]
                print(longest, end - (longest - 1) * K)


            main()
            """,
            """
            n, k = map(int, input().split())
            a = list(map(int, input().split()))
            b = []
            for v in a:
                if v not in b:
                    b.append(v)
            b.sort()
            best, low = 0, 0
            for v in b:
                if v - k in b:
                    continue
                w = v
                while w + k in b:
                    w += k
                if (w - v) // k + 1 > best:
                    best = (w - v) // k + 1
                    low = v
            print(best, low)
            """,
        ),
        size=2500,
    ),
    # A log of people who come and go: entries that cannot be, and who is left, in the order of coming.
    Puzzle(
        name="gatehouse_log",
        inputs="""
            lines = []
            inside = []
            for _ in range(size):
                badge = rng.randint(1, 2 * size if size > 50 else 5)
                if inside and rng.random() < (0.1 if size > 50 else 0.4):
                    badge = rng.choice(inside)
                    lines.append(f"out {badge}")
                    inside.remove(badge)
                elif rng.random() < 0.15:
                    lines.append(f"out {badge}")
                    if badge in inside:
                        inside.remove(badge)
                else:
                    lines.append(f"in {badge}")
                    if badge not in inside:
                        inside.append(badge)
            text = f"{size}\\n" + "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            inside = {}
            errors = 0
            for _ in range(n):
                kind, badge = input().split()
                if kind == "in":
                    if badge in inside:
                        errors += 1
                    else:
                        inside[badge] = True
                else:
                    if badge in inside:
                        del inside[badge]
                    else:
                        errors += 1
            print(errors)
            if inside:
                print(" ".join(inside))
            else:
                print("nobody")
            """,
            """
            import sys


            def main():
                words = sys.stdin.read().split()
                n = int(words[0])
                here = {}
                bad = 0
                for kind, badge in zip(words[1::2], words[2::2]):
                    if (kind == "in") == (badge in here):
                        bad += 1
                    elif kind == "in":
                        here[badge] = 1
                    else:
                        here.pop(badge)
                print(bad)
                print(*here) if here else print("nobody")


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            from collections import OrderedDict
            import datetime

            n = int(input())
            inside = OrderedDict()
            errors = 0
            for _ in range(n):
                kind, badge = input().split()
                if kind == "in":
                    if badge in inside:
                        errors += 1
                    else:
                        inside[badge] = True
                else:
                    if badge in inside:
                        del inside[badge]
                    else:
                        errors += 1
            print(errors)
            if inside:
                print(" ".join(inside))
            else:
                print("nobody")
            """,
            """
            import re
            import sys


            def main():
                text = sys.stdin.read()
                here = {}
                bad = 0
                for kind, badge in re.findall(r"(in|out) (\\d+)", text):
                    if (kind == "in") == (badge in here):
                        bad += 1
                    elif kind == "in":
                        here[badge] = 1
                    else:
                        here.pop(badge)
                print(bad)
                print(*here) if here else print("nobody")


            if __name__ == "__main__":
                main()
            """,
            """
            from typing import Dict, List
            import queue

            n = int(input())
            log = queue.Queue()
            for _ in range(n):
                log.put(input().split())
            inside: Dict[str, bool] = {}
            errors = 0
            while not log.empty():
                kind, badge = log.get()
                if kind == "in" and badge not in inside:
                    inside[badge] = True
                elif kind == "out" and badge in inside:
                    del inside[badge]
                else:
                    errors += 1
            print(errors)
            rest: List[str] = list(inside)
            print(" ".join(rest) if rest else "nobody")
            """,
        ),
        slow=(
            """
            n = int(input())
            inside = []
            errors = 0
            for _ in range(n):
                kind, badge = input().split()
                if kind == "in":
                    if badge in inside:
                        errors += 1
                    else:
                        inside.append(badge)
                else:
                    if badge in inside:
                        inside.remove(badge)
                    else:
                        errors += 1
            print(errors)
            if inside:
                print(" ".join(inside))
            else:
                print("nobody")
            """,
            """
            import sys


            def main():
                words = sys.stdin.read().split()
                n = int(words[0])
                people = []  # [badge, is inside]
                bad = 0
                for i in range(n):
                    kind = words[1 + 2 * i]
                    badge = words[2 + 2 * i]
                    place = -1
                    for j in range(len(people)):
                        if people[j][0] == badge and people[j][1]:
                            place = j
                            break
                    if kind == "in" and place < 0:
                        people.append([badge, True])
                    elif kind == "out" and place >= 0:
                        people[place][1] = False
                    else:
                        bad += 1
                print(bad)
                here = [badge for badge, inside in people if inside]
                if len(here) == 0:
                    print("nobody")
                else:
                    print(*here)


            if __name__ == "__main__":
                main()
            """,
        ),
        size=4500,
    ),
    # How many letters are missing to lay each word with the tiles of one box.
    Puzzle(
        name="tile_box",
        inputs="""
            box = "".join(rng.choices("aeinorstlmkp", k=3 * size))
            words = ["".join(rng.choices("aeinorstlmkpxyz", k=rng.randint(1, 9))) for _ in range(size)]
            text = f"{box}\\n{len(words)}\\n" + "\\n".join(words) + "\\n"
        """,
        fast=(
            """
            box = input()
            have = {c: box.count(c) for c in set(box)}
            q = int(input())
            for _ in range(q):
                word = input()
                missing = 0
                for c in set(word):
                    missing += max(0, word.count(c) - have.get(c, 0))
                print(missing)
            """,
            """
            import sys


            def main():
                data = sys.stdin.read().split()
                tiles = [0] * 26
                for c in data[0]:
                    tiles[ord(c) - 97] += 1
                out = []
                for word in data[2:]:
                    need = [0] * 26
                    lack = 0
                    for c in word:
                        i = ord(c) - 97
                        need[i] += 1
                        if need[i] > tiles[i]:
                            lack += 1
                    out.append(str(lack))
                print("\\n".join(out))


            main()
            """,
        ),
        heavy=(
            """
            from collections import Counter

            have = Counter(input())
            q = int(input())
            for _ in range(q):
                missing = Counter(input()) - have
                print(sum(missing.values()))
            """,
            """
            import string

            box = input()
            have = {c: box.count(c) for c in string.ascii_lowercase}
            q = int(input())
            for _ in range(q):
                word = input()
                missing = 0
                for c in string.ascii_lowercase:
                    missing += max(0, word.count(c) - have[c])
                print(missing)
            """,
            """
            import sys
            import numpy as np


            def letters(word):
                codes = np.array([ord(c) - 97 for c in word])
                return np.bincount(codes, minlength=26)


            def main():
                data = sys.stdin.read().split()
                tiles = letters(data[0])
                out = []
                for word in data[2:]:
                    lack = np.clip(letters(word) - tiles, 0, None)
                    out.append(str(np.sum(lack)))
                print("\\n".join(out))


            main()
            """,
        ),
        slow=(
            """
            box = input()
            q = int(input())
            for _ in range(q):
                word = input()
                pool = list(box)
                missing = 0
                for c in word:
                    if c in pool:
                        pool.remove(c)
                    else:
                        missing += 1
                print(missing)
            """,
            """
            from collections import Counter

            box = input()
            q = int(input())
            for _ in range(q):
                missing = Counter(input()) - Counter(box)
                print(sum(missing.values()))
            """,
            """
            def lay(box, word):
                free = [True] * len(box)
                lack = 0
                for c in word:
                    for i in range(len(box)):
                        if free[i] and box[i] == c:
                            free[i] = False
                            break
                    else:
                        lack += 1
                return lack


            def main():
                box = input()
                q = int(input())
                for i in range(q):
                    print(lay(box, input()))


            main()
            """,
        ),
        size=1100,
    ),
    # The least distance between equal values, and the smallest value with it; -1 where all differ.
    Puzzle(
        name="nearest_twins",
        inputs="""
            top = rng.choice([size, 3 * size]) if size < 50 else 300 * size
            houses = [rng.randint(0, top) for _ in range(size)]
            text = f"{len(houses)}\\n" + " ".join(map(str, houses)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            last = {}
            best = n
            value = -1
            for i, x in enumerate(a):
                if x in last:
                    d = i - last[x]
                    if d < best or d == best and x < value:
                        best = d
                        value = x
                last[x] = i
            if best == n:
                print(-1)
            else:
                print(best, value)
            """,
            """
            N = int(input())
            A = list(map(int, input().split()))
            order = sorted(range(N), key=lambda i: A[i])
            pairs = [(j - i, A[i]) for i, j in zip(order, order[1:]) if A[i] == A[j]]
            if pairs:
                print(*min(pairs))
            else:
                print(-1)
            """,
        ),
        heavy=(
            """
            import numpy as np

            N = int(input())
            A = np.array(list(map(int, input().split())))
            order = np.argsort(A, kind="stable")
            same = np.where(np.diff(A[order]) == 0)[0]
            if len(same) > 0:
                gaps = np.diff(order)[same]
                values = A[order][same]
                best = np.min(gaps)
                print(best, np.min(values[gaps == best]))
            else:
                print(-1)
            """,
            """
            import sys, math, string, random, re
            from collections import defaultdict, deque
            from fractions import Fraction


            def I(): return int(sys.stdin.readline())
            def MI(): return map(int, sys.stdin.readline().split())
            def LI(): return list(MI())
            def LS(): return sys.stdin.readline().split()


            MOD = 998244353
            INF = float("inf")

            n = I()
            a = LI()
            places = defaultdict(list)
            for i, x in enumerate(a):
                places[x].append(i)
            best = INF
            value = -1
            for x in places:
                p = places[x]
                for i, j in zip(p, p[1:]):
                    if (j - i, x) < (best, value):
                        best = j - i
                        value = x
            if best == INF:
                print(-1)
            else:
                print(best, value)
            """,
            """
            import copy
            from itertools import groupby

            N = int(input())
            A = list(map(int, input().split()))
            order = sorted(copy.copy(list(range(N))), key=lambda i: A[i])
            pairs = []
            for value, group in groupby(order, key=lambda i: A[i]):
                group = list(group)
                for i in range(len(group) - 1):
                    pairs.append((group[i + 1] - group[i], value))
            if pairs:
                print(*min(pairs))
            else:
                print(-1)
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            best = n
            value = -1
            for i in range(n):
                for j in range(i + 1, n):
                    if a[i] == a[j]:
                        d = j - i
                        if d < best or d == best and a[i] < value:
                            best = d
                            value = a[i]
            if best == n:
                print(-1)
            else:
                print(best, value)
            """,
            """
            N = int(input())
            A = list(map(int, input().split()))
            pairs = []
            for i in range(N):
                rest = A[i + 1 :]
                if A[i] in rest:
                    pairs.append((rest.index(A[i]) + 1, A[i]))
            if pairs:
                print(*min(pairs))
            else:
                print(-1)
            """,
            """
            # try every distance from the shortest on
            n = int(input())
            a = list(map(int, input().split()))
            found = []
            d = 0
            while not found and d < n - 1:
                d += 1
                for i in range(n - d):
                    if a[i] == a[i + d]:
                        found.append(a[i])
            if found:
                print(d, min(found))
            else:
                print(-1)
            """,
        ),
        size=3500,
    ),
    # Two shelves of book numbers: on both, in ascending order, and how many on the one or the other alone.
    Puzzle(
        name="two_shelves",
        inputs="""
            top = 2 * size + 3 if size < 50 else 4 * size
            upper = [rng.randint(1, top) for _ in range(size)]
            lower = [rng.randint(1, top) for _ in range(size + rng.randint(0, 2))]
            text = f"{len(upper)} {len(lower)}\\n"
            text += " ".join(map(str, upper)) + "\\n" + " ".join(map(str, lower)) + "\\n"
        """,
        fast=(
            """
            n, m = map(int, input().split())
            a = set(map(int, input().split()))
            b = set(map(int, input().split()))
            both = sorted(a & b)
            if both:
                print(*both)
            else:
                print("none")
            print(len(a - b), len(b - a))
            """,
            """
            def main():
                n, m = map(int, input().split())
                where = {}
                for x in input().split():
                    where[int(x)] = 1
                for x in input().split():
                    x = int(x)
                    where[x] = where.get(x, 0) | 2
                both = []
                one = two = 0
                for x in where:
                    if where[x] == 1:
                        one += 1
                    elif where[x] == 2:
                        two += 1
                    else:
                        both.append(x)
                both.sort()
                print(" ".join(map(str, both)) if both else "none")
                print(one, two)


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, m = map(int, input().split())
            a = np.array(list(map(int, input().split())))
            b = np.array(list(map(int, input().split())))
            both = np.intersect1d(a, b)
            if len(both):
                print(*both)
            else:
                print("none")
            print(len(np.setdiff1d(a, b)), len(np.setdiff1d(b, a)))
            """,
            """
            from functools import reduce
            from random import randint
            from collections import *
            from copy import deepcopy

            n, m = map(int, input().split())
            a = set(map(int, input().split()))
            b = set(map(int, input().split()))
            both = deepcopy(a)
            both &= b
            both = sorted(both)
            if both:
                print(*both)
            else:
                print("none")
            print(len(a - b), len(b - a))
            """,
            """
            from collections import defaultdict
            from typing import DefaultDict


            def main():
                n, m = map(int, input().split())
                where: DefaultDict[int, int] = defaultdict(int)
                for x in input().split():
                    where[int(x)] = 1
                for x in input().split():
                    where[int(x)] |= 2
                both = []
                one = two = 0
                for x in where:
                    if where[x] == 1:
                        one += 1
                    elif where[x] == 2:
                        two += 1
                    else:
                        both.append(x)
                both.sort()
                print(" ".join(map(str, both)) if both else "none")
                print(one, two)


            main()
            """,
        ),
        slow=(
            """
            n, m = map(int, input().split())
            a = list(map(int, input().split()))
            b = list(map(int, input().split()))
            both = sorted(set(x for x in a if x in b))
            if both:
                print(*both)
            else:
                print("none")
            print(len(set(x for x in a if x not in b)), len(set(x for x in b if x not in a)))
            """,
            """
            def unique(values):
                result = []
                for v in values:
                    if v not in result:
                        result.append(v)
                return result


            def main():
                n, m = map(int, input().split())
                a = unique(list(map(int, input().split())))
                b = unique(list(map(int, input().split())))
                both = []
                for x in a:
                    if x in b:
                        both.append(x)
                both.sort()
                print(" ".join(map(str, both)) if both else "none")
                print(len(a) - len(both), len(b) - len(both))


            main()
            """,
            """
            n, m = map(int, input().split())
            a = list(map(int, input().split()))
            b = list(map(int, input().split()))
            both = []
            one = []
            two = []
            for x in a + b:
                if a.count(x) > 0 and b.count(x) > 0:
                    if x not in both:
                        both.append(x)
                elif x in a:
                    if x not in one:
                        one.append(x)
                elif x not in two:
                    two.append(x)
            both.sort()
            if both:
                print(*both)
            else:
                print("none")
            print(len(one), len(two))
            """,
        ),
        size=1800,
    ),
    # The K songs wished for most often, with their counts; equal ones by name.
    Puzzle(
        name="wished_songs",
        inputs="""
            kinds = max(2, size // 3) if size < 50 else size
            names = ["".join(rng.choices("abcdeo", k=rng.randint(2, 5))) for _ in range(kinds)]
            wishes = [rng.choice(names) for _ in range(size)]
            most = rng.randint(1, max(1, min(10, size // 2)))
            text = f"{size} {most}\\n" + "\\n".join(wishes) + "\\n"
        """,
        fast=(
            """
            n, k = map(int, input().split())
            count = {}
            for _ in range(n):
                s = input()
                count[s] = count.get(s, 0) + 1
            names = sorted(count, key=lambda s: (-count[s], s))
            for s in names[:k]:
                print(s, count[s])
            """,
            """
            import sys


            def main():
                words = sys.stdin.read().split()
                k = int(words[1])
                tally = {}
                for w in words[2:]:
                    if w in tally:
                        tally[w] += 1
                    else:
                        tally[w] = 1
                rows = [(-c, w) for w, c in tally.items()]
                rows.sort()
                out = []
                for c, w in rows[:k]:
                    out.append(w + " " + str(-c))
                print("\\n".join(out))


            main()
            """,
        ),
        heavy=(
            """
            from collections import Counter
            import re

            n, k = map(int, input().split())
            count = Counter()
            for _ in range(n):
                s = re.sub(r"\\s+", "", input())
                count[s] += 1
            names = sorted(count, key=lambda s: (-count[s], s))
            for s in names[:k]:
                print(s, count[s])
            """,
            """
            import sys
            from collections import Counter, namedtuple
            from functools import cmp_to_key

            Song = namedtuple("Song", "name count")


            def compare(p, q):
                if p.count != q.count:
                    return q.count - p.count
                return -1 if p.name < q.name else 1


            def main():
                words = sys.stdin.read().split()
                k = int(words[1])
                songs = [Song(w, c) for w, c in Counter(words[2:]).items()]
                songs.sort(key=cmp_to_key(compare))
                for song in songs[:k]:
                    print(song.name, song.count)


            main()
            """,
            """
            import sys
            import numpy as np

            words = sys.stdin.read().split()
            k = int(words[1])
            names, count = np.unique(words[2:], return_counts=True)
            order = np.argsort(-count, kind="stable")[:k]
            for s, c in zip(names[order], count[order]):
                print(s, c)
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            wishes = []
            for _ in range(n):
                wishes.append(input())
            names = sorted(set(wishes), key=lambda s: (-wishes.count(s), s))
            for s in names[:k]:
                print(s, wishes.count(s))
            """,
            """
            import sys


            def main():
                words = sys.stdin.read().split()
                k = int(words[1])
                names = []
                counts = []
                for w in words[2:]:
                    if w in names:
                        counts[names.index(w)] += 1
                    else:
                        names.append(w)
                        counts.append(1)
                rows = [(-c, w) for w, c in zip(names, counts)]
                rows.sort()
                out = []
                for c, w in rows[:k]:
                    out.append(w + " " + str(-c))
                print("\\n".join(out))


            main()
            """,
            """
            n, k = map(int, input().split())
            rows = []
            for _ in range(n):
                s = input()
                i = 0
                while i < len(rows) and rows[i][1] != s:
                    i += 1
                if i == len(rows):
                    rows.append([0, s])
                rows[i][0] -= 1
            # bring the best of the rest to the front, again and again
            for i in range(len(rows)):
                for j in range(i + 1, len(rows)):
                    if rows[j] < rows[i]:
                        rows[i], rows[j] = rows[j], rows[i]
            for i in range(min(k, len(rows))):
                print(rows[i][1], -rows[i][0])
            """,
        ),
        size=4200,
        smallest=2,
    ),
)
