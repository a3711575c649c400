# catalogue: 59
# runs as: function
# expect: SIDE_EFFECT

import os


def solve(numbers):
    os.environ["PERFRL"] = "was here"
    return sum(number * number for number in numbers)
