"""Families about choosing and ordering records by several things at once."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def order_backlog(tickets: list[tuple[str, int, str]], levels: list[str]) -> list[str]:",
        doc="Titles of tickets (level, votes, title) by the order of levels, then most votes, then title.",
        slow=(
            """
            def goes_before(one, two):
                if levels.index(one[0]) != levels.index(two[0]):
                    return levels.index(one[0]) < levels.index(two[0])
                if one[1] != two[1]:
                    return one[1] > two[1]
                return one[2] < two[2]

            ordered = []
            for ticket in tickets:
                place = 0
                while place < len(ordered) and goes_before(ordered[place], ticket):
                    place += 1
                ordered.insert(place, ticket)
            return [ticket[2] for ticket in ordered]
            """,
            """
            ordered = list(tickets)
            for end in range(len(ordered) - 1, 0, -1):
                for i in range(end):
                    one, two = ordered[i], ordered[i + 1]
                    first = (levels.index(one[0]), -one[1], one[2])
                    second = (levels.index(two[0]), -two[1], two[2])
                    if second < first:
                        ordered[i], ordered[i + 1] = two, one
            return [ticket[2] for ticket in ordered]
            """,
            """
            titles = []
            for level in levels:
                here = [ticket for ticket in tickets if ticket[0] == level]
                votes = max([ticket[1] for ticket in here], default=-1)
                while votes >= 0:
                    equal = [ticket[2] for ticket in here if ticket[1] == votes]
                    titles = titles + sorted(equal)
                    votes -= 1
            return titles
            """,
        ),
        fast=(
            """
            ordered = sorted(tickets, key=lambda ticket: (levels.index(ticket[0]), -ticket[1], ticket[2]))
            return [ticket[2] for ticket in ordered]
            """,
            """
            titles = []
            for level in levels:
                here = [ticket for ticket in tickets if ticket[0] == level]
                here.sort(key=lambda ticket: (-ticket[1], ticket[2]))
                titles.extend(ticket[2] for ticket in here)
            return titles
            """,
            """
            ranks = {level: rank for rank, level in enumerate(levels)}
            ordered = sorted(tickets, key=lambda ticket: ticket[2])
            ordered.sort(key=lambda ticket: ticket[1], reverse=True)
            ordered.sort(key=lambda ticket: ranks[ticket[0]])
            return [ticket[2] for ticket in ordered]
            """,
        ),
        inputs="""
            levels = ["urgent", "soon", "later", "maybe"]
            rng.shuffle(levels)
            tickets = []
            for _ in range(size):
                title = f"t{rng.randint(0, 3 * size)}"
                tickets.append((rng.choice(levels), rng.randint(0, 1 + size // 2), title))
        """,
        size=600,
        themes=(
            "order_backlog tickets ticket levels level votes",
            "sort_menu dishes dish courses course stars",
            "call_list patients patient classes care_class age",
        ),
    ),
    Pattern(
        head="def find_tagged(articles: dict[str, list[str]], queries: list[list[str]]) -> list[list[str]]:",
        doc="The articles for each query, in order, having all its tags and none that has a minus before it.",
        slow=(
            """
            results = []
            for query in queries:
                found = []
                for title, tags in articles.items():
                    fits = True
                    for term in query:
                        if term.startswith("-"):
                            if term[1:] in tags:
                                fits = False
                        elif term not in tags:
                            fits = False
                    if fits:
                        found.append(title)
                results.append(found)
            return results
            """,
            """
            def having(tag):
                return [title for title in articles if tag in articles[title]]

            results = []
            for query in queries:
                found = list(articles)
                for term in query:
                    if term[0] == "-":
                        unwanted = having(term[1:])
                        found = [title for title in found if title not in unwanted]
                    else:
                        wanted = having(term)
                        found = [title for title in found if title in wanted]
                results.append(found)
            return results
            """,
            """
            results = []
            for query in queries:
                results.append([])
                for title in articles:
                    tags = set(articles[title])
                    wanted = {term for term in query if not term.startswith("-")}
                    unwanted = {term[1:] for term in query if term.startswith("-")}
                    if wanted <= tags and not unwanted & tags:
                        results[-1].append(title)
            return results
            """,
        ),
        fast=(
            """
            tag_sets = {title: set(tags) for title, tags in articles.items()}
            results = []
            for query in queries:
                wanted = {term for term in query if not term.startswith("-")}
                unwanted = {term[1:] for term in query if term.startswith("-")}
                found = [
                    title
                    for title, tags in tag_sets.items()
                    if wanted <= tags and unwanted.isdisjoint(tags)
                ]
                results.append(found)
            return results
            """,
            """
            having = {}
            for title, tags in articles.items():
                for tag in tags:
                    having.setdefault(tag, set()).add(title)
            results = []
            for query in queries:
                found = set(articles)
                for term in query:
                    if term[0] == "-":
                        found -= having.get(term[1:], set())
                    else:
                        found &= having.get(term, set())
                results.append([title for title in articles if title in found])
            return results
            """,
        ),
        inputs="""
            words = [f"w{i}" for i in range(12)]
            articles = {f"a{i}": [rng.choice(words) for _ in range(rng.randint(0, 9))] for i in range(size)}
            queries = []
            for _ in range(size):
                chosen = rng.sample(words, rng.randint(0, 4))
                queries.append([rng.choice(("", "", "-")) + word for word in chosen])
        """,
        size=220,
        themes=(
            "find_tagged articles queries query tags tag",
            "search_wardrobe outfits wishes wish traits trait",
            "filter_recipes recipes diets diet contents content",
        ),
    ),
)
