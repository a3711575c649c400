"""Families that serve what waits, the best first: order books, queues with priorities."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def matched_trades(orders: list[tuple[int, int]]) -> list[tuple[int, int]]:",
        doc="The trades (amount, price) of orders (amount, price), negative amounts selling: each one meets"
        " the best that wait, older ones first, at their price, and waits with what is left.",
        helpers="""
            class Waiting:
                def __init__(self, price: int, left: int) -> None:
                    self.price = price
                    self.left = left
        """,
        slow=(
            """
            bids = []
            asks = []
            trades = []
            for amount, price in orders:
                left = abs(amount)
                if amount > 0:
                    asks.sort(key=lambda ask: ask.price)
                    while left and asks and asks[0].price <= price:
                        done = min(left, asks[0].left)
                        trades.append((done, asks[0].price))
                        left -= done
                        asks[0].left -= done
                        if asks[0].left == 0:
                            asks.pop(0)
                    if left:
                        bids.append(Waiting(price, left))
                else:
                    bids.sort(key=lambda bid: -bid.price)
                    while left and bids and bids[0].price >= price:
                        done = min(left, bids[0].left)
                        trades.append((done, bids[0].price))
                        left -= done
                        bids[0].left -= done
                        if bids[0].left == 0:
                            bids.pop(0)
                    if left:
                        asks.append(Waiting(price, left))
            return trades
            """,
            """
            book = {1: [], -1: []}
            trades = []
            for amount, price in orders:
                side = 1 if amount > 0 else -1
                left = abs(amount)
                others = book[-side]
                while left and others:
                    best = min(others, key=lambda other: side * other.price)
                    if side * best.price > side * price:
                        break
                    done = min(left, best.left)
                    trades.append((done, best.price))
                    left -= done
                    best.left -= done
                    if best.left == 0:
                        others.remove(best)
                if left:
                    book[side].append(Waiting(price, left))
            return trades
            """,
            """
            trades = []
            book = []
            for amount, price in orders:
                side = 1 if amount > 0 else -1
                left = abs(amount)
                while left > 0:
                    best = None
                    for kind, other in book:
                        if kind == side or other.left == 0 or (price - other.price) * side < 0:
                            continue
                        if best is None or other.price * side < best.price * side:
                            best = other
                    if best is None:
                        book.append((side, Waiting(price, left)))
                        break
                    done = left if left < best.left else best.left
                    trades.append((done, best.price))
                    best.left -= done
                    left -= done
            return trades
            """,
        ),
        fast=(
            """
            from heapq import heappop, heappush

            book = {1: [], -1: []}
            trades = []
            for number, (amount, price) in enumerate(orders):
                side = 1 if amount > 0 else -1
                left = abs(amount)
                others = book[-side]
                while left and others:
                    best = others[0][2]
                    if side * best.price > side * price:
                        break
                    done = min(left, best.left)
                    trades.append((done, best.price))
                    left -= done
                    best.left -= done
                    if best.left == 0:
                        heappop(others)
                if left:
                    heappush(book[side], (-side * price, number, Waiting(price, left)))
            return trades
            """,
            """
            from bisect import insort

            book = {1: [], -1: []}
            trades = []
            for number, (amount, price) in enumerate(orders):
                side = 1 if amount > 0 else -1
                left = abs(amount)
                others = book[-side]
                while left and others and side * others[-1][2].price <= side * price:
                    best = others[-1][2]
                    done = min(left, best.left)
                    trades.append((done, best.price))
                    left -= done
                    best.left -= done
                    if best.left == 0:
                        others.pop()
                if left:
                    insort(book[side], (side * price, -number, Waiting(price, left)))
            return trades
            """,
        ),
        inputs="""
            orders = []
            for _ in range(size):
                amount = rng.choice((-1, 1)) * rng.randint(1, 9)
                orders.append((amount, rng.randint(1, 60) if amount > 0 else rng.randint(40, 99)))
        """,
        size=1500,
        themes=(
            "matched_trades orders amount trades",
            "settled_swaps requests quantity swaps",
            "cleared_deals offers units deals",
        ),
    ),
    Pattern(
        head="def run_order(commands: list[str]) -> list[str]:",
        doc="Names in the order that next takes them, the highest number first, then the oldest; commands are"
        " like put wash 4, which also changes a number, drop wash, or next.",
        slow=(
            """
            waiting = []
            served = []
            for command in commands:
                action, *rest = command.split()
                if action == "put":
                    for entry in waiting:
                        if entry[0] == rest[0]:
                            entry[1] = int(rest[1])
                            break
                    else:
                        waiting.append([rest[0], int(rest[1])])
                elif action == "drop":
                    waiting = [entry for entry in waiting if entry[0] != rest[0]]
                elif waiting:
                    first = sorted(waiting, key=lambda entry: -entry[1])[0]
                    waiting.remove(first)
                    served.append(first[0])
            return served
            """,
            """
            waiting = []
            ranks = []
            served = []
            for command in commands:
                parts = command.split()
                if parts[0] == "next":
                    if not waiting:
                        continue
                    place = ranks.index(max(ranks))
                    served.append(waiting.pop(place))
                    ranks.pop(place)
                elif parts[0] == "put":
                    if parts[1] in waiting:
                        ranks[waiting.index(parts[1])] = int(parts[2])
                    else:
                        waiting.append(parts[1])
                        ranks.append(int(parts[2]))
                elif parts[1] in waiting:
                    place = waiting.index(parts[1])
                    del waiting[place], ranks[place]
            return served
            """,
            """
            waiting = {}
            served = []
            for command in commands:
                action, *rest = command.split()
                if action == "put":
                    waiting[rest[0]] = int(rest[1])
                elif action == "drop":
                    waiting.pop(rest[0], None)
                elif waiting:
                    first = max(waiting, key=lambda name: waiting[name])
                    del waiting[first]
                    served.append(first)
            return served
            """,
        ),
        fast=(
            """
            from heapq import heappop, heappush

            waiting = {}
            heap = []
            served = []
            for number, command in enumerate(commands):
                action, *rest = command.split()
                if action == "put":
                    age = waiting[rest[0]][1] if rest[0] in waiting else number
                    waiting[rest[0]] = (-int(rest[1]), age)
                    heappush(heap, (-int(rest[1]), age, rest[0]))
                elif action == "drop":
                    waiting.pop(rest[0], None)
                else:
                    while heap:
                        rank, age, first = heappop(heap)
                        if waiting.get(first) == (rank, age):
                            del waiting[first]
                            served.append(first)
                            break
            return served
            """,
            """
            from bisect import bisect_left, insort

            waiting = {}
            ranked = []
            served = []
            for number, command in enumerate(commands):
                parts = command.split()
                if parts[0] == "next":
                    if ranked:
                        served.append(ranked.pop()[2])
                        del waiting[served[-1]]
                    continue
                old = waiting.pop(parts[1], None)
                if old:
                    del ranked[bisect_left(ranked, old)]
                if parts[0] == "put":
                    entry = (int(parts[2]), old[1] if old else -number, parts[1])
                    waiting[parts[1]] = entry
                    insort(ranked, entry)
            return served
            """,
        ),
        inputs="""
            commands = []
            for _ in range(size):
                name = f"job{rng.randint(0, size // 2)}"
                put = f"put {name} {rng.randint(0, 99)}"
                commands.append(rng.choice((put, put, put, put, put, f"drop {name}", "next", "next")))
        """,
        size=4000,
        themes=(
            "run_order commands command waiting served",
            "boarding_calls notices notice queue boarded",
            "repair_calls messages message backlog repaired",
        ),
    ),
)
