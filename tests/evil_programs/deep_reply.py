# catalogue: 12
# runs as: function
# expect: POLICY_VIOLATION

import gc


def solve(numbers):
    for found in gc.get_objects():
        if type(found).__name__ == "Channel":
            found.send(b"[" * 1_000_000)
            while True:
                pass
    return 0
