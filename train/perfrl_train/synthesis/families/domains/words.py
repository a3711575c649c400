"""Families about words, lines and documents."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def wrap_words(words: list[str], width: int) -> list[str]:",
        doc="Lines of at most width characters; a longer word has a line of its own.",
        slow=(
            """
            lines = []
            current = []
            for word in words:
                if current and len(" ".join(current + [word])) > width:
                    lines.append(" ".join(current))
                    current = []
                current = current + [word]
            if current:
                lines.append(" ".join(current))
            return lines
            """,
            """
            lines = []
            current = []
            for word in words:
                length = 0
                for placed in current:
                    length += len(placed) + 1
                if current and length + len(word) > width:
                    line = ""
                    for placed in current:
                        line = line + " " + placed if line else placed
                    lines.append(line)
                    current = []
                current.append(word)
            if current:
                lines.append(" ".join(current))
            return lines
            """,
        ),
        fast=(
            """
            lines = []
            current = []
            length = 0
            for word in words:
                if current and length + len(word) > width:
                    lines.append(" ".join(current))
                    current = []
                    length = 0
                current.append(word)
                length += len(word) + 1
            if current:
                lines.append(" ".join(current))
            return lines
            """,
        ),
        inputs="""
            words = ["x" * rng.randint(1, 9) for _ in range(size)]
            width = 12 if size < 100 else 4000
        """,
        size=4000,
        themes=("wrap_words words word width", "fold_tags tags tag columns", "fill_rows labels label limit"),
    ),
    Pattern(
        head="def censor(words: list[str], banned: list[str]) -> list[str]:",
        doc="The words, with stars in place of banned ones, whatever their case.",
        slow=(
            """
            result = []
            for word in words:
                if word.lower() in [term.lower() for term in banned]:
                    result.append("*" * len(word))
                else:
                    result.append(word)
            return result
            """,
            """
            result = []
            for word in words:
                hidden = False
                for term in banned:
                    if term.lower() == word.lower():
                        hidden = True
                result.append("*" * len(word) if hidden else word)
            return result
            """,
        ),
        fast=(
            """
            hidden = {term.lower() for term in banned}
            return ["*" * len(word) if word.lower() in hidden else word for word in words]
            """,
            """
            lowered = set(map(str.lower, banned))
            result = []
            for word in words:
                result.append("*" * len(word) if word.lower() in lowered else word)
            return result
            """,
        ),
        inputs="""
            stems = ["Alpha", "beta", "GAMMA", "delta"]
            words = [rng.choice(stems) + str(rng.randint(0, size)) for _ in range(size)]
            banned = [rng.choice(stems) + str(rng.randint(0, size)) for _ in range(size // 2)]
        """,
        size=800,
        themes=(
            "censor words word banned term hidden",
            "mask_names names name secret_names entry masked",
            "redact tokens token blocked pattern covered",
        ),
    ),
    Pattern(
        head="def mirror_words(sentence: str) -> str:",
        doc="The sentence with every word spelled backwards.",
        slow=(
            """
            result = ""
            word = ""
            for character in sentence:
                if character == " ":
                    result = result + word + " "
                    word = ""
                else:
                    word = character + word
            return result + word
            """,
            """
            mirrored = []
            for word in sentence.split(" "):
                backwards = ""
                for i in range(len(word) - 1, -1, -1):
                    backwards += word[i]
                mirrored.append(backwards)
            return " ".join(mirrored)
            """,
            """
            pieces = sentence.split(" ")
            for index in range(len(pieces)):
                letters = list(pieces[index])
                flipped = []
                while letters:
                    flipped.append(letters.pop())
                pieces[index] = "".join(flipped)
            return " ".join(pieces)
            """,
        ),
        fast=(
            """
            return " ".join([word[::-1] for word in sentence.split(" ")])
            """,
            """
            return " ".join(sentence[::-1].split(" ")[::-1])
            """,
        ),
        inputs="""
            words = ["".join(rng.choices("abcdef", k=rng.randint(1, 9))) for _ in range(size % 90)]
            sentence = " ".join(["x", *words] * (1 + size // 90))
        """,
        size=3000,
        idiom=True,
        themes=("mirror_words sentence word", "reverse_tokens line token", "flip_labels text label"),
    ),
    Pattern(
        head="def frequent_terms(documents: list[str], terms: list[str], share: float) -> list[str]:",
        doc="The terms that are a word of at least that share of the documents; there are documents.",
        slow=(
            """
            frequent = []
            for term in terms:
                count = 0
                for document in documents:
                    words = document.lower().split()
                    if term in words:
                        count += 1
                if count / len(documents) >= share:
                    frequent.append(term)
            return frequent
            """,
            """
            return [
                term
                for term in terms
                if len([d for d in documents if d.lower().split().count(term) > 0]) / len(documents) >= share
            ]
            """,
        ),
        fast=(
            """
            from collections import Counter

            counts = Counter()
            for document in documents:
                counts.update(set(document.lower().split()))
            return [term for term in terms if counts[term] / len(documents) >= share]
            """,
        ),
        inputs="""
            pool = [f"w{i}" for i in range(size + 3)]
            documents = [" ".join(rng.choices(pool, k=9)).upper() for _ in range(size)]
            terms = rng.sample(pool, size)
            share = rng.choice((0.0, 0.02, 0.3))
        """,
        size=220,
        smallest=1,
        themes=(
            "frequent_terms documents document terms term frequent",
            "popular_toppings orders order toppings topping popular",
            "common_tags posts post tags tag common",
        ),
    ),
)
