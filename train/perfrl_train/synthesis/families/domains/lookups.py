"""Families that look up the nearest entry of a table."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def shipping_prices(weights: list[int], limits: list[int], prices: list[int]) -> list[int]:",
        doc="For each weight the price of the first limit not below it, or -1; limits rise.",
        slow=(
            """
            result = []
            for weight in weights:
                price = -1
                for i in range(len(limits)):
                    if weight <= limits[i]:
                        price = prices[i]
                        break
                result.append(price)
            return result
            """,
            """
            result = []
            for weight in weights:
                fitting = [prices[i] for i, limit in enumerate(limits) if weight <= limit]
                result.append(fitting[0] if fitting else -1)
            return result
            """,
        ),
        fast=(
            """
            from bisect import bisect_left

            result = []
            for weight in weights:
                position = bisect_left(limits, weight)
                result.append(prices[position] if position < len(limits) else -1)
            return result
            """,
        ),
        inputs="""
            weights = [rng.randint(0, 22 * size) for _ in range(size)]
            limits = sorted(rng.sample(range(20 * size + 5), size))
            prices = [rng.randint(1, 50) for _ in limits]
        """,
        size=1000,
        themes=(
            "shipping_prices weights weight limits limit prices price",
            "tax_rates incomes income brackets bracket rates rate",
            "fines speeds speed bounds bound penalties penalty",
        ),
    ),
    Pattern(
        head="def nearest_station(houses: list[int], stations: list[int]) -> list[int]:",
        doc="The distance from each house to its nearest station along one road.",
        slow=(
            """
            result = []
            for house in houses:
                best = abs(house - stations[0])
                for station in stations:
                    if abs(house - station) < best:
                        best = abs(house - station)
                result.append(best)
            return result
            """,
            """
            return [min([abs(station - house) for station in stations]) for house in houses]
            """,
            """
            return [sorted(abs(house - station) for station in stations)[0] for house in houses]
            """,
        ),
        fast=(
            """
            from bisect import bisect_left

            ordered = sorted(stations)
            result = []
            for house in houses:
                position = bisect_left(ordered, house)
                near = ordered[max(0, position - 1) : position + 1]
                result.append(min([abs(house - station) for station in near]))
            return result
            """,
        ),
        inputs="""
            houses = [rng.randint(0, 9 * size) for _ in range(size)]
            stations = [rng.randint(0, 9 * size) for _ in range(size)]
        """,
        size=600,
        smallest=1,
        themes=(
            "nearest_station houses house stations station",
            "snap_error readings reading marks mark",
            "closest_supply farms farm wells well",
        ),
    ),
    Pattern(
        head="def best_matches(queries: list[int], catalogue: list[int]) -> list[int]:",
        doc="For each query the largest catalogue number not above it, or -1.",
        slow=(
            """
            matches = []
            for query in queries:
                best = -1
                for number in sorted(catalogue):
                    if number <= query:
                        best = number
                matches.append(best)
            return matches
            """,
            """
            return [max([number for number in catalogue if number <= query], default=-1) for query in queries]
            """,
        ),
        fast=(
            """
            from bisect import bisect_right

            ordered = sorted(catalogue)
            matches = []
            for query in queries:
                position = bisect_right(ordered, query)
                matches.append(ordered[position - 1] if position else -1)
            return matches
            """,
        ),
        inputs="""
            queries = [rng.randint(0, 9 * size) for _ in range(size)]
            catalogue = [rng.randint(0, 9 * size) for _ in range(size)]
        """,
        size=600,
        themes=(
            "best_matches queries query catalogue number",
            "last_releases dates moment releases release",
            "largest_fits openings opening sizes item_size",
        ),
    ),
    Pattern(
        head="def quote(zones: list[int], weights: list[int]) -> list[int]:",
        doc="The price of each parcel: its weight times the rate of its zone.",
        helpers="""
            def zone_rate(zone: int) -> int:
                rate = zone
                for year in range(2000, 2025):
                    rate = (rate * 17 + year) % 97
                return rate + 1
        """,
        slow=(
            """
            prices = []
            for zone, weight in zip(zones, weights):
                prices.append(zone_rate(zone) * weight)
            return prices
            """,
            """
            return [zone_rate(zones[i]) * weights[i] for i in range(min(len(zones), len(weights)))]
            """,
        ),
        fast=(
            """
            rates = {}
            prices = []
            for zone, weight in zip(zones, weights):
                if zone not in rates:
                    rates[zone] = zone_rate(zone)
                prices.append(rates[zone] * weight)
            return prices
            """,
            """
            rates = {zone: zone_rate(zone) for zone in set(zones)}
            return [rates[zone] * weight for zone, weight in zip(zones, weights)]
            """,
        ),
        inputs="""
            zones = [rng.randint(1, 9) for _ in range(size)]
            weights = [rng.randint(1, 30) for _ in range(size)]
        """,
        size=4000,
        idiom=True,
        themes=(
            "quote zones zone weights weight zone_rate rates prices",
            "bill tariffs tariff hours hour_count hourly_fee fees amounts",
            "pay_out grades grade shares share grade_value worths payments",
        ),
    ),
    Pattern(
        head="def matched_refunds(charges: list[int], refunds: list[int]) -> list[int]:",
        doc="The refunds that have a charge of the same amount, each charge matching once.",
        slow=(
            """
            open_charges = list(charges)
            matched = []
            for refund in refunds:
                if refund in open_charges:
                    open_charges.remove(refund)
                    matched.append(refund)
            return matched
            """,
            """
            used = [False] * len(charges)
            matched = []
            for refund in refunds:
                for i in range(len(charges)):
                    if not used[i] and charges[i] == refund:
                        used[i] = True
                        matched.append(refund)
                        break
            return matched
            """,
        ),
        fast=(
            """
            from collections import Counter

            open_charges = Counter(charges)
            matched = []
            for refund in refunds:
                if open_charges[refund] > 0:
                    open_charges[refund] -= 1
                    matched.append(refund)
            return matched
            """,
            """
            left = {}
            for charge in charges:
                left[charge] = left.get(charge, 0) + 1
            matched = []
            for refund in refunds:
                if left.get(refund):
                    left[refund] -= 1
                    matched.append(refund)
            return matched
            """,
        ),
        inputs="""
            charges = [rng.randint(1, 2 * size) for _ in range(size)]
            refunds = [rng.randint(1, 2 * size) for _ in range(size)]
        """,
        size=1000,
        themes=(
            "matched_refunds charges charge refunds refund matched",
            "fulfilled supplies supply orders order filled",
            "paired_socks left_socks sock right_socks partner pairs",
        ),
    ),
)
