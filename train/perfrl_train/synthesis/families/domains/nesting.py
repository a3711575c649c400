"""Families about what stands below what."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def nest_replies(comments: list[tuple[int, int, str]]) -> list[dict]:",
        doc="Nested dicts of comments (id, parent, text); parent 0 is none, below a lost one all is lost.",
        slow=(
            """
            def replies_to(parent):
                found = []
                for number, above, text in comments:
                    if above == parent:
                        found.append({"id": number, "text": text, "replies": replies_to(number)})
                return found

            return replies_to(0)
            """,
            """
            nodes = []
            for number, parent, text in comments:
                nodes.append({"id": number, "text": text, "replies": []})
            roots = []
            for i in range(len(comments)):
                parent = comments[i][1]
                if parent == 0:
                    roots.append(nodes[i])
                    continue
                for node in nodes:
                    if node["id"] == parent:
                        node["replies"].append(nodes[i])
                        break
            return roots
            """,
            """
            top = {"id": 0, "text": "", "replies": []}
            pending = [top]
            while pending:
                node = pending.pop(0)
                for number, parent, text in comments:
                    if parent == node["id"]:
                        node["replies"].append({"id": number, "text": text, "replies": []})
                pending = pending + node["replies"]
            return top["replies"]
            """,
        ),
        fast=(
            """
            children = {}
            for number, parent, text in comments:
                children.setdefault(parent, []).append((number, text))

            def replies_to(parent):
                found = []
                for number, text in children.get(parent, []):
                    found.append({"id": number, "text": text, "replies": replies_to(number)})
                return found

            return replies_to(0)
            """,
            """
            nodes = {}
            for number, parent, text in comments:
                nodes[number] = {"id": number, "text": text, "replies": []}
            roots = []
            for number, parent, text in comments:
                if parent == 0:
                    roots.append(nodes[number])
                elif parent in nodes:
                    nodes[parent]["replies"].append(nodes[number])
            return roots
            """,
        ),
        inputs="""
            numbers = rng.sample(range(1, 4 * size + 9), size)
            comments = []
            for i in range(size):
                parent = rng.choice((0, 0, 0, 99999))
                if i and rng.random() > 0.15:
                    parent = rng.choice(numbers[:i])
                comments.append((numbers[i], parent, f"text {rng.randint(0, 99)}"))
            rng.shuffle(comments)
        """,
        size=1400,
        themes=(
            "nest_replies comments replies text",
            "menu_tree menu_rows entries label",
            "category_tree categories subordinate title",
        ),
    ),
    Pattern(
        head=(
            "def inherited_rights(grants: dict[str, list[str]], parents: dict[str, list[str]])"
            " -> dict[str, list[str]]:"
        ),
        doc="The rights of each role with those of all its parents, sorted; parents never form a circle.",
        slow=(
            """
            def rights_of(role):
                rights = list(grants[role])
                for parent in parents.get(role, []):
                    for right in rights_of(parent):
                        if right not in rights:
                            rights.append(right)
                return rights

            return {role: sorted(rights_of(role)) for role in grants}
            """,
            """
            rights = {role: list(grants[role]) for role in grants}
            changed = True
            while changed:
                changed = False
                for role in rights:
                    for parent in parents.get(role, []):
                        for right in rights[parent]:
                            if right not in rights[role]:
                                rights[role].append(right)
                                changed = True
            for role in rights:
                rights[role].sort()
            return rights
            """,
            """
            result = {}
            for role in grants:
                pending = [role]
                rights = []
                while len(pending) > 0:
                    current = pending.pop(0)
                    for right in grants[current]:
                        if right not in rights:
                            rights.append(right)
                    pending.extend(parents.get(current, []))
                result[role] = sorted(rights)
            return result
            """,
        ),
        fast=(
            """
            from functools import cache

            @cache
            def rights_of(role):
                rights = set(grants[role])
                for parent in parents.get(role, []):
                    rights |= rights_of(parent)
                return rights

            return {role: sorted(rights_of(role)) for role in grants}
            """,
            """
            known = {}

            def rights_of(role):
                if role not in known:
                    rights = set(grants[role])
                    for parent in parents.get(role, []):
                        rights.update(rights_of(parent))
                    known[role] = rights
                return known[role]

            return {role: sorted(rights_of(role)) for role in grants}
            """,
        ),
        inputs="""
            roles = [f"role{i}" for i in range(size)]
            kinds = [f"can{i}" for i in range(40)]
            parents = {}
            for i in range(1, size):
                parents[roles[i]] = rng.sample(roles[:i], min(i, rng.choice((1, 2, 2))))
            grants = {role: rng.sample(kinds, rng.randint(0, 3)) for role in reversed(roles)}
        """,
        size=350,
        themes=(
            "inherited_rights grants parents role rights",
            "all_features own_features bases_of package features",
            "full_stock own_stock suppliers depot goods",
        ),
    ),
)
