"""Families that keep books over a list of operations: payments, stock bought and sold."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def bounced_payments(accounts: list[tuple[str, int]], payments: list[tuple[str, str, int]])"
        " -> list[int]:",
        doc="The places of payments refused for an unknown name or for lack of money; names are unique.",
        slow=(
            """
            names = [name for name, _ in accounts]
            balances = [balance for _, balance in accounts]
            bounced = []
            for place, (payer, payee, amount) in enumerate(payments):
                if payer not in names or payee not in names:
                    bounced.append(place)
                    continue
                source = names.index(payer)
                if balances[source] < amount:
                    bounced.append(place)
                    continue
                balances[source] -= amount
                balances[names.index(payee)] += amount
            return bounced
            """,
            """
            balances = dict(accounts)
            bounced = []
            for place in range(len(payments)):
                payer, payee, amount = payments[place]
                before = {name: balance for name, balance in balances.items()}
                try:
                    balances[payer] -= amount
                    if balances[payer] < 0:
                        raise ValueError("not enough money")
                    balances[payee] += amount
                except (KeyError, ValueError):
                    balances = before
                    bounced.append(place)
            return bounced
            """,
            """
            opening = dict(accounts)
            accepted = []
            bounced = []
            for place, (payer, payee, amount) in enumerate(payments):
                balance = opening.get(payer, 0)
                for giver, receiver, moved in accepted:
                    if giver == payer:
                        balance -= moved
                    if receiver == payer:
                        balance += moved
                if payer not in opening or payee not in opening or balance < amount:
                    bounced.append(place)
                else:
                    accepted.append((payer, payee, amount))
            return bounced
            """,
        ),
        fast=(
            """
            balances = dict(accounts)
            bounced = []
            for place, (payer, payee, amount) in enumerate(payments):
                if payer not in balances or payee not in balances:
                    bounced.append(place)
                    continue
                if balances[payer] < amount:
                    bounced.append(place)
                    continue
                balances[payer] -= amount
                balances[payee] += amount
            return bounced
            """,
            """
            balances = dict(accounts)
            bounced = []
            for place in range(len(payments)):
                payer, payee, amount = payments[place]
                left = balances.get(payer, -1) - amount
                if left < 0 or payee not in balances:
                    bounced.append(place)
                else:
                    balances[payer] = left
                    balances[payee] += amount
            return bounced
            """,
        ),
        inputs="""
            accounts = [(f"no{i}", rng.randint(0, 50)) for i in range(size // 4)]
            payments = [
                (f"no{rng.randint(0, size // 4)}", f"no{rng.randint(0, size // 4)}", rng.randint(0, 40))
                for _ in range(size)
            ]
        """,
        size=2400,
        themes=(
            "bounced_payments accounts payments payer payee bounced",
            "failed_gifts purses gifts donor friend failed",
            "rejected_moves depots moves origin goal rejected",
        ),
    ),
    Pattern(
        head="def fifo_profits(trades: list[tuple[int, int]]) -> list[int]:",
        doc="The profit of each sale, the oldest stock going first; trades are (amount, price), negative"
        " amounts sell, at most what is there.",
        slow=(
            """
            held = []
            profits = []
            for amount, price in trades:
                if amount > 0:
                    held.extend([price] * amount)
                else:
                    profit = 0
                    for _ in range(min(-amount, len(held))):
                        profit += price - held.pop(0)
                    profits.append(profit)
            return profits
            """,
            """
            lots = []
            profits = []
            for amount, price in trades:
                if amount > 0:
                    lots.append([amount, price])
                    continue
                wanted = -amount
                profit = 0
                for lot in lots:
                    taken = min(wanted, lot[0])
                    lot[0] -= taken
                    wanted -= taken
                    profit += taken * (price - lot[1])
                profits.append(profit)
            return profits
            """,
            """
            profits = []
            sold = 0
            for place, (amount, price) in enumerate(trades):
                if amount > 0:
                    continue
                skip = sold
                wanted = -amount
                profit = 0
                for bought, cost in [trade for trade in trades[:place] if trade[0] > 0]:
                    if skip >= bought:
                        skip -= bought
                        continue
                    taken = min(wanted, bought - skip)
                    skip = 0
                    profit += taken * (price - cost)
                    wanted -= taken
                    sold += taken
                    if wanted == 0:
                        break
                profits.append(profit)
            return profits
            """,
        ),
        fast=(
            """
            from collections import deque

            held = deque()
            profits = []
            for amount, price in trades:
                if amount > 0:
                    held.extend([price] * amount)
                else:
                    profit = 0
                    for _ in range(min(-amount, len(held))):
                        profit += price - held.popleft()
                    profits.append(profit)
            return profits
            """,
            """
            from collections import deque

            lots = deque()
            profits = []
            for amount, price in trades:
                if amount > 0:
                    lots.append([amount, price])
                    continue
                wanted = -amount
                profit = 0
                while wanted and lots:
                    lot = lots[0]
                    taken = min(wanted, lot[0])
                    lot[0] -= taken
                    wanted -= taken
                    profit += taken * (price - lot[1])
                    if lot[0] == 0:
                        lots.popleft()
                profits.append(profit)
            return profits
            """,
            """
            left = []
            costs = []
            first = 0
            profits = []
            for amount, price in trades:
                if amount > 0:
                    left.append(amount)
                    costs.append(price)
                    continue
                wanted, profit = -amount, 0
                while wanted > 0 and first < len(left):
                    taken = min(wanted, left[first])
                    profit += taken * (price - costs[first])
                    left[first] -= taken
                    wanted -= taken
                    if left[first] == 0:
                        first += 1
                profits.append(profit)
            return profits
            """,
        ),
        inputs="""
            trades = [
                (rng.choice((-1, -1, 1, 1, 1)) * rng.randint(1, 60), rng.randint(5, 99)) for _ in range(size)
            ]
        """,
        size=2600,
        themes=(
            "fifo_profits trades amount price profit profits",
            "oldest_first_gains deals shares rate gain gains",
            "warehouse_margins movements quantity fee margin margins",
        ),
    ),
)
