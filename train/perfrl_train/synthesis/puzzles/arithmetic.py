"""Tasks of plain arithmetic: formulas, remainders, digits, rounding, sums and averages."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    Puzzle(
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
    ),
    Puzzle(
        name="odd_digit_sums_between",
        inputs="""
            asked = min(size, 400)
            top = 5 * size + 3
            lines = []
            for _ in range(asked):
                left, right = sorted(rng.randint(1, top) for _ in range(2))
                lines.append(f"{left} {right}")
            text = f"{asked}\\n" + "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            q = int(input())
            queries = [tuple(map(int, input().split())) for _ in range(q)]
            top = max(r for _, r in queries)
            # odd[i]: digit sum of i is odd, pre[i]: how many of 0..i
            odd = [0] * (top + 1)
            pre = [0] * (top + 1)
            for i in range(1, top + 1):
                odd[i] = (odd[i // 10] + i) & 1
                pre[i] = pre[i - 1] + odd[i]
            for l, r in queries:
                print(pre[r] - pre[l - 1])
            """,
            """
            def upto(n):
                # full tens hold five each
                tens, last = divmod(n, 10)
                parity = sum(map(int, str(tens))) % 2
                if parity == 1:
                    return tens * 5 + last // 2 + 1
                return tens * 5 + (last + 1) // 2

            for _ in range(int(input())):
                l, r = map(int, input().split())
                print(upto(r) - upto(l - 1))
            """,
        ),
        heavy=(
            """
            import numpy as np

            q = int(input())
            queries = [tuple(map(int, input().split())) for _ in range(q)]
            top = max(r for _, r in queries)
            # odd[i]: digit sum of i is odd, pre[i]: how many of 0..i
            odd = np.zeros(top + 1, dtype=np.int64)
            for i in range(1, top + 1):
                odd[i] = (odd[i // 10] + i) & 1
            pre = np.cumsum(odd)
            for l, r in queries:
                print(pre[r] - pre[l - 1])
            """,
            """
            from itertools import accumulate
            from fractions import Fraction
            import re, string, random

            q = int(input())
            queries = [tuple(map(int, re.findall(r"[0-9]+", input()))) for _ in range(q)]
            top = max(r for _, r in queries)
            odd = [0] * (top + 1)
            for i in range(1, top + 1):
                odd[i] = (odd[i // 10] + i) & 1
            pre = list(accumulate(odd))
            for l, r in queries:
                print(pre[r] - pre[l - 1])
            """,
        ),
        slow=(
            """
            q = int(input())
            for _ in range(q):
                l, r = map(int, input().split())
                count = 0
                for x in range(l, r + 1):
                    if sum(map(int, str(x))) % 2 == 1:
                        count += 1
                print(count)
            """,
            """
            def digit_sum(x):
                s = 0
                while x > 0:
                    s += x % 10
                    x //= 10
                return s


            def main():
                q = int(input())
                queries = [tuple(map(int, input().split())) for _ in range(q)]
                for l, r in queries:
                    count = 0
                    for x in range(l, r + 1):
                        if digit_sum(x) & 1:
                            count += 1
                    print(count)


            main()
            """,
            """
            q = int(input())
            queries = [tuple(map(int, input().split())) for _ in range(q)]
            top = max(r for _, r in queries)
            odd = [0] * (top + 1)
            for i in range(1, top + 1):
                odd[i] = (odd[i // 10] + i) & 1
            for l, r in queries:
                total = 0
                for i in range(l, r + 1):
                    total += odd[i]
                print(total)
            """,
        ),
        size=1500,
    ),
    Puzzle(
        name="zeros_of_a_product",
        inputs="""
            a = [rng.choice([rng.randint(1, 999), 2 ** rng.randint(0, 9), 5 ** rng.randint(0, 4)])
                 for _ in range(size)]
            text = f"{size}\\n" + " ".join(map(str, a)) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            two = 0
            five = 0
            for x in map(int, input().split()):
                while x % 2 == 0:
                    x //= 2
                    two += 1
                while x % 5 == 0:
                    x //= 5
                    five += 1
            print(min(two, five))
            """,
            """
            def count(values, p):
                c = 0
                for v in values:
                    while v % p == 0:
                        v //= p
                        c += 1
                return c


            def main():
                n = int(input())
                values = [int(w) for w in input().split()]
                print(min(count(values, 2), count(values, 5)))


            if __name__ == "__main__":
                main()
            """,
            """
            n = int(input())
            a = list(map(int, input().split()))
            ans = 0
            f = t = 0
            for x in a:
                while x % 10 == 0:
                    x //= 10
                    ans += 1
                while x % 2 == 0:
                    x //= 2
                    t += 1
                while x % 5 == 0:
                    x //= 5
                    f += 1
            print(ans + min(f, t))
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            a = np.array(list(map(int, input().split())))
            two = 0
            five = 0
            for k in range(1, 11):
                two += np.sum(a % 2**k == 0)
                five += np.sum(a % 5**k == 0)
            print(min(two, five))
            """,
            """
            import sys, math, re, copy, random, string
            from collections import Counter, defaultdict, deque
            from fractions import Fraction

            sys.setrecursionlimit(10**6)
            INF = 10**18
            MOD = 10**9 + 7

            def I(): return int(input())
            def LI(): return list(map(int, input().split()))
            def S(): return input().strip()

            def count(values, p):
                c = 0
                for v in values:
                    while v % p == 0:
                        v //= p
                        c += 1
                return c

            n = I()
            values = LI()
            print(min(count(values, 2), count(values, 5)))
            """,
            """
            from decimal import Decimal
            from statistics import mean
            from collections import Counter
            n = int(input())
            c = Counter()
            for x in map(int, input().split()):
                while x % 2 == 0:
                    x //= 2
                    c[2] += 1
                while x % 5 == 0:
                    x //= 5
                    c[5] += 1
            print(min(c[2], c[5]))
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            p = 1
            for x in a:
                p *= x
            ans = 0
            while p % 10 == 0:
                p //= 10
                ans += 1
            print(ans)
            """,
            """
            def product(values):
                result = 1
                for v in values:
                    result = result * v
                return result


            def count(value, p):
                c = 0
                while value % p == 0:
                    value //= p
                    c += 1
                return c


            def main():
                n = int(input())
                values = [int(w) for w in input().split()]
                whole = product(values)
                print(min(count(whole, 2), count(whole, 5)))


            if __name__ == "__main__":
                main()
            """,
        ),
        size=10500,
    ),
    Puzzle(
        name="fewest_stamps",
        inputs="""
            amount = rng.randint(max(size - 40, 0), size) if size > 100 else rng.randint(0, 90 * size)
            text = f"{amount}\\n"
        """,
        fast=(
            """
            x = int(input())
            print(x // 30 + x % 30 // 6 + x % 6)
            """,
            """
            amount = int(input())
            used = 0
            for stamp in (30, 6, 1):
                k, amount = divmod(amount, stamp)
                used += k
            print(used)
            """,
            """
            X = int(input())
            best = X
            a = X // 30
            rest = X - 30 * a
            b = rest // 6
            c = rest - 6 * b
            if a + b + c < best:
                best = a + b + c
            print(best)
            """,
        ),
        heavy=(
            """
            import numpy as np

            amount = int(input())
            used = 0
            for stamp in np.array([30, 6, 1]):
                k, amount = divmod(amount, stamp)
                used += k
            print(used)
            """,
            """
            import math
            from decimal import Decimal, ROUND_FLOOR
            from typing import List

            x = Decimal(input())
            stamps: List[int] = [30, 6, 1]
            used = 0
            for s in stamps:
                k = (x / s).to_integral_value(rounding=ROUND_FLOOR)
                x -= k * s
                used += int(k)
            print(used)
            """,
        ),
        slow=(
            """
            x = int(input())
            best = x
            for a in range(x // 30 + 1):
                for b in range((x - 30 * a) // 6 + 1):
                    c = x - 30 * a - 6 * b
                    best = min(best, a + b + c)
            print(best)
            """,
            """
            X = int(input())
            best = X
            for a in range(X // 30 + 1):
                rest = X - 30 * a
                for b in range(rest // 6 + 1):
                    c = rest - 6 * b
                    if a + b + c < best:
                        best = a + b + c
            print(best)
            """,
            """
            amount = int(input())
            ways = []
            for a in range(amount // 30 + 1):
                for b in range((amount - 30 * a) // 6 + 1):
                    ways.append(a + b + (amount - 30 * a - 6 * b))
            print(min(ways))
            """,
        ),
        size=18000,
    ),
    Puzzle(
        name="cash_rounding",
        inputs="""
            step = rng.randint(1, 12) if size < 100 else rng.randint(900, 1000)
            prices = [rng.randint(0, 12 * step) for _ in range(size)]
            text = f"{size} {step}\\n" + "\\n".join(map(str, prices)) + "\\n"
        """,
        fast=(
            """
            import sys
            input = sys.stdin.readline

            n, k = map(int, input().split())
            gain = 0
            out = []
            for _ in range(n):
                p = int(input())
                r = (2 * p + k) // (2 * k) * k
                gain += r - p
                out.append(r)
            print(*out)
            print(gain)
            """,
            """
            import sys


            def nearest(price, step):
                below = price - price % step
                above = below + step
                if price - below < above - price:
                    return below
                return above


            def main():
                n, step, *prices = map(int, sys.stdin.read().split())
                rounded = [nearest(price, step) for price in prices]
                print(" ".join(map(str, rounded)))
                print(sum(rounded) - sum(prices))


            if __name__ == "__main__":
                main()
            """,
            """
            n, k = map(int, input().split())
            prices = [int(input()) for _ in range(n)]
            rounded = []
            for p in prices:
                rest = p % k
                if 2 * rest < k:
                    rounded.append(p - rest)
                else:
                    rounded.append(p - rest + k)
            print(*rounded)
            print(sum(rounded) - sum(prices))
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, k = map(int, input().split())
            p = np.array([int(input()) for _ in range(n)])
            r = (2 * p + k) // (2 * k) * k
            print(*r)
            print(np.sum(r) - np.sum(p))
            """,
            """
            import statistics
            from decimal import Decimal, ROUND_HALF_UP

            n, k = map(int, input().split())
            prices = [int(input()) for _ in range(n)]
            rounded = []
            for p in prices:
                times = (Decimal(p) / Decimal(k)).quantize(Decimal("1"), rounding=ROUND_HALF_UP)
                rounded.append(int(times) * k)
            print(*rounded)
            print(sum(rounded) - sum(prices))
            """,
            """
            import sys
            import math
            from fractions import Fraction

            def nearest(price, step):
                return math.floor(Fraction(price, step) + Fraction(1, 2)) * step

            def main():
                n, step, *prices = map(int, sys.stdin.read().split())
                rounded = [nearest(price, step) for price in prices]
                print(" ".join(map(str, rounded)))
                print(sum(rounded) - sum(prices))

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            import sys


            def nearest(price, step):
                below = price
                while below % step != 0:
                    below -= 1
                above = below + step
                if price - below < above - price:
                    return below
                return above


            def main():
                n, step, *prices = map(int, sys.stdin.read().split())
                rounded = [nearest(price, step) for price in prices]
                print(" ".join(map(str, rounded)))
                print(sum(rounded) - sum(prices))


            if __name__ == "__main__":
                main()
            """,
            """
            n, k = map(int, input().split())
            prices = [int(input()) for _ in range(n)]
            rounded = []
            for p in prices:
                d = 0
                # go both ways until a multiple is met
                while (p + d) % k != 0 and (p - d) % k != 0:
                    d += 1
                if (p + d) % k == 0:
                    rounded.append(p + d)
                else:
                    rounded.append(p - d)
            print(*rounded)
            print(sum(rounded) - sum(prices))
            """,
        ),
        size=7600,
    ),
    Puzzle(
        name="multiple_of_ones",
        inputs="""
            def length(k):
                r = 0
                for i in range(1, k + 1):
                    r = (r * 10 + 1) % k
                    if r == 0:
                        return i
                return 0

            if size < 100:
                k = rng.randint(1, 12 * size)
            else:
                k = max((rng.randint(size - 300, size) for _ in range(200)), key=length)
            text = f"{k}\\n"
        """,
        fast=(
            """
            k = int(input())
            r = 0
            for i in range(1, k + 1):
                r = (r * 10 + 1) % k
                if r == 0:
                    print(i)
                    break
            else:
                print(-1)
            """,
            """
            def ones(k):
                if k % 2 == 0 or k % 5 == 0:
                    return -1
                length, rest = 1, 1 % k
                while rest:
                    length += 1
                    rest = (10 * rest + 1) % k
                return length


            print(ones(int(input())))
            """,
            """
            K = int(input())
            seen = [False] * K
            now = 1 % K
            ans = 1
            while now != 0:
                if seen[now]:
                    ans = -1
                    break
                seen[now] = True
                now = (now * 10 + 1) % K
                ans += 1
            print(ans)
            """,
        ),
        heavy=(
            """
            import numpy as np

            K = int(input())
            seen = np.zeros(K, dtype=bool)
            now = 1 % K
            ans = 1
            while now != 0:
                if seen[now]:
                    ans = -1
                    break
                seen[now] = True
                now = (now * 10 + 1) % K
                ans += 1
            print(ans)
            """,
            """
            import sys, re, copy, bisect, heapq, random
            import statistics
            from collections import defaultdict
            def inp(): return sys.stdin.readline().rstrip()
            def ii(): return int(inp())
            def li(): return list(map(int, inp().split()))

            k = ii()
            seen = defaultdict(bool)
            r = 0
            for i in range(1, k + 1):
                r = (r * 10 + 1) % k
                if r == 0:
                    print(i)
                    break
            else:
                print(-1)
            """,
        ),
        slow=(
            """
            k = int(input())
            for i in range(1, k + 1):
                if int("1" * i) % k == 0:
                    print(i)
                    break
            else:
                print(-1)
            """,
            """
            def ones(k):
                if k % 2 == 0 or k % 5 == 0:
                    return -1
                length = 1
                while int("1" * length) % k:
                    length += 1
                return length


            print(ones(int(input())))
            """,
            """
            K = int(input())
            seen = []
            now = 1 % K
            ans = 1
            while now != 0:
                if now in seen:
                    ans = -1
                    break
                seen.append(now)
                now = (now * 10 + 1) % K
                ans += 1
            print(ans)
            """,
        ),
        size=4200,
        smallest=2,
    ),
    Puzzle(
        name="cards_with_digits",
        inputs="""
            digits = [rng.choice("0123456789" if rng.random() < 0.6 else "0019") for _ in range(size)]
            if not any(digit > "0" for digit in digits):
                digits[rng.randrange(size)] = "7"
            text = "".join(digits) + "\\n"
        """,
        fast=(
            """
            s = sorted(input().strip())
            print("".join(s[::-1]))
            # the least one must not begin with 0
            i = s.count("0")
            s[0], s[i] = s[i], s[0]
            print("".join(s))
            """,
            """
            def main():
                cards = input().strip()
                count = [0] * 10
                for c in cards:
                    count[int(c)] += 1
                largest = "".join(str(d) * count[d] for d in range(9, -1, -1))
                first = 1
                while count[first] == 0:
                    first += 1
                count[first] -= 1
                smallest = str(first) + "".join(str(d) * count[d] for d in range(10))
                print(largest)
                print(smallest)


            if __name__ == "__main__":
                main()
            """,
            """
            S = input().strip()
            d = list(S)
            d.sort()
            big = "".join(reversed(d))
            small = "".join(d)
            z = 0
            while small[z] == "0":
                z += 1
            small = small[z] + small[:z] + small[z + 1 :]
            print(big)
            print(small)
            """,
        ),
        heavy=(
            """
            import numpy as np

            s = np.sort(np.array(list(input().strip())))
            print("".join(s[::-1]))
            i = np.count_nonzero(s == "0")
            s[0], s[i] = s[i], s[0]
            print("".join(s))
            """,
            """
            import string
            import statistics
            from collections import Counter
            from copy import deepcopy
            from random import shuffle

            def main():
                cards = input().strip()
                count = Counter(cards)
                largest = "".join(d * count[d] for d in reversed(string.digits))
                left = deepcopy(count)
                first = min(d for d in cards if d != "0")
                left[first] -= 1
                smallest = first + "".join(d * left[d] for d in string.digits)
                print(largest)
                print(smallest)

            main()
            """,
            """
            import re
            import queue
            import fractions

            S = input().strip()
            d = list(S)
            d.sort()
            big = "".join(reversed(d))
            small = "".join(d)
            zeros, head, tail = re.match("(0*)(.)(.*)", small).groups()
            print(big)
            print(head + zeros + tail)
            """,
        ),
        slow=(
            """
            S = input().strip()
            d = list(S)
            n = len(d)
            for i in range(n):
                for j in range(n - 1 - i):
                    if d[j] > d[j + 1]:
                        d[j], d[j + 1] = d[j + 1], d[j]
            big = "".join(reversed(d))
            small = "".join(d)
            z = 0
            while small[z] == "0":
                z += 1
            small = small[z] + small[:z] + small[z + 1 :]
            print(big)
            print(small)
            """,
            """
            def main():
                cards = list(input().strip())
                largest = ""
                rest = cards[:]
                while len(rest) > 0:
                    top = max(rest)
                    largest += top
                    rest.remove(top)
                first = min(c for c in cards if c != "0")
                smallest = first
                rest = cards[:]
                rest.remove(first)
                while len(rest) > 0:
                    low = min(rest)
                    smallest += low
                    rest.remove(low)
                print(largest)
                print(smallest)


            if __name__ == "__main__":
                main()
            """,
            """
            s = list(input().strip())
            n = len(s)
            for i in range(n):
                k = i
                for j in range(i + 1, n):
                    if s[j] < s[k]:
                        k = j
                s[i], s[k] = s[k], s[i]
            print("".join(s[::-1]))
            # the least one must not begin with 0
            i = s.count("0")
            s[0], s[i] = s[i], s[0]
            print("".join(s))
            """,
        ),
        size=2500,
    ),
    Puzzle(
        name="best_opening_average",
        inputs="""
            top = rng.choice([4, 60, 999])
            points = [rng.randint(0, top) for _ in range(size)]
            text = f"{size}\\n" + " ".join(map(str, points)) + "\\n"
        """,
        fast=(
            """
            from math import gcd

            n = int(input())
            a = list(map(int, input().split()))
            p, q = 0, 1
            s = 0
            for i in range(n):
                s += a[i]
                if s * q > p * (i + 1):
                    p, q = s, i + 1
            g = gcd(p, q)
            print(f"{p // g}/{q // g}")
            """,
            """
            def gcd(a, b):
                while b:
                    a, b = b, a % b
                return a


            def main():
                n = int(input())
                points = [int(w) for w in input().split()]
                total = 0
                best = (0, 1)
                for games, point in enumerate(points, 1):
                    total += point
                    if total * best[1] > best[0] * games:
                        best = (total, games)
                up, down = best
                g = gcd(up, down)
                print(str(up // g) + "/" + str(down // g))


            main()
            """,
        ),
        heavy=(
            """
            from fractions import Fraction

            n = int(input())
            a = list(map(int, input().split()))
            best = Fraction(0)
            s = 0
            for i in range(n):
                s += a[i]
                best = max(best, Fraction(s, i + 1))
            print(f"{best.numerator}/{best.denominator}")
            """,
            """
            import numpy as np
            from math import gcd

            n = int(input())
            a = np.array(list(map(int, input().split())))
            s = np.cumsum(a)
            p, q = 0, 1
            for i in range(n):
                if s[i] * q > p * (i + 1):
                    p, q = int(s[i]), i + 1
            g = gcd(p, q)
            print(f"{p // g}/{q // g}")
            """,
        ),
        slow=(
            """
            from math import gcd

            n = int(input())
            a = list(map(int, input().split()))
            p, q = 0, 1
            for i in range(n):
                s = sum(a[: i + 1])
                if s * q > p * (i + 1):
                    p, q = s, i + 1
            g = gcd(p, q)
            print(f"{p // g}/{q // g}")
            """,
            """
            def gcd(a, b):
                while b:
                    a, b = b, a % b
                return a


            def total_of(points, games):
                total = 0
                for i in range(games):
                    total += points[i]
                return total


            def main():
                n = int(input())
                points = [int(w) for w in input().split()][:n]
                best = (0, 1)
                for games in range(1, n + 1):
                    total = total_of(points, games)
                    if total * best[1] > best[0] * games:
                        best = (total, games)
                up, down = best
                g = gcd(up, down)
                print(str(up // g) + "/" + str(down // g))


            main()
            """,
        ),
        size=6500,
    ),
    Puzzle(
        name="savings_book",
        inputs="""
            moves = [rng.choice([rng.randint(-90, 100), rng.randint(-9, 9)]) for _ in range(size)]
            text = f"{size} {rng.randint(0, 99)} {rng.randint(0, 3)}\\n" + " ".join(map(str, moves)) + "\\n"
        """,
        fast=(
            """
            # balance, interest in thousandths a month, then the moves; nothing goes below zero
            n, balance, rate = map(int, input().split())
            moves = list(map(int, input().split()))
            refused = 0
            records = 0
            most = balance
            least = balance
            for m in moves:
                balance += balance * rate // 1000
                if balance + m < 0:
                    refused += 1
                else:
                    balance += m
                if balance > most:
                    most = balance
                    records += 1
                if balance < least:
                    least = balance
            print(balance, refused)
            print(records, least)
            print(sum(moves) // n)
            """,
            """
            def month(balance, rate, move):
                balance += balance * rate // 1000
                if balance + move < 0:
                    return balance, False
                return balance + move, True


            def records(history):
                count = 0
                most = history[0]
                for balance in history[1:]:
                    if balance > most:
                        most = balance
                        count += 1
                return count


            def main():
                n, balance, rate = map(int, input().split())
                moves = [int(x) for x in input().split()]
                history = [balance]
                refused = 0
                for move in moves:
                    balance, done = month(balance, rate, move)
                    if not done:
                        refused += 1
                    history.append(balance)
                print(balance, refused)
                print(records(history), min(history))
                print(sum(moves) // n)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import math
            from fractions import Fraction

            # balance, interest in thousandths a month, then the moves; nothing goes below zero
            n, balance, rate = map(int, input().split())
            moves = list(map(int, input().split()))
            factor = 1 + Fraction(rate, 1000)
            refused = 0
            records = 0
            most = balance
            least = balance
            for m in moves:
                balance = math.floor(balance * factor)
                if balance + m < 0:
                    refused += 1
                else:
                    balance += m
                if balance > most:
                    most = balance
                    records += 1
                if balance < least:
                    least = balance
            print(balance, refused)
            print(records, least)
            print(sum(moves) // n)
            """,
            """
            import numpy as np

            def month(balance, rate, move):
                balance += balance * rate // 1000
                if balance + move < 0:
                    return balance, False
                return balance + move, True

            def records(history):
                most = np.maximum.accumulate(history)
                return np.sum(np.diff(most) > 0)

            def main():
                n, balance, rate = map(int, input().split())
                moves = [int(x) for x in input().split()]
                history = [balance]
                refused = 0
                for move in moves:
                    balance, done = month(balance, rate, move)
                    if not done:
                        refused += 1
                    history.append(balance)
                history = np.array(history)
                print(balance, refused)
                print(records(history), np.min(history))
                print(np.sum(moves) // n)

            if __name__ == "__main__":
                main()
            """,
            """
            import statistics
            from itertools import accumulate
            from typing import List

            def records(history: List[int]) -> int:
                return len(set(accumulate(history, max))) - 1

            def main():
                n, balance, rate = map(int, input().split())
                moves = [int(x) for x in input().split()]
                history = [balance]
                refused = 0
                for move in moves:
                    balance += balance * rate // 1000
                    if balance + move < 0:
                        refused += 1
                    else:
                        balance += move
                    history.append(balance)
                print(balance, refused)
                print(records(history), min(history))
                print(sum(moves) // n)

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            def month(balance, rate, move):
                balance += balance * rate // 1000
                if balance + move < 0:
                    return balance, False
                return balance + move, True


            def records(history):
                count = 0
                for i in range(1, len(history)):
                    if history[i] > max(history[:i]):
                        count += 1
                return count


            def main():
                n, balance, rate = map(int, input().split())
                moves = [int(x) for x in input().split()]
                history = [balance]
                refused = 0
                for move in moves:
                    balance, done = month(balance, rate, move)
                    if not done:
                        refused += 1
                    history.append(balance)
                print(balance, refused)
                print(records(history), min(history))
                print(sum(moves) // n)


            if __name__ == "__main__":
                main()
            """,
            """
            n, balance, rate = map(int, input().split())
            moves = list(map(int, input().split()))
            history = [balance]
            refused = 0
            records = 0
            for m in moves:
                balance += balance * rate // 1000
                if balance + m < 0:
                    refused += 1
                else:
                    balance += m
                # is it more than ever before
                if balance > sorted(history)[-1]:
                    records += 1
                history.append(balance)
            least = sorted(history)[0]
            print(balance, refused)
            print(records, least)
            print(sum(moves) // n)
            """,
            """
            def balance_after(months, start, rate, moves):
                balance = start
                for i in range(months):
                    balance += balance * rate // 1000
                    if balance + moves[i] >= 0:
                        balance += moves[i]
                return balance


            def main():
                n, start, rate = map(int, input().split())
                moves = [int(x) for x in input().split()]
                most = least = start
                records = refused = 0
                for i in range(1, n + 1):
                    before = balance_after(i - 1, start, rate, moves)
                    now = balance_after(i, start, rate, moves)
                    if before + before * rate // 1000 + moves[i - 1] < 0:
                        refused += 1
                    if now > most:
                        most = now
                        records += 1
                    if now < least:
                        least = now
                print(balance_after(n, start, rate, moves), refused)
                print(records, least)
                print(sum(moves) // n)


            if __name__ == "__main__":
                main()
            """,
        ),
        size=3500,
    ),
    Puzzle(
        name="sweets_left_over",
        inputs="""
            children = rng.randint(1, 3 + size)
            sweets = rng.choice([rng.randint(0, 9 * size), children * rng.randint(0, size)])
            text = f"{sweets} {children}\\n"
        """,
        fast=(
            """
            n, m = map(int, input().split())
            print(n // m, n % m)
            print(min(n % m, m - n % m))
            """,
            """
            sweets, children = map(int, input().split())
            each, rest = divmod(sweets, children)
            print(each, rest)
            if rest < children - rest:
                print(rest)
            else:
                print(children - rest)
            """,
            """
            def main():
                sweets, children = map(int, input().split())
                each = sweets // children
                rest = sweets - each * children
                print(each, rest)
                # throw some away or buy some
                buy = children - rest
                print(min(buy, rest))

            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, m = np.array(input().split(), dtype=np.int64)
            print(n // m, n % m)
            print(np.minimum(n % m, m - n % m))
            """,
            """
            from fractions import Fraction

            sweets, children = map(int, input().split())
            share = Fraction(sweets, children)
            each = int(share)
            rest = int((share - each) * children)
            print(each, rest)
            print(min(rest, children - rest))
            """,
            """
            import re
            import decimal
            from typing import Tuple

            def read() -> Tuple[int, int]:
                a, b = re.findall(r"[0-9]+", input())
                return int(a), int(b)

            def main():
                sweets, children = read()
                each = sweets // children
                rest = sweets - each * children
                print(each, rest)
                # throw some away or buy some
                buy = children - rest
                print(min(buy, rest))

            if __name__ == "__main__":
                main()
            """,
            """
            #!/usr/bin/env python3
            import sys, os, math, bisect, heapq, string, random
            from collections import deque, Counter, defaultdict
            from itertools import permutations, combinations, product, accumulate
            from functools import lru_cache, reduce
            from fractions import Fraction
            from copy import deepcopy

            sys.setrecursionlimit(10**7)
            INF = float("inf")
            MOD = 10**9 + 7

            def I(): return int(sys.stdin.readline().rstrip())
            def LI(): return list(map(int, sys.stdin.readline().rstrip().split()))
            def LS(): return sys.stdin.readline().rstrip().split()

            n, m = LI()
            print(n // m, n % m)
            print(min(n % m, m - n % m))
            """,
        ),
    ),
)
