# catalogue: 59
# runs as: function
# expect: SIDE_EFFECT

import sys


def solve(numbers):
    sys.setrecursionlimit(5000)
    result = 0
    for number in numbers:
        result = result + number * number
    return result
