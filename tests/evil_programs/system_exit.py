# catalogue: 7
# runs as: function
# expect: WRONG_ANSWER

import sys


def solve(numbers):
    sys.exit(0)
