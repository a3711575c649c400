"""Families about blocks, tiles and letters on a grid."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def tower_heights(drops: list[tuple[int, int, int]]) -> list[int]:",
        doc="The highest top after each of the drops, blocks (left, width, height) falling onto one another.",
        slow=(
            """
            landed = []
            tallest = []
            for left, width, height in drops:
                floor = 0
                for other_left, other_width, top in landed:
                    if other_left < left + width and left < other_left + other_width:
                        floor = max(floor, top)
                landed.append((left, width, floor + height))
                tallest.append(max([top for _, _, top in landed]))
            return tallest
            """,
            """
            levels = [0] * max([left + width for left, width, _ in drops] + [0])
            tallest = []
            for left, width, height in drops:
                top = height + max(levels[left : left + width])
                for x in range(left, left + width):
                    levels[x] = top
                tallest.append(max(levels))
            return tallest
            """,
            """
            taken = set()
            tallest = []
            for left, width, height in drops:
                columns = range(left, left + width)
                bottom = max([y for _, y in taken] + [0]) + 1
                while bottom > 1 and not any((x, bottom - 1) in taken for x in columns):
                    bottom -= 1
                for x in columns:
                    for y in range(bottom, bottom + height):
                        taken.add((x, y))
                tallest.append(max([y for _, y in taken]))
            return tallest
            """,
        ),
        fast=(
            """
            levels = [0] * max([left + width for left, width, _ in drops] + [0])
            tallest = []
            highest = 0
            for left, width, height in drops:
                top = height + max(levels[left : left + width])
                for x in range(left, left + width):
                    levels[x] = top
                highest = max(highest, top)
                tallest.append(highest)
            return tallest
            """,
            """
            levels = {}
            tallest = []
            for left, width, height in drops:
                top = height + max(levels.get(x, 0) for x in range(left, left + width))
                levels.update(dict.fromkeys(range(left, left + width), top))
                tallest.append(max(top, tallest[-1]) if tallest else top)
            return tallest
            """,
        ),
        inputs="""
            drops = [(rng.randint(0, 2 * size), rng.randint(1, 5), rng.randint(1, 4)) for _ in range(size)]
        """,
        size=500,
        themes=("tower_heights drops tallest", "stack_tops crates peaks", "snow_records slabs maxima"),
    ),
    Pattern(
        head="def tile_kinds(tiles: list[str]) -> list[int]:",
        doc="How many tiles, rows joined by slashes, are of each kind, in order; turning changes no kind.",
        helpers="""
            def turned(tile):
                rows = tile.split("/")
                return "/".join("".join(column) for column in zip(*rows[::-1]))
        """,
        slow=(
            """
            kinds = []
            counts = []
            for tile in tiles:
                known = False
                for i in range(len(kinds)):
                    view = kinds[i]
                    for _ in range(4):
                        if view == tile and not known:
                            known = True
                            counts[i] += 1
                        view = turned(view)
                if not known:
                    kinds.append(tile)
                    counts.append(1)
            return counts
            """,
            """
            counts = {}
            for tile in tiles:
                for kind in counts:
                    half = turned(turned(kind))
                    if tile in (kind, turned(kind), half, turned(half)):
                        counts[kind] += 1
                        break
                else:
                    counts[tile] = 1
            return list(counts.values())
            """,
            """
            left = list(tiles)
            counts = []
            while left:
                views = [left[0]]
                while len(views) < 4:
                    views.append(turned(views[-1]))
                counts.append(len([tile for tile in left if tile in views]))
                left = [tile for tile in left if tile not in views]
            return counts
            """,
        ),
        fast=(
            """
            kinds = {}
            counts = []
            for tile in tiles:
                if tile not in kinds:
                    view = tile
                    for _ in range(4):
                        kinds[view] = len(counts)
                        view = turned(view)
                    counts.append(0)
                counts[kinds[tile]] += 1
            return counts
            """,
            """
            first_view = {}
            counts = {}
            for tile in tiles:
                if tile not in first_view:
                    half = turned(turned(tile))
                    for view in (tile, turned(tile), half, turned(half)):
                        first_view[view] = tile
                kind = first_view[tile]
                counts[kind] = counts.get(kind, 0) + 1
            return list(counts.values())
            """,
        ),
        inputs="""
            rows = ["...", "..#", ".#.", "#..", "##.", ".##", "#.#", "###"]
            tiles = ["/".join(rng.choice(rows) for _ in range(3)) for _ in range(size)]
        """,
        size=260,
        themes=(
            "tile_kinds tiles tile kinds kind",
            "glyph_shapes glyphs glyph shapes shape",
            "part_forms parts part forms form",
        ),
    ),
    Pattern(
        head="def hidden_words(letters: list[str], words: list[str]) -> list[str]:",
        doc="The words that stand among the letters, along a row or a column, forwards or backwards.",
        slow=(
            """
            found = []
            height, width = len(letters), len(letters[0])
            for word in words:
                hidden = False
                for r in range(height):
                    for c in range(width):
                        for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                            y, x, matched = r, c, 0
                            while matched < len(word) and 0 <= y < height and 0 <= x < width:
                                if letters[y][x] != word[matched]:
                                    break
                                y, x, matched = y + down, x + right, matched + 1
                            if matched == len(word):
                                hidden = True
                if hidden:
                    found.append(word)
            return found
            """,
            """
            def lines():
                down = []
                for c in range(len(letters[0])):
                    text = ""
                    for r in range(len(letters)):
                        text += letters[r][c]
                    down.append(text)
                return letters + down

            return [word for word in words if any(word in line or word[::-1] in line for line in lines())]
            """,
            """
            fragments = []
            for line in letters + ["".join(column) for column in zip(*letters)]:
                for start in range(len(line)):
                    for end in range(start + 1, len(line) + 1):
                        fragments.append(line[start:end])
            found = []
            for word in words:
                if word in fragments or word[::-1] in fragments:
                    found.append(word)
            return found
            """,
        ),
        fast=(
            """
            lines = letters + ["".join(column) for column in zip(*letters)]
            return [word for word in words if any(word in line or word[::-1] in line for line in lines)]
            """,
            """
            lines = letters + ["".join(column) for column in zip(*letters)]
            text = "/".join(lines + [line[::-1] for line in lines])
            found = []
            for word in words:
                if word in text:
                    found.append(word)
            return found
            """,
        ),
        inputs="""
            letters = ["".join(rng.choice("ABCD") for _ in range(size)) for _ in range(size)]
            words = ["".join(rng.choice("ABCD") for _ in range(rng.randint(1, 9))) for _ in range(size)]
        """,
        size=44,
        smallest=1,
        themes=(
            "hidden_words letters words word",
            "woven_motifs cloth motifs motif",
            "gene_sites strands sites site",
        ),
    ),
)
