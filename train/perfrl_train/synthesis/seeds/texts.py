"""Good functions of text."""

from __future__ import annotations

from perfrl_train.synthesis.seeds.seed import INTS, TEXT, WORDS, good

SEEDS = (
    good(
        "def csv_line(fields: list[int]) -> str",
        "One line of a table.",
        """
        return ";".join(str(field) for field in fields)
        """,
        INTS.format("fields", 0, 9999),
        400,
    ),
    good(
        "def acronym(words: list[str]) -> str",
        "The first letters, in capitals.",
        """
        letters = []
        for word in words:
            letters.append(word[0].upper())
        return "".join(letters)
        """,
        WORDS.format("words", "abcdefgh", 6),
        800,
    ),
    good(
        "def mirrored(text: str) -> str",
        "The text and its mirror image.",
        """
        return text + text[::-1]
        """,
        TEXT.format("text", "abcdef "),
        1500,
    ),
    good(
        "def plain(text: str) -> str",
        "The text with marks replaced.",
        """
        table = str.maketrans({"-": " ", "_": " ", "!": None})
        return text.translate(table)
        """,
        TEXT.format("text", "abcdef-_! "),
        2000,
    ),
    good(
        "def windows_path(path: str) -> str",
        "The path with backslashes.",
        """
        return path.replace("/", "|").strip()
        """,
        TEXT.format("path", "abc/def"),
        2000,
    ),
    good(
        "def vowel_share(text: str) -> float",
        "How many of the characters are an a or an e.",
        """
        vowels = text.count("a") + text.count("e")
        return vowels / max(1, len(text))
        """,
        TEXT.format("text", "abcdefgh"),
        2000,
    ),
    good(
        "def numbers_masked(lines: list[str]) -> list[str]",
        "Each line with its numbers hidden.",
        """
        import re
        digits = re.compile(r"[0-9]+")
        return [digits.sub("#", line) for line in lines]
        """,
        WORDS.format("lines", "ab01 23", 9),
        300,
    ),
    good(
        "def lines_with(lines: list[str], wanted: str) -> list[str]",
        "Lines that hold the wanted text.",
        """
        found = []
        for line in lines:
            text = line.lower()
            if wanted in text:
                found.append(line)
        return found
        """,
        WORDS.format("lines", "abc ", 30) + '\nwanted = "ab"',
        200,
    ),
    good(
        "def settings_of(lines: list[str]) -> list[str]",
        "Lines that are no comment.",
        """
        return [line for line in lines if not line.startswith("# ")]
        """,
        WORDS.format("lines", "# ab", 9),
        500,
    ),
    good(
        "def longest_word(text: str) -> str",
        "The longest word, the first of equals.",
        """
        words = text.split()
        return max(words, key=len) if words else ""
        """,
        TEXT.format("text", "abcdef   "),
        2000,
    ),
    good(
        "def sorted_letters(words: list[str]) -> list[str]",
        "Each word's letters in order.",
        """
        return ["".join(sorted(word)) for word in words]
        """,
        WORDS.format("words", "abcdefghij", 12),
    ),
    good(
        "def by_length(words: list[str]) -> list[str]",
        "Short words first, in the order they came.",
        """
        return sorted(words, key=len)
        """,
        WORDS.format("words", "abcdefghij", 12),
    ),
    good(
        "def top_words(words: list[str], count: int) -> list[str]",
        "The last words of the alphabet.",
        """
        ordered = sorted(words, reverse=True)
        return ordered[:count]
        """,
        WORDS.format("words", "abcdefghij", 12) + "\ncount = 5",
    ),
    good(
        "def numbered(lines: list[str]) -> list[str]",
        "Each line with its number before it.",
        """
        result = []
        for number, line in enumerate(lines):
            result.append(f"{number}: {line}")
        return result
        """,
        WORDS.format("lines", "abc ", 12),
        1200,
    ),
)
