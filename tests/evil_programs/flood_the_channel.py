# catalogue: 11
# runs as: function
# expect: OUTPUT_LIMIT_EXCEEDED POLICY_VIOLATION

import os


def solve(numbers):
    for fd in range(3, 10):
        try:
            while True:
                os.write(fd, b"x" * 65536)
        except OSError:
            pass
    return 0
