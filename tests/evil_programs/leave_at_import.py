# catalogue: 6
# runs as: function
# expect: RUNTIME_ERROR

import os

os._exit(0)


def solve(numbers):
    return 0
