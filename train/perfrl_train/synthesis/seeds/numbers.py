"""Good functions of numbers: arithmetic, counting, recursion."""

from __future__ import annotations

from perfrl_train.synthesis.seeds.seed import INTS, good

SEEDS = (
    good(
        "def reduced_ratios(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]",
        "Each ratio in lowest terms.",
        """
        from math import gcd
        reduced = []
        for top, bottom in pairs:
            common = gcd(top, bottom)
            reduced.append((top // common, bottom // common))
        return reduced
        """,
        "pairs = [(rng.randint(1, 900), rng.randint(1, 900)) for _ in range(size)]",
        80,
    ),
    good(
        "def same_angle_ticks(ticks: list[int], period: int) -> int",
        "How many ticks share a divisor with the period.",
        """
        import math
        return sum(1 for tick in ticks if math.gcd(tick, period) > 1)
        """,
        INTS.format("ticks", 1, 500) + "\nperiod = rng.randint(2, 400)",
        100,
    ),
    good(
        "def key_schedule(base: int, steps: int, modulus: int) -> list[int]",
        "Powers of the base at growing exponents.",
        """
        keys = []
        for step in range(steps):
            keys.append(pow(base, step * step + 7, modulus))
        return keys
        """,
        "base, steps, modulus = rng.randint(2, 99), size, rng.randint(50, 9999)",
        40,
    ),
    good(
        "def largest_squares(areas: list[int]) -> list[int]",
        "The side of the largest square that fits each area.",
        """
        import math
        return [math.isqrt(area) for area in areas]
        """,
        INTS.format("areas", 0, 90000),
        60,
    ),
    good(
        "def committee_counts(members: int, sizes: list[int]) -> dict[int, int]",
        "How many committees of each size there are.",
        """
        import math
        return {size: math.comb(members, size) for size in sizes}
        """,
        "members = 200 + size\nsizes = sorted(rng.sample(range(1, 200), min(size, 40)))",
        40,
    ),
    good(
        "def orderings(groups: list[list[str]]) -> int",
        "In how many orders the members of all groups can stand.",
        """
        import math
        total = 0
        for group in groups:
            total += math.factorial(len(group))
        return total
        """,
        'groups = [["x"] * rng.randint(0, 60) for _ in range(size)]',
        60,
    ),
    good(
        "def first_factor(numbers: list[int]) -> dict[int, int]",
        "Which numbers are prime.",
        """
        import math
        def is_prime(n):
            for d in range(2, math.isqrt(n) + 1):
                if n % d == 0:
                    return False
            return n > 1
        return {n: is_prime(n) for n in numbers}
        """,
        INTS.format("numbers", 1, 4000),
        100,
    ),
    good(
        "def set_bits(masks: list[int]) -> list[int]",
        "The number of ones in each mask.",
        """
        return [bin(mask).count("1") for mask in masks]
        """,
        INTS.format("masks", 0, 2**30),
        200,
    ),
    good(
        "def parity_checks(masks: list[int]) -> int",
        "How many masks have an odd number of ones.",
        """
        odd = 0
        for mask in masks:
            ones = bin(mask).count("1")
            if ones % 2:
                odd += 1
        return odd
        """,
        INTS.format("masks", 0, 2**40),
        200,
    ),
    good(
        "def rows_of_blocks(heights: list[int]) -> list[int]",
        "Blocks in a stair of each height.",
        """
        blocks = []
        for height in heights:
            blocks.append(height * (height + 1) // 2)
        return blocks
        """,
        INTS.format("heights", 0, 300),
        80,
    ),
    good(
        "def compound(rates: list[int]) -> int",
        "The product of all growth factors.",
        """
        import math
        return math.prod(rate + 100 for rate in rates)
        """,
        INTS.format("rates", 0, 9),
        60,
    ),
    good(
        "def stair_ways(steps: int) -> int",
        "In how many ways a stair can be climbed by one, two or three steps.",
        """
        from functools import cache
        @cache
        def ways(left):
            if left < 0:
                return 0
            return 1 if left == 0 else ways(left - 1) + ways(left - 2) + ways(left - 3)
        return ways(steps)
        """,
        "steps = min(17, size)",
        17,
    ),
    good(
        "def grid_routes(width: int, height: int) -> int",
        "Routes through a grid, right and down.",
        """
        memo = {}
        def routes(x, y):
            if (x, y) in memo:
                return memo[(x, y)]
            if x == 0 or y == 0:
                return 1
            memo[(x, y)] = routes(x - 1, y) + routes(x, y - 1)
            return memo[(x, y)]
        return routes(width, height)
        """,
        "width = height = min(8, size)",
        8,
    ),
    good(
        "def mean_square(values: list[int]) -> float",
        "The mean of the squares.",
        """
        total = 0
        for value in values:
            total += value * value
        return total / max(1, len(values))
        """,
        INTS.format("values", 0, 99),
    ),
)
