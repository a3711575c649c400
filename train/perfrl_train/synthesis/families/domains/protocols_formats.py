"""Families about settings, bits and dates in text."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def ini_sections(lines: list[str]) -> dict[str, dict[str, str]]:",
        doc="The options of each section, without comments and quotes; main holds those before any section.",
        slow=(
            """
            options = {}
            for number in range(len(lines)):
                line = lines[number].strip()
                if line == "" or line.startswith("#") or line.startswith("["):
                    continue
                section = "main"
                for earlier in range(number):
                    if lines[earlier].startswith("["):
                        section = lines[earlier].strip()[1:-1]
                name, _, value = line.partition("=")
                if section not in options:
                    options[section] = {}
                options[section][name.strip()] = value.strip().strip('"')
            return options
            """,
            """
            def section_of(number):
                while number >= 0:
                    if lines[number].startswith("["):
                        return lines[number].strip("[]")
                    number -= 1
                return "main"

            options = {}
            for number, line in enumerate(lines):
                if line.strip() and line.strip()[0] not in "#[":
                    name, value = line.split("=", 1)
                    options.setdefault(section_of(number), {})[name.strip()] = value.strip().strip('"')
            return options
            """,
            """
            options = {}
            for number, line in enumerate(lines):
                if not line.strip() or line.strip()[0] in "#[":
                    continue
                headings = [other for other in lines[:number] if other.startswith("[")]
                section = headings[-1].strip("[]") if headings else "main"
                name, value = line.split("=", 1)
                options.setdefault(section, {})[name.strip()] = value.strip().strip('"')
            return options
            """,
        ),
        fast=(
            """
            options = {}
            section = "main"
            for number in range(len(lines)):
                line = lines[number].strip()
                if line.startswith("["):
                    section = line[1:-1]
                if line == "" or line.startswith("#") or line.startswith("["):
                    continue
                name, _, value = line.partition("=")
                if section not in options:
                    options[section] = {}
                options[section][name.strip()] = value.strip().strip('"')
            return options
            """,
            """
            options = {}
            section = "main"
            for line in map(str.strip, lines):
                if line.startswith("["):
                    section = line.strip("[]")
                elif line and line[0] != "#":
                    name, value = line.split("=", 1)
                    options.setdefault(section, {})[name.strip()] = value.strip().strip('"')
            return options
            """,
        ),
        inputs="""
            rare = 0.2 if size < 50 else 0.003
            others = ["", "# note", " a = 1", 'name="x y"', "path = /a=b ", "b=", "c = ' '"]
            lines = [rng.choice(others) for _ in range(size)]
            lines = [f"[s{i % 7}]" if rng.random() < rare else line for i, line in enumerate(lines)]
        """,
        size=1500,
        themes=(
            "ini_sections lines line section options",
            "profile_defaults rows row profile defaults",
            "device_limits entries entry device limits",
        ),
    ),
    Pattern(
        head="def free_ranges(bitmap: str) -> list[str]:",
        doc="The runs of zero bits in a hexadecimal number, from the lowest bit on, as first-last.",
        slow=(
            """
            value = int(bitmap, 16)
            count = 4 * len(bitmap)
            ranges = []
            start = None
            for bit in range(count):
                taken = (value >> bit) & 1 == 1
                if not taken and start is None:
                    start = bit
                elif taken and start is not None:
                    ranges.append(f"{start}-{bit - 1}")
                    start = None
            if start is not None:
                ranges.append(f"{start}-{count - 1}")
            return ranges
            """,
            """
            value = int(bitmap, 16)
            bits = []
            while len(bits) < 4 * len(bitmap):
                bits.append(value & 1)
                value = value >> 1
            ranges = []
            bit = 0
            while bit < len(bits):
                start = bit
                while bit < len(bits) and bits[bit] == 0:
                    bit += 1
                if bit > start:
                    ranges.append(str(start) + "-" + str(bit - 1))
                bit += 1
            return ranges
            """,
            """
            bits = bin(int(bitmap, 16))[2:].zfill(4 * len(bitmap))
            ranges = []
            start = 0
            while bits:
                count = len(bits) - len(bits.rstrip(bits[-1]))
                if bits[-1] == "0":
                    ranges.append(f"{start}-{start + count - 1}")
                bits = bits[:-count]
                start += count
            return ranges
            """,
        ),
        fast=(
            """
            bits = bin(int(bitmap, 16))[2:].zfill(4 * len(bitmap))[::-1]
            count = len(bits)
            ranges = []
            start = None
            for bit in range(count):
                taken = bits[bit] == "1"
                if not taken and start is None:
                    start = bit
                elif taken and start is not None:
                    ranges.append(f"{start}-{bit - 1}")
                    start = None
            if start is not None:
                ranges.append(f"{start}-{count - 1}")
            return ranges
            """,
            """
            import re

            bits = bin(int(bitmap, 16))[2:].zfill(4 * len(bitmap))[::-1]
            return [f"{run.start()}-{run.end() - 1}" for run in re.finditer("0+", bits)]
            """,
        ),
        inputs="""
            bitmap = "".join(rng.choices("00ff137ace", k=size))
        """,
        size=11000,
        smallest=1,
        themes=(
            "free_ranges bitmap ranges bit",
            "idle_spans usage spans slot",
            "missing_frames received gaps frame",
        ),
    ),
    Pattern(
        head="def reschedule(dates: list[str], delay: int) -> list[str]:",
        doc="The dates, written like 2024-02-28, after a delay in days.",
        slow=(
            """
            moved = []
            for text in dates:
                year, month, day = [int(part) for part in text.split("-")]
                for _ in range(delay):
                    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
                    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
                    day += 1
                    if day > lengths[month - 1]:
                        day = 1
                        month += 1
                    if month > 12:
                        month = 1
                        year += 1
                moved.append(f"{year}-{month:02d}-{day:02d}")
            return moved
            """,
            """
            from datetime import date, timedelta

            moved = []
            for text in dates:
                current = date.fromisoformat(text)
                passed = 0
                while passed < delay:
                    current = current + timedelta(days=1)
                    passed += 1
                moved.append(str(current))
            return moved
            """,
            """
            from datetime import date, timedelta

            moved = []
            for text in dates:
                start = date.fromisoformat(text)
                days = [start + timedelta(days=passed) for passed in range(delay + 1)]
                moved.append(days[-1].isoformat())
            return moved
            """,
        ),
        fast=(
            """
            from datetime import date, timedelta

            moved = []
            for text in dates:
                current = date.fromisoformat(text) + timedelta(days=delay)
                moved.append(str(current))
            return moved
            """,
            """
            moved = []
            for text in dates:
                year, month, day = [int(part) for part in text.split("-")]
                day += delay
                while True:
                    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
                    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
                    if day <= lengths[month - 1]:
                        break
                    day -= lengths[month - 1]
                    month += 1
                    if month > 12:
                        month = 1
                        year += 1
                moved.append(f"{year}-{month:02d}-{day:02d}")
            return moved
            """,
            """
            from datetime import date

            numbers = [date.fromisoformat(text).toordinal() + delay for text in dates]
            return [str(date.fromordinal(number)) for number in numbers]
            """,
        ),
        inputs="""
            days = ["01-01", "02-28", "12-31", "01-31", "06-30", "11-09"]
            dates = [f"{rng.randint(1895, 2030)}-{rng.choice(days)}" for _ in range(size)]
            delay = rng.randint(0, 800) if size < 50 else 600
        """,
        size=320,
        themes=(
            "reschedule dates delay moved",
            "extend_deadlines deadlines grace extended",
            "next_checkups checkups pause planned",
        ),
    ),
)
