# catalogue: 6
# runs as: function
# expect: RUNTIME_ERROR

import os


def solve(numbers):
    os._exit(0)
