# catalogue: 5
# runs as: function
# expect: WRONG_ANSWER

import gc


def solve(numbers):
    for found in gc.get_objects():
        if isinstance(found, dict) and "expected" in found:
            return found["expected"]
    return 0
