"""Families about customers: cohorts, funnels."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def cohort_activity(purchases: list[tuple[str, int]], months: int) -> dict[int, list[int]]:",
        doc="For each month customers start in, how many of them have purchases then and in months after.",
        slow=(
            """
            first = {}
            for customer, month in purchases:
                if customer not in first or month < first[customer]:
                    first[customer] = month
            table = {}
            for cohort in sorted(set(first.values())):
                members = [customer for customer in first if first[customer] == cohort]
                row = []
                for offset in range(months):
                    active = [customer for customer in members if (customer, cohort + offset) in purchases]
                    row.append(len(active))
                table[cohort] = row
            return table
            """,
            """
            customers = []
            for customer, month in purchases:
                if customer not in customers:
                    customers.append(customer)
            starts = []
            for customer in customers:
                starts.append(min(month for who, month in purchases if who == customer))
            table = {cohort: [0] * months for cohort in sorted(starts)}
            for i in range(len(customers)):
                seen = []
                for who, month in purchases:
                    if who != customers[i] or month in seen:
                        continue
                    seen.append(month)
                    if month - starts[i] < months:
                        table[starts[i]][month - starts[i]] += 1
            return table
            """,
            """
            def start_of(customer):
                return min([month for who, month in purchases if who == customer])

            active = {}
            for customer, month in purchases:
                start = start_of(customer)
                if start not in active:
                    active[start] = [set() for _ in range(months)]
                if month - start < months:
                    active[start][month - start].add(customer)
            return {start: [len(members) for members in active[start]] for start in sorted(active)}
            """,
        ),
        fast=(
            """
            first = {}
            for customer, month in purchases:
                if customer not in first or month < first[customer]:
                    first[customer] = month
            bought = set(purchases)
            table = {}
            for cohort in sorted(set(first.values())):
                members = [customer for customer in first if first[customer] == cohort]
                row = []
                for offset in range(months):
                    active = [customer for customer in members if (customer, cohort + offset) in bought]
                    row.append(len(active))
                table[cohort] = row
            return table
            """,
            """
            first = {}
            for customer, month in purchases:
                first[customer] = min(month, first.get(customer, month))
            active = {}
            for customer, month in purchases:
                start = first[customer]
                if start not in active:
                    active[start] = [set() for _ in range(months)]
                if month - start < months:
                    active[start][month - start].add(customer)
            return {start: [len(members) for members in active[start]] for start in sorted(active)}
            """,
            """
            bought = set(purchases)
            first = {}
            for customer, month in bought:
                if month < first.get(customer, month + 1):
                    first[customer] = month
            table = {cohort: [0] * months for cohort in sorted(set(first.values()))}
            for customer, month in bought:
                offset = month - first[customer]
                if offset < months:
                    table[first[customer]][offset] += 1
            return table
            """,
        ),
        inputs="""
            purchases = [(f"c{rng.randint(0, size // 4)}", rng.randint(1, 14)) for _ in range(size)]
            months = rng.randint(3, 7)
        """,
        size=1300,
        themes=(
            "cohort_activity purchases months month customers customer",
            "retention_table logins weeks week accounts account",
            "lasting_visitors visits days day guests guest",
        ),
    ),
    Pattern(
        head="def funnel_users(events: list[tuple[str, str]], steps: list[str]) -> list[int]:",
        doc="How many users took each of the steps after all those before it; events are in order of time.",
        slow=(
            """
            users = []
            for user, action in events:
                if user not in users:
                    users.append(user)
            reached = [0] * len(steps)
            for user in users:
                place = 0
                for who, action in events:
                    if who == user and place < len(steps) and action == steps[place]:
                        reached[place] += 1
                        place += 1
            return reached
            """,
            """
            def got_to(user, depth):
                rest = [action for who, action in events if who == user]
                for step in steps[:depth]:
                    if step not in rest:
                        return False
                    rest = rest[rest.index(step) + 1 :]
                return True

            users = {who for who, action in events}
            return [
                sum(1 for user in users if got_to(user, depth)) for depth in range(1, len(steps) + 1)
            ]
            """,
            """
            last = {user: -1 for user, action in events}
            reached = []
            for step in steps:
                moved = {}
                for user in last:
                    for i in range(last[user] + 1, len(events)):
                        if events[i][0] == user and events[i][1] == step:
                            moved[user] = i
                            break
                last = moved
                reached.append(len(moved))
            return reached
            """,
        ),
        fast=(
            """
            places = {}
            reached = [0] * len(steps)
            for user, action in events:
                place = places.get(user, 0)
                if place < len(steps) and action == steps[place]:
                    reached[place] += 1
                    places[user] = place + 1
            return reached
            """,
            """
            actions = {}
            for user, action in events:
                if user not in actions:
                    actions[user] = []
                actions[user].append(action)
            reached = [0] * len(steps)
            for user in actions:
                place = 0
                for action in actions[user]:
                    if place < len(steps) and action == steps[place]:
                        reached[place] += 1
                        place += 1
            return reached
            """,
        ),
        inputs="""
            steps = ["view", "basket", "address", "payment"][: rng.randint(2, 4)]
            users = [f"u{rng.randint(0, size // 8)}" for _ in range(size)]
            events = [(user, rng.choice([*steps, steps[0], "help"])) for user in users]
        """,
        size=1800,
        themes=(
            "funnel_users events steps step users user",
            "stages_passed history stages stage applicants applicant",
            "lessons_done log_rows lessons lesson pupils pupil",
        ),
    ),
)
