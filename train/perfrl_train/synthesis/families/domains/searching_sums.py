"""Families about the sums of choices and of ranges that change."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def fullest_trunk(boxes: list[int], space: int) -> int:",
        doc="The most of the space that a choice of boxes fills without going over.",
        slow=(
            """
            best = 0
            for chosen in range(2 ** len(boxes)):
                total = 0
                for i in range(len(boxes)):
                    if chosen >> i & 1:
                        total += boxes[i]
                if best < total <= space:
                    best = total
            return best
            """,
            """
            def fill(first, used):
                if used > space:
                    return 0
                if first == len(boxes):
                    return used
                return max(fill(first + 1, used), fill(first + 1, used + boxes[first]))

            return fill(0, 0)
            """,
            """
            from itertools import combinations

            best = 0
            for count in range(len(boxes) + 1):
                for chosen in combinations(boxes, count):
                    if sum(chosen) <= space:
                        best = max(best, sum(chosen))
            return best
            """,
            """
            totals = [0]
            for box in boxes:
                totals = totals + [total + box for total in totals]
            fitting = []
            for total in totals:
                if total <= space:
                    fitting.append(total)
            return max(fitting)
            """,
        ),
        fast=(
            """
            from bisect import bisect_right

            middle = len(boxes) // 2
            totals = [0]
            for box in boxes[:middle]:
                totals = totals + [total + box for total in totals]
            others = [0]
            for box in boxes[middle:]:
                others = others + [total + box for total in others]
            others.sort()
            fitting = []
            for total in totals:
                if total <= space:
                    fitting.append(total + others[bisect_right(others, space - total) - 1])
            return max(fitting)
            """,
            """
            halves = []
            for half in (boxes[::2], boxes[1::2]):
                totals = {0}
                for box in half:
                    totals |= {total + box for total in totals}
                halves.append(sorted(totals))
            best = 0
            high = len(halves[1]) - 1
            for low in halves[0]:
                while high >= 0 and low + halves[1][high] > space:
                    high -= 1
                if high < 0:
                    break
                best = max(best, low + halves[1][high])
            return best
            """,
        ),
        inputs="""
            boxes = [rng.randint(1, 25 if size < 12 else 10**6) for _ in range(size)]
            space = rng.randint(0, 15 * size) if size < 12 else sum(boxes) * 6 // 10
        """,
        size=16,
        themes=(
            "fullest_trunk boxes box space",
            "fullest_disk clips clip quota",
            "nearest_budget wishes wish allowance",
        ),
    ),
    Pattern(
        head="def live_totals(stock: list[int], events: list[tuple[int, int, int]]) -> list[int]:",
        doc="The sum of each range (1, first, last) asked for; events (0, place, more) add to a place.",
        slow=(
            """
            current = list(stock)
            answers = []
            for kind, a, b in events:
                if kind == 0:
                    current[a] += b
                else:
                    total = 0
                    for place in range(a, b + 1):
                        total += current[place]
                    answers.append(total)
            return answers
            """,
            """
            current = list(stock)
            sums = [0]
            for amount in current:
                sums.append(sums[-1] + amount)
            answers = []
            for kind, a, b in events:
                if kind == 1:
                    answers.append(sums[b + 1] - sums[a])
                else:
                    for place in range(a + 1, len(sums)):
                        sums[place] += b
            return answers
            """,
            """
            answers = []
            for index, (kind, first, last) in enumerate(events):
                if kind == 0:
                    continue
                total = sum(stock[first : last + 1])
                for earlier, place, more in events[:index]:
                    if earlier == 0 and first <= place <= last:
                        total += more
                answers.append(total)
            return answers
            """,
        ),
        fast=(
            """
            tree = [0, *stock]
            for i in range(1, len(tree)):
                above = i + (i & -i)
                if above < len(tree):
                    tree[above] += tree[i]
            answers = []
            for kind, a, b in events:
                if kind == 0:
                    place = a + 1
                    while place < len(tree):
                        tree[place] += b
                        place += place & -place
                else:
                    total = 0
                    place = b + 1
                    while place:
                        total += tree[place]
                        place -= place & -place
                    while a:
                        total -= tree[a]
                        a -= a & -a
                    answers.append(total)
            return answers
            """,
            """
            width = 60
            current = list(stock)
            blocks = [sum(current[i : i + width]) for i in range(0, len(current), width)]
            answers = []
            for kind, a, b in events:
                if kind == 0:
                    current[a] += b
                    blocks[a // width] += b
                else:
                    first, last = a // width + 1, b // width
                    if first > last:
                        answers.append(sum(current[a : b + 1]))
                    else:
                        ends = sum(current[a : first * width]) + sum(current[last * width : b + 1])
                        answers.append(ends + sum(blocks[first:last]))
            return answers
            """,
        ),
        inputs="""
            stock = [rng.randint(0, 99) for _ in range(size)]
            events = []
            for _ in range(size):
                first, last = sorted((rng.randrange(size), rng.randrange(size)))
                events.append(rng.choice(((1, first, last), (0, first, rng.randint(-9, 30)))))
        """,
        size=2500,
        smallest=1,
        themes=(
            "live_totals stock place",
            "meter_sums meters slot",
            "seat_points points seat",
        ),
    ),
)
