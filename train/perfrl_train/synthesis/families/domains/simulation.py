"""Families that play something through: circles, caches, queues, cards."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def last_in_circle(count: int, step: int) -> int:",
        doc="Who is left of count people (from 0) in a circle when every step-th leaves.",
        slow=(
            """
            circle = list(range(count))
            while len(circle) > 1:
                for _ in range(step - 1):
                    circle.append(circle.pop(0))
                circle.pop(0)
            return circle[0]
            """,
            """
            circle = list(range(count))
            position = 0
            while len(circle) > 1:
                position = (position + step - 1) % len(circle)
                circle = circle[:position] + circle[position + 1 :]
            return circle[0]
            """,
        ),
        fast=(
            """
            survivor = 0
            for size in range(2, count + 1):
                survivor = (survivor + step) % size
            return survivor
            """,
        ),
        inputs="""
            count = size
            step = rng.randint(1, 9)
        """,
        size=3000,
        smallest=1,
        themes=(
            "last_in_circle count step circle",
            "final_player players skip ring",
            "winner_seat seats stride table",
        ),
    ),
    Pattern(
        head="def cache_hits(requests: list[str], capacity: int) -> int:",
        doc="Hits of a cache of positive capacity that drops what was not used for longest.",
        slow=(
            """
            cached = []
            hits = 0
            for request in requests:
                if request in cached:
                    hits += 1
                    cached.remove(request)
                elif len(cached) >= capacity:
                    cached.pop(0)
                cached.append(request)
            return hits
            """,
            """
            used = {}
            hits = 0
            for time, request in enumerate(requests):
                if request in used:
                    hits += 1
                elif len(used) >= capacity:
                    oldest = min(used, key=lambda name: used[name])
                    del used[oldest]
                used[request] = time
            return hits
            """,
        ),
        fast=(
            """
            from collections import OrderedDict

            cached = OrderedDict()
            hits = 0
            for request in requests:
                if request in cached:
                    hits += 1
                    cached.move_to_end(request)
                else:
                    if len(cached) >= capacity:
                        cached.popitem(last=False)
                    cached[request] = True
            return hits
            """,
            """
            cached = {}
            hits = 0
            for request in requests:
                if request in cached:
                    hits += 1
                    del cached[request]
                elif len(cached) >= capacity:
                    del cached[next(iter(cached))]
                cached[request] = True
            return hits
            """,
        ),
        inputs="""
            requests = [f"/item/{rng.randint(0, size)}" for _ in range(size)]
            capacity = rng.randint(1, 4) if size < 50 else size // 4
        """,
        size=2000,
        themes=(
            "cache_hits requests request capacity cached",
            "desk_reuse files file drawers on_desk",
            "pages_in_memory pages page frames resident",
        ),
    ),
    Pattern(
        head="def finish_times(tasks: list[int], workers: int) -> list[int]:",
        doc="When each task, a duration, is done if it goes to the worker free first.",
        slow=(
            """
            free_at = [0] * workers
            finished = []
            for task in tasks:
                first = 0
                for worker in range(workers):
                    if free_at[worker] < free_at[first]:
                        first = worker
                free_at[first] += task
                finished.append(free_at[first])
            return finished
            """,
            """
            free_at = [0] * workers
            finished = []
            for task in tasks:
                free_at.sort()
                free_at = [free_at[0] + task] + free_at[1:]
                finished.append(free_at[0])
            return finished
            """,
            """
            free_at = [0 for _ in range(workers)]
            finished = []
            for task in tasks:
                earliest = min(free_at)
                free_at[free_at.index(earliest)] = earliest + task
                finished.append(earliest + task)
            return finished
            """,
        ),
        fast=(
            """
            from heapq import heapreplace

            free_at = [0] * workers
            finished = []
            for task in tasks:
                done = free_at[0] + task
                heapreplace(free_at, done)
                finished.append(done)
            return finished
            """,
        ),
        inputs="""
            tasks = [rng.randint(1, 60) for _ in range(size)]
            workers = rng.randint(1, 4) if size < 50 else size // 4
        """,
        size=1600,
        themes=(
            "finish_times tasks task workers worker finished",
            "checkout_times baskets basket tills till served",
            "landing_times flights flight runways runway landed",
        ),
    ),
    Pattern(
        head="def play_cards(first: list[int], second: list[int]) -> list[int]:",
        doc="Cards won by the first player when both lay their next card and the higher one takes both.",
        slow=(
            """
            mine = list(first)
            yours = list(second)
            won = []
            while mine and yours:
                a = mine.pop(0)
                b = yours.pop(0)
                if a > b:
                    won.append(a)
                    won.append(b)
            return won
            """,
            """
            mine, yours = first, second
            won = []
            while len(mine) > 0 and len(yours) > 0:
                if mine[0] > yours[0]:
                    won = won + [mine[0], yours[0]]
                mine = mine[1:]
                yours = yours[1:]
            return won
            """,
        ),
        fast=(
            """
            won = []
            for a, b in zip(first, second):
                if a > b:
                    won += (a, b)
            return won
            """,
            """
            return [card for pair in zip(first, second) if pair[0] > pair[1] for card in pair]
            """,
        ),
        inputs="""
            first = [rng.randint(1, 13) for _ in range(size)]
            second = [rng.randint(1, 13) for _ in range(max(0, size + rng.randint(-2, 2)))]
        """,
        size=12000,
        themes=("play_cards first second won", "bids_won ours theirs taken", "duels red blue captured"),
    ),
)
