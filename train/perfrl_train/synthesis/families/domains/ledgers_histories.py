"""Families that look back on what was done: edits taken back, messages not yet read."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def shown_values(commands: list[str]) -> list[int]:",
        doc="What each command like show B3 finds, 0 at first, among commands like set B3 17 and undo, which"
        " takes back the last set not yet taken back.",
        slow=(
            """
            def replay(edits):
                cells = {}
                for cell, value in edits:
                    cells[cell] = value
                return cells

            cells = {}
            done = []
            shown = []
            for command in commands:
                parts = command.split()
                if parts[0] == "set":
                    done.append((parts[1], int(parts[2])))
                    cells[parts[1]] = int(parts[2])
                elif parts[0] == "undo":
                    if done:
                        done.pop()
                        cells = replay(done)
                else:
                    shown.append(cells.get(parts[1], 0))
            return shown
            """,
            """
            done = []
            shown = []
            for command in commands:
                action, *rest = command.split()
                if action == "set":
                    done.append((rest[0], int(rest[1])))
                elif action == "undo" and done:
                    done.pop()
                elif action == "show":
                    values = [value for cell, value in done if cell == rest[0]]
                    shown.append(values[-1] if values else 0)
            return shown
            """,
            """
            done = []
            shown = []
            for command in commands:
                if command.startswith("set "):
                    done.append(command.split())
                elif command == "undo":
                    done = done[:-1]
                else:
                    cell = command.split()[1]
                    found = 0
                    i = len(done) - 1
                    while i >= 0:
                        if done[i][1] == cell:
                            found = int(done[i][2])
                            break
                        i -= 1
                    shown.append(found)
            return shown
            """,
        ),
        fast=(
            """
            cells = {}
            done = []
            shown = []
            for command in commands:
                parts = command.split()
                if parts[0] == "set":
                    done.append((parts[1], cells.get(parts[1], 0)))
                    cells[parts[1]] = int(parts[2])
                elif parts[0] == "undo":
                    if done:
                        cell, before = done.pop()
                        cells[cell] = before
                else:
                    shown.append(cells.get(parts[1], 0))
            return shown
            """,
            """
            from collections import defaultdict

            cells = defaultdict(list)
            done = []
            shown = []
            for command in commands:
                action, *rest = command.split()
                if action == "set":
                    cells[rest[0]].append(int(rest[1]))
                    done.append(rest[0])
                elif action == "undo" and done:
                    cells[done.pop()].pop()
                elif action == "show":
                    values = cells[rest[0]]
                    shown.append(values[-1] if values else 0)
            return shown
            """,
        ),
        inputs="""
            commands = []
            for _ in range(size):
                place = f"{rng.choice('ABC')}{rng.randint(1, 1 + size // 3)}"
                changes = (f"set {place} {rng.randint(-9, 99)}", f"set {place} {rng.randint(1, 9)}", "undo")
                commands.append(rng.choice((*changes, f"show {place}")))
        """,
        size=6000,
        themes=(
            "shown_values commands command cell cells",
            "form_answers actions step field fields",
            "panel_readings requests request dial dials",
        ),
    ),
    Pattern(
        head="def unread_when_opened(events: list[str]) -> list[int]:",
        doc="How many posts of others each opening finds that came since the user last opened the room;"
        " events like post lobby ann and open lobby bob.",
        slow=(
            """
            unread = []
            for place, event in enumerate(events):
                action, room, user = event.split()
                if action != "open":
                    continue
                fresh = 0
                for earlier in reversed(events[:place]):
                    what, where, who = earlier.split()
                    if where != room:
                        continue
                    if what == "post" and who != user:
                        fresh += 1
                    if what == "open" and who == user:
                        break
                unread.append(fresh)
            return unread
            """,
            """
            users = sorted({event.split()[2] for event in events})
            waiting = {}
            unread = []
            for event in events:
                action, room, user = event.split()
                if action == "post":
                    for other in users:
                        if other != user:
                            waiting[room, other] = waiting.get((room, other), 0) + 1
                else:
                    unread.append(waiting.get((room, user), 0))
                    waiting[room, user] = 0
            return unread
            """,
            """
            log = []
            opened = {}
            unread = []
            for event in events:
                action, room, user = event.split()
                if action == "post":
                    log.append((room, user))
                    continue
                start = opened.get((room, user), 0)
                fresh = [author for where, author in log[start:] if where == room and author != user]
                unread.append(len(fresh))
                opened[room, user] = len(log)
            return unread
            """,
        ),
        fast=(
            """
            posted = {}
            written = {}
            seen = {}
            unread = []
            for event in events:
                action, room, user = event.split()
                if action == "post":
                    posted[room] = posted.get(room, 0) + 1
                    written[room, user] = written.get((room, user), 0) + 1
                else:
                    others = posted.get(room, 0) - written.get((room, user), 0)
                    unread.append(others - seen.get((room, user), 0))
                    seen[room, user] = others
            return unread
            """,
            """
            from collections import defaultdict

            posts = defaultdict(int)
            known = defaultdict(int)
            unread = []
            for event in events:
                action, room, user = event.split()
                if action == "post":
                    posts[room] += 1
                    known[room, user] += 1
                else:
                    unread.append(posts[room] - known[room, user])
                    known[room, user] = posts[room]
            return unread
            """,
        ),
        inputs="""
            events = []
            for _ in range(size):
                action = rng.choice(("post", "post", "open"))
                events.append(f"{action} r{rng.randint(0, 4)} u{rng.randint(0, size // 6)}")
        """,
        size=1800,
        themes=(
            "unread_when_opened events event room user",
            "new_when_checked notes note board member",
            "pending_when_read lines line channel reader",
        ),
    ),
)
