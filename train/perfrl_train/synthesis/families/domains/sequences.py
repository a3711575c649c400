"""Families about lists whose items move, go or stay."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def rotate(items: list[int], steps: int) -> list[int]:",
        doc="The items moved to the right by steps, the last ones coming to the front.",
        slow=(
            """
            rotated = list(items)
            for _ in range(steps):
                if rotated:
                    last = rotated.pop()
                    rotated.insert(0, last)
            return rotated
            """,
            """
            rotated = items[:]
            for _ in range(steps):
                rotated = rotated[-1:] + rotated[:-1]
            return rotated
            """,
        ),
        fast=(
            """
            if not items:
                return []
            steps %= len(items)
            return items[-steps:] + items[:-steps] if steps else list(items)
            """,
            """
            from collections import deque

            rotated = deque(items)
            rotated.rotate(steps)
            return list(rotated)
            """,
        ),
        inputs="""
            items = [rng.randint(0, 99) for _ in range(size)]
            steps = rng.randint(0, 2 * size) if size < 100 else size // 2
        """,
        size=5000,
        themes=("rotate items steps", "shift_schedule shifts days", "turn_wheel slots clicks"),
    ),
    Pattern(
        head="def without(items: list[int], unwanted: int) -> list[int]:",
        doc="The items other than unwanted.",
        slow=(
            """
            remaining = list(items)
            while unwanted in remaining:
                remaining.remove(unwanted)
            return remaining
            """,
            """
            remaining = items.copy()
            index = 0
            while index < len(remaining):
                if remaining[index] == unwanted:
                    remaining = remaining[:index] + remaining[index + 1 :]
                else:
                    index += 1
            return remaining
            """,
            """
            remaining = list(items)
            for _ in range(items.count(unwanted)):
                del remaining[remaining.index(unwanted)]
            return remaining
            """,
        ),
        fast=(
            """
            return [item for item in items if item != unwanted]
            """,
        ),
        inputs="""
            items = [rng.randint(0, 5) for _ in range(size)]
            unwanted = rng.randint(0, 5)
        """,
        size=8000,
        themes=(
            "without items item unwanted",
            "drop_sentinels readings reading sentinel",
            "skip_code codes code skipped",
        ),
    ),
    Pattern(
        head="def batches(jobs: list[int], size_limit: int) -> list[list[int]]:",
        doc="The jobs in batches of size_limit, the last one maybe shorter.",
        slow=(
            """
            queue = list(jobs)
            result = []
            while queue:
                batch = []
                while queue and len(batch) < size_limit:
                    batch.append(queue.pop(0))
                result.append(batch)
            return result
            """,
            """
            rest = jobs
            result = []
            while len(rest) > 0:
                result = result + [rest[:size_limit]]
                rest = rest[size_limit:]
            return result
            """,
        ),
        fast=(
            """
            return [jobs[start : start + size_limit] for start in range(0, len(jobs), size_limit)]
            """,
        ),
        inputs="""
            jobs = [rng.randint(1, 500) for _ in range(size)]
            size_limit = rng.randint(2, 9)
        """,
        size=15000,
        themes=(
            "batches jobs batch size_limit",
            "pages records page page_length",
            "teams players team members",
        ),
    ),
    Pattern(
        head="def evens_first(numbers: list[int]) -> list[int]:",
        doc="Even numbers before odd ones, both in their order.",
        slow=(
            """
            result = []
            position = 0
            for number in numbers:
                if number % 2 == 0:
                    result.insert(position, number)
                    position += 1
                else:
                    result.append(number)
            return result
            """,
            """
            evens = []
            odds = []
            for number in numbers:
                if number % 2 == 0:
                    evens = evens + [number]
                else:
                    odds = odds + [number]
            return evens + odds
            """,
        ),
        fast=(
            """
            return sorted(numbers, key=lambda number: number % 2)
            """,
            """
            return [n for n in numbers if n % 2 == 0] + [n for n in numbers if n % 2]
            """,
        ),
        inputs="""
            numbers = [rng.randint(-50, 50) for _ in range(size)]
        """,
        size=10000,
        themes=("evens_first numbers number", "paired_first ids item_id", "sort_parity digits digit"),
    ),
    Pattern(
        head="def keep_sorted(arrivals: list[int]) -> list[int]:",
        doc="All arrivals in rising order.",
        slow=(
            """
            ordered = []
            for arrival in arrivals:
                ordered.append(arrival)
                ordered = sorted(ordered)
            return ordered
            """,
            """
            ordered = []
            for arrival in arrivals:
                index = 0
                while index < len(ordered) and ordered[index] <= arrival:
                    index += 1
                ordered.insert(index, arrival)
            return ordered
            """,
            """
            remaining = list(arrivals)
            ordered = []
            while remaining:
                smallest = min(remaining)
                remaining.remove(smallest)
                ordered.append(smallest)
            return ordered
            """,
        ),
        fast=(
            """
            return sorted(arrivals)
            """,
        ),
        inputs="""
            arrivals = [rng.randint(0, 5 * size) for _ in range(size)]
        """,
        size=1200,
        themes=(
            "keep_sorted arrivals arrival",
            "insert_scores scores score",
            "collect_timestamps timestamps timestamp",
        ),
    ),
)
