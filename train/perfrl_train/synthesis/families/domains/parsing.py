"""Families about small languages: expressions, tables in text, settings."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def evaluate_postfix(tokens: list[str]) -> int:",
        doc="The value of an expression of whole numbers, + - and *, operators after their operands.",
        slow=(
            """
            rest = list(tokens)
            stack = []
            while len(rest) > 0:
                token = rest.pop(0)
                if token in ["+", "-", "*"]:
                    right = stack[-1]
                    left = stack[-2]
                    stack = stack[:-2]
                    if token == "+":
                        stack.append(left + right)
                    elif token == "-":
                        stack.append(left - right)
                    else:
                        stack.append(left * right)
                else:
                    stack.append(int(token))
            return stack[0]
            """,
            """
            expression = [int(token) if token not in ("+", "-", "*") else token for token in tokens]
            while len(expression) > 1:
                for i in range(2, len(expression)):
                    if isinstance(expression[i], str):
                        left, right = expression[i - 2], expression[i - 1]
                        value = {"+": left + right, "-": left - right, "*": left * right}[expression[i]]
                        expression = expression[: i - 2] + [value] + expression[i + 1 :]
                        break
            return expression[0]
            """,
        ),
        fast=(
            """
            stack = []
            for token in tokens:
                if token in ("+", "-", "*"):
                    right = stack.pop()
                    left = stack.pop()
                    if token == "+":
                        stack.append(left + right)
                    elif token == "-":
                        stack.append(left - right)
                    else:
                        stack.append(left * right)
                else:
                    stack.append(int(token))
            return stack[0]
            """,
        ),
        inputs="""
            tokens = [str(rng.randint(0, 9)) for _ in range(size)]
            tokens += [rng.choice("+-+-" if size > 50 else "+-*") for _ in range(size - 1)]
        """,
        size=2500,
        smallest=1,
        themes=("evaluate_postfix tokens token", "calculate program instruction", "run_stack words word"),
    ),
    Pattern(
        head="def column_total(text: str, column: int) -> int:",
        doc="The sum of one column of whole numbers, separated by semicolons, a row a line.",
        slow=(
            """
            total = 0
            for i in range(len(text.split("\\n"))):
                fields = text.split("\\n")[i].split(";")
                if column < len(fields) and fields[column] != "":
                    total += int(fields[column])
            return total
            """,
            """
            total = 0
            row = 0
            while row < text.count("\\n") + 1:
                fields = text.split("\\n")[row].split(";")
                if column < len(fields) and fields[column] != "":
                    total = total + int(fields[column])
                row += 1
            return total
            """,
        ),
        fast=(
            """
            total = 0
            for line in text.split("\\n"):
                fields = line.split(";")
                if column < len(fields) and fields[column] != "":
                    total += int(fields[column])
            return total
            """,
            """
            rows = [line.split(";") for line in text.split("\\n")]
            return sum([int(row[column]) for row in rows if column < len(row) and row[column] != ""])
            """,
        ),
        inputs="""
            tail = ";".join(["0"] * 9 if size < 50 else ["123456789"] * 9)
            rows = [f"{rng.randint(0, 99)};{rng.randint(-9, 9)};;{i};{tail}" for i in range(size)]
            text = "\\n".join(rows)
            column = rng.randint(0, 3)
        """,
        size=700,
        scripts=False,
        themes=("column_total text column", "sum_field export position", "add_up sheet field_number"),
    ),
    Pattern(
        head="def read_settings(lines: list[str], wanted: list[str]) -> dict[str, str]:",
        doc="The wanted settings of lines like name=value; the last line counts, missing ones are empty.",
        slow=(
            """
            settings = {}
            for name in wanted:
                settings[name] = ""
                for line in lines:
                    parts = line.split("=", 1)
                    if len(parts) == 2 and parts[0].strip() == name:
                        settings[name] = parts[1].strip()
            return settings
            """,
            """
            pairs = [line.split("=", 1) for line in lines if "=" in line]
            settings = {}
            for name in wanted:
                found = [value.strip() for key, value in pairs if key.strip() == name]
                settings[name] = found[-1] if found else ""
            return settings
            """,
        ),
        fast=(
            """
            known = {}
            for line in lines:
                name, separator, value = line.partition("=")
                if separator:
                    known[name.strip()] = value.strip()
            return {name: known.get(name, "") for name in wanted}
            """,
        ),
        inputs="""
            lines = [f"opt{rng.randint(0, size)} = v{i}" if i % 9 else "# note" for i in range(size)]
            wanted = [f"opt{i}" for i in rng.sample(range(size + 1), size // 2)]
        """,
        size=500,
        themes=(
            "read_settings lines line wanted name settings",
            "pick_headers headers header names_wanted field found_headers",
            "load_labels rows row keys label labels",
        ),
    ),
)
