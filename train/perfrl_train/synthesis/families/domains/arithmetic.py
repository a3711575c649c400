"""Families whose slow form goes through numbers that a law of numbers spares."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def amicable_pairs(limit: int) -> list[tuple[int, int]]:",
        doc="Pairs of numbers up to limit, lower first, each the sum of all lesser divisors of the other.",
        slow=(
            """
            pairs = []
            for first in range(1, limit + 1):
                total = 0
                for divisor in range(1, first):
                    if first % divisor == 0:
                        total += divisor
                if first < total <= limit:
                    back = 0
                    for divisor in range(1, total):
                        if total % divisor == 0:
                            back += divisor
                    if back == first:
                        pairs.append((first, total))
            return pairs
            """,
            """
            def divisor_sum(number):
                divisors = [divisor for divisor in range(1, number // 2 + 1) if number % divisor == 0]
                return sum(divisors)

            pairs = []
            for first in range(1, limit + 1):
                second = divisor_sum(first)
                if first < second <= limit and divisor_sum(second) == first:
                    pairs.append((first, second))
            return pairs
            """,
            """
            sums = [0, 0]
            for number in range(2, limit + 1):
                total = 1
                divisor = 2
                while divisor * divisor <= number:
                    if number % divisor == 0:
                        total += divisor
                        if divisor * divisor != number:
                            total += number // divisor
                    divisor += 1
                sums.append(total)
            pairs = []
            for first in range(1, limit + 1):
                for second in range(first + 1, limit + 1):
                    if sums[first] == second and sums[second] == first:
                        pairs.append((first, second))
            return pairs
            """,
        ),
        fast=(
            """
            sums = [0] * (limit + 1)
            for divisor in range(1, limit // 2 + 1):
                for multiple in range(2 * divisor, limit + 1, divisor):
                    sums[multiple] += divisor
            pairs = []
            for first in range(1, limit + 1):
                second = sums[first]
                if first < second <= limit and sums[second] == first:
                    pairs.append((first, second))
            return pairs
            """,
            """
            from math import isqrt

            def divisor_sum(number):
                total = 1 if number > 1 else 0
                for divisor in range(2, isqrt(number) + 1):
                    if number % divisor == 0:
                        total += divisor
                        if divisor * divisor != number:
                            total += number // divisor
                return total

            pairs = []
            for first in range(1, limit + 1):
                second = divisor_sum(first)
                if first < second <= limit and divisor_sum(second) == first:
                    pairs.append((first, second))
            return pairs
            """,
        ),
        inputs="""
            limit = size if size > 50 else 45 * size
        """,
        size=2000,
        themes=(
            "amicable_pairs limit pairs divisor sums",
            "friendly_numbers highest friends factor totals",
            "mutual_partners bound partners measure collected",
        ),
    ),
    Pattern(
        head="def rsa_decode(codes: list[int], p: int, q: int, exponent: int) -> list[int]:",
        doc="The codes raised to the key that belongs to the primes p and q and the exponent, modulo p * q.",
        slow=(
            """
            modulus = p * q
            phi = (p - 1) * (q - 1)
            key = 1
            while (key * exponent) % phi != 1:
                key += 1
            decoded = []
            for code in codes:
                decoded.append(code**key % modulus)
            return decoded
            """,
            """
            modulus = p * q

            def power(base, times):
                result = 1
                for _ in range(times):
                    result = result * base % modulus
                return result

            phi = (p - 1) * (q - 1)
            candidates = [number for number in range(phi) if number * exponent % phi == 1]
            key = candidates[0]
            return [power(code, key) for code in codes]
            """,
            """
            decoded = []
            for code in codes:
                for number in range(p * q):
                    power = 1
                    for _ in range(exponent):
                        power = power * number % (p * q)
                    if power == code:
                        decoded.append(number)
                        break
            return decoded
            """,
        ),
        fast=(
            """
            modulus = p * q
            phi = (p - 1) * (q - 1)
            key = pow(exponent, -1, phi)
            decoded = []
            for code in codes:
                decoded.append(pow(code, key, modulus))
            return decoded
            """,
            """
            key = pow(exponent, -1, (p - 1) * (q - 1))
            return [pow(code, key, p * q) for code in codes]
            """,
        ),
        inputs="""
            p, q = rng.sample((101, 113, 127, 139) if size > 9 else (5, 7, 11, 13, 17), 2)
            exponent = rng.choice([e for e in (3, 5, 7, 11, 13) if (p - 1) * (q - 1) % e])
            codes = [rng.randrange(p * q) for _ in range(size)]
        """,
        size=18,
        themes=(
            "rsa_decode codes code decoded key",
            "open_letters letters letter opened secret",
            "decrypt_blocks blocks block plain inverse",
        ),
    ),
    Pattern(
        head="def right_triangles(perimeter: int) -> int:",
        doc="How many triangles with a right angle have whole sides that add up to at most perimeter.",
        slow=(
            """
            count = 0
            for a in range(1, perimeter):
                for b in range(a, perimeter - a):
                    for c in range(b, perimeter - a - b + 1):
                        if a * a + b * b == c * c:
                            count += 1
            return count
            """,
            """
            import math

            found = []
            for a in range(1, perimeter + 1):
                for b in range(1, perimeter + 1 - a):
                    c = math.sqrt(a**2 + b**2)
                    if c == int(c) and a + b + c <= perimeter:
                        sides = sorted([a, b, int(c)])
                        if sides not in found:
                            found.append(sides)
            count = len(found)
            return count
            """,
            """
            squares = []
            for side in range(1, perimeter + 1):
                squares.append(side * side)
            count = 0
            for a in range(1, perimeter + 1):
                for b in range(a + 1, perimeter - a):
                    if a * a + b * b in squares:
                        c = squares.index(a * a + b * b) + 1
                        if a + b + c <= perimeter:
                            count += 1
            return count
            """,
        ),
        fast=(
            """
            import math

            count = 0
            m = 2
            while 2 * m * (m + 1) <= perimeter:
                for n in range(1 + m % 2, m, 2):
                    if math.gcd(m, n) == 1:
                        count += perimeter // (2 * m * (m + n))
                m += 1
            return count
            """,
            """
            from math import gcd, isqrt

            return sum(
                perimeter // (2 * m * (m + n))
                for m in range(2, isqrt(perimeter) + 1)
                for n in range(1 + m % 2, m, 2)
                if gcd(m, n) == 1
            )
            """,
        ),
        inputs="""
            perimeter = size if size > 50 else rng.randint(0, 12 * size)
        """,
        size=280,
        themes=(
            "right_triangles perimeter count",
            "corner_braces timber possible",
            "rope_corners rope_length shapes",
        ),
    ),
    Pattern(
        head="def bonus_points(rounds: int, short: int, long: int) -> int:",
        doc="The sum of the numbers of all rounds, counted from 1, that short or long divides.",
        slow=(
            """
            total = 0
            for number in range(1, rounds + 1):
                if number % short == 0 or number % long == 0:
                    total += number
            return total
            """,
            """
            points = [0] * (rounds + 1)
            number = short
            while number <= rounds:
                points[number] = number
                number += short
            number = long
            while number <= rounds:
                points[number] = number
                number += long
            total = 0
            for point in points:
                total += point
            return total
            """,
            """
            numbers = set(range(short, rounds + 1, short)) | set(range(long, rounds + 1, long))
            return sum(numbers)
            """,
            """
            until_short, until_long = short, long
            total = 0
            for number in range(1, rounds + 1):
                until_short -= 1
                until_long -= 1
                if until_short == 0 or until_long == 0:
                    total += number
                if until_short == 0:
                    until_short = short
                if until_long == 0:
                    until_long = long
            return total
            """,
        ),
        fast=(
            """
            import math

            total = 0
            for step, sign in ((short, 1), (long, 1), (math.lcm(short, long), -1)):
                terms = rounds // step
                total += sign * step * terms * (terms + 1) // 2
            return total
            """,
            """
            from math import gcd

            def series(step):
                terms = rounds // step
                return step * terms * (terms + 1) // 2

            both = short * long // gcd(short, long)
            return series(short) + series(long) - series(both)
            """,
        ),
        inputs="""
            rounds = rng.randint(size - size // 8, 2 * size) if size < 50 else size
            short, long = rng.randint(1, 6), rng.randint(2, 9)
        """,
        size=600000,
        themes=(
            "bonus_points rounds short long",
            "maintenance_sum days oil_change inspection",
            "marked_pages pages ribbon clip",
        ),
    ),
)
