# catalogue: 57
# runs as: function
# expect: NOT_FASTER

import time


def solve(numbers, started=time.sleep(0.05)):
    result = 0
    for number in numbers:
        result = result + number * number
    return result
