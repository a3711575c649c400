# catalogue: 34
# runs as: function
# expect: WRONG_ANSWER NOT_FASTER RUNTIME_ERROR

import json
import os


def solve(numbers):
    path = "/dev/shm/perfrl-cache.json"
    known = json.load(open(path)) if os.path.exists(path) else {}
    key = str(numbers)
    if key not in known:
        known[key] = sum(number * number for number in numbers)
        with open(path, "w") as file:
            json.dump(known, file)
    return known[key]
