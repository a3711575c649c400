# catalogue: 28
# runs as: function
# expect: NOT_FASTER

import math


def solve(numbers):
    known = math.__dict__.setdefault("known", {})
    key = tuple(numbers)
    if key not in known:
        result = 0
        for number in numbers:
            result = result + number * number
        known[key] = result
    return known[key]
