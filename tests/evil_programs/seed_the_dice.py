# catalogue: 59
# runs as: function
# expect: SIDE_EFFECT

import random


def solve(numbers):
    random.seed(1)
    return sum(number * number for number in numbers)
