# catalogue: 12
# runs as: function
# expect: POLICY_VIOLATION

import gc


def solve(numbers):
    for found in gc.get_objects():
        if type(found).__name__ == "Channel":
            found.send(b'{"outcome": "returned", "value": ' + b"9" * 1_000_000 + b"}")
            while True:
                pass
    return 0
