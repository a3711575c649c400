"""Families that bring two collections together."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def attach_names(orders: list[dict], customers: list[dict]) -> list[tuple[int, str]]:",
        doc="Each order's number with the name of its customer, or a question mark.",
        slow=(
            """
            result = []
            for order in orders:
                name = "?"
                for customer in customers:
                    if customer["id"] == order["customer"]:
                        name = customer["name"]
                        break
                result.append((order["id"], name))
            return result
            """,
            """
            result = []
            for order in orders:
                matches = [c for c in customers if c["id"] == order["customer"]]
                result.append((order["id"], matches[0]["name"] if matches else "?"))
            return result
            """,
            """
            ids = [customer["id"] for customer in customers]
            result = []
            for order in orders:
                if order["customer"] in ids:
                    found = customers[ids.index(order["customer"])]
                    result.append((order["id"], found["name"]))
                else:
                    result.append((order["id"], "?"))
            return result
            """,
        ),
        fast=(
            """
            names = {}
            for customer in customers:
                names.setdefault(customer["id"], customer["name"])
            return [(order["id"], names.get(order["customer"], "?")) for order in orders]
            """,
            """
            names = {customer["id"]: customer["name"] for customer in reversed(customers)}
            result = []
            for order in orders:
                result.append((order["id"], names.get(order["customer"], "?")))
            return result
            """,
        ),
        inputs="""
            orders = [{"id": i, "customer": rng.randint(0, size)} for i in range(size)]
            customers = [{"id": i, "name": f"name{i}"} for i in rng.sample(range(size), size * 3 // 4)]
        """,
        size=900,
        themes=(
            "attach_names orders order customers customer names",
            "with_authors posts post writers writer pens",
            "label_flights flights flight airlines airline titles",
        ),
    ),
    Pattern(
        head=(
            "def match_by_key(left: list[tuple[int, str]], right: list[tuple[int, str]])"
            " -> list[tuple[str, str]]:"
        ),
        doc="All pairs of a left and a right value with the same key, in the order of left, then right.",
        slow=(
            """
            pairs = []
            for key, value in left:
                for other_key, other_value in right:
                    if key == other_key:
                        pairs.append((value, other_value))
            return pairs
            """,
            """
            return [(a[1], b[1]) for a in left for b in right if a[0] == b[0]]
            """,
            """
            pairs = []
            for key, value in left:
                partners = list(filter(lambda item: item[0] == key, right))
                pairs.extend([(value, partner[1]) for partner in partners])
            return pairs
            """,
        ),
        fast=(
            """
            partners = {}
            for key, value in right:
                partners.setdefault(key, []).append(value)
            return [(value, other) for key, value in left for other in partners.get(key, ())]
            """,
            """
            from collections import defaultdict

            partners = defaultdict(list)
            for key, value in right:
                partners[key].append(value)
            pairs = []
            for key, value in left:
                if key in partners:
                    pairs += [(value, other) for other in partners[key]]
            return pairs
            """,
        ),
        inputs="""
            left = [(rng.randint(0, size), f"L{i}") for i in range(size)]
            right = [(rng.randint(0, size), f"R{i}") for i in range(size)]
        """,
        size=900,
        themes=(
            "match_by_key left right pairs partners",
            "hosts_and_guests hosts guests seatings invited",
            "link_parts drawings parts links stored",
        ),
    ),
    Pattern(
        head="def snapshot_diff(old: list[tuple[str, int]], current: list[tuple[str, int]]) -> list[str]:",
        doc="What was added, removed or changed, as signed names; names are unique in a snapshot.",
        slow=(
            """
            differences = []
            for name, value in current:
                if name not in [known for known, _ in old]:
                    differences.append("+" + name)
                elif (name, value) not in old:
                    differences.append("~" + name)
            for name, _ in old:
                if name not in [known for known, _ in current]:
                    differences.append("-" + name)
            return differences
            """,
            """
            differences = []
            for name, value in current:
                before = None
                for known, old_value in old:
                    if known == name:
                        before = old_value
                if before is None:
                    differences.append("+" + name)
                elif before != value:
                    differences.append("~" + name)
            for name, _ in old:
                if not any(name == known for known, _ in current):
                    differences.append("-" + name)
            return differences
            """,
        ),
        fast=(
            """
            before, after = dict(old), dict(current)
            differences = []
            for name, value in current:
                if name not in before:
                    differences.append("+" + name)
                elif before[name] != value:
                    differences.append("~" + name)
            return differences + ["-" + name for name, _ in old if name not in after]
            """,
        ),
        inputs="""
            names = [f"file{i}" for i in range(2 * size)]
            old = [(name, rng.randint(1, 3)) for name in rng.sample(names, size)]
            current = [(name, rng.randint(1, 3)) for name in rng.sample(names, size)]
        """,
        size=500,
        themes=(
            "snapshot_diff old current name value differences",
            "price_changes last_week this_week article price moves",
            "config_drift expected actual option setting drift",
        ),
    ),
    Pattern(
        head="def cookable(recipes: dict[str, list[str]], pantry: list[str]) -> list[str]:",
        doc="The recipes for which everything is in the pantry.",
        slow=(
            """
            possible = []
            for recipe, ingredients in recipes.items():
                complete = True
                for ingredient in ingredients:
                    if ingredient not in pantry:
                        complete = False
                if complete:
                    possible.append(recipe)
            return possible
            """,
            """
            return [
                recipe
                for recipe in recipes
                if len([item for item in recipes[recipe] if pantry.count(item) > 0]) == len(recipes[recipe])
            ]
            """,
        ),
        fast=(
            """
            available = set(pantry)
            return [recipe for recipe, ingredients in recipes.items() if available.issuperset(ingredients)]
            """,
            """
            stored = frozenset(pantry)
            possible = []
            for recipe, ingredients in recipes.items():
                if all(ingredient in stored for ingredient in ingredients):
                    possible.append(recipe)
            return possible
            """,
        ),
        inputs="""
            foods = [f"f{i}" for i in range(2 * size + 4)]
            pantry = rng.sample(foods, size + 4)
            recipes = {}
            for i in range(size):
                recipes[f"dish{i}"] = rng.choices(foods if i % 2 else pantry, k=rng.randint(1, 8))
        """,
        size=700,
        themes=(
            "cookable recipes recipe ingredients ingredient pantry",
            "buildable models model parts part warehouse",
            "grantable roles role permissions permission granted",
        ),
    ),
)
