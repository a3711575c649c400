"""Families about texts held against each other: telling words, names not taken yet, edits."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def telling_words(notes: list[str]) -> list[str]:",
        doc="Each note's word with the highest share, its count times all notes over the notes that have it.",
        slow=(
            """
            chosen = []
            for note in notes:
                words = note.lower().split()
                best = ""
                best_share = 0
                for word in sorted(set(words)):
                    holders = 0
                    for other in notes:
                        if word in other.lower().split():
                            holders += 1
                    share = words.count(word) * len(notes) // holders
                    if share > best_share:
                        best = word
                        best_share = share
                chosen.append(best)
            return chosen
            """,
            """
            pages = [note.lower().split() for note in notes]

            def share(word, words):
                holders = [1 for other in pages if word in other]
                return words.count(word) * len(notes) // len(holders)

            chosen = []
            for words in pages:
                best = max(sorted(words), key=lambda word: share(word, words)) if words else ""
                chosen.append(best)
            return chosen
            """,
            """
            known = sorted({word for note in notes for word in note.lower().split()})
            holders = {word: len([note for note in notes if word in note.lower().split()]) for word in known}
            chosen = []
            for note in notes:
                words = note.lower().split()
                shares = [(-(words.count(word) * len(notes) // holders[word]), word) for word in words]
                chosen.append(min(shares)[1] if shares else "")
            return chosen
            """,
        ),
        fast=(
            """
            from collections import Counter

            holders = Counter(word for note in notes for word in set(note.lower().split()))
            chosen = []
            for note in notes:
                words = note.lower().split()
                best = ""
                best_share = 0
                for word in sorted(set(words)):
                    share = words.count(word) * len(notes) // holders[word]
                    if share > best_share:
                        best = word
                        best_share = share
                chosen.append(best)
            return chosen
            """,
            """
            pages = [note.lower().split() for note in notes]
            holders = {}
            for words in pages:
                for word in set(words):
                    holders[word] = holders.get(word, 0) + 1
            chosen = []
            for words in pages:
                shares = [(-(words.count(word) * len(notes) // holders[word]), word) for word in words]
                chosen.append(min(shares)[1] if shares else "")
            return chosen
            """,
        ),
        inputs="""
            stock = ["the", "The", "a", "Tea", "is"] * (1 + size // 20) + [f"w{i}" for i in range(size)]
            notes = [" ".join(rng.choices(stock, k=rng.randint(0, 9))) for _ in range(size)]
        """,
        size=160,
        themes=(
            "telling_words notes note words word holders",
            "signature_tags photos photo tags tag carriers",
            "typical_dishes menus menu dishes dish offering",
        ),
    ),
    Pattern(
        head="def page_slugs(titles: list[str]) -> list[str]:",
        doc="Names for the titles in small letters, digits and dashes; a taken one gets -2, -3 and so on.",
        slow=(
            """
            slugs = []
            for title in titles:
                base = ""
                for letter in title.lower():
                    if letter.isalnum():
                        base += letter
                    elif base and base[-1] != "-":
                        base += "-"
                base = base.strip("-") or "page"
                slug = base
                number = 2
                while slug in slugs:
                    slug = f"{base}-{number}"
                    number += 1
                slugs.append(slug)
            return slugs
            """,
            """
            import re

            slugs = []
            for title in titles:
                base = re.sub("[^a-z0-9]+", "-", title.lower()).strip("-") or "page"
                tries = [base] + [base + "-" + str(number) for number in range(2, len(slugs) + 2)]
                slugs.append(next(slug for slug in tries if slug not in slugs))
            return slugs
            """,
            """
            import re

            taken = set()
            slugs = []
            for title in titles:
                base = re.sub("[^a-z0-9]+", "-", title.lower()).strip("-") or "page"
                slug, number = base, 1
                while slug in taken:
                    number += 1
                    slug = "%s-%d" % (base, number)
                taken.add(slug)
                slugs.append(slug)
            return slugs
            """,
        ),
        fast=(
            """
            slugs = []
            taken = set()
            numbers = {}
            for title in titles:
                base = ""
                for letter in title.lower():
                    if letter.isalnum():
                        base += letter
                    elif base and base[-1] != "-":
                        base += "-"
                base = base.strip("-") or "page"
                slug = base
                number = numbers.get(base, 2)
                while slug in taken:
                    slug = f"{base}-{number}"
                    number += 1
                numbers[base] = number
                taken.add(slug)
                slugs.append(slug)
            return slugs
            """,
            """
            import re

            last = {}
            for title in titles:
                base = re.sub("[^a-z0-9]+", "-", title.lower()).strip("-") or "page"
                slug, number = base, last.get(base, 1)
                while slug in last:
                    number += 1
                    slug = f"{base}-{number}"
                last[base] = number
                last.setdefault(slug, 1)
            return list(last)
            """,
        ),
        inputs="""
            titles = rng.choices(["FAQ", "faq!", "Release  notes", "FAQ 2", "(faq)", "??"], k=size)
        """,
        size=420,
        themes=(
            "page_slugs titles title slugs slug page",
            "anchor_names headings heading anchors anchor section",
            "safe_filenames uploads upload filenames filename file",
        ),
    ),
    Pattern(
        head="def edit_region(before: str, after: str) -> tuple[int, str, str]:",
        doc="Where the texts begin to differ, and what each has up to the end that they share.",
        slow=(
            """
            start = 0
            while start < len(before) and start < len(after):
                if before[: start + 1] != after[: start + 1]:
                    break
                start += 1
            old = before[start:]
            new = after[start:]
            while old != "" and new != "" and old[-1] == new[-1]:
                old = old[:-1]
                new = new[:-1]
            return start, old, new
            """,
            """
            old = list(before)
            new = list(after)
            start = 0
            while old and new and old[0] == new[0]:
                del old[0], new[0]
                start += 1
            while old and new and old[-1] == new[-1]:
                old.pop()
                new.pop()
            return start, "".join(old), "".join(new)
            """,
            """
            room = min(len(before), len(after))
            start = max(count for count in range(room + 1) if before.startswith(after[:count]))
            old, new = before[start:], after[start:]
            tails = [new[len(new) - count :] for count in range(min(len(old), len(new)) + 1)]
            end = max(len(tail) for tail in tails if old.endswith(tail))
            return start, old[: len(old) - end], new[: len(new) - end]
            """,
        ),
        fast=(
            """
            start = 0
            room = min(len(before), len(after))
            while start < room and before[start] == after[start]:
                start += 1
            old = len(before)
            new = len(after)
            while old > start and new > start and before[old - 1] == after[new - 1]:
                old -= 1
                new -= 1
            return start, before[start:old], after[start:new]
            """,
            """
            def shared(one, two):
                for count, (left, right) in enumerate(zip(one, two)):
                    if left != right:
                        return count
                return min(len(one), len(two))

            start = shared(before, after)
            old, new = before[start:], after[start:]
            end = shared(old[::-1], new[::-1])
            return start, old[: len(old) - end], new[: len(new) - end]
            """,
        ),
        inputs="""
            kept = "".join(rng.choices("ab", k=size))
            cut = rng.randint(size // 2, size)
            before = kept[:cut] + "".join(rng.choices("abc", k=rng.randint(0, 4))) + kept[cut:]
            after = kept[:cut] + "".join(rng.choices("abc", k=rng.randint(0, 4))) + kept[cut:]
        """,
        size=24000,
        themes=(
            "edit_region before after old new",
            "changed_part saved typed gone fresh",
            "mutation parent child lost gained",
        ),
    ),
)
