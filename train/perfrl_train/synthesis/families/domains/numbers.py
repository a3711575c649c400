"""Families about whole numbers."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def digital_roots(limit: int) -> list[int]:",
        doc="For every number from 1 to limit its sum of digits, taken again until one digit is left.",
        slow=(
            """
            roots = []
            for number in range(1, limit + 1):
                while number > 9:
                    number = sum([int(digit) for digit in str(number)])
                roots.append(number)
            return roots
            """,
            """
            roots = []
            for number in range(1, limit + 1):
                while number >= 10:
                    total = 0
                    while number:
                        total += number % 10
                        number //= 10
                    number = total
                roots.append(number)
            return roots
            """,
        ),
        fast=(
            """
            return [1 + (number - 1) % 9 for number in range(1, limit + 1)]
            """,
        ),
        inputs="""
            limit = size
        """,
        size=20000,
        idiom=True,
        themes=("digital_roots limit number", "check_digits last_code code", "final_digits highest amount"),
    ),
    Pattern(
        head="def count_squares(low: int, high: int) -> int:",
        doc="How many square numbers lie between low and high, both included; low is not negative.",
        slow=(
            """
            count = 0
            for number in range(low, high + 1):
                root = 0
                while root * root < number:
                    root += 1
                if root * root == number:
                    count += 1
            return count
            """,
            """
            squares = [n * n for n in range(high + 1)]
            return len([square for square in squares if low <= square <= high])
            """,
            """
            count = 0
            for number in range(low, high + 1):
                if int(number**0.5) ** 2 == number:
                    count += 1
            return count
            """,
        ),
        fast=(
            """
            import math

            if high < low:
                return 0
            return math.isqrt(high) - (math.isqrt(low - 1) if low else -1)
            """,
        ),
        inputs="""
            low = rng.randint(0, size)
            high = rng.randint(low, 5 * size + 2)
        """,
        size=4000,
        themes=("count_squares low high", "square_plots smallest largest", "perfect_between start end"),
    ),
    Pattern(
        head="def prime_factors(number: int) -> list[int]:",
        doc="The prime factors of a positive number, rising, repeated as often as they divide it.",
        slow=(
            """
            factors = []
            candidate = 2
            while number > 1:
                if number % candidate == 0:
                    factors.append(candidate)
                    number //= candidate
                else:
                    candidate += 1
            return factors
            """,
            """
            factors = []
            for candidate in range(2, number + 1):
                while number % candidate == 0:
                    factors.append(candidate)
                    number = number // candidate
            return factors
            """,
        ),
        fast=(
            """
            factors = []
            candidate = 2
            while candidate * candidate <= number:
                while number % candidate == 0:
                    factors.append(candidate)
                    number //= candidate
                candidate += 1
            if number > 1:
                factors.append(number)
            return factors
            """,
        ),
        inputs="""
            number = rng.choice((1, 2, 12, 97, 360, 1024)) * rng.randint(1, 9) if size < 100 else 12 * 200003
        """,
        size=1000,
        smallest=1,
        themes=("prime_factors number factors", "decompose value parts", "gear_ratios teeth ratios"),
    ),
    Pattern(
        head="def factorial_zeros(n: int) -> int:",
        doc="How many zeros the factorial of n ends in.",
        slow=(
            """
            factorial = 1
            for i in range(2, n + 1):
                factorial *= i
            zeros = 0
            while factorial % 10 == 0:
                zeros += 1
                factorial //= 10
            return zeros
            """,
            """
            zeros = 0
            for number in range(1, n + 1):
                product = number
                while product % 5 == 0:
                    zeros += 1
                    product //= 5
            return zeros
            """,
        ),
        fast=(
            """
            zeros = 0
            while n:
                n //= 5
                zeros += n
            return zeros
            """,
        ),
        inputs="""
            n = rng.randint(size // 2, size)
        """,
        size=6000,
        themes=("factorial_zeros n", "trailing_zeros limit", "zeros_at_end count"),
    ),
    Pattern(
        head="def pyramid_blocks(levels: int) -> int:",
        doc="Blocks in a square pyramid: the sum of the squares from 1 to levels.",
        slow=(
            """
            total = 0
            for level in range(1, levels + 1):
                total += level * level
            return total
            """,
            """
            return sum([side**2 for side in range(levels + 1)])
            """,
            """
            blocks = 0
            squares = []
            for side in range(1, levels + 1):
                squares.append(side * side)
            for square in squares:
                blocks += square
            return blocks
            """,
        ),
        fast=(
            """
            return levels * (levels + 1) * (2 * levels + 1) // 6 if levels > 0 else 0
            """,
        ),
        inputs="""
            levels = rng.randint(size // 2, size)
        """,
        size=300000,
        themes=("pyramid_blocks levels level", "sum_of_squares highest n", "cannonballs layers layer"),
    ),
    Pattern(
        head="def set_bits(limit: int) -> list[int]:",
        doc="The number of ones in the binary form of every number from 0 to limit.",
        slow=(
            """
            counts = []
            for number in range(limit + 1):
                ones = 0
                for digit in bin(number)[2:]:
                    if digit == "1":
                        ones += 1
                counts.append(ones)
            return counts
            """,
            """
            counts = []
            for number in range(limit + 1):
                ones = 0
                while number:
                    ones += number % 2
                    number //= 2
                counts.append(ones)
            return counts
            """,
        ),
        fast=(
            """
            counts = [0]
            while len(counts) <= limit:
                counts += [count + 1 for count in counts]
            return counts[: limit + 1]
            """,
            """
            return [bin(number).count("1") for number in range(limit + 1)]
            """,
        ),
        inputs="""
            limit = size
        """,
        size=30000,
        idiom=True,
        themes=("set_bits limit number ones", "switches_on highest code active", "popcounts end mask bits"),
    ),
)
