# catalogue: 10
# runs as: function
# expect: POLICY_VIOLATION RUNTIME_ERROR

import os
import struct

for fd in range(3, 10):
    try:
        os.write(fd, struct.pack(">IQ", 2, 1) + b"{}")
    except OSError:
        pass


def solve(numbers):
    return 0
