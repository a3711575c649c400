"""Families that count ways or weigh digits."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def lottery_hits(pool: int, picked: int) -> list[int]:",
        doc="In how many ways picked numbers out of pool have 0, 1, 2 and more hits with a given choice.",
        slow=(
            """
            def factorial(number):
                product = 1
                for factor in range(2, number + 1):
                    product *= factor
                return product

            def choose(n, k):
                if k > n:
                    return 0
                return factorial(n) // (factorial(k) * factorial(n - k))

            counts = []
            for hits in range(picked + 1):
                counts.append(choose(picked, hits) * choose(pool - picked, picked - hits))
            return counts
            """,
            """
            counts = []
            for hits in range(picked + 1):
                ways = 1
                for n, k in ((picked, hits), (pool - picked, picked - hits)):
                    row = [1] + [0] * k
                    for _ in range(n):
                        for i in range(k, 0, -1):
                            row[i] += row[i - 1]
                    ways *= row[k]
                counts.append(ways)
            return counts
            """,
            """
            from fractions import Fraction

            def choose(n, k):
                ways = Fraction(1)
                for i in range(k):
                    ways *= Fraction(n - i, i + 1)
                return int(ways)

            others = pool - picked
            return [choose(picked, hits) * choose(others, picked - hits) for hits in range(picked + 1)]
            """,
        ),
        fast=(
            """
            from math import comb

            counts = []
            for hits in range(picked + 1):
                counts.append(comb(picked, hits) * comb(pool - picked, picked - hits))
            return counts
            """,
            """
            def choices(n, up_to):
                row = [1]
                for k in range(up_to):
                    row.append(row[k] * (n - k) // (k + 1))
                return row

            right = choices(picked, picked)
            wrong = choices(pool - picked, picked)
            return [right[hits] * wrong[picked - hits] for hits in range(picked + 1)]
            """,
        ),
        inputs="""
            picked = size if size > 50 else rng.randint(0, size)
            pool = picked + (size if size > 50 else rng.randint(0, size))
        """,
        size=150,
        themes=(
            "lottery_hits pool picked hits",
            "shared_cards deck_size hand_size matches",
            "sample_overlaps population sampled common",
        ),
    ),
    Pattern(
        head="def strip_tilings(length: int, modulus: int) -> int:",
        doc="In how many ways tiles of 1, 2 (these in two colors) and 3 fill the length, modulo modulus.",
        slow=(
            """
            ways = [1, 1, 3]
            for place in range(3, length + 1):
                ways.append(ways[place - 1] + 2 * ways[place - 2] + ways[place - 3])
            return ways[length] % modulus
            """,
            """
            def multiply(left, right):
                columns = list(zip(*right))
                return [
                    [sum(a * b for a, b in zip(row, column)) % modulus for column in columns] for row in left
                ]

            if length == 0:
                return 1 % modulus
            step = [[1, 2, 1], [1, 0, 0], [0, 1, 0]]
            result = step
            for _ in range(length - 1):
                result = multiply(result, step)
            ways = 0
            for weight, start in zip(result[2], (3, 1, 1)):
                ways += weight * start
            return ways % modulus
            """,
            """
            def multiply(left, right):
                columns = list(zip(*right))
                return [
                    [sum(a * b for a, b in zip(row, column)) % modulus for column in columns] for row in left
                ]

            def power(matrix, exponent):
                if exponent == 0:
                    return [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
                if exponent == 1:
                    return matrix
                half = exponent // 2
                result = multiply(power(matrix, half), power(matrix, half))
                if exponent % 2 == 1:
                    result = multiply(result, matrix)
                return result

            last = power([[1, 2, 1], [1, 0, 0], [0, 1, 0]], length)[2]
            return (3 * last[0] + last[1] + last[2]) % modulus
            """,
            """
            known = {0: 1, 1: 1, 2: 3}
            filled = 3
            while filled <= length:
                ways = 0
                for tile, colors in ((1, 1), (2, 2), (3, 1)):
                    ways += colors * known[filled - tile]
                known[filled] = ways % modulus
                filled += 1
            return known[length] % modulus
            """,
        ),
        fast=(
            """
            def multiply(left, right):
                columns = list(zip(*right))
                return [
                    [sum(a * b for a, b in zip(row, column)) % modulus for column in columns] for row in left
                ]

            def power(matrix, exponent):
                if exponent == 0:
                    return [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
                if exponent == 1:
                    return matrix
                half = power(matrix, exponent // 2)
                result = multiply(half, half)
                if exponent % 2 == 1:
                    result = multiply(result, matrix)
                return result

            last = power([[1, 2, 1], [1, 0, 0], [0, 1, 0]], length)[2]
            return (3 * last[0] + last[1] + last[2]) % modulus
            """,
            """
            def multiply(left, right):
                columns = list(zip(*right))
                return [
                    [sum(a * b for a, b in zip(row, column)) % modulus for column in columns] for row in left
                ]

            step = [[1, 2, 1], [1, 0, 0], [0, 1, 0]]
            result = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
            left = length
            while left:
                if left % 2:
                    result = multiply(result, step)
                step = multiply(step, step)
                left //= 2
            ways = 0
            for weight, start in zip(result[2], (3, 1, 1)):
                ways += weight * start
            return ways % modulus
            """,
        ),
        inputs="""
            length = size
            modulus = rng.choice((1, 7, 1000, 10**9 + 7))
        """,
        size=9000,
        themes=(
            "strip_tilings length tile tiles colors ways",
            "bead_chains beads bead_size links dyes chains",
            "parking_plans spots vehicle vehicles models plans",
        ),
    ),
    Pattern(
        head="def armstrong_numbers(limit: int) -> list[int]:",
        doc="Numbers from 1 to limit equal to the sum of their digits, each raised to the count of digits.",
        slow=(
            """
            found = []
            for number in range(1, limit + 1):
                total = 0
                rest = number
                while rest > 0:
                    total += (rest % 10) ** len(str(number))
                    rest = rest // 10
                if total == number:
                    found.append(number)
            return found
            """,
            """
            found = []
            for number in range(1, limit + 1):
                text = str(number)
                if sum([int(digit) ** len(text) for digit in text]) == number:
                    found.append(number)
            return found
            """,
            """
            def power(base, exponent):
                result = 1
                for _ in range(exponent):
                    result *= base
                return result

            found = []
            number = 1
            while number <= limit:
                digits = [int(character) for character in str(number)]
                total = 0
                for digit in digits:
                    total += power(digit, len(digits))
                if total == number:
                    found.append(number)
                number += 1
            return found
            """,
        ),
        fast=(
            """
            found = []
            for length in range(1, len(str(limit)) + 1):
                powers = [digit**length for digit in range(10)]
                totals = [0]
                for _ in range(length):
                    totals = [total + power for total in totals for power in powers]
                for number in range(10 ** (length - 1), min(limit + 1, 10**length)):
                    if totals[number] == number:
                        found.append(number)
            return found
            """,
            """
            from itertools import combinations_with_replacement

            found = []
            for length in range(1, len(str(limit)) + 1):
                powers = [digit**length for digit in range(10)]
                for digits in combinations_with_replacement(range(10), length):
                    total = sum([powers[digit] for digit in digits])
                    if 0 < total <= limit and sorted(map(int, str(total))) == list(digits):
                        found.append(total)
            return sorted(found)
            """,
        ),
        inputs="""
            limit = size if size > 50 else rng.randint(0, 60 * size)
        """,
        size=50000,
        themes=(
            "armstrong_numbers limit found",
            "narcissists highest kept",
            "self_powers bound results",
        ),
    ),
)
