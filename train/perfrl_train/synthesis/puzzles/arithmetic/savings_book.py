"""Reads a balance, a monthly rate and moves; pays interest, refuses what would overdraw, and prints the
balance, the refusals, how often it reached a new high, its low, and the mean move."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
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
)
