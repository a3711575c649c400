"""Families about plans, where tables and bookkeeping replace trying or rescanning everything."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def richest_bookings(requests: list[tuple[int, int, int]]) -> int:",
        doc="The most that requests (start, end, fee) can pay when those accepted share no time.",
        slow=(
            """
            ordered = sorted(requests, key=lambda request: request[1])
            best = [0] * (len(ordered) + 1)
            for i in range(len(ordered)):
                start, _, fee = ordered[i]
                before = 0
                for j in range(i):
                    if ordered[j][1] <= start:
                        before = max(before, best[j + 1])
                best[i + 1] = max(best[i], before + fee)
            return best[-1]
            """,
            """
            ordered = sorted(requests)
            best = [0] * (len(ordered) + 1)
            for index in range(len(ordered) - 1, -1, -1):
                start, end, fee = ordered[index]
                following = [i for i in range(index + 1, len(ordered)) if ordered[i][0] >= end]
                later = best[following[0]] if following else 0
                best[index] = max(best[index + 1], fee + later)
            return best[0]
            """,
            """
            last = max([end for _, end, _ in requests], default=0)
            best = [0] * (last + 1)
            for minute in range(1, last + 1):
                best[minute] = best[minute - 1]
                for start, end, fee in requests:
                    if end == minute and best[start] + fee > best[minute]:
                        best[minute] = best[start] + fee
            return best[last]
            """,
        ),
        fast=(
            """
            from bisect import bisect_right

            ordered = sorted(requests, key=lambda request: request[1])
            ends = [end for _, end, _ in ordered]
            best = [0] * (len(ordered) + 1)
            for i in range(len(ordered)):
                start, _, fee = ordered[i]
                before = best[bisect_right(ends, start, 0, i)]
                best[i + 1] = max(best[i], before + fee)
            return best[-1]
            """,
            """
            from bisect import bisect_left

            ordered = sorted(requests)
            starts = [start for start, _, _ in ordered]
            best = [0] * (len(ordered) + 1)
            for index in range(len(ordered) - 1, -1, -1):
                start, end, fee = ordered[index]
                later = best[bisect_left(starts, end)]
                best[index] = max(best[index + 1], fee + later)
            return best[0]
            """,
            """
            ending = {}
            for request in requests:
                ending.setdefault(request[1], []).append(request)
            last = max(ending, default=0)
            best = [0] * (last + 1)
            for minute in range(1, last + 1):
                best[minute] = best[minute - 1]
                for start, _, fee in ending.get(minute, ()):
                    if best[start] + fee > best[minute]:
                        best[minute] = best[start] + fee
            return best[last]
            """,
        ),
        inputs="""
            starts = [rng.randint(0, 3 * size) for _ in range(size)]
            requests = [(s, s + rng.randint(1, 7) * rng.randint(1, 7), rng.randint(1, 60)) for s in starts]
        """,
        size=1100,
        themes=(
            "richest_bookings requests request fee",
            "top_earnings gigs gig wage",
            "fullest_programme talks talk votes",
        ),
    ),
    Pattern(
        head="def least_raggedness(words: list[str], width: int) -> int:",
        doc="The least sum of squared gaps at the ends of lines, the last one free; every word fits width.",
        slow=(
            """
            count = len(words)
            best = [0] * (count + 1)
            for first in range(count - 1, -1, -1):
                costs = []
                for last in range(first, count):
                    line = " ".join(words[first : last + 1])
                    if len(line) <= width:
                        gap = 0 if last == count - 1 else width - len(line)
                        costs.append(gap**2 + best[last + 1])
                best[first] = min(costs)
            return best[0]
            """,
            """
            lengths = [len(word) for word in words]
            best = [0]
            for last in range(len(words)):
                lowest = None
                for first in range(last + 1):
                    used = sum(lengths[first : last + 1]) + last - first
                    if used > width:
                        continue
                    gap = width - used if last < len(words) - 1 else 0
                    cost = best[first] + gap * gap
                    if lowest is None or cost < lowest:
                        lowest = cost
                best.append(lowest)
            return best[-1]
            """,
            """
            costs = {len(words): 0}

            def cost_from(first):
                if first in costs:
                    return costs[first]
                lowest = None
                line = ""
                for last in range(first, len(words)):
                    line = line + " " + words[last] if line else words[last]
                    rest = cost_from(last + 1)
                    if len(line) <= width:
                        gap = width - len(line) if last + 1 < len(words) else 0
                        if lowest is None or gap * gap + rest < lowest:
                            lowest = gap * gap + rest
                costs[first] = lowest
                return lowest

            return cost_from(0)
            """,
        ),
        fast=(
            """
            count = len(words)
            best = [0] * (count + 1)
            for first in range(count - 1, -1, -1):
                costs = []
                used = -1
                for last in range(first, count):
                    used += 1 + len(words[last])
                    if used > width:
                        break
                    gap = 0 if last == count - 1 else width - used
                    costs.append(gap**2 + best[last + 1])
                best[first] = min(costs)
            return best[0]
            """,
            """
            lengths = [len(word) for word in words]
            best = [0]
            for last in range(len(words)):
                lowest = None
                used = -1
                for first in range(last, -1, -1):
                    used += lengths[first] + 1
                    if used > width:
                        break
                    gap = width - used if last < len(words) - 1 else 0
                    cost = best[first] + gap * gap
                    if lowest is None or cost < lowest:
                        lowest = cost
                best.append(lowest)
            return best[-1]
            """,
        ),
        inputs="""
            words = ["x" * rng.randint(1, 6) for _ in range(size)]
            width = rng.randint(6, 12) if size < 50 else 50
        """,
        size=340,
        themes=(
            "least_raggedness words word width",
            "page_unevenness tokens token columns",
            "margin_waste terms term room",
        ),
    ),
    Pattern(
        head="def cheapest_passes(days: list[int], offers: list[tuple[int, int]]) -> int:",
        doc="The least cost of passes (length, price), each for that many days running, that cover all days.",
        slow=(
            """
            if not days:
                return 0
            best = None
            for length, price in offers:
                rest = [day for day in days if day >= days[0] + length]
                total = price + cheapest_passes(rest, offers)
                if best is None or total < best:
                    best = total
            return best
            """,
            """
            def pay(first):
                if first == len(days):
                    return 0
                options = []
                for length, price in offers:
                    following = first
                    while following < len(days) and days[following] < days[first] + length:
                        following += 1
                    options.append(price + pay(following))
                return min(options)

            return pay(0)
            """,
            """
            def pay_from(day):
                if day > days[-1]:
                    return 0
                if day not in days:
                    return pay_from(day + 1)
                return min([price + pay_from(day + length) for length, price in offers])

            if not days:
                return 0
            return pay_from(days[0])
            """,
        ),
        fast=(
            """
            paid = {len(days): 0}

            def pay(first):
                if first in paid:
                    return paid[first]
                options = []
                for length, price in offers:
                    following = first
                    while following < len(days) and days[following] < days[first] + length:
                        following += 1
                    options.append(price + pay(following))
                paid[first] = min(options)
                return paid[first]

            return pay(0)
            """,
            """
            from bisect import bisect_left

            least = [0] * (len(days) + 1)
            for first in range(len(days) - 1, -1, -1):
                totals = []
                for length, price in offers:
                    following = bisect_left(days, days[first] + length, first)
                    totals.append(price + least[following])
                least[first] = min(totals)
            return least[0]
            """,
            """
            if not days:
                return 0
            used = set(days)
            least = {}
            for day in range(days[-1], days[0] - 1, -1):
                if day in used:
                    least[day] = min([price + least.get(day + length, 0) for length, price in offers])
                else:
                    least[day] = least[day + 1]
            return least[days[0]]
            """,
        ),
        inputs="""
            days = sorted(rng.sample(range(1, 3 * size + 2), size))
            offers = [(1, rng.randint(2, 4)), (7, rng.randint(7, 16)), (30, rng.randint(20, 50))]
            offers = offers if size > 8 else rng.sample(offers, rng.randint(1, 3))
        """,
        size=27,
        themes=(
            "cheapest_passes days day offers price length",
            "least_rent nights night rentals fee span",
            "licence_costs weeks week plans charge term",
        ),
    ),
)
