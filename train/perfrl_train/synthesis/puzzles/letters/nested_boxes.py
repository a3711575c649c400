"""Reads a string of three kinds of brackets; prints 'fits' and the greatest depth if all are closed in the
right order, else 'broken'."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
