# catalogue: 9
# runs as: function
# expect: POLICY_VIOLATION WRONG_ANSWER

import gc


def solve(numbers):
    for found in gc.get_objects():
        if type(found).__name__ == "Channel":
            found.send(b'{"outcome": "returned", "value": "i5;", "stdout": "", "arguments": ""}')
    return 0
