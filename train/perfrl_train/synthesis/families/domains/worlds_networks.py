"""Families about links, timetables and friendships."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def trench_metres(houses: list[tuple[int, int]]) -> int:",
        doc="The least metres that join all houses, each link going along x, then along y.",
        slow=(
            """
            joined = houses[:1]
            waiting = houses[1:]
            total = 0
            while waiting:
                best = None
                for x, y in joined:
                    for other in waiting:
                        metres = abs(x - other[0]) + abs(y - other[1])
                        if best is None or metres < best[0]:
                            best = (metres, other)
                total += best[0]
                joined.append(best[1])
                waiting.remove(best[1])
            return total
            """,
            """
            links = []
            for i, (x, y) in enumerate(houses):
                for j in range(i):
                    links.append((abs(x - houses[j][0]) + abs(y - houses[j][1]), i, j))
            groups = [[i] for i in range(len(houses))]
            total = 0
            for metres, i, j in sorted(links):
                first = [group for group in groups if i in group][0]
                second = [group for group in groups if j in group][0]
                if first != second:
                    groups.remove(first)
                    groups.remove(second)
                    groups.append(first + second)
                    total += metres
            return total
            """,
            """
            def metres(a, b):
                return abs(a[0] - b[0]) + abs(a[1] - b[1])

            total = 0
            joined = {0}
            while len(joined) < len(houses):
                left = [i for i in range(len(houses)) if i not in joined]
                shortest, nearest = min((metres(houses[i], houses[j]), i) for i in left for j in joined)
                joined.add(nearest)
                total += shortest
            return total
            """,
        ),
        fast=(
            """
            waiting = houses[1:]
            gaps = [abs(x - houses[0][0]) + abs(y - houses[0][1]) for x, y in waiting]
            total = 0
            while waiting:
                best = gaps.index(min(gaps))
                total += gaps.pop(best)
                x, y = waiting.pop(best)
                for i, other in enumerate(waiting):
                    metres = abs(x - other[0]) + abs(y - other[1])
                    if metres < gaps[i]:
                        gaps[i] = metres
            return total
            """,
            """
            links = []
            for i, (x, y) in enumerate(houses):
                for j in range(i):
                    links.append((abs(x - houses[j][0]) + abs(y - houses[j][1]), i, j))
            parents = list(range(len(houses)))

            def root(i):
                while parents[i] != i:
                    parents[i] = parents[parents[i]]
                    i = parents[i]
                return i

            total = 0
            for metres, i, j in sorted(links):
                first, second = root(i), root(j)
                if first != second:
                    parents[first] = second
                    total += metres
            return total
            """,
        ),
        inputs="""
            houses = [(rng.randint(0, 4 * size), rng.randint(0, 4 * size)) for _ in range(size)]
        """,
        size=120,
        smallest=1,
        themes=(
            "trench_metres houses metres joined",
            "vine_length posts length tied",
            "wire_cost lamps cost lit",
        ),
    ),
    Pattern(
        head="def earliest_stops(trains: list[tuple[int, int, int, int]], home: int) -> dict[int, int]:",
        doc="The first time at each stop, from home at 0; trains are (origin, departure, stop, arrival).",
        slow=(
            """
            reached = {home: 0}
            changed = True
            while changed:
                changed = False
                for origin, departure, stop, arrival in trains:
                    if origin in reached and reached[origin] <= departure:
                        if stop not in reached or arrival < reached[stop]:
                            reached[stop] = arrival
                            changed = True
            return dict(sorted(reached.items()))
            """,
            """
            reached = {home: 0}
            queue = [home]
            while queue:
                here = queue.pop(0)
                usable = [train for train in trains if train[0] == here and train[1] >= reached[here]]
                for _, _, stop, arrival in usable:
                    if arrival < reached.get(stop, arrival + 1):
                        reached[stop] = arrival
                        if stop not in queue:
                            queue.append(stop)
            return dict(sorted(reached.items()))
            """,
            """
            reached = {home: 0}
            finished = set()
            while len(finished) < len(reached):
                here = None
                for stop in reached:
                    if stop not in finished and (here is None or reached[stop] < reached[here]):
                        here = stop
                finished.add(here)
                for origin, departure, stop, arrival in trains:
                    if origin == here and departure >= reached[here]:
                        reached[stop] = min(arrival, reached.get(stop, arrival))
            return dict(sorted(reached.items()))
            """,
        ),
        fast=(
            """
            reached = {home: 0}
            for origin, departure, stop, arrival in sorted(trains, key=lambda train: train[1]):
                if origin in reached and reached[origin] <= departure:
                    if stop not in reached or arrival < reached[stop]:
                        reached[stop] = arrival
            return dict(sorted(reached.items()))
            """,
            """
            import heapq

            by_origin = {}
            for train in trains:
                by_origin.setdefault(train[0], []).append(train)
            reached = {home: 0}
            queue = [(0, home)]
            while queue:
                now, here = heapq.heappop(queue)
                if now > reached[here]:
                    continue
                for _, departure, stop, arrival in by_origin.get(here, ()):
                    if departure >= now and arrival < reached.get(stop, arrival + 1):
                        reached[stop] = arrival
                        heapq.heappush(queue, (arrival, stop))
            return dict(sorted(reached.items()))
            """,
        ),
        inputs="""
            trains = [(i, 10 * i + 5, i + 1, 10 * i + rng.randint(6, 15)) for i in range(size)]
            for _ in range(size):
                start = rng.randint(0, 10 * size)
                trains.append((rng.randint(0, size), start, rng.randint(0, size), start + rng.randint(1, 99)))
            rng.shuffle(trains)
            home = rng.randint(0, 2) if size < 20 else 0
        """,
        size=700,
        themes=(
            "earliest_stops trains train home",
            "first_landings flights flight base",
            "rumour_dates calls call source",
        ),
    ),
    Pattern(
        head="def likely_friends(pairs: list[tuple[int, int]]) -> dict[int, int]:",
        doc="For each person the one sharing most friends and not yet among them, the lowest of equals.",
        slow=(
            """
            friends = {}
            for a, b in pairs:
                friends.setdefault(a, []).append(b)
                friends.setdefault(b, []).append(a)
            likely = {}
            for person in sorted(friends):
                best, most = None, 0
                for other in sorted(friends):
                    if other == person or other in friends[person]:
                        continue
                    shared = 0
                    for friend in friends[person]:
                        if friend in friends[other]:
                            shared += 1
                    if shared > most:
                        best, most = other, shared
                if best is not None:
                    likely[person] = best
            return likely
            """,
            """
            def friends_of(person):
                return {b if a == person else a for a, b in pairs if person in (a, b)}

            people = sorted({person for pair in pairs for person in pair})
            likely = {}
            for person in people:
                friends = friends_of(person)
                counts = [(-len(friends & friends_of(other)), other) for other in people if other != person]
                counts = [(count, other) for count, other in counts if count and other not in friends]
                if counts:
                    likely[person] = min(counts)[1]
            return likely
            """,
            """
            friends = {}
            for a, b in pairs:
                friends[a] = friends.get(a, set()) | {b}
                friends[b] = friends.get(b, set()) | {a}
            likely = {}
            for person in sorted(friends):
                others = [other for other in friends if other != person and other not in friends[person]]
                shared = {other: len(friends[person] & friends[other]) for other in others}
                if any(shared.values()):
                    likely[person] = min(shared, key=lambda other: (-shared[other], other))
            return likely
            """,
        ),
        fast=(
            """
            friends = {}
            for a, b in pairs:
                friends.setdefault(a, set()).add(b)
                friends.setdefault(b, set()).add(a)
            likely = {}
            for person in sorted(friends):
                shared = {}
                for friend in friends[person]:
                    for other in friends[friend]:
                        if other != person and other not in friends[person]:
                            shared[other] = shared.get(other, 0) + 1
                best, most = None, 0
                for other in sorted(shared):
                    if shared[other] > most:
                        best, most = other, shared[other]
                if best is not None:
                    likely[person] = best
            return likely
            """,
            """
            from collections import Counter, defaultdict

            friends = defaultdict(set)
            for a, b in pairs:
                friends[a].add(b)
                friends[b].add(a)
            likely = {}
            for person in sorted(friends):
                known = friends[person]
                shared = Counter(other for friend in known for other in friends[friend] - known)
                del shared[person]
                if shared:
                    likely[person] = min(shared, key=lambda other: (-shared[other], other))
            return likely
            """,
        ),
        inputs="""
            chosen = {(rng.randint(0, size), rng.randint(0, size)) for _ in range(3 * size)}
            pairs = sorted({(min(pair), max(pair)) for pair in chosen if pair[0] != pair[1]})
            rng.shuffle(pairs)
        """,
        size=80,
        themes=(
            "likely_friends pairs person friends friend",
            "next_partners deals firm partners partner",
            "missing_links cables router neighbours neighbour",
        ),
    ),
)
