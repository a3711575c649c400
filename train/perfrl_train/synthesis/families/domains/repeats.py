"""Families that compute in a loop what need not be in one."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def scaled(values: list[int]) -> list[float]:",
        doc="Values moved and stretched to lie between 0 and 1; all 0 when they are equal.",
        slow=(
            """
            result = []
            for value in values:
                if max(values) == min(values):
                    result.append(0.0)
                else:
                    result.append((value - min(values)) / (max(values) - min(values)))
            return result
            """,
            """
            def low():
                return sorted(values)[0]

            def high():
                return sorted(values)[-1]

            return [(value - low()) / (high() - low()) if high() != low() else 0.0 for value in values]
            """,
        ),
        fast=(
            """
            if not values:
                return []
            low, high = min(values), max(values)
            if low == high:
                return [0.0] * len(values)
            return [(value - low) / (high - low) for value in values]
            """,
            """
            result = []
            low, high = min(values, default=0), max(values, default=0)
            for value in values:
                if high == low:
                    result.append(0.0)
                else:
                    result.append((value - low) / (high - low))
            return result
            """,
        ),
        inputs="""
            values = [rng.randint(-50, 900) for _ in range(size)]
        """,
        size=400,
        themes=("scaled values value", "normalize brightness pixel", "relative_loads loads load"),
    ),
    Pattern(
        head="def above_average(marks: list[int]) -> list[int]:",
        doc="The places of marks above the average of all.",
        slow=(
            """
            places = []
            for i in range(len(marks)):
                if marks[i] > sum(marks) / len(marks):
                    places.append(i)
            return places
            """,
            """
            places = []
            for i, mark in enumerate(marks):
                total = 0
                for other in marks:
                    total += other
                average = total / len(marks)
                if mark > average:
                    places.append(i)
            return places
            """,
            """
            import statistics

            return [i for i, mark in enumerate(marks) if mark > statistics.mean(marks)]
            """,
        ),
        fast=(
            """
            if not marks:
                return []
            average = sum(marks) / len(marks)
            return [i for i, mark in enumerate(marks) if mark > average]
            """,
        ),
        inputs="""
            marks = [rng.randint(0, 100) for _ in range(size)]
        """,
        size=300,
        themes=(
            "above_average marks mark places",
            "busy_days visits visit days",
            "hot_spots readings reading spots",
        ),
    ),
    Pattern(
        head="def count_leap_years(first: int, last: int) -> int:",
        doc="How many leap years there are from first to last, both included.",
        slow=(
            """
            count = 0
            for year in range(first, last + 1):
                if (year % 4 == 0 and year % 100 != 0) or year % 400 == 0:
                    count += 1
            return count
            """,
            """
            import calendar

            return len([year for year in range(first, last + 1) if calendar.isleap(year)])
            """,
            """
            count = 0
            year = first
            while year <= last:
                if year % 400 == 0:
                    count += 1
                elif year % 100 == 0:
                    count += 0
                elif year % 4 == 0:
                    count += 1
                year += 1
            return count
            """,
        ),
        fast=(
            """
            import calendar

            return calendar.leapdays(first, last + 1) if first <= last else 0
            """,
            """
            def until(year):
                return year // 4 - year // 100 + year // 400

            return until(last) - until(first - 1) if first <= last else 0
            """,
        ),
        inputs="""
            first = rng.randint(1500, 1900)
            last = first + rng.randint(0, 5 * size)
        """,
        size=60000,
        themes=("count_leap_years first last", "leap_days start_year end_year", "extra_days oldest newest"),
    ),
    Pattern(
        head="def working_days(start: int, days: int) -> int:",
        doc="How many of the days from weekday start (0 is Monday) are no Saturday or Sunday.",
        slow=(
            """
            count = 0
            weekday = start
            for _ in range(days):
                if weekday < 5:
                    count += 1
                weekday += 1
                if weekday == 7:
                    weekday = 0
            return count
            """,
            """
            return len([day for day in range(days) if (start + day) % 7 not in (5, 6)])
            """,
            """
            week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
            worked = 0
            for offset in range(days):
                name = week[(start + offset) % 7]
                if name != "sat" and name != "sun":
                    worked = worked + 1
            return worked
            """,
        ),
        fast=(
            """
            weeks, rest = divmod(days, 7)
            return 5 * weeks + sum((start + day) % 7 < 5 for day in range(rest))
            """,
        ),
        inputs="""
            start = rng.randint(0, 6)
            days = rng.randint(size // 2, size)
        """,
        size=60000,
        themes=("working_days start days", "office_days first_weekday length", "shift_days begin total"),
    ),
    Pattern(
        head="def merge_layers(layers: list[dict[str, int]]) -> dict[str, int]:",
        doc="All settings in order of first appearance; later layers win.",
        slow=(
            """
            merged = {}
            for layer in layers:
                for key in layer:
                    for other in reversed(layers):
                        if key in other:
                            merged[key] = other[key]
                            break
            return merged
            """,
            """
            merged = {}
            for layer in layers:
                combined = {}
                for key in merged:
                    combined[key] = merged[key]
                for key in layer:
                    combined[key] = layer[key]
                merged = combined
            return merged
            """,
            """
            merged = {}
            for layer in layers:
                merged = {**merged, **layer}
            return merged
            """,
        ),
        fast=(
            """
            merged = {}
            for layer in layers:
                merged.update(layer)
            return merged
            """,
        ),
        inputs="""
            layers = [{f"key{rng.randint(0, 8 * size)}": i for _ in range(3)} for i in range(size)]
        """,
        size=700,
        themes=(
            "merge_layers layers layer key merged",
            "effective_rules policies policy rule active",
            "final_prices tariffs tariff article final",
        ),
    ),
)
