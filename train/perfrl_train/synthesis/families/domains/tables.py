"""Families that collect rows under their keys."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def top_earners(staff: list[tuple[str, str, int]]) -> dict[str, str]:",
        doc="Who earns most in each department; the first of equals.",
        slow=(
            """
            best = {}
            for _, department, _ in staff:
                people = [person for person in staff if person[1] == department]
                people.sort(key=lambda person: -person[2])
                best[department] = people[0][0]
            return best
            """,
            """
            best = {}
            for name, department, salary in staff:
                highest = max(pay for _, other, pay in staff if other == department)
                if salary == highest and department not in best:
                    best[department] = name
            return {department: best[department] for _, department, _ in staff}
            """,
        ),
        fast=(
            """
            best = {}
            for name, department, salary in staff:
                if department not in best or salary > best[department][1]:
                    best[department] = (name, salary)
            return {department: name for department, (name, _) in best.items()}
            """,
        ),
        inputs="""
            staff = [(f"n{i}", f"d{rng.randint(0, size // 9)}", rng.randint(20, 90)) for i in range(size)]
        """,
        size=900,
        themes=(
            "top_earners staff department salary people",
            "record_holders results discipline points rivals",
            "flagship_products catalogue brand_name price choices",
        ),
    ),
    Pattern(
        head="def distinct_per_key(rows: list[tuple[str, int]]) -> dict[str, int]:",
        doc="How many different values each key has.",
        slow=(
            """
            counts = {}
            for key, _ in rows:
                values = []
                for other, value in rows:
                    if other == key and value not in values:
                        values.append(value)
                counts[key] = len(values)
            return counts
            """,
            """
            counts = {}
            seen = []
            for row in rows:
                if row[0] not in counts:
                    counts[row[0]] = 0
                if row not in seen:
                    seen.append(row)
                    counts[row[0]] += 1
            return counts
            """,
            """
            return {key: len({value for other, value in rows if other == key}) for key, _ in rows}
            """,
        ),
        fast=(
            """
            values = {}
            for key, value in rows:
                values.setdefault(key, set()).add(value)
            return {key: len(found) for key, found in values.items()}
            """,
            """
            counts = {}
            for key, _ in dict.fromkeys(rows):
                counts[key] = counts.get(key, 0) + 1
            return counts
            """,
        ),
        inputs="""
            rows = [(f"k{rng.randint(0, size // 8)}", rng.randint(0, 30)) for _ in range(size)]
        """,
        size=900,
        themes=(
            "distinct_per_key rows row key values",
            "tastes_per_guest choices choice guest dishes",
            "ports_per_host scans scan host ports",
        ),
    ),
    Pattern(
        head=(
            "def pivot(rows: list[tuple[str, str, int]], names: list[str], months: list[str])"
            " -> list[list[int]]:"
        ),
        doc="A table of sums with a line for each name and a column for each month.",
        slow=(
            """
            table = []
            for name in names:
                line = []
                for month in months:
                    line.append(sum(amount for who, when, amount in rows if who == name and when == month))
                table.append(line)
            return table
            """,
            """
            table = [[0] * len(months) for _ in names]
            for i, name in enumerate(names):
                for j, month in enumerate(months):
                    for row in rows:
                        if row[0] == name and row[1] == month:
                            table[i][j] += row[2]
            return table
            """,
        ),
        fast=(
            """
            sums = {}
            for name, month, amount in rows:
                sums[name, month] = sums.get((name, month), 0) + amount
            return [[sums.get((name, month), 0) for month in months] for name in names]
            """,
            """
            from collections import defaultdict

            sums = defaultdict(int)
            for name, month, amount in rows:
                sums[name, month] += amount
            table = []
            for name in names:
                table.append([sums.get((name, month), 0) for month in months])
            return table
            """,
        ),
        inputs="""
            names = [f"n{i}" for i in range(size // 20 + 1)]
            months = ["jan", "feb", "mar", "apr", "may", "jun"]
            rows = [(rng.choice(names), rng.choice(months), rng.randint(1, 50)) for _ in range(size)]
        """,
        size=600,
        themes=(
            "pivot names name months month amount",
            "cross_table cities city products product units",
            "hours_grid workers worker weekdays weekday spent",
        ),
    ),
    Pattern(
        head="def invert(mapping: dict[str, int]) -> dict[int, list[str]]:",
        doc="For each value the keys that have it, in order.",
        slow=(
            """
            inverted = {}
            for value in mapping.values():
                inverted[value] = [key for key in mapping if mapping[key] == value]
            return inverted
            """,
            """
            inverted = {}
            for key in mapping:
                inverted[mapping[key]] = []
            for value in inverted:
                for key in mapping.keys():
                    if mapping[key] == value:
                        inverted[value].append(key)
            return inverted
            """,
        ),
        fast=(
            """
            inverted = {}
            for key, value in mapping.items():
                inverted.setdefault(value, []).append(key)
            return inverted
            """,
        ),
        inputs="""
            mapping = {f"k{i}": rng.randint(0, size // 2) for i in range(size)}
        """,
        size=1000,
        themes=(
            "invert mapping key value inverted",
            "tags_by_level levels tag level grouped_tags",
            "ids_by_zone zones item_id zone members",
        ),
    ),
    Pattern(
        head="def visitors_per_day(visits: list[tuple[str, str]]) -> dict[str, int]:",
        doc="How many different visitors each day had.",
        slow=(
            """
            visitors = {}
            for day, visitor in visits:
                if day not in visitors:
                    visitors[day] = []
                if visitor not in visitors[day]:
                    visitors[day].append(visitor)
            return {day: len(found) for day, found in visitors.items()}
            """,
            """
            counts = {}
            known = []
            for visit in visits:
                if visit not in known:
                    known.append(visit)
                    counts[visit[0]] = counts.get(visit[0], 0) + 1
            return counts
            """,
        ),
        fast=(
            """
            visitors = {}
            for day, visitor in visits:
                visitors.setdefault(day, set()).add(visitor)
            return {day: len(found) for day, found in visitors.items()}
            """,
            """
            from collections import defaultdict

            visitors = defaultdict(set)
            for day, visitor in visits:
                visitors[day].add(visitor)
            return {day: len(found) for day, found in visitors.items()}
            """,
        ),
        inputs="""
            visits = [(f"2024-03-0{rng.randint(1, 3)}", f"u{rng.randint(0, size)}") for _ in range(size)]
        """,
        size=2500,
        themes=(
            "visitors_per_day visitors visitor visits visit day",
            "pages_per_user pages page views view user",
            "skills_per_team skills skill claims claim team",
        ),
    ),
)
