"""Families about what has to come first, and what things are made of."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def build_stages(needs: dict[str, list[str]]) -> list[list[str]]:",
        doc="Tasks in stages, each needing only tasks of earlier stages; no cycles, every need is a task.",
        slow=(
            """
            done = []
            stages = []
            while len(done) < len(needs):
                stage = []
                for task in needs:
                    if task not in done and all(need in done for need in needs[task]):
                        stage.append(task)
                done = done + stage
                stages.append(sorted(stage))
            return stages
            """,
            """
            waiting = {task: list(needed) for task, needed in needs.items()}
            stages = []
            while waiting:
                stage = [task for task in waiting if not [need for need in waiting[task] if need in waiting]]
                for task in stage:
                    del waiting[task]
                stages.append(sorted(stage))
            return stages
            """,
        ),
        fast=(
            """
            missing = {task: len(needed) for task, needed in needs.items()}
            users = {}
            for task, needed in needs.items():
                for need in needed:
                    users.setdefault(need, []).append(task)
            stages = []
            stage = [task for task, count in missing.items() if count == 0]
            while stage:
                stages.append(sorted(stage))
                following = []
                for task in stage:
                    for user in users.get(task, ()):
                        missing[user] -= 1
                        if missing[user] == 0:
                            following.append(user)
                stage = following
            return stages
            """,
        ),
        inputs="""
            names = [f"t{i}" for i in range(size)]
            needs = {}
            for i, name in enumerate(names):
                needs[name] = [names[i - 1]] if i % 3 else rng.sample(names[:i], min(i, 2))
        """,
        size=250,
        themes=(
            "build_stages needs task stages",
            "migration_waves requires table waves",
            "course_terms prerequisites course terms",
        ),
    ),
    Pattern(
        head="def part_counts(contains: dict[str, list[tuple[str, int]]], product: str) -> int:",
        doc="How many basic parts a product is made of; what contains nothing is one part.",
        slow=(
            """
            if not contains.get(product):
                return 1
            total = 0
            for part, count in contains[product]:
                for _ in range(count):
                    total += part_counts(contains, part)
            return total
            """,
            """
            open_parts = [product]
            basic = 0
            while open_parts:
                part = open_parts.pop()
                if contains.get(part):
                    for inner, count in contains[part]:
                        open_parts.extend([inner] * count)
                else:
                    basic += 1
            return basic
            """,
        ),
        fast=(
            """
            known = {}

            def count_parts(part):
                if part not in known:
                    inner = contains.get(part)
                    known[part] = sum(count * count_parts(name) for name, count in inner) if inner else 1
                return known[part]

            return count_parts(product)
            """,
        ),
        inputs="""
            contains = {}
            for i in range(size):
                contains[f"p{i}"] = [(f"p{i + 1}", 2), (f"p{i + rng.randint(1, 2)}", 1)]
            product = "p0"
        """,
        size=10,
        themes=(
            "part_counts contains product part",
            "total_leaves branches trunk branch",
            "letters_in_rules rules start_symbol symbol",
        ),
    ),
    Pattern(
        head="def longest_chain(depends: dict[str, list[str]]) -> int:",
        doc="The number of modules in the longest chain of dependencies; there are no circles.",
        slow=(
            """
            def chain(module):
                lengths = [chain(needed) for needed in depends.get(module, [])]
                return 1 + max(lengths) if lengths else 1

            return max([chain(module) for module in depends], default=0)
            """,
            """
            longest = 0
            chains = [[module] for module in depends]
            while chains:
                current = chains.pop()
                longest = max(longest, len(current))
                for needed in depends.get(current[-1], []):
                    chains.append(current + [needed])
            return longest
            """,
        ),
        fast=(
            """
            lengths = {}

            def chain(module):
                if module not in lengths:
                    below = [chain(needed) for needed in depends.get(module, ())]
                    lengths[module] = 1 + max(below, default=0)
                return lengths[module]

            return max((chain(module) for module in depends), default=0)
            """,
        ),
        inputs="""
            depends = {}
            for i in range(size):
                depends[f"m{i}"] = [f"m{j}" for j in range(i) if i - j < 3 or rng.random() < 0.1]
        """,
        size=17,
        themes=(
            "longest_chain depends module needed",
            "critical_steps requires step before",
            "deepest_quote cites paper cited",
        ),
    ),
)
