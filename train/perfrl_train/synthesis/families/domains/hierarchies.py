"""Families about folders, managers, stages."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def folder_sizes(files: dict[str, int]) -> dict[str, int]:",
        doc="The size of every folder with all folders below it; paths are separated by slashes.",
        slow=(
            """
            folders = []
            for path in files:
                parts = path.split("/")
                for depth in range(1, len(parts)):
                    folder = "/".join(parts[:depth])
                    if folder not in folders:
                        folders.append(folder)
            sizes = {}
            for folder in sorted(folders):
                sizes[folder] = 0
                for path in files:
                    if path.startswith(folder + "/"):
                        sizes[folder] += files[path]
            return sizes
            """,
            """
            folders = set()
            for path in files:
                while "/" in path:
                    path = path[: path.rindex("/")]
                    folders.add(path)
            return {
                folder: sum(files[path] for path in files if path.startswith(folder + "/"))
                for folder in sorted(folders)
            }
            """,
        ),
        fast=(
            """
            sizes = {}
            for path, size in files.items():
                end = path.rfind("/")
                while end >= 0:
                    sizes[path[:end]] = sizes.get(path[:end], 0) + size
                    end = path.rfind("/", 0, end)
            return dict(sorted(sizes.items()))
            """,
        ),
        inputs="""
            files = {}
            for i in range(size):
                depth = rng.randint(0, 3)
                files["".join(f"d{rng.randint(0, 9)}/" for _ in range(depth)) + f"f{i}"] = rng.randint(1, 99)
        """,
        size=400,
        themes=(
            "folder_sizes files folder folders sizes",
            "branch_sales accounts branch branches sales",
            "topic_weights articles topic topics weights",
        ),
    ),
    Pattern(
        head="def depths(managers: list[tuple[str, str]]) -> dict[str, int]:",
        doc="How many managers are above each employee; pairs are (employee, manager), without circles.",
        slow=(
            """
            result = {}
            for employee, _ in managers:
                depth = 0
                current = employee
                found = True
                while found:
                    found = False
                    for person, manager in managers:
                        if person == current:
                            current = manager
                            depth += 1
                            found = True
                            break
                result[employee] = depth
            return result
            """,
            """
            def depth(person):
                above = [manager for employee, manager in managers if employee == person]
                return 1 + depth(above[0]) if above else 0

            return {employee: depth(employee) for employee, _ in managers}
            """,
        ),
        fast=(
            """
            above = {}
            for employee, manager in managers:
                above.setdefault(employee, manager)
            result = {}
            for employee in above:
                chain = []
                while employee in above and employee not in result:
                    chain.append(employee)
                    employee = above[employee]
                depth = result.get(employee, 0)
                for person in reversed(chain):
                    depth += 1
                    result[person] = depth
            return {employee: result[employee] for employee in above}
            """,
        ),
        inputs="""
            managers = [(f"e{i}", f"e{rng.randint(max(0, i - 40), i - 1)}") for i in range(1, size)]
            rng.shuffle(managers)
        """,
        size=300,
        themes=(
            "depths managers employee manager person",
            "indent_levels parents entry parent row",
            "ranks_below mentors pupil mentor member",
        ),
    ),
    Pattern(
        head="def subtree_totals(parents: list[int], values: list[int]) -> list[int]:",
        doc="For each node its value and all below it; parents[i] < i, and -1 for a root.",
        slow=(
            """
            def total(node):
                result = values[node]
                for child in range(len(parents)):
                    if parents[child] == node:
                        result += total(child)
                return result

            return [total(node) for node in range(len(parents))]
            """,
            """
            totals = [0] * len(parents)
            for node in range(len(parents)):
                below = [node]
                for other in range(node + 1, len(parents)):
                    if parents[other] in below:
                        below.append(other)
                totals[node] = sum(values[member] for member in below)
            return totals
            """,
        ),
        fast=(
            """
            totals = list(values)
            for node in range(len(parents) - 1, -1, -1):
                if parents[node] >= 0:
                    totals[parents[node]] += totals[node]
            return totals
            """,
        ),
        inputs="""
            parents = [-1][:size]
            for i in range(1, size):
                parents.append(rng.randint(-1 if rng.random() < 0.1 else max(0, i // 2 - 1), i - 1))
            values = [rng.randint(0, 20) for _ in range(size)]
        """,
        size=250,
        themes=(
            "subtree_totals parents values node",
            "team_budgets bosses budgets boss",
            "river_flows outlets flows stream",
        ),
    ),
    Pattern(
        head="def first_shared(parents: dict[str, str], a: str, b: str) -> str:",
        doc="The nearest that both descend from, themselves included, or an empty string.",
        slow=(
            """
            above_a = [a]
            while above_a[-1] in parents:
                above_a.append(parents[above_a[-1]])
            above_b = [b]
            while above_b[-1] in parents:
                above_b.append(parents[above_b[-1]])
            for ancestor in above_a:
                if ancestor in above_b:
                    return ancestor
            return ""
            """,
            """
            first = a
            while True:
                second = b
                while True:
                    if first == second:
                        return first
                    if second not in parents:
                        break
                    second = parents[second]
                if first not in parents:
                    return ""
                first = parents[first]
            """,
        ),
        fast=(
            """
            above = {a}
            while a in parents:
                a = parents[a]
                above.add(a)
            while b not in above:
                if b not in parents:
                    return ""
                b = parents[b]
            return b
            """,
        ),
        inputs="""
            parents = {f"n{i}": f"n{i // 2 if size < 50 else i - 2}" for i in range(2, size)}
            a, b = f"n{rng.randint(0, size)}", f"n{size // 3}"
            if size > 50:
                a, b = f"n{size - 1}", f"n{size - 2}"
        """,
        size=1500,
        themes=(
            "first_shared parents ancestor above",
            "common_boss reports_to leader superiors",
            "meeting_branch upstream origin earlier",
        ),
    ),
)
