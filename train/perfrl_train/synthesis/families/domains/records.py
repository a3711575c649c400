"""Families about tables of records: orders, users, stock."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def latest_by_user(updates: list[dict]) -> dict[str, dict]:",
        doc="The update with the highest version for each user; the first of equal ones.",
        slow=(
            """
            latest = {}
            for update in updates:
                user = update["user"]
                mine = [other for other in updates if other["user"] == user]
                latest[user] = max(mine, key=lambda other: other["version"])
            return latest
            """,
            """
            users = []
            for update in updates:
                if update["user"] not in users:
                    users.append(update["user"])
            latest = {}
            for user in users:
                best = None
                for update in updates:
                    if update["user"] == user and (best is None or update["version"] > best["version"]):
                        best = update
                latest[user] = best
            return latest
            """,
        ),
        fast=(
            """
            latest = {}
            for update in updates:
                best = latest.get(update["user"])
                if best is None or update["version"] > best["version"]:
                    latest[update["user"]] = update
            return latest
            """,
        ),
        inputs="""
            updates = [
                {"user": f"u{rng.randint(0, size // 4)}", "version": rng.randint(1, 99), "row": i}
                for i in range(size)
            ]
        """,
        size=1000,
        themes=(
            "latest_by_user updates update user version",
            "best_offer_by_item offers offer item price",
            "tallest_by_region peaks peak region height",
        ),
    ),
    Pattern(
        head="def stock_after(products: list[str], movements: list[tuple[str, int]]) -> dict[str, int]:",
        doc="What is left of each product after all movements; others are ignored.",
        slow=(
            """
            stock = {}
            for product in products:
                stock[product] = sum([amount for name, amount in movements if name == product])
            return stock
            """,
            """
            stock = {}
            for product in products:
                quantity = 0
                for movement in movements:
                    if movement[0] == product:
                        quantity += movement[1]
                stock[product] = quantity
            return stock
            """,
        ),
        fast=(
            """
            stock = dict.fromkeys(products, 0)
            for name, amount in movements:
                if name in stock:
                    stock[name] += amount
            return stock
            """,
            """
            from collections import defaultdict

            totals = defaultdict(int)
            for name, amount in movements:
                totals[name] += amount
            return {product: totals.get(product, 0) for product in products}
            """,
        ),
        inputs="""
            products = [f"p{i}" for i in range(size // 2)]
            movements = [(f"p{rng.randint(0, size)}", rng.randint(-9, 20)) for _ in range(size)]
        """,
        size=1200,
        themes=(
            "stock_after products product movements movement stock",
            "account_balances accounts account postings posting balances",
            "player_points players player rounds game_round points",
        ),
    ),
    Pattern(
        head="def missing_numbers(invoices: list[int]) -> list[int]:",
        doc="The numbers left out between the lowest and the highest invoice.",
        slow=(
            """
            missing = []
            for number in range(min(invoices), max(invoices)):
                if number not in invoices:
                    missing.append(number)
            return missing
            """,
            """
            ordered = sorted(invoices)
            missing = []
            current = ordered[0]
            while current < ordered[-1]:
                if ordered.count(current) == 0:
                    missing.append(current)
                current += 1
            return missing
            """,
        ),
        fast=(
            """
            present = set(invoices)
            return [number for number in range(min(invoices), max(invoices)) if number not in present]
            """,
            """
            return sorted(set(range(min(invoices), max(invoices))).difference(invoices))
            """,
        ),
        inputs="""
            invoices = [100 + rng.randint(0, 2 * size) for _ in range(size)]
        """,
        size=1500,
        smallest=1,
        themes=("missing_numbers invoices", "free_seats taken_seats", "lost_packets packets"),
    ),
    Pattern(
        head="def percent_shares(sales: list[tuple[str, int]]) -> list[tuple[str, float]]:",
        doc="Each shop with its share of all sales in percent.",
        slow=(
            """
            result = []
            for shop, amount in sales:
                total = sum(other for _, other in sales)
                result.append((shop, round(100 * amount / total, 1)))
            return result
            """,
            """
            shares = []
            for i in range(len(sales)):
                whole = 0
                for j in range(len(sales)):
                    whole += sales[j][1]
                shares.append((sales[i][0], round(100 * sales[i][1] / whole, 1)))
            return shares
            """,
        ),
        fast=(
            """
            total = sum(amount for _, amount in sales)
            return [(shop, round(100 * amount / total, 1)) for shop, amount in sales]
            """,
            """
            result = []
            total = sum([amount for _, amount in sales])
            for shop, amount in sales:
                result.append((shop, round(100 * amount / total, 1)))
            return result
            """,
        ),
        inputs="""
            sales = [(f"shop{i}", rng.randint(1, 900)) for i in range(size)]
        """,
        size=900,
        themes=(
            "percent_shares sales shop amount",
            "vote_shares ballots party votes",
            "budget_parts costs team money",
        ),
    ),
    Pattern(
        head="def apply_changes(users: list[dict], changes: list[dict]) -> list[dict]:",
        doc="The users after changing or, for unknown ids, adding; the users given stay as they are.",
        slow=(
            """
            result = [dict(user) for user in users]
            for change in changes:
                for user in result:
                    if user["id"] == change["id"]:
                        user.update(change)
                        break
                else:
                    result.append(dict(change))
            return result
            """,
            """
            result = [dict(user) for user in users]
            for change in changes:
                ids = [user["id"] for user in result]
                if change["id"] in ids:
                    result[ids.index(change["id"])].update(change)
                else:
                    result.append(dict(change))
            return result
            """,
        ),
        fast=(
            """
            result = [dict(user) for user in users]
            by_id = {user["id"]: user for user in reversed(result)}
            for change in changes:
                known = by_id.get(change["id"])
                if known is not None:
                    known.update(change)
                else:
                    by_id[change["id"]] = dict(change)
                    result.append(by_id[change["id"]])
            return result
            """,
        ),
        inputs="""
            users = [{"id": i, "mail": f"m{i}@x.org"} for i in range(size)]
            changes = [{"id": rng.randint(0, size * 2), "mail": f"n{i}@x.org"} for i in range(size // 2)]
        """,
        size=800,
        themes=(
            "apply_changes users user changes change mail",
            "sync_contacts contacts contact edits edit phone",
            "patch_devices devices device reports report state",
        ),
    ),
)
