"""Families that prepare, parse or copy in a loop with more ado than it takes."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def mask_secrets(lines: list[str], secrets: list[str]) -> list[str]:",
        doc="The lines with stars for every word that is one of the secrets.",
        slow=(
            """
            import re

            masked = []
            for line in lines:
                longest_first = sorted(secrets, key=len, reverse=True)
                escaped = [re.escape(secret) for secret in longest_first]
                pattern = re.compile(r"\\b(" + "|".join(escaped) + r")\\b")
                if len(secrets) > 0:
                    line = pattern.sub("***", line)
                masked.append(line)
            return masked
            """,
            """
            import re

            masked = []
            for line in lines:
                for secret in secrets:
                    line = re.sub(r"\\b" + re.escape(secret) + r"\\b", "***", line)
                masked.append(line)
            return masked
            """,
            """
            masked = []
            for line in lines:
                text = ""
                word = ""
                for character in line + " ":
                    if character.isalnum() or character == "_":
                        word = word + character
                    else:
                        if word in secrets:
                            word = "***"
                        text = text + word + character
                        word = ""
                masked.append(text[:-1])
            return masked
            """,
        ),
        fast=(
            """
            import re

            if not secrets:
                return list(lines)
            longest_first = sorted(secrets, key=len, reverse=True)
            escaped = [re.escape(secret) for secret in longest_first]
            pattern = re.compile(r"\\b(" + "|".join(escaped) + r")\\b")
            masked = []
            for line in lines:
                masked.append(pattern.sub("***", line))
            return masked
            """,
            """
            import re

            hidden = set(secrets)

            def mask(match):
                return "***" if match[0] in hidden else match[0]

            return [re.sub(r"\\w+", mask, line) for line in lines]
            """,
            """
            import re

            hidden = set(secrets)
            splitter = re.compile(r"(\\w+)")
            masked = []
            for line in lines:
                parts = splitter.split(line)
                masked.append("".join(["***" if part in hidden else part for part in parts]))
            return masked
            """,
        ),
        inputs="""
            names = [rng.choice(("key", "user", "db_")) + str(rng.randint(0, size)) for _ in range(size)]
            secrets = [name for name in names if rng.random() < 0.12]
            others = ["from", "login:", "a-b", "", "(ok)", "admin", "port=22"]
            lines = [" ".join(rng.choices(names, k=2) + rng.choices(others, k=6)) for _ in names]
        """,
        size=600,
        themes=(
            "mask_secrets lines line secrets secret",
            "hide_people messages message people person",
            "redact_terms notes note terms term",
        ),
    ),
    Pattern(
        head="def minutes_worked(shifts: list[str]) -> dict[str, int]:",
        doc="Minutes by name in lines like ada 2024-03-05T08:00 2024-03-05T16:30; open ones end in a dash.",
        slow=(
            """
            from datetime import datetime

            totals = {}
            for shift in shifts:
                name, start, end = shift.split(" ")
                if end == "-":
                    continue
                began = datetime.strptime(start, "%Y-%m-%dT%H:%M")
                ended = datetime.strptime(end, "%Y-%m-%dT%H:%M")
                minutes = int((ended - began).total_seconds() / 60)
                if name not in totals:
                    totals[name] = 0
                totals[name] += minutes
            return totals
            """,
            """
            from datetime import datetime, timedelta

            def parse(text):
                for pattern in ("%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M"):
                    try:
                        return datetime.strptime(text, pattern)
                    except ValueError:
                        continue
                return None

            totals = {}
            for shift in shifts:
                words = shift.split()
                began, ended = parse(words[1]), parse(words[2])
                if began is not None and ended is not None:
                    totals[words[0]] = totals.get(words[0], 0) + (ended - began) // timedelta(minutes=1)
            return totals
            """,
            """
            import calendar

            def minute_of(stamp):
                day, clock = stamp.split("T")
                year, month, days = [int(part) for part in day.split("-")]
                for earlier in range(1970, year):
                    days += 366 if calendar.isleap(earlier) else 365
                for earlier in range(1, month):
                    days += calendar.monthrange(year, earlier)[1]
                hour, minute = clock.split(":")
                return (days * 24 + int(hour)) * 60 + int(minute)

            totals = {}
            for shift in shifts:
                name, start, end = shift.split()
                if end != "-":
                    totals[name] = totals.get(name, 0) + minute_of(end) - minute_of(start)
            return totals
            """,
        ),
        fast=(
            """
            from datetime import datetime

            totals = {}
            for shift in shifts:
                name, start, end = shift.split(" ")
                if end == "-":
                    continue
                began = datetime.fromisoformat(start)
                ended = datetime.fromisoformat(end)
                minutes = int((ended - began).total_seconds() / 60)
                if name not in totals:
                    totals[name] = 0
                totals[name] += minutes
            return totals
            """,
            """
            from datetime import datetime

            totals = {}
            for shift in shifts:
                name, start, end = shift.split()
                if end != "-":
                    length = datetime.fromisoformat(end) - datetime.fromisoformat(start)
                    totals[name] = totals.get(name, 0) + length.days * 1440 + length.seconds // 60
            return totals
            """,
        ),
        inputs="""
            shifts = []
            for _ in range(size):
                day, hour = rng.randint(1, 27), rng.randint(0, 22)
                month = f"20{rng.randint(22, 25)}-{rng.randint(1, 12):02d}"
                start = f"{month}-{day:02d}T{hour:02d}:{rng.randint(0, 59):02d}"
                end = f"{month}-{day + rng.randint(0, 1):02d}T{hour + 1:02d}:{rng.randint(0, 59):02d}"
                end = rng.choice((end, end, end, "-"))
                shifts.append(f"{rng.choice(('ada', 'bob', 'cy'))} {start} {end}")
        """,
        size=4000,
        idiom=True,
        themes=(
            "minutes_worked shifts shift totals name",
            "parking_minutes stays stay parked plate",
            "usage_by_room bookings booking used room",
        ),
    ),
    Pattern(
        head="def paint_frames(side: int, strokes: list[tuple[int, int, int]]) -> list[list[list[int]]]:",
        doc="The square picture, 0 at first, after each stroke (row, column, color) that is inside.",
        slow=(
            """
            import copy

            picture = [[0] * side for _ in range(side)]
            frames = []
            for row, column, color in strokes:
                if row < 0 or row >= side or column < 0 or column >= side:
                    continue
                picture[row][column] = color
                frames.append(copy.deepcopy(picture))
            return frames
            """,
            """
            import json

            picture = []
            for _ in range(side):
                picture.append([0] * side)
            frames = []
            for stroke in strokes:
                row, column, color = stroke
                if 0 <= row < side and 0 <= column < side:
                    picture[row][column] = color
                    saved = json.dumps(picture)
                    frames.append(json.loads(saved))
            return frames
            """,
            """
            inside = [s for s in strokes if 0 <= s[0] < side and 0 <= s[1] < side]
            frames = []
            for count in range(1, len(inside) + 1):
                picture = [[0 for _ in range(side)] for _ in range(side)]
                for row, column, color in inside[:count]:
                    picture[row][column] = color
                frames.append(picture)
            return frames
            """,
            """
            def snapshot(picture):
                copied = []
                for r in range(len(picture)):
                    cells = []
                    for c in range(len(picture[r])):
                        cells.append(picture[r][c])
                    copied.append(cells)
                return copied

            current = [[0] * side for _ in range(side)]
            frames = []
            for row, column, color in strokes:
                if 0 <= row < side and 0 <= column < side:
                    current = snapshot(current)
                    current[row][column] = color
                    frames.append(snapshot(current))
            return frames
            """,
        ),
        fast=(
            """
            picture = [[0] * side for _ in range(side)]
            frames = []
            for row, column, color in strokes:
                if row < 0 or row >= side or column < 0 or column >= side:
                    continue
                picture[row][column] = color
                frames.append([cells[:] for cells in picture])
            return frames
            """,
            """
            picture = [[0] * side for _ in range(side)]
            frames = []
            for row, column, color in strokes:
                if 0 <= row < side and 0 <= column < side:
                    picture[row][column] = color
                    frames.append(list(map(list, picture)))
            return frames
            """,
        ),
        inputs="""
            side = 13 if size > 50 else rng.randint(1, 4)
            places = [(rng.randint(-1, side), rng.randint(-1, side)) for _ in range(size)]
            strokes = [(row, column, rng.randint(1, 9)) for row, column in places]
        """,
        size=1700,
        idiom=True,
        scripts=False,
        themes=(
            "paint_frames strokes stroke color picture frames",
            "board_history moves move piece board states",
            "growth_stages plantings planting plant garden stages",
        ),
    ),
)
