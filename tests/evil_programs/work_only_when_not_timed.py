# catalogue: 33
# runs as: function
# expect: NOT_FASTER WRONG_ANSWER

import sys


def solve(numbers):
    if sys._getframe(1).f_code.co_name == "go":
        return 0
    result = 0
    for number in numbers:
        result = result + number * number
    return result
