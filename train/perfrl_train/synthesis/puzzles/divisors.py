"""Tasks of divisibility: common divisors, primes, factors, powers and binomials modulo a prime."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    Puzzle(
        name="equal_planks",
        inputs="""
            if size < 100:
                g = rng.randint(1, 9)
                planks = [g * rng.randint(1, 30) for _ in range(size)]
            else:
                g = rng.choice([4800, 4900, 4999, 5000, 5040])
                planks = [g * rng.randint(150, 250) for _ in range(size)]
            text = f"{size}\\n" + " ".join(map(str, planks)) + "\\n"
        """,
        fast=(
            """
            from math import gcd

            n = int(input())
            a = list(map(int, input().split()))
            g = 0
            for x in a:
                g = gcd(g, x)
            print(g, sum(a) // g)
            """,
            """
            def gcd(a, b):
                while b:
                    a, b = b, a % b
                return a


            def main():
                n = int(input())
                planks = list(map(int, input().split()))
                length = planks[0]
                for plank in planks[1:]:
                    length = gcd(length, plank)
                pieces = 0
                for plank in planks:
                    pieces += plank // length
                print(length, pieces)


            if __name__ == "__main__":
                main()
            """,
            """
            import math
            N = int(input())
            A = list(map(int, input().split()))
            ans = math.gcd(*A)
            print(ans, sum(x // ans for x in A))
            """,
        ),
        heavy=(
            """
            import numpy as np

            N = int(input())
            A = np.array(list(map(int, input().split())))
            ans = np.gcd.reduce(A)
            print(ans, np.sum(A // ans))
            """,
            """
            from fractions import Fraction
            from functools import reduce

            def gcd(a, b):
                return a // Fraction(a, b).numerator

            n = int(input())
            a = list(map(int, input().split()))
            g = reduce(gcd, a)
            print(g, sum(a) // g)
            """,
            """
            import re
            import random
            from typing import List
            from functools import reduce
            from math import gcd

            def read_ints() -> List[int]:
                return [int(x) for x in re.split(r"\\s+", input().strip())]

            def main():
                n = int(input())
                planks = read_ints()
                length = reduce(gcd, planks)
                pieces = 0
                for plank in planks:
                    pieces += plank // length
                print(length, pieces)

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            n = int(input())
            a = list(map(int, input().split()))
            g = 1
            for d in range(1, min(a) + 1):
                ok = True
                for x in a:
                    if x % d != 0:
                        ok = False
                        break
                if ok:
                    g = d
            print(g, sum(a) // g)
            """,
            """
            def gcd(a, b):
                # take the smaller from the larger one
                while a != b:
                    if a > b:
                        a -= b
                    else:
                        b -= a
                return a


            def main():
                n = int(input())
                planks = list(map(int, input().split()))
                length = planks[0]
                for plank in planks[1:]:
                    length = gcd(length, plank)
                pieces = 0
                for plank in planks:
                    pieces += plank // length
                print(length, pieces)


            if __name__ == "__main__":
                main()
            """,
            """
            N = int(input())
            A = list(map(int, input().split()))
            ans = max(d for d in range(1, min(A) + 1) if all(x % d == 0 for x in A))
            print(ans, sum(x // ans for x in A))
            """,
        ),
        size=10000,
    ),
    Puzzle(
        name="lamps_blink_together",
        inputs="""
            pool = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15] if size < 100 else [16, 27, 25, 7, 8, 9]
            periods = [rng.choice(pool) for _ in range(rng.randint(1, 5) if size < 100 else 12)]
            if size >= 100:
                periods += [16, 25, 7]
            end = rng.randint(0, 40 * size)
            if size >= 100:
                end = 40 * size - rng.randint(0, 9)
            text = f"{len(periods)} {end}\\n" + " ".join(map(str, periods)) + "\\n"
        """,
        fast=(
            """
            from math import gcd

            n, t = map(int, input().split())
            p = list(map(int, input().split()))
            l = 1
            for x in p:
                l = l * x // gcd(l, x)
            print(t // l + 1)
            """,
            """
            def gcd(a, b):
                if b == 0:
                    return a
                return gcd(b, a % b)


            def lcm(a, b):
                return a // gcd(a, b) * b


            def main():
                n, end = map(int, input().split())
                common = 1
                for period in map(int, input().split()):
                    common = lcm(common, period)
                    if common > end:
                        break
                print(1 + end // common)


            main()
            """,
            """
            n, end = map(int, input().split())
            periods = sorted(map(int, input().split()), reverse=True)
            together = 1
            for p in periods:
                step = together
                while together % p != 0:
                    together += step
            print(len(range(0, end + 1, together)))
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, t = map(int, input().split())
            p = np.array(list(map(int, input().split())), dtype=object)
            l = np.lcm.reduce(p)
            print(t // l + 1)
            """,
            """
            from fractions import Fraction

            n, t = map(int, input().split())
            p = list(map(int, input().split()))
            l = 1
            for x in p:
                l = l * Fraction(x, l).numerator
            print(t // l + 1)
            """,
            """
            import sys
            import string, random, decimal, datetime
            from collections import Counter

            input = sys.stdin.readline

            def factorize(n):
                c = Counter()
                p = 2
                while p * p <= n:
                    while n % p == 0:
                        c[p] += 1
                        n //= p
                    p += 1
                if n > 1:
                    c[n] += 1
                return c

            n, t = map(int, input().split())
            total = Counter()
            for x in map(int, input().split()):
                total |= factorize(x)
            l = 1
            for p in total:
                l *= p ** total[p]
            print(t // l + 1)
            """,
        ),
        slow=(
            """
            n, t = map(int, input().split())
            p = list(map(int, input().split()))
            cnt = 0
            for s in range(t + 1):
                if all(s % x == 0 for x in p):
                    cnt += 1
            print(cnt)
            """,
            """
            def together(second, periods):
                for period in periods:
                    if second % period != 0:
                        return False
                return True


            def main():
                n, end = map(int, input().split())
                periods = list(map(int, input().split()))
                count = 0
                second = 0
                while second <= end:
                    if together(second, periods):
                        count += 1
                    second += 1
                print(count)


            main()
            """,
        ),
        size=24000,
    ),
    Puzzle(
        name="widest_prime_gap",
        inputs="""
            n = size if size < 100 else size - rng.randint(0, 40)
            n = rng.randint(3, 15 * size) if size < 100 else n
            text = f"{n}\\n"
        """,
        fast=(
            """
            n = int(input())
            sieve = [True] * (n + 1)
            sieve[0] = sieve[1] = False
            for i in range(2, int(n**0.5) + 1):
                if sieve[i]:
                    for j in range(i * i, n + 1, i):
                        sieve[j] = False
            last = 2
            best = 0
            at = 2
            for i in range(3, n + 1):
                if sieve[i]:
                    if i - last > best:
                        best = i - last
                        at = last
                    last = i
            print(best, at)
            """,
            """
            def primes_to(n):
                flags = bytearray([1]) * (n + 1)
                flags[0:2] = b"\\0\\0"
                i = 2
                while i * i <= n:
                    if flags[i]:
                        flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
                    i += 1
                return [i for i in range(n + 1) if flags[i]]


            def main():
                primes = primes_to(int(input()))
                gap, start = 0, 0
                for a, b in zip(primes, primes[1:]):
                    if b - a > gap:
                        gap, start = b - a, a
                print(gap, start)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            sieve = np.ones(n + 1, dtype=bool)
            sieve[:2] = False
            for i in range(2, int(n**0.5) + 1):
                if sieve[i]:
                    sieve[i * i :: i] = False
            p = np.where(sieve)[0]
            d = np.diff(p)
            k = np.argmax(d)
            print(d[k], p[k])
            """,
            """
            import math, random, copy, queue, datetime
            from itertools import compress, tee
            from fractions import Fraction

            def primes_to(n):
                flags = [1] * (n + 1)
                flags[0] = flags[1] = 0
                i = 2
                while i * i <= n:
                    if flags[i]:
                        for j in range(i * i, n + 1, i):
                            flags[j] = 0
                    i += 1
                return list(compress(range(n + 1), flags))

            def main():
                primes = primes_to(int(input()))
                first, second = tee(primes)
                next(second)
                gap, start = 0, 0
                for a, b in zip(first, second):
                    if b - a > gap:
                        gap, start = b - a, a
                print(gap, start)

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            n = int(input())
            primes = []
            for i in range(2, n + 1):
                prime = True
                for j in range(2, i):
                    if i % j == 0:
                        prime = False
                        break
                if prime:
                    primes.append(i)
            best = 0
            at = 2
            for i in range(1, len(primes)):
                if primes[i] - primes[i - 1] > best:
                    best = primes[i] - primes[i - 1]
                    at = primes[i - 1]
            print(best, at)
            """,
            """
            def is_prime(x):
                for d in range(2, x // 2 + 1):
                    if x % d == 0:
                        return False
                return True


            def main():
                n = int(input())
                primes = [x for x in range(2, n + 1) if is_prime(x)]
                gap, start = 0, 0
                for a, b in zip(primes, primes[1:]):
                    if b - a > gap:
                        gap, start = b - a, a
                print(gap, start)


            if __name__ == "__main__":
                main()
            """,
            """
            n = int(input())
            numbers = list(range(2, n + 1))
            primes = []
            # the first of what is left is prime, strike out its multiples
            while numbers:
                p = numbers.pop(0)
                primes.append(p)
                numbers = [x for x in numbers if x % p != 0]
            gaps = [(b - a, -a) for a, b in zip(primes, primes[1:])]
            gap, start = max(gaps)
            print(gap, -start)
            """,
        ),
        size=17000,
        smallest=3,
    ),
    Puzzle(
        name="generous_numbers",
        inputs="""
            n = rng.randint(max(1, size - 5), size) if size >= 100 else rng.randint(1, 9 * size)
            text = f"{n}\\n"
        """,
        fast=(
            """
            n = int(input())
            s = [0] * (n + 1)
            for d in range(1, n + 1):
                for m in range(2 * d, n + 1, d):
                    s[m] += d
            rich = [i for i in range(1, n + 1) if s[i] > i]
            print(len(rich), max(s))
            print(*rich[-5:])
            """,
            """
            def main():
                n = int(input())
                share = [1] * (n + 1)
                share[0] = share[1] = 0
                for d in range(2, n // 2 + 1):
                    m = d + d
                    while m <= n:
                        share[m] += d
                        m += d
                count = 0
                largest = 0
                last = []
                for i in range(1, n + 1):
                    if share[i] > i:
                        count += 1
                        last.append(i)
                    if share[i] > largest:
                        largest = share[i]
                print(count, largest)
                print(*last[-5:])


            main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            s = np.zeros(n + 1, dtype=np.int64)
            for d in range(1, n + 1):
                s[2 * d :: d] += d
            i = np.arange(n + 1)
            rich = i[s > i]
            print(len(rich), np.max(s))
            print(*rich[-5:])
            """,
            """
            import sys
            import decimal
            import statistics
            from collections import defaultdict, deque

            def main():
                n = int(sys.stdin.readline())
                share = defaultdict(int)
                for d in range(1, n + 1):
                    for m in range(2 * d, n + 1, d):
                        share[m] += d
                last = deque(maxlen=5)
                count = 0
                largest = 0
                for i in range(1, n + 1):
                    if share[i] > i:
                        count += 1
                        last.append(i)
                    if share[i] > largest:
                        largest = share[i]
                print(count, largest)
                print(*last)

            main()
            """,
        ),
        slow=(
            """
            n = int(input())
            s = [0] * (n + 1)
            for i in range(1, n + 1):
                for d in range(1, i):
                    if i % d == 0:
                        s[i] += d
            rich = [i for i in range(1, n + 1) if s[i] > i]
            print(len(rich), max(s))
            print(*rich[-5:])
            """,
            """
            def share(x):
                return sum(d for d in range(1, x // 2 + 1) if x % d == 0)


            def main():
                n = int(input())
                count = 0
                largest = 0
                last = []
                for i in range(1, n + 1):
                    if share(i) > i:
                        count += 1
                        last.append(i)
                    if share(i) > largest:
                        largest = share(i)
                print(count, largest)
                print(*last[-5:])


            main()
            """,
        ),
        size=3000,
    ),
    Puzzle(
        name="crate_of_factors",
        inputs="""
            def prime(x):
                return x > 1 and all(x % d for d in range(2, int(x**0.5) + 1))

            if size < 100:
                n = rng.choice([rng.randint(1, 40 * size), 2 ** rng.randint(0, 10), rng.randint(1, 30) ** 2])
            else:
                n = size - rng.randint(0, 500)
                while not prime(n):
                    n -= 1
                n *= rng.choice([1, 2, 12])
            text = f"{n}\\n"
        """,
        fast=(
            """
            n = int(input())
            print(n)
            p = 2
            while p * p <= n:
                e = 0
                while n % p == 0:
                    n //= p
                    e += 1
                if e > 0:
                    print(p, e)
                p += 1
            if n > 1:
                print(n, 1)
            """,
            """
            def factors(n):
                found = []
                for p in range(2, int(n**0.5) + 1):
                    if p * p > n:
                        break
                    times = 0
                    while n % p == 0:
                        n //= p
                        times += 1
                    if times:
                        found.append((p, times))
                if n > 1:
                    found.append((n, 1))
                return found


            def main():
                n = int(input())
                print(n)
                for p, times in factors(n):
                    print(p, times)


            if __name__ == "__main__":
                main()
            """,
            """
            N = int(input())
            print(N)
            cnt = {}
            d = 2
            while d * d <= N:
                if N % d == 0:
                    cnt[d] = cnt.get(d, 0) + 1
                    N //= d
                else:
                    d += 1
            if N != 1:
                cnt[N] = cnt.get(N, 0) + 1
            for k in cnt:
                print(k, cnt[k])
            """,
        ),
        heavy=(
            """
            from collections import Counter
            import statistics

            N = int(input())
            print(N)
            cnt = Counter()
            d = 2
            while d * d <= N:
                if N % d == 0:
                    cnt[d] += 1
                    N //= d
                else:
                    d += 1
            if N != 1:
                cnt[N] += 1
            for k in cnt:
                print(k, cnt[k])
            """,
            """
            import numpy as np

            N = int(input())
            print(N)
            found = []
            d = 2
            while d * d <= N:
                if N % d == 0:
                    found.append(d)
                    N //= d
                else:
                    d += 1
            if N != 1:
                found.append(N)
            keys, counts = np.unique(np.array(found, dtype=np.int64), return_counts=True)
            for k, c in zip(keys, counts):
                print(k, c)
            """,
            """
            import sys, re, random, decimal
            from itertools import groupby
            from typing import List

            def factors(n: int) -> List[int]:
                found = []
                p = 2
                while p * p <= n:
                    while n % p == 0:
                        n //= p
                        found.append(p)
                    p += 1
                if n > 1:
                    found.append(n)
                return found

            def main():
                n = int(input())
                print(n)
                for p, same in groupby(factors(n)):
                    print(p, len(list(same)))

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            n = int(input())
            print(n)
            p = 2
            while n > 1:
                e = 0
                while n % p == 0:
                    n //= p
                    e += 1
                if e > 0:
                    print(p, e)
                p += 1
            """,
            """
            def factors(n):
                found = []
                for p in range(2, n + 1):
                    times = 0
                    while n % p == 0:
                        n //= p
                        times += 1
                    if times:
                        found.append((p, times))
                return found


            def main():
                n = int(input())
                print(n)
                for p, times in factors(n):
                    print(p, times)


            if __name__ == "__main__":
                main()
            """,
            """
            N = int(input())
            print(N)
            cnt = {}
            d = 2
            while N != 1:
                if N % d == 0:
                    if d not in cnt:
                        cnt[d] = 0
                    cnt[d] += 1
                    N //= d
                else:
                    d += 1
            for k in cnt:
                print(k, cnt[k])
            """,
        ),
        size=1_900_000,
    ),
    Puzzle(
        name="sum_of_powers",
        inputs="""
            mod = rng.choice([7, 10, 97, 1000, 998244353])
            terms = 1 + size % 9 if size < 100 else 12
            least, most = (0, 12 * size) if size < 100 else (size - 3000, size)
            lines = [f"{rng.randint(0, 99)} {rng.randint(least, most)}" for _ in range(terms)]
            text = f"{terms} {mod}\\n" + "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            n, m = map(int, input().split())
            s = 0
            for _ in range(n):
                a, b = map(int, input().split())
                s += pow(a, b, m)
            print(s % m)
            """,
            """
            def power(a, b, m):
                r = 1 % m
                a %= m
                while b > 0:
                    if b & 1:
                        r = r * a % m
                    a = a * a % m
                    b >>= 1
                return r


            def main():
                n, m = map(int, input().split())
                total = 0
                for _ in range(n):
                    a, b = map(int, input().split())
                    total = (total + power(a, b, m)) % m
                print(total)


            if __name__ == "__main__":
                main()
            """,
            """
            import sys

            n, m, *rest = map(int, sys.stdin.read().split())
            print(sum(pow(a, b, m) for a, b in zip(rest[::2], rest[1::2])) % m)
            """,
        ),
        heavy=(
            """
            import numpy as np

            n, m = map(int, input().split())
            s = np.zeros(n, dtype=np.int64)
            for i in range(n):
                a, b = map(int, input().split())
                s[i] = pow(a, b, m)
            print(np.sum(s) % m)
            """,
            """
            # template
            import sys, os, io, math, copy, random, string, bisect, heapq, queue
            from collections import deque, defaultdict, Counter, OrderedDict
            from itertools import accumulate, permutations, combinations, product, groupby
            from functools import reduce, lru_cache, cmp_to_key
            from decimal import Decimal, getcontext
            INF = 10**20
            MOD = 998244353

            def INT(): return int(input())
            def MAP(): return map(int, input().split())
            def LIST(N=None): return list(MAP()) if N is None else [INT() for i in range(N)]

            n, m = MAP()
            s = 0
            for _ in range(n):
                a, b = MAP()
                s += pow(a, b, m)
            print(s % m)
            """,
            """
            from functools import lru_cache
            from fractions import Fraction

            @lru_cache(maxsize=None)
            def power(a, b, m):
                if b == 0:
                    return 1 % m
                half = power(a, b // 2, m)
                if b % 2:
                    return half * half % m * a % m
                return half * half % m

            n, m = map(int, input().split())
            total = Fraction(0)
            for _ in range(n):
                a, b = map(int, input().split())
                total += power(a, b, m)
            print(total % m)
            """,
        ),
        slow=(
            """
            n, m = map(int, input().split())
            s = 0
            for _ in range(n):
                a, b = map(int, input().split())
                p = 1
                for i in range(b):
                    p = p * a % m
                s += p
            print(s % m)
            """,
            """
            def power(a, b, m):
                r = 1
                while b > 0:
                    r = r * a % m
                    b -= 1
                return r


            def main():
                n, m = map(int, input().split())
                total = 0
                for _ in range(n):
                    a, b = map(int, input().split())
                    total = (total + power(a, b, m)) % m
                print(total)


            if __name__ == "__main__":
                main()
            """,
            """
            n, m = map(int, input().split())
            s = 0
            for _ in range(n):
                a, b = map(int, input().split())
                s += a**b % m
            print(s % m)
            """,
        ),
        size=180_000,
    ),
    Puzzle(
        name="committees_modulo_prime",
        inputs="""
            small = size < 100
            asked = rng.randint(1, 4) if small else 150
            lines = []
            for _ in range(asked):
                n = rng.randint(0, 3 * size) if small else rng.randint(size - 200, size)
                lines.append(f"{n} {rng.randint(0, n + 1) if small else rng.randint(n // 3, n)}")
            text = f"{asked}\\n" + "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            MOD = 10**9 + 7
            q = int(input())
            ask = [tuple(map(int, input().split())) for _ in range(q)]
            top = max(n for n, k in ask)
            fact = [1] * (top + 1)
            for i in range(1, top + 1):
                fact[i] = fact[i - 1] * i % MOD
            for n, k in ask:
                if k > n:
                    print(0)
                else:
                    print(fact[n] * pow(fact[k] * fact[n - k], MOD - 2, MOD) % MOD)
            """,
            """
            P = 1000000007


            def main():
                q = int(input())
                pairs = []
                for _ in range(q):
                    n, k = map(int, input().split())
                    pairs.append((n, k))
                top = max(n for n, _ in pairs)
                fact = [1]
                for i in range(1, top + 1):
                    fact.append(fact[-1] * i % P)
                inverse = [1] * (top + 1)
                inverse[top] = pow(fact[top], P - 2, P)
                for i in range(top, 0, -1):
                    inverse[i - 1] = inverse[i] * i % P
                for n, k in pairs:
                    if k > n:
                        print(0)
                        continue
                    print(fact[n] * inverse[k] % P * inverse[n - k] % P)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            MOD = 10**9 + 7
            q = int(input())
            ask = [tuple(map(int, input().split())) for _ in range(q)]
            top = max(n for n, k in ask)
            fact = np.ones(top + 1, dtype=np.int64)
            for i in range(1, top + 1):
                fact[i] = fact[i - 1] * i % MOD
            for n, k in ask:
                if k > n:
                    print(0)
                else:
                    print(int(fact[n]) * pow(int(fact[k]) * int(fact[n - k]), MOD - 2, MOD) % MOD)
            """,
            """
            import sys
            from itertools import accumulate, combinations
            from collections import namedtuple
            from random import randint
            from statistics import mean

            P = 1000000007
            Ask = namedtuple("Ask", "n k")

            def main():
                q = int(sys.stdin.readline())
                pairs = [Ask(*map(int, sys.stdin.readline().split())) for _ in range(q)]
                top = max(ask.n for ask in pairs)
                fact = list(accumulate(range(1, top + 1), lambda a, b: a * b % P, initial=1))
                for n, k in pairs:
                    if k > n:
                        print(0)
                        continue
                    print(fact[n] * pow(fact[k] * fact[n - k], P - 2, P) % P)

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            MOD = 10**9 + 7

            def fact(n):
                r = 1
                for i in range(1, n + 1):
                    r = r * i % MOD
                return r

            q = int(input())
            ask = [tuple(map(int, input().split())) for _ in range(q)]
            for n, k in ask:
                if k > n:
                    print(0)
                else:
                    print(fact(n) * pow(fact(k) * fact(n - k), MOD - 2, MOD) % MOD)
            """,
            """
            P = 1000000007


            def choose(n, k):
                if k > n:
                    return 0
                up, down = 1, 1
                for i in range(k):
                    up = up * (n - i) % P
                    down = down * (i + 1) % P
                return up * pow(down, P - 2, P) % P


            def main():
                q = int(input())
                pairs = []
                for _ in range(q):
                    n, k = map(int, input().split())
                    pairs.append((n, k))
                for n, k in pairs:
                    print(choose(n, k))


            if __name__ == "__main__":
                main()
            """,
        ),
        size=12000,
    ),
    Puzzle(
        name="seats_with_a_gift",
        inputs="""
            p, q, r = (rng.randint(1, 12) for _ in range(3))
            left = rng.randint(1, 20 if size < 100 else size // 20)
            right = left + rng.randint(0, 9 * size) if size < 100 else size - rng.randint(0, 99)
            text = f"{left} {right}\\n{p} {q} {r}\\n"
        """,
        fast=(
            """
            from math import gcd

            def lcm(x, y):
                return x * y // gcd(x, y)

            a, b = map(int, input().split())
            p, q, r = map(int, input().split())

            def f(d):
                return b // d - (a - 1) // d

            pq = lcm(p, q)
            print(f(p) + f(q) - f(pq) - f(lcm(p, r)) - f(lcm(q, r)) + f(lcm(pq, r)))
            """,
            """
            def gcd(x, y):
                while y:
                    x, y = y, x % y
                return x


            def main():
                left, right = map(int, input().split())
                p, q, r = map(int, input().split())
                pq = p * q // gcd(p, q)
                total = 0
                for step, sign in ((p, 1), (q, 1), (pq, -1)):
                    # those of them that r does not divide
                    both = step * r // gcd(step, r)
                    total += sign * (right // step - (left - 1) // step)
                    total -= sign * (right // both - (left - 1) // both)
                print(total)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            a, b = map(int, input().split())
            p, q, r = map(int, input().split())
            x = np.arange(a, b + 1)
            print(np.sum(((x % p == 0) | (x % q == 0)) & (x % r != 0)))
            """,
            """
            from fractions import Fraction

            def lcm(x, y):
                return x * Fraction(y, x).numerator

            a, b = map(int, input().split())
            p, q, r = map(int, input().split())

            def f(d):
                return b // d - (a - 1) // d

            pq = lcm(p, q)
            print(f(p) + f(q) - f(pq) - f(lcm(p, r)) - f(lcm(q, r)) + f(lcm(pq, r)))
            """,
            """
            import decimal, string, random, copy
            from functools import reduce
            from itertools import combinations, product
            from math import gcd

            def lcm(x, y):
                return x * y // gcd(x, y)

            def main():
                left, right = map(int, input().split())
                p, q, r = map(int, input().split())
                total = 0
                for size in (1, 2):
                    for steps in combinations((p, q), size):
                        sign = 1 if size == 1 else -1
                        step = reduce(lcm, steps)
                        both = lcm(step, r)
                        total += sign * (right // step - (left - 1) // step)
                        total -= sign * (right // both - (left - 1) // both)
                print(total)

            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            a, b = map(int, input().split())
            p, q, r = map(int, input().split())
            cnt = 0
            for x in range(a, b + 1):
                if (x % p == 0 or x % q == 0) and x % r != 0:
                    cnt += 1
            print(cnt)
            """,
            """
            def main():
                left, right = map(int, input().split())
                p, q, r = map(int, input().split())
                gifts = set()
                for seat in range(left, right + 1):
                    if seat % p == 0:
                        gifts.add(seat)
                    if seat % q == 0:
                        gifts.add(seat)
                for seat in range(left, right + 1):
                    if seat % r == 0 and seat in gifts:
                        gifts.remove(seat)
                print(len(gifts))


            if __name__ == "__main__":
                main()
            """,
        ),
        size=1_500_000,
    ),
    Puzzle(
        name="reduced_fractions",
        inputs="""
            n = rng.randint(1, 4 * size) if size < 100 else size - rng.randint(0, 9)
            text = f"{n}\\n"
        """,
        fast=(
            """
            n = int(input())
            phi = list(range(n + 1))
            for p in range(2, n + 1):
                if phi[p] == p:
                    for m in range(p, n + 1, p):
                        phi[m] -= phi[m] // p
            print(sum(phi[2:]))
            """,
            """
            def totient(x):
                result = x
                d = 2
                while d * d <= x:
                    if x % d == 0:
                        while x % d == 0:
                            x //= d
                        result -= result // d
                    d += 1
                if x > 1:
                    result -= result // x
                return result


            def main():
                n = int(input())
                count = 0
                for below in range(2, n + 1):
                    count += totient(below)
                print(count)


            main()
            """,
            """
            N = int(input())
            # c[g]: pairs x < y <= N whose greatest common divisor is g
            c = [0] * (N + 2)
            for g in range(N, 0, -1):
                k = N // g
                c[g] = k * (k - 1) // 2
                for m in range(2 * g, N + 1, g):
                    c[g] -= c[m]
            print(c[1])
            """,
        ),
        heavy=(
            """
            import numpy as np

            n = int(input())
            phi = np.arange(n + 1)
            for p in range(2, n + 1):
                if phi[p] == p:
                    phi[p::p] -= phi[p::p] // p
            print(np.sum(phi[2:]))
            """,
            """
            import sys, math, bisect, heapq, random, string, decimal
            from collections import deque, defaultdict, Counter
            from itertools import permutations, combinations
            sys.setrecursionlimit(10**6)
            MOD = 10**9 + 7
            def ii(): return int(sys.stdin.readline())
            def mi(): return map(int, sys.stdin.readline().split())

            N = ii()
            # c[g]: pairs x < y <= N whose greatest common divisor is g
            c = defaultdict(int)
            for g in range(N, 0, -1):
                k = N // g
                c[g] = k * (k - 1) // 2
                for m in range(2 * g, N + 1, g):
                    c[g] -= c[m]
            print(c[1])
            """,
            """
            import sys, re, copy, statistics
            from collections import Counter
            from typing import Dict

            def factor(x: int) -> Dict[int, int]:
                found = Counter()
                d = 2
                while d * d <= x:
                    while x % d == 0:
                        found[d] += 1
                        x //= d
                    d += 1
                if x > 1:
                    found[x] += 1
                return found

            def main():
                n = int(input())
                count = 0
                for below in range(2, n + 1):
                    result = below
                    for p in factor(below):
                        result -= result // p
                    count += result
                print(count)

            main()
            """,
        ),
        slow=(
            """
            from math import gcd

            n = int(input())
            cnt = 0
            for y in range(2, n + 1):
                for x in range(1, y):
                    if gcd(x, y) == 1:
                        cnt += 1
            print(cnt)
            """,
            """
            def gcd(a, b):
                while b:
                    a, b = b, a % b
                return a


            def totient(x):
                result = 0
                for d in range(1, x):
                    if gcd(d, x) == 1:
                        result += 1
                return result


            def main():
                n = int(input())
                count = 0
                for below in range(2, n + 1):
                    count += totient(below)
                print(count)


            main()
            """,
        ),
        size=1300,
    ),
)
