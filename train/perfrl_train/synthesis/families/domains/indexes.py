"""Families about finding again: indexes, memberships, positions."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def pages_with_terms(pages: list[str], terms: list[str]) -> dict[str, list[int]]:",
        doc="For each term the numbers of the pages that have it as a word.",
        slow=(
            """
            index = {}
            for term in terms:
                index[term] = []
                for number, page in enumerate(pages):
                    if term in page.split():
                        index[term].append(number)
            return index
            """,
            """
            return {
                term: [number for number in range(len(pages)) if term in pages[number].split()]
                for term in terms
            }
            """,
        ),
        fast=(
            """
            index = {term: [] for term in terms}
            for number, page in enumerate(pages):
                for word in set(page.split()):
                    if word in index:
                        index[word].append(number)
            return index
            """,
            """
            words = [set(page.split()) for page in pages]
            return {
                term: [number for number, found in enumerate(words) if term in found] for term in terms
            }
            """,
        ),
        inputs="""
            vocabulary = [f"w{i}" for i in range(size // 2 + 3)]
            pages = [" ".join(rng.choices(vocabulary, k=12)) for _ in range(size)]
            terms = rng.sample(vocabulary, size // 4 + 1)
        """,
        size=400,
        themes=(
            "pages_with_terms pages page terms term",
            "lines_with_words lines line wanted keyword",
            "notes_by_tag notes note tags tag",
        ),
    ),
    Pattern(
        head="def follower_counts(users: list[str], follows: list[tuple[str, str]]) -> dict[str, int]:",
        doc="How many follow each of the users; a pair is who follows whom.",
        slow=(
            """
            counts = {}
            for user in users:
                counts[user] = 0
                for _, followed in follows:
                    if followed == user:
                        counts[user] += 1
            return counts
            """,
            """
            followed = [pair[1] for pair in follows]
            return {user: followed.count(user) for user in users}
            """,
            """
            return {user: len(list(filter(lambda pair: pair[1] == user, follows))) for user in users}
            """,
        ),
        fast=(
            """
            counts = dict.fromkeys(users, 0)
            for _, followed in follows:
                if followed in counts:
                    counts[followed] += 1
            return counts
            """,
            """
            from collections import Counter

            counts = Counter(followed for _, followed in follows)
            return {user: counts[user] for user in users}
            """,
        ),
        inputs="""
            users = [f"u{i}" for i in range(size)]
            follows = [(f"u{rng.randint(0, size)}", f"u{rng.randint(0, size)}") for _ in range(2 * size)]
        """,
        size=800,
        themes=(
            "follower_counts users user follows followed",
            "citation_counts papers paper citations cited",
            "arrivals_per_port ports port voyages destination",
        ),
    ),
    Pattern(
        head="def unique_links(links: list[tuple[str, str]]) -> list[tuple[str, str]]:",
        doc="Links without those that join the same two ends again, in either direction.",
        slow=(
            """
            kept = []
            for a, b in links:
                if (a, b) not in kept and (b, a) not in kept:
                    kept.append((a, b))
            return kept
            """,
            """
            kept = []
            for a, b in links:
                repeated = False
                for c, d in kept:
                    if (a == c and b == d) or (a == d and b == c):
                        repeated = True
                        break
                if not repeated:
                    kept.append((a, b))
            return kept
            """,
        ),
        fast=(
            """
            kept = {}
            for a, b in links:
                kept.setdefault((a, b) if a <= b else (b, a), (a, b))
            return list(kept.values())
            """,
            """
            seen = set()
            kept = []
            for a, b in links:
                if (a, b) not in seen:
                    seen.update(((a, b), (b, a)))
                    kept.append((a, b))
            return kept
            """,
        ),
        inputs="""
            ends = [f"n{i}" for i in range(10 + size // 20)]
            links = [(rng.choice(ends), rng.choice(ends)) for _ in range(size)]
        """,
        size=1200,
        themes=(
            "unique_links links kept",
            "single_friendships friendships pairs",
            "distinct_roads roads remaining",
        ),
    ),
    Pattern(
        head="def distinct(items: list[str]) -> list[str]:",
        doc="The items without repetitions, in order.",
        slow=(
            """
            kept = []
            for item in items:
                if item not in kept:
                    kept.append(item)
            return kept
            """,
            """
            return [item for index, item in enumerate(items) if item not in items[:index]]
            """,
            """
            kept = []
            for item in items:
                already = False
                for other in kept:
                    if other == item:
                        already = True
                if not already:
                    kept.append(item)
            return kept
            """,
        ),
        fast=(
            """
            return list(dict.fromkeys(items))
            """,
            """
            seen = set()
            kept = []
            for item in items:
                if item not in seen:
                    seen.add(item)
                    kept.append(item)
            return kept
            """,
        ),
        inputs="""
            items = [f"tag{rng.randint(0, size)}" for _ in range(size)]
        """,
        size=1500,
        themes=("distinct items item", "unique_addresses addresses address", "first_mentions topics topic"),
    ),
    Pattern(
        head="def by_priority(tasks: list[str], priorities: list[str]) -> list[str]:",
        doc="Tasks in the order of the list of priorities; every task is in it.",
        slow=(
            """
            return sorted(tasks, key=lambda task: priorities.index(task))
            """,
            """
            ordered = []
            for priority in priorities:
                for task in tasks:
                    if task == priority:
                        ordered.append(task)
            return ordered
            """,
            """
            ordered = list(tasks)
            ordered.sort(key=priorities.index)
            return ordered
            """,
        ),
        fast=(
            """
            position = {priority: index for index, priority in enumerate(priorities)}
            return sorted(tasks, key=position.__getitem__)
            """,
            """
            from collections import Counter

            counts = Counter(tasks)
            return [priority for priority in priorities for _ in range(counts[priority])]
            """,
        ),
        inputs="""
            priorities = [f"t{i}" for i in range(size)]
            rng.shuffle(priorities)
            tasks = [rng.choice(priorities) for _ in range(size)]
        """,
        size=1500,
        themes=(
            "by_priority tasks task priorities priority",
            "in_menu_order dishes dish menu item",
            "like_template columns column template field",
        ),
    ),
)
