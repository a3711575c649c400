"""Families about strings as a whole: parts, runs, brackets."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def rotation_start(loop: str, other: str) -> int:",
        doc="Where to cut loop so that it reads as other, or -1.",
        slow=(
            """
            if len(loop) != len(other):
                return -1
            for start in range(len(loop)):
                if loop[start:] + loop[:start] == other:
                    return start
            return -1
            """,
            """
            if len(loop) != len(other):
                return -1
            rotated = loop
            start = 0
            while start < len(loop):
                if rotated == other:
                    return start
                rotated = rotated[1:] + rotated[0]
                start += 1
            return -1
            """,
        ),
        fast=(
            """
            if not loop or len(loop) != len(other):
                return -1
            return (loop + loop).find(other)
            """,
        ),
        inputs="""
            loop = "".join(rng.choices("ACGT", k=size))
            cut = rng.randint(size // 2, size)
            other = loop[cut:] + loop[:cut] if rng.random() < 0.7 or size > 100 else loop[::-1]
        """,
        size=12000,
        themes=("rotation_start loop other", "find_offset ring reference", "shift_of necklace target"),
    ),
    Pattern(
        head="def shared_start(names: list[str]) -> str:",
        doc="The longest beginning that all names have in common.",
        slow=(
            """
            if not names:
                return ""
            best = ""
            for length in range(1, len(names[0]) + 1):
                start = names[0][:length]
                if all(name.startswith(start) for name in names):
                    best = start
            return best
            """,
            """
            if not names:
                return ""
            prefix = names[0]
            for name in names:
                while name[: len(prefix)] != prefix:
                    prefix = prefix[:-1]
            for name in names:
                for i in range(len(prefix)):
                    assert name[i] == prefix[i]
            return prefix
            """,
        ),
        fast=(
            """
            if not names:
                return ""
            first, last = min(names), max(names)
            for index, character in enumerate(first):
                if last[index] != character:
                    return first[:index]
            return first
            """,
        ),
        inputs="""
            root = "".join(rng.choice("abcd/") for _ in range(12 if size < 100 else 150))
            names = [root + str(rng.randint(0, 10**6)) for _ in range(size)]
        """,
        size=1500,
        themes=("shared_start names name", "common_folder paths path", "key_prefix keys key"),
    ),
    Pattern(
        head="def squeeze_repeats(text: str) -> list[tuple[str, int]]:",
        doc="Each run of one character as the character and how often it repeats.",
        slow=(
            """
            runs = []
            rest = list(text)
            while rest:
                character = rest[0]
                length = 0
                while rest and rest[0] == character:
                    length += 1
                    rest = rest[1:]
                runs.append((character, length))
            return runs
            """,
            """
            runs = []
            for character in text:
                if runs and runs[-1][0] == character:
                    runs[-1] = (character, runs[-1][1] + 1)
                else:
                    runs = runs + [(character, 1)]
            return runs
            """,
        ),
        fast=(
            """
            from itertools import groupby

            return [(character, len(list(run))) for character, run in groupby(text)]
            """,
            """
            runs = []
            start = 0
            for index in range(1, len(text) + 1):
                if index == len(text) or text[index] != text[start]:
                    runs.append((text[start], index - start))
                    start = index
            return runs
            """,
        ),
        inputs="""
            text = "".join(rng.choice("NSEW") * rng.randint(1, 3) for _ in range(size))
        """,
        size=4000,
        themes=("squeeze_repeats text", "run_lengths signal", "summarize_moves moves"),
    ),
    Pattern(
        head="def is_subsequence(short: str, full: str) -> bool:",
        doc="Whether short can be made from full by leaving characters out.",
        slow=(
            """
            for character in short:
                if character not in full:
                    return False
                full = full[full.index(character) + 1 :]
            return True
            """,
            """
            rest = list(full)
            for character in short:
                while rest and rest[0] != character:
                    rest.pop(0)
                if not rest:
                    return False
                rest.pop(0)
            return True
            """,
        ),
        fast=(
            """
            characters = iter(full)
            return all(character in characters for character in short)
            """,
            """
            position = 0
            for character in short:
                position = full.find(character, position) + 1
                if position == 0:
                    return False
            return True
            """,
        ),
        inputs="""
            full = "".join(rng.choice("abcdef") for _ in range(size)) + "f"
            short = full[:: 2] if rng.random() < 0.8 else full[1:] + "fa"
        """,
        size=60000,
        themes=("is_subsequence short full", "appears_in query title", "fits_inside pattern trace"),
    ),
    Pattern(
        head="def is_balanced(code: str) -> bool:",
        doc="Whether every bracket is closed by its partner in the right order.",
        slow=(
            """
            while "()" in code or "[]" in code or "{}" in code:
                code = code.replace("()", "").replace("[]", "").replace("{}", "")
            return code == ""
            """,
            """
            previous = None
            while previous != code:
                previous = code
                for pair in ("()", "[]", "{}"):
                    position = code.find(pair)
                    if position >= 0:
                        code = code[:position] + code[position + 2 :]
            return len(code) == 0
            """,
        ),
        fast=(
            """
            partners = {")": "(", "]": "[", "}": "{"}
            opened = []
            for character in code:
                if character in partners:
                    if not opened or opened.pop() != partners[character]:
                        return False
                else:
                    opened.append(character)
            return not opened
            """,
        ),
        inputs="""
            code = ""
            for _ in range(size):
                pair = rng.choice(("()", "[]", "{}"))
                code = pair + code if rng.random() < 0.05 else pair[0] + code + pair[1]
            if size and size < 100 and rng.random() < 0.4:
                code = code[1:] + "("
        """,
        size=3000,
        themes=("is_balanced code", "brackets_match expression", "well_nested markup"),
    ),
)
