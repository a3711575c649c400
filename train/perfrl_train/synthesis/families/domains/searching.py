"""Families about searching for a rate, a run or a rank."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def needed_rate(piles: list[int], hours: int) -> int:",
        doc="The lowest rate that finishes all piles within the hours; an hour serves one pile.",
        slow=(
            """
            rate = 1
            while True:
                needed = 0
                for pile in piles:
                    needed += -(-pile // rate)
                if needed <= hours:
                    return rate
                rate += 1
            """,
            """
            def fits(rate):
                taken = 0
                for pile in piles:
                    taken += pile // rate
                    if pile % rate:
                        taken += 1
                return taken <= hours

            rate = max(piles, default=1)
            while rate > 1 and fits(rate - 1):
                rate -= 1
            return rate
            """,
            """
            import math

            highest = max(piles, default=1)
            possible = []
            for rate in range(1, highest + 1):
                needed = sum([math.ceil(pile / rate) for pile in piles])
                if needed <= hours:
                    possible.append(rate)
            return min(possible)
            """,
        ),
        fast=(
            """
            low, high = 1, max(piles, default=1)
            while low < high:
                rate = (low + high) // 2
                needed = 0
                for pile in piles:
                    needed += -(-pile // rate)
                if needed <= hours:
                    high = rate
                else:
                    low = rate + 1
            return low
            """,
            """
            def fits(rate):
                taken = 0
                for pile in piles:
                    taken += pile // rate
                    if pile % rate:
                        taken += 1
                return taken <= hours

            rate = max(piles, default=1)
            step = rate
            while step:
                while rate > step and fits(rate - step):
                    rate -= step
                step //= 2
            return rate
            """,
            """
            from bisect import bisect_left

            highest = max(piles, default=1)

            def fits(rate):
                return sum([(pile + rate - 1) // rate for pile in piles]) <= hours

            return 1 + bisect_left(range(1, highest), True, key=fits)
            """,
        ),
        inputs="""
            piles = [rng.randint(1, 30 * size) for _ in range(size)]
            hours = size + (rng.randint(0, 3 * size) if size < 50 else size)
        """,
        size=220,
        themes=(
            "needed_rate piles pile hours hour rate",
            "press_capacity orders order days day capacity",
            "crew_strength fields field weeks week crew",
        ),
    ),
    Pattern(
        head="def longest_steady(readings: list[int], tolerance: int) -> int:",
        doc="The length of the longest run in which the highest and lowest differ by tolerance at most.",
        slow=(
            """
            best = 0
            for start in range(len(readings)):
                high = low = readings[start]
                end = start
                while end < len(readings):
                    if readings[end] > high:
                        high = readings[end]
                    if readings[end] < low:
                        low = readings[end]
                    if high - low > tolerance:
                        break
                    end += 1
                best = max(best, end - start)
            return best
            """,
            """
            best = start = 0
            for end in range(len(readings)):
                while max(readings[start : end + 1]) - min(readings[start : end + 1]) > tolerance:
                    start += 1
                best = max(best, end - start + 1)
            return best
            """,
            """
            window = []
            best = 0
            for reading in readings:
                window.append(reading)
                ordered = sorted(window)
                while ordered[-1] - ordered[0] > tolerance:
                    ordered.remove(window.pop(0))
                best = max(best, len(window))
            return best
            """,
        ),
        fast=(
            """
            from collections import deque

            highs, lows = deque(), deque()
            best = start = 0
            for end in range(len(readings)):
                while highs and readings[highs[-1]] <= readings[end]:
                    highs.pop()
                while lows and readings[lows[-1]] >= readings[end]:
                    lows.pop()
                highs.append(end)
                lows.append(end)
                while readings[highs[0]] - readings[lows[0]] > tolerance:
                    start += 1
                    if highs[0] < start:
                        highs.popleft()
                    if lows[0] < start:
                        lows.popleft()
                best = max(best, end - start + 1)
            return best
            """,
            """
            from bisect import bisect_left, insort

            ordered = []
            best = start = 0
            for end, reading in enumerate(readings):
                insort(ordered, reading)
                while ordered[-1] - ordered[0] > tolerance:
                    del ordered[bisect_left(ordered, readings[start])]
                    start += 1
                best = max(best, end - start + 1)
            return best
            """,
            """
            from heapq import heappop, heappush

            highs, lows = [], []
            best = start = 0
            for end, reading in enumerate(readings):
                heappush(highs, (-reading, end))
                heappush(lows, (reading, end))
                while -highs[0][0] - lows[0][0] > tolerance:
                    start += 1
                    while highs[0][1] < start:
                        heappop(highs)
                    while lows[0][1] < start:
                        heappop(lows)
                best = max(best, end - start + 1)
            return best
            """,
        ),
        inputs="""
            period = 3 if size < 50 else 700
            readings = [i // period % 2 * 20 + rng.randint(0, 30) for i in range(size)]
            tolerance = rng.randint(0, 35) if size < 50 else 30
        """,
        size=2400,
        themes=(
            "longest_steady readings reading tolerance",
            "calm_stretch prices price band",
            "level_ground altitudes altitude slack",
        ),
    ),
    Pattern(
        head="def cutoffs_over_time(scores: list[int], rank: int) -> list[int]:",
        doc="After each score the one of this rank from the top so far, or 0 while there are fewer.",
        slow=(
            """
            cutoffs = []
            for end in range(1, len(scores) + 1):
                best = sorted(scores[:end], reverse=True)
                cutoffs.append(best[rank - 1] if end >= rank else 0)
            return cutoffs
            """,
            """
            cutoffs = []
            best = []
            for score in scores:
                place = 0
                while place < len(best) and best[place] >= score:
                    place += 1
                best.insert(place, score)
                if len(best) < rank:
                    cutoffs.append(0)
                else:
                    cutoffs.append(best[rank - 1])
            return cutoffs
            """,
            """
            cutoffs = []
            for end in range(len(scores)):
                left = scores[: end + 1]
                if len(left) < rank:
                    cutoffs.append(0)
                    continue
                for _ in range(rank - 1):
                    left.remove(max(left))
                cutoffs.append(max(left))
            return cutoffs
            """,
            """
            cutoffs = []
            best = []
            for score in scores:
                best = best + [score]
                best.sort()
                if len(best) < rank:
                    cutoffs.append(0)
                else:
                    cutoffs.append(best[-rank])
            return cutoffs
            """,
        ),
        fast=(
            """
            from heapq import heappush, heappushpop

            cutoffs = []
            best = []
            for score in scores:
                if len(best) < rank:
                    heappush(best, score)
                else:
                    heappushpop(best, score)
                if len(best) < rank:
                    cutoffs.append(0)
                else:
                    cutoffs.append(best[0])
            return cutoffs
            """,
            """
            from bisect import insort

            cutoffs = []
            best = []
            for score in scores:
                insort(best, score)
                if len(best) > rank:
                    del best[0]
                cutoffs.append(best[0] if len(best) == rank else 0)
            return cutoffs
            """,
        ),
        inputs="""
            scores = [rng.randint(1, 9 if size < 20 else size) for _ in range(size)]
            rank = rng.randint(1, 4) if size < 20 else 6
        """,
        size=1400,
        themes=(
            "cutoffs_over_time scores score rank cutoffs",
            "winning_bids bids bid position thresholds",
            "alarm_levels samples sample depth levels",
        ),
    ),
)
