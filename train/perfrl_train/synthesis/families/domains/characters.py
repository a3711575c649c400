"""Families about single characters: counting, removing, cancelling."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def strip_symbols(text: str, symbols: str) -> str:",
        doc="The text without any of the symbols.",
        slow=(
            """
            cleaned = ""
            for character in text:
                if character not in symbols:
                    cleaned = cleaned + character
            return cleaned
            """,
            """
            kept = []
            unwanted = list(symbols)
            for index in range(len(text)):
                if text[index] not in unwanted:
                    kept.append(text[index])
            return "".join(kept)
            """,
            """
            return "".join(filter(lambda character: not any(character == s for s in symbols), text))
            """,
        ),
        fast=(
            """
            return text.translate({ord(symbol): None for symbol in symbols})
            """,
            """
            return text.translate(str.maketrans("", "", symbols))
            """,
        ),
        inputs="""
            text = "".join(rng.choices("abc xyz.,;:!?-", k=size))
            text = f"<{text}>"
            symbols = ".,;:!?"
        """,
        size=20000,
        idiom=True,
        themes=(
            "strip_symbols text symbols",
            "remove_punctuation sentence marks",
            "clean_title title unwanted_letters",
        ),
    ),
    Pattern(
        head="def count_vowels(text: str) -> int:",
        doc="How many vowels the text has.",
        slow=(
            """
            count = 0
            for character in text.lower():
                if character in ["a", "e", "i", "o", "u"]:
                    count += 1
            return count
            """,
            """
            vowels = "aeiouAEIOU"
            total = 0
            for i in range(len(text)):
                for vowel in vowels:
                    if text[i] == vowel:
                        total += 1
            return total
            """,
            """
            return len([c for c in text if c.lower() in ("a", "e", "i", "o", "u")])
            """,
        ),
        fast=(
            """
            lowered = text.lower()
            return sum(map(lowered.count, "aeiou"))
            """,
            """
            lowered = text.lower()
            return sum(lowered.count(vowel) for vowel in "aeiou")
            """,
        ),
        inputs="""
            text = "".join(rng.choices("the QUICK brown fox jumped over", k=size))
            text = f"[{text}]"
        """,
        size=20000,
        idiom=True,
        themes=("count_vowels text", "vowel_total sentence", "number_of_vowels phrase"),
    ),
    Pattern(
        head="def first_single(text: str) -> str:",
        doc="The first character that occurs once, or an empty string.",
        slow=(
            """
            for character in text:
                if text.count(character) == 1:
                    return character
            return ""
            """,
            """
            for i in range(len(text)):
                if text[i] not in text[:i] + text[i + 1 :]:
                    return text[i]
            return ""
            """,
        ),
        fast=(
            """
            from collections import Counter

            counts = Counter(text)
            for character in text:
                if counts[character] == 1:
                    return character
            return ""
            """,
            """
            counts = {}
            for character in text:
                counts[character] = counts.get(character, 0) + 1
            return next((character for character, count in counts.items() if count == 1), "")
            """,
        ),
        inputs="""
            letters = [chr(200 + rng.randint(0, size)) for _ in range(size // 2)]
            text = "".join(letters + letters[::-1]) + "z"
        """,
        size=12000,
        themes=("first_single text character", "first_unrepeated message symbol", "lone_letter word letter"),
    ),
    Pattern(
        head="def can_spell(note: str, letters: str) -> bool:",
        doc="Whether the note can be put together from the letters, each used once.",
        slow=(
            """
            available = list(letters)
            for character in note:
                if character not in available:
                    return False
                available.remove(character)
            return True
            """,
            """
            for character in note:
                if note.count(character) > letters.count(character):
                    return False
            return True
            """,
        ),
        fast=(
            """
            from collections import Counter

            available = Counter(letters)
            return all(available[character] >= count for character, count in Counter(note).items())
            """,
            """
            return all(note.count(character) <= letters.count(character) for character in set(note))
            """,
        ),
        inputs="""
            pool = [chr(97 + rng.randint(0, 25)) for _ in range(2 * size)]
            letters = "".join(sorted(pool)) + "q"
            note = "".join(rng.sample(pool, size)) + rng.choice("qe")
        """,
        size=2000,
        themes=(
            "can_spell note letters character",
            "enough_tiles word tiles tile",
            "has_beads design beads bead",
        ),
    ),
    Pattern(
        head="def cancel_pairs(text: str) -> str:",
        doc="What is left when equal neighbours cancel each other until none are equal.",
        slow=(
            """
            changed = True
            while changed:
                changed = False
                for i in range(len(text) - 1):
                    if text[i] == text[i + 1]:
                        text = text[:i] + text[i + 2 :]
                        changed = True
                        break
            return text
            """,
            """
            letters = list(text)
            index = 0
            while index < len(letters) - 1:
                if letters[index] == letters[index + 1]:
                    letters = letters[:index] + letters[index + 2 :]
                    index = 0
                else:
                    index += 1
            return "".join(letters)
            """,
        ),
        fast=(
            """
            kept = []
            for character in text:
                if kept and kept[-1] == character:
                    kept.pop()
                else:
                    kept.append(character)
            return "".join(kept)
            """,
        ),
        inputs="""
            text = "".join(rng.choice("abc") for _ in range(size))
        """,
        size=1500,
        themes=("cancel_pairs text", "collapse_word word", "annihilate particles"),
    ),
)
