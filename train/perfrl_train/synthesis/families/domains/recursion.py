"""Families whose slow form answers the same smaller question again and again."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def cheapest_path(grid: list[list[int]]) -> int:",
        doc="The least sum on a way from the first corner to the last, going right or down.",
        slow=(
            """
            def cost(row, column):
                if row == len(grid) - 1 and column == len(grid[0]) - 1:
                    return grid[row][column]
                choices = []
                if row + 1 < len(grid):
                    choices.append(cost(row + 1, column))
                if column + 1 < len(grid[0]):
                    choices.append(cost(row, column + 1))
                return grid[row][column] + min(choices)

            return cost(0, 0)
            """,
            """
            best = None
            paths = [(0, 0, grid[0][0])]
            while paths:
                row, column, total = paths.pop()
                if row == len(grid) - 1 and column == len(grid[0]) - 1:
                    if best is None or total < best:
                        best = total
                if row + 1 < len(grid):
                    paths.append((row + 1, column, total + grid[row + 1][column]))
                if column + 1 < len(grid[0]):
                    paths.append((row, column + 1, total + grid[row][column + 1]))
            return best
            """,
        ),
        fast=(
            """
            costs = []
            for row, line in enumerate(grid):
                for column, value in enumerate(line):
                    if row == 0:
                        best = costs[column - 1] if column else 0
                        costs.append(value + best)
                    else:
                        best = min(costs[column - 1], costs[column]) if column else costs[column]
                        costs[column] = value + best
            return costs[-1]
            """,
        ),
        inputs="""
            width = size if size > 8 else rng.randint(1, 5)
            grid = [[rng.randint(0, 9) for _ in range(width)] for _ in range(min(size, 9))]
        """,
        size=9,
        smallest=1,
        themes=(
            "cheapest_path grid row column",
            "least_effort terrain strip place",
            "quietest_route noise street avenue",
        ),
    ),
    Pattern(
        head="def common_length(first: str, second: str) -> int:",
        doc="The length of the longest sequence of characters that both texts have in the same order.",
        slow=(
            """
            if not first or not second:
                return 0
            if first[0] == second[0]:
                return 1 + common_length(first[1:], second[1:])
            return max(common_length(first[1:], second), common_length(first, second[1:]))
            """,
            """
            def common(i, j):
                if i == len(first) or j == len(second):
                    return 0
                if first[i] == second[j]:
                    return 1 + common(i + 1, j + 1)
                return max(common(i + 1, j), common(i, j + 1))

            return common(0, 0)
            """,
        ),
        fast=(
            """
            lengths = [0] * (len(second) + 1)
            for a in first:
                diagonal = 0
                for j, b in enumerate(second, start=1):
                    above = lengths[j]
                    lengths[j] = diagonal + 1 if a == b else max(above, lengths[j - 1])
                    diagonal = above
            return lengths[-1]
            """,
        ),
        inputs="""
            first = "".join(rng.choice("abcd") for _ in range(size))
            second = "".join(rng.choice("abcd" if size < 11 else "bcde") for _ in range(size))
        """,
        size=12,
        themes=("common_length first second", "shared_order left right", "similarity old_text new_text"),
    ),
    Pattern(
        head="def can_segment(text: str, words: list[str]) -> bool:",
        doc="Whether the text can be cut into words of the list.",
        slow=(
            """
            if text == "":
                return True
            for word in words:
                if word and text.startswith(word) and can_segment(text[len(word) :], words):
                    return True
            return False
            """,
            """
            if not text:
                return True
            ends = range(1, len(text) + 1)
            return any(text[:end] in words and can_segment(text[end:], words) for end in ends)
            """,
        ),
        fast=(
            """
            known = set(words) - {""}
            reachable = [True] + [False] * len(text)
            for end in range(1, len(text) + 1):
                reachable[end] = any(
                    end >= length and reachable[end - length] and text[end - length : end] in known
                    for length in set(map(len, known))
                )
            return reachable[-1]
            """,
            """
            reachable = {0}
            for start in range(len(text)):
                if start in reachable:
                    for word in words:
                        if text.startswith(word, start):
                            reachable.add(start + len(word))
            return len(text) in reachable
            """,
        ),
        inputs="""
            words = ["a", "aa", "ab", "ba", "bab"]
            text = "".join(rng.choice(words) for _ in range(size)) if size < 20 else "a" * size
            text += rng.choice(("", "b", "bb", "c")) if size < 20 else "c"
        """,
        size=22,
        themes=(
            "can_segment text words word",
            "is_product_code code parts part",
            "decodable signal symbols symbol",
        ),
    ),
)
