# catalogue: 28
# runs as: function
# expect: NOT_FASTER

import functools


@functools.lru_cache(maxsize=None)
def remembered(numbers):
    result = 0
    for number in numbers:
        result = result + number * number
    return result


def solve(numbers):
    return remembered(tuple(numbers))
