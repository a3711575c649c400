"""Families about cleaning, laying out and filling in text."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def tidy_transcript(text: str) -> str:",
        doc="The text without tabs, typewriter quotes, empty lines and more than one space in a row.",
        slow=(
            """
            lines = []
            for line in text.split("\\n"):
                line = line.replace("\\t", " ").replace("``", '"').replace("''", '"')
                while "  " in line:
                    spot = line.index("  ")
                    line = line[:spot] + line[spot + 1 :]
                if line.startswith(" "):
                    line = line[1:]
                if line.endswith(" "):
                    line = line[:-1]
                if not line:
                    continue
                lines.append(line)
            return "\\n".join(lines)
            """,
            """
            lines = text.replace("\\t", " ").replace("``", '"').replace("''", '"').split("\\n")
            for number in range(len(lines)):
                letters = list(lines[number])
                i = 1
                while i < len(letters):
                    if letters[i] == " " and letters[i - 1] == " ":
                        letters.pop(i)
                    else:
                        i += 1
                lines[number] = "".join(letters).strip(" ")
            return "\\n".join([line for line in lines if line != ""])
            """,
            """
            tidy = text.replace("\\t", " ").replace("``", '"').replace("''", '"')
            while "  " in tidy:
                tidy = tidy.replace("  ", " ", 1)
            lines = [line.strip(" ") for line in tidy.split("\\n")]
            return "\\n".join(line for line in lines if line)
            """,
        ),
        fast=(
            """
            lines = []
            for line in text.split("\\n"):
                line = line.replace("\\t", " ").replace("``", '"').replace("''", '"')
                line = " ".join([part for part in line.split(" ") if part])
                if not line:
                    continue
                lines.append(line)
            return "\\n".join(lines)
            """,
            """
            import re

            tidy = text.replace("\\t", " ").replace("``", '"').replace("''", '"')
            lines = [line.strip(" ") for line in re.sub(" +", " ", tidy).split("\\n")]
            return "\\n".join(line for line in lines if line)
            """,
        ),
        inputs="""
            parts = rng.choices(["yes", "``no''", "\\t", "  ", " " * 5, " it is ", "so,", "'"], k=size)
            text = "".join(parts[: size // 2]) + "\\n \\n" + "".join(parts[size // 2 :])
        """,
        size=5000,
        scripts=False,
        themes=(
            "tidy_transcript text line spot",
            "clean_chat log message gap",
            "normalise_scan scan piece here",
        ),
    ),
    Pattern(
        head="def padded_grid(rows: list[list[str]]) -> str:",
        doc="The rows, all of one length, as a markdown table with padded columns under the first row.",
        slow=(
            """
            lines = []
            for number, row in enumerate(rows):
                cells = []
                for column in range(len(row)):
                    width = max(len(other[column]) for other in rows)
                    cells.append(row[column].ljust(width))
                lines.append("| " + " | ".join(cells) + " |")
                if number == 0:
                    dashes = []
                    for column in range(len(row)):
                        dashes.append("-" * max(len(other[column]) for other in rows))
                    lines.append("| " + " | ".join(dashes) + " |")
            return "\\n".join(lines)
            """,
            """
            def width_of(column):
                lengths = [len(row[column]) for row in rows]
                lengths.sort()
                return lengths[-1]

            lines = []
            for row in rows:
                lines.append("| " + " | ".join(cell.ljust(width_of(i)) for i, cell in enumerate(row)) + " |")
                if len(lines) == 1:
                    lines.append("| " + " | ".join("-" * width_of(i) for i in range(len(row))) + " |")
            return "\\n".join(lines)
            """,
            """
            lines = []
            for row in rows:
                line = "|"
                for column, cell in enumerate(row):
                    longest = max(list(zip(*rows))[column], key=len)
                    while len(cell) < len(longest):
                        cell += " "
                    line += " " + cell + " |"
                lines.append(line)
            if lines:
                rule = ["-" * len(max(cells, key=len)) for cells in zip(*rows)]
                lines.insert(1, "| " + " | ".join(rule) + " |")
            return "\\n".join(lines)
            """,
        ),
        fast=(
            """
            lines = []
            widths = [max(len(cell) for cell in column) for column in zip(*rows)]
            for number, row in enumerate(rows):
                cells = []
                for column in range(len(row)):
                    cells.append(row[column].ljust(widths[column]))
                lines.append("| " + " | ".join(cells) + " |")
                if number == 0:
                    lines.append("| " + " | ".join("-" * width for width in widths) + " |")
            return "\\n".join(lines)
            """,
            """
            widths = [max(map(len, column)) for column in zip(*rows)]
            table = [*rows[:1], ["-" * width for width in widths], *rows[1:]] if rows else []
            return "\\n".join("| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in table)
            """,
        ),
        inputs="""
            kinds = rng.randint(1, 4)
            stock = ["", "tea", "42", "n/a", "elm" * rng.randint(1, 4)]
            rows = [rng.choices(stock, k=kinds) for _ in range(size)]
        """,
        size=420,
        themes=(
            "padded_grid rows row column cell cells",
            "lay_out_scores results result field entry entries",
            "price_sheet offers offer feature item items",
        ),
    ),
    Pattern(
        head="def merge_letter(template: str, fields: dict[str, str]) -> str:",
        doc="The template with the values of fields in place of their {names}; other braces stay.",
        slow=(
            """
            parts = []
            i = 0
            while i < len(template):
                if template[i] == "{":
                    end = template.find("}", i)
                    found = None
                    for name, value in fields.items():
                        if end != -1 and name == template[i + 1 : end]:
                            found = value
                    if found is not None:
                        parts.append(found)
                        i = end + 1
                        continue
                parts.append(template[i])
                i += 1
            return "".join(parts)
            """,
            """
            letter = template
            for name in fields:
                letter = letter.replace("{" + name + "}", fields[name])
            return letter
            """,
            """
            letter = template
            for name, value in fields.items():
                mark = "{%s}" % name
                while letter.count(mark) > 0:
                    start = letter.index(mark)
                    letter = letter[:start] + value + letter[start + len(mark) :]
            return letter
            """,
        ),
        fast=(
            """
            parts = []
            i = 0
            while i < len(template):
                if template[i] == "{":
                    end = template.find("}", i)
                    found = fields.get(template[i + 1 : end]) if end != -1 else None
                    if found is not None:
                        parts.append(found)
                        i = end + 1
                        continue
                parts.append(template[i])
                i += 1
            return "".join(parts)
            """,
            """
            import re

            return re.sub(r"{(\\w+)}", lambda match: fields.get(match[1], match[0]), template)
            """,
        ),
        inputs="""
            fields = {f"f{i}": rng.choice(("", "Ana", "42 days")) for i in range(size)}
            marks = [f"{{f{rng.randint(0, size)}}}" for _ in range(size)]
            template = "".join(rng.choices(["Dear ", "{", "}\\n", "{zip}", *marks], k=2 * size))
        """,
        size=600,
        scripts=False,
        themes=(
            "merge_letter template fields letter",
            "fill_mail draft answers mail",
            "put_in pattern entries text",
        ),
    ),
)
