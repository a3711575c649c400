"""Families of several steps in which one or two are slow: readings and pictures."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def smoothed_alarms(readings: list[tuple[int, int]], width: int, limit: int)"
        " -> list[tuple[int, int]]:",
        doc="When alarms begin and how many readings they last: the whole mean of the last width readings is"
        " over limit; readings are (time, value), negative values are faulty, the last at a time is right.",
        slow=(
            """
            latest = {}
            for time, value in readings:
                if value >= 0:
                    latest[time] = value
            times = sorted(latest)
            values = [latest[time] for time in times]

            means = []
            for i in range(len(values)):
                recent = values[max(0, i - width + 1) : i + 1]
                means.append(sum(recent) // len(recent))

            alarms = []
            for i, mean in enumerate(means):
                if mean > limit:
                    if i > 0 and means[i - 1] > limit:
                        alarms[-1] = (alarms[-1][0], alarms[-1][1] + 1)
                    else:
                        alarms.append((times[i], 1))
            return alarms
            """,
            """
            kept = []
            for i, (time, value) in enumerate(readings):
                if value < 0:
                    continue
                replaced = False
                for later_time, later_value in readings[i + 1 :]:
                    if later_time == time and later_value >= 0:
                        replaced = True
                        break
                if not replaced:
                    kept.append((time, value))
            kept.sort()

            alarms = []
            start, length, total = None, 0, 0
            for i, (time, value) in enumerate(kept):
                total += value
                if i >= width:
                    total -= kept[i - width][1]
                if total // min(width, i + 1) > limit:
                    if start is None:
                        start, length = time, 0
                    length += 1
                elif start is not None:
                    alarms.append((start, length))
                    start = None
            if start is not None:
                alarms.append((start, length))
            return alarms
            """,
            """
            good = {time: value for time, value in readings if value >= 0}
            series = sorted(good.items())
            window = []
            alarms = []
            ringing = False
            for time, value in series:
                window.append(value)
                if len(window) > width:
                    window.pop(0)
                total = 0
                for recent in window:
                    total += recent
                if total // len(window) <= limit:
                    ringing = False
                elif ringing:
                    start, length = alarms.pop()
                    alarms.append((start, length + 1))
                else:
                    ringing = True
                    alarms.append((time, 1))
            return alarms
            """,
        ),
        fast=(
            """
            latest = {}
            for time, value in readings:
                if value >= 0:
                    latest[time] = value
            times = sorted(latest)
            values = [latest[time] for time in times]

            means = []
            total = 0
            for i, value in enumerate(values):
                total += value
                if i >= width:
                    total -= values[i - width]
                means.append(total // min(width, i + 1))

            alarms = []
            for i, mean in enumerate(means):
                if mean > limit:
                    if i > 0 and means[i - 1] > limit:
                        alarms[-1] = (alarms[-1][0], alarms[-1][1] + 1)
                    else:
                        alarms.append((times[i], 1))
            return alarms
            """,
            """
            from itertools import accumulate

            series = sorted({time: value for time, value in readings if value >= 0}.items())
            sums = [0, *accumulate(value for _, value in series)]
            alarms = []
            ringing = False
            for i, (time, _) in enumerate(series, start=1):
                first = max(0, i - width)
                if (sums[i] - sums[first]) // (i - first) <= limit:
                    ringing = False
                elif ringing:
                    start, length = alarms.pop()
                    alarms.append((start, length + 1))
                else:
                    ringing = True
                    alarms.append((time, 1))
            return alarms
            """,
        ),
        inputs="""
            readings = [(rng.randint(0, 2 * size), rng.randint(-2, 20)) for _ in range(size)]
            width = rng.randint(1, 3) if size < 50 else size // 3
            limit = rng.randint(8, 11)
        """,
        size=3000,
        themes=(
            "smoothed_alarms readings alarms ringing",
            "crowded_spells counts spells crowded",
            "fever_phases samples phases feverish",
        ),
    ),
    Pattern(
        head="def contrast_rows(image: list[list[int]], noise: int) -> list[str]:",
        doc="The image as characters, darkest first in .:-=+*#%@, spread so that each is used as often as can"
        " be; values up to noise count as 0.",
        slow=(
            """
            shades = ".:-=+*#%@"
            cleaned = [[0 if value <= noise else value for value in row] for row in image]
            flat = [value for row in cleaned for value in row]
            drawn = []
            for row in cleaned:
                text = ""
                for value in row:
                    rank = sum(1 for other in flat if other <= value)
                    text += shades[(rank * len(shades) - 1) // len(flat)]
                drawn.append(text)
            return drawn
            """,
            """
            shades = ".:-=+*#%@"
            cleaned = []
            for row in image:
                cleaned.append([])
                for value in row:
                    cleaned[-1].append(value if value > noise else 0)
            total = sum(len(row) for row in cleaned)
            drawn = []
            for row in cleaned:
                line = []
                for value in row:
                    rank = 0
                    for other_row in cleaned:
                        for other in other_row:
                            if other <= value:
                                rank += 1
                    line.append(shades[(rank * len(shades) - 1) // total])
                drawn.append("".join(line))
            return drawn
            """,
            """
            shades = ".:-=+*#%@"

            def shade(value, ordered):
                rank = 0
                while rank < len(ordered) and ordered[rank] <= value:
                    rank += 1
                return shades[(rank * len(shades) - 1) // len(ordered)]

            flat = []
            for row in image:
                for value in row:
                    flat.append(value if value > noise else 0)
            ordered = sorted(flat)
            return ["".join(shade(v if v > noise else 0, ordered) for v in row) for row in image]
            """,
        ),
        fast=(
            """
            from bisect import bisect_right

            shades = ".:-=+*#%@"
            cleaned = [[0 if value <= noise else value for value in row] for row in image]
            flat = sorted(value for row in cleaned for value in row)
            drawn = []
            for row in cleaned:
                text = ""
                for value in row:
                    rank = bisect_right(flat, value)
                    text += shades[(rank * len(shades) - 1) // len(flat)]
                drawn.append(text)
            return drawn
            """,
            """
            shades = ".:-=+*#%@"
            cleaned = [[0 if value <= noise else value for value in row] for row in image]
            counts = {}
            for row in cleaned:
                for value in row:
                    counts[value] = counts.get(value, 0) + 1
            total = sum(counts.values())
            shade_of = {}
            rank = 0
            for value in sorted(counts):
                rank += counts[value]
                shade_of[value] = shades[(rank * len(shades) - 1) // total]
            return ["".join([shade_of[value] for value in row]) for row in cleaned]
            """,
        ),
        inputs="""
            image = [[rng.randint(0, 255) for _ in range(size)] for _ in range(size)]
            noise = rng.randint(0, 90)
        """,
        size=42,
        themes=(
            "contrast_rows image noise shades drawn",
            "relief_rows terrain sea marks painted",
            "heat_rows warmth floor symbols shown",
        ),
    ),
)
