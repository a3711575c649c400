"""Good functions of sequences: queues, heaps, bisection, slices, running values."""

from __future__ import annotations

from perfrl_train.synthesis.seeds.seed import INTS, good

SEEDS = (
    good(
        "def balances(opening: int, changes: list[int]) -> list[int]",
        "The balance after each change.",
        """
        from itertools import accumulate
        sums = list(accumulate(changes))
        return [opening + part for part in sums]
        """,
        "opening = rng.randint(0, 99)\n" + INTS.format("changes", -50, 50),
    ),
    good(
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
        INTS.format("arrivals", 0, 999) + "\nserved = size * 2",
        3000,
    ),
    good(
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
    good(
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
        INTS.format("durations", 1, 60) + "\nworkers = size + 1",
        400,
    ),
    good(
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
        INTS.format("lengths", 1, 99),
    ),
    good(
        "def podium(results: list[int]) -> list[int]",
        "The three best results.",
        """
        import heapq
        return heapq.nlargest(3, results)
        """,
        INTS.format("results", 0, 9999),
        2000,
    ),
    good(
        "def ranks(scores: list[int], queries: list[int]) -> list[int]",
        "How many scores are below each query.",
        """
        from bisect import bisect_left
        ordered = sorted(scores)
        return [bisect_left(ordered, query) for query in queries]
        """,
        INTS.format("scores", 0, 999) + "\n" + INTS.format("queries", 0, 999),
    ),
    good(
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
        INTS.format("points", 0, 100) + "\nlimits = [rng.randint(0, 100) for _ in range(60)]",
    ),
    good(
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
        INTS.format("samples", 0, 9999),
        400,
    ),
    good(
        "def all_tags(articles: list[list[str]]) -> list[str]",
        "The tags of all articles in one list.",
        """
        from itertools import chain
        return list(chain.from_iterable(articles))
        """,
        'articles = [[f"t{rng.randint(0, 99)}" for _ in range(3)] for _ in range(size)]',
        800,
    ),
    good(
        "def cells(rows: list[list[int]]) -> list[int]",
        "All cells, row by row.",
        """
        return [cell for row in rows for cell in row]
        """,
        "rows = [[rng.randint(0, 9) for _ in range(4)] for _ in range(size)]",
        800,
    ),
    good(
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
        INTS.format("positions", 0, 999) + "\nreach = rng.randint(1, 50)",
        120,
    ),
    good(
        "def latest_first(events: list[int]) -> list[int]",
        "Events, newest first, without those of the warm-up.",
        """
        kept = events[2:]
        return kept[::-1]
        """,
        INTS.format("events", 0, 999),
        2000,
    ),
    good(
        "def weighted(values: list[int], weights: list[int]) -> int",
        "The weighted sum.",
        """
        return sum(value * weight for value, weight in zip(values, weights))
        """,
        INTS.format("values", 0, 99) + "\n" + INTS.format("weights", 0, 9),
    ),
    good(
        "def smoothed(levels: list[int]) -> list[int]",
        "Each level with its neighbours, where it has two.",
        """
        result = []
        for i in range(1, len(levels) - 1):
            result.append(max(levels[i - 1], levels[i], levels[i + 1]))
        return result
        """,
        INTS.format("levels", 0, 99),
        1500,
    ),
    good(
        "def shares(amounts: list[int]) -> list[float]",
        "Each amount as a share of the whole.",
        """
        whole = sum(amounts)
        result = []
        for amount in amounts:
            result.append(amount / (whole + 1))
        return result
        """,
        INTS.format("amounts", 0, 99),
    ),
    good(
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
        INTS.format("heights", 0, 60),
    ),
)
