"""Reads payments into accounts, out of them and between them, with two decimals; prints every balance in
order of names, and how many orders were refused for want of money."""

from perfrl_train.synthesis.puzzles.puzzle import Puzzle

PUZZLE = Puzzle(
    name="village_bank",
    inputs="""
        people = []
        while len(people) < max(2, size // 5):
            name = "".join(rng.choice("abekmnort") for _ in range(rng.randint(2, 5)))
            if name not in people:
                people.append(name)
        lines = []
        for _ in range(size):
            cents = rng.choice([rng.randint(1, 99), rng.randint(1, 9999), 100 * rng.randint(1, 30)])
            amount = f"{cents // 100}.{cents % 100:02d}"
            kind = rng.choice(["put", "put", "take", "give"])
            if kind == "give":
                lines.append(f"give {rng.choice(people)} {rng.choice(people)} {amount}")
            else:
                lines.append(f"{kind} {rng.choice(people)} {amount}")
        text = f"{size}\\n" + "\\n".join(lines) + "\\n"
    """,
    fast=(
        """
        def cents(text):
            a, b = text.split(".")
            return int(a) * 100 + int(b)


        def show(c):
            return "%d.%02d" % (c // 100, c % 100)


        n = int(input())
        money = {}
        refused = 0
        for _ in range(n):
            words = input().split()
            c = cents(words[-1])
            who = words[1]
            if who not in money:
                money[who] = 0
            if words[0] == "put":
                money[who] += c
            elif money[who] < c:
                refused += 1
            else:
                money[who] -= c
                if words[0] == "give":
                    other = words[2]
                    money[other] = money.get(other, 0) + c
        for who in sorted(money):
            print(who, show(money[who]))
        print(refused)
        """,
        """
        import sys

        def main():
            lines = sys.stdin.read().splitlines()
            account = {}
            refused = 0
            for line in lines[1:int(lines[0]) + 1]:
                kind, name, *rest = line.split()
                value = int(rest[-1].replace(".", ""))
                balance = account.setdefault(name, 0)
                if kind == "put":
                    account[name] = balance + value
                    continue
                if balance < value:
                    refused += 1
                    continue
                account[name] = balance - value
                if kind == "give":
                    account[rest[0]] = account.get(rest[0], 0) + value
            out = []
            for name, value in sorted(account.items()):
                out.append(f"{name} {value // 100}.{value % 100:02d}")
            out.append(str(refused))
            print("\\n".join(out))

        if __name__ == "__main__":
            main()
        """,
    ),
    heavy=(
        """
        import random
        import statistics
        from decimal import Decimal
        from collections import defaultdict

        n = int(input())
        money = defaultdict(lambda: Decimal("0.00"))
        refused = 0
        for _ in range(n):
            words = input().split()
            c = Decimal(words[-1])
            who = words[1]
            if words[0] == "put":
                money[who] += c
            elif money[who] < c:
                refused += 1
            else:
                money[who] -= c
                if words[0] == "give":
                    other = words[2]
                    money[other] += c
        for who in sorted(money):
            print(who, money[who])
        print(refused)
        """,
        """
        import sys
        import numpy as np

        def main():
            lines = [line.split() for line in sys.stdin.read().splitlines()[1:]]
            names = np.unique(np.array([w for line in lines for w in line[1:-1]]))
            number = {name: i for i, name in enumerate(names)}
            account = np.zeros(len(names), dtype=np.int64)
            known = np.zeros(len(names), dtype=bool)
            refused = 0
            for kind, name, *rest in lines:
                value = int(rest[-1].replace(".", ""))
                i = number[name]
                known[i] = True
                if kind == "put":
                    account[i] += value
                    continue
                if account[i] < value:
                    refused += 1
                    continue
                account[i] -= value
                if kind == "give":
                    j = number[rest[0]]
                    account[j] += value
                    known[j] = True
            for i in np.where(known)[0]:
                print(f"{names[i]} {account[i] // 100}.{account[i] % 100:02d}")
            print(refused)

        if __name__ == "__main__":
            main()
        """,
    ),
    slow=(
        """
        def cents(text):
            a, b = text.split(".")
            return int(a) * 100 + int(b)


        def show(c):
            return "%d.%02d" % (c // 100, c % 100)


        n = int(input())
        names = []
        money = []
        refused = 0
        for _ in range(n):
            words = input().split()
            c = cents(words[-1])
            who = words[1]
            if who not in names:
                names.append(who)
                money.append(0)
            if words[0] == "put":
                money[names.index(who)] += c
            elif money[names.index(who)] < c:
                refused += 1
            else:
                money[names.index(who)] -= c
                if words[0] == "give":
                    other = words[2]
                    if other not in names:
                        names.append(other)
                        money.append(0)
                    money[names.index(other)] += c
        for who in sorted(names):
            print(who, show(money[names.index(who)]))
        print(refused)
        """,
        """
        def find(accounts, name):
            for acc in accounts:
                if acc[0] == name:
                    return acc
            acc = [name, 0]
            accounts.append(acc)
            accounts.sort()
            return acc

        n = int(input())
        accounts = []
        refused = 0
        for _ in range(n):
            op, *args = input().split()
            v = int(args[-1].replace(".", ""))
            acc = find(accounts, args[0])
            if op == "put":
                acc[1] += v
            elif acc[1] >= v:
                acc[1] -= v
                if op == "give":
                    find(accounts, args[1])[1] += v
            else:
                refused += 1
        for name, v in accounts:
            print(f"{name} {v // 100}.{v % 100:02d}")
        print(refused)
        """,
    ),
    size=5200,
)
