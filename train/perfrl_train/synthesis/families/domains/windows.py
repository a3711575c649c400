"""Families about runs of neighbouring items."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def window_highs(values: list[int], width: int) -> list[int]:",
        doc="The highest value of each run of width neighbours.",
        slow=(
            """
            highs = []
            for start in range(len(values) - width + 1):
                highs.append(max(values[start : start + width]))
            return highs
            """,
            """
            highs = []
            for start in range(len(values) - width + 1):
                high = values[start]
                for offset in range(1, width):
                    if values[start + offset] > high:
                        high = values[start + offset]
                highs.append(high)
            return highs
            """,
        ),
        fast=(
            """
            from collections import deque

            highs = []
            candidates = deque()
            for index, value in enumerate(values):
                while candidates and values[candidates[-1]] <= value:
                    candidates.pop()
                candidates.append(index)
                if candidates[0] <= index - width:
                    candidates.popleft()
                if index >= width - 1:
                    highs.append(values[candidates[0]])
            return highs
            """,
        ),
        inputs="""
            values = [rng.randint(0, 999) for _ in range(size)]
            width = rng.randint(1, 4) if size < 100 else size // 5
        """,
        size=2500,
        themes=(
            "window_highs values value width highs",
            "peak_loads loads load span peaks",
            "rolling_best scores score length best",
        ),
    ),
    Pattern(
        head="def longest_within(costs: list[int], budget: int) -> int:",
        doc="The longest run of neighbours whose costs, none negative, stay within the budget.",
        slow=(
            """
            best = 0
            for i in range(len(costs)):
                for j in range(i, len(costs)):
                    if sum(costs[i : j + 1]) <= budget and j - i + 1 > best:
                        best = j - i + 1
            return best
            """,
            """
            best = 0
            for start in range(len(costs)):
                total = 0
                length = 0
                for cost in costs[start:]:
                    total += cost
                    if total > budget:
                        break
                    length += 1
                best = max(best, length)
            return best
            """,
        ),
        fast=(
            """
            best = 0
            start = 0
            total = 0
            for end, cost in enumerate(costs):
                total += cost
                while total > budget and start <= end:
                    total -= costs[start]
                    start += 1
                best = max(best, end - start + 1)
            return best
            """,
        ),
        inputs="""
            costs = [rng.randint(0, 9) for _ in range(size)]
            budget = 2 * size
        """,
        size=300,
        themes=(
            "longest_within costs cost budget",
            "most_songs durations duration minutes",
            "longest_batch sizes item_size capacity",
        ),
    ),
    Pattern(
        head="def longest_streak(days: list[int]) -> int:",
        doc="The length of the longest series of days that follow each other, in any order.",
        slow=(
            """
            best = 0
            for day in days:
                length = 1
                while day + length in days:
                    length += 1
                best = max(best, length)
            return best
            """,
            """
            best = 0
            for day in days:
                if days.count(day - 1) == 0:
                    current = day
                    while days.count(current + 1) > 0:
                        current += 1
                    if current - day + 1 > best:
                        best = current - day + 1
            return best
            """,
        ),
        fast=(
            """
            present = set(days)
            best = 0
            for day in present:
                if day - 1 not in present:
                    end = day + 1
                    while end in present:
                        end += 1
                    best = max(best, end - day)
            return best
            """,
        ),
        inputs="""
            days = [rng.randint(0, 2 * size) for _ in range(size)]
        """,
        size=1200,
        themes=("longest_streak days day", "longest_run pages page", "widest_block seats seat"),
    ),
    Pattern(
        head="def shortest_cover(colors: list[int]) -> int:",
        doc="The length of the shortest run of neighbours that has every color of the whole.",
        slow=(
            """
            wanted = len(set(colors))
            best = len(colors)
            for i in range(len(colors)):
                for j in range(i + wanted, min(len(colors), i + best) + 1):
                    if len(set(colors[i:j])) == wanted:
                        best = min(best, j - i)
                        break
            return best
            """,
            """
            wanted = len(set(colors))
            for length in range(wanted, len(colors) + 1):
                for start in range(len(colors) - length + 1):
                    if len(set(colors[start : start + length])) == wanted:
                        return length
            return len(colors)
            """,
        ),
        fast=(
            """
            wanted = len(set(colors))
            best = len(colors)
            counts = {}
            start = 0
            for end, color in enumerate(colors):
                counts[color] = counts.get(color, 0) + 1
                while len(counts) == wanted:
                    best = min(best, end - start + 1)
                    counts[colors[start]] -= 1
                    if counts[colors[start]] == 0:
                        del counts[colors[start]]
                    start += 1
            return best
            """,
        ),
        inputs="""
            colors = [rng.randint(1, 3 + size // 40) for _ in range(size)]
        """,
        size=1500,
        themes=("shortest_cover colors color", "tour_length sights sight", "smallest_sample species kind"),
    ),
    Pattern(
        head="def suspicious(attempts: list[tuple[str, int]], window: int, limit: int) -> list[str]:",
        doc="Users with over limit attempts within window seconds, sorted; attempts are in order of time.",
        slow=(
            """
            found = []
            for user, start in attempts:
                count = 0
                for other, time in attempts:
                    if other == user and start <= time <= start + window:
                        count += 1
                if count > limit and user not in found:
                    found.append(user)
            return sorted(found)
            """,
            """
            found = set()
            for user, start in attempts:
                times = [time for other, time in attempts if other == user]
                if len([time for time in times if start <= time <= start + window]) > limit:
                    found.add(user)
            return sorted(found)
            """,
        ),
        fast=(
            """
            from collections import defaultdict, deque

            recent = defaultdict(deque)
            found = set()
            for user, time in attempts:
                times = recent[user]
                times.append(time)
                while times[0] < time - window:
                    times.popleft()
                if len(times) > limit:
                    found.add(user)
            return sorted(found)
            """,
        ),
        inputs="""
            times = sorted(rng.randint(0, 20 * size) for _ in range(size))
            attempts = [(f"u{rng.randint(0, size // 6)}", time) for time in times]
            window, limit = 60, 2
        """,
        size=900,
        themes=(
            "suspicious attempts user window limit",
            "overloaded calls server period most",
            "busy_lines trains line span capacity",
        ),
    ),
)
