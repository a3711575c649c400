"""Families about what spreads over a plan, a picture or a heap."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def smoke_minutes(plan: list[str]) -> list[list[int]]:",
        doc="When what spreads from F is at each place, a minute a step and not through #; -1 if never.",
        slow=(
            """
            height = len(plan)
            minutes = [[0 if mark == "F" else -1 for mark in line] for line in plan]
            now = 0
            spreading = True
            while spreading:
                spreading = False
                for r in range(height):
                    for c in range(len(plan[r])):
                        if minutes[r][c] == now:
                            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                                if 0 <= y < height and 0 <= x < len(plan[y]):
                                    if plan[y][x] != "#" and minutes[y][x] == -1:
                                        minutes[y][x] = now + 1
                                        spreading = True
                now += 1
            return minutes
            """,
            """
            queue = [(r, c, 0) for r, line in enumerate(plan) for c, mark in enumerate(line) if mark == "F"]
            minutes = [[-1] * len(line) for line in plan]
            seen = []
            while queue:
                r, c, minute = queue.pop(0)
                if (r, c) not in seen:
                    seen.append((r, c))
                    minutes[r][c] = minute
                    for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= y < len(plan) and 0 <= x < len(plan[y]) and plan[y][x] != "#":
                            queue.append((y, x, minute + 1))
            return minutes
            """,
            """
            free = {(r, c) for r, line in enumerate(plan) for c, mark in enumerate(line) if mark != "#"}

            def minute_at(place):
                level, seen, minute = {place}, {place}, 0
                while level:
                    if any(plan[r][c] == "F" for r, c in level):
                        return minute
                    near = {(r + a, c + b) for r, c in level for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))}
                    level = (near & free) - seen
                    seen |= level
                    minute += 1
                return -1

            places = [[(r, c) for c in range(len(line))] for r, line in enumerate(plan)]
            return [[minute_at(place) if place in free else -1 for place in line] for line in places]
            """,
        ),
        fast=(
            """
            from collections import deque

            queue = deque((r, c) for r, line in enumerate(plan) for c, mark in enumerate(line) if mark == "F")
            minutes = [[0 if mark == "F" else -1 for mark in line] for line in plan]
            while queue:
                r, c = queue.popleft()
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < len(plan) and 0 <= x < len(plan[y]) and plan[y][x] != "#":
                        if minutes[y][x] == -1:
                            minutes[y][x] = minutes[r][c] + 1
                            queue.append((y, x))
            return minutes
            """,
            """
            height = len(plan)
            minutes = [[0 if mark == "F" else -1 for mark in line] for line in plan]
            edge = [(r, c) for r in range(height) for c in range(len(plan[r])) if plan[r][c] == "F"]
            now = 0
            while edge:
                now += 1
                following = []
                for r, c in edge:
                    for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= y < height and 0 <= x < len(plan[y]):
                            if plan[y][x] != "#" and minutes[y][x] == -1:
                                minutes[y][x] = now
                                following.append((y, x))
                edge = following
            return minutes
            """,
        ),
        inputs="""
            plan = ["".join(rng.choice("F.....##") for _ in range(size)) for _ in range(size)]
            if size > 12:
                hall, wall = "." * size, "#" * (size - 1)
                plan = [hall, wall + ".", hall, "." + wall] * (size // 4)
                plan[0] = "F" + hall[1:]
        """,
        size=24,
        smallest=1,
        themes=(
            "smoke_minutes plan minutes minute",
            "flood_hours valley hours hour",
            "rumour_days town days day",
        ),
    ),
    Pattern(
        head="def soften(image: list[list[int]], radius: int) -> list[list[int]]:",
        doc="Each value as the mean of all at most radius away in rows and columns, rounded down.",
        slow=(
            """
            height, width = len(image), len(image[0])
            result = []
            for y in range(height):
                line = []
                for x in range(width):
                    total = 0
                    count = 0
                    for near_y in range(max(0, y - radius), min(height, y + radius + 1)):
                        for near_x in range(max(0, x - radius), min(width, x + radius + 1)):
                            total += image[near_y][near_x]
                            count += 1
                    line.append(total // count)
                result.append(line)
            return result
            """,
            """
            result = []
            for y in range(len(image)):
                result.append([])
                for x in range(len(image[y])):
                    near = []
                    for row in image[max(0, y - radius) : y + radius + 1]:
                        near = near + row[max(0, x - radius) : x + radius + 1]
                    result[y].append(sum(near) // len(near))
            return result
            """,
            """
            def mean(y, x):
                rows = image[max(0, y - radius) : y + radius + 1]
                near = [row[max(0, x - radius) : x + radius + 1] for row in rows]
                return sum(map(sum, near)) // sum(map(len, near))

            return [[mean(y, x) for x in range(len(image[0]))] for y in range(len(image))]
            """,
        ),
        fast=(
            """
            height, width = len(image), len(image[0])
            sums = [[0] * (width + 1)]
            for row in image:
                before = sums[-1]
                sums.append([0])
                in_row = 0
                for x in range(width):
                    in_row += row[x]
                    sums[-1].append(before[x + 1] + in_row)
            result = []
            for y in range(height):
                line = []
                top, bottom = max(0, y - radius), min(height, y + radius + 1)
                for x in range(width):
                    left, right = max(0, x - radius), min(width, x + radius + 1)
                    total = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left]
                    line.append(total // ((bottom - top) * (right - left)))
                result.append(line)
            return result
            """,
            """
            from itertools import accumulate

            def sums_near(lines):
                result = []
                for line in lines:
                    upto = [0, *accumulate(line)]
                    last = len(line)
                    spans = [(max(0, i - radius), min(last, i + radius + 1)) for i in range(last)]
                    result.append([upto[end] - upto[start] for start, end in spans])
                return result

            sums = sums_near(zip(*sums_near(image)))
            counts = sums_near(zip(*sums_near([[1] * len(row) for row in image])))
            columns = [[total // count for total, count in zip(*both)] for both in zip(sums, counts)]
            return [list(row) for row in zip(*columns)]
            """,
        ),
        inputs="""
            image = [[rng.randint(0, 255) for _ in range(size + 1)] for _ in range(size)]
            radius = rng.randint(0, 3) if size < 20 else 8
        """,
        size=52,
        smallest=1,
        themes=("soften image radius", "smooth_terrain terrain reach", "local_means soil distance"),
    ),
    Pattern(
        head="def settle_sand(heights: list[list[int]]) -> list[list[int]]:",
        doc="The piles once none is over 3: such a one gives a grain to each of its four sides, repeatedly.",
        slow=(
            """
            piles = [list(row) for row in heights]
            height, width = len(piles), len(piles[0])
            full = (0, 0)
            while full is not None:
                full = None
                for r in range(height):
                    for c in range(width):
                        if full is None and piles[r][c] > 3:
                            full = (r, c)
                if full is not None:
                    r, c = full
                    piles[r][c] -= 4
                    for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        if 0 <= y < height and 0 <= x < width:
                            piles[y][x] += 1
            return piles
            """,
            """
            piles = [row[:] for row in heights]
            while any(pile > 3 for row in piles for pile in row):
                full = [(r, c) for r, row in enumerate(piles) for c, pile in enumerate(row) if pile > 3]
                r, c = full[0]
                piles[r][c] -= 4
                if r > 0:
                    piles[r - 1][c] += 1
                if r + 1 < len(piles):
                    piles[r + 1][c] += 1
                if c > 0:
                    piles[r][c - 1] += 1
                if c + 1 < len(piles[r]):
                    piles[r][c + 1] += 1
            return piles
            """,
            """
            piles = [list(row) for row in heights]
            highest = max(map(max, piles))
            while highest > 3:
                r = [max(row) for row in piles].index(highest)
                c = piles[r].index(highest)
                piles[r][c] -= 4
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if y in range(len(piles)) and x in range(len(piles[y])):
                        piles[y][x] += 1
                highest = max(map(max, piles))
            return piles
            """,
        ),
        fast=(
            """
            piles = [list(row) for row in heights]
            height, width = len(piles), len(piles[0])
            full = [(r, c) for r in range(height) for c in range(width) if piles[r][c] > 3]
            while full:
                r, c = full.pop()
                piles[r][c] -= 4
                if piles[r][c] > 3:
                    full.append((r, c))
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < height and 0 <= x < width:
                        piles[y][x] += 1
                        if piles[y][x] == 4:
                            full.append((y, x))
            return piles
            """,
            """
            piles = [row[:] for row in heights]
            full = {(r, c) for r, row in enumerate(piles) for c, pile in enumerate(row) if pile > 3}
            while full:
                r, c = full.pop()
                grains, piles[r][c] = divmod(piles[r][c], 4)
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < len(piles) and 0 <= x < len(piles[y]):
                        piles[y][x] += grains
                        if piles[y][x] > 3:
                            full.add((y, x))
            return piles
            """,
        ),
        inputs="""
            heights = [[rng.randint(0, 5) for _ in range(size)] for _ in range(size)]
        """,
        size=20,
        smallest=1,
        themes=(
            "settle_sand heights piles pile",
            "calm_halls guests halls hall",
            "unload_racks loads racks rack",
        ),
    ),
)
