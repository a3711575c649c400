"""Families about the best of a group, and who is above whom."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def best_of_each(sales: list[tuple[str, str, int]], count: int) -> dict[str, list[str]]:",
        doc="The count best of each region by revenue, best first, equal ones in their order.",
        slow=(
            """
            regions = sorted({region for region, product, revenue in sales})
            chosen = {}
            for region in regions:
                rows = [row for row in sales if row[0] == region]
                chosen[region] = []
                while rows and len(chosen[region]) < count:
                    best = rows[0]
                    for row in rows:
                        if row[2] > best[2]:
                            best = row
                    rows.remove(best)
                    chosen[region].append(best[1])
            return chosen
            """,
            """
            chosen = {}
            for region in sorted([row[0] for row in sales]):
                if region in chosen:
                    continue
                ranked = sorted(sales, key=lambda row: row[2], reverse=True)
                chosen[region] = [product for other, product, revenue in ranked if other == region][:count]
            return chosen
            """,
            """
            places = []
            for i in range(len(sales)):
                region, product, revenue = sales[i]
                ahead = 0
                for j in range(len(sales)):
                    if sales[j][0] != region:
                        continue
                    if sales[j][2] > revenue or (sales[j][2] == revenue and j < i):
                        ahead += 1
                if ahead < count:
                    places.append((region, ahead, product))
            chosen = {}
            for region, ahead, product in sorted(places):
                if region not in chosen:
                    chosen[region] = []
                chosen[region].append(product)
            return chosen
            """,
        ),
        fast=(
            """
            groups = {}
            for row in sales:
                groups.setdefault(row[0], []).append(row)
            chosen = {}
            for region in sorted(groups):
                rows = groups[region]
                chosen[region] = []
                while rows and len(chosen[region]) < count:
                    best = rows[0]
                    for row in rows:
                        if row[2] > best[2]:
                            best = row
                    rows.remove(best)
                    chosen[region].append(best[1])
            return chosen
            """,
            """
            chosen = {}
            for region, product, revenue in sorted(sales, key=lambda row: (row[0], -row[2])):
                best = chosen.setdefault(region, [])
                if len(best) < count:
                    best.append(product)
            return chosen
            """,
            """
            from collections import defaultdict
            from heapq import nlargest

            groups = defaultdict(list)
            for region, product, revenue in sales:
                groups[region].append((revenue, product))
            chosen = {}
            for region in sorted(groups):
                best = nlargest(count, groups[region], key=lambda pair: pair[0])
                chosen[region] = [product for revenue, product in best]
            return chosen
            """,
        ),
        inputs="""
            regions = [f"r{rng.randint(0, size // 8)}" for _ in range(size)]
            sales = [(region, f"p{rng.randint(0, 40)}", rng.randint(0, 60)) for region in regions]
            count = rng.randint(1, 4)
        """,
        size=1200,
        themes=(
            "best_of_each sales regions region product revenue",
            "podiums results contests contest runner points",
            "top_pages page_hits sites site path hits",
        ),
    ),
    Pattern(
        head="def pay_percentiles(staff: list[tuple[str, str, int]]) -> dict[str, int]:",
        doc="For each name the percentage of its team, itself included, whose pay is lower.",
        slow=(
            """
            result = {}
            for name, team, pay in staff:
                colleagues = [other for other in staff if other[1] == team]
                lower = [other for other in colleagues if other[2] < pay]
                result[name] = percentage(len(lower), len(colleagues))
            return result
            """,
            """
            pays = {}
            for name, team, pay in staff:
                if team not in pays:
                    pays[team] = []
                pays[team].append(pay)
            result = {}
            for name, team, pay in staff:
                ordered = sorted(pays[team])
                result[name] = percentage(ordered.index(pay), len(ordered))
            return result
            """,
            """
            teams = []
            result = {}
            for name, team, pay in staff:
                result[name] = 0
                if team not in teams:
                    teams.append(team)
            for team in teams:
                members = [member for member in staff if member[1] == team]
                for i in range(len(members)):
                    lower = 0
                    for j in range(len(members)):
                        if members[j][2] < members[i][2]:
                            lower += 1
                    result[members[i][0]] = percentage(lower, len(members))
            return result
            """,
        ),
        fast=(
            """
            from bisect import bisect_left

            pays = {}
            for name, team, pay in staff:
                if team not in pays:
                    pays[team] = []
                pays[team].append(pay)
            for team in pays:
                pays[team].sort()
            result = {}
            for name, team, pay in staff:
                result[name] = percentage(bisect_left(pays[team], pay), len(pays[team]))
            return result
            """,
            """
            lower = {}
            sizes = {}
            for name, team, pay in sorted(staff, key=lambda member: member[2]):
                lower.setdefault((team, pay), sizes.get(team, 0))
                sizes[team] = sizes.get(team, 0) + 1
            return {name: percentage(lower[team, pay], sizes[team]) for name, team, pay in staff}
            """,
        ),
        helpers="""
            def percentage(part: int, whole: int) -> int:
                return 100 * part // whole
        """,
        inputs="""
            numbers = rng.sample(range(2 * size), size)
            staff = [(f"n{number}", rng.choice("ABCDE"), rng.randint(20, 70) * 50) for number in numbers]
        """,
        size=1200,
        themes=(
            "pay_percentiles staff teams team pay",
            "grade_standing pupils courses course grade",
            "speed_standing boats leagues league pace",
        ),
    ),
)
