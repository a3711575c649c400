"""Families about games, walks and chains, where what is known is not worked out again."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def roll_totals(dice: list[int]) -> dict[int, int]:",
        doc="How often each total comes up over all outcomes of dice with so many sides, lowest first.",
        slow=(
            """
            from itertools import product

            ways = {}
            for faces in product(*[range(1, sides + 1) for sides in dice]):
                total = sum(faces)
                ways[total] = ways.get(total, 0) + 1
            return dict(sorted(ways.items()))
            """,
            """
            outcomes = [0]
            for sides in dice:
                outcomes = [total + face for total in outcomes for face in range(1, sides + 1)]
            ways = {}
            for total in sorted(set(outcomes)):
                ways[total] = outcomes.count(total)
            return ways
            """,
            """
            ways = {}

            def roll(first, total):
                if first == len(dice):
                    if total not in ways:
                        ways[total] = 0
                    ways[total] += 1
                    return
                for face in range(1, dice[first] + 1):
                    roll(first + 1, total + face)

            roll(0, 0)
            return {total: ways[total] for total in sorted(ways)}
            """,
        ),
        fast=(
            """
            ways = {0: 1}
            for sides in dice:
                longer = {}
                for total, count in ways.items():
                    for face in range(1, sides + 1):
                        longer[total + face] = longer.get(total + face, 0) + count
                ways = longer
            return dict(sorted(ways.items()))
            """,
            """
            counts = [1]
            for sides in dice:
                wider = [0] * (len(counts) + sides - 1)
                for place, count in enumerate(counts):
                    for face in range(sides):
                        wider[place + face] += count
                counts = wider
            return dict(enumerate(counts, start=len(dice)))
            """,
        ),
        inputs="""
            kinds = (4, 6, 8) if size == 7 else (1, 2, 3, 6)
            dice = [kinds[i % len(kinds)] for i in range(min(size, 7))]
            rng.shuffle(dice)
        """,
        size=7,
        themes=(
            "roll_totals dice sides face total",
            "spin_results wheels fields field amount",
            "survey_marks questions grades grade mark",
        ),
    ),
    Pattern(
        head="def card_lead(cards: list[int]) -> int:",
        doc="The lead of the first of two who in turn take a card from either end, both playing their best.",
        slow=(
            """
            if not cards:
                return 0
            return max(cards[0] - card_lead(cards[1:]), cards[-1] - card_lead(cards[:-1]))
            """,
            """
            def lead(left, right):
                if left > right:
                    return 0
                if left == right:
                    return cards[left]
                take_left = cards[left] - lead(left + 1, right)
                take_right = cards[right] - lead(left, right - 1)
                return max(take_left, take_right)

            return lead(0, len(cards) - 1)
            """,
            """
            def play(left, right, mine, others, my_turn):
                if left > right:
                    return mine - others
                if my_turn:
                    return max(
                        play(left + 1, right, mine + cards[left], others, False),
                        play(left, right - 1, mine + cards[right], others, False),
                    )
                return min(
                    play(left + 1, right, mine, others + cards[left], True),
                    play(left, right - 1, mine, others + cards[right], True),
                )

            return play(0, len(cards) - 1, 0, 0, True)
            """,
        ),
        fast=(
            """
            from functools import cache

            @cache
            def lead(left, right):
                if left > right:
                    return 0
                if left == right:
                    return cards[left]
                take_left = cards[left] - lead(left + 1, right)
                take_right = cards[right] - lead(left, right - 1)
                return max(take_left, take_right)

            return lead(0, len(cards) - 1)
            """,
            """
            leads = list(cards)
            for length in range(2, len(cards) + 1):
                for left in range(len(cards) - length + 1):
                    right = left + length - 1
                    leads[left] = max(cards[left] - leads[left + 1], cards[right] - leads[left])
            return leads[0] if leads else 0
            """,
            """
            known = {}
            for left in range(len(cards) - 1, -1, -1):
                for right in range(left, len(cards)):
                    take_left = cards[left] - known.get((left + 1, right), 0)
                    take_right = cards[right] - known.get((left, right - 1), 0)
                    known[left, right] = max(take_left, take_right)
            return known[0, len(cards) - 1] if cards else 0
            """,
        ),
        inputs="""
            cards = [rng.randint(1, 9 if size < 6 else 60) for _ in range(size)]
        """,
        size=18,
        themes=("card_lead cards card", "coin_margin coins coin", "plot_advantage plots plot"),
    ),
    Pattern(
        head="def longest_growth(names: list[str]) -> int:",
        doc="The length of the longest chain in which each name is the one before with one letter added.",
        helpers="""
            def grows_into(short, full):
                if len(full) != len(short) + 1:
                    return False
                return any(full[:i] + full[i + 1 :] == short for i in range(len(full)))
        """,
        slow=(
            """
            ordered = sorted(names, key=len)
            best = [1] * len(ordered)
            for i in range(len(ordered)):
                for j in range(i):
                    if grows_into(ordered[j], ordered[i]):
                        best[i] = max(best[i], best[j] + 1)
            return max(best, default=0)
            """,
            """
            ordered = sorted(set(names), key=len)
            best = {}
            for name in ordered:
                best[name] = 1
                for i in range(len(name)):
                    shorter = name[:i] + name[i + 1 :]
                    if shorter in names:
                        best[name] = max(best[name], best[shorter] + 1)
            return max(best.values()) if best else 0
            """,
            """
            unique = sorted(set(names))
            reached = {name: 1 for name in unique}
            changed = True
            while changed:
                changed = False
                for name in unique:
                    for i in range(len(name)):
                        shorter = name[:i] + name[i + 1 :]
                        for other in unique:
                            if other == shorter and reached[other] + 1 > reached[name]:
                                reached[name] = reached[other] + 1
                                changed = True
            return max(reached.values(), default=0)
            """,
        ),
        fast=(
            """
            ordered = sorted(set(names), key=len)
            best = {}
            for name in ordered:
                best[name] = 1
                for i in range(len(name)):
                    shorter = name[:i] + name[i + 1 :]
                    if shorter in best:
                        best[name] = max(best[name], best[shorter] + 1)
            return max(best.values()) if best else 0
            """,
            """
            best = {}
            for name in sorted(names, key=len):
                shorter = [name[:i] + name[i + 1 :] for i in range(len(name))]
                best[name] = 1 + max([best.get(other, 0) for other in shorter], default=0)
            return max(best.values(), default=0)
            """,
        ),
        inputs="""
            names = []
            for _ in range(size):
                cut = rng.randint(0, 3)
                name = rng.choice(["c", "ab", *names])
                name = name[:cut] + rng.choice("ab") + name[cut:] if len(name) < 12 else "b"
                names.append(name if rng.random() < 0.8 else name[::-1])
            rng.shuffle(names)
        """,
        size=500,
        themes=("longest_growth names name", "longest_mutation genes gene", "upgrade_steps serials serial"),
    ),
    Pattern(
        head="def longest_descent(heights: list[list[int]]) -> int:",
        doc="The most places a walk can visit when every step goes to a lower one of the four next to it.",
        slow=(
            """
            def walk(row, column):
                longest = 0
                for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    r, c = row + down, column + right
                    if 0 <= r < len(heights) and 0 <= c < len(heights[0]):
                        if heights[r][c] < heights[row][column]:
                            longest = max(longest, walk(r, c))
                return longest + 1

            best = 0
            for row in range(len(heights)):
                for column in range(len(heights[0])):
                    best = max(best, walk(row, column))
            return best
            """,
            """
            best = 0
            walks = [(row, column, 1) for row, line in enumerate(heights) for column in range(len(line))]
            while walks:
                row, column, count = walks.pop()
                best = max(best, count)
                here = heights[row][column]
                for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
                    if r < 0 or c < 0 or r >= len(heights) or c >= len(heights[r]):
                        continue
                    if heights[r][c] < here:
                        walks.append((r, c, count + 1))
            return best
            """,
            """
            def extend(path):
                row, column = path[-1]
                longest = path
                for spot in [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]:
                    inside = spot[0] in range(len(heights)) and spot[1] in range(len(heights[0]))
                    if inside and heights[spot[0]][spot[1]] < heights[row][column]:
                        longer = extend(path + [spot])
                        if len(longer) > len(longest):
                            longest = longer
                return longest

            spots = [(row, column) for row in range(len(heights)) for column in range(len(heights[0]))]
            return max([len(extend([spot])) for spot in spots], default=0)
            """,
        ),
        fast=(
            """
            from functools import cache

            @cache
            def walk(row, column):
                longest = 0
                for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    r, c = row + down, column + right
                    if 0 <= r < len(heights) and 0 <= c < len(heights[0]):
                        if heights[r][c] < heights[row][column]:
                            longest = max(longest, walk(r, c))
                return longest + 1

            best = 0
            for row in range(len(heights)):
                for column in range(len(heights[0])):
                    best = max(best, walk(row, column))
            return best
            """,
            """
            spots = [(row, column) for row in range(len(heights)) for column in range(len(heights[0]))]
            spots.sort(key=lambda spot: heights[spot[0]][spot[1]])
            counts = {}
            for row, column in spots:
                longest = 0
                for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
                    if (r, c) in counts and heights[r][c] < heights[row][column]:
                        longest = max(longest, counts[r, c])
                counts[row, column] = longest + 1
            return max(counts.values(), default=0)
            """,
        ),
        inputs="""
            width = size if size > 8 else rng.randint(1, 6)
            heights = [[60 - 2 * (i + k) + rng.randint(0, 2) for k in range(width)] for i in range(size)]
            rng.shuffle(heights[0] if heights and size < 9 else [])
        """,
        size=9,
        themes=(
            "longest_descent heights row column",
            "cooling_path temperatures belt place_no",
            "stream_length terrain north east",
        ),
    ),
)
