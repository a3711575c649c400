"""Families that do by hand, element by element, what a builtin does."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def tidy_serials(serials: list[str]) -> list[str]:",
        doc="Each serial in capitals, 0 and 1 for O and I, without spaces and - . /, a ? before short ones.",
        slow=(
            """
            tidied = []
            for serial in serials:
                swaps = {"O": "0", "I": "1"}
                ignored = [" ", "-", ".", "/"]
                text = ""
                for character in serial.upper():
                    if character in ignored:
                        continue
                    if character in swaps:
                        text = text + swaps[character]
                    else:
                        text = text + character
                if len(text) < 8:
                    text = "?" + text
                tidied.append(text)
            return tidied
            """,
            """
            def read(character):
                pairs = [("O", "0"), ("I", "1"), (" ", ""), ("-", ""), (".", ""), ("/", "")]
                for wrong, right in pairs:
                    if character == wrong:
                        return right
                return character

            tidied = []
            for serial in serials:
                text = "".join([read(character) for character in serial.upper()])
                tidied.append(text if len(text) >= 8 else "?" + text)
            return tidied
            """,
            """
            import re

            tidied = []
            for i in range(len(serials)):
                kept = []
                for character in serials[i]:
                    if re.match("[ ./-]", character):
                        continue
                    capital = character.upper()
                    if capital == "O":
                        capital = "0"
                    elif capital == "I":
                        capital = "1"
                    kept.append(capital)
                mark = "?" if len(kept) < 8 else ""
                tidied.append(mark + "".join(kept))
            return tidied
            """,
        ),
        fast=(
            """
            table = str.maketrans("OI", "01", " -./")
            tidied = []
            for serial in serials:
                text = serial.upper().translate(table)
                if len(text) < 8:
                    text = "?" + text
                tidied.append(text)
            return tidied
            """,
            """
            table = str.maketrans("OI", "01", " -./")
            texts = [serial.upper().translate(table) for serial in serials]
            return [text if len(text) >= 8 else "?" + text for text in texts]
            """,
        ),
        inputs="""
            parts = ["ab", "IO", "x7", "-", " ", ".", "/", "oil", "Q0", "2024", "z"]
            serials = ["".join(rng.choices(parts, k=rng.randint(0, 24))) for _ in range(size)]
        """,
        size=8000,
        idiom=True,
        themes=(
            "tidy_serials serials serial tidied",
            "clean_plates plates plate cleaned",
            "normal_tags tags tag normal",
        ),
    ),
    Pattern(
        head="def read_cents(cells: list[str]) -> list[int]:",
        doc="Amounts like 1,234.50 in cents; brackets mean less than nothing, a dash or no text is 0.",
        slow=(
            """
            from decimal import ROUND_HALF_UP, Decimal

            cents = []
            for cell in cells:
                text = cell.strip()
                negative = False
                if text.startswith("(") and text.endswith(")"):
                    negative = True
                    text = text[1:-1]
                if text == "" or text == "-":
                    cents.append(0)
                    continue
                amount = Decimal(text.replace(",", "")).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
                value = int(amount * Decimal("100"))
                cents.append(-value if negative else value)
            return cents
            """,
            """
            from fractions import Fraction

            cents = []
            for cell in cells:
                text = cell.replace(",", "").replace("(", "-").replace(")", "")
                try:
                    cents.append(int(Fraction(text) * 100))
                except ValueError:
                    cents.append(0)
            return cents
            """,
            """
            cents = []
            for cell in cells:
                value = 0
                for character in cell:
                    try:
                        value = value * 10 + int(character)
                    except ValueError:
                        continue
                if cell[:1] == "(":
                    value = -value
                cents.append(value)
            return cents
            """,
            """
            digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
            cents = []
            for i in range(len(cells)):
                value = 0
                for j in range(len(cells[i])):
                    if cells[i][j] in digits:
                        value = value * 10 + digits.index(cells[i][j])
                if len(cells[i]) > 0 and cells[i][0] == "(":
                    value = value * -1
                cents.append(value)
            return cents
            """,
        ),
        fast=(
            """
            cents = []
            for cell in cells:
                text = cell.strip("()").replace(",", "").replace(".", "")
                if text == "" or text == "-":
                    cents.append(0)
                    continue
                value = int(text)
                cents.append(-value if cell[0] == "(" else value)
            return cents
            """,
            """
            plain = [cell.replace(",", "").replace(".", "").rstrip(")") for cell in cells]
            texts = [text.replace("(", "-") for text in plain]
            return [0 if text in ("", "-") else int(text) for text in texts]
            """,
        ),
        inputs="""
            cells = []
            for _ in range(size):
                text = f"{rng.choice((rng.randint(0, 9), rng.randint(0, 10**7))):,}.{rng.randint(0, 99):02d}"
                cells.append(rng.choice((text, text, text, f"({text})", rng.choice(("-", "")))))
        """,
        size=20000,
        idiom=True,
        themes=(
            "read_cents cells cell cents",
            "parse_balances fields field balances",
            "ledger_amounts columns column amounts",
        ),
    ),
    Pattern(
        head="def channel_peaks(samples: list[int], channels: int) -> list[int]:",
        doc="The highest absolute value of each channel, or 0; the samples of all channels take turns.",
        slow=(
            """
            peaks = []
            for channel in range(channels):
                loudest = 0
                for i in range(len(samples)):
                    if i % channels == channel:
                        if abs(samples[i]) > loudest:
                            loudest = abs(samples[i])
                peaks.append(loudest)
            return peaks
            """,
            """
            tracks = [[] for _ in range(channels)]
            position = 0
            for sample in samples:
                tracks[position].append(sample)
                position += 1
                if position == channels:
                    position = 0
            peaks = []
            for track in tracks:
                magnitudes = sorted([abs(sample) for sample in track])
                peaks.append(magnitudes[-1] if magnitudes else 0)
            return peaks
            """,
            """
            peaks = [0] * channels
            start = 0
            while start < len(samples):
                turn = samples[start : start + channels]
                for channel in range(len(turn)):
                    value = turn[channel]
                    if value < 0:
                        value = -value
                    peaks[channel] = max(peaks[channel], value)
                start += channels
            return peaks
            """,
        ),
        fast=(
            """
            peaks = []
            for channel in range(channels):
                peaks.append(max(map(abs, samples[channel::channels]), default=0))
            return peaks
            """,
            """
            peaks = []
            for channel in range(channels):
                track = samples[channel::channels]
                peaks.append(max(max(track), -min(track)) if track else 0)
            return peaks
            """,
        ),
        inputs="""
            channels = 16 if size > 50 else rng.randint(1, 4)
            samples = [rng.randint(-30000, 30000) for _ in range(size)]
        """,
        size=60000,
        idiom=True,
        themes=(
            "channel_peaks samples sample channels channel",
            "worst_errors offsets offset sensors sensor",
            "largest_swings readings reading meters meter",
        ),
    ),
    Pattern(
        head="def aligned_report(rows: list[list[int]]) -> str:",
        doc="The rows as lines of text, numbers set to the right in columns; all rows are equally long.",
        slow=(
            """
            lines = []
            for row in rows:
                line = ""
                for column in range(len(row)):
                    width = 0
                    for other in rows:
                        if len(str(other[column])) > width:
                            width = len(str(other[column]))
                    cell = str(row[column])
                    while len(cell) < width:
                        cell = " " + cell
                    if column > 0:
                        line += " | "
                    line += cell
                lines.append(line)
            return "\\n".join(lines)
            """,
            """
            lines = []
            for row in rows:
                cells = []
                for column, value in enumerate(row):
                    width = max([len(str(other[column])) for other in rows])
                    cells.append(str(value).rjust(width))
                lines.append(" | ".join(cells))
            return "\\n".join(lines)
            """,
            """
            def width_of(column):
                texts = [str(row[column]) for row in rows]
                texts.sort(key=len)
                return len(texts[-1])

            return "\\n".join(" | ".join(f"{row[c]:>{width_of(c)}}" for c in range(len(row))) for row in rows)
            """,
        ),
        fast=(
            """
            widths = [max([len(str(value)) for value in column]) for column in zip(*rows)]
            lines = []
            for row in rows:
                cells = []
                for column, value in enumerate(row):
                    cells.append(str(value).rjust(widths[column]))
                lines.append(" | ".join(cells))
            return "\\n".join(lines)
            """,
            """
            columns = []
            for numbers in zip(*rows):
                texts = list(map(str, numbers))
                width = max(map(len, texts))
                columns.append([text.rjust(width) for text in texts])
            return "\\n".join(map(" | ".join, zip(*columns)))
            """,
        ),
        inputs="""
            across = 5 if size > 50 else rng.randint(1, 4)
            highest = [rng.choice((9, 150, 10**6)) for _ in range(across)]
            rows = [[rng.randint(-limit, limit) for limit in highest] for _ in range(size)]
        """,
        size=280,
        themes=(
            "aligned_report rows row cells cell",
            "score_sheet games game scores score",
            "price_list offers offer prices price",
        ),
    ),
)
