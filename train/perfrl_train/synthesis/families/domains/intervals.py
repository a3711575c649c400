"""Families about times: bookings, shifts, trips."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def busiest(meetings: list[tuple[int, int]]) -> int:",
        doc="The most meetings at one time; one that ends when another starts does not meet it.",
        slow=(
            """
            most = 0
            for start, _ in meetings:
                count = 0
                for other_start, other_end in meetings:
                    if other_start <= start < other_end:
                        count += 1
                most = max(most, count)
            return most
            """,
            """
            if not meetings:
                return 0
            most = 0
            for minute in range(min(m[0] for m in meetings), max(m[1] for m in meetings)):
                running = [m for m in meetings if m[0] <= minute and minute < m[1]]
                if len(running) > most:
                    most = len(running)
            return most
            """,
        ),
        fast=(
            """
            changes = sorted([(start, 1) for start, _ in meetings] + [(end, -1) for _, end in meetings])
            most = running = 0
            for _, change in changes:
                running += change
                most = max(most, running)
            return most
            """,
            """
            from heapq import heappop, heappush

            most = 0
            ends = []
            for start, end in sorted(meetings):
                while ends and ends[0] <= start:
                    heappop(ends)
                heappush(ends, end)
                most = max(most, len(ends))
            return most
            """,
        ),
        inputs="""
            meetings = []
            for _ in range(size):
                start = rng.randint(0, 2 * size)
                meetings.append((start, start + rng.randint(1, 90)))
        """,
        size=700,
        themes=("busiest meetings running", "peak_guests stays present", "platforms_needed trains waiting"),
    ),
    Pattern(
        head="def has_overlap(bookings: list[tuple[int, int]]) -> bool:",
        doc="Whether two of the bookings (start, end), each longer than nothing, share time.",
        slow=(
            """
            for i in range(len(bookings)):
                for j in range(len(bookings)):
                    if i != j and bookings[i][0] < bookings[j][1] and bookings[j][0] < bookings[i][1]:
                        return True
            return False
            """,
            """
            from itertools import combinations

            return any(a[0] < b[1] and b[0] < a[1] for a, b in combinations(bookings, 2))
            """,
        ),
        fast=(
            """
            ordered = sorted(bookings)
            return any(after[0] < before[1] for before, after in zip(ordered, ordered[1:]))
            """,
            """
            last_end = None
            for start, end in sorted(bookings):
                if last_end is not None and start < last_end:
                    return True
                last_end = end
            return False
            """,
        ),
        inputs="""
            bookings = [(10 * i, 10 * i + rng.randint(1, 11 if size < 50 else 10)) for i in range(size)]
            rng.shuffle(bookings)
        """,
        size=700,
        themes=("has_overlap bookings", "double_booked reservations", "clashes shifts"),
    ),
    Pattern(
        head="def on_duty(shifts: list[tuple[int, int, int]], times: list[int]) -> list[int]:",
        doc="Who is on duty at each time, or -1; shifts (start, end, guard) are in order and do not overlap.",
        slow=(
            """
            result = []
            for time in times:
                found = -1
                for start, end, guard in shifts:
                    if start <= time < end:
                        found = guard
                result.append(found)
            return result
            """,
            """
            return [([g for start, end, g in shifts if start <= time < end] or [-1])[0] for time in times]
            """,
        ),
        fast=(
            """
            from bisect import bisect_right

            starts = [start for start, _, _ in shifts]
            result = []
            for time in times:
                position = bisect_right(starts, time) - 1
                covered = position >= 0 and time < shifts[position][1]
                result.append(shifts[position][2] if covered else -1)
            return result
            """,
        ),
        inputs="""
            shifts = [(20 * i, 20 * i + rng.randint(1, 20), rng.randint(1, 9)) for i in range(size)]
            times = [rng.randint(-5, 20 * size + 5) for _ in range(size)]
        """,
        size=800,
        themes=(
            "on_duty shifts times guard time",
            "blocks_at ranges addresses owner address",
            "songs_playing tracks seconds song second",
        ),
    ),
    Pattern(
        head="def assign_desks(visits: list[tuple[int, int]], desks: int) -> list[int]:",
        doc="The lowest free desk for each visit, or -1; visits (arrival, departure) in order of arrival.",
        slow=(
            """
            free_at = [0] * desks
            result = []
            for arrival, departure in visits:
                chosen = -1
                for desk in range(desks):
                    if free_at[desk] <= arrival:
                        chosen = desk
                        break
                if chosen >= 0:
                    free_at[chosen] = departure
                result.append(chosen)
            return result
            """,
            """
            taken = []
            result = []
            for arrival, departure in visits:
                taken = [(end, desk) for end, desk in taken if end > arrival]
                used = [desk for _, desk in taken]
                free = [desk for desk in range(desks) if desk not in used]
                if free:
                    taken.append((departure, free[0]))
                result.append(free[0] if free else -1)
            return result
            """,
        ),
        fast=(
            """
            from heapq import heappop, heappush

            free = list(range(desks))
            taken = []
            result = []
            for arrival, departure in visits:
                while taken and taken[0][0] <= arrival:
                    heappush(free, heappop(taken)[1])
                desk = heappop(free) if free else -1
                if desk >= 0:
                    heappush(taken, (departure, desk))
                result.append(desk)
            return result
            """,
        ),
        inputs="""
            arrivals = sorted(rng.randint(0, size) for _ in range(size))
            visits = [(arrival, arrival + rng.randint(1, 3 * size)) for arrival in arrivals]
            desks = rng.randint(0, 4) if size < 50 else size // 2
        """,
        size=450,
        themes=(
            "assign_desks visits desks desk arrival departure",
            "give_lockers swims lockers locker start finish",
            "park_cars stays bays bay entered left_at",
        ),
    ),
)
