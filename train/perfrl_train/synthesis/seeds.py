"""Good functions made to be spoilt: between them they hold what the rewrites look for.

Each is a family whose slow and fast body are the same, so its draws are told as families' are: as function,
method or script, with or without hints. Alone they are examples of what needs no change.
"""

from __future__ import annotations

from perfrl_train.synthesis.families.pattern import Pattern

_INTS = "{} = [rng.randint({}, {}) for _ in range(size)]"
_WORDS = '{} = ["".join(rng.choices("{}", k=rng.randint(1, {}))) for _ in range(size)]'
_TEXT = '{} = "".join(rng.choices("{}", k=size))'


def _good(head: str, doc: str, body: str, inputs: str, size: int = 300, helpers: str = "") -> Pattern:
    return Pattern(
        head=f"{head}:",
        doc=doc,
        slow=(body,),
        fast=(body,),
        inputs=inputs,
        size=size,
        themes=("",),
        helpers=helpers,
    )


NUMBER_SEEDS = (
    _good(
        "def reduced_ratios(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]",
        "Each ratio in lowest terms.",
        """
        from math import gcd
        reduced = []
        for top, bottom in pairs:
            common = gcd(top, bottom)
            reduced.append((top // common, bottom // common))
        return reduced
        """,
        "pairs = [(rng.randint(1, 900), rng.randint(1, 900)) for _ in range(size)]",
        80,
    ),
    _good(
        "def same_angle_ticks(ticks: list[int], period: int) -> int",
        "How many ticks share a divisor with the period.",
        """
        import math
        return sum(1 for tick in ticks if math.gcd(tick, period) > 1)
        """,
        _INTS.format("ticks", 1, 500) + "\nperiod = rng.randint(2, 400)",
        100,
    ),
    _good(
        "def key_schedule(base: int, steps: int, modulus: int) -> list[int]",
        "Powers of the base at growing exponents.",
        """
        keys = []
        for step in range(steps):
            keys.append(pow(base, step * step + 7, modulus))
        return keys
        """,
        "base, steps, modulus = rng.randint(2, 99), size, rng.randint(50, 9999)",
        40,
    ),
    _good(
        "def largest_squares(areas: list[int]) -> list[int]",
        "The side of the largest square that fits each area.",
        """
        import math
        return [math.isqrt(area) for area in areas]
        """,
        _INTS.format("areas", 0, 90000),
        60,
    ),
    _good(
        "def committee_counts(members: int, sizes: list[int]) -> dict[int, int]",
        "How many committees of each size there are.",
        """
        import math
        return {size: math.comb(members, size) for size in sizes}
        """,
        "members = 200 + size\nsizes = sorted(rng.sample(range(1, 200), min(size, 40)))",
        40,
    ),
    _good(
        "def orderings(groups: list[list[str]]) -> int",
        "In how many orders the members of all groups can stand.",
        """
        import math
        total = 0
        for group in groups:
            total += math.factorial(len(group))
        return total
        """,
        'groups = [["x"] * rng.randint(0, 60) for _ in range(size)]',
        60,
    ),
    _good(
        "def first_factor(numbers: list[int]) -> dict[int, int]",
        "Which numbers are prime.",
        """
        import math
        def is_prime(n):
            for d in range(2, math.isqrt(n) + 1):
                if n % d == 0:
                    return False
            return n > 1
        return {n: is_prime(n) for n in numbers}
        """,
        _INTS.format("numbers", 1, 4000),
        100,
    ),
    _good(
        "def set_bits(masks: list[int]) -> list[int]",
        "The number of ones in each mask.",
        """
        return [bin(mask).count("1") for mask in masks]
        """,
        _INTS.format("masks", 0, 2**30),
        200,
    ),
    _good(
        "def parity_checks(masks: list[int]) -> int",
        "How many masks have an odd number of ones.",
        """
        odd = 0
        for mask in masks:
            ones = bin(mask).count("1")
            if ones % 2:
                odd += 1
        return odd
        """,
        _INTS.format("masks", 0, 2**40),
        200,
    ),
    _good(
        "def rows_of_blocks(heights: list[int]) -> list[int]",
        "Blocks in a stair of each height.",
        """
        blocks = []
        for height in heights:
            blocks.append(height * (height + 1) // 2)
        return blocks
        """,
        _INTS.format("heights", 0, 300),
        80,
    ),
    _good(
        "def compound(rates: list[int]) -> int",
        "The product of all growth factors.",
        """
        import math
        return math.prod(rate + 100 for rate in rates)
        """,
        _INTS.format("rates", 0, 9),
        60,
    ),
    _good(
        "def stair_ways(steps: int) -> int",
        "In how many ways a stair can be climbed by one, two or three steps.",
        """
        from functools import cache
        @cache
        def ways(left):
            if left < 0:
                return 0
            return 1 if left == 0 else ways(left - 1) + ways(left - 2) + ways(left - 3)
        return ways(steps)
        """,
        "steps = min(17, size)",
        17,
    ),
    _good(
        "def grid_routes(width: int, height: int) -> int",
        "Routes through a grid, right and down.",
        """
        memo = {}
        def routes(x, y):
            if (x, y) in memo:
                return memo[(x, y)]
            if x == 0 or y == 0:
                return 1
            memo[(x, y)] = routes(x - 1, y) + routes(x, y - 1)
            return memo[(x, y)]
        return routes(width, height)
        """,
        "width = height = min(8, size)",
        8,
    ),
    _good(
        "def mean_square(values: list[int]) -> float",
        "The mean of the squares.",
        """
        total = 0
        for value in values:
            total += value * value
        return total / max(1, len(values))
        """,
        _INTS.format("values", 0, 99),
    ),
)

SEQUENCE_SEEDS = (
    _good(
        "def balances(opening: int, changes: list[int]) -> list[int]",
        "The balance after each change.",
        """
        from itertools import accumulate
        sums = list(accumulate(changes))
        return [opening + part for part in sums]
        """,
        "opening = rng.randint(0, 99)\n" + _INTS.format("changes", -50, 50),
    ),
    _good(
        "def head_of_queue(arrivals: list[int], served: int) -> list[int]",
        "Who is still waiting, after some were served in turns.",
        """
        from collections import deque
        queue = deque(arrivals)
        order = []
        while queue and len(order) < served:
            person = queue.popleft()
            order.append(person)
            if person % 3 == 0:
                queue.append(person + 1)
        return order
        """,
        _INTS.format("arrivals", 0, 999) + "\nserved = size * 2",
        3000,
    ),
    _good(
        "def shortest_hops(links: list[tuple[int, int]], start: int) -> dict[int, int]",
        "The least number of hops to every place that can be reached.",
        """
        from collections import defaultdict, deque
        neighbours = defaultdict(list)
        for one, other in links:
            neighbours[one].append(other)
            neighbours[other].append(one)
        hops = {start: 0}
        waiting = deque([start])
        while waiting:
            place = waiting.popleft()
            for near in neighbours[place]:
                if near not in hops:
                    hops[near] = hops[place] + 1
                    waiting.append(near)
        return hops
        """,
        "links = [(rng.randint(0, size), rng.randint(0, size)) for _ in range(size * 2)]\nstart = 0",
        200,
    ),
    _good(
        "def run_jobs(durations: list[int], workers: int) -> int",
        "When the last job ends if each goes to the worker who is free first.",
        """
        import heapq
        free_at = []
        for _ in range(workers):
            heapq.heappush(free_at, 0)
        end = 0
        for duration in durations:
            start = heapq.heappop(free_at)
            end = max(end, start + duration)
            heapq.heappush(free_at, start + duration)
        return end
        """,
        _INTS.format("durations", 1, 60) + "\nworkers = size + 1",
        400,
    ),
    _good(
        "def merge_costs(lengths: list[int]) -> int",
        "The least cost of tying all ropes together.",
        """
        import heapq
        ropes = []
        for length in lengths:
            heapq.heappush(ropes, length)
        cost = 0
        while len(ropes) > 1:
            joined = heapq.heappop(ropes) + heapq.heappop(ropes)
            cost += joined
            heapq.heappush(ropes, joined)
        return cost
        """,
        _INTS.format("lengths", 1, 99),
    ),
    _good(
        "def podium(results: list[int]) -> list[int]",
        "The three best results.",
        """
        import heapq
        return heapq.nlargest(3, results)
        """,
        _INTS.format("results", 0, 9999),
        2000,
    ),
    _good(
        "def ranks(scores: list[int], queries: list[int]) -> list[int]",
        "How many scores are below each query.",
        """
        from bisect import bisect_left
        ordered = sorted(scores)
        return [bisect_left(ordered, query) for query in queries]
        """,
        _INTS.format("scores", 0, 999) + "\n" + _INTS.format("queries", 0, 999),
    ),
    _good(
        "def grade_letters(points: list[int], limits: list[int]) -> str",
        "A letter for each result, by the limit it reaches.",
        """
        import bisect
        limits = sorted(limits)
        letters = []
        for result in points:
            place = bisect.bisect_right(limits, result)
            letters.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[min(25, place)])
        return "".join(letters)
        """,
        _INTS.format("points", 0, 100) + "\nlimits = [rng.randint(0, 100) for _ in range(60)]",
    ),
    _good(
        "def medians_so_far(samples: list[int]) -> list[int]",
        "The lower median after each sample.",
        """
        from bisect import insort
        ordered = []
        medians = []
        for sample in samples:
            insort(ordered, sample)
            medians.append(ordered[(len(ordered) - 1) // 2])
        return medians
        """,
        _INTS.format("samples", 0, 9999),
        400,
    ),
    _good(
        "def all_tags(articles: list[list[str]]) -> list[str]",
        "The tags of all articles in one list.",
        """
        from itertools import chain
        return list(chain.from_iterable(articles))
        """,
        'articles = [[f"t{rng.randint(0, 99)}" for _ in range(3)] for _ in range(size)]',
        800,
    ),
    _good(
        "def cells(rows: list[list[int]]) -> list[int]",
        "All cells, row by row.",
        """
        return [cell for row in rows for cell in row]
        """,
        "rows = [[rng.randint(0, 9) for _ in range(4)] for _ in range(size)]",
        800,
    ),
    _good(
        "def close_pairs(positions: list[int], reach: int) -> int",
        "How many pairs lie within reach of each other.",
        """
        from itertools import combinations
        close = 0
        for one, other in combinations(positions, 2):
            if abs(one - other) <= reach:
                close += 1
        return close
        """,
        _INTS.format("positions", 0, 999) + "\nreach = rng.randint(1, 50)",
        120,
    ),
    _good(
        "def latest_first(events: list[int]) -> list[int]",
        "Events, newest first, without those of the warm-up.",
        """
        kept = events[2:]
        return kept[::-1]
        """,
        _INTS.format("events", 0, 999),
        2000,
    ),
    _good(
        "def weighted(values: list[int], weights: list[int]) -> int",
        "The weighted sum.",
        """
        return sum(value * weight for value, weight in zip(values, weights))
        """,
        _INTS.format("values", 0, 99) + "\n" + _INTS.format("weights", 0, 9),
    ),
    _good(
        "def smoothed(levels: list[int]) -> list[int]",
        "Each level with its neighbours, where it has two.",
        """
        result = []
        for i in range(1, len(levels) - 1):
            result.append(max(levels[i - 1], levels[i], levels[i + 1]))
        return result
        """,
        _INTS.format("levels", 0, 99),
        1500,
    ),
    _good(
        "def shares(amounts: list[int]) -> list[float]",
        "Each amount as a share of the whole.",
        """
        whole = sum(amounts)
        result = []
        for amount in amounts:
            result.append(amount / (whole + 1))
        return result
        """,
        _INTS.format("amounts", 0, 99),
    ),
    _good(
        "def above_others(heights: list[int]) -> list[int]",
        "Places whose height is that of the tallest or the lowest.",
        """
        tallest = max(heights, default=0)
        lowest = min(heights, default=0)
        places = []
        for place, height in enumerate(heights):
            if height == tallest or height == lowest:
                places.append(place)
        return places
        """,
        _INTS.format("heights", 0, 60),
    ),
)

LOOKUP_SEEDS = (
    _good(
        "def without_blocked(requests: list[int], blocked: list[int]) -> list[int]",
        "Requests whose sender is not blocked.",
        """
        banned = set(blocked)
        return [request for request in requests if request not in banned]
        """,
        _INTS.format("requests", 0, 999) + "\n" + _INTS.format("blocked", 0, 999),
    ),
    _good(
        "def first_repeat(readings: list[int]) -> int",
        "The first reading seen before, or -1.",
        """
        seen = set()
        for reading in readings:
            if reading in seen:
                return reading
            seen.add(reading)
        return -1
        """,
        "readings = list(range(size)) + [rng.randint(0, size)]",
        400,
    ),
    _good(
        "def stock_levels(moves: list[tuple[str, int]]) -> dict[str, int]",
        "What is left of each article.",
        """
        levels = {}
        for article, amount in moves:
            levels[article] = levels.get(article, 0) + amount
        return levels
        """,
        'moves = [(f"a{rng.randint(0, 90)}", rng.randint(-5, 9)) for _ in range(size)]',
        500,
    ),
    _good(
        "def votes(ballots: list[str]) -> dict[str, int]",
        "Votes for each name.",
        """
        counts = {}
        for ballot in ballots:
            counts[ballot] = counts.get(ballot, 0) + 1
        return counts
        """,
        'ballots = [f"n{rng.randint(0, 70)}" for _ in range(size)]',
        500,
    ),
    _good(
        "def busiest_hour(hours: list[int]) -> int",
        "How often the commonest hour occurs.",
        """
        from collections import Counter
        counts = Counter(hours)
        return max(counts.values(), default=0)
        """,
        _INTS.format("hours", 0, 120),
    ),
    _good(
        "def by_first_letter(names: list[str]) -> dict[str, list[str]]",
        "Names by their first two letters.",
        """
        from collections import defaultdict
        groups = defaultdict(list)
        for name in names:
            groups[name[:2]].append(name)
        return {start: sorted(members) for start, members in groups.items()}
        """,
        _WORDS.format("names", "abcdefghijklmnop", 5),
        400,
    ),
    _good(
        "def stops_once(route: list[int]) -> list[int]",
        "The stops in order, each only once.",
        """
        return list(dict.fromkeys(route))
        """,
        _INTS.format("route", 0, 400),
        500,
    ),
    _good(
        "def prices_of(basket: list[str], prices: dict[str, int]) -> int",
        "What the basket costs.",
        """
        total = 0
        for article in basket:
            if article in prices:
                total += prices[article]
        return total
        """,
        'basket = [f"a{rng.randint(0, 200)}" for _ in range(size)]\n'
        'prices = {f"a{i}": i % 17 for i in range(150)}',
    ),
    _good(
        "def common_friends(mine: list[int], yours: list[int]) -> list[int]",
        "Friends that both have, in order.",
        """
        first = set(mine)
        second = set(yours)
        shared = first & second
        return sorted(shared)
        """,
        _INTS.format("mine", 0, 999) + "\n" + _INTS.format("yours", 0, 999),
    ),
    _good(
        "def missing_parts(needed: list[int], present: list[int]) -> int",
        "How many different parts are missing.",
        """
        wanted = set(needed)
        there = set(present)
        return len(wanted - there)
        """,
        _INTS.format("needed", 0, 999) + "\n" + _INTS.format("present", 0, 999),
    ),
    _good(
        "def distinct_remainders(values: list[int], modulus: int) -> int",
        "How many remainders occur.",
        """
        return len({value % modulus for value in values})
        """,
        _INTS.format("values", 0, 99999) + "\nmodulus = 997",
        500,
    ),
    _good(
        "def index_by_id(records: list[tuple[int, str]]) -> dict[int, str]",
        "Names by number.",
        """
        return {number: name for number, name in records}
        """,
        'records = [(i, f"r{rng.randint(0, 99)}") for i in range(size)]',
    ),
    _good(
        "def any_overdue(days: list[int], limit: int) -> bool",
        "Is anything older than the limit?",
        """
        return any(day > limit for day in days)
        """,
        "days = [rng.randint(60, 99) for _ in range(size)]\nlimit = 50",
        2000,
    ),
    _good(
        "def first_gap(taken: list[int]) -> bool",
        "Are all seats before the last one taken?",
        """
        known = set(taken)
        return all(seat in known for seat in range(len(taken)))
        """,
        "taken = [rng.randint(0, size) for _ in range(size)]",
        600,
    ),
    _good(
        "def has_conflict(starts: list[int], wanted: int) -> bool",
        "Is the wanted slot within five of a taken one?",
        """
        for start in starts:
            if abs(start - wanted) < 5:
                return True
        return False
        """,
        "starts = [rng.randint(0, 99) for _ in range(size)]\nwanted = 50",
        1500,
    ),
    _good(
        "def contains_alarm(codes: list[int]) -> str",
        "Whether an alarm code occurs.",
        """
        alarm = False
        for code in codes:
            if code > 90:
                alarm = True
                break
        return "alarm" if alarm else "quiet"
        """,
        _INTS.format("codes", 0, 99),
        1500,
    ),
)

TEXT_SEEDS = (
    _good(
        "def csv_line(fields: list[int]) -> str",
        "One line of a table.",
        """
        return ";".join(str(field) for field in fields)
        """,
        _INTS.format("fields", 0, 9999),
        400,
    ),
    _good(
        "def acronym(words: list[str]) -> str",
        "The first letters, in capitals.",
        """
        letters = []
        for word in words:
            letters.append(word[0].upper())
        return "".join(letters)
        """,
        _WORDS.format("words", "abcdefgh", 6),
        800,
    ),
    _good(
        "def mirrored(text: str) -> str",
        "The text and its mirror image.",
        """
        return text + text[::-1]
        """,
        _TEXT.format("text", "abcdef "),
        1500,
    ),
    _good(
        "def plain(text: str) -> str",
        "The text with marks replaced.",
        """
        return text.translate(str.maketrans({"-": " ", "_": " ", "!": None}))
        """,
        _TEXT.format("text", "abcdef-_! "),
        2000,
    ),
    _good(
        "def windows_path(path: str) -> str",
        "The path with backslashes.",
        """
        return path.replace("/", "|").strip()
        """,
        _TEXT.format("path", "abc/def"),
        2000,
    ),
    _good(
        "def vowel_share(text: str) -> float",
        "How many of the characters are an a or an e.",
        """
        vowels = text.count("a") + text.count("e")
        return vowels / max(1, len(text))
        """,
        _TEXT.format("text", "abcdefgh"),
        2000,
    ),
    _good(
        "def numbers_masked(lines: list[str]) -> list[str]",
        "Each line with its numbers hidden.",
        """
        import re
        digits = re.compile(r"[0-9]+")
        return [digits.sub("#", line) for line in lines]
        """,
        _WORDS.format("lines", "ab01 23", 9),
        300,
    ),
    _good(
        "def lines_with(lines: list[str], wanted: str) -> list[str]",
        "Lines that hold the wanted text.",
        """
        found = []
        for line in lines:
            text = line.lower()
            if wanted in text:
                found.append(line)
        return found
        """,
        _WORDS.format("lines", "abc ", 30) + '\nwanted = "ab"',
        200,
    ),
    _good(
        "def settings_of(lines: list[str]) -> list[str]",
        "Lines that are no comment.",
        """
        return [line for line in lines if not line.startswith("# ")]
        """,
        _WORDS.format("lines", "# ab", 9),
        500,
    ),
    _good(
        "def longest_word(text: str) -> str",
        "The longest word, the first of equals.",
        """
        return max(text.split(), key=len, default="")
        """,
        _TEXT.format("text", "abcdef   "),
        2000,
    ),
    _good(
        "def sorted_letters(words: list[str]) -> list[str]",
        "Each word's letters in order.",
        """
        return ["".join(sorted(word)) for word in words]
        """,
        _WORDS.format("words", "abcdefghij", 12),
    ),
    _good(
        "def by_length(words: list[str]) -> list[str]",
        "Short words first, in the order they came.",
        """
        return sorted(words, key=len)
        """,
        _WORDS.format("words", "abcdefghij", 12),
    ),
    _good(
        "def top_words(words: list[str], count: int) -> list[str]",
        "The last words of the alphabet.",
        """
        ordered = sorted(words, reverse=True)
        return ordered[:count]
        """,
        _WORDS.format("words", "abcdefghij", 12) + "\ncount = 5",
    ),
    _good(
        "def numbered(lines: list[str]) -> list[str]",
        "Each line with its number before it.",
        """
        result = []
        for number, line in enumerate(lines):
            result.append(f"{number}: {line}")
        return result
        """,
        _WORDS.format("lines", "abc ", 12),
        1200,
    ),
)

SEEDS = (*NUMBER_SEEDS, *SEQUENCE_SEEDS, *LOOKUP_SEEDS, *TEXT_SEEDS)
