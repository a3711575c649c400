"""Tasks about strings: mirrors, runs, shifts, brackets, counts and replacements."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLES = (
    Puzzle(
        name="mirror_repair",
        inputs="""
            half = [rng.choice("abcxyz") for _ in range((size + 1) // 2)]
            letters = half + half[::-1][size % 2 :]
            for _ in range(rng.choice([0, 1, 2, size // 2])):
                letters[rng.randrange(size)] = rng.choice("abcxyz")
            text = "".join(letters) + "\\n"
        """,
        fast=(
            """
            s = input()
            t = s[::-1]
            c = 0
            for i in range(len(s)):
                if s[i] != t[i]:
                    c += 1
            if c == 0:
                print("MIRROR")
            else:
                print(c // 2)
            """,
            """
            s = input().strip()
            n = len(s)
            cnt = sum(s[i] != s[n - 1 - i] for i in range(n // 2))
            print(cnt if cnt else "MIRROR")
            """,
            """
            def main():
                word = input()
                wrong = 0
                for a, b in zip(word, reversed(word)):
                    wrong += a != b
                print("MIRROR" if wrong == 0 else wrong // 2)


            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import numpy as np

            s = np.array(list(input()))
            t = s[::-1]
            c = np.sum(s != t)
            if c == 0:
                print("MIRROR")
            else:
                print(c // 2)
            """,
            """
            import re
            import string
            import random
            import statistics
            from fractions import Fraction
            from collections import Counter, deque

            s = input().strip()
            n = len(s)
            cnt = Counter(s[i] != s[n - 1 - i] for i in range(n // 2))[True]
            print(cnt if cnt else "MIRROR")
            """,
            """
            import numpy as np

            def main():
                word = np.frombuffer(input().encode(), dtype=np.uint8)
                wrong = int(np.count_nonzero(word != word[::-1]))
                print("MIRROR" if wrong == 0 else wrong // 2)


            if __name__ == "__main__":
                main()
            """,
        ),
        slow=(
            """
            s = input()
            t = ""
            for ch in s:
                t = ch + t
            c = 0
            for i in range(len(s)):
                if s[i] != t[i]:
                    c += 1
            if c == 0:
                print("MIRROR")
            else:
                print(c // 2)
            """,
            """
            def main():
                word = list(input())
                wrong = 0
                while len(word) > 1:
                    a = word.pop(0)
                    b = word.pop()
                    wrong += a != b
                print("MIRROR" if wrong == 0 else wrong)


            if __name__ == "__main__":
                main()
            """,
            """
            s = input().strip()
            cnt = 0
            # peel both ends off
            while len(s) >= 2:
                if s[0] != s[-1]:
                    cnt += 1
                s = s[1:len(s) - 1]
            print(cnt if cnt else "MIRROR")
            """,
        ),
        size=95000,
        smallest=2,
    ),
    Puzzle(
        name="longest_hum",
        inputs="""
            parts = []
            left = size
            while left > 0:
                run = min(left, rng.randint(1, rng.choice([2, 3, max(3, size // 4)])))
                letter = rng.choice("mnhuz")
                parts.append("".join(rng.choice([letter, letter.upper()]) for _ in range(run)))
                left -= run
            text = "".join(parts) + "\\n"
        """,
        fast=(
            """
            s = input().lower()
            n = len(s)
            best = 0
            letter = ""
            i = 0
            while i < n:
                j = i
                while j < n and s[j] == s[i]:
                    j += 1
                if j - i > best:
                    best = j - i
                    letter = s[i]
                i = j
            print(letter, best)
            """,
            """
            s = input().lower()
            best, cur, who = 1, 1, s[0]
            for a, b in zip(s, s[1:]):
                cur = cur + 1 if a == b else 1
                if cur > best:
                    best, who = cur, b
            print(who, best)
            """,
            """
            from itertools import groupby

            best = 0
            letter = ""
            for key, group in groupby(input().lower()):
                length = len(list(group))
                if length > best:
                    best = length
                    letter = key
            print(letter, best)
            """,
        ),
        heavy=(
            """
            import re
            import random
            from statistics import mean, median

            best = 0
            letter = ""
            for m in re.finditer(r"(.)\\1*", input().lower()):
                length = len(m.group())
                if length > best:
                    best = length
                    letter = m.group()[0]
            print(letter, best)
            """,
            """
            import numpy as np

            s = input().lower()
            a = np.array([ord(ch) for ch in s])
            cuts = np.where(np.diff(a) != 0)[0] + 1
            edges = np.concatenate(([0], cuts, [len(s)]))
            lengths = np.diff(edges)
            k = np.argmax(lengths)
            print(s[edges[k]], lengths[k])
            """,
            """
            import sys
            import math
            import copy
            import random
            import string
            import datetime
            import numpy as np
            from itertools import groupby

            def I(): return int(sys.stdin.readline())
            def S(): return sys.stdin.readline().strip()
            def LI(): return list(map(int, sys.stdin.readline().split()))
            INF = float("inf")
            MOD = 10**9 + 7

            best = 0
            letter = ""
            for key, group in groupby(S().lower()):
                length = len(list(group))
                if length > best:
                    best = length
                    letter = key
            print(letter, best)
            """,
        ),
        slow=(
            """
            s = input().lower()
            n = len(s)
            best = 0
            letter = ""
            for i in range(n):
                j = i
                while j < n and s[j] == s[i]:
                    j += 1
                if j - i > best:
                    best = j - i
                    letter = s[i]
            print(letter, best)
            """,
            """
            s = input().lower()
            best = 0
            who = ""
            for i in range(len(s)):
                cur = ""
                for ch in s[i:]:
                    if ch != s[i]:
                        break
                    cur += ch
                if len(cur) > best:
                    best, who = len(cur), s[i]
            print(who, best)
            """,
        ),
        size=5000,
    ),
    Puzzle(
        name="letter_wheels",
        inputs="""
            q = max(1, size // 2)
            word = "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(size))
            lines = [f"{size} {q}", word]
            for _ in range(q):
                l = rng.randint(1, size)
                r = rng.randint(l, size)
                lines.append(f"{l} {r} {rng.choice([0, 1, 2, 13, 25, 26, rng.randint(1, 500)])}")
            text = "\\n".join(lines) + "\\n"
        """,
        fast=(
            """
            import sys

            def main():
                input = sys.stdin.readline
                n, q = map(int, input().split())
                s = input().strip()
                turn = [0] * (n + 1)
                for _ in range(q):
                    l, r, k = map(int, input().split())
                    turn[l - 1] += k
                    turn[r] -= k
                res = []
                now = 0
                for i in range(n):
                    now += turn[i]
                    res.append(chr((ord(s[i]) - 97 + now) % 26 + 97))
                print("".join(res))

            if __name__ == "__main__":
                main()
            """,
            """
            alphabet = "abcdefghijklmnopqrstuvwxyz"
            N, Q = map(int, input().split())
            S = input()
            d = [0] * (N + 1)
            for _ in range(Q):
                l, r, k = map(int, input().split())
                d[l - 1] += k
                d[r] -= k
            for i in range(N):
                d[i + 1] += d[i]
            ans = [alphabet[(alphabet.index(S[i]) + d[i]) % 26] for i in range(N)]
            print("".join(ans))
            """,
        ),
        heavy=(
            """
            import numpy as np

            N, Q = map(int, input().split())
            S = np.array([ord(c) - 97 for c in input()])
            d = np.zeros(N + 1, dtype=np.int64)
            for _ in range(Q):
                l, r, k = map(int, input().split())
                d[l - 1] += k
                d[r] -= k
            d = np.cumsum(d)
            ans = (S + d[:N]) % 26
            print("".join(chr(c + 97) for c in ans))
            """,
            """
            import string
            import re
            import random
            import decimal
            from fractions import Fraction
            from itertools import accumulate

            alphabet = string.ascii_lowercase
            N, Q = map(int, input().split())
            S = input()
            d = [0] * (N + 1)
            for _ in range(Q):
                l, r, k = map(int, input().split())
                d[l - 1] += k
                d[r] -= k
            d = list(accumulate(d))
            ans = [alphabet[(alphabet.index(S[i]) + d[i]) % 26] for i in range(N)]
            print("".join(ans))
            """,
        ),
        slow=(
            """
            import sys

            def main():
                input = sys.stdin.readline
                n, q = map(int, input().split())
                s = input().strip()
                turn = [0] * n
                for _ in range(q):
                    l, r, k = map(int, input().split())
                    for i in range(l - 1, r):
                        turn[i] += k
                res = []
                for i in range(n):
                    res.append(chr((ord(s[i]) - 97 + turn[i]) % 26 + 97))
                print("".join(res))

            if __name__ == "__main__":
                main()
            """,
            """
            alphabet = "abcdefghijklmnopqrstuvwxyz"
            N, Q = map(int, input().split())
            S = list(input())
            code = [alphabet.index(c) for c in S]
            for _ in range(Q):
                l, r, k = map(int, input().split())
                code = code[:l - 1] + [(c + k) % 26 for c in code[l - 1:r]] + code[r:]
            ans = ""
            for c in code:
                ans += alphabet[c]
            print(ans)
            """,
            """
            import sys

            def main():
                input = sys.stdin.readline
                n, q = map(int, input().split())
                s = input().strip()
                ops = [tuple(map(int, input().split())) for _ in range(q)]
                res = []
                for i in range(n):
                    # every query that covers wheel i + 1
                    now = sum(k for l, r, k in ops if l <= i + 1 <= r)
                    res.append(chr((ord(s[i]) - 97 + now) % 26 + 97))
                print("".join(res))

            main()
            """,
        ),
        size=4500,
    ),
    Puzzle(
        name="nested_boxes",
        inputs="""
            kinds = ["()", "[]", "{}"]
            half = max(1, size // 2)
            deep = rng.random() < 0.5 or size > 100
            opened, made = [], []
            for step in range(half * 2):
                left = half * 2 - step
                grow = len(opened) < left and (not opened or rng.random() < (0.85 if deep else 0.5))
                if grow:
                    opened.append(rng.choice(kinds))
                    made.append(opened[-1][0])
                else:
                    made.append(opened.pop()[1])
            if size <= 100 and rng.random() < 0.5:
                place = rng.randrange(len(made))
                made[place] = rng.choice(rng.choice(kinds))
            text = "".join(made) + "\\n"
        """,
        fast=(
            """
            def matched(s):
                pair = {")": "(", "]": "[", "}": "{"}
                stack = []
                for ch in s:
                    if ch in "([{":
                        stack.append(ch)
                    elif not stack or stack.pop() != pair[ch]:
                        return False
                return not stack


            def depth(s):
                deepest = 0
                now = 0
                for ch in s:
                    if ch in "([{":
                        now += 1
                        if now > deepest:
                            deepest = now
                    else:
                        now -= 1
                return deepest


            s = input().strip()
            if matched(s):
                print("fits", depth(s))
            else:
                print("broken")
            """,
            """
            s = input()
            st = []
            ok = True
            best = 0
            for c in s:
                if c == "(" or c == "[" or c == "{":
                    st.append(c)
                    best = max(best, len(st))
                else:
                    if len(st) == 0:
                        ok = False
                        break
                    top = st.pop()
                    if top + c not in ("()", "[]", "{}"):
                        ok = False
                        break
            if ok and len(st) == 0:
                print("fits", best)
            else:
                print("broken")
            """,
        ),
        heavy=(
            """
            import re
            import copy
            from queue import LifoQueue

            s = input()
            st = LifoQueue()
            ok = True
            best = 0
            for c in s:
                if c == "(" or c == "[" or c == "{":
                    st.put(c)
                    best = max(best, st.qsize())
                else:
                    if st.empty():
                        ok = False
                        break
                    top = st.get()
                    if top + c not in ("()", "[]", "{}"):
                        ok = False
                        break
            if ok and st.empty():
                print("fits", best)
            else:
                print("broken")
            """,
            """
            import numpy as np


            def matched(s):
                pair = {")": "(", "]": "[", "}": "{"}
                stack = []
                for ch in s:
                    if ch in "([{":
                        stack.append(ch)
                    elif not stack or stack.pop() != pair[ch]:
                        return False
                return not stack


            def depth(s):
                steps = np.array([1 if ch in "([{" else -1 for ch in s])
                return np.max(np.cumsum(steps))


            s = input().strip()
            if matched(s):
                print("fits", depth(s))
            else:
                print("broken")
            """,
        ),
        slow=(
            """
            def matched(s):
                while True:
                    t = s.replace("()", "").replace("[]", "").replace("{}", "")
                    if t == s:
                        break
                    s = t
                return s == ""


            def depth(s):
                deepest = 0
                now = 0
                for ch in s:
                    if ch in "([{":
                        now += 1
                        if now > deepest:
                            deepest = now
                    else:
                        now -= 1
                return deepest


            s = input().strip()
            if matched(s):
                print("fits", depth(s))
            else:
                print("broken")
            """,
            """
            s = input()
            st = []
            ok = True
            best = 0
            for c in s:
                if c == "(" or c == "[" or c == "{":
                    st = st + [c]
                    best = max(best, len(st))
                else:
                    if len(st) == 0:
                        ok = False
                        break
                    top = st[-1]
                    st = st[:-1]
                    if top + c not in ("()", "[]", "{}"):
                        ok = False
                        break
            if ok and len(st) == 0:
                print("fits", best)
            else:
                print("broken")
            """,
            """
            s = list(input())
            best = now = 0
            for c in s:
                if c in "([{":
                    now += 1
                    best = max(best, now)
                else:
                    now -= 1
            # take out a closed box whenever there is one
            i = 0
            while i + 1 < len(s):
                if s[i] + s[i + 1] in ("()", "[]", "{}"):
                    s = s[:i] + s[i + 2:]
                    i = max(0, i - 1)
                else:
                    i += 1
            if len(s) == 0:
                print("fits", best)
            else:
                print("broken")
            """,
        ),
        size=20000,
        smallest=2,
    ),
    Puzzle(
        name="shuffled_twins",
        inputs="""
            stems = ["".join(rng.choice("aehlnorst") for _ in range(rng.randint(2, 6)))]
            while len(stems) < max(1, size // 3):
                stems.append("".join(rng.choice("aehlnorst") for _ in range(rng.randint(2, 6))))
            words = []
            for _ in range(size):
                letters = list(rng.choice(stems))
                rng.shuffle(letters)
                words.append("".join(letters))
            text = f"{size}\\n" + "\\n".join(words) + "\\n"
        """,
        fast=(
            """
            n = int(input())
            seen = {}
            total = 0
            for _ in range(n):
                key = "".join(sorted(input().strip()))
                total += seen.get(key, 0)
                seen[key] = seen.get(key, 0) + 1
            print(total)
            """,
            """
            import sys

            def main():
                words = sys.stdin.read().split()[1:]
                keys = ["".join(sorted(w)) for w in words]
                counts = {}
                for k in keys:
                    counts[k] = counts.get(k, 0) + 1
                pairs = 0
                for c in counts.values():
                    pairs += c * (c - 1) // 2
                print(pairs)

            if __name__ == "__main__":
                main()
            """,
        ),
        heavy=(
            """
            import sys
            import numpy as np

            def main():
                words = sys.stdin.read().split()[1:]
                keys = np.array(["".join(sorted(w)) for w in words])
                _, counts = np.unique(keys, return_counts=True)
                pairs = 0
                for c in counts:
                    pairs += c * (c - 1) // 2
                print(pairs)

            if __name__ == "__main__":
                main()
            """,
            """
            import sys, re, os, math, string, random, copy, time, queue, bisect, heapq
            from itertools import *
            from functools import *
            from collections import *
            from statistics import mean, median
            sys.setrecursionlimit(10**6)
            INF = 10**18
            MOD = 10**9 + 7
            def input(): return sys.stdin.readline().rstrip("\\n")
            def I(): return int(input())
            def LI(): return list(map(int, input().split()))

            n = I()
            seen = defaultdict(int)
            total = 0
            for _ in range(n):
                key = "".join(sorted(input()))
                total += seen[key]
                seen[key] += 1
            print(total)
            """,
        ),
        slow=(
            """
            n = int(input())
            seen = []
            total = 0
            for _ in range(n):
                key = "".join(sorted(input().strip()))
                total += seen.count(key)
                seen.append(key)
            print(total)
            """,
            """
            import sys

            def main():
                words = sys.stdin.read().split()[1:]
                n = len(words)
                keys = ["".join(sorted(w)) for w in words]
                pairs = 0
                for i in range(n):
                    for j in range(i + 1, n):
                        if keys[i] == keys[j]:
                            pairs += 1
                print(pairs)

            if __name__ == "__main__":
                main()
            """,
            """
            n = int(input())
            w = [input().strip() for _ in range(n)]
            # number the kinds of words
            kinds = []
            size = []
            for s in w:
                key = sorted(s)
                if key in kinds:
                    size[kinds.index(key)] += 1
                else:
                    kinds.append(key)
                    size.append(1)
            print(sum(c * (c - 1) // 2 for c in size))
            """,
        ),
        size=7000,
    ),
    Puzzle(
        name="vowel_windows",
        inputs="""
            k = rng.randint(1, min(size, 2000))
            if size > 100:
                k = size // 4
            letters = rng.choice(["aeiouxyz", "bcdfga", "xyzt", "ae"])
            text = f"{size} {k}\\n" + "".join(rng.choice(letters) for _ in range(size)) + "\\n"
        """,
        fast=(
            """
            n, k = map(int, input().split())
            s = input()
            v = [1 if c in "aeiou" else 0 for c in s]
            now = sum(v[:k])
            best = now
            where = 0
            for i in range(1, n - k + 1):
                now += v[i + k - 1] - v[i - 1]
                if now > best:
                    best = now
                    where = i
            print(where + 1, best)
            print(s[where:where + 1] + s[where + k - 1])
            """,
            """
            N, K = map(int, input().split())
            S = input()
            pre = [0]
            for c in S:
                pre.append(pre[-1] + (c in "aeiou"))
            counts = [pre[i + K] - pre[i] for i in range(N - K + 1)]
            best = max(counts)
            at = counts.index(best)
            print(at + 1, best)
            print(S[at] + S[at + K - 1])
            """,
        ),
        heavy=(
            """
            import numpy as np

            N, K = map(int, input().split())
            S = input()
            pre = np.zeros(N + 1, dtype=np.int64)
            pre[1:] = np.cumsum([c in "aeiou" for c in S])
            counts = pre[K:] - pre[:N - K + 1]
            best = np.max(counts)
            at = np.argmax(counts)
            print(at + 1, best)
            print(S[at] + S[at + K - 1])
            """,
            """
            import random
            import statistics
            import re
            from itertools import accumulate

            N, K = map(int, input().split())
            S = input()
            pre = [0] + list(accumulate(1 if re.match("[aeiou]", c) else 0 for c in S))
            counts = [pre[i + K] - pre[i] for i in range(N - K + 1)]
            best = max(counts)
            at = counts.index(best)
            print(at + 1, best)
            print(S[at] + S[at + K - 1])
            """,
        ),
        slow=(
            """
            n, k = map(int, input().split())
            s = input()
            v = [1 if c in "aeiou" else 0 for c in s]
            best = -1
            where = 0
            for i in range(n - k + 1):
                now = sum(v[i:i + k])
                if now > best:
                    best = now
                    where = i
            print(where + 1, best)
            print(s[where:where + 1] + s[where + k - 1])
            """,
            """
            N, K = map(int, input().split())
            S = input()
            counts = []
            for i in range(N - K + 1):
                part = S[i:i + K]
                c = 0
                for v in "aeiou":
                    c += part.count(v)
                counts.append(c)
            best = max(counts)
            at = counts.index(best)
            print(at + 1, best)
            print(S[at] + S[at + K - 1])
            """,
            """
            def vowels(s, l, r):
                c = 0
                for i in range(l, r):
                    if s[i] in "aeiou":
                        c += 1
                return c


            n, k = map(int, input().split())
            s = input()
            best, where = vowels(s, 0, k), 0
            for i in range(1, n - k + 1):
                c = vowels(s, i, i + k)
                if c > best:
                    best, where = c, i
            print(where + 1, best)
            print(s[where] + s[where + k - 1])
            """,
        ),
        size=8000,
    ),
    Puzzle(
        name="new_spellings",
        inputs="""
            m = max(1, size // 4)
            old = []
            while len(old) < m:
                word = "".join(rng.choice("abdeko") for _ in range(rng.randint(1, 6)))
                if word not in old:
                    old.append(word)
            lines = [str(m)]
            for word in old:
                lines.append(word + " " + rng.choice([word, word + "n", word[::-1], rng.choice(old)]))
            sentence = []
            for _ in range(size):
                word = rng.choice(old) if rng.random() < 0.6 else rng.choice(["ok", "no", "koda", "x"])
                sentence.append(word.capitalize() if rng.random() < 0.3 else word)
            text = "\\n".join(lines) + "\\n" + " ".join(sentence) + "\\n"
        """,
        fast=(
            """
            import sys

            def main():
                data = sys.stdin.read().split("\\n")
                m = int(data[0])
                table = {}
                for line in data[1:m + 1]:
                    old, new = line.split()
                    table[old] = new
                out = []
                changed = 0
                for word in data[m + 1].split():
                    low = word.lower()
                    new = table.get(low, low)
                    if new != low:
                        changed += 1
                        # keep the capital at the front
                        if word[0].isupper():
                            new = new[0].upper() + new[1:]
                        out.append(new)
                    else:
                        out.append(word)
                print(" ".join(out))
                print(changed)

            if __name__ == "__main__":
                main()
            """,
            """
            m = int(input())
            rules = dict(input().split() for _ in range(m))
            words = input().split()
            cnt = 0
            for i, w in enumerate(words):
                key = w.lower()
                if key in rules and rules[key] != key:
                    cnt += 1
                    r = rules[key]
                    words[i] = r.capitalize() if w[0] != key[0] else r
            print(*words)
            print(cnt)
            """,
        ),
        heavy=(
            """
            import re
            import copy
            import string
            import random
            import datetime

            m = int(input())
            rules = dict(input().split() for _ in range(m))
            words = re.findall(r"[A-Za-z]+", input())
            cnt = 0
            for i, w in enumerate(copy.copy(words)):
                key = w.lower()
                if key in rules and rules[key] != key:
                    cnt += 1
                    r = rules[key]
                    words[i] = r.capitalize() if w[0] in string.ascii_uppercase else r
            print(*words)
            print(cnt)
            """,
            """
            import sys
            import numpy as np
            from typing import Dict, List

            def respell(words: List[str], table: Dict[str, str]):
                changed = 0
                out = []
                for word in words:
                    low = word.lower()
                    new = table.get(low, low)
                    if new != low:
                        changed += 1
                        if word[0].isupper():
                            new = new[0].upper() + new[1:]
                        out.append(new)
                    else:
                        out.append(word)
                return out, changed

            def main():
                input = sys.stdin.readline
                m = int(input())
                pairs = np.array([input().split() for _ in range(m)])
                table = dict(zip(pairs[:, 0], pairs[:, 1]))
                out, changed = respell(input().split(), table)
                print(" ".join(out))
                print(changed)

            main()
            """,
        ),
        slow=(
            """
            import sys

            def main():
                data = sys.stdin.read().split("\\n")
                m = int(data[0])
                table = []
                for line in data[1:m + 1]:
                    table.append(line.split())
                out = []
                changed = 0
                for word in data[m + 1].split():
                    low = word.lower()
                    new = low
                    for old, other in table:
                        if old == low:
                            new = other
                            break
                    if new != low:
                        changed += 1
                        # keep the capital at the front
                        if word[0].isupper():
                            new = new[0].upper() + new[1:]
                        out.append(new)
                    else:
                        out.append(word)
                print(" ".join(out))
                print(changed)

            if __name__ == "__main__":
                main()
            """,
            """
            m = int(input())
            a = []
            b = []
            for i in range(m):
                x, y = input().split()
                a.append(x)
                b.append(y)
            words = input().split()
            cnt = 0
            for i, w in enumerate(words):
                key = w.lower()
                if key in a and b[a.index(key)] != key:
                    cnt += 1
                    r = b[a.index(key)]
                    words[i] = r.capitalize() if w[0] != key[0] else r
            print(*words)
            print(cnt)
            """,
        ),
        size=5500,
    ),
    Puzzle(
        name="distinct_chunks",
        inputs="""
            k = rng.randint(1, 3) if size < 100 else 6
            letters = rng.choice(["ab", "abc", "xy"]) if size < 100 else "abcd"
            text = "".join(rng.choice(letters) for _ in range(size)) + f"\\n{k}\\n"
        """,
        fast=(
            """
            s = input()
            k = int(input())
            seen = set()
            order = []
            for i in range(len(s) - k + 1):
                t = s[i:i + k]
                if t not in seen:
                    seen.add(t)
                    order.append(t)
            print(len(order))
            print(min(order), order[-1])
            """,
            """
            S = input()
            K = int(input())
            chunks = dict.fromkeys(S[i:i + K] for i in range(len(S) - K + 1))
            found = list(chunks)
            print(len(found))
            print(min(found), found[-1])
            """,
        ),
        heavy=(
            """
            import numpy as np

            S = input()
            K = int(input())
            chunks = np.array([S[i:i + K] for i in range(len(S) - K + 1)])
            found, first = np.unique(chunks, return_index=True)
            print(len(found))
            print(found[0], found[np.argmax(first)])
            """,
            """
            import re
            import string
            import fractions
            import random
            from collections import OrderedDict, Counter, defaultdict

            s = input()
            k = int(input())
            seen = OrderedDict()
            for m in re.finditer("(?=(" + "." * k + "))", s):
                t = m.group(1)
                if t not in seen:
                    seen[t] = True
            order = list(seen)
            print(len(order))
            print(min(order), order[-1])
            """,
        ),
        slow=(
            """
            s = input()
            k = int(input())
            order = []
            for i in range(len(s) - k + 1):
                t = s[i:i + k]
                if t not in order:
                    order.append(t)
            print(len(order))
            print(min(order), order[-1])
            """,
            """
            S = input()
            K = int(input())
            found = []
            for i in range(len(S) - K + 1):
                # is this its first place?
                fresh = True
                for j in range(i):
                    if S[j] == S[i] and S[j:j + K] == S[i:i + K]:
                        fresh = False
                        break
                if fresh:
                    found.append(S[i:i + K])
            print(len(found))
            print(min(found), found[-1])
            """,
            """
            s = input()
            k = int(input())
            order = []
            for i in range(len(s) - k + 1):
                if s[i:i + k] not in order:
                    order = order + [s[i:i + k]]
            order_sorted = sorted(order)
            print(len(order))
            print(order_sorted[0], order[-1])
            """,
        ),
        size=4000,
        smallest=4,
    ),
)
