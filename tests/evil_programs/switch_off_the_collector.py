# catalogue: 35
# runs as: function
# expect: SIDE_EFFECT

import gc


def solve(numbers):
    gc.disable()
    result = 0
    for number in numbers:
        result = result + number * number
    return result
