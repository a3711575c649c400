"""Families about points in the plane."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def closest_squared(points: list[tuple[int, int]]) -> int:",
        doc="The least squared distance of two of the points; there are at least two.",
        slow=(
            """
            best = None
            for i in range(len(points)):
                for j in range(i + 1, len(points)):
                    dx = points[i][0] - points[j][0]
                    dy = points[i][1] - points[j][1]
                    if best is None or dx * dx + dy * dy < best:
                        best = dx * dx + dy * dy
            return best
            """,
            """
            from itertools import combinations

            return min([(a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 for a, b in combinations(points, 2)])
            """,
        ),
        fast=(
            """
            ordered = sorted(points)
            best = None
            for i, (x, y) in enumerate(ordered):
                for j in range(i + 1, len(ordered)):
                    dx = ordered[j][0] - x
                    if best is not None and dx * dx >= best:
                        break
                    dy = ordered[j][1] - y
                    if best is None or dx * dx + dy * dy < best:
                        best = dx * dx + dy * dy
            return best
            """,
        ),
        inputs="""
            points = [(rng.randint(0, 9000), rng.randint(0, 9000)) for _ in range(size)]
        """,
        size=500,
        smallest=2,
        themes=("closest_squared points", "nearest_pair stars", "tightest_spacing drill_holes"),
    ),
    Pattern(
        head="def pairwise_travel(stops: list[tuple[int, int]]) -> int:",
        doc="The sum of the distances along streets between every two stops.",
        slow=(
            """
            total = 0
            for i in range(len(stops)):
                for j in range(i):
                    total += abs(stops[i][0] - stops[j][0]) + abs(stops[i][1] - stops[j][1])
            return total
            """,
            """
            from itertools import combinations

            return sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in combinations(stops, 2))
            """,
            """
            total = 0
            for x, y in stops:
                for other_x, other_y in stops:
                    total += abs(x - other_x) + abs(y - other_y)
            return total // 2
            """,
        ),
        fast=(
            """
            total = 0
            for axis in (0, 1):
                before = 0
                for count, value in enumerate(sorted(stop[axis] for stop in stops)):
                    total += count * value - before
                    before += value
            return total
            """,
        ),
        inputs="""
            stops = [(rng.randint(-99, 99), rng.randint(-99, 99)) for _ in range(size)]
        """,
        size=600,
        themes=("pairwise_travel stops stop", "cable_needed sockets socket", "total_separation ships ship"),
    ),
    Pattern(
        head="def pareto_front(offers: list[tuple[int, int]]) -> list[tuple[int, int]]:",
        doc="The offers (price, quality) that no other beats in both, sorted; none is listed twice.",
        slow=(
            """
            front = []
            for offer in offers:
                beaten = False
                for other in offers:
                    if other != offer and other[0] <= offer[0] and other[1] >= offer[1]:
                        beaten = True
                if not beaten and offer not in front:
                    front.append(offer)
            return sorted(front)
            """,
            """
            return sorted(
                {
                    (price, quality)
                    for price, quality in offers
                    if not [o for o in offers if o[0] <= price and o[1] >= quality and o != (price, quality)]
                }
            )
            """,
        ),
        fast=(
            """
            front = []
            for price, quality in sorted(offers, key=lambda offer: (offer[0], -offer[1])):
                if not front or quality > front[-1][1]:
                    front.append((price, quality))
            return front
            """,
        ),
        inputs="""
            offers = [(rng.randint(0, size), rng.randint(0, size)) for _ in range(size)]
        """,
        size=700,
        themes=(
            "pareto_front offers offer price quality",
            "useful_routes routes route minutes comfort",
            "best_models models model error_rate speed",
        ),
    ),
    Pattern(
        head="def count_squares_in(points: list[tuple[int, int]]) -> int:",
        doc="How many upright squares have all four corners among the points.",
        slow=(
            """
            count = 0
            for i, (x, y) in enumerate(points):
                for j, (a, b) in enumerate(points):
                    if a - x == b - y and a > x:
                        if (x, b) in points and (a, y) in points:
                            if (x, y) not in points[:i] and (a, b) not in points[:j]:
                                count += 1
            return count
            """,
            """
            corners = sorted(set(points))
            count = 0
            for x, y in corners:
                for side in range(1, max(c[0] for c in corners) - x + 1):
                    others = [(x + side, y), (x, y + side), (x + side, y + side)]
                    if len([c for c in corners if c in others]) == 3:
                        count += 1
            return count
            """,
        ),
        fast=(
            """
            corners = set(points)
            by_column = {}
            for x, y in corners:
                by_column.setdefault(x, []).append(y)
            count = 0
            for x, y in corners:
                for other in by_column[x]:
                    side = other - y
                    if side > 0 and (x + side, y) in corners and (x + side, other) in corners:
                        count += 1
            return count
            """,
        ),
        inputs="""
            side = 3 + size // 12
            points = [(rng.randint(0, side), rng.randint(0, side)) for _ in range(size)]
        """,
        size=220,
        themes=(
            "count_squares_in points corners",
            "square_frames pegs frame_pegs",
            "square_courts posts poles",
        ),
    ),
    Pattern(
        head="def shift_to_origin(outline: list[tuple[int, int]]) -> list[tuple[int, int]]:",
        doc="The outline moved so that its lowest x and y are 0.",
        slow=(
            """
            moved = []
            for x, y in outline:
                left = min([point[0] for point in outline])
                bottom = min([point[1] for point in outline])
                moved.append((x - left, y - bottom))
            return moved
            """,
            """
            return [
                (x - min(point[0] for point in outline), y - min(point[1] for point in outline))
                for x, y in outline
            ]
            """,
            """
            moved = []
            for i in range(len(outline)):
                left, bottom = outline[0]
                for point in outline:
                    if point[0] < left:
                        left = point[0]
                    if point[1] < bottom:
                        bottom = point[1]
                moved = moved + [(outline[i][0] - left, outline[i][1] - bottom)]
            return moved
            """,
        ),
        fast=(
            """
            left = min((x for x, _ in outline), default=0)
            bottom = min((y for _, y in outline), default=0)
            return [(x - left, y - bottom) for x, y in outline]
            """,
        ),
        inputs="""
            outline = [(rng.randint(-500, 500), rng.randint(-500, 500)) for _ in range(size)]
        """,
        size=600,
        themes=(
            "shift_to_origin outline point moved",
            "normalize_track track position placed",
            "crop_stroke stroke sample aligned",
        ),
    ),
)
