"""Reads orders for a pile of cards 1 to N: cut some from the top to the bottom, turn the pile over, deal the
top card; prints the sum of the cards dealt, the last five, and the pile's two ends."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="dealer_tricks",
    inputs="""
        n = size + 1 if size < 100 else size
        q = rng.randint(1, 2 * n) if size < 100 else size
        lines = [f"{n} {q}"]
        left = n
        for _ in range(q):
            kind = rng.choice(["cut", "cut", "turn", "deal"])
            if kind == "deal" and left > (1 if size < 100 else n // 2):
                lines.append("deal")
                left -= 1
            elif kind == "turn":
                lines.append("turn")
            else:
                lines.append(f"cut {rng.randint(0, left if size < 100 else left // 4)}")
        text = "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        import sys

        def main():
            n, q = map(int, sys.stdin.readline().split())
            deck = list(range(1, n + 1))
            top = 0
            step = 1
            dealt = []
            for line in sys.stdin:
                if line[0] == "c":
                    top = (top + step * int(line.split()[1])) % len(deck)
                elif line[0] == "t":
                    # the last card is now the first one
                    top = (top - step) % len(deck)
                    step = -step
                else:
                    dealt.append(deck.pop(top))
                    if step == 1:
                        top %= len(deck)
                    else:
                        top = (top - 1) % len(deck)
            print(sum(dealt), *dealt[-5:])
            print(deck[top], deck[(top - step) % len(deck)])

        if __name__ == "__main__":
            main()
        """,
        """
        from collections import deque

        n, q = map(int, input().split())
        deck = deque(range(1, n + 1))
        turned = False
        dealt = []
        for _ in range(q):
            op = input().split()
            if op[0] == "cut":
                deck.rotate(int(op[1]) if turned else -int(op[1]))
            elif op[0] == "turn":
                turned = not turned
            elif turned:
                dealt.append(deck.pop())
            else:
                dealt.append(deck.popleft())
        if turned:
            deck.reverse()
        print(sum(dealt), *dealt[-5:])
        print(deck[0], deck[-1])
        """,
    ),
    heavy=(
        """
        import copy
        import random
        import statistics
        from queue import Queue
        from collections import deque

        n, q = map(int, input().split())
        deck = deque(range(1, n + 1))
        turned = False
        dealt = Queue()
        total = 0
        for _ in range(q):
            op = input().split()
            if op[0] == "cut":
                deck.rotate(int(op[1]) if turned else -int(op[1]))
            elif op[0] == "turn":
                turned = not turned
            else:
                card = deck.pop() if turned else deck.popleft()
                total += card
                dealt.put(card)
                if dealt.qsize() > 5:
                    dealt.get()
        if turned:
            deck.reverse()
        last = []
        while not dealt.empty():
            last.append(dealt.get())
        print(total, *last)
        print(deck[0], deck[-1])
        """,
        """
        import numpy as np

        n, q = map(int, input().split())
        deck = np.arange(1, n + 1)
        dealt = []
        for _ in range(q):
            op = input().split()
            if op[0] == "cut":
                deck = np.roll(deck, -int(op[1]))
            elif op[0] == "turn":
                deck = deck[::-1]
            else:
                dealt.append(deck[0])
                deck = deck[1:]
        print(np.sum(np.array(dealt, dtype=np.int64)), *dealt[-5:])
        print(deck[0], deck[-1])
        """,
    ),
    slow=(
        """
        import sys

        def main():
            n, q = map(int, sys.stdin.readline().split())
            deck = list(range(1, n + 1))
            dealt = []
            for line in sys.stdin:
                if line[0] == "c":
                    k = int(line.split()[1])
                    deck = deck[k:] + deck[:k]
                elif line[0] == "t":
                    deck = deck[::-1]
                else:
                    dealt.append(deck.pop(0))
            print(sum(dealt), *dealt[-5:])
            print(deck[0], deck[-1])

        if __name__ == "__main__":
            main()
        """,
        """
        n, q = map(int, input().split())
        deck = list(range(1, n + 1))
        dealt = []
        for _ in range(q):
            op = input().split()
            if op[0] == "cut":
                for i in range(int(op[1])):
                    card = deck.pop(0)
                    deck.append(card)
            elif op[0] == "turn":
                deck.reverse()
            else:
                dealt.append(deck.pop(0))
        print(sum(dealt), *dealt[-5:])
        print(deck[0], deck[-1])
        """,
    ),
    size=6000,
)
