# catalogue: 6
# runs as: function
# expect: WRONG_ANSWER

import atexit
import os

atexit.register(os._exit, 0)


def solve(numbers):
    return 0
