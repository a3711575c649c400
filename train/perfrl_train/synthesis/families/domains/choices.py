"""Families whose slow form tries every choice."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def ways_to_pay(amount: int, coins: list[int]) -> int:",
        doc="In how many ways the coins, each as often as wanted, make up the amount.",
        slow=(
            """
            if amount == 0:
                return 1
            if amount < 0 or not coins:
                return 0
            return ways_to_pay(amount - coins[0], coins) + ways_to_pay(amount, coins[1:])
            """,
            """
            def ways(left, first):
                if left == 0:
                    return 1
                total = 0
                for i in range(first, len(coins)):
                    if coins[i] <= left:
                        total += ways(left - coins[i], i)
                return total

            return ways(amount, 0)
            """,
        ),
        fast=(
            """
            ways = [1] + [0] * amount
            for coin in coins:
                for total in range(coin, amount + 1):
                    ways[total] += ways[total - coin]
            return ways[amount]
            """,
        ),
        inputs="""
            coins = rng.sample([1, 2, 5, 7, 10, 20], rng.randint(1, 4)) if size < 50 else [2, 5, 7, 11]
            amount = rng.randint(0, size) if size < 50 else size
        """,
        size=110,
        themes=(
            "ways_to_pay amount coins coin",
            "stamp_choices postage stamps stamp",
            "ladder_sequences height steps rung",
        ),
    ),
    Pattern(
        head="def fewest_coins(amount: int, coins: list[int]) -> int:",
        doc="The least number of coins that make up the amount, or -1.",
        slow=(
            """
            if amount == 0:
                return 0
            best = -1
            for coin in coins:
                if coin <= amount:
                    rest = fewest_coins(amount - coin, coins)
                    if rest != -1 and (best == -1 or rest + 1 < best):
                        best = rest + 1
            return best
            """,
            """
            def search(left):
                if left == 0:
                    return 0
                counts = [search(left - coin) for coin in coins if coin <= left]
                counts = [count for count in counts if count >= 0]
                return 1 + min(counts) if counts else -1

            return search(amount)
            """,
        ),
        fast=(
            """
            fewest = [0] + [-1] * amount
            for total in range(1, amount + 1):
                before = [fewest[total - coin] for coin in coins if coin <= total]
                reachable = [count for count in before if count >= 0]
                if reachable:
                    fewest[total] = 1 + min(reachable)
            return fewest[amount]
            """,
            """
            reached = {0}
            total = 0
            seen = {0}
            while reached:
                if amount in reached:
                    return total
                sums = {value + coin for value in reached for coin in coins}
                reached = {value for value in sums if value <= amount} - seen
                seen |= reached
                total += 1
            return -1
            """,
        ),
        inputs="""
            coins = rng.sample([2, 3, 5, 7, 8, 11], 3) if size < 30 else [3, 5, 7]
            amount = rng.randint(0, size) if size < 30 else size
        """,
        size=44,
        themes=(
            "fewest_coins amount coins coin",
            "fewest_boxes volume box_sizes box",
            "fewest_hops distance jumps jump",
        ),
    ),
    Pattern(
        head="def best_load(capacity: int, parcels: list[tuple[int, int]]) -> int:",
        doc="The highest total value of (weight, value) parcels within the capacity.",
        slow=(
            """
            if not parcels or capacity <= 0:
                return 0
            weight, value = parcels[0]
            best = best_load(capacity, parcels[1:])
            if weight <= capacity:
                best = max(best, value + best_load(capacity - weight, parcels[1:]))
            return best
            """,
            """
            def best_from(index, room):
                if index == len(parcels):
                    return 0
                weight, value = parcels[index]
                without = best_from(index + 1, room)
                if weight > room:
                    return without
                return max(without, value + best_from(index + 1, room - weight))

            return best_from(0, capacity)
            """,
        ),
        fast=(
            """
            best = [0] * (capacity + 1)
            for weight, value in parcels:
                for room in range(capacity, weight - 1, -1):
                    if best[room - weight] + value > best[room]:
                        best[room] = best[room - weight] + value
            return best[capacity]
            """,
        ),
        inputs="""
            parcels = [(rng.randint(1, 9), rng.randint(1, 50)) for _ in range(size)]
            capacity = 3 * size
        """,
        size=17,
        themes=(
            "best_load capacity parcels weight value",
            "best_plan hours projects effort profit",
            "best_menu budget dishes cost delight",
        ),
    ),
    Pattern(
        head="def can_reach(total: int, weights: list[int]) -> bool:",
        doc="Whether some of the weights, none negative, add up to total.",
        slow=(
            """
            if total == 0:
                return True
            if total < 0 or not weights:
                return False
            return can_reach(total - weights[0], weights[1:]) or can_reach(total, weights[1:])
            """,
            """
            from itertools import combinations

            for count in range(len(weights) + 1):
                for chosen in combinations(weights, count):
                    if sum(chosen) == total:
                        return True
            return False
            """,
        ),
        fast=(
            """
            sums = {0}
            for weight in weights:
                sums |= {reached + weight for reached in sums if reached + weight <= total}
            return total in sums
            """,
            """
            reachable = 1
            for weight in weights:
                reachable |= reachable << weight
            return total >= 0 and bool(reachable >> total & 1)
            """,
        ),
        inputs="""
            weights = [2 * rng.randint(0, 20) for _ in range(size)]
            total = rng.randint(0, 20 * size) if size < 16 else 16 * size + 1
        """,
        size=16,
        themes=(
            "can_reach total weights weight",
            "exact_payment due notes note",
            "fills_exactly capacity crates crate",
        ),
    ),
    Pattern(
        head="def best_cut(length: int, prices: list[int]) -> int:",
        doc="The most a rod brings when cut into pieces; prices[k] is for a piece of length k + 1.",
        slow=(
            """
            best = 0
            for piece in range(1, length + 1):
                if piece <= len(prices):
                    best = max(best, prices[piece - 1] + best_cut(length - piece, prices))
            return best
            """,
            """
            def earn(left):
                if left == 0:
                    return 0
                options = [prices[p - 1] + earn(left - p) for p in range(1, min(left, len(prices)) + 1)]
                return max(options + [0])

            return earn(length)
            """,
        ),
        fast=(
            """
            best = [0] * (length + 1)
            for total in range(1, length + 1):
                for piece in range(1, min(total, len(prices)) + 1):
                    best[total] = max(best[total], prices[piece - 1] + best[total - piece])
            return best[length]
            """,
        ),
        inputs="""
            length = size
            prices = [k * 3 + rng.randint(0, 5) for k in range(rng.randint(0, size) if size < 16 else size)]
        """,
        size=16,
        themes=(
            "best_cut length prices piece",
            "split_reward days bonuses part",
            "best_division rolls values chunk",
        ),
    ),
)
