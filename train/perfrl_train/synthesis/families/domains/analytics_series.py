"""Families about readings and prices in order of time."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def resample_means(readings: list[tuple[int, int]], width: int) -> list[tuple[int, int]]:",
        doc="Start and whole mean of each stretch of width seconds; empty ones repeat the mean before them.",
        slow=(
            """
            if not readings:
                return []
            buckets = []
            mean = 0
            start = readings[0][0] // width * width
            while start <= readings[-1][0]:
                inside = [value for time, value in readings if start <= time < start + width]
                if inside:
                    mean = sum(inside) // len(inside)
                buckets.append((start, mean))
                start += width
            return buckets
            """,
            """
            buckets = []
            if len(readings) == 0:
                return buckets
            first = min(time for time, value in readings) // width
            last = max(time for time, value in readings) // width
            for number in range(first, last + 1):
                total = 0
                count = 0
                for i in range(len(readings)):
                    if readings[i][0] // width == number:
                        total += readings[i][1]
                        count += 1
                if count > 0:
                    buckets.append((number * width, total // count))
                else:
                    buckets.append((number * width, buckets[-1][1]))
            return buckets
            """,
            """
            buckets = []
            rest = list(readings)
            while rest:
                number = rest[0][0] // width
                while buckets and buckets[-1][0] < (number - 1) * width:
                    start, mean = buckets[-1]
                    buckets.append((start + width, mean))
                values = [value for time, value in rest if time // width == number]
                rest = [(time, value) for time, value in rest if time // width != number]
                buckets.append((number * width, sum(values) // len(values)))
            return buckets
            """,
        ),
        fast=(
            """
            if not readings:
                return []
            buckets = []
            mean = 0
            place = 0
            start = readings[0][0] // width * width
            while start <= readings[-1][0]:
                inside = []
                while place < len(readings) and readings[place][0] < start + width:
                    inside.append(readings[place][1])
                    place += 1
                if inside:
                    mean = sum(inside) // len(inside)
                buckets.append((start, mean))
                start += width
            return buckets
            """,
            """
            from collections import defaultdict

            if not readings:
                return []
            inside = defaultdict(list)
            for time, value in readings:
                inside[time // width].append(value)
            buckets = []
            mean = 0
            for number in range(min(inside), max(inside) + 1):
                if number in inside:
                    mean = sum(inside[number]) // len(inside[number])
                buckets.append((number * width, mean))
            return buckets
            """,
            """
            from itertools import groupby

            buckets = []
            for number, group in groupby(readings, key=lambda reading: reading[0] // width):
                while buckets and buckets[-1][0] < (number - 1) * width:
                    buckets.append((buckets[-1][0] + width, buckets[-1][1]))
                values = [value for time, value in group]
                buckets.append((number * width, sum(values) // len(values)))
            return buckets
            """,
        ),
        inputs="""
            times = sorted(rng.randint(0, 12 * size) for _ in range(size))
            readings = [(time, rng.randint(-20, 90)) for time in times]
            width = rng.choice((12, 15, 20))
        """,
        size=1300,
        themes=(
            "resample_means readings width buckets value",
            "average_by_stretch samples step stretches level",
            "smooth_log pings interval slots delay",
        ),
    ),
    Pattern(
        head=(
            "def price_at_trade(trades: list[tuple[int, str]], quotes: list[tuple[int, str, int]])"
            " -> list[int]:"
        ),
        doc="For each of the trades what quotes, which are in order of time, say last for its share, or -1.",
        slow=(
            """
            prices = []
            for when, share in trades:
                price = -1
                for time, name, offer in quotes:
                    if name == share and time <= when:
                        price = offer
                prices.append(price)
            return prices
            """,
            """
            history = {}
            for time, share, price in quotes:
                history.setdefault(share, []).append((time, price))
            prices = []
            for when, share in trades:
                known = [entry for entry in history.get(share, []) if entry[0] <= when]
                if not known:
                    prices.append(-1)
                    continue
                known.sort(key=lambda entry: entry[0])
                prices.append(known[-1][1])
            return prices
            """,
            """
            prices = [-1] * len(trades)
            for i in range(len(trades)):
                before = [quote for quote in quotes if quote[0] <= trades[i][0]]
                j = len(before) - 1
                while j >= 0 and before[j][1] != trades[i][1]:
                    j -= 1
                if j >= 0:
                    prices[i] = before[j][2]
            return prices
            """,
        ),
        fast=(
            """
            from bisect import bisect_right

            history = {}
            for time, share, price in quotes:
                times, offers = history.setdefault(share, ([], []))
                times.append(time)
                offers.append(price)
            prices = []
            for when, share in trades:
                times, offers = history.get(share, ([], []))
                place = bisect_right(times, when)
                prices.append(offers[place - 1] if place else -1)
            return prices
            """,
            """
            prices = [-1] * len(trades)
            latest = {}
            j = 0
            for i in sorted(range(len(trades)), key=lambda i: trades[i][0]):
                when, share = trades[i]
                while j < len(quotes) and quotes[j][0] <= when:
                    latest[quotes[j][1]] = quotes[j][2]
                    j += 1
                prices[i] = latest.get(share, -1)
            return prices
            """,
        ),
        inputs="""
            names = ["ABB", "BMW", "DHL", "IBM", "SAP"]
            trades = [(rng.randint(0, 2 * size), rng.choice(names)) for _ in range(size)]
            times = sorted(rng.randint(0, 2 * size) for _ in range(size))
            quotes = [(time, rng.choice(names[1:]), rng.randint(1, 500)) for time in times]
        """,
        size=1200,
        themes=(
            "price_at_trade trades quotes share prices",
            "setting_at_run runs settings_log machine used",
            "stock_at_sale sales counts article stocks",
        ),
    ),
    Pattern(
        head="def spike_alarms(loads: list[int], width: int) -> list[tuple[int, int, int]]:",
        doc="Runs (first, last, highest) of loads above twice the whole mean of at most width before each.",
        slow=(
            """
            alarms = []
            for place in range(1, len(loads)):
                before = loads[max(0, place - width) : place]
                usual = sum(before) // len(before)
                if loads[place] <= 2 * usual:
                    continue
                if alarms and alarms[-1][1] == place - 1:
                    first, last, highest = alarms.pop()
                    alarms.append((first, place, max(highest, loads[place])))
                else:
                    alarms.append((place, place, loads[place]))
            return alarms
            """,
            """
            def usual(place):
                total = 0
                count = 0
                i = place - 1
                while i >= 0 and i >= place - width:
                    total += loads[i]
                    count += 1
                    i -= 1
                return total // count

            runs = []
            for place in range(1, len(loads)):
                if loads[place] > 2 * usual(place):
                    if runs and runs[-1][-1] == place - 1:
                        runs[-1].append(place)
                    else:
                        runs.append([place])
            return [(run[0], run[-1], max(loads[place] for place in run)) for run in runs]
            """,
            """
            alarms = []
            recent = []
            first = None
            for place, load in enumerate(loads):
                high = len(recent) > 0 and load > 2 * (sum(recent) // len(recent))
                if high and first is None:
                    first = place
                if not high and first is not None:
                    alarms.append((first, place - 1, max(loads[first:place])))
                    first = None
                recent = recent + [load]
                if len(recent) > width:
                    recent.pop(0)
            if first is not None:
                alarms.append((first, len(loads) - 1, max(loads[first:])))
            return alarms
            """,
        ),
        fast=(
            """
            alarms = []
            total = 0
            for place in range(1, len(loads)):
                total += loads[place - 1]
                if place > width:
                    total -= loads[place - 1 - width]
                usual = total // min(place, width)
                if loads[place] <= 2 * usual:
                    continue
                if alarms and alarms[-1][1] == place - 1:
                    first, last, highest = alarms.pop()
                    alarms.append((first, place, max(highest, loads[place])))
                else:
                    alarms.append((place, place, loads[place]))
            return alarms
            """,
            """
            from itertools import accumulate

            sums = [0, *accumulate(loads)]
            runs = []
            for place in range(1, len(loads)):
                start = max(0, place - width)
                if loads[place] > 2 * ((sums[place] - sums[start]) // (place - start)):
                    if runs and runs[-1][-1] == place - 1:
                        runs[-1].append(place)
                    else:
                        runs.append([place])
            return [(run[0], run[-1], max(loads[place] for place in run)) for run in runs]
            """,
        ),
        inputs="""
            loads = [rng.choice((0, 4, 7, 8, 9, rng.randint(20, 50))) for _ in range(size)]
            width = rng.randint(1, 4) if size < 50 else size // 12
        """,
        size=3600,
        themes=(
            "spike_alarms loads width alarms usual",
            "loud_moments volumes reach moments normal",
            "rush_hours guests span rushes expected",
        ),
    ),
)
