# catalogue: 59
# runs as: function
# expect: SIDE_EFFECT

import warnings


def solve(numbers):
    warnings.simplefilter("ignore")
    result = 0
    for number in numbers:
        result = result + number * number
    return result
