"""Families about things that move, wait or multiply."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def near_misses(drones: list[tuple[int, int]], reach: int) -> list[tuple[int, int]]:",
        doc="The numbers of every two drones that are no farther than reach from each other, in order.",
        slow=(
            """
            close = []
            for i in range(len(drones)):
                for j in range(len(drones)):
                    if i != j:
                        dx = drones[i][0] - drones[j][0]
                        dy = drones[i][1] - drones[j][1]
                        if dx * dx + dy * dy <= reach * reach:
                            pair = (min(i, j), max(i, j))
                            if pair not in close:
                                close.append(pair)
            return sorted(close)
            """,
            """
            from itertools import combinations

            close = []
            for (i, (x, y)), (j, (other_x, other_y)) in combinations(enumerate(drones), 2):
                if (x - other_x) ** 2 + (y - other_y) ** 2 <= reach**2:
                    close.append((i, j))
            return close
            """,
            """
            def apart(i, j):
                return (drones[i][0] - drones[j][0]) ** 2 + (drones[i][1] - drones[j][1]) ** 2

            count = len(drones)
            return [(i, j) for i in range(count) for j in range(i + 1, count) if apart(i, j) <= reach * reach]
            """,
        ),
        fast=(
            """
            side = reach + 1
            cells = {}
            for j, (x, y) in enumerate(drones):
                cells.setdefault((x // side, y // side), []).append(j)
            close = []
            for i, (x, y) in enumerate(drones):
                for column in (x // side - 1, x // side, x // side + 1):
                    for row in (y // side - 1, y // side, y // side + 1):
                        for j in cells.get((column, row), ()):
                            if i < j:
                                dx = x - drones[j][0]
                                dy = y - drones[j][1]
                                if dx * dx + dy * dy <= reach * reach:
                                    close.append((i, j))
            return sorted(close)
            """,
            """
            by_x = sorted((x, y, i) for i, (x, y) in enumerate(drones))
            close = []
            for position, (x, y, i) in enumerate(by_x):
                for later in range(position + 1, len(by_x)):
                    other_x, other_y, j = by_x[later]
                    if other_x - x > reach:
                        break
                    if (x - other_x) ** 2 + (y - other_y) ** 2 <= reach**2:
                        close.append((i, j) if i < j else (j, i))
            close.sort()
            return close
            """,
        ),
        inputs="""
            drones = [(rng.randint(-3 * size, 3 * size), rng.randint(0, 4 * size)) for _ in range(size)]
            reach = rng.randint(0, 20) if size < 20 else size // 12
        """,
        size=600,
        themes=("near_misses drones close", "crowded_pairs stars crowded", "noisy_neighbours kennels noisy"),
    ),
    Pattern(
        head="def treatment_ends(patients: list[tuple[int, int, int]]) -> list[int]:",
        doc="When each of the patients (arrival, urgency, minutes) is done, the most urgent going first.",
        slow=(
            """
            done = [0] * len(patients)
            waiting = list(range(len(patients)))
            now = 0
            while waiting:
                there = [i for i in waiting if patients[i][0] <= now]
                if not there:
                    now = min([patients[i][0] for i in waiting])
                    continue
                chosen = there[0]
                for i in there:
                    if patients[i][1] > patients[chosen][1]:
                        chosen = i
                now += patients[chosen][2]
                done[chosen] = now
                waiting.remove(chosen)
            return done
            """,
            """
            done = [None] * len(patients)
            now = 0
            while None in done:
                there = []
                for i, (arrival, urgency, minutes) in enumerate(patients):
                    if arrival <= now and done[i] is None:
                        there.append((-urgency, i))
                if there:
                    chosen = min(there)[1]
                    now += patients[chosen][2]
                    done[chosen] = now
                else:
                    now += 1
            return done
            """,
            """
            done = [0] * len(patients)
            coming = sorted([(patient[0], i) for i, patient in enumerate(patients)])
            waiting = []
            now = 0
            while coming or waiting:
                if not waiting:
                    now = max(now, coming[0][0])
                while coming and coming[0][0] <= now:
                    waiting.append(coming.pop(0)[1])
                waiting = sorted(waiting, key=lambda i: (-patients[i][1], i))
                chosen = waiting.pop(0)
                now += patients[chosen][2]
                done[chosen] = now
            return done
            """,
        ),
        fast=(
            """
            from heapq import heappop, heappush

            done = [0] * len(patients)
            coming = sorted([(patient[0], i) for i, patient in enumerate(patients)], reverse=True)
            waiting = []
            now = 0
            while coming or waiting:
                if not waiting:
                    now = max(now, coming[-1][0])
                while coming and coming[-1][0] <= now:
                    i = coming.pop()[1]
                    heappush(waiting, (-patients[i][1], i))
                chosen = heappop(waiting)[1]
                now += patients[chosen][2]
                done[chosen] = now
            return done
            """,
            """
            import heapq

            done = [0] * len(patients)
            order = sorted(range(len(patients)), key=lambda i: patients[i][0])
            there = []
            now = 0
            entered = 0
            while there or entered < len(order):
                if not there:
                    now = max(now, patients[order[entered]][0])
                while entered < len(order) and patients[order[entered]][0] <= now:
                    heapq.heappush(there, (-patients[order[entered]][1], order[entered]))
                    entered += 1
                _, chosen = heapq.heappop(there)
                now += patients[chosen][2]
                done[chosen] = now
            return done
            """,
        ),
        inputs="""
            patients = []
            for _ in range(size):
                patients.append((rng.randint(0, 3 * size), rng.randint(1, 5), rng.randint(1, 9)))
        """,
        size=900,
        themes=(
            "treatment_ends patients patient urgency",
            "render_ends scenes scene priority",
            "repair_ends bicycles bicycle bonus",
        ),
    ),
    Pattern(
        head="def warren_sizes(ages: list[int], years: int) -> list[int]:",
        doc="The count after each of the years: all grow by 1, over 4 they die, from 2 each adds a 0.",
        slow=(
            """
            herd = list(ages)
            counts = []
            for _ in range(years):
                following = []
                for age in herd:
                    if age < 4:
                        following.append(age + 1)
                        if age >= 1:
                            following.append(0)
                herd = following
                counts.append(len(herd))
            return counts
            """,
            """
            herd = [age for age in ages]
            counts = []
            while len(counts) < years:
                born = 0
                i = 0
                while i < len(herd):
                    herd[i] += 1
                    if herd[i] > 4:
                        del herd[i]
                        continue
                    if herd[i] >= 2:
                        born += 1
                    i += 1
                herd = herd + [0] * born
                counts.append(len(herd))
            return counts
            """,
            """
            def alive(age, left):
                if age > 4:
                    return 0
                if left == 0:
                    return 1
                count = alive(age + 1, left - 1)
                if 1 <= age <= 3:
                    count += alive(0, left - 1)
                return count

            return [sum([alive(age, passed) for age in ages]) for passed in range(1, years + 1)]
            """,
        ),
        fast=(
            """
            herd = {}
            for age in ages:
                herd[age] = herd.get(age, 0) + 1
            counts = []
            for _ in range(years):
                following = {}
                for age, count in herd.items():
                    if age < 4:
                        following[age + 1] = count
                        if age >= 1:
                            following[0] = following.get(0, 0) + count
                herd = following
                counts.append(sum(herd.values()))
            return counts
            """,
            """
            from functools import lru_cache

            @lru_cache(maxsize=None)
            def alive(age, left):
                if age > 4:
                    return 0
                if left == 0:
                    return 1
                count = alive(age + 1, left - 1)
                if 1 <= age <= 3:
                    count += alive(0, left - 1)
                return count

            return [sum([alive(age, passed) for age in ages]) for passed in range(1, years + 1)]
            """,
            """
            herd = [ages.count(age) for age in range(5)]
            counts = []
            for _ in range(years):
                herd = [sum(herd[1:4]), *herd[:4]]
                counts.append(sum(herd))
            return counts
            """,
        ),
        inputs="""
            ages = [rng.randint(0, 4) for _ in range(rng.randint(0, 6) if size < 12 else 6)]
            years = size
        """,
        size=26,
        themes=(
            "warren_sizes ages years herd",
            "shoot_counts stages seasons shoots",
            "hive_totals ranks weeks bees",
        ),
    ),
)
