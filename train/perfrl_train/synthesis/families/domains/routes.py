"""Families about ways: distances, prices, places passed."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def distances(roads: dict[int, list[int]], start: int) -> dict[int, int]:",
        doc="The number of roads from start to each place that can be reached.",
        slow=(
            """
            found = {start: 0}
            queue = [start]
            visited = [start]
            while queue:
                place = queue.pop(0)
                for near in roads.get(place, []):
                    if near not in visited:
                        visited.append(near)
                        found[near] = found[place] + 1
                        queue.append(near)
            return found
            """,
            """
            levels = [[start]]
            while levels[-1]:
                following = []
                for place in levels[-1]:
                    for near in roads.get(place, []):
                        if near not in following and not any(near in level for level in levels):
                            following.append(near)
                levels.append(following)
            return {place: steps for steps, level in enumerate(levels) for place in level}
            """,
        ),
        fast=(
            """
            from collections import deque

            found = {start: 0}
            queue = deque([start])
            while queue:
                place = queue.popleft()
                for near in roads.get(place, ()):
                    if near not in found:
                        found[near] = found[place] + 1
                        queue.append(near)
            return found
            """,
        ),
        inputs="""
            roads = {place: [rng.randint(0, size) for _ in range(3)] for place in range(size)}
            start = rng.randint(0, size)
        """,
        size=1500,
        themes=(
            "distances roads start place near",
            "hop_counts cables origin server peer",
            "degrees_apart friends person friend acquaintance",
        ),
    ),
    Pattern(
        head="def cheapest_trips(flights: list[tuple[int, int, int]], start: int) -> dict[int, int]:",
        doc="The lowest price from start to each airport that can be reached, by airport.",
        slow=(
            """
            best = {start: 0}
            changed = True
            while changed:
                changed = False
                for source, target, price in flights[::-1]:
                    if source in best and best[source] + price < best.get(target, float("inf")):
                        best[target] = best[source] + price
                        changed = True
            return dict(sorted(best.items()))
            """,
            """
            best = {start: 0}
            done = []
            while len(done) < len(best):
                airport = min((a for a in best if a not in done), key=lambda a: best[a])
                done.append(airport)
                for source, target, price in flights:
                    if source == airport:
                        if target not in best or best[airport] + price < best[target]:
                            best[target] = best[airport] + price
            return dict(sorted(best.items()))
            """,
        ),
        fast=(
            """
            import heapq

            leaving = {}
            for source, target, price in flights:
                leaving.setdefault(source, []).append((target, price))
            best = {}
            queue = [(0, start)]
            while queue:
                total, airport = heapq.heappop(queue)
                if airport not in best:
                    best[airport] = total
                    for target, price in leaving.get(airport, ()):
                        if target not in best:
                            heapq.heappush(queue, (total + price, target))
            return dict(sorted(best.items()))
            """,
        ),
        inputs="""
            flights = [(i, i + 1, 3) for i in range(size)]
            for _ in range(2 * size):
                flights.append((rng.randint(0, size), rng.randint(0, size), rng.randint(50, 900)))
            start = 0
        """,
        size=250,
        themes=(
            "cheapest_trips flights start airport price",
            "quickest_ways streets home_corner corner minutes",
            "least_loss wires plant node loss",
        ),
    ),
    Pattern(
        head="def visited_cells(moves: str) -> int:",
        doc="How many different places a robot sees that moves north, south, east or west (NSEW).",
        slow=(
            """
            x, y = 0, 0
            seen = [(0, 0)]
            for move in moves:
                if move == "N":
                    y += 1
                elif move == "S":
                    y -= 1
                elif move == "E":
                    x += 1
                elif move == "W":
                    x -= 1
                if (x, y) not in seen:
                    seen.append((x, y))
            return len(seen)
            """,
            """
            path = [(0, 0)]
            for i in range(1, len(moves) + 1):
                done = moves[:i]
                path.append((done.count("E") - done.count("W"), done.count("N") - done.count("S")))
            return len(set(path))
            """,
        ),
        fast=(
            """
            x, y = 0, 0
            seen = {(0, 0)}
            for move in moves:
                if move == "N":
                    y += 1
                elif move == "S":
                    y -= 1
                elif move == "E":
                    x += 1
                elif move == "W":
                    x -= 1
                seen.add((x, y))
            return len(seen)
            """,
        ),
        inputs="""
            moves = "".join(rng.choice("NNEESW") for _ in range(size))
        """,
        size=2500,
        themes=(
            "visited_cells moves move seen",
            "fields_mown commands command mown",
            "spots_checked route turn checked",
        ),
    ),
)
