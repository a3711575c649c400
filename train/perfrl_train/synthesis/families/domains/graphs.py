"""Families about networks: reachability, distances, circles."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def reachable(links: list[tuple[int, int]], start: int) -> list[int]:",
        doc="Everything that can be reached from start along the links, sorted.",
        slow=(
            """
            found = [start]
            changed = True
            while changed:
                changed = False
                for source, target in reversed(links):
                    if source in found and target not in found:
                        found.append(target)
                        changed = True
            return sorted(found)
            """,
            """
            found = []
            waiting = [start]
            while waiting:
                node = waiting.pop()
                if node not in found:
                    found.append(node)
                    waiting = waiting + [target for source, target in links if source == node]
            return sorted(found)
            """,
        ),
        fast=(
            """
            targets = {}
            for source, target in links:
                targets.setdefault(source, []).append(target)
            found = {start}
            waiting = [start]
            while waiting:
                for target in targets.get(waiting.pop(), ()):
                    if target not in found:
                        found.add(target)
                        waiting.append(target)
            return sorted(found)
            """,
        ),
        inputs="""
            links = [(rng.randint(0, size // 2), rng.randint(0, size // 2)) for _ in range(size)]
            links += [(i, i + 1) for i in range(size // 4)]
            rng.shuffle(links)
            start = rng.randint(0, 3)
        """,
        size=1000,
        themes=(
            "reachable links start source target",
            "affected_by imports module importer imported",
            "downstream pipes valve inlet outlet",
        ),
    ),
    Pattern(
        head="def group_count(size_of: int, contacts: list[tuple[int, int]]) -> int:",
        doc="How many groups there are among people 0 to size_of - 1, contacts joining groups.",
        slow=(
            """
            label = list(range(size_of))
            changed = True
            while changed:
                changed = False
                for a, b in contacts:
                    if label[a] != label[b]:
                        label[a] = label[b] = min(label[a], label[b])
                        changed = True
            return len(set(label))
            """,
            """
            groups = [[person] for person in range(size_of)]
            for a, b in contacts:
                first = [group for group in groups if a in group][0]
                second = [group for group in groups if b in group][0]
                if first is not second:
                    groups.remove(second)
                    first.extend(second)
            return len(groups)
            """,
        ),
        fast=(
            """
            parent = list(range(size_of))

            def root(person):
                while parent[person] != person:
                    parent[person] = parent[parent[person]]
                    person = parent[person]
                return person

            groups = size_of
            for a, b in contacts:
                a, b = root(a), root(b)
                if a != b:
                    parent[a] = b
                    groups -= 1
            return groups
            """,
        ),
        inputs="""
            size_of = size + 1
            contacts = [(i, i + 1) for i in range(size // 2)][::-1]
            half = size // 2
            contacts += [(rng.randint(half, size), rng.randint(half, size)) for _ in range(half)]
        """,
        size=600,
        themes=(
            "group_count size_of contacts groups person",
            "separate_networks hosts cables networks host",
            "river_systems lakes rivers systems lake",
        ),
    ),
    Pattern(
        head="def triangles(friendships: list[tuple[int, int]]) -> int:",
        doc="How many groups of three are all friends; each pair is listed once, lower number first.",
        slow=(
            """
            people = sorted({person for pair in friendships for person in pair})
            count = 0
            for a in people:
                for b in people:
                    if a < b and (a, b) in friendships:
                        for c in people:
                            if b < c and (a, c) in friendships and (b, c) in friendships:
                                count += 1
            return count
            """,
            """
            count = 0
            for a, b in friendships:
                for c, d in friendships:
                    if b == c and (a, d) in friendships:
                        count += 1
            return count
            """,
        ),
        fast=(
            """
            later = {}
            for a, b in friendships:
                later.setdefault(a, set()).add(b)
            return sum(len(later[a] & later[b]) for a, b in friendships if b in later)
            """,
            """
            pairs = set(friendships)
            later = {}
            for a, b in friendships:
                later.setdefault(a, []).append(b)
            return sum((a, c) in pairs for a, b in friendships for c in later.get(b, ()))
            """,
        ),
        inputs="""
            people = range(3 + size // 6)
            friendships = list({tuple(sorted(rng.sample(people, 2))) for _ in range(size)})
        """,
        size=250,
        themes=(
            "triangles friendships people",
            "closed_trios alliances states",
            "three_way_trades partnerships firms",
        ),
    ),
    Pattern(
        head="def cycle_length(follow: list[int], start: int) -> int:",
        doc="The length of the circle that one ends up in by going from each place to follow[place].",
        slow=(
            """
            path = [start]
            while follow[path[-1]] not in path:
                path.append(follow[path[-1]])
            return len(path) - path.index(follow[path[-1]])
            """,
            """
            path = []
            place = start
            while path.count(place) == 0:
                path = path + [place]
                place = follow[place]
            return len(path[path.index(place) :])
            """,
        ),
        fast=(
            """
            first_visit = {}
            place = start
            while place not in first_visit:
                first_visit[place] = len(first_visit)
                place = follow[place]
            return len(first_visit) - first_visit[place]
            """,
            """
            place = start
            for _ in follow:
                place = follow[place]
            length = 1
            current = follow[place]
            while current != place:
                current = follow[current]
                length += 1
            return length
            """,
        ),
        inputs="""
            follow = [*range(1, size), size // 3]
            if size < 100:
                rng.shuffle(follow)
            start = 0
        """,
        size=1500,
        smallest=1,
        themes=(
            "cycle_length follow start place",
            "orbit_period jumps origin position",
            "loop_size links entry node",
        ),
    ),
)
