"""Families about sums and products of parts of a list."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def balance_point(weights: list[int]) -> int:",
        doc="The first place with equal sums to its left and right, or -1.",
        slow=(
            """
            for i in range(len(weights)):
                if sum(weights[:i]) == sum(weights[i + 1 :]):
                    return i
            return -1
            """,
            """
            for i in range(len(weights)):
                left = 0
                right = 0
                for j in range(len(weights)):
                    if j < i:
                        left += weights[j]
                    elif j > i:
                        right += weights[j]
                if left == right:
                    return i
            return -1
            """,
        ),
        fast=(
            """
            total = sum(weights)
            left = 0
            for i, weight in enumerate(weights):
                if 2 * left + weight == total:
                    return i
                left += weight
            return -1
            """,
        ),
        inputs="""
            half = [rng.randint(0, 9) for _ in range(size)]
            weights = half + [50] + half[::-1] if rng.random() < 0.7 else half + [1000]
        """,
        size=1000,
        themes=("balance_point weights weight", "pivot_index loads load", "middle_station passengers count"),
    ),
    Pattern(
        head="def products_of_others(factors: list[int]) -> list[int]:",
        doc="For each place the product of all other factors.",
        slow=(
            """
            result = []
            for i in range(len(factors)):
                product = 1
                for j in range(len(factors)):
                    if i != j:
                        product *= factors[j]
                result.append(product)
            return result
            """,
            """
            import math

            return [math.prod(factors[:i] + factors[i + 1 :]) for i in range(len(factors))]
            """,
        ),
        fast=(
            """
            result = []
            before = 1
            for factor in factors:
                result.append(before)
                before *= factor
            after = 1
            for i in range(len(factors) - 1, -1, -1):
                result[i] *= after
                after *= factors[i]
            return result
            """,
        ),
        inputs="""
            factors = [rng.choice((-1, 1, 1, 1, 1, 2, 1 if i % 90 else 0)) for i in range(size)]
        """,
        size=500,
        themes=("products_of_others factors factor", "leave_one_out odds odd", "rest_products gains gain"),
    ),
    Pattern(
        head="def apply_raises(count: int, raises: list[tuple[int, int, int]]) -> list[int]:",
        doc="The values of count places, 0 at first, after each raise from its first to its last place.",
        slow=(
            """
            values = [0] * count
            for first, last, amount in raises:
                for place in range(first, last + 1):
                    values[place] += amount
            return values
            """,
            """
            values = []
            for place in range(count):
                values.append(sum([amount for first, last, amount in raises if first <= place <= last]))
            return values
            """,
        ),
        fast=(
            """
            from itertools import accumulate

            changes = [0] * (count + 1)
            for first, last, amount in raises:
                changes[first] += amount
                changes[last + 1] -= amount
            return list(accumulate(changes[:count]))
            """,
        ),
        inputs="""
            count = size + 1
            raises = []
            for _ in range(size):
                first = rng.randint(0, size)
                raises.append((first, rng.randint(first, size), rng.randint(-5, 9)))
        """,
        size=1500,
        themes=(
            "apply_raises count raises first last amount place",
            "seats_booked stops bookings entry exit_stop people stop",
            "light_levels lamps_total switches low high brightness lamp",
        ),
    ),
    Pattern(
        head="def replay(events: list[tuple[str, int]], questions: list[int]) -> list[int]:",
        doc="The balance after each number of events asked for; events are (in or out, amount).",
        slow=(
            """
            answers = []
            for question in questions:
                balance = 0
                for i in range(min(question, len(events))):
                    if events[i][0] == "in":
                        balance += events[i][1]
                    else:
                        balance -= events[i][1]
                answers.append(balance)
            return answers
            """,
            """
            def balance(count):
                incoming = [amount for kind, amount in events[:count] if kind == "in"]
                outgoing = [amount for kind, amount in events[:count] if kind != "in"]
                return sum(incoming) - sum(outgoing)

            return [balance(question) for question in questions]
            """,
        ),
        fast=(
            """
            balances = [0]
            for kind, amount in events:
                balances.append(balances[-1] + (amount if kind == "in" else -amount))
            return [balances[min(question, len(events))] for question in questions]
            """,
        ),
        inputs="""
            events = [(rng.choice(("in", "out")), rng.randint(1, 90)) for _ in range(size)]
            questions = [rng.randint(0, size + 2) for _ in range(size)]
        """,
        size=700,
        themes=(
            "replay events questions question balance",
            "stock_levels deliveries checks check stock",
            "riders_aboard gates_passed moments moment riders",
        ),
    ),
    Pattern(
        head="def pairs_divisible(numbers: list[int], divisor: int) -> int:",
        doc="How many pairs have a sum that divisor divides.",
        slow=(
            """
            count = 0
            for i in range(len(numbers)):
                for j in range(i + 1, len(numbers)):
                    if (numbers[i] + numbers[j]) % divisor == 0:
                        count += 1
            return count
            """,
            """
            from itertools import combinations

            return len([1 for a, b in combinations(numbers, 2) if (a + b) % divisor == 0])
            """,
            """
            total = 0
            for position, number in enumerate(numbers):
                for other in numbers[:position]:
                    if (number + other) % divisor == 0:
                        total = total + 1
            return total
            """,
        ),
        fast=(
            """
            count = 0
            remainders = [0] * divisor
            for number in numbers:
                count += remainders[-number % divisor]
                remainders[number % divisor] += 1
            return count
            """,
            """
            from collections import Counter

            count = 0
            seen = Counter()
            for number in numbers:
                count += seen[-number % divisor]
                seen[number % divisor] += 1
            return count
            """,
        ),
        inputs="""
            numbers = [rng.randint(-500, 500) for _ in range(size)]
            divisor = rng.randint(1, 60)
        """,
        size=900,
        themes=(
            "pairs_divisible numbers number divisor",
            "full_hour_pairs songs song seconds",
            "even_splits weights weight share",
        ),
    ),
)
