"""Good functions that look things up: sets, dicts, counters, groups."""

from __future__ import annotations

from perfrl_train.synthesis.seeds.seed import INTS, WORDS, good

SEEDS = (
    good(
        "def without_blocked(requests: list[int], blocked: list[int]) -> list[int]",
        "Requests whose sender is not blocked.",
        """
        banned = set(blocked)
        return [request for request in requests if request not in banned]
        """,
        INTS.format("requests", 0, 999) + "\n" + INTS.format("blocked", 0, 999),
    ),
    good(
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
    good(
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
    good(
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
    good(
        "def busiest_hour(hours: list[int]) -> int",
        "How often the commonest hour occurs.",
        """
        from collections import Counter
        counts = Counter(hours)
        return max(counts.values(), default=0)
        """,
        INTS.format("hours", 0, 120),
    ),
    good(
        "def by_first_letter(names: list[str]) -> dict[str, list[str]]",
        "Names by their first two letters.",
        """
        from collections import defaultdict
        groups = defaultdict(list)
        for name in names:
            groups[name[:2]].append(name)
        return {start: sorted(members) for start, members in groups.items()}
        """,
        WORDS.format("names", "abcdefghijklmnop", 5),
        400,
    ),
    good(
        "def stops_once(route: list[int]) -> list[int]",
        "The stops in order, each only once.",
        """
        return list(dict.fromkeys(route))
        """,
        INTS.format("route", 0, 400),
        500,
    ),
    good(
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
    good(
        "def common_friends(mine: list[int], yours: list[int]) -> list[int]",
        "Friends that both have, in order.",
        """
        first = set(mine)
        second = set(yours)
        shared = first & second
        return sorted(shared)
        """,
        INTS.format("mine", 0, 999) + "\n" + INTS.format("yours", 0, 999),
    ),
    good(
        "def missing_parts(needed: list[int], present: list[int]) -> int",
        "How many different parts are missing.",
        """
        wanted = set(needed)
        there = set(present)
        return len(wanted - there)
        """,
        INTS.format("needed", 0, 999) + "\n" + INTS.format("present", 0, 999),
    ),
    good(
        "def distinct_remainders(values: list[int], modulus: int) -> int",
        "How many remainders occur.",
        """
        return len({value % modulus for value in values})
        """,
        INTS.format("values", 0, 99999) + "\nmodulus = 997",
        500,
    ),
    good(
        "def index_by_id(records: list[tuple[int, str]]) -> dict[int, str]",
        "Names by number.",
        """
        return {number: name for number, name in records}
        """,
        'records = [(i, f"r{rng.randint(0, 99)}") for i in range(size)]',
    ),
    good(
        "def any_overdue(days: list[int], limit: int) -> bool",
        "Is anything older than the limit?",
        """
        return any(day > limit for day in days)
        """,
        "days = [rng.randint(60, 99) for _ in range(size)]\nlimit = 50",
        2000,
    ),
    good(
        "def first_gap(taken: list[int]) -> bool",
        "Are all seats before the last one taken?",
        """
        known = set(taken)
        return all(seat in known for seat in range(len(taken)))
        """,
        "taken = [rng.randint(0, size) for _ in range(size)]",
        600,
    ),
    good(
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
    good(
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
        INTS.format("codes", 0, 99),
        1500,
    ),
)
