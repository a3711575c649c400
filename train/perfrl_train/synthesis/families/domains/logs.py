"""Families about log lines, events and sessions."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def requests_per_hour(lines: list[str]) -> dict[str, int]:",
        doc="How many lines each hour has, by the first two characters, in order of first appearance.",
        slow=(
            """
            result = {}
            for line in lines:
                hour = line[:2]
                result[hour] = len([other for other in lines if other[:2] == hour])
            return result
            """,
            """
            hours = []
            for line in lines:
                if line[:2] not in hours:
                    hours.append(line[:2])
            result = {}
            for hour in hours:
                result[hour] = 0
                for line in lines:
                    if line.startswith(hour):
                        result[hour] += 1
            return result
            """,
        ),
        fast=(
            """
            result = {}
            for line in lines:
                hour = line[:2]
                result[hour] = result.get(hour, 0) + 1
            return result
            """,
            """
            from collections import Counter

            return dict(Counter([line[:2] for line in lines]))
            """,
        ),
        inputs="""
            hours = [f"{rng.randint(0, 23):02d}" for _ in range(size)]
            lines = [f"{hour}:{rng.randint(10, 59)} GET /page{rng.randint(1, 9)}" for hour in hours]
        """,
        size=1200,
        themes=(
            "requests_per_hour lines line hours hour",
            "calls_by_prefix numbers number prefixes prefix",
            "parts_per_bin labels label bins bin_code",
        ),
    ),
    Pattern(
        head="def job_durations(events: list[tuple[str, str, int]]) -> dict[str, int]:",
        doc="Seconds from start to end of each job; jobs that never end are left out.",
        slow=(
            """
            durations = {}
            for job, action, started in events:
                if action == "start":
                    for other, other_action, ended in events:
                        if other == job and other_action == "end":
                            durations[job] = ended - started
            return durations
            """,
            """
            durations = {}
            starts = [event for event in events if event[1] == "start"]
            ends = [event for event in events if event[1] == "end"]
            for start in starts:
                matching = [end for end in ends if end[0] == start[0]]
                if matching:
                    durations[start[0]] = matching[-1][2] - start[2]
            return durations
            """,
        ),
        fast=(
            """
            ended = {job: time for job, action, time in events if action == "end"}
            return {
                job: ended[job] - time for job, action, time in events if action == "start" and job in ended
            }
            """,
            """
            ends = {}
            for job, action, time in events:
                if action == "end":
                    ends[job] = time
            durations = {}
            for job, action, time in events:
                if action == "start" and job in ends:
                    durations[job] = ends[job] - time
            return durations
            """,
        ),
        inputs="""
            started = [(f"job{i}", "start", i * 3) for i in range(size)]
            ended = [(f"job{i}", "end", i * 3 + rng.randint(1, 90)) for i in range(size) if i % 7]
            rng.shuffle(ended)
            events = started + ended
        """,
        size=700,
        themes=(
            "job_durations job events event",
            "trip_times trip readings reading",
            "call_lengths call records record",
        ),
    ),
    Pattern(
        head="def last_warnings(lines: list[str], limit: int) -> list[str]:",
        doc="The last limit warnings of a log, newest first.",
        slow=(
            """
            found = []
            for line in lines:
                if "WARN" in line:
                    found.insert(0, line)
            return found[:limit]
            """,
            """
            found = []
            for line in lines:
                if "WARN" in line:
                    found = [line] + found
            return [found[i] for i in range(min(limit, len(found)))]
            """,
        ),
        fast=(
            """
            from itertools import islice

            return list(islice((line for line in reversed(lines) if "WARN" in line), limit))
            """,
            """
            found = []
            for line in reversed(lines):
                if len(found) == limit:
                    break
                if "WARN" in line:
                    found.append(line)
            return found
            """,
        ),
        inputs="""
            lines = [f"{i} {rng.choice(('INFO', 'WARN'))} disk{rng.randint(0, 9)}" for i in range(size)]
            limit = rng.randint(0, 6)
        """,
        size=20000,
        themes=(
            "last_warnings lines line limit",
            "recent_alerts events event count",
            "latest_notices notes note amount",
        ),
    ),
    Pattern(
        head="def split_sessions(clicks: list[tuple[str, int]], pause: int) -> dict[str, int]:",
        doc="Sessions of each user: a click more than pause seconds after the last begins another one.",
        slow=(
            """
            sessions = {}
            for index, (user, time) in enumerate(clicks):
                earlier = [when for who, when in clicks[:index] if who == user]
                if not earlier:
                    sessions[user] = 1
                elif time - earlier[-1] > pause:
                    sessions[user] += 1
            return sessions
            """,
            """
            sessions = {}
            for index in range(len(clicks)):
                user, time = clicks[index]
                last = None
                for other in range(index):
                    if clicks[other][0] == user:
                        last = clicks[other][1]
                if last is None:
                    sessions[user] = 1
                elif time - last > pause:
                    sessions[user] += 1
            return sessions
            """,
        ),
        fast=(
            """
            sessions = {}
            last_click = {}
            for user, time in clicks:
                if user not in last_click:
                    sessions[user] = 1
                elif time - last_click[user] > pause:
                    sessions[user] += 1
                last_click[user] = time
            return sessions
            """,
        ),
        inputs="""
            clicks = sorted((rng.randint(0, 50 * size), f"u{rng.randint(0, size // 8)}") for _ in range(size))
            clicks = [(user, time) for time, user in clicks]
            pause = 120
        """,
        size=1200,
        themes=(
            "split_sessions clicks user sessions pause",
            "count_trips pings vehicle trips gap",
            "count_outbreaks cases town outbreaks interval",
        ),
    ),
    Pattern(
        head="def newest_first(lines: list[str]) -> str:",
        doc="The lines as one text, the last line on top.",
        slow=(
            """
            text = ""
            for line in lines:
                text = line + "\\n" + text
            return text
            """,
            """
            ordered = []
            for line in lines:
                ordered.insert(0, line + "\\n")
            text = ""
            for line in ordered:
                text += line
            return text
            """,
        ),
        fast=(
            """
            return "".join(line + "\\n" for line in reversed(lines))
            """,
            """
            return "".join([line + "\\n" for line in lines[::-1]])
            """,
        ),
        inputs="""
            lines = [f"{rng.randint(0, 99)} changed by user{rng.randint(1, 40)}" for _ in range(size)]
        """,
        size=6000,
        themes=(
            "newest_first lines line",
            "render_history entries entry",
            "flip_transcript messages message",
        ),
    ),
)
