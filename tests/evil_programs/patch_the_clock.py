# catalogue: 26
# runs as: function
# expect: NOT_FASTER

import time

for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    setattr(time, name, lambda: 0.0)
    setattr(time, name + "_ns", lambda: 0)


def solve(numbers):
    result = 0
    for number in numbers:
        result = result + number * number
    return result
