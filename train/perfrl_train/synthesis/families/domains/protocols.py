"""Families about listings, expressions and versions that programs read."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def final_registers(listing: list[str]) -> dict[str, int]:",
        doc="The registers after a listing; loop lowers one and goes back to a mark while it is above 0.",
        slow=(
            """
            registers = {}
            step = 0
            while step < len(listing):
                parts = listing[step].split()
                name = parts[1]
                if parts[0] == "set":
                    registers[name] = int(parts[2])
                elif parts[0] == "add":
                    registers[name] = registers.get(name, 0) + int(parts[2])
                elif parts[0] == "loop":
                    registers[name] = registers.get(name, 0) - 1
                    if registers[name] > 0:
                        for i in range(len(listing)):
                            if listing[i].split() == ["mark", parts[2]]:
                                step = i
                step += 1
            return registers
            """,
            """
            program = [line.split() for line in listing]
            registers = {}
            step = 0
            while step < len(program):
                action, name, *rest = program[step]
                if action == "set":
                    registers[name] = int(rest[0])
                elif action == "add":
                    registers[name] = registers.get(name, 0) + int(rest[0])
                elif action == "loop":
                    registers[name] = registers.get(name, 0) - 1
                    if registers[name] > 0:
                        step = program.index(["mark", rest[0]])
                step += 1
            return registers
            """,
            """
            def place_of(mark):
                places = {line.split()[1]: i for i, line in enumerate(listing) if line.startswith("mark")}
                return places[mark]

            registers = {}
            step = 0
            while step < len(listing):
                parts = listing[step].split()
                if parts[0] == "set":
                    registers[parts[1]] = int(parts[2])
                if parts[0] == "add":
                    registers[parts[1]] = registers.get(parts[1], 0) + int(parts[2])
                if parts[0] == "loop":
                    registers[parts[1]] = registers.get(parts[1], 0) - 1
                    step = place_of(parts[2]) if registers[parts[1]] > 0 else step
                step += 1
            return registers
            """,
        ),
        fast=(
            """
            registers = {}
            marks = {line.split()[1]: i for i, line in enumerate(listing) if line.startswith("mark")}
            step = 0
            while step < len(listing):
                parts = listing[step].split()
                name = parts[1]
                if parts[0] == "set":
                    registers[name] = int(parts[2])
                elif parts[0] == "add":
                    registers[name] = registers.get(name, 0) + int(parts[2])
                elif parts[0] == "loop":
                    registers[name] = registers.get(name, 0) - 1
                    if registers[name] > 0:
                        step = marks[parts[2]]
                step += 1
            return registers
            """,
            """
            program = [line.split() for line in listing]
            places = {parts[1]: i for i, parts in enumerate(program) if parts[0] == "mark"}
            registers = {}
            step = 0
            while step < len(program):
                action, name, *rest = program[step]
                if action == "set":
                    registers[name] = int(rest[0])
                elif action == "add":
                    registers[name] = registers.get(name, 0) + int(rest[0])
                elif action == "loop":
                    registers[name] = registers.get(name, 0) - 1
                    if registers[name] > 0:
                        step = places[rest[0]]
                step += 1
            return registers
            """,
        ),
        inputs="""
            listing = []
            for i in range(size):
                listing += [f"set n{i} {rng.randint(0, 12)}", f"mark m{i}"]
                listing += [f"add {rng.choice('xyz')} {rng.randint(-9, 9)}", f"loop n{i} m{i}"]
        """,
        size=140,
        themes=(
            "final_registers listing registers step line",
            "play_script script counters position command",
            "run_robot plan stores current order",
        ),
    ),
    Pattern(
        head="def formula_value(tokens: list[str]) -> int:",
        doc="The value of an expression of numbers, + and -, and parentheses, cut into tokens.",
        slow=(
            """
            rest = ["(", *tokens, ")"]
            while len(rest) > 1:
                end = rest.index(")")
                start = end
                while rest[start] != "(":
                    start -= 1
                total = 0
                sign = 1
                for token in rest[start + 1 : end]:
                    if token in ("+", "-"):
                        sign = 1 if token == "+" else -1
                    else:
                        total += sign * int(token)
                rest = rest[:start] + [str(total)] + rest[end + 1 :]
            return int(rest[0])
            """,
            """
            def read(rest):
                total, sign = 0, 1
                while rest and rest[0] != ")":
                    if rest[0] == "(":
                        inner, rest = read(rest[1:])
                        total += sign * inner
                    elif rest[0] in "+-":
                        sign = 1 if rest[0] == "+" else -1
                    else:
                        total += sign * int(rest[0])
                    rest = rest[1:]
                return total, rest

            return read(tokens)[0]
            """,
            """
            total = 0
            sign = 1
            i = 0
            while i < len(tokens):
                if tokens[i] == "(":
                    start = i + 1
                    depth = 1
                    while depth > 0:
                        i += 1
                        depth += (tokens[i] == "(") - (tokens[i] == ")")
                    total += sign * formula_value(tokens[start:i])
                elif tokens[i] == "+" or tokens[i] == "-":
                    sign = 1 if tokens[i] == "+" else -1
                else:
                    total += sign * int(tokens[i])
                i += 1
            return total
            """,
        ),
        fast=(
            """
            outer = []
            total = 0
            sign = 1
            for token in tokens:
                if token == "(":
                    outer.append((total, sign))
                    total = 0
                    sign = 1
                elif token == ")":
                    before, sign = outer.pop()
                    total = before + sign * total
                elif token in ("+", "-"):
                    sign = 1 if token == "+" else -1
                else:
                    total += sign * int(token)
            return total
            """,
            """
            def read(rest):
                total, sign = 0, 1
                for token in rest:
                    if token == "(":
                        total += sign * read(rest)
                    elif token == ")":
                        break
                    elif token in "+-":
                        sign = 1 if token == "+" else -1
                    else:
                        total += sign * int(token)
                return total

            return read(iter(tokens))
            """,
        ),
        inputs="""
            tokens = [str(rng.randint(0, 20))]
            for _ in range(size):
                more = [rng.choice("+-"), str(rng.randint(0, 20))]
                tokens = [more[1], more[0], "(", *tokens, ")"] if rng.random() < 0.3 else tokens + more
        """,
        size=1200,
        themes=(
            "formula_value tokens token total",
            "work_out symbols symbol result",
            "settle_bill marks mark balance",
        ),
    ),
    Pattern(
        head="def order_releases(tags: list[str]) -> list[str]:",
        doc="Tags like v1.10.2 or 2.0-rc1 without v and drafts, oldest first; equal ones stay in order.",
        helpers="""
            def release_key(tag):
                core, _, candidate = tag.partition("-rc")
                numbers = [int(part) for part in core.split(".")]
                while numbers and numbers[-1] == 0:
                    numbers.pop()
                return numbers, int(candidate or 1000)
        """,
        slow=(
            """
            known = []
            for tag in tags:
                tag = tag.strip()
                if tag.startswith("v"):
                    tag = tag[1:]
                if tag == "" or tag.endswith("draft"):
                    continue
                known.append(tag)
            for end in range(len(known) - 1, 0, -1):
                for i in range(end):
                    if release_key(known[i]) > release_key(known[i + 1]):
                        known[i], known[i + 1] = known[i + 1], known[i]
            return known
            """,
            """
            ordered = []
            for tag in tags:
                tag = tag.strip().removeprefix("v")
                if tag and not tag.endswith("draft"):
                    place = len(ordered)
                    while place > 0 and release_key(ordered[place - 1]) > release_key(tag):
                        place -= 1
                    ordered.insert(place, tag)
            return ordered
            """,
            """
            waiting = [tag.strip().removeprefix("v") for tag in tags]
            waiting = [tag for tag in waiting if tag and not tag.endswith("draft")]
            ordered = []
            while waiting:
                oldest = min(waiting, key=release_key)
                ordered.append(waiting.pop(waiting.index(oldest)))
            return ordered
            """,
        ),
        fast=(
            """
            known = []
            for tag in tags:
                tag = tag.strip()
                if tag.startswith("v"):
                    tag = tag[1:]
                if tag == "" or tag.endswith("draft"):
                    continue
                known.append(tag)
            known.sort(key=release_key)
            return known
            """,
            """
            cleaned = [tag.strip().removeprefix("v") for tag in tags]
            return sorted([tag for tag in cleaned if tag and not tag.endswith("draft")], key=release_key)
            """,
        ),
        inputs="""
            ends = ["", "", ".0", ".0.0", "-rc1", "-rc12", ".3-rc2", "-draft"]
            tags = [f"v{rng.randint(1, 12)}.{rng.randint(0, 20)}{rng.choice(ends)} " for _ in range(size)]
            tags = [tag[1:] if rng.random() < 0.3 else tag for tag in tags]
        """,
        size=260,
        themes=(
            "order_releases tags tag release_key ordered",
            "sort_firmware builds build build_age arranged",
            "list_editions editions edition edition_rank sequence",
        ),
    ),
)
