"""Families about codes and number formats."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def to_hex(data: list[int]) -> str:",
        doc="Bytes as two hexadecimal digits each.",
        slow=(
            """
            digits = "0123456789abcdef"
            text = ""
            for value in data:
                text = text + digits[value // 16] + digits[value % 16]
            return text
            """,
            """
            parts = []
            for value in data:
                part = hex(value)[2:]
                while len(part) < 2:
                    part = "0" + part
                parts.append(part)
            return "".join(parts)
            """,
            """
            return "".join([format(value, "02x") for value in data])
            """,
        ),
        fast=(
            """
            return bytes(data).hex()
            """,
        ),
        inputs="""
            data = rng.choices(range(256), k=size)
        """,
        size=10000,
        idiom=True,
        themes=("to_hex data value", "hex_dump packet octet", "fingerprint digest byte_value"),
    ),
    Pattern(
        head="def expand(code: list[tuple[str, int]]) -> str:",
        doc="The text that pairs of a character and a count stand for.",
        slow=(
            """
            text = ""
            for character, count in code:
                for _ in range(count):
                    text += character
            return text
            """,
            """
            characters = []
            for character, count in code:
                repeated = 0
                while repeated < count:
                    characters.append(character)
                    repeated += 1
            return "".join(characters)
            """,
        ),
        fast=(
            """
            return "".join([character * count for character, count in code])
            """,
        ),
        inputs="""
            code = [(rng.choice("ab.#"), rng.randint(1, 150)) for _ in range(size)]
        """,
        size=1500,
        idiom=True,
        themes=("expand code character", "draw_line strokes mark", "unpack_signal runs level"),
    ),
    Pattern(
        head="def decode_symbols(message: list[str], table: list[tuple[str, str]]) -> str:",
        doc="The message in plain letters; the first entry of a code counts, unknown codes become ?.",
        slow=(
            """
            plain = ""
            for code in message:
                letter = "?"
                for symbol, meaning in table:
                    if symbol == code:
                        letter = meaning
                        break
                plain += letter
            return plain
            """,
            """
            codes = [symbol for symbol, _ in table]
            plain = []
            for code in message:
                if code in codes:
                    plain.append(table[codes.index(code)][1])
                else:
                    plain.append("?")
            return "".join(plain)
            """,
            """
            return "".join([([m for symbol, m in table if symbol == code] + ["?"])[0] for code in message])
            """,
        ),
        fast=(
            """
            meanings = {}
            for symbol, meaning in table:
                meanings.setdefault(symbol, meaning)
            return "".join([meanings.get(code, "?") for code in message])
            """,
            """
            meanings = {symbol: meaning for symbol, meaning in reversed(table)}
            return "".join(meanings.get(code, "?") for code in message)
            """,
        ),
        inputs="""
            table = [(bin(rng.randint(0, size))[2:], chr(97 + rng.randint(0, 25))) for _ in range(60)]
            message = [rng.choice(table)[0] if rng.random() < 0.8 else "x" for _ in range(size)]
        """,
        size=4000,
        themes=(
            "decode_symbols message table code symbol",
            "translate_signs signs dictionary sign known_sign",
            "read_scan scan keypad stroke key_name",
        ),
    ),
    Pattern(
        head="def alternating_checksum(digits: list[int]) -> int:",
        doc="The sum of the digits weighted 1, 3, 1, 3 and so on, modulo 10.",
        slow=(
            """
            total = 0
            for i in range(len(digits)):
                if i % 2 == 0:
                    total = (total + digits[i]) % 10
                else:
                    total = (total + 3 * digits[i]) % 10
            return total % 10
            """,
            """
            total = 0
            weights = [1, 3]
            for position, digit in enumerate(digits):
                total += digit * weights[position % len(weights)]
            return total % 10
            """,
            """
            weighted = []
            for position in range(len(digits)):
                weighted.append(digits[position] * (1 if position % 2 == 0 else 3))
            return sum(weighted) % 10
            """,
        ),
        fast=(
            """
            return (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10
            """,
        ),
        inputs="""
            digits = rng.choices(range(10), k=size % 90) * (1 + size // 90)
        """,
        size=15000,
        idiom=True,
        themes=("alternating_checksum digits digit", "check_figure codes code", "parity_mark samples sample"),
    ),
    Pattern(
        head="def to_base(number: int, base: int) -> str:",
        doc="A number that is not negative, in the given base from 2 to 16.",
        slow=(
            """
            digits = "0123456789abcdef"
            text = ""
            while number >= base:
                text = digits[number % base] + text
                number = number // base
            return digits[number] + text
            """,
            """
            if number < base:
                return "0123456789abcdef"[number]
            result = []
            while number > 0:
                result = ["0123456789abcdef"[number - number // base * base]] + result
                number = number // base
            return "".join(result)
            """,
        ),
        fast=(
            """
            formats = {2: "b", 8: "o", 16: "x"}
            if base in formats:
                return format(number, formats[base])
            digits = []
            while number >= base:
                number, digit = divmod(number, base)
                digits.append("0123456789abcdef"[digit])
            digits.append("0123456789abcdef"[number])
            return "".join(reversed(digits))
            """,
        ),
        inputs="""
            base = rng.choice((2, 8, 16))
            number = rng.getrandbits(4 * size + 1)
        """,
        size=3500,
        themes=("to_base number base", "encode_id identifier radix", "digits_of value alphabet_size"),
    ),
)
