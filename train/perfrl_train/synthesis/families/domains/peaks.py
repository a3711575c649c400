"""Families about highest and lowest so far."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def best_profit(prices: list[int]) -> int:",
        doc="The most that buying once and selling later can bring, at least 0.",
        slow=(
            """
            best = 0
            for i in range(len(prices)):
                for j in range(i + 1, len(prices)):
                    if prices[j] - prices[i] > best:
                        best = prices[j] - prices[i]
            return best
            """,
            """
            profit = 0
            for day in range(1, len(prices)):
                profit = max(profit, prices[day] - min(prices[:day]))
            return profit
            """,
            """
            return max([max(prices[i:]) - price for i, price in enumerate(prices)], default=0)
            """,
        ),
        fast=(
            """
            best = 0
            lowest = None
            for price in prices:
                if lowest is None or price < lowest:
                    lowest = price
                elif price - lowest > best:
                    best = price - lowest
            return best
            """,
            """
            from itertools import accumulate

            return max((price - low for price, low in zip(prices, accumulate(prices, min))), default=0)
            """,
        ),
        inputs="""
            prices = [rng.randint(1, 999) for _ in range(size)]
        """,
        size=1500,
        themes=("best_profit prices price", "largest_climb heights height", "biggest_gain weights weight"),
    ),
    Pattern(
        head="def highs_so_far(values: list[int]) -> list[int]:",
        doc="At each place the highest value up to there.",
        slow=(
            """
            highs = []
            for i in range(len(values)):
                highs.append(max(values[: i + 1]))
            return highs
            """,
            """
            highs = []
            for i in range(len(values)):
                high = values[0]
                for j in range(i + 1):
                    if values[j] > high:
                        high = values[j]
                highs.append(high)
            return highs
            """,
        ),
        fast=(
            """
            from itertools import accumulate

            return list(accumulate(values, max))
            """,
            """
            highs = []
            for value in values:
                highs.append(value if not highs or value > highs[-1] else highs[-1])
            return highs
            """,
        ),
        inputs="""
            values = [rng.randint(-9, 9 * size) for _ in range(size)]
        """,
        size=1500,
        themes=(
            "highs_so_far values value highs",
            "records_over_time jumps jump records",
            "high_water levels level marks",
        ),
    ),
    Pattern(
        head="def trapped_rain(walls: list[int]) -> int:",
        doc="How much water stays between the walls after rain.",
        slow=(
            """
            water = 0
            for i in range(len(walls)):
                level = min(max(walls[: i + 1]), max(walls[i:]))
                water += level - walls[i]
            return water
            """,
            """
            water = 0
            for i in range(1, len(walls) - 1):
                left = walls[i]
                for j in range(i):
                    left = max(left, walls[j])
                right = walls[i]
                for j in range(i + 1, len(walls)):
                    right = max(right, walls[j])
                water += min(left, right) - walls[i]
            return water
            """,
        ),
        fast=(
            """
            from itertools import accumulate

            left = accumulate(walls, max)
            right = reversed(list(accumulate(reversed(walls), max)))
            return sum(min(a, b) - wall for a, b, wall in zip(left, right, walls))
            """,
            """
            left, right = 0, len(walls) - 1
            left_high = right_high = water = 0
            while left <= right:
                if left_high <= right_high:
                    left_high = max(left_high, walls[left])
                    water += left_high - walls[left]
                    left += 1
                else:
                    right_high = max(right_high, walls[right])
                    water += right_high - walls[right]
                    right -= 1
            return water
            """,
        ),
        inputs="""
            walls = [rng.randint(0, 40) for _ in range(size)]
        """,
        size=700,
        themes=(
            "trapped_rain walls wall water",
            "pond_volume terrain ground volume",
            "fill_capacity profile column capacity",
        ),
    ),
    Pattern(
        head="def next_higher(prices: list[int]) -> list[int]:",
        doc="For each price the next higher one after it, or -1.",
        slow=(
            """
            result = []
            for i in range(len(prices)):
                found = -1
                for j in range(i + 1, len(prices)):
                    if prices[j] > prices[i]:
                        found = prices[j]
                        break
                result.append(found)
            return result
            """,
            """
            result = []
            for i, price in enumerate(prices):
                higher = [later for later in prices[i + 1 :] if later > price]
                result.append(higher[0] if higher else -1)
            return result
            """,
        ),
        fast=(
            """
            result = [-1] * len(prices)
            waiting = []
            for i, price in enumerate(prices):
                while waiting and prices[waiting[-1]] < price:
                    result[waiting.pop()] = price
                waiting.append(i)
            return result
            """,
            """
            result = []
            candidates = []
            for price in reversed(prices):
                while candidates and candidates[-1] <= price:
                    candidates.pop()
                result.append(candidates[-1] if candidates else -1)
                candidates.append(price)
            return result[::-1]
            """,
        ),
        inputs="""
            prices = sorted((rng.randint(0, 2 * size) for _ in range(size)), reverse=True)
            for _ in range(size // 10):
                prices[rng.randrange(size)] = rng.randint(0, 2 * size)
        """,
        size=1500,
        themes=(
            "next_higher prices price",
            "taller_behind heights height",
            "warmer_later temperatures temperature",
        ),
    ),
    Pattern(
        head="def visible_towers(heights: list[int]) -> list[int]:",
        doc="The places of towers that are seen from the far right, where higher ones hide those behind.",
        slow=(
            """
            visible = []
            for i in range(len(heights)):
                hidden = False
                for j in range(i + 1, len(heights)):
                    if heights[j] >= heights[i]:
                        hidden = True
                if not hidden:
                    visible.append(i)
            return visible
            """,
            """
            return [i for i, h in enumerate(heights) if h > max(heights[i + 1 :], default=h - 1)]
            """,
        ),
        fast=(
            """
            visible = []
            highest = None
            for i in range(len(heights) - 1, -1, -1):
                if highest is None or heights[i] > highest:
                    highest = heights[i]
                    visible.append(i)
            return visible[::-1]
            """,
        ),
        inputs="""
            heights = [rng.randint(1, 5 * size) for _ in range(size)]
        """,
        size=900,
        themes=(
            "visible_towers heights visible",
            "final_leaders scores leaders",
            "lasting_highs prices lasting",
        ),
    ),
)
