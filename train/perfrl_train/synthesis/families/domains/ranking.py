"""Families about order: ranks, medians, what came before."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def competition_ranks(scores: list[int]) -> list[int]:",
        doc="The rank of each score, the highest being 1; equal scores share a rank.",
        slow=(
            """
            ranks = []
            for score in scores:
                better = 0
                for other in scores:
                    if other > score:
                        better += 1
                ranks.append(better + 1)
            return ranks
            """,
            """
            return [1 + len([other for other in scores if other > score]) for score in scores]
            """,
            """
            ordered = sorted(scores, reverse=True)
            return [ordered.index(score) + 1 for score in scores]
            """,
        ),
        fast=(
            """
            ranks = {}
            for rank, score in enumerate(sorted(scores, reverse=True), start=1):
                ranks.setdefault(score, rank)
            return [ranks[score] for score in scores]
            """,
            """
            from bisect import bisect_right

            ordered = sorted(scores)
            return [len(ordered) - bisect_right(ordered, score) + 1 for score in scores]
            """,
        ),
        inputs="""
            scores = [rng.randint(0, 3 * size) for _ in range(size)]
        """,
        size=1800,
        themes=(
            "competition_ranks scores score better",
            "standings points mark ahead",
            "places results result above",
        ),
    ),
    Pattern(
        head="def lower_before(readings: list[int]) -> list[int]:",
        doc="For each reading how many earlier ones were lower.",
        slow=(
            """
            counts = []
            for i in range(len(readings)):
                lower = 0
                for j in range(i):
                    if readings[j] < readings[i]:
                        lower += 1
                counts.append(lower)
            return counts
            """,
            """
            return [len([r for r in readings[:i] if r < reading]) for i, reading in enumerate(readings)]
            """,
            """
            earlier = []
            counts = []
            for reading in readings:
                counts.append(sum(1 for other in earlier if other < reading))
                earlier.append(reading)
            return counts
            """,
        ),
        fast=(
            """
            from bisect import bisect_left

            earlier = []
            counts = []
            for reading in readings:
                position = bisect_left(earlier, reading)
                counts.append(position)
                earlier.insert(position, reading)
            return counts
            """,
        ),
        inputs="""
            readings = [rng.randint(-size, size) for _ in range(size)]
        """,
        size=1500,
        themes=("lower_before readings reading", "beaten_rivals times lap_time", "cheaper_so_far bids bid"),
    ),
    Pattern(
        head="def count_inversions(values: list[int]) -> int:",
        doc="How many pairs stand in the wrong order.",
        slow=(
            """
            count = 0
            for i in range(len(values)):
                for j in range(i + 1, len(values)):
                    if values[i] > values[j]:
                        count += 1
            return count
            """,
            """
            return sum(len([b for b in values[i + 1 :] if a > b]) for i, a in enumerate(values))
            """,
            """
            ordered = list(values)
            swaps = 0
            for _ in range(len(ordered)):
                for i in range(len(ordered) - 1):
                    if ordered[i] > ordered[i + 1]:
                        ordered[i], ordered[i + 1] = ordered[i + 1], ordered[i]
                        swaps += 1
            return swaps
            """,
        ),
        fast=(
            """
            from bisect import bisect_right, insort

            seen = []
            count = 0
            for value in values:
                count += len(seen) - bisect_right(seen, value)
                insort(seen, value)
            return count
            """,
        ),
        inputs="""
            values = [rng.randint(0, 2 * size) for _ in range(size)]
        """,
        size=800,
        themes=("count_inversions values value", "disorder tracks track", "crossed_wires sockets socket"),
    ),
    Pattern(
        head="def running_medians(samples: list[int]) -> list[int]:",
        doc="After each sample the median of all so far, the lower one of two.",
        slow=(
            """
            medians = []
            for i in range(1, len(samples) + 1):
                ordered = sorted(samples[:i])
                medians.append(ordered[(i - 1) // 2])
            return medians
            """,
            """
            seen = []
            medians = []
            for sample in samples:
                seen = seen + [sample]
                ordered = list(seen)
                ordered.sort()
                medians.append(ordered[(len(ordered) - 1) // 2])
            return medians
            """,
        ),
        fast=(
            """
            from bisect import insort

            ordered = []
            medians = []
            for sample in samples:
                insort(ordered, sample)
                medians.append(ordered[(len(ordered) - 1) // 2])
            return medians
            """,
        ),
        inputs="""
            samples = [rng.randint(0, 9 * size) for _ in range(size)]
        """,
        size=1000,
        themes=(
            "running_medians samples sample medians",
            "median_latency latencies latency middles",
            "typical_bid bids bid typical",
        ),
    ),
    Pattern(
        head="def longest_rise(values: list[int]) -> int:",
        doc="The length of the longest strictly rising choice of values in their order.",
        slow=(
            """
            best = [1] * len(values)
            for i in range(len(values)):
                for j in range(i):
                    if values[j] < values[i] and best[j] + 1 > best[i]:
                        best[i] = best[j] + 1
            return max(best, default=0)
            """,
            """
            lengths = []
            for i, value in enumerate(values):
                reached = [lengths[j] for j in range(i) if values[j] < value]
                lengths.append(1 + max(reached) if reached else 1)
            return max(lengths) if lengths else 0
            """,
        ),
        fast=(
            """
            from bisect import bisect_left

            ends = []
            for value in values:
                position = bisect_left(ends, value)
                ends[position : position + 1] = [value]
            return len(ends)
            """,
            """
            from bisect import bisect_left

            ends = []
            for value in values:
                position = bisect_left(ends, value)
                if position == len(ends):
                    ends.append(value)
                else:
                    ends[position] = value
            return len(ends)
            """,
        ),
        inputs="""
            values = [rng.randint(0, 4 * size) for _ in range(size)]
        """,
        size=900,
        themes=("longest_rise values value", "growth_steps prices price", "nested_boxes widths width"),
    ),
)
