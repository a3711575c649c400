# catalogue: 35
# runs as: function
# expect: SIDE_EFFECT

import sys


def solve(numbers):
    sys.setswitchinterval(100.0)
    result = 0
    for number in numbers:
        result = result + number * number
    return result
